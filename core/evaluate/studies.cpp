// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/studies.h"

#include "core/demand/day_sums.h"
#include "core/evaluate/cost_studies.h"
#include "core/evaluate/demand_part.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/evaluation_cache.h"
#include "core/plan/power_rule.h"
#include "core/topology/feed_loss.h"
#include "core/topology/service_months.h"

#include <cmath>

namespace kf {

namespace {

bool isSamePeak(const DatedPeak &a, const DatedPeak &b)
{
    return std::abs(a.peak - b.peak) <= kTieTolerance * std::abs(b.peak) &&
           a.peakHours == b.peakHours;
}

/// One answer for each kind of study.
struct Answering {
    const Plan &plan;
    const Catalog &catalog;
    const EvaluationPtr &known;

    CatalogView view() const { return {plan.catalog, catalog}; }
    PowerRule power() const { return powerRuleOf(plan); }

    EvaluationPtr figuresOf(const Question &question) const
    {
        if (known && known->question == question && known->plan == plan)
            return known;
        return std::make_shared<const Evaluation>(evaluate(plan, catalog, question, known.get()));
    }

    StudyAnswer operator()(const Question &question) const { return figuresOf(question); }

    StudyAnswer operator()(const PeaksOfYear &peaks) const
    {
        return peaksOfYear(plan, catalog, peaks.question, known.get());
    }

    StudyAnswer operator()(const SupplyLoss &loss) const
    {
        return lossesOf(plan.topology, view(), power().basis, loss.lost, loss.month);
    }

    StudyAnswer operator()(const ServiceByMonth &) const
    {
        return topologyMonths(plan.topology, view(), power().basis, plan.settings.horizonMonths);
    }

    StudyAnswer operator()(const DeviceSum &sum) const
    {
        return loadOfDevices(plan.topology, view(), power(), sum.devices);
    }

    StudyAnswer operator()(const LayoutsOfFabric &layouts) const
    {
        return layoutChoices(plan.topology, view(), layouts.fabric);
    }

    StudyAnswer operator()(const LinksOfFabric &links) const
    {
        return mapOfFabric(plan.topology, view(), links.fabric);
    }

    StudyAnswer operator()(const AdviceOnPlaces &advice) const
    {
        return placeAdvices(*figuresOf(advice.question), catalog);
    }

    StudyAnswer operator()(const SwingsOfCost &swings) const
    {
        return costSwings(*figuresOf(swings.question), catalog);
    }

    StudyAnswer operator()(const EquipmentByMonth &equipment) const
    {
        return equipmentCash(*figuresOf(equipment.question), catalog);
    }
};

} // namespace

StudyAnswer
answerTo(const Study &study, const Plan &plan, const Catalog &catalog, const EvaluationPtr &known)
{
    return std::visit(Answering{plan, catalog, known}, study);
}

QList<DatedPeak> peaksOfYear(const Plan &plan,
                             const Catalog &catalog,
                             const Question &question,
                             const Evaluation *previous)
{
    const bool reuses = previous != nullptr && previous->cache != nullptr;
    const DemandInputs inputs = demandInputs(plan,
                                             catalog,
                                             question,
                                             reuses ? previous : nullptr,
                                             reuses ? &previous->cache->inputs : nullptr);
    const SheetState state = sheetState(inputs, reuses ? previous->cache->chunks : SheetChunks());
    const Calendar &calendar = inputs.parts.calendar;
    QList<DatedPeak> peaks;
    const QList<QDate> dates = calendar.variants();
    for (const QDate date : dates) {
        QList<Slots> totals = slotTotals(state.lanes, calendar, inputs.month, date).total;
        totals.resize(inputs.dayTypes().size(), Slots{});
        const DemandSum sum = summarise(totals, inputs.dayTypes(), {});
        const DatedPeak peak{date, sum.peak, sum.peakHours};
        if (peaks.isEmpty() || !isSamePeak(peak, peaks.constLast()))
            peaks.append(peak);
    }
    return peaks;
}

} // namespace kf
