// SPDX-License-Identifier: GPL-3.0-or-later
// Placement and cost: the verdict, the four strategies, where groups run and why, what is missing.

#include "core/report/build/cells.h"
#include "core/report/build/cost_tables.h"
#include "core/report/build/parts.h"
#include "core/report/build/plan_tables.h"
#include "core/report/cost_charts.h"
#include "core/report/cost_orders.h"
#include "core/words/cost_words.h"
#include "core/words/money_words.h"
#include "core/words/time_words.h"

namespace kf {

namespace {

ReportFact overtakesFact(const PartInput &input)
{
    return {QStringLiteral("owning_overtakes"),
            ReportText::tr("Owning overtakes renting"),
            monthCell(input.plan, input.figures.cost.owningOvertakesMonth),
            Unit::None,
            {},
            Detail::Full};
}

/// Everything that a summary says; of a plan without money that its prices are still to come.
QList<Block> verdictBlocks(const PartInput &input)
{
    QList<Block> blocks;
    blocks.append(
        {Sentence{costVerdict(input.figures, input.view, input.wording)}, Detail::Summary});
    if (input.plan.cost != Cost())
        blocks.append({FactList{QStringLiteral("cost"),
                                ReportText::tr("Placement and cost"),
                                {costYearFact(input), overtakesFact(input)}}});
    const QString missing = missingSentence(input.figures, input.view, input.wording);
    if (!missing.isEmpty())
        blocks.append({Sentence{missing}, Detail::Summary});
    return blocks;
}

/// The curves of every accelerator for which it is known what is cheapest.
QList<Block> curveBlocks(const PartInput &input)
{
    QList<Block> blocks;
    const auto &all = input.figures.cost.byAccelerator;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (!one->bestGpus || one->curve.size() < 2)
            continue;
        blocks.append({ownedCurveChart(input.figures, one.key(), input.view, input.wording)});
        blocks.append({whyOwnedChart(input.figures, one.key(), input.wording)});
    }
    return blocks;
}

/// What matters most, the widest bars first.
QList<Block> swingDrawing(const PartInput &input)
{
    SwingView view = swingView(input.answers.swings, input.figures, input.view, input.wording);
    if (view.bars.isEmpty())
        return {};
    const QString title = view.chart.title;
    return {{Drawing{title, std::move(view)}}};
}

} // namespace

ReportFact costYearFact(const PartInput &input)
{
    const OpenSum year = input.figures.cost.of(Strategy::AsPlanned).perYear();
    QString note;
    if (year.isOpen)
        note = year.known == 0.0 // at least nothing says nothing
                   ? missingPricesText(input.figures)
                   : ReportText::tr("at least %1")
                         .arg(moneyText(std::optional(year.known),
                                        input.plan.settings.currency,
                                        Digits::Exact,
                                        input.wording));
    return {QStringLiteral("per_year"),
            ReportText::tr("Cost a year as planned (%1)").arg(input.plan.settings.currency),
            cell(year.value()),
            Unit::None,
            note,
            Detail::Full,
            input.plan.settings.currency};
}

QList<Block> costPart(const PartInput &input)
{
    const Evaluation &figures = input.figures;
    const bool isPriced = input.plan.cost != Cost();
    if (!isPriced && figures.cost.byAccelerator.isEmpty())
        return {};
    QList<Block> blocks = verdictBlocks(input);
    if (!isPriced)
        return blocks;
    const QString currency = input.plan.settings.currency;
    blocks.append({systemCountTable(figures, input.view, input.wording)});
    blocks.append({withCurrency(strategyTable(figures, input.wording), currency)});
    blocks.append({withCurrency(costPartTable(figures, input.wording), currency)});
    blocks.append({withCurrency(acceleratorCostTable(figures, input.view), currency)});
    blocks.append(curveBlocks(input));
    blocks.append({withCurrency(costCurveTable(figures, input.view), currency), Detail::Data});
    blocks.append({yearlyCostChart(figures, input.answers.equipment)});
    blocks.append({cumulativeCostChart(figures)});
    blocks.append({withCurrency(costYearTable(figures, input.wording), currency)});
    blocks.append({orderTable(ordersOf(figures, input.catalog, input.wording), input.plan)});
    blocks.append(swingDrawing(input));
    blocks.append({withCurrency(
        swingTable(input.answers.swings, figures, input.view, input.wording), currency)});
    blocks.append({adviceTable(input.answers.advice, figures, input.sentences)});
    blocks.append({withCurrency(transportTable(figures), currency)});
    blocks.append({missingTable(figures, input.view, input.wording)});
    for (const Table &table :
         planTables(PlanTopic::Cost, input.plan, input.catalog, input.wording)) {
        if (table.id != u"placement")
            blocks.append({table.id == u"prices" ? withCurrency(table, currency) : table});
    }
    return blocks;
}

} // namespace kf
