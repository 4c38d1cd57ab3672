// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and terminal write the whole report, and nothing else.

#include "core/evaluate/evaluate.h"
#include "core/project/examples.h"
#include "core/report/build/build_report.h"
#include "core/report/write/csv.h"
#include "core/report/write/people_table.h"
#include "core/report/write/terminal.h"
#include "tests/core/report/golden.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

ReportSetting settingOfAnyDay()
{
    ReportSetting setting;
    setting.date = QDate(2026, 11, 28);
    setting.version = QStringLiteral("1.0");
    return setting;
}

Report reportOfAcme()
{
    const Catalog &catalog = test::shippedCatalog();
    const Plan plan = examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    return reportOf(evaluate(plan, catalog), catalog, settingOfAnyDay());
}

/// One group that needs 3 GPUs all day, and nothing else.
Report reportOfSmallPlan()
{
    const Plan plan = test::aPlan()
                          .withGroup("team", GroupKind::Exploratory, "h100-sxm5-80")
                          .withCells("typical", test::allDay(3));
    const Catalog &catalog = test::shippedCatalog();
    return reportOf(evaluate(plan, catalog), catalog, settingOfAnyDay());
}

/// All files one after another, each below its name.
QByteArray csvText(const Report &report)
{
    QByteArray text;
    EXPECT_EQ(toCsvFiles(report).size(), countCsvFiles(report));
    for (const CsvFile &file : toCsvFiles(report))
        text += "== " + file.name.toUtf8() + '\n' + QByteArray(file.bytes).replace("\r\n", "\n");
    return text;
}

/// What stands on paper, block by block; how it is drawn is tested where it is drawn.
class PageText {
public:
    explicit PageText(const Report &report)
    {
        for (const ReportPart &part : report.parts) {
            if (!holdsAnything(part, Detail::Full))
                continue;
            m_lines += QStringLiteral("\n# ") + part.title;
            for (const Block &block : part.blocks) {
                if (holdsAnything(block, Detail::Full))
                    std::visit(*this, block.content);
                else if (const auto *note = std::get_if<Footnote>(&block.content))
                    m_lines += note->text;
            }
        }
    }

    QByteArray text() const { return m_lines.join(QLatin1Char('\n')).toUtf8() + '\n'; }

    void operator()(const Heading &heading) { m_lines += heading.text; }
    void operator()(const Sentence &sentence) { m_lines += sentence.text; }
    void operator()(const Footnote &note) { m_lines += note.text; }
    void operator()(const FactList &list)
    {
        m_lines += QStringLiteral("\n## ") + list.title;
        for (const ReportFact &fact : shownFacts(list, Detail::Full))
            m_lines += QStringLiteral("%1 | %2 | %3")
                           .arg(fact.name, cellText(fact.value, fact.unit, Wording()), fact.note);
    }
    void operator()(const Table &table)
    {
        const PeopleTable people = peopleTable(shownTable(table, Detail::Full), Wording());
        QStringList heads;
        for (const PeopleColumn &column : people.columns)
            heads += (column.isMarked ? QStringLiteral("[%1]") : QStringLiteral("%1"))
                         .arg((column.title + QLatin1Char(' ') + column.unit).trimmed());
        m_lines += QStringLiteral("\n## ") + table.title;
        m_lines += heads.join(QStringLiteral(" | "));
        for (const QStringList &row : people.rows)
            m_lines += row.join(QStringLiteral(" | "));
    }
    void operator()(const ChartSpec &chart)
    {
        m_lines += QStringLiteral("\n## %1 (chart: %2 over %3)")
                       .arg(chart.title, chart.valueTitle, chart.categoryTitle);
    }
    void operator()(const RackRow &row)
    {
        m_lines += QStringLiteral("\n## %1 (racks)").arg(row.title);
    }
    void operator()(const Drawing &drawing)
    {
        m_lines += QStringLiteral("\n## %1 (drawing)").arg(drawing.title);
    }

private:
    QStringList m_lines;
};

/// A part that no plan has: a table, and a sentence for summaries.
ReportPart addedPart()
{
    const Table table{QStringLiteral("novelty"),
                      QStringLiteral("Novelties"),
                      {{QStringLiteral("thing"), QStringLiteral("Thing")}},
                      {{QStringLiteral("gadget")}}};
    return {QStringLiteral("novelties"),
            QStringLiteral("Brand new"),
            {{Sentence{QStringLiteral("There are novelties.")}, Detail::Summary}, {table}}};
}

} // namespace

TEST(PeopleTable, WritesColumnsThatAreComparedInOneUnit)
{
    const auto storage = [](const char *id) {
        Column column{QString::fromLatin1(id), QString::fromLatin1(id), Unit::Gigabytes};
        column.scale = QStringLiteral("storage");
        return column;
    };
    const Table table{QStringLiteral("tiers"),
                      QStringLiteral("Tiers"),
                      {storage("data"),
                       storage("capacity"),
                       {QStringLiteral("ingest"), QStringLiteral("Ingest"), Unit::Gigabytes}},
                      {{341'160.0, 2'040'000.0, 900.0}}};

    const PeopleTable people = peopleTable(table, {QLocale::c(), {}});

    // 2,040,000 GB are 2.04 PB, so 341,160 GB beside them are 0.34 PB and not 341.16 TB.
    EXPECT_EQ(people.columns[0].unit, QStringLiteral("PB"));
    EXPECT_EQ(people.rows[0][0], QStringLiteral("0.34"));
    EXPECT_EQ(people.rows[0][1], QStringLiteral("2.04"));
    EXPECT_EQ(people.columns[2].unit, QStringLiteral("GB"));
    EXPECT_EQ(people.rows[0][2], QStringLiteral("900"));
}

TEST(ReportWriters, WriteAcmeAsReviewed)
{
    const Report report = reportOfAcme();
    test::expectGolden(QStringLiteral("acme.csv.txt"), csvText(report));
    test::expectGolden(QStringLiteral("acme.terminal.txt"),
                       terminalText(report, Wording()).toUtf8());
    test::expectGolden(QStringLiteral("acme.paper.txt"), PageText(report).text());
}

TEST(ReportWriters, WriteASmallPlanAsReviewed)
{
    const Report report = reportOfSmallPlan();
    test::expectGolden(QStringLiteral("small.csv.txt"), csvText(report));
    test::expectGolden(QStringLiteral("small.terminal.txt"),
                       terminalText(report, Wording()).toUtf8());
    test::expectGolden(QStringLiteral("small.paper.txt"), PageText(report).text());
}

TEST(ReportWriters, WriteAPartThatIsAdded)
{
    Report report = reportOfSmallPlan();
    report.parts.append(addedPart());
    EXPECT_TRUE(csvText(report).contains("== novelty.csv\nthing\ngadget\n"));
    const QString text = terminalText(report, Wording());
    EXPECT_TRUE(text.contains(QStringLiteral("BRAND NEW\n  There are novelties.\n")));
}

/// Cables are named by their reach: in the bill as in the prices and in what costs hang on.
TEST(ReportWriters, NameCablesInTheUnitsThatAreAskedFor)
{
    const Catalog &catalog = test::shippedCatalog();
    const Plan plan = examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    ReportSetting setting = settingOfAnyDay();
    setting.wording = Wording(QLocale::c(), unitChoiceFrom(QStringLiteral("ft")).value());
    const QByteArray text = PageText(reportOf(evaluate(plan, catalog), catalog, setting)).text();
    EXPECT_FALSE(text.contains(", to 100 m"));
    // 100 m are 328.08 ft: on the bill for each length, and once among the prices.
    EXPECT_TRUE(text.contains("Twisted pair, 1 Gbit/s, to 328.08 ft | 10 | assumed"));
}

TEST(ReportWriters, EveryPartOfAcmeHasTablesASummaryAndPages)
{
    const Report report = reportOfAcme();
    EXPECT_EQ(report.parts.size(), reportParts().size());
    const QString text = terminalText(report, Wording());
    for (const ReportPart &part : report.parts) {
        EXPECT_FALSE(toCsvFiles(Report{{}, {part}}).isEmpty()) << part.id.toStdString();
        EXPECT_TRUE(holdsAnything(part, Detail::Full)) << part.id.toStdString();
        EXPECT_TRUE(text.contains(part.title.toUpper())) << part.id.toStdString();
    }
}

/// Sentences are read by people, in their units; numbers of columns by programs.
TEST(ReportWriters, CsvHasSentencesAsPeopleReadThemAndNumbersAsProgramsDo)
{
    const Catalog &catalog = test::shippedCatalog();
    const Evaluation acme =
        evaluate(examplePlan(QStringLiteral("acme"), catalog.zones()).value(), catalog);
    const auto files = [&](const std::optional<Wording> &sentences) {
        ReportSetting setting = settingOfAnyDay();
        setting.sentences = sentences;
        QHash<QString, QByteArray> byName;
        for (const CsvFile &file : toCsvFiles(reportOf(acme, catalog, setting)))
            byName.insert(file.name, file.bytes);
        return byName;
    };
    const QHash<QString, QByteArray> plain = files(std::nullopt);
    const QHash<QString, QByteArray> german = files(Wording(QLocale(QLocale::German)));
    const QString findings = QStringLiteral("findings.csv");
    // A DGX H100 draws 10.2 kW: a finding tells that its published heat differs.
    EXPECT_TRUE(plain[findings].contains("10.2 kW"));
    EXPECT_TRUE(german[findings].contains("10,2 kW"));
    EXPECT_FALSE(german[findings].contains("10.2 kW"));
    for (const char *numbers : {"racks.csv", "groups.csv", "cost-years.csv"}) {
        const QString name = QString::fromLatin1(numbers);
        EXPECT_EQ(german.value(name), plain.value(name)) << numbers;
    }
    EXPECT_FALSE(german.value(QStringLiteral("racks.csv")).isEmpty());
}

/// What a platform meets and who agreed stands where it is looked for.
TEST(ReportWriters, TellRequirementsDecisionsAndRoles)
{
    const Catalog &catalog = test::shippedCatalog();
    Plan plan = examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    Decision decision;
    decision.id = QStringLiteral("registry");
    decision.text = QStringLiteral("Harbor is the registry");
    decision.agreedBy = QStringLiteral("head of research");
    decision.state = DecisionState::Agreed;
    plan.settings.decisions = {decision};
    const Report report = reportOf(evaluate(plan, catalog), catalog, settingOfAnyDay());
    const QByteArray files = csvText(report);
    EXPECT_TRUE(files.contains("Harbor is the registry,agreed,head of research"));
    EXPECT_TRUE(files.contains("== roles.csv"));
    const QString paper = QString::fromUtf8(PageText(report).text());
    const qsizetype summary = paper.indexOf(QStringLiteral("What the plan comes to"));
    for (const char *name : {"Secure access to data", "The same platform here and in a cloud"}) {
        const qsizetype at = paper.indexOf(QString::fromLatin1(name), summary);
        EXPECT_TRUE(at > summary && at < summary + 4000) << name;
    }
    const QString terminal = terminalText(report, Wording());
    for (const char *name : {"The platform itself takes",
                             "Servers besides those that compute",
                             "Ways to reach what is guarded"})
        EXPECT_TRUE(terminal.contains(QString::fromLatin1(name))) << name;
}

/// What it all costs stands where a finance director looks first; where a price is missing that is
/// said.
TEST(ReportWriters, TellTheCostOfAYearOnTheFirstPageOfFigures)
{
    const Catalog &catalog = test::shippedCatalog();
    Plan plan = examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    const auto summaryOf = [&](const Plan &priced) {
        const Report report = reportOf(evaluate(priced, catalog), catalog, settingOfAnyDay());
        const QString paper = QString::fromUtf8(PageText(report).text());
        return paper.mid(paper.indexOf(QStringLiteral("What the plan comes to")), 4000);
    };
    EXPECT_TRUE(summaryOf(plan).contains(QStringLiteral("Cost a year as planned (USD)")));
    plan.cost = Cost();
    EXPECT_FALSE(summaryOf(plan).contains(QStringLiteral("Cost a year as planned")));
}

/// Every workload has its line, with what decides about its GPUs.
TEST(ReportWriters, TellEachWorkloadInASummary)
{
    const Report report = reportOfAcme();
    const QString terminal = terminalText(report, Wording());
    const QByteArray files = csvText(report);
    const qsizetype from = terminal.indexOf(QStringLiteral("WORKLOADS"));
    const QString part =
        terminal.mid(from, terminal.indexOf(QStringLiteral("STORAGE"), from) - from);
    const Plan plan = examplePlan(QStringLiteral("acme"), test::shippedCatalog().zones()).value();
    for (const auto &work : plan.workloads.serving)
        EXPECT_TRUE(part.contains(work->id)) << work->id.toStdString();
    for (const auto &work : plan.workloads.scheduled)
        EXPECT_TRUE(part.contains(work->id)) << work->id.toStdString();
    for (const auto &work : plan.workloads.trainingRuns)
        EXPECT_TRUE(part.contains(work->name.value_or(work->id))) << work->id.toStdString();
    for (const char *name : {"training-ways.csv", "training-constants.csv", "dataset-ways.csv"})
        EXPECT_TRUE(files.contains(name)) << name;
}

TEST(ReportWriters, ASummaryIsNoLongerThanThreePages)
{
    EXPECT_LE(terminalText(reportOfAcme(), Wording()).count(QLatin1Char('\n')), 160);
}

TEST(ReportTerminal, RowsThatDoNotFitColumnsKeepTheirTitles)
{
    Table table;
    table.id = QStringLiteral("networks");
    for (const char *title : {"Network", "Systems", "Leaves", "Spines", "Reason"}) {
        Column column;
        column.id = QLatin1String(title);
        column.title = QLatin1String(title);
        column.detail = Detail::Summary;
        table.columns.append(column);
    }
    const QString reason =
        QStringLiteral("the spines are too slow for it, or nobody knows how many "
                       "ports each of them has, which has to be said before "
                       "anything can be counted");
    table.rows = {{QStringLiteral("Compute"), 16.0, Cell(), 4.0, reason}};
    Report report;
    report.parts = {
        {QStringLiteral("fabric"), QStringLiteral("Networks"), {{table, Detail::Summary}}}};
    const QString text = terminalText(report, Wording());
    EXPECT_TRUE(text.contains(QStringLiteral("  Compute\n    Systems: 16 \u00b7 Leaves: ")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral(" \u00b7 Spines: 4\n    Reason: the spines are")))
        << text.toStdString();
}

TEST(ReportTerminal, ABillListsItsRowsAndWhatHasNoPrice)
{
    // One device without a price.
    Plan plan =
        test::aPlan().withRackType("std", 42).withRow("s", "hall", "a").withRack("r1", "std");
    DeviceEntry entry;
    entry.id = QStringLiteral("node");
    entry.model = QStringLiteral("Node");
    entry.kind = DeviceKind::Storage;
    plan.catalog.devices = {entry};
    PlacedDevice device;
    device.id = QStringLiteral("n1");
    device.device = entry.id;
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices.append(device);
    const QString text =
        terminalText(reportOf(evaluate(plan, Catalog()), Catalog(), settingOfAnyDay()), Wording());
    const QString bill = text.mid(text.indexOf(QStringLiteral("BILL OF MATERIALS")));
    EXPECT_TRUE(bill.contains(QStringLiteral("Node"))) << text.toStdString();
    EXPECT_TRUE(bill.contains(QStringLiteral("Without a price: "))) << text.toStdString();
}

} // namespace kf
