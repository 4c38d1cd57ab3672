// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule is shown a made-up offender, so that a rule that has gone blind is noticed.

#include "tests/architecture/code_text.h"
#include "tests/architecture/include_rules.h"
#include "tests/architecture/object_rules.h"
#include "tests/architecture/orphans.h"
#include "tests/architecture/page_rules.h"
#include "tests/architecture/text_rules.h"
#include "tests/architecture/twin_types.h"
#include "tests/architecture/untested_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::architecture {

namespace {

using testing::IsEmpty;
using testing::SizeIs;

SourceFile file(const char *path, const char *text)
{
    return {QString::fromLatin1(path), QString::fromLatin1(text)};
}

/// What is wrong with a file at `path` whose only line includes `name`.
Breaches including(const char *path, const char *name)
{
    const QString line = QStringLiteral("#include \"%1\"\n").arg(QLatin1StringView(name));
    return forbiddenRooms({QString::fromLatin1(path), line});
}

Breaches knowing(const char *path, const char *header)
{
    const QtHeaders qt = {{QStringLiteral("QString"), QStringLiteral("QSettings")},
                          {QStringLiteral("QTcpSocket")}};
    const QString line = QStringLiteral("#include <%1>\n").arg(QLatin1StringView(header));
    return forbiddenLibraries({QString::fromLatin1(path), line}, qt);
}

Breaches calling(const char *path, const char *code)
{
    return forbiddenCalls(file(path, code));
}

Breaches formatting(const char *path, const char *code)
{
    return formattersElsewhere(file(path, code));
}

TEST(ArchitectureRules, SayWhereAndWhatIsWrong)
{
    const SourceFile wrong = file("core/base/day.h", "\n#include \"core/plan/plan.h\"\n");
    const Breach expected = {
        wrong.path, 2, QStringLiteral("core/base may not include core/plan/plan.h")};
    EXPECT_THAT(forbiddenRooms(wrong), testing::ElementsAre(expected));
}

TEST(ArchitectureRules, RefuseARoomThatIncludesOneBesideOrAboveIt)
{
    EXPECT_THAT(including("core/base/day.h", "core/catalog/catalog.h"), SizeIs(1));
    EXPECT_THAT(including("core/storage/storage.cpp", "core/catalog/catalog.h"), SizeIs(1));
    EXPECT_THAT(including("core/topology/rack.cpp", "core/demand/demand.h"), SizeIs(1));
    EXPECT_THAT(including("core/capacity/supply.cpp", "core/topology/topology.h"), SizeIs(1));
    EXPECT_THAT(including("core/cost/cost.cpp", "core/plan/plan.h"), SizeIs(1));
    EXPECT_THAT(including("core/plan/plan.h", "core/figures/figures.h"), SizeIs(1));
    EXPECT_THAT(including("core/findings/findings.h", "core/evaluate/evaluate.h"), SizeIs(1));
    EXPECT_THAT(including("core/evaluate/evaluate.h", "core/report/report.h"), SizeIs(1));
    EXPECT_THAT(including("core/project/plan_file.h", "core/figures/figures.h"), SizeIs(1));
}

TEST(ArchitectureRules, AllowWhatTheRowNamesAndWhatThatIncludes)
{
    EXPECT_THAT(including("core/topology/rack.cpp", "core/topology/rack.h"), IsEmpty());
    EXPECT_THAT(including("core/topology/rack.cpp", "core/base/units.h"), IsEmpty());
    EXPECT_THAT(including("core/topology/rack.cpp", "core/catalog/catalog.h"), IsEmpty());
    EXPECT_THAT(including("core/findings/findings.h", "core/catalog/catalog.h"), IsEmpty());
    EXPECT_THAT(including("core/evaluate/evaluate.cpp", "core/growth/scenario.h"), IsEmpty());
    EXPECT_THAT(including("core/report/csv.cpp", "core/figures/figures.h"), IsEmpty());
    EXPECT_THAT(including("core/project/plan_file.cpp", "core/cost/cost.h"), IsEmpty());
    EXPECT_THAT(including("core/exchange/csv.cpp", "core/cells/numbers.h"), IsEmpty());
}

TEST(ArchitectureRules, RefuseAnArrowThatPointsUp)
{
    EXPECT_THAT(including("core/plan/plan.h", "ui/shell/main_window.h"), SizeIs(1));
    EXPECT_THAT(including("core/report/csv.cpp", "app/cli/output.h"), SizeIs(1));
    EXPECT_THAT(including("ui/shell/main_window.h", "app/net/store.h"), SizeIs(1));
    EXPECT_THAT(including("app/net/store.cpp", "ui/theme/theme.h"), SizeIs(1));
    EXPECT_THAT(including("app/net/store.cpp", "app/cli/output.h"), SizeIs(1));
    EXPECT_THAT(including("app/cli/main.cpp", "tests/support/test_data.h"), SizeIs(1));
    EXPECT_THAT(including("app/cli/main.cpp", "core/report/write/csv.h"), IsEmpty());
    EXPECT_THAT(including("app/workbench/main.cpp", "ui/shell/main_window.h"), IsEmpty());
    EXPECT_THAT(including("app/workbench/main.cpp", "app/net/store.h"), IsEmpty());
    EXPECT_THAT(including("tests/core/plan/plan_test.cpp", "app/cli/output.h"), IsEmpty());
}

TEST(ArchitectureRules, HoldTheFoldersOfTheWindowApart)
{
    EXPECT_THAT(including("ui/grid/grid.cpp", "core/plan/plan.h"), SizeIs(1));
    EXPECT_THAT(including("ui/charts/chart_view.cpp", "core/cells/numbers.h"), SizeIs(1));
    EXPECT_THAT(including("ui/document/plan_document.h", "ui/grid/grid.h"), SizeIs(1));
    EXPECT_THAT(including("ui/theme/theme.h", "ui/document/evaluator.h"), SizeIs(1));
    EXPECT_THAT(including("ui/rack/scene.h", "ui/pages/page.h"), SizeIs(1));
    EXPECT_THAT(including("ui/rack/scene.h", "ui/report/pdf.h"), SizeIs(1));
    EXPECT_THAT(including("ui/pages/demand/page.h", "ui/shell/main_window.h"), SizeIs(1));
    EXPECT_THAT(including("ui/grid/grid.cpp", "core/cells/numbers.h"), IsEmpty());
    EXPECT_THAT(including("ui/grid/grid.cpp", "ui/theme/theme.h"), IsEmpty());
    EXPECT_THAT(including("ui/pages/demand/page.h", "ui/grid/grid.h"), IsEmpty());
    EXPECT_THAT(including("ui/pages/demand/page.h", "ui/rack/scene.h"), IsEmpty());
    EXPECT_THAT(including("ui/pages/demand/page.h", "core/plan/plan.h"), IsEmpty());
    EXPECT_THAT(including("ui/shell/main_window.h", "ui/rack/scene.h"), IsEmpty());
}

TEST(ArchitectureRules, RefuseAFolderWithoutARowAndANameThatIsNotFromTheRoot)
{
    EXPECT_THAT(including("core/utils/things.h", "core/base/day.h"), SizeIs(1));
    EXPECT_THAT(including("core/things.h", "core/base/day.h"), SizeIs(1));
    EXPECT_THAT(including("core/plan/plan.cpp", "plan.h"), SizeIs(1));
    EXPECT_THAT(including("core/plan/plan.cpp", "core/utils/things.h"), SizeIs(1));
}

TEST(ArchitectureRules, SeeNoIncludeInAComment)
{
    const char *text = "// #include \"ui/a.h\"\n/*\n#include \"ui/b.h\"\n*/\n";
    EXPECT_THAT(forbiddenRooms(file("core/plan/plan.h", text)), IsEmpty());
}

TEST(ArchitectureRules, RefuseAgreedExceptionsWhereAskedStrictly)
{
    const SourceFile figures = file("core/figures/figures.h", "#include \"core/plan/plan.h\"\n");
    EXPECT_THAT(forbiddenRooms(figures), IsEmpty());
    EXPECT_THAT(forbiddenRooms(figures, true), SizeIs(1));
}

TEST(ArchitectureRules, RefuseLibrariesThatALayerMustNotKnow)
{
    for (const char *header : {"QWidget",
                               "QtWidgets/QWidget",
                               "QtWidgets",
                               "QPainter",
                               "QGuiApplication",
                               "QTcpSocket",
                               "QtNetwork/QTcpSocket",
                               "QNetworkReply",
                               "QSettings",
                               "QtCore/QSettings",
                               "qwidget.h",
                               "sys/socket.h",
                               "netdb.h"})
        EXPECT_THAT(knowing("core/plan/plan.cpp", header), SizeIs(1)) << header;
    for (const char *header :
         {"QString", "QtCore/QString", "optional", "yaml-cpp/yaml.h", "zlib.h"})
        EXPECT_THAT(knowing("core/plan/plan.cpp", header), IsEmpty()) << header;
    EXPECT_THAT(knowing("ui/shell/main_window.cpp", "QTcpSocket"), SizeIs(1));
    EXPECT_THAT(knowing("ui/shell/main_window.cpp", "QCommandLineParser"), SizeIs(1));
    EXPECT_THAT(knowing("core/plan/diff.cpp", "CLI/CLI.hpp"), SizeIs(1));
    EXPECT_THAT(knowing("app/cli/main.cpp", "CLI/CLI.hpp"), IsEmpty());
    EXPECT_THAT(knowing("ui/shell/main_window.cpp", "QWidget"), IsEmpty());
    EXPECT_THAT(knowing("app/net/store.cpp", "QWidget"), SizeIs(1));
    EXPECT_THAT(knowing("app/net/store.cpp", "QTcpSocket"), IsEmpty());
    EXPECT_THAT(knowing("app/cli/main.cpp", "QSettings"), IsEmpty());
}

TEST(ArchitectureRules, RefuseTheClockTheLocaleAndPrintingInCore)
{
    for (const char *code : {"QDate::currentDate()",
                             "QDateTime::currentDateTimeUtc ()",
                             "QDateTime::currentDateTime()",
                             "std::chrono::system_clock::now()",
                             "std::time(nullptr)",
                             "QLocale::system()",
                             "QLocale()",
                             "qDebug() << 1",
                             "std::cout << 1"})
        EXPECT_THAT(calling("core/plan/plan.cpp", code), SizeIs(1)) << code;
    for (const char *code : {"// currentDate()",
                             "x = \"std::cout\";",
                             "int runtime(int);",
                             "QLocale(QLocale::German)",
                             "QTime time(0, 30);",
                             "moment.time()",
                             "n = 10'000; // '"})
        EXPECT_THAT(calling("core/plan/plan.cpp", code), IsEmpty()) << code;
    EXPECT_THAT(calling("app/cli/main.cpp", "QDate::currentDate()"), IsEmpty());
}

TEST(ArchitectureRules, RefuseAPageThatCalculates)
{
    const auto page = [](const char *code) {
        return arithmeticInPages(file("ui/pages/cost/cost_page.cpp", code));
    };
    for (const char *code : {"#include \"core/evaluate/evaluate.h\"",
                             "#include \"core/evaluate/studies.h\"",
                             "#include \"core/topology/topology_sums.h\"",
                             "#include \"core/topology/feed_loss.h\"",
                             "#include \"core/demand/day_sums.h\"",
                             "#include \"core/storage/storage_forecast.h\"",
                             "then.topology = topologyFigures(topology, view, basis);",
                             "const Evaluation then = evaluate(plan, catalog, question);",
                             "for (const RackLoss &loss : lossesOf (topology, view, basis, lost))"})
        EXPECT_THAT(page(code), SizeIs(1)) << code;
    for (const char *code : {"#include \"core/figures/studies.h\"",
                             "#include \"core/topology/topology_figures.h\"",
                             "#include \"core/topology/topology.h\"",
                             "#include \"core/report/charts.h\"",
                             "m_study->request(plan(), {SupplyLoss{lost, month}}, figures());",
                             "// evaluate(plan) is called by the window",
                             "tell(tr(\"evaluate(plan)\"));"})
        EXPECT_THAT(page(code), IsEmpty()) << code;
    EXPECT_THAT(arithmeticInPages(
                    file("ui/shell/main_window.cpp", "#include \"core/evaluate/evaluate.h\"")),
                IsEmpty());
}

TEST(ArchitectureRules, RefuseALineOfAPageThatSavingMisses)
{
    const char *line = "connect(m_reason, &QLineEdit::editingFinished, this, &Page::take);";
    EXPECT_THAT(linesThatSavingMisses(file("ui/pages/cost/own_view.cpp", line)), SizeIs(1));
    EXPECT_THAT(linesThatSavingMisses(file("ui/pages/cost/offers_dialog.cpp", line)), IsEmpty());
    EXPECT_THAT(linesThatSavingMisses(file("ui/pages/parts/kept_line.cpp", line)), IsEmpty());
}

TEST(ArchitectureRules, SeeCodeBehindANumberWithSeparators)
{
    EXPECT_THAT(calling("core/plan/plan.cpp", "n = 10'000; qDebug(); m = 20'000;"), SizeIs(1));
}

TEST(ArchitectureRules, RefuseAFileThatBeginsWrong)
{
    const char *good = "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n";
    EXPECT_THAT(badBeginning(file("core/base/day.h", good)), IsEmpty());
    EXPECT_THAT(badBeginning(file("core/base/day.h", "#pragma once\n")), SizeIs(1));
    EXPECT_THAT(badBeginning(file("core/base/day.h", "")), SizeIs(2));
    EXPECT_THAT(badBeginning(file("core/base/day.cpp", "\n// SPDX-License-Identifier: MIT\n")),
                SizeIs(1));
    const char *script = "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n";
    EXPECT_THAT(badBeginning(file("packaging/run", script)), IsEmpty());
    EXPECT_THAT(badBeginning(file("packaging/run", "#!/bin/sh\n")), SizeIs(1));
}

TEST(ArchitectureRules, FindAFileThatNoListNames)
{
    const QList<SourceFile> lists = {
        file("core/base/CMakeLists.txt",
             "target_sources(kf PRIVATE\n    day.h # and not month.h\n)\n"),
        file("tests/CMakeLists.txt",
             "kf_add_program(t support/main.cpp \"${PROJECT_SOURCE_DIR}/app/a.cpp\")"),
    };
    const QList<SourceFile> known = {
        file("core/base/day.h", ""), file("tests/support/main.cpp", ""), file("app/a.cpp", "")};
    EXPECT_THAT(orphans(known, lists), IsEmpty());
    EXPECT_THAT(orphans({file("core/base/month.h", "")}, lists), SizeIs(1));
    EXPECT_THAT(orphans({file("core/plan/day.h", "")}, lists), SizeIs(1));
}

TEST(ArchitectureRules, FindARuleThatNoTestNames)
{
    const SourceFile rules = file("core/findings/rules.h",
                                  "KF_FINDING_RULE(RunsOut, \"runs-out\");\n"
                                  "KF_FINDING_RULE(TooDeep,\n                \"too-deep\");\n");
    const SourceFile both = file("tests/core/a.cpp", "found(\"runs-out\"); said(\"too-deep\");");
    EXPECT_THAT(untestedRules({rules, both}), IsEmpty());
    EXPECT_THAT(untestedRules({rules, file("tests/core/a.cpp", "found(\"runs-out\")")}), SizeIs(1));
    EXPECT_THAT(untestedRules({rules, file("core/a.cpp", "// \"runs-out\"")}), SizeIs(2));
}

TEST(ArchitectureRules, RefuseTwoTypesOfOneName)
{
    const SourceFile row = file("core/a.h", "namespace kf {\nstruct Row {\n    int a;\n};\n}\n");
    const SourceFile view =
        file("ui/b.h", "namespace kf {\nclass Row\n    : public View\n    , Other {\n};\n}\n");
    EXPECT_THAT(twinTypes({row, view}), SizeIs(1));
    EXPECT_THAT(twinTypes({row, file("ui/b.h", "namespace kf {\nclass Row;\n}\n")}), IsEmpty());
    EXPECT_THAT(
        twinTypes({row, file("ui/b.h", "namespace kf {\ntemplate<> struct Row<int> {\n};")}),
        IsEmpty());
    EXPECT_THAT(twinTypes({row, file("ui/b.h", "namespace kf::rack {\nstruct Row {\n};\n}\n")}),
                IsEmpty());
}

} // namespace

TEST(ArchitectureRules, RefuseAnObjectThatCallsAFormatter)
{
    const auto called = [](const char *object, const char *name) {
        return formattersCalled({QStringLiteral("%1:                 U %2")
                                     .arg(QLatin1String(object), QLatin1String(name))});
    };
    const char *ofReport = "core/CMakeFiles/kf_core.dir/report/a.cpp.o";
    const Breaches found = called(ofReport, "QString::arg(double, int, char, int, QChar) const");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found.constFirst().path, QStringLiteral("core/report/a.cpp"));
    EXPECT_THAT(called("app/cli/CMakeFiles/kfplan-cli.dir/a.cpp.o",
                       "QLocale::toString(double, char, int) const"),
                SizeIs(1));
    EXPECT_THAT(called(ofReport, "QString::number(int, int)"), IsEmpty());
    EXPECT_THAT(called("core/CMakeFiles/kf_core.dir/words/a.cpp.o",
                       "QLocale::toString(double, char, int) const"),
                IsEmpty());
}

TEST(ArchitectureRules, RefuseAFormatterOutsideTheRoomOfWords)
{
    EXPECT_THAT(formatting("core/report/a.cpp", "text = locale.toString(peak);"), SizeIs(1));
    EXPECT_THAT(formatting("ui/pages/a.cpp", "text = QLocale().toString(count(x));"), SizeIs(1));
    EXPECT_THAT(formatting("app/cli/a.cpp", "text = QString::number(watts / 1e3, 'f', 1);"),
                SizeIs(1));
    EXPECT_THAT(formatting("ui/pages/a.cpp", "text = m_locale.toString(peak);"), SizeIs(1));
    EXPECT_THAT(formatting("ui/pages/a.cpp", "text = m_wording.locale.toCurrencyString(price);"),
                SizeIs(1));
    EXPECT_THAT(formatting("ui/pages/a.cpp", "text = tr(\"%L1 GPUs\").arg(peak);"), SizeIs(1));
    EXPECT_THAT(formatting("ui/rack/a.cpp", "text = tr(\"%1 kW\").arg(watts, 0, 'f', 1);"),
                SizeIs(1));
    EXPECT_THAT(formatting("core/words/a.cpp", "text = locale.toString(peak, 'f', 2);"), IsEmpty());
    EXPECT_THAT(formatting("core/cells/cell_number.cpp", "plain.toString(value, 'g', 17);"),
                IsEmpty());
    EXPECT_THAT(formatting("core/report/a.cpp", "text = QString::number(row + 1);"), IsEmpty());
    EXPECT_THAT(formatting("core/report/a.cpp", "text = date.toString(Qt::ISODate);"), IsEmpty());
    EXPECT_THAT(formatting("core/report/a.cpp", "// locale.toString(peak)"), IsEmpty());
}

} // namespace kf::architecture
