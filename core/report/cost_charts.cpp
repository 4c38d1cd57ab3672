// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cost_charts.h"

#include "core/capacity/capacity.h"
#include "core/cost/placed_units.h"
#include "core/cost/sensitivity.h"
#include "core/demand/accelerator_keys.h"
#include "core/evaluate/cost_studies.h"
#include "core/words/amount_words.h"
#include "core/words/cost_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CostCharts)
};

constexpr qsizetype kSwingsShown = 10;
constexpr qsizetype kMostSaid = 4;   ///< purchases with a word each; of more, the first
constexpr double kMostSteps = 500.0; ///< of a curve, more than pixels tell apart

AcceleratorCost costOf(const Evaluation &figures, const AcceleratorKey &key)
{
    return figures.cost.byAccelerator.value(key);
}

double largestCost(const QList<CostPoint> &curve)
{
    double largest = 0.0;
    for (const CostPoint &point : curve)
        largest = std::max(largest, point.perYear().value_or(0.0));
    return largest;
}

/// True where no number of systems says anything of what owning costs: drawn, it would be 0.
bool knowsNothingOfOwning(const QList<CostPoint> &curve)
{
    return std::any_of(curve.cbegin(),
                       curve.cend(),
                       [](const CostPoint &point) { return point.owned.isOpen; }) &&
           std::all_of(curve.cbegin(), curve.cend(), [](const CostPoint &point) {
               return point.owned.known == 0.0;
           });
}

/// "DGX H100 owned"
QString systemsTitle(const AcceleratorCost &cost, const CatalogView &catalog)
{
    return Words::tr("%1 owned", "a kind of system").arg(modelOf(*cost.device, catalog));
}

void addLine(ChartSpec &chart, const QString &name, SeriesRole role, const QList<double> &values)
{
    chart.series.append({{}, name, role, values});
}

/// A part of a sum; hatched and called "at least" where some of it is not known.
void addPart(ChartSpec &chart, const QString &name, const QList<double> &values, bool isOpen)
{
    addLine(chart,
            isOpen ? Words::tr("%1, at least", "a part of the cost").arg(name) : name,
            SeriesRole::Part,
            values);
    chart.series.last().apart = isOpen;
}

/// A part of each bar. Those of which some is not known stand for themselves.
struct PartBars {
    QString name;
    QList<double> known = {};
    QList<double> atLeast = {};

    void append(const OpenSum &sum, double size)
    {
        known.append(sum.isOpen ? kNoValue : sum.known / size);
        atLeast.append(sum.isOpen ? sum.known / size : kNoValue);
    }
};

void addBars(ChartSpec &chart, const PartBars &bars, int colour)
{
    const auto isThere = [](double value) {
        return !std::isnan(value);
    };
    const bool isOpen = std::any_of(bars.atLeast.cbegin(), bars.atLeast.cend(), isThere);
    const bool isKnown = std::any_of(bars.known.cbegin(), bars.known.cend(), [](double value) {
        return value != 0.0 && value == value;
    });
    if (isOpen) {
        addPart(chart, bars.name, bars.atLeast, true);
        chart.series.last().colour = colour;
    }
    if (isKnown || !isOpen) {
        addPart(chart, bars.name, bars.known, false);
        chart.series.last().colour = colour;
    }
}

QList<double> scaled(const QList<double> &values, double size)
{
    QList<double> result;
    for (const double value : values)
        result.append(value / size);
    return result;
}

/// Dots on the line of a way that owns: purchases, replacements, and what is left of its cash when
/// what stands at the end is taken off.
QList<ChartMark> equipmentMarks(Strategy way,
                                const QList<double> &cash,
                                const EquipmentCash &equipment,
                                const Evaluation &figures,
                                const Wording &wording)
{
    QList<ChartMark> marks;
    const auto text = [&](const QString &sentence, const OpenSum &sum) {
        return sentence.arg(strategyText(way),
                            moneyText(sum, figures.plan.settings.currency, Digits::Short, wording));
    };
    const QString bought = Words::tr("%1: %2 bought", "a way to run the plan, money");
    const QString replaced = Words::tr("%1: %2 replaced", "a way to run the plan, money");
    const QString stands = Words::tr("%1: less %2 that stands", "a way to run the plan, money");
    QString before;
    for (const EquipmentMonth &month : equipment.months) {
        if (month.month >= cash.size())
            break;
        const bool isReplaced = month.replaced != OpenSum();
        const bool isSaid = marks.isEmpty() || equipment.months.size() <= kMostSaid;
        const QString said = isReplaced ? text(replaced, month.replaced)
                             : isSaid   ? text(bought, month.bought)
                                        : QString();
        const bool isTwice = said == before; // once more the same is a dot alone
        before = said;
        marks.append(
            {month.month, cash[month.month], isTwice ? QString() : said, SeriesRole::Total});
    }
    const std::optional<double> worth = equipment.endValue.value();
    if (!cash.isEmpty() && worth.value_or(0.0) > 0.0)
        marks.append({static_cast<int>(cash.size()) - 1,
                      cash.constLast() - *worth,
                      text(stands, equipment.endValue),
                      SeriesRole::Part});
    return marks;
}

/// Steps that are too short to be seen go with what is above them; so the peak stays.
QList<DurationStep> shownSteps(const QList<DurationStep> &all)
{
    QList<DurationStep> shown;
    const double year = all.isEmpty() ? 0.0 : all.constLast().hours;
    double start = 0.0; // of the step that is shown last
    double end = 0.0;
    for (const DurationStep &step : all) {
        const bool isVisible = shown.isEmpty() || end - start >= year / kMostSteps;
        if (step.hours <= end)
            continue;
        if (isVisible) {
            start = end;
            shown.append(step);
        } else {
            shown.last().hours = step.hours;
        }
        end = step.hours;
    }
    return shown;
}

/// Parts the step that lasts beyond `hours` there, with two steps of no width between: from one to
/// the other a line stands upright. Returns the first of the two; -1: no step lasts so long.
qsizetype partedAt(QList<DurationStep> &steps, double hours)
{
    const auto beyond = std::find_if(
        steps.cbegin(), steps.cend(), [hours](const auto &step) { return step.hours > hours; });
    if (beyond == steps.cend())
        return -1;
    const qsizetype at = beyond - steps.cbegin();
    DurationStep until = *beyond;
    until.hours = hours;
    steps.insert(at, 3, until);
    return at + 1;
}

/// "1 own", "1 mix", "1 rent"
QString wayOfYearText(Strategy way, int year)
{
    switch (way) {
    case Strategy::OnPremise:
        return Words::tr("%1 own", "a year").arg(year);
    case Strategy::Cloud:
        return Words::tr("%1 rent", "a year").arg(year);
    default:
        return Words::tr("%1 mix", "a year").arg(year);
    }
}

} // namespace

ChartSpec ownedCurveChart(const Evaluation &figures,
                          const AcceleratorKey &key,
                          const CatalogView &catalog,
                          const Wording &wording)
{
    const AcceleratorCost cost = costOf(figures, key);
    const QList<CostPoint> &curve = cost.curve;
    const MoneyScale scale = moneyScale(largestCost(curve), figures.plan.settings.currency);
    ChartSpec chart;
    chart.form = ChartForm::StackedAreas;
    chart.title = Words::tr("Cost by systems owned");
    chart.valueTitle =
        Words::tr("average year without network and racks, %1", "unit of money").arg(scale.unit);
    chart.emptyText =
        Words::tr("The cheapest number of systems stands here once a group needs GPUs "
                  "and prices are known.");
    if (curve.isEmpty() || !cost.device)
        return chart;
    if (knowsNothingOfOwning(curve)) {
        chart.emptyText =
            Words::tr("What it costs to own %1 is not known. %2")
                .arg(modelOf(*cost.device, catalog), missingSentence(figures, catalog, wording));
        return chart;
    }
    chart.categoryTitle = systemsTitle(cost, catalog);
    QList<double> owned;
    QList<double> rented;
    QList<double> total;
    for (const CostPoint &point : curve) {
        chart.positions.append(double(chart.categories.size()));
        chart.categories.append(QString::number(chart.categories.size()));
        owned.append(point.owned.known / scale.size);
        rented.append(point.rented.known / scale.size);
        total.append(point.perYear().value_or(kNoValue) / scale.size);
    }
    const auto isOpen = [&curve](OpenSum CostPoint::*part) {
        return std::any_of(curve.cbegin(), curve.cend(), [part](const CostPoint &point) {
            return (point.*part).isOpen;
        });
    };
    addPart(chart, Words::tr("owned"), owned, isOpen(&CostPoint::owned));
    addPart(chart, Words::tr("rented"), rented, isOpen(&CostPoint::rented));
    addLine(chart, Words::tr("together"), SeriesRole::Total, total);
    const OwnedChoice choice = ownedChoice(figures, key);
    const auto mark = [&](int systems, const QString &text, SeriesRole role) {
        if (systems >= 0 && systems < total.size() && !std::isnan(total[systems]))
            chart.marks.append({systems, total[systems], text, role});
    };
    mark(choice.best, Words::tr("K* %1", "cheapest number").arg(choice.best), SeriesRole::Part);
    if (choice.placed != choice.best)
        mark(choice.placed,
             Words::tr("placed %1, in service").arg(choice.placed),
             SeriesRole::Total);
    return chart;
}

ChartSpec whyOwnedChart(const Evaluation &figures,
                        const AcceleratorKey &key,
                        const Wording &wording,
                        std::optional<int> systems,
                        double reserved)
{
    const QList<CostPoint> curve = costOf(figures, key).curve;
    const int shown = systems.value_or(ownedChoice(figures, key).best);
    ChartSpec chart;
    chart.form = ChartForm::StackedAreas;
    chart.title = Words::tr("Why K? How long GPUs are busy");
    chart.valueTitle = Words::tr("GPUs busy");
    chart.emptyText = Words::tr("Hours by GPUs that are busy stand here once a group needs GPUs.");
    QList<DurationStep> steps = shownSteps(busyDurations(figures, key));
    if (steps.isEmpty() || steps.constFirst().level <= 0.0)
        return chart;
    const double peak = steps.constFirst().level;
    const std::optional<double> breakEven = costOf(figures, key).breakEvenHours;
    const qsizetype upright = !systems && breakEven ? partedAt(steps, *breakEven) : -1;
    chart.categoryTitle = Words::tr("hours a year with at least so many");
    chart.categoriesAreSpans = true;
    chart.positions.append(0.0);
    for (const DurationStep &step : steps) {
        chart.categories.append(
            numberText(chart.positions.constLast(), Digits::Short, wording.locale));
        chart.positions.append(step.hours);
    }
    chart.categoryEnd = numberText(chart.positions.constLast(), Digits::Short, wording.locale);
    const auto add = [&](const QString &name, SeriesRole role, int colour, double from, double to) {
        ChartSeries part{{}, name, role, {}};
        part.steps = true;
        part.colour = colour;
        for (const DurationStep &step : steps)
            part.values.append(std::clamp(step.level, from, to) - from);
        chart.series.append(part);
    };
    constexpr double kAll = std::numeric_limits<double>::infinity();
    if (shown < 0 || shown >= curve.size()) { // nobody knows where to cut
        add(Words::tr("busy; how many to own is not known"), SeriesRole::Others, -1, 0.0, kAll);
        return chart;
    }
    const double level = curve[shown].gpus;
    add(Words::tr("own"), SeriesRole::Part, 0, 0.0, level);
    if (reserved > 0.0)
        add(Words::tr("reserved"), SeriesRole::Part, 2, level, level + reserved);
    add(Words::tr("rent"), SeriesRole::Part, 1, level + std::max(0.0, reserved), kAll);
    if (upright >= 0) {
        ChartSeries line{{}, breakEvenText(figures, key, wording), SeriesRole::Limit, {}};
        line.steps = true;
        line.values = QList<double>(steps.size(), kNoValue);
        line.values[upright] = 0.0;
        line.values[upright + 1] = peak;
        chart.series.append(line);
    }
    return chart;
}

double reservedOf(const Evaluation &figures, const AcceleratorKey &key, const CatalogView &catalog)
{
    const AcceleratorKeys keys(figures.plan.settings.pools);
    double gpus = 0.0;
    for (const CloudOffer &offer : figures.plan.cost.cloud) {
        const OfferEntry *entry = offer.offer ? catalog.offer(*offer.offer) : nullptr;
        const auto accelerator =
            offer.accelerator || entry == nullptr ? offer.accelerator : entry->accelerator;
        const auto each = offer.gpus || entry == nullptr ? offer.gpus : entry->gpus;
        const bool isHeld = offer.reservedFromMonth <= figures.growth.sizeAtMonth;
        if (accelerator && each && isHeld && keys.keyOf(*accelerator) == key)
            gpus += reservedGpus(offer.reservedInstances, *each);
    }
    return gpus;
}

OwnedChoice ownedChoice(const Evaluation &figures, const AcceleratorKey &key)
{
    const AcceleratorCost cost = costOf(figures, key);
    OwnedChoice choice;
    for (int k = 0; k < cost.curve.size(); ++k) {
        if (cost.bestGpus && cost.curve[k].gpus == *cost.bestGpus)
            choice.best = k;
    }
    if (cost.device)
        choice.placed =
            int(systemsInService(figures.plan.topology, *cost.device, figures.growth.sizeAtMonth)
                    .serving);
    return choice;
}

QStringList
ownedText(const Evaluation &figures, const AcceleratorKey &key, int systems, const Wording &wording)
{
    const AcceleratorCost cost = costOf(figures, key);
    if (systems < 0 || systems >= cost.curve.size())
        return {};
    const CostPoint &point = cost.curve[systems];
    const QString &currency = figures.plan.settings.currency;
    const OwnedChoice choice = ownedChoice(figures, key);
    const auto money = [&](double value) {
        return moneyText(std::optional(value), currency, Digits::Short, wording);
    };
    QStringList lines{systems == choice.best
                          ? Words::tr("K* = %1, %2", "cheapest number, its GPUs")
                                .arg(systems)
                                .arg(amountText({point.gpus, Unit::Gpus}, Digits::Short, wording))
                          : Words::tr("What if: own %1, %2", "systems, their GPUs")
                                .arg(systems)
                                .arg(amountText({point.gpus, Unit::Gpus}, Digits::Short, wording))};
    OpenSum year = point.owned;
    year.add(point.rented);
    lines.append(Words::tr("%1 a year without network and racks")
                     .arg(moneyText(year, currency, Digits::Short, wording)));
    if (systems != choice.best && choice.best >= 0 && point.perYear() && cost.bestPerYear)
        lines.append(Words::tr("%1 more than K* = %2")
                         .arg(money(*point.perYear() - *cost.curve[choice.best].perYear()))
                         .arg(choice.best));
    lines.append(Words::tr("more is wanted in %1 a year")
                     .arg(amountText({point.hoursBeyond, Unit::Hours}, Digits::Short, wording)));
    return lines;
}

QString ownedGpusText(const Evaluation &figures,
                      const AcceleratorKey &key,
                      int systems,
                      const Wording &wording)
{
    const QList<CostPoint> curve = costOf(figures, key).curve;
    return systems < 0 || systems >= curve.size()
               ? QString()
               : Words::tr("own %1", "GPUs")
                     .arg(amountText({curve[systems].gpus, Unit::Gpus}, Digits::Short, wording));
}

QString breakEvenText(const Evaluation &figures, const AcceleratorKey &key, const Wording &wording)
{
    const std::optional<double> hours = costOf(figures, key).breakEvenHours;
    return hours ? Words::tr("break-even %1: busier own, idler rent")
                       .arg(amountText({*hours, Unit::Hours}, Digits::Short, wording))
                 : QString();
}

SwingView swingView(const QList<CostSwing> &swings,
                    const Evaluation &figures,
                    const CatalogView &catalog,
                    const Wording &wording)
{
    SwingView view;
    const QString &currency = figures.plan.settings.currency;
    const OpenSum year = figures.cost.of(Strategy::AsPlanned).perYear();
    view.moves = Words::tr("K* moves");
    view.chart.form = ChartForm::Bars;
    view.chart.title = Words::tr("What matters most, \u00b1 20 %");
    view.chart.categoryTitle = Words::tr("Input");
    view.chart.emptyText = Words::tr("What the cost hangs on stands here once all of it is known.");
    const QList<CostSwing> shown = widestSwings(swings, kSwingsShown);
    for (const CostSwing &swing : shown)
        view.widest = std::max(
            {view.widest, std::abs(swing.low - year.known), std::abs(swing.high - year.known)});
    const MoneyScale scale = moneyScale(view.widest, currency);
    if (!shown.isEmpty())
        view.chart.valueTitle =
            Words::tr("%1 in an average year, against %2")
                .arg(scale.unit, moneyText(year, currency, Digits::Short, wording));
    ChartSeries low{{}, Words::tr("20 % less"), SeriesRole::Part, {}};
    ChartSeries high{{}, Words::tr("20 % more"), SeriesRole::Part, {}};
    const auto end = [&](double cost) {
        const double difference = cost - year.known;
        return SwingEnd{difference,
                        signedNumberText(difference / scale.size, Digits::Short, wording.locale)};
    };
    for (const CostSwing &swing : shown) {
        SwingBar bar{swing.path,
                     costInputText(swing.path, figures.plan, catalog, wording),
                     {},
                     end(swing.low),
                     end(swing.high),
                     swing.movesOptimum};
        bar.sentence = Words::tr("%1: %2 with 20 % less, %3 with 20 % more (%4)")
                           .arg(bar.name, bar.low.text, bar.high.text, scale.unit);
        if (bar.movesOptimum)
            bar.sentence += QStringLiteral(". ") +
                            Words::tr("Another number of systems would then be the cheapest.");
        view.chart.categories.append(bar.name);
        low.values.append(bar.low.difference / scale.size);
        high.values.append(bar.high.difference / scale.size);
        view.bars.append(bar);
    }
    view.chart.series = {low, high};
    return view;
}

ChartSpec cumulativeCostChart(const Evaluation &figures,
                              const QList<EquipmentCash> &equipment,
                              const Wording &wording)
{
    const CostFigures &cost = figures.cost;
    double largest = 0.0;
    for (const Strategy strategy : kStrategies) {
        for (const double cash : cost.of(strategy).cumulative)
            largest = std::max(largest, cash);
    }
    const MoneyScale scale = moneyScale(largest, figures.plan.settings.currency);
    ChartSpec chart;
    chart.form = ChartForm::Lines;
    chart.title = Words::tr("Cash up to each month");
    chart.categoryTitle = Words::tr("Month");
    chart.valueTitle = scale.unit;
    for (int m = 0; m < figures.plan.settings.horizonMonths; ++m)
        chart.categories.append(monthText(figures.plan, m));
    for (const Strategy strategy : kStrategies) {
        const QList<double> &cash = cost.of(strategy).cumulative;
        if (cash.isEmpty())
            continue;
        addLine(chart, strategyText(strategy), SeriesRole::Scenario, scaled(cash, scale.size));
        chart.series.last().colour = int(strategy); // also where others are not known
    }
    if (chart.series.size() == 1) // a legend has two names and more
        chart.series.last().endLabel = chart.series.constLast().name;
    if (const std::optional<int> month = cost.owningOvertakesMonth)
        chart.marks.append({*month,
                            cost.of(Strategy::OnPremise).cumulative[*month] / scale.size,
                            Words::tr("owning overtakes %1").arg(monthText(figures.plan, *month)),
                            SeriesRole::Part});
    for (const Strategy way : {Strategy::OnPremise, Strategy::Hybrid}) {
        const QList<ChartMark> marks = equipmentMarks(way,
                                                      cost.of(way).cumulative,
                                                      equipment.value(static_cast<qsizetype>(way)),
                                                      figures,
                                                      wording);
        for (ChartMark mark : marks) {
            mark.value /= scale.size;
            chart.marks.append(mark);
        }
    }
    return chart;
}

ChartSpec yearlyCostChart(const Evaluation &figures, const QList<EquipmentCash> &equipment)
{
    constexpr std::array kWays{Strategy::OnPremise, Strategy::Hybrid, Strategy::Cloud};
    double largest = 0.0;
    qsizetype count = 0;
    for (const Strategy way : kWays) {
        const QList<CostYear> &years = figures.cost.of(way).years;
        count = std::max(count, years.size());
        for (const CostYear &year : years)
            largest = std::max(largest, year.total().known);
    }
    const MoneyScale scale = moneyScale(largest, figures.plan.settings.currency);
    ChartSpec chart;
    chart.form = ChartForm::StackedBars;
    chart.title = Words::tr("Cash by year, three ways");
    chart.categoryTitle = Words::tr("Year");
    chart.valueTitle = scale.unit;
    PartBars capex{equipment.isEmpty() ? Words::tr("CapEx") : Words::tr("CapEx, bought")};
    PartBars replaced{Words::tr("CapEx, replaced")};
    PartBars opex{Words::tr("OpEx")};
    PartBars cloud{Words::tr("Cloud")};
    for (qsizetype i = 0; i < count; ++i) {
        for (const Strategy way : kWays) {
            const CostYear year = figures.cost.of(way).years.value(i);
            const EquipmentMonth its =
                equipmentOfYear(equipment.value(static_cast<qsizetype>(way)), static_cast<int>(i));
            chart.categories.append(wayOfYearText(way, static_cast<int>(i) + 1));
            replaced.append(its.replaced, scale.size);
            OpenSum bought = year.capex;
            bought.known -= its.replaced.known;
            capex.append(bought, scale.size);
            opex.append(year.opex, scale.size);
            cloud.append(year.cloud, scale.size);
        }
    }
    int colour = 0;
    addBars(chart, capex, colour++);
    if (!equipment.isEmpty())
        addBars(chart, replaced, colour++);
    addBars(chart, opex, colour++);
    addBars(chart, cloud, colour);
    return chart;
}

} // namespace kf
