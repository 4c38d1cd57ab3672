// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/report/build/build_report.h"
#include "core/report/build/demand_tables.h"
#include "core/report/charts.h"
#include "core/report/write/csv.h"
#include "core/report/write/figures_json.h"
#include "core/report/write/people_table.h"
#include "tests/support/plan_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::allDay;
using test::aPlan;

/// 14 groups of the reserved kinds: group i needs i + 1 GPUs all day.
Plan planOfFourteenGroups()
{
    auto builder = aPlan();
    for (int i = 0; i < 14; ++i) {
        const QByteArray id = "g" + QByteArray::number(i);
        builder.withGroup(id.constData(), GroupKind::Exploratory, "acc");
        builder.withCells("typical", allDay(i + 1));
    }
    return builder.with([](Plan &plan) {
        AcceleratorEntry entry;
        entry.id = QStringLiteral("acc");
        entry.model = QStringLiteral("Some GPU");
        plan.catalog.gpus += entry;
    });
}

Report reportOfPlan(const Plan &plan)
{
    return reportOf(evaluate(plan, Catalog()), Catalog(), ReportSetting());
}

/// Every table of the report.
QList<Table> tablesOf(const Report &report)
{
    QList<Table> tables;
    for (const ReportPart &part : report.parts) {
        for (const Block &block : part.blocks) {
            if (const auto *table = std::get_if<Table>(&block.content))
                tables.append(*table);
        }
    }
    return tables;
}

Table tableOf(const Report &report, const char *id)
{
    for (const Table &table : tablesOf(report)) {
        if (table.id == QLatin1StringView(id))
            return table;
    }
    ADD_FAILURE() << "no table " << id;
    return {};
}

} // namespace

/// On the second date another hour reaches the peak as well, later than the first one.
TEST(Report, ListsTheDatesOnWhichThePeakMovesAndNoOthers)
{
    const auto peak = [](int month, double gpus, const QList<int> &hours) {
        DatedPeak on{QDate(2027, month, 15), gpus, {}};
        for (const int hour : hours)
            on.peakHours.append({QStringLiteral("typical"), hour});
        return on;
    };
    const Evaluation figures = evaluate(planOfFourteenGroups(), Catalog());
    const auto datesOf = [&figures](const QList<DatedPeak> &peaks) {
        ReportAnswers answers;
        answers.peaks = peaks;
        const Catalog catalog;
        const Wording wording = QLocale::c();
        QList<QDate> dates;
        for (const QList<Cell> &row : peaksOfYearTable({figures,
                                                        figures.plan,
                                                        catalog,
                                                        CatalogView(figures.plan.catalog, catalog),
                                                        answers,
                                                        wording,
                                                        wording,
                                                        true})
                                          .rows)
            dates.append(std::get<QDate>(row[0]));
        return dates;
    };
    const QList<DatedPeak> peaks{
        peak(1, 6.0, {10}), peak(3, 6.0, {10, 20}), peak(4, 11.0, {10}), peak(10, 11.0, {11})};
    EXPECT_EQ(datesOf(peaks),
              (QList<QDate>{QDate(2027, 1, 15), QDate(2027, 4, 15), QDate(2027, 10, 15)}));
    EXPECT_TRUE(datesOf(peaks.first(2)).isEmpty()); // nothing moves
}

TEST(Report, HasOneTableForEachDayTypeWhoseColumnsAddUp)
{
    const Table day = tableOf(reportOfPlan(planOfFourteenGroups()), "demand-in-plan-zone-typical");
    ASSERT_EQ(day.rows.size(), 15);
    for (const QList<Cell> &row : day.rows)
        ASSERT_EQ(row.size(), day.columns.size());
    constexpr int hour = 4 + 13; // after group, name, kind and accelerator
    double sum = 0.0;
    for (int i = 0; i < 14; ++i)
        sum += std::get<double>(day.rows[i][hour]);
    EXPECT_EQ(sum, 105.0); // 1 + 2 + ... + 14
    EXPECT_EQ(std::get<double>(day.rows[14][hour]), 105.0);
}

TEST(DayChart, ShowsTheTwelveLargestGroupsInTheirOrderAndPutsTheRestTogether)
{
    const ChartSpec chart = dayChart(evaluate(planOfFourteenGroups(), Catalog()), 0, QLocale::c());
    ASSERT_GE(chart.series.size(), 13);
    EXPECT_EQ(chart.series[0].id, QStringLiteral("g2")); // g0 and g1 need 1 and 2 GPUs
    EXPECT_EQ(chart.series[11].id, QStringLiteral("g13"));
    EXPECT_EQ(chart.series[12].role, SeriesRole::Others);
    EXPECT_EQ(chart.series[12].values, QList<double>(24, 3.0)); // 1 + 2
    EXPECT_EQ(chart.categories.size(), 24);
}

TEST(Report, ListsEveryMonthOfEveryAccelerator)
{
    const Table growth = tableOf(reportOfPlan(planOfFourteenGroups()), "growth");
    ASSERT_EQ(growth.rows.size(), 37);
    EXPECT_EQ(growth.rows[36][0], Cell(36.0));
    EXPECT_EQ(growth.rows[36][1], Cell(Month{2030, 1}));
    EXPECT_EQ(growth.rows[36][3], Cell(105.0));
}

TEST(Report, NamesItsFilesByIds)
{
    QStringList names;
    for (const CsvFile &file : toCsvFiles(reportOfPlan(aPlan())))
        names += file.name;
    EXPECT_EQ(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    for (const char *name : {"demand-typical.csv",
                             "devices.csv",
                             "feed-loss.csv",
                             "findings.csv",
                             "growth.csv",
                             "load-duration.csv",
                             "racks.csv",
                             "rooms.csv",
                             "rows.csv",
                             "storage-datasets.csv",
                             "storage-tiers.csv",
                             "summary.csv"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
}

TEST(Report, TableRowsHaveACellForEveryColumn)
{
    for (const Table &table : tablesOf(reportOfPlan(planOfFourteenGroups()))) {
        for (const QList<Cell> &row : table.rows)
            ASSERT_EQ(row.size(), table.columns.size()) << table.id.toStdString();
    }
}

TEST(Report, HoldsThePartsThatThePlanAsksFor)
{
    Plan plan = planOfFourteenGroups();
    plan.settings.report.sections = {QStringLiteral("findings"), QStringLiteral("demand")};
    const Report report = reportOfPlan(plan);
    ASSERT_EQ(report.parts.size(), 2);
    EXPECT_EQ(report.parts[0].id, QStringLiteral("demand"));
    EXPECT_EQ(report.parts[1].id, QStringLiteral("findings"));
    ReportSetting setting;
    setting.everyPart = true;
    EXPECT_EQ(reportOf(evaluate(plan, Catalog()), Catalog(), setting).parts.size(),
              reportParts().size());
}

TEST(Report, MarksTheHoursOfThePeak)
{
    Hours hours = allDay(1);
    hours[14] = 9.0;
    const Plan plan =
        aPlan().withGroup("g", GroupKind::Exploratory, "acc").withCells("typical", hours);
    const Table day = tableOf(reportOfPlan(plan), "demand-in-plan-zone-typical");
    for (const Column &column : day.columns)
        EXPECT_EQ(column.isMarked, column.id == QStringLiteral("h14")) << column.id.toStdString();
}

TEST(Report, GivesProgramsTheLocalHoursOfEachGroupAndMarksTheTotal)
{
    Hours hours = allDay(1);
    hours[6] = 19.6;
    Plan plan = aPlan().withGroup("g", GroupKind::Scheduled, "acc").withCells("typical", hours);
    Group group = *plan.demand.groups[0];
    group.timeZone = QStringLiteral("Asia/Kolkata"); // half an hour beside every hour of UTC
    plan.demand.groups[0] = group;
    const Table day = tableOf(reportOfPlan(plan), "demand-typical");
    ASSERT_EQ(day.rows.size(), 2);
    const auto texts = [&day](qsizetype row) {
        return toCsv(Table{{}, {}, day.columns, {day.rows[row].first(day.columns.size())}})
            .split('\n')[1]
            .trimmed();
    };
    EXPECT_EQ(texts(0),
              "g,g,scheduled,acc,Asia/"
              "Kolkata,typical,GPUs,1,1,1,1,1,1,19.6,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"
              "1,1,19.6");
    EXPECT_TRUE(texts(1).startsWith(",Total GPUs,total,,UTC,typical,GPUs,"))
        << texts(1).toStdString();
    EXPECT_EQ(day.sumRows, QList<qsizetype>{1});
}

TEST(Report, ShowsProgramsIdsAndPeopleNames)
{
    Plan plan = aPlan().withGroup("g", GroupKind::Exploratory, "acc");
    AcceleratorEntry entry;
    entry.id = QStringLiteral("acc");
    entry.model = QStringLiteral("Some GPU");
    plan.catalog.gpus += entry;
    const Table runOut = tableOf(reportOfPlan(plan), "run-out");
    ASSERT_EQ(runOut.rows.size(), 1);
    EXPECT_THAT(toCsv(runOut).toStdString(), testing::HasSubstr("\nacc,"));
    EXPECT_EQ(peopleTable(runOut, Wording()).rows[0][0], QStringLiteral("Some GPU"));
}

TEST(FiguresJson, SaysNullWhereADemandIsNotKnown)
{
    // A job of 25 hours fits into no day: what its group needs is not known, nor is any sum with
    // it.
    const Plan plan =
        aPlan()
            .withGroup("known", GroupKind::Exploratory, "acc")
            .withGroup("odd", GroupKind::Scheduled, "other")
            .with([](Plan &p) {
                for (const QString &id : {QStringLiteral("acc"), QStringLiteral("other")}) {
                    AcceleratorEntry entry;
                    entry.id = id;
                    entry.model = id;
                    p.catalog.gpus += entry;
                }
                p.demand.groups.last().mutate().source = DemandSource::Workloads;
                ScheduledWorkload job;
                job.id = QStringLiteral("job");
                job.group = QStringLiteral("odd");
                job.durationH = 25.0;
                job.gpus = 1.0;
                p.workloads.scheduled += Shared<ScheduledWorkload>(job);
            });
    const QJsonObject json = QJsonDocument::fromJson(toJson(evaluate(plan, Catalog()))).object();
    const QJsonObject demand = json[QLatin1StringView("demand")].toObject();
    EXPECT_TRUE(demand[QLatin1StringView("peak_gpus")].isNull());
    EXPECT_TRUE(demand[QLatin1StringView("load_duration_h")].isNull());
    const QJsonObject kinds = demand[QLatin1StringView("by_accelerator")].toObject();
    EXPECT_EQ(kinds[QLatin1StringView("acc")][QLatin1StringView("peak_gpus")], QJsonValue(0));
    EXPECT_TRUE(kinds[QLatin1StringView("other")][QLatin1StringView("peak_gpus")].isNull());
}

TEST(FiguresJson, SaysNullForTheSupplyOfAnAcceleratorThatNoCatalogueHas)
{
    const Plan plan = aPlan().withGroup("odd", GroupKind::Exploratory, "no-such-accelerator");
    const QJsonObject json = QJsonDocument::fromJson(toJson(evaluate(plan, Catalog()))).object();
    const QJsonObject kind = json[QLatin1StringView("growth")][QLatin1StringView("by_accelerator")]
                                 [QLatin1StringView("no-such-accelerator")]
                                     .toObject();
    EXPECT_TRUE(kind[QLatin1StringView("supply_gpus")].isNull());
    EXPECT_TRUE(kind[QLatin1StringView("runs_out_month")].isNull());
}

/// Two kinds of people of one group are told apart by what they are called, and an operator, who
/// has no group, is in none.
TEST(ReportOfPlan, EachProfileOfUsersHasItsName)
{
    const Plan plan =
        aPlan().withGroup("research", GroupKind::Exploratory, "acc").with([](Plan &made) {
            Profile first;
            first.id = QStringLiteral("vision-people");
            first.group = QStringLiteral("research");
            first.persona = Persona::DataScientist;
            Profile second = first;
            second.id = QStringLiteral("language-people");
            Profile operators;
            operators.id = QStringLiteral("operators");
            operators.persona = Persona::Devops;
            made.platform.profiles = {first, second, operators};
        });
    const Table table = tableOf(reportOfPlan(plan), "profiles");
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(std::get<Term>(table.rows[0][0]).name, QStringLiteral("Vision people"));
    EXPECT_EQ(std::get<Term>(table.rows[1][0]).name, QStringLiteral("Language people"));
    EXPECT_EQ(table.rows[0][1], table.rows[1][1]);
    EXPECT_EQ(table.rows[2][1], Cell());
}

/// As on their page: what no catalogue has counts nothing.
TEST(ReportOfPlan, CountsTheComponentsThatACatalogueHas)
{
    const Plan plan = aPlan().with([](Plan &made) {
        Component own;
        own.id = QStringLiteral("own");
        own.name = QStringLiteral("Our own");
        made.catalog.components = {own};
        made.platform.components.selected = {own.id, QStringLiteral("tfjob")};
    });
    const Table content = tableOf(reportOfPlan(plan), "content");
    const bool isThere =
        std::any_of(content.rows.cbegin(), content.rows.cend(), [](const auto &row) {
            const auto *text = std::get_if<QString>(&row[1]);
            return text != nullptr && text->startsWith(QStringLiteral("1 of ")) &&
                   text->endsWith(QStringLiteral(" chosen"));
        });
    EXPECT_TRUE(isThere);
}

/// One price that is given, and two offers of clouds.
TEST(ReportOfPlan, CountsOffersOfCloudsBesidePrices)
{
    const auto costOf = [](const Plan &plan) {
        const Table content = tableOf(reportOfPlan(plan), "content");
        for (const auto &row : content.rows) {
            if (std::get<QString>(row[2]) == QStringLiteral("cost/prices"))
                return std::get<QString>(row[1]).toStdString();
        }
        return std::string();
    };
    Plan plan = aPlan();
    EXPECT_EQ(costOf(plan), "0 price(s)");
    plan.cost.cloud = {CloudOffer(), CloudOffer()};
    EXPECT_EQ(costOf(plan), "0 price(s), 2 offer(s)");
}

/// Two prices, of which one is quoted, and what the program has for years, PUE and load: 2 quoted
/// or stated by the person, 1 + 3 assumed. A PUE that is typed is the plan's.
TEST(Report, CountsWhatNobodyHasStatedAmongTheAssumptions)
{
    Plan plan;
    for (const char *device : {"dgx", "leaf"}) {
        Price price;
        price.device = QString::fromLatin1(device);
        price.unitPrice = 25000.0;
        plan.cost.prices.append(price);
    }
    Assumption quoted;
    quoted.path = QStringLiteral("cost/prices/leaf");
    quoted.confidence = Standing::Quoted;
    plan.settings.assumptions = {quoted};
    const auto summaryOf = [](const Plan &one) {
        for (const ReportPart &part : reportOfPlan(one).parts) {
            if (part.id == QStringLiteral("assumptions"))
                return std::get<Sentence>(part.blocks.first().content).text;
        }
        return QString();
    };
    EXPECT_EQ(
        summaryOf(plan),
        QStringLiteral("4 assumed \u00b7 1 quoted \u00b7 3 value(s) of the program among them"));
    for (const Table &table : tablesOf(reportOfPlan(plan))) {
        if (table.id != QStringLiteral("assumptions"))
            continue;
        ASSERT_EQ(table.rows.size(), 5);
        EXPECT_EQ(std::get<Term>(table.rows[3][0]).name, QStringLiteral("PUE"));
        EXPECT_EQ(std::get<QString>(table.rows[3][1]),
                  QStringLiteral("1.5, the program's own value"));
    }
    Assumption all;
    all.path = QStringLiteral("cost/prices");
    plan.settings.assumptions.append(all); // in place of the other price
    EXPECT_EQ(
        summaryOf(plan),
        QStringLiteral("4 assumed \u00b7 1 quoted \u00b7 3 value(s) of the program among them"));
    plan.cost.finance.pue = 1.3;
    EXPECT_EQ(
        summaryOf(plan),
        QStringLiteral("3 assumed \u00b7 1 quoted \u00b7 2 value(s) of the program among them"));
}

} // namespace kf
