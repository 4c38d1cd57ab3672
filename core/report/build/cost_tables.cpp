// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/cost_tables.h"

#include "core/cost/sensitivity.h"
#include "core/figures/cost_request.h"
#include "core/report/build/cells.h"
#include "core/report/cost_transport.h"
#include "core/report/write/people_table.h"
#include "core/words/amount_words.h"
#include "core/words/cost_words.h"
#include "core/words/kind_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"
#include "core/words/system_words.h"
#include "core/words/time_words.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr qsizetype kSwingsShown = 10;

/// "%1, USD"
QString inCurrency(const QString &title, const Evaluation &figures)
{
    return ReportText::tr("%1, %2", "what is paid, its currency")
        .arg(title, figures.plan.settings.currency);
}

Cell strategyCell(Strategy strategy)
{
    return Term{QString(wordFor(strategy)), strategyText(strategy)};
}

/// A sum of money: for people "\u2265 1,416,000" where some of it is not known; for programs then
/// nothing.
Cell sumCell(const OpenSum &sum, const Wording &wording)
{
    if (!sum.isOpen)
        return sum.known;
    if (sum.known == 0.0)
        return {};
    const QString known = numberText(std::round(sum.known), Digits::Exact, wording.locale);
    return Term{QString(), ReportText::tr("\u2265 %1", "at least").arg(known)};
}

QString servingTitle(const Evaluation &figures)
{
    const QString month = monthText(figures.plan, sizedMonth(figures));
    return figures.cost.byAccelerator.size() > 1
               ? ReportText::tr("Systems of all kinds in service, %1", "a month").arg(month)
               : ReportText::tr("Systems in service, %1", "a month").arg(month);
}

/// The figures of a strategy in the average year.
QList<Column> strategyColumns(const Evaluation &figures)
{
    return {column("strategy", ReportText::tr("Strategy")),
            column("systems", servingTitle(figures), Unit::Count),
            column("per_year", inCurrency(ReportText::tr("A year"), figures)),
            column("capital", inCurrency(ReportText::tr("CapEx"), figures)),
            column("operation", inCurrency(ReportText::tr("OpEx"), figures)),
            column("cloud", inCurrency(ReportText::tr("Cloud"), figures)),
            column("per_gpu_hour", inCurrency(ReportText::tr("A GPU-h used"), figures)),
            column("at_start", inCurrency(ReportText::tr("At the start"), figures)),
            column("npv", inCurrency(ReportText::tr("NPV"), figures)),
            column("gpu_hours", ReportText::tr("GPU-h used"), Unit::GpuHours),
            dataColumn("short_gpu_hours", ReportText::tr("GPU-h short"), Unit::GpuHours),
            column("energy_kwh", ReportText::tr("kWh, own equipment")),
            column("co2_kg", ReportText::tr("CO2, own equipment"), Unit::Kilograms),
            column("overtakes", ReportText::tr("Overtakes renting"))};
}

/// The same of one year, as cash.
QList<Column> strategyYearColumns(const Evaluation &figures)
{
    return {column("strategy", ReportText::tr("Strategy")),
            column("total", inCurrency(ReportText::tr("Cash"), figures)),
            column("capex", inCurrency(ReportText::tr("CapEx"), figures)),
            column("opex", inCurrency(ReportText::tr("OpEx"), figures)),
            column("cloud", inCurrency(ReportText::tr("Cloud"), figures)),
            column("energy_kwh", ReportText::tr("kWh, own equipment")),
            column("co2_kg", ReportText::tr("CO2, own equipment"), Unit::Kilograms)};
}

Table strategiesOf(const Evaluation &figures,
                   const std::optional<int> &year,
                   const Wording &wording)
{
    return year ? strategyYearTable(figures, *year, wording) : strategyTable(figures, wording);
}

/// The columns of the strategies that people see.
QList<qsizetype> shownFigures(const Table &ways)
{
    QList<qsizetype> shown;
    for (qsizetype i = 1; i < ways.columns.size(); ++i) {
        if (ways.columns[i].detail != Detail::Data)
            shown.append(i);
    }
    return shown;
}

/// Systems that serve when the platform is sized; nothing where that is not known of one kind.
std::optional<double> systemsOf(const StrategyFigures &strategy, const Evaluation &figures)
{
    const int month = sizedMonth(figures);
    double systems = 0.0;
    for (auto own = strategy.ownedGpus.cbegin(); own != strategy.ownedGpus.cend(); ++own) {
        const AcceleratorCost cost = figures.cost.byAccelerator.value(own.key());
        const std::optional<double> gpus =
            own->has_value() ? std::optional((*own)->value(month)) : std::nullopt;
        if (!gpus || (*gpus > 0.0 && !cost.gpusPerSystem))
            return std::nullopt;
        systems += *gpus > 0.0 ? *gpus / *cost.gpusPerSystem : 0.0;
    }
    return systems;
}

/// The sum of the parts from `first` to `last`.
OpenSum sumOfParts(const StrategyFigures &figures, CostPart first, CostPart last)
{
    OpenSum sum;
    for (auto part = static_cast<std::size_t>(first); part <= static_cast<std::size_t>(last);
         ++part)
        sum.add(figures.parts[part]);
    return sum;
}

/// What `figure` comes to in the average year, as the sums beside it: the last year of a plan may
/// be a shorter one.
template<typename Figure>
Cell meanOfYears(const StrategyFigures &figures, Figure CostYear::*figure, int months)
{
    OpenSum sum;
    for (const CostYear &year : figures.years)
        sum.add(year.*figure);
    const std::optional<double> all = sum.value();
    return cell(all ? std::optional(*all * kMonthsPerYear / months) : std::nullopt);
}

/// The reason that the plan gives for running the group where it does.
QString ownReason(const Plan &plan, const Id &group)
{
    const QString path = QStringLiteral("cost/placement/%1").arg(group);
    for (const Assumption &assumption : plan.settings.assumptions) {
        if (assumption.path == path)
            return assumption.text.value_or(QString());
    }
    return {};
}

Cell acceleratorName(const AcceleratorKey &key, const Evaluation &figures, const CatalogView &view)
{
    return Term{key, kf::acceleratorName(key, figures.plan, view)};
}

} // namespace

Table strategyTable(const Evaluation &figures, const Wording &wording)
{
    Table table{QStringLiteral("cost-strategies"),
                ReportText::tr("Own, rent or mix: an average year"),
                strategyColumns(figures),
                {}};
    const int months = figures.plan.settings.horizonMonths;
    for (const Strategy strategy : kStrategies) {
        const StrategyFigures &one = figures.cost.of(strategy);
        table.rows.append({strategyCell(strategy),
                           cell(systemsOf(one, figures)),
                           sumCell(one.perYear(), wording),
                           sumCell(one.part(CostPart::Capital), wording),
                           sumCell(sumOfParts(one, CostPart::Energy, CostPart::Busy), wording),
                           sumCell(sumOfParts(one, CostPart::OnDemand, CostPart::Storage), wording),
                           cell(one.perGpuHour()),
                           sumCell(one.capexAtStart, wording),
                           cell(one.npv),
                           cell(one.gpuHours),
                           cell(one.shortGpuHours),
                           meanOfYears(one, &CostYear::energyKwh, months),
                           meanOfYears(one, &CostYear::co2Kg, months),
                           strategy == Strategy::OnPremise
                               ? monthCell(figures.plan, figures.cost.owningOvertakesMonth)
                               : Cell()});
    }
    return table;
}

Table sideBySideTable(const Evaluation &figures,
                      const std::optional<int> &year,
                      const Wording &wording)
{
    const Table ways = strategiesOf(figures, year, wording);
    const QString of =
        year ? ReportText::tr("Cash of year %1").arg(*year + 1) : ReportText::tr("Average year");
    Table table{QStringLiteral("cost-side-by-side"),
                ReportText::tr("Side by side"),
                {column("figure", of)},
                {}};
    const std::optional<Strategy> best = cheapestStrategy(figures.cost);
    for (qsizetype way = 0; way < ways.rows.size(); ++way) {
        Column one = column(wordFor(kStrategies.at(static_cast<std::size_t>(way))).data(),
                            cellText(ways.rows[way][0], Unit::None, wording));
        one.align = Align::Right;
        one.isMarked = !year && best == kStrategies.at(static_cast<std::size_t>(way));
        table.columns.append(one);
    }
    for (const qsizetype i : shownFigures(ways)) {
        const AmountScale scale = columnScale(ways, i, wording.units);
        const auto textOf = [&](const Cell &cell) {
            const auto *number = std::get_if<double>(&cell);
            if (number == nullptr)
                return cellText(cell, Unit::None, wording);
            if (ways.columns[i].id == u"per_gpu_hour") // with cents: 7.60 beside 6.67
                return moneyParts(*number, figures.plan.settings.currency, Digits::Exact, wording)
                    .number;
            return numberText(*number, scale, Digits::Exact, wording.locale);
        };
        const bool saysUnit = scale.unit.isEmpty() || ways.columns[i].unit == Unit::GpuHours;
        QList<Cell> row{saysUnit ? ways.columns[i].title
                                 : ReportText::tr("%1, %2", "what is shown, its unit")
                                       .arg(ways.columns[i].title, scale.unit)};
        for (const QList<Cell> &way : ways.rows)
            row.append(textOf(way[i]));
        table.rows.append(row);
    }
    return table;
}

QHash<QString, QString> sideBySideWords(const Evaluation &figures)
{
    QHash<QString, QString> words;
    for (const Column &figure : strategyColumns(figures) + strategyYearColumns(figures)) {
        const QString text = costFigureExplanation(figure.id);
        words.insert(figure.title, text);
        if (figure.unit != Unit::Kilograms)
            continue;
        for (const QString &unit : {QStringLiteral("kg"), QStringLiteral("t")})
            words.insert(
                ReportText::tr("%1, %2", "what is shown, its unit").arg(figure.title, unit), text);
    }
    // CapEx is a part of the average year, and cash in a single one.
    words.insert(inCurrency(ReportText::tr("CapEx"), figures),
                 costFigureExplanation(QStringLiteral("capital")) + QLatin1Char('\n') +
                     costFigureExplanation(QStringLiteral("capex")));
    for (const Strategy strategy : kStrategies)
        words.insert(strategyText(strategy), strategyExplanation(strategy));
    return words;
}

std::optional<WhyRequest> sideBySideRequest(const Evaluation &figures,
                                            const std::optional<int> &year,
                                            const SideBySideCell &cell,
                                            const Wording &wording)
{
    const Table ways = strategiesOf(figures, year, wording);
    const QList<qsizetype> shown = shownFigures(ways);
    const qsizetype way = std::max<qsizetype>(0, cell.column - 1); // the title: as planned
    if (cell.row < 0 || cell.row >= shown.size() || way >= ways.rows.size())
        return std::nullopt;
    const QString &figure = ways.columns[shown[cell.row]].id;
    if (figure == u"overtakes" && ways.rows[way][shown[cell.row]] == Cell())
        return std::nullopt; // it never does
    return costRequest({kStrategies.at(static_cast<std::size_t>(way)), figure, year});
}

std::optional<WhyRequest> costYearRequest(const Table &years, qsizetype row, qsizetype column)
{
    if (row < 0 || row >= years.rows.size() || column < 0 || column >= years.columns.size())
        return std::nullopt;
    const QList<Cell> &its = years.rows[row];
    if (its[column] == Cell(QString()))
        return std::nullopt;
    const auto strategy = enumFromWord<Strategy>(std::get<Term>(its[0]).id.toLatin1());
    const int year = static_cast<int>(std::get<double>(its[1])) - 1;
    const Column &figure = years.columns[column];
    return costRequest({strategy.value_or(Strategy::AsPlanned),
                        column < 2 ? QStringLiteral("total") : figure.id,
                        year});
}

std::optional<WhyRequest>
acceleratorCostRequest(const Table &accelerators, qsizetype row, qsizetype column)
{
    if (row < 0 || row >= accelerators.rows.size() || column < 0 ||
        column >= accelerators.columns.size())
        return std::nullopt;
    return acceleratorCostRequest(std::get<Term>(accelerators.rows[row][0]).id,
                                  column < 2 ? QStringLiteral("best_gpus")
                                             : accelerators.columns[column].id);
}

Table strategyYearTable(const Evaluation &figures, int year, const Wording &wording)
{
    Table table{QStringLiteral("cost-strategies-year"),
                ReportText::tr("Own, rent or mix: cash of year %1").arg(year + 1),
                strategyYearColumns(figures),
                {}};
    for (const Strategy strategy : kStrategies) {
        const QList<CostYear> &years = figures.cost.of(strategy).years;
        if (year < 0 || year >= years.size())
            continue;
        const CostYear &its = years[year];
        table.rows.append({strategyCell(strategy),
                           sumCell(its.total(), wording),
                           sumCell(its.capex, wording),
                           sumCell(its.opex, wording),
                           sumCell(its.cloud, wording),
                           cell(its.energyKwh.value()),
                           cell(its.co2Kg)});
    }
    return table;
}

Table systemCountTable(const Evaluation &figures,
                       const CatalogView &catalog,
                       const Wording &wording)
{
    Table table{QStringLiteral("cost-systems"),
                ReportText::tr("How many systems, spares included, %1", "a month")
                    .arg(monthText(figures.plan, sizedMonth(figures))),
                {column("accelerator", ReportText::tr("Accelerator")),
                 column("device", ReportText::tr("System")),
                 column("to_have", ReportText::tr("To have"), Unit::Count),
                 column("owned", ReportText::tr("Owned as planned"), Unit::Count),
                 column("placed", ReportText::tr("Placed"), Unit::Count),
                 column("remark", ReportText::tr("Why they differ"))},
                {}};
    const auto countCell = [](const std::optional<SystemCount> &count) {
        return count ? Cell(count->all()) : Cell();
    };
    for (const SystemCounts &one : systemCounts(figures))
        table.rows.append({acceleratorName(one.key, figures, catalog),
                           Term{one.device, modelOf(one.device, catalog)},
                           countCell(one.toHave),
                           countCell(one.owned),
                           one.placed.all(),
                           systemsApartText(one, figures, catalog, wording)});
    return table;
}

Table costPartTable(const Evaluation &figures, const Wording &wording)
{
    Table table{QStringLiteral("cost-parts"),
                ReportText::tr("What an average year is made of"),
                {column("part", ReportText::tr("Part"))},
                {}};
    for (const Strategy strategy : kStrategies)
        table.columns.append(column(QString(wordFor(strategy)).toLatin1().constData(),
                                    inCurrency(strategyText(strategy), figures)));
    for (std::size_t part = 0; part < kCostParts; ++part) {
        const auto which = static_cast<CostPart>(part);
        QList<Cell> row{Term{QString(wordFor(which)), costPartText(which)}};
        for (const Strategy strategy : kStrategies)
            row.append(sumCell(figures.cost.of(strategy).parts[part], wording));
        table.rows.append(row);
    }
    return table;
}

Table acceleratorCostTable(const Evaluation &figures, const CatalogView &catalog)
{
    Table table{
        QStringLiteral("cost-accelerators"),
        ReportText::tr("Break-even by accelerator"),
        {thing(column("accelerator", ReportText::tr("Accelerator"))),
         thing(column("device", ReportText::tr("System"))),
         column("best_gpus", ReportText::tr("Own, of a mix"), Unit::Gpus),
         column("best_per_year",
                inCurrency(ReportText::tr("Mix a year without network and racks"), figures)),
         column("owned_per_gpu_year", inCurrency(ReportText::tr("Own a GPU a year"), figures)),
         column("cloud_per_gpu_hour", inCurrency(ReportText::tr("Rent a GPU-h"), figures)),
         column("break_even_h", ReportText::tr("Break-even h/year"), Unit::Hours)},
        {}};
    const auto &all = figures.cost.byAccelerator;
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        table.rows.append(
            {acceleratorName(one.key(), figures, catalog),
             one->device ? Cell(Term{*one->device, modelOf(*one->device, catalog)}) : Cell(),
             cell(one->bestGpus),
             cell(one->bestPerYear),
             cell(one->ownedPerGpuYear),
             cell(one->cloudPerGpuHour),
             cell(one->breakEvenHours)});
    return table;
}

Table costCurveTable(const Evaluation &figures, const CatalogView &catalog)
{
    Table table{QStringLiteral("cost-curve"),
                ReportText::tr("Cost by systems owned"),
                {thing(dataColumn("accelerator", ReportText::tr("Accelerator"))),
                 dataColumn("gpus", ReportText::tr("Owned"), Unit::Gpus),
                 dataColumn("owned", inCurrency(ReportText::tr("Own"), figures)),
                 dataColumn("rented", inCurrency(ReportText::tr("Rent"), figures)),
                 dataColumn("hours_beyond", ReportText::tr("More is wanted"), Unit::Hours)},
                {}};
    const auto &all = figures.cost.byAccelerator;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        for (const CostPoint &point : one->curve)
            table.rows.append({acceleratorName(one.key(), figures, catalog),
                               point.gpus,
                               cell(point.owned.value()),
                               cell(point.rented.value()),
                               point.hoursBeyond});
    }
    return table;
}

Table costYearTable(const Evaluation &figures,
                    const Wording &wording,
                    const QList<EquipmentCash> &equipment)
{
    Table table{QStringLiteral("cost-years"),
                ReportText::tr("Cash by year"),
                {column("strategy", ReportText::tr("Strategy")),
                 column("year", ReportText::tr("Year"), Unit::Count),
                 column("capex", inCurrency(ReportText::tr("CapEx"), figures)),
                 column("opex", inCurrency(ReportText::tr("OpEx"), figures)),
                 column("cloud", inCurrency(ReportText::tr("Cloud"), figures)),
                 column("total", inCurrency(ReportText::tr("Total"), figures))},
                {}};
    if (!equipment.isEmpty())
        table.columns +=
            {column("bought", inCurrency(ReportText::tr("of it bought"), figures)),
             column("replaced", inCurrency(ReportText::tr("replaced"), figures)),
             column("end_value", inCurrency(ReportText::tr("Stands at the end"), figures))};
    for (const Strategy strategy : kStrategies) {
        const QList<CostYear> &years = figures.cost.of(strategy).years;
        const EquipmentCash its = equipment.value(static_cast<qsizetype>(strategy));
        for (qsizetype i = 0; i < years.size(); ++i) {
            QList<Cell> row{strategyCell(strategy),
                            static_cast<double>(i + 1),
                            sumCell(years[i].capex, wording),
                            sumCell(years[i].opex, wording),
                            sumCell(years[i].cloud, wording),
                            sumCell(years[i].total(), wording)};
            if (!equipment.isEmpty()) {
                const EquipmentMonth year = equipmentOfYear(its, static_cast<int>(i));
                const bool isLast = i + 1 == years.size();
                row += {sumCell(year.bought, wording),
                        sumCell(year.replaced, wording),
                        isLast ? sumCell(its.endValue, wording) : Cell(QString())};
            }
            table.rows.append(row);
        }
    }
    return table;
}

Table swingTable(const QList<CostSwing> &swings,
                 const Evaluation &figures,
                 const CatalogView &catalog,
                 const Wording &wording)
{
    Table table{QStringLiteral("cost-swings"),
                ReportText::tr("What matters most: a year as planned, by one input"),
                {column("input", ReportText::tr("Input")),
                 column("low", inCurrency(ReportText::tr("20 % less"), figures)),
                 column("high", inCurrency(ReportText::tr("20 % more"), figures)),
                 column("moves_optimum", ReportText::tr("K* moves"))},
                {}};
    for (const CostSwing &swing : widestSwings(swings, kSwingsShown))
        table.rows.append(
            {Term{swing.path, costInputText(swing.path, figures.plan, catalog, wording)},
             swing.low,
             swing.high,
             yesNo(swing.movesOptimum)});
    return table;
}

namespace {

/// Where a group runs, for programs: "on_premise", or with moves "on_premise; cloud from 12", the
/// number being months from the start.
QString placesWord(const Plan &plan, const Id &group)
{
    QStringList words;
    const QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    if (moves.isEmpty() || moves.constFirst().fromMonth > 0)
        words.append(QString(wordFor(PlacementKind::OnPremise)));
    for (const PlacementMove &move : moves)
        words.append(move.fromMonth == 0 ? QString(wordFor(move.where))
                                         : QStringLiteral("%1 from %2")
                                               .arg(QString(wordFor(move.where)))
                                               .arg(move.fromMonth));
    return words.join(QStringLiteral("; "));
}

} // namespace

Table adviceTable(const QList<PlaceAdvice> &advice,
                  const Evaluation &figures,
                  const Wording &wording)
{
    Table table{QStringLiteral("placement"),
                ReportText::tr("Where groups run"),
                {thing(column("group", ReportText::tr("Group"))),
                 column("placement", ReportText::tr("Placement")),
                 column("advice", ReportText::tr("Advised")),
                 column("because", ReportText::tr("Because")),
                 column("answer", ReportText::tr("Found")),
                 column("reason", ReportText::tr("Own reason"))},
                {}};
    const QHash<Id, QString> names = groupNames(figures.plan);
    for (const PlaceAdvice &one : advice) {
        const std::optional<PlaceQuestion> because = one.because();
        const std::optional<PlacementKind> place = one.recommended();
        table.rows.append(
            {Term{one.group, names.value(one.group, one.group)},
             Term{placesWord(figures.plan, one.group), placesText(figures.plan, one.group)},
             place ? Cell(Term{QString(wordFor(*place)), placementText(*place)}) : Cell(),
             because ? Cell(Term{QString(wordFor(*because)), placeQuestionText(*because)}) : Cell(),
             because ? Cell(placeAnswerText(*because, one.answer(*because), figures.plan, wording))
                     : Cell(),
             ownReason(figures.plan, one.group)});
    }
    return table;
}

Table placesTable(const QList<PlaceAdvice> &advice,
                  const Evaluation &figures,
                  const Wording &wording)
{
    Table table{QStringLiteral("placement"),
                ReportText::tr("Where groups run, and why"),
                {thing(column("group", ReportText::tr("Group"))),
                 column("placement", ReportText::tr("Runs in")),
                 column("advice", ReportText::tr("Advice and why"))},
                {}};
    const QHash<Id, QString> names = groupNames(figures.plan);
    for (const PlaceAdvice &one : advice) {
        const std::optional<PlaceQuestion> because = one.because();
        const std::optional<PlacementKind> place = one.recommended();
        QString why;
        if (because) // of a question for yes or no, a yes alone advises a place
            why = isYesOrNo(*because)
                      ? placeQuestionWord(*because)
                      : placeAnswerText(*because, one.answer(*because), figures.plan, wording);
        table.rows.append(
            {Term{one.group, names.value(one.group, one.group)},
             placesText(figures.plan, one.group),
             place ? Cell(QStringLiteral("%1: %2").arg(placementText(*place), why)) : Cell()});
    }
    return table;
}

Table placeAnswerTable(const PlaceAdvice &advice, const Plan &plan, const Wording &wording)
{
    Table table{QStringLiteral("place-answers"),
                ReportText::tr("What decides it"),
                {column("question", ReportText::tr("Question")),
                 column("answer", ReportText::tr("Found")),
                 column("advises", ReportText::tr("Advised")),
                 column("decides", ReportText::tr("Decides"))},
                {}};
    const std::optional<PlaceQuestion> because = advice.because();
    for (const PlaceQuestion question : kPlaceQuestions) {
        const PlaceAnswer &answer = advice.answer(question);
        table.rows.append({placeQuestionText(question),
                           placeAnswerText(question, answer, plan, wording),
                           answer.advises ? Cell(placementText(*answer.advises)) : Cell(),
                           because == question ? Cell(ReportText::tr("decides")) : Cell()});
    }
    return table;
}

Table missingTable(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    Table table{QStringLiteral("cost-missing"),
                ReportText::tr("Not known"),
                {column("what", ReportText::tr("What"))},
                {}};
    for (const QString &path : figures.cost.missing)
        table.rows.append({Term{path, missingText(path, figures.plan, catalog, wording)}});
    return table;
}

Table transportTable(const Evaluation &figures, std::optional<double> gbps)
{
    Table table{QStringLiteral("cost-transport"),
                ReportText::tr("Data to the cloud"),
                {thing(column("dataset", ReportText::tr("Dataset"))),
                 column("existing_h", ReportText::tr("Existing data"), Unit::Hours),
                 column("daily_h", ReportText::tr("What comes in on a day"), Unit::Hours),
                 column("egress_cost", inCurrency(ReportText::tr("Bring it back"), figures))},
                {}};
    const auto datasets = transportOver(figures, gbps).datasets;
    for (auto data = datasets.cbegin(); data != datasets.cend(); ++data)
        table.rows.append({Term{data.key(), nameOf(figures.plan, IdKind::Dataset, data.key())},
                           cell(data->existingHours),
                           cell(data->dailyHours),
                           cell(data->egressCost)});
    return table;
}

} // namespace kf
