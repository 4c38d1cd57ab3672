// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explain.h"

#include "core/capacity/capacity.h"
#include "core/demand/accelerator_unit.h"
#include "core/demand/day_sums.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain_steps.h"
#include "core/figures/cost_request.h"
#include "core/figures/lane_request.h"
#include "core/figures/platform_request.h"
#include "core/figures/row_request.h"

#include <algorithm>

namespace kf {

namespace {

/// Where `peak` is reached first.
SlotPlace placeOfPeak(const QList<Slots> &days, double peak)
{
    for (int d = 0; d < days.size(); ++d) {
        for (int slot = 0; slot < kSlotsPerDay; ++slot) {
            const double total = days[d][static_cast<std::size_t>(slot)];
            if (total >= peak * (1.0 - kTieTolerance))
                return {d, slot};
        }
    }
    return {};
}

bool isClamped(const Derivation &group)
{
    return !group.parts.isEmpty() && group.parts.constLast().kind == StepKind::Clamped;
}

QList<LaneSums> lanesIn(const PeakScope &scope, const DemandInputs &inputs, const SheetState &state)
{
    QList<LaneSums> lanes;
    std::copy_if(state.lanes.cbegin(),
                 state.lanes.cend(),
                 std::back_inserter(lanes),
                 [&](const LaneSums &lane) { return scope.holds(lane.key, inputs.month); });
    return lanes;
}

Derivation
requiredOf(const DemandInputs &inputs, const SheetState &state, const AcceleratorKey &key)
{
    const double headroom = headroomOf(inputs);
    const Derivation peak = peakSteps(inputs, state, {key, true});
    Derivation required;
    required.kind = StepKind::Required;
    required.value = {requiredGpus({peak.value.value}, headroom).constFirst(), unitOf(key)};
    required.path = QStringLiteral("plan/policy/headroom");
    required.arguments = {{QStringLiteral("accelerator"), key},
                          {QStringLiteral("month"), PlanMonth{inputs.month}}};
    Derivation factor;
    factor.kind = StepKind::Headroom;
    factor.value = {headroom, Unit::Share};
    required.parts = {peak, factor};
    return required;
}

} // namespace

bool PeakScope::holds(const LaneKey &lane, int month) const
{
    const bool counts = key.isEmpty() ? lane.key != kCpuCore : lane.key == key;
    return counts && !(outsideCloud && lane.places.cloud.contains(month));
}

bool PeakScope::holdsGroup(const DemandInputs &inputs, int group) const
{
    return holds(inputs.parts.layout.keyOf[group], inputs.month) &&
           (!groups || groups->contains(group));
}

QList<Slots> slotsOf(const PeakScope &scope, const DemandInputs &inputs, const SheetState &state)
{
    const SlotTotals totals =
        slotTotals(lanesIn(scope, inputs, state), inputs.parts.calendar, inputs.month, inputs.date);
    const bool isOneKey = !scope.key.isEmpty() && !totals.keys.isEmpty();
    return isOneKey ? totals.keys.constFirst().totals : totals.total;
}

Derivation totalStep(StepKind kind,
                     const DemandInputs &inputs,
                     const SheetState &state,
                     const PeakScope &scope)
{
    Derivation step;
    step.kind = kind;
    step.value.unit = unitOf(scope.key);
    step.path = QStringLiteral("demand/groups");
    step.arguments = {{QStringLiteral("accelerator"), scope.key},
                      {QStringLiteral("month"), PlanMonth{inputs.month}},
                      {QStringLiteral("date"), inputs.date}};
    if (inputs.scenario != nullptr)
        step.arguments.append({QStringLiteral("scenario"), inputs.scenario->id});
    QList<QString> unknown;
    for (const int group : state.marked.unknown) {
        if (scope.holdsGroup(inputs, group))
            unknown.append(inputs.groups()[group]->name);
    }
    if (!unknown.isEmpty())
        step.arguments.append({QStringLiteral("unknown"), unknown});
    return step;
}

void addGroups(Derivation &step,
               const DemandInputs &inputs,
               const SheetState &state,
               const PeakScope &scope,
               const SlotPlace &place)
{
    const int hour = place.slot / kSlotsPerHour;
    step.arguments +=
        QList<Argument>{{QStringLiteral("day_type"), inputs.dayTypes()[place.dayType].id},
                        {QStringLiteral("hour"), Amount{double(hour), Unit::None}},
                        {QStringLiteral("slot"), Amount{double(place.slot), Unit::None}}};
    const QList<LaneKey> &keyOf = inputs.parts.layout.keyOf;
    for (int i = 0; i < keyOf.size(); ++i) {
        if (!scope.holdsGroup(inputs, i) || state.marked.unknown.contains(i))
            continue;
        const int shift = inputs.shiftMinutes[keyOf[i].zoneClass];
        const Derivation group =
            groupSteps(inputs, i, place.dayType, localSlot(shift, place.slot) / kSlotsPerHour);
        if (group.value.value > 0.0 || isClamped(group))
            step.parts.append(group);
    }
}

Derivation peakSteps(const DemandInputs &inputs, const SheetState &state, const PeakScope &scope)
{
    const QList<LaneSums> lanes = lanesIn(scope, inputs, state);
    const Calendar &calendar = inputs.parts.calendar;
    const QList<Slots> days = slotsOf(scope, inputs, state);
    double peak = 0.0;
    for (const Slots &slots : days)
        peak = std::max(peak, *std::max_element(slots.begin(), slots.end()));
    Derivation step = totalStep(StepKind::Peak, inputs, state, scope);
    step.value.value = peak;
    if (peak <= 0.0)
        return step;
    const PeakOverYear year = peakOverYear(lanes, calendar, inputs.month);
    if (scope.key.isEmpty() && year.peak > peak * (1.0 + kTieTolerance))
        step.arguments +=
            QList<Argument>{{QStringLiteral("year_date"), year.date},
                            {QStringLiteral("year_peak"), Amount{year.peak, step.value.unit}}};
    addGroups(step, inputs, state, scope, placeOfPeak(days, peak));
    return step;
}

Derivation
requiredSteps(const DemandInputs &inputs, const SheetState &state, const AcceleratorKey &key)
{
    if (!key.isEmpty())
        return requiredOf(inputs, state, key);
    Derivation total;
    total.kind = StepKind::Required;
    total.value.unit = Unit::Gpus;
    total.arguments = {{QStringLiteral("month"), PlanMonth{inputs.month}}};
    AcceleratorKey last;
    for (const LaneSums &lane : state.lanes) {
        if (lane.key.key == kCpuCore || lane.key.key == last)
            continue;
        last = lane.key.key;
        total.parts.append(requiredOf(inputs, state, last));
        total.value.value += total.parts.constLast().value.value;
    }
    return total;
}

namespace {

/// What is required of an accelerator, or another figure that stands beside it.
std::optional<Derivation> requiredOrPart(const DemandInputs &inputs,
                                         const Catalog &catalog,
                                         const Question &question,
                                         const WhyRequest &request)
{
    if (request.part.isEmpty() && request.key.isEmpty())
        return requiredSteps(inputs, sheetState(inputs, {}), {});
    const Evaluation evaluation = evaluate(inputs.plan, catalog, question);
    if (request.part == kSupplyPart)
        return supplyTotalSteps(inputs, catalog, evaluation, request.key);
    Derivation required = requiredSteps(inputs, sheetState(inputs, {}), request.key);
    if (request.part == kSystemsPart)
        return systemSteps(inputs, catalog, evaluation, required, request.key);
    if (request.part != kSparePart) {
        required.parts.append(supplySteps(inputs, catalog, evaluation, request.key));
        return required;
    }
    Derivation spare;
    spare.kind = StepKind::ToSpare;
    spare.parts = {supplyTotalSteps(inputs, catalog, evaluation, request.key), required};
    spare.value = {spare.parts[0].value.value - required.value.value, required.value.unit};
    spare.arguments = {{QStringLiteral("accelerator"), request.key},
                       {QStringLiteral("month"), PlanMonth{inputs.month}}};
    return spare;
}

std::optional<Derivation>
storageOf(const Plan &plan, const Catalog &catalog, const WhyRequest &request)
{
    if (request.place.isEmpty())
        return storageSteps(plan, catalog, request.month, request.part);
    return request.place.startsWith(kHomesPlace)
               ? homesSteps(plan, catalog, request.place.mid(kHomesPlace.size()))
               : datasetSteps(plan, catalog, request.month, request.place, request.part);
}

/// What one group or several need in an hour or a day, or another figure that follows from it.
std::optional<Derivation> hourFigure(const DemandInputs &inputs,
                                     const Catalog &catalog,
                                     const Question &question,
                                     const WhyRequest &request)
{
    if (laneAsked(request))
        return laneSteps(inputs, evaluate(inputs.plan, catalog, question), request);
    if (request.part == kFeedPart)
        return feedSteps(inputs, request);
    const bool isSum = isSumOfGroups(request);
    if (request.part != kDifferencePart)
        return isSum ? sumSteps(inputs, sheetState(inputs, {}), request)
                     : cellSteps(inputs, request);
    Question today = question;
    today.month = 0;
    const DemandInputs before = demandInputs(inputs.plan, catalog, today, nullptr, nullptr);
    return isSum ? sumDifferenceSteps(inputs, before, request)
                 : differenceSteps(inputs, before, request);
}

} // namespace

std::optional<Derivation>
explain(const Plan &plan, const Catalog &catalog, const Question &looked, const WhyRequest &request)
{
    Question question = looked;
    question.scenario = request.scenario.value_or(looked.scenario);
    if (!checkQuestion(plan, question))
        return std::nullopt;
    if (isOfCost(request))
        return costSteps(evaluate(plan, catalog, question), catalog, request);
    if (request.subject == Subject::Power && isOfPlatform(request))
        return platformSteps(evaluate(plan, catalog, question), catalog, request);
    if (const std::optional<Id> row = rowOf(request); row && request.subject == Subject::Power)
        return rowSteps(plan, catalog, question.month, *row);
    if (request.subject == Subject::Power)
        return request.place.isEmpty() ? powerSteps(plan, catalog, question.month)
                                       : rackSteps(plan, catalog, question.month, request.place);
    if (request.subject == Subject::StorageTotal)
        return storageOf(plan, catalog, request);
    if (request.subject == Subject::StorageTier)
        return tierSteps(plan, catalog, request.month, request.place, request.part);
    Question asked = question;
    if (request.subject != Subject::Peak)
        asked.month = std::clamp(request.month, 0, plan.settings.horizonMonths);
    const DemandInputs inputs = demandInputs(plan, catalog, asked, nullptr, nullptr);
    if (request.subject == Subject::GroupAtHour)
        return hourFigure(inputs, catalog, asked, request);
    if (request.subject == Subject::Required)
        return requiredOrPart(inputs, catalog, asked, request);
    return peakSteps(inputs, sheetState(inputs, {}), {request.key, false});
}

} // namespace kf
