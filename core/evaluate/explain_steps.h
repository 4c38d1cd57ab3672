// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The derivations behind explain(), one function for each kind of figure.

#include "core/evaluate/demand_part.h"
#include "core/evaluate/explain.h"

namespace kf {

/// How a term joins those before it; the first one has no sign.
inline constexpr QStringView kPlus(u"+");
inline constexpr QStringView kMinus(u"\u2212");
inline constexpr QStringView kTimes(u"\u00d7");
inline constexpr QStringView kOver(u"\u00f7");

/// The demand whose peak is explained.
struct PeakScope {
    AcceleratorKey key;        ///< empty: all GPUs
    bool outsideCloud = false; ///< only groups that are not placed in the cloud
    /// Only these groups, by index in the plan.
    std::optional<QSet<int>> groups = std::nullopt;

    bool holds(const LaneKey &lane, int month) const;
    bool holdsGroup(const DemandInputs &inputs, int group) const;
};

/// A sum over groups: what it is of, and which of them it leaves out.
Derivation totalStep(StepKind kind,
                     const DemandInputs &inputs,
                     const SheetState &state,
                     const PeakScope &scope);

/// A slot of a day type, by its index.
struct SlotPlace {
    int dayType = 0;
    int slot = 0;
};
/// The time of such a sum, and what every group has then.
void addGroups(Derivation &step,
               const DemandInputs &inputs,
               const SheetState &state,
               const PeakScope &scope,
               const SlotPlace &place);

/// What the groups of `scope` add up to, by day type.
QList<Slots> slotsOf(const PeakScope &scope, const DemandInputs &inputs, const SheetState &state);

/// The peak of `inputs.month` with what every group has in its slot.
Derivation peakSteps(const DemandInputs &inputs, const SheetState &state, const PeakScope &scope);

/// The index of that day type; nothing where the plan does not have it.
std::optional<int> dayTypeIn(const DemandInputs &inputs, const Id &dayType);

/// One group's hours of a day added up.
Derivation daySteps(const DemandInputs &inputs, int group, int day);

/// The sum of groups that `request` names (core/figures/hour_request.h), in the slot of its hour in
/// which all of them are largest; nothing where the plan has no such day type.
std::optional<Derivation>
sumSteps(const DemandInputs &inputs, const SheetState &state, const WhyRequest &request);

/// What is more of it than in `today`.
std::optional<Derivation> sumDifferenceSteps(const DemandInputs &inputs,
                                             const DemandInputs &today,
                                             const WhyRequest &request);

/// What a lane wants or gets in an hour (core/figures/lane_request.h); nothing where the plan has
/// no such lane or what it wants is not known.
std::optional<Derivation>
laneSteps(const DemandInputs &inputs, const Evaluation &evaluation, const WhyRequest &request);

/// One group's value at a local hour of a day type (its index in the plan): cell, scenario, growth,
/// events.
Derivation groupSteps(const DemandInputs &inputs, int group, int dayType, int hour);

/// The cell that `request` names, its group's largest hour or whole day; nothing where the plan
/// does not have it.
std::optional<Derivation> cellSteps(const DemandInputs &inputs, const WhyRequest &request);

/// What is more there than in `today`.
std::optional<Derivation>
differenceSteps(const DemandInputs &inputs, const DemandInputs &today, const WhyRequest &request);

/// What the group of `request` reads at its largest hour; nothing where nobody knows it.
std::optional<Derivation> feedSteps(const DemandInputs &inputs, const WhyRequest &request);

/// The required GPUs of `inputs.month`, of `key` or, where that is empty, of every accelerator.
Derivation
requiredSteps(const DemandInputs &inputs, const SheetState &state, const AcceleratorKey &key);

/// What stands of an accelerator in `inputs.month`, of which `evaluation` is, by kind of device:
/// what is required is against it.
Derivation supplySteps(const DemandInputs &inputs,
                       const Catalog &catalog,
                       const Evaluation &evaluation,
                       const AcceleratorKey &key);

/// The same by itself; of all GPUs where `key` is empty.
Derivation supplyTotalSteps(const DemandInputs &inputs,
                            const Catalog &catalog,
                            const Evaluation &evaluation,
                            const AcceleratorKey &key);

/// The systems that cover `required` of `key`; nothing where none are needed or known.
std::optional<Derivation> systemSteps(const DemandInputs &inputs,
                                      const Catalog &catalog,
                                      const Evaluation &evaluation,
                                      const Derivation &required,
                                      const AcceleratorKey &key);

/// The storage of `month`, dataset by dataset; `part` as core/figures/part_request.h says.
Derivation storageSteps(const Plan &plan, const Catalog &catalog, int month, const QString &part);

/// The storage of one dataset in `month`; nothing where the plan does not have it or its size is
/// not known.
std::optional<Derivation> datasetSteps(
    const Plan &plan, const Catalog &catalog, int month, const Id &dataset, const QString &part);

/// The home volumes in that place of the plan, all of them where it is empty; nothing where there
/// are none or nobody knows.
std::optional<Derivation>
homesSteps(const Plan &plan, const Catalog &catalog, const QString &place);

/// What tier `tier` must hold in `month`, and what that is against; nothing where the plan has no
/// such tier or its data is not known.
std::optional<Derivation>
tierSteps(const Plan &plan, const Catalog &catalog, int month, const Id &tier, const QString &part);

/// Names the limit of a step, in the unit of its value; nothing where there is none.
void addLimit(Derivation &step, std::optional<double> limit);
/// Says that a step is at least so much: the figure of some device is missing.
void markOpen(Derivation &step, bool isMissing);

/// What all placed devices draw, room by room and rack by rack: in `month`, or in the first month
/// in which that is most.
Derivation powerSteps(const Plan &plan, const Catalog &catalog, std::optional<int> month);

/// What the racks of a row draw and give off against the limits of the row, each in `month` or in
/// its heaviest one; nothing where the plan has no such row.
std::optional<Derivation>
rowSteps(const Plan &plan, const Catalog &catalog, std::optional<int> month, const Id &row);

/// One rack against all of its limits: in `month`, or in the first month in which its power is
/// largest; nothing where the plan has no such rack.
std::optional<Derivation>
rackSteps(const Plan &plan, const Catalog &catalog, std::optional<int> month, const Id &rack);

/// A figure of placement and cost (core/figures/cost_request.h), as the place of `request` names
/// it; nothing where the plan has no such thing.
std::optional<Derivation>
costSteps(const Evaluation &evaluation, const Catalog &catalog, const WhyRequest &request);

/// What `figure` of one accelerator is, without what is shared.
std::optional<Derivation>
acceleratorSteps(const Evaluation &evaluation, const AcceleratorKey &key, const QString &figure);

/// How many of `id` the bill has; with "to_pay" as `figure` what those cost that are not paid for.
std::optional<Derivation>
quantitySteps(const Evaluation &evaluation, const Id &id, const QString &figure);

/// How long a dataset takes to the cloud or what it costs to bring it back, as `place` says
/// (core/figures/cost_request.h); nothing where the plan has no such dataset.
std::optional<Derivation> transportSteps(const Evaluation &evaluation, const QStringList &place);

/// What the platform takes for itself, its servers, how a claim was checked, what a requirement
/// rests on, who is cleared for data or what a node pool has in racks, by the place of a request;
/// nothing where the plan has no such thing.
std::optional<Derivation>
platformSteps(const Evaluation &evaluation, const Catalog &catalog, const WhyRequest &request);

} // namespace kf
