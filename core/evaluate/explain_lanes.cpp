// SPDX-License-Identifier: GPL-3.0-or-later
// What a lane wants, gets and gives in an hour.
#include "core/demand/accelerator_unit.h"
#include "core/demand/day_sums.h"
#include "core/evaluate/evaluation_cache.h"
#include "core/evaluate/explain_steps.h"
#include "core/figures/lane_request.h"
#include "core/figures/platform_request.h"
#include "core/platform/lane_use.h"

#include <algorithm>

namespace kf {

namespace {

class LaneSteps {
public:
    LaneSteps(const DemandInputs &inputs,
              const Evaluation &evaluation,
              const WhyRequest &request,
              int dayType)
        : m_inputs(inputs)
        , m_evaluation(evaluation)
        , m_request(request)
        , m_dayType(dayType)
        , m_state(sheetState(inputs, {}))
    {
    }

    std::optional<Derivation> steps(const Lane &lane) const
    {
        const QList<LaneUse> uses = laneUse(m_evaluation.plan.platform.lanes,
                                            m_evaluation.lanes,
                                            m_request.key,
                                            m_dayType,
                                            m_request.hour);
        const auto use = std::find_if(uses.cbegin(), uses.cend(), [&lane](const LaneUse &one) {
            return one.lane == lane.id;
        });
        if (use == uses.cend() || !use->known)
            return std::nullopt;
        if (m_request.part == kLendsPart)
            return figure(lane,
                          use->lent,
                          firstSlot(),
                          {term("offered", use->offered, {}),
                           share(use->offered > 0.0 ? use->lent / use->offered : 0.0)});
        if (m_request.part == kIdlePart)
            return figure(lane,
                          use->idle,
                          firstSlot(),
                          {term("nominal", use->nominal, {}),
                           term("own", use->owned, kMinus),
                           term("lent", use->lent, kMinus)});
        return fromTurns(lane);
    }

private:
    int firstSlot() const { return m_request.hour * kSlotsPerHour; }

    double valueOf(const LaneTurn &turn) const
    {
        return m_request.part == kBorrowsPart ? turn.borrowed
               : m_request.part == kShortPart ? turn.shortBy()
                                              : turn.demand;
    }

    /// The slot of the hour in which the figure is largest, and what the lane gets then.
    std::optional<Derivation> fromTurns(const Lane &lane) const
    {
        const LaneInput &input = m_evaluation.cache->lanes;
        std::optional<LaneTurn> largest;
        int at = firstSlot();
        for (int slot = firstSlot(); slot < firstSlot() + kSlotsPerHour; ++slot) {
            for (const LaneTurn &turn : laneTurns(m_request.key, input, m_dayType, slot)) {
                const bool isMore =
                    !largest ||
                    valueOf(turn) > valueOf(*largest) + kTieTolerance * valueOf(*largest);
                if (input.lanes[turn.lane].lane.id == lane.id && isMore) {
                    largest = turn;
                    at = slot;
                }
            }
        }
        if (!largest)
            return std::nullopt;
        const Derivation wants = wanted(lane, *largest, at);
        if (m_request.part == kBorrowsPart)
            return figure(lane,
                          largest->borrowed,
                          at,
                          {wants,
                           term("own", largest->own, kMinus),
                           term("short", largest->shortBy(), kMinus)});
        if (m_request.part == kShortPart)
            return figure(lane,
                          largest->shortBy(),
                          at,
                          {wants,
                           term("own", largest->own, kMinus),
                           term("borrowed", largest->borrowed, kMinus)});
        return wants;
    }

    PeakScope scopeOf(const Lane &lane) const
    {
        QSet<int> groups;
        for (int i = 0; i < m_inputs.groups().size(); ++i) {
            const Lane *its = laneOf(m_evaluation.plan.platform.lanes, m_inputs.groups()[i]->id);
            if (its != nullptr && its->id == lane.id)
                groups.insert(i);
        }
        return {m_request.key, true, groups};
    }

    Derivation named(Derivation step, const Lane &lane) const
    {
        step.path = QStringLiteral("platform/lanes/") + lane.id;
        step.arguments.append({QStringLiteral("lane"), lane.id});
        return step;
    }

    Derivation wanted(const Lane &lane, const LaneTurn &turn, int slot) const
    {
        Derivation step =
            named(totalStep(StepKind::LaneWants, m_inputs, m_state, scopeOf(lane)), lane);
        step.value.value = turn.demand;
        addGroups(step, m_inputs, m_state, scopeOf(lane), {m_dayType, slot});
        return step;
    }

    Derivation
    figure(const Lane &lane, double value, int slot, const QList<Derivation> &parts) const
    {
        Derivation step;
        step.kind = StepKind::LaneFigure;
        step.value = {value, unitOf(m_request.key)};
        step.arguments = {{QStringLiteral("accelerator"), m_request.key},
                          {QStringLiteral("month"), PlanMonth{m_inputs.month}},
                          {QStringLiteral("day_type"), m_request.dayType},
                          {QStringLiteral("slot"), Amount{double(slot), Unit::None}},
                          {QStringLiteral("part"), m_request.part}};
        step.parts = parts;
        for (Derivation &part : step.parts) {
            if (part.kind == StepKind::LanePart)
                part = named(part, lane);
        }
        return named(step, lane);
    }

    Derivation term(const char *part, double value, QStringView sign) const
    {
        Derivation step;
        step.kind = StepKind::LanePart;
        step.value = {value, unitOf(m_request.key)};
        step.arguments = {{QStringLiteral("part"), QString::fromLatin1(part)},
                          {QStringLiteral("sign"), sign.toString()}};
        return step;
    }

    Derivation share(double value) const
    {
        Derivation step = term("share", value, kTimes);
        step.value.unit = Unit::Share;
        return step;
    }

    const DemandInputs &m_inputs;
    const Evaluation &m_evaluation;
    const WhyRequest &m_request;
    int m_dayType;
    SheetState m_state;
};

/// What is in service less what all lanes own.
std::optional<Derivation>
apartSteps(const DemandInputs &inputs, const Evaluation &evaluation, const AcceleratorKey &key)
{
    const QuotaTotal total = evaluation.lanes.quota.value(key);
    if (!total.supply)
        return std::nullopt;
    const auto step = [&](StepKind kind, double value) {
        Derivation made;
        made.kind = kind;
        made.value = {value, unitOf(key)};
        made.arguments = {{QStringLiteral("accelerator"), key},
                          {QStringLiteral("key"), key},
                          {QStringLiteral("month"), PlanMonth{inputs.month}}};
        return made;
    };
    Derivation apart = step(StepKind::InNoLane, *total.supply - total.nominal);
    apart.path = QStringLiteral("platform/lanes");
    apart.parts = {step(StepKind::SupplyTotal, *total.supply),
                   step(StepKind::QuotaSum, total.nominal)};
    apart.parts[0].path = QStringLiteral("topology/racks");
    apart.parts[1].path = kQuotaPlace + key;
    return apart;
}

} // namespace

std::optional<Derivation>
laneSteps(const DemandInputs &inputs, const Evaluation &evaluation, const WhyRequest &request)
{
    const Id id = laneAsked(request).value_or(Id());
    const std::optional<int> day = dayTypeIn(inputs, request.dayType);
    const bool isHour = request.hour >= 0 && request.hour < kHoursPerDay;
    if (!day || !isHour || evaluation.cache == nullptr)
        return std::nullopt;
    if (id.isEmpty())
        return apartSteps(inputs, evaluation, request.key);
    for (const Lane &lane : evaluation.plan.platform.lanes) {
        if (lane.id == id)
            return LaneSteps(inputs, evaluation, request, *day).steps(lane);
    }
    return std::nullopt;
}

} // namespace kf
