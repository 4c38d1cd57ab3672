// SPDX-License-Identifier: GPL-3.0-or-later
// The demand sheet as an architect fills it in: fields, hours, rows, notes.
#include "core/words/cell_words.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"
#include "ui/grid/cell_painter.h"
#include "ui/grid/cell_state.h"
#include "ui/grid/other_words.h"

#include <QClipboard>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;

/// Two scheduled groups, one of Kolkata (five and a half hours ahead), a service, and cores.
Plan fourGroups()
{
    return aPlan()
        .withGroup("etl", GroupKind::Scheduled, "t4")
        .withCells("typical", allDay(2.0))
        .withGroup("retrain", GroupKind::Scheduled, "t4")
        .withCells("typical", allDay(1.0))
        .withGroup("india", GroupKind::Exploratory, "t4")
        .withCells("typical", allDay(4.0))
        .withTimeZone("Asia/Kolkata")
        .withGroup("chat", GroupKind::Serving, "t4")
        .withCells("typical", allDay(8.0))
        .withGroup("notebooks", GroupKind::Exploratory, "cpu-core")
        .withCells("typical", allDay(100.0));
}

/// Those of fourGroups() that stand in the three bands of GPUs.
Plan onGpus()
{
    Plan plan = fourGroups();
    plan.demand.groups.removeLast();
    return plan;
}

TEST_F(DemandTest, BandsStandInTheirOrderAndCoresApart)
{
    open(fourGroups());
    QStringList shown;
    for (int row = 0; row < model().endOfRows(); ++row)
        shown.append(model().bandAt(row).value_or(model().keyOfRow(row)));
    EXPECT_EQ(shown.join(u' ').toStdString(),
              "Scheduled etl retrain Exploratory india Serving chat CPU cores notebooks");
    EXPECT_EQ(std::get<double>(model().totalAt(kFirst)), 15.0); // 2 + 1 + 4 + 8, no cores
}

/// An accelerator whose name is cut off says it in full, and not what the file calls it.
TEST_F(DemandTest, TheTipOfAnAcceleratorIsItsName)
{
    open(aPlan().withGroup("etl", GroupKind::Scheduled, "h100-sxm5-80"));
    EXPECT_EQ(model().toolTipAt(rowOf("etl"), DemandModel::AcceleratorColumn),
              QStringLiteral("H100 SXM5 80 GB"));
}

TEST_F(DemandTest, AGroupThatIsNotKnownIsHatchedAndNowhereZero)
{
    open(aPlan()
             .withGroup("chat", GroupKind::Serving, "t4")
             .withServing("bot", "chat")
             .with([](Plan &plan) {
                 plan.demand.groups[0].mutate().source = DemandSource::Workloads;
                 plan.workloads.serving[0].mutate().maxUtilisation = 1.2; // must be below 1
             }));
    const int row = rowOf("chat");
    for (const int column : {kFirst, DemandModel::kMaximumColumn, DemandModel::kGpuHoursColumn}) {
        EXPECT_EQ(model().valueAt(row, column), GridValue());
        EXPECT_EQ(model().data(model().index(row, column), kUnknownRole).toString(),
                  QStringLiteral("?"));
    }
    EXPECT_TRUE(model().curveAt(row, DemandModel::kCurveColumn).isEmpty());
    EXPECT_EQ(model().markedColumn(), -1);
}

TEST_F(DemandTest, CoresNeitherRoundNorFadeWhatGpusShow)
{
    open(aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(8.25))
             .withGroup("notebooks", GroupKind::Exploratory, "cpu-core")
             .withCells("typical", allDay(2000.0)));
    EXPECT_EQ(model().decimalsAt(kFirst), 1);
    EXPECT_EQ(model().heatAt(rowOf("etl"), kFirst), 1.0);
    EXPECT_EQ(model().heatAt(rowOf("notebooks"), kFirst), 1.0);
}

/// Beside 1234 nobody reads 2 where 1.5 was typed.
TEST_F(DemandTest, WhatWasTypedIsNeverRoundedToAnotherNumber)
{
    open(aPlan()
             .withGroup("large", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(1234.0))
             .withGroup("broken", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(1.5))
             .withGroup("whole", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(2.0)));
    const CellPainter painter(model(), page->grid().table()->look());
    EXPECT_EQ(model().decimalsAt(kFirst), 0);
    EXPECT_GT(painter.widthFor(rowOf("broken"), kFirst), painter.widthFor(rowOf("whole"), kFirst));
}

/// 60.5 and 60 add up to 120.5: a sum of three digits stands whole and takes no decimal from the
/// cells above it.
TEST_F(DemandTest, LargeSumsTakeNoDecimalsFromCells)
{
    open(aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(60.5))
             .withGroup("retrain", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(60.0)));
    EXPECT_EQ(model().decimalsAt(kFirst), 1);
    EXPECT_EQ(model().totalDecimalsAt(kFirst), 0);
}

TEST_F(DemandTest, ChangingTheKindMovesTheGroupToItsBand)
{
    open(fourGroups());
    const Result<> done = model().setCells(
        {{rowOf("etl"), DemandModel::KindColumn, GridValue(QStringLiteral("serving"))}},
        QStringLiteral("Choose"));
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(group("etl").kind, GroupKind::Serving);
    EXPECT_GT(rowOf("etl"), rowOf("india"));
}

/// A name, its kind, the next name: the kind moves the row to another band, where other groups
/// stand below it. Enter in the list of kinds, and on the cell behind it.
TEST_F(DemandTest, EnterGoesBackToTheEmptyRowFromWhereverTheKindHasMovedAGroup)
{
    open(onGpus());
    const CellPlace begin{model().endOfRows(), DemandModel::NameColumn};
    select(begin.row, begin.column);
    type("Nightly");
    press(Qt::Key_Tab);
    type("Sched");
    press(Qt::Key_Return);
    EXPECT_EQ(page->grid().activeCell(), (CellPlace{begin.row + 1, begin.column}));
    type("Notebooks");
    press(Qt::Key_Tab);
    type("Expl");
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(page->grid().activeCell(), (CellPlace{begin.row + 2, begin.column}));
    type("Chatbot");
    press(Qt::Key_Return);
    QStringList names;
    for (int row = 0; row < model().endOfRows(); ++row) {
        const std::optional<QString> band = model().bandAt(row);
        names.append(band ? *band : model().editedText(row, begin.column));
    }
    EXPECT_EQ(names.join(u' ').toStdString(),
              "Scheduled etl retrain Nightly Exploratory india Notebooks Serving chat Chatbot");
}

/// Who has left the row goes down from it as from every other.
TEST_F(DemandTest, EnterGoesDownFromANewGroupThatWasLeft)
{
    open(onGpus());
    select(model().endOfRows(), DemandModel::NameColumn);
    type("Nightly");
    press(Qt::Key_Tab);
    type("Sched");
    press(Qt::Key_Tab);
    const int row = page->grid().activeCell()->row;
    ASSERT_LT(row, rowOf("india"));
    select(rowOf("etl"), DemandModel::NameColumn);
    select(row, DemandModel::NameColumn);
    press(Qt::Key_Return);
    EXPECT_EQ(page->grid().activeCell()->row, rowOf("india"));
}

TEST_F(DemandTest, AZoneIsChosenAndGivenBackToThePlan)
{
    open(fourGroups());
    const auto setZone = [this](const char *zone) {
        return model().setCells(
            {{rowOf("etl"), DemandModel::ZoneColumn, GridValue(QString::fromLatin1(zone))}},
            QStringLiteral("Choose"));
    };
    ASSERT_TRUE(setZone("Europe/Berlin").ok());
    EXPECT_EQ(group("etl").timeZone, QStringLiteral("Europe/Berlin"));
    ASSERT_TRUE(setZone("plan").ok());
    EXPECT_FALSE(group("etl").timeZone);
    EXPECT_FALSE(setZone("Mars/Olympus").ok());
    EXPECT_GT(model().choicesAt(1, DemandModel::ZoneColumn).size(), 400);
}

TEST_F(DemandTest, ZonesAreOfferedWithTheirOffsetOnTheTypicalDate)
{
    // Berlin is an hour ahead of UTC in January and two in July.
    const auto berlin = [this] {
        QString detail;
        for (const Choice &zone : model().choicesAt(1, DemandModel::ZoneColumn)) {
            if (zone.key == u"Europe/Berlin")
                detail = zone.detail;
        }
        return detail;
    };
    Plan winter = fourGroups();
    winter.settings.typicalDate = QDate(2027, 1, 15);
    open(winter);
    EXPECT_TRUE(berlin().contains(QStringLiteral("UTC+1"))) << berlin().toStdString();
    Plan summer = winter;
    summer.settings.typicalDate = QDate(2027, 7, 15);
    open(summer);
    EXPECT_TRUE(berlin().contains(QStringLiteral("UTC+2"))) << berlin().toStdString();
}

TEST_F(DemandTest, SeveralFieldsOfOneRowAreOneStepAndAllStay)
{
    open(fourGroups());
    const int row = rowOf("etl");
    const int before = steps();
    ASSERT_TRUE(
        model()
            .setCells({{row, DemandModel::NameColumn, GridValue(QStringLiteral("Nightly"))},
                       {row, DemandModel::AcceleratorColumn, GridValue(QStringLiteral("a100-80"))},
                       {row, DemandModel::ZoneColumn, GridValue(QStringLiteral("Asia/Tokyo"))}},
                      QStringLiteral("Paste"))
            .ok());
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(group("etl").name, QStringLiteral("Nightly"));
    EXPECT_EQ(group("etl").accelerator, QStringLiteral("a100-80"));
    EXPECT_EQ(group("etl").timeZone, QStringLiteral("Asia/Tokyo"));
}

TEST_F(DemandTest, HalfHourZonesAreReadOnlyInPlanHoursAndSayWhatHelps)
{
    open(fourGroups());
    const int row = rowOf("india");
    EXPECT_TRUE(model().readOnlyReason(row, kFirst).contains(QStringLiteral("local hours")));
    choose(page->hours(), 1);
    EXPECT_TRUE(model().readOnlyReason(row, kFirst).isEmpty());
    select(row, kFirst + 9);
    type("12.5");
    press(Qt::Key_Return);
    EXPECT_EQ(typed("india", "typical", 9), 12.5);
}

TEST_F(DemandTest, PlanHoursAreWrittenToTheLocalHourTheyStandFor)
{
    Plan plan = fourGroups();
    plan.demand.groups[0].mutate().timeZone = QStringLiteral("America/New_York");
    open(plan);
    // UTC plan in January: 14:00 is 09:00 in New York.
    select(rowOf("etl"), kFirst + 14);
    type("7");
    press(Qt::Key_Return);
    EXPECT_EQ(typed("etl", "typical", 9), 7.0);
    EXPECT_TRUE(model().toolTipAt(rowOf("etl"), kFirst + 14).contains(QStringLiteral("09:00")));
}

TEST_F(DemandTest, NarrowCellsRoundAndTheToolTipIsExact)
{
    const auto narrow = [](double value, NumberForm form = NumberForm::Plain) {
        return narrowCellText(value, form, QLocale::c()).toStdString();
    };
    EXPECT_EQ(narrow(61.45), "61.5");
    EXPECT_EQ(narrow(7.126), "7.13");
    EXPECT_EQ(narrow(7.5), "7.5");
    EXPECT_EQ(narrow(1024.4), "1024");
    EXPECT_EQ(narrow(0.001), "0.001");
    EXPECT_EQ(narrow(0.0), "0");
    EXPECT_EQ(narrow(-3.25), "\u22123.25");
    EXPECT_EQ(narrow(0.125, NumberForm::Share), "12.5");
    Plan plan = fourGroups();
    plan.demand.groups[0].mutate().demand[QStringLiteral("typical")] = allDay(61.4501);
    open(plan);
    EXPECT_TRUE(model().toolTipAt(rowOf("etl"), kFirst).contains(QStringLiteral("61.4501")));
    EXPECT_EQ(model().editedText(rowOf("etl"), kFirst), QStringLiteral("61.4501"));
}

TEST_F(DemandTest, RowsComeMoveAndGoAsOneStepEach)
{
    open(fourGroups());
    const auto rows = [this](const RowEdit &edit) {
        return model().editRows(edit, QStringLiteral("Rows"));
    };
    const Result<QStringList> made = rows(
        InsertRows{rowOf("retrain"),
                   2,
                   {{rowOf("retrain"), DemandModel::NameColumn, GridValue(QStringLiteral("A"))},
                    {rowOf("retrain") + 1, kFirst, GridValue(3.0)}}});
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made.value(), (QStringList{QStringLiteral("a"), QStringLiteral("new-group")}));
    EXPECT_EQ(group("a").kind, GroupKind::Scheduled);
    EXPECT_EQ(group("a").name, QStringLiteral("A"));
    EXPECT_EQ(typed("new-group", "typical", 0), 3.0);
    EXPECT_TRUE(rowOf("a") == rowOf("etl") + 1);
    document.undoStack().undo();
    EXPECT_TRUE(rowOf("new-group") < 0);
    EXPECT_EQ(rows(DuplicateRows{{rowOf("chat")}}).value(),
              QStringList{QStringLiteral("chat-copy")});
    ASSERT_TRUE(rowOf("chat-copy") > 0);
    ASSERT_TRUE(rows(MoveRows{{rowOf("retrain")}, rowOf("etl")}).ok());
    EXPECT_LT(rowOf("retrain"), rowOf("etl"));
    ASSERT_TRUE(rows(DeleteRows{{rowOf("retrain"), rowOf("chat-copy")}}).ok());
    EXPECT_EQ(plan().demand.groups.size(), 4);
}

TEST_F(DemandTest, MovingAcrossABandIsRefusedWithItsReason)
{
    open(fourGroups());
    const Plan before = plan();
    const MoveRows down{{rowOf("retrain")}, rowOf("india") + 1};
    const Result<> asked = model().checkRows(down);
    ASSERT_FALSE(asked.ok());
    EXPECT_TRUE(asked.error().message.contains(QStringLiteral("kind")));
    EXPECT_FALSE(model().editRows(down, QStringLiteral("Move")).ok());
    EXPECT_TRUE(plan() == before);
}

TEST_F(DemandTest, SortingKeepsTheBands)
{
    open(fourGroups());
    const SortRows byFirstHour{kFirst, Qt::AscendingOrder};
    ASSERT_TRUE(model().editRows(byFirstHour, QStringLiteral("Sort")).ok());
    EXPECT_LT(rowOf("retrain"), rowOf("etl")); // 1 before 2
    EXPECT_LT(rowOf("etl"), rowOf("india"));   // scheduled before exploratory
}

/// A row as another program copies it: 24 hours with 5 GPUs in the one from 08:00 on.
QString sheetLine(const char *zone, const char *hour)
{
    QStringList cells{QStringLiteral("Night jobs"),
                      QStringLiteral("Scheduled"),
                      QStringLiteral("H100 SXM5 80 GB"),
                      QString::fromLatin1(zone)};
    for (int i = 0; i < kHoursPerDay; ++i)
        cells.append(i == 8 ? QString::fromLatin1(hour) : QStringLiteral("0"));
    return cells.join(u'\t');
}

/// 08:00 of the plan's UTC is 09:00 in Berlin in January, whichever cell of the row came first.
TEST_F(DemandTest, APastedRowStandsInTheHoursOfItsOwnZone)
{
    open(fourGroups());
    select(model().endOfRows(), DemandModel::NameColumn);
    QApplication::clipboard()->setText(sheetLine("Berlin", "5"));
    press(Qt::Key_V, Qt::ControlModifier);
    const int row = rowOf("night-jobs");
    ASSERT_GE(row, 0) << told.toStdString();
    EXPECT_EQ(group("night-jobs").kind, GroupKind::Scheduled);
    EXPECT_EQ(typed("night-jobs", "typical", 9), 5.0);
    EXPECT_EQ(number(row, kFirst + 8), 5.0);
    // Onto a group that is there already: the hours stand where they were pasted.
    select(rowOf("chat"), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(typed("chat", "typical", 9), 5.0);
    EXPECT_EQ(number(rowOf("chat"), kFirst + 8), 5.0);
}

/// A copied row is the whole group, other day types included, and can be told from the first one.
TEST_F(DemandTest, ACopiedRowIsItsGroupUnderANameOfItsOwn)
{
    open(aPlan()
             .withDayTypes({{"weekday", 260.0}, {"weekend", 105.0}})
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("weekday", allDay(2.0))
             .withCells("weekend", allDay(7.0)));
    select(rowOf("etl"), DemandModel::NameColumn);
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    select(model().endOfRows(), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(group("etl-copy").name, QStringLiteral("etl (copy)"));
    EXPECT_EQ(typed("etl-copy", "weekday", 0), 2.0);
    EXPECT_EQ(typed("etl-copy", "weekend", 0), 7.0);
    EXPECT_TRUE(told.isEmpty()) << told.toStdString();
    // Another row than the one that was copied still has a name of its own.
    ASSERT_TRUE(model().setCells({{rowOf("etl"), kFirst, 3.0}}, QStringLiteral("Type")).ok());
    select(model().endOfRows(), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(group("etl-copy-2").name, QStringLiteral("etl (copy 2)"));
    EXPECT_EQ(typed("etl-copy-2", "weekday", 0), 2.0);
}

/// A name alone makes a group too; one that is typed is meant as it is typed.
TEST_F(DemandTest, APastedNameIsNotTheSecondOfItsKind)
{
    open(aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    select(rowOf("etl"), DemandModel::NameColumn);
    press(Qt::Key_C, Qt::ControlModifier);
    select(model().endOfRows(), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_GE(rowOf("etl-copy"), 0) << told.toStdString();
    EXPECT_EQ(group("etl-copy").name, QStringLiteral("etl (copy)"));
    select(model().endOfRows(), DemandModel::NameColumn);
    type("etl");
    press(Qt::Key_Return);
    ASSERT_GE(rowOf("etl-2"), 0);
    EXPECT_EQ(group("etl-2").name, QStringLiteral("etl"));
}

/// The group above would be written over this one, hours included.
TEST_F(DemandTest, FillingOneWholeRowDownCopiesIt)
{
    open(aPlan()
             .withGroup("etl", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(2.0))
             .withGroup("fit", GroupKind::Scheduled, "t4")
             .withCells("typical", allDay(7.0)));
    select(rowOf("fit"), DemandModel::NameColumn);
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(typed("fit", "typical", 0), 7.0);
    ASSERT_GE(rowOf("fit-copy"), 0) << told.toStdString();
    EXPECT_EQ(typed("fit-copy", "typical", 0), 7.0);
    // Cells are filled as ever.
    select(rowOf("fit"), kFirst);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(typed("fit", "typical", 0), 2.0);
}

/// Its maximum, GPU-hours and curve follow from what is pasted: nothing is missing.
TEST_F(DemandTest, ACopiedRowOverAnotherOneSaysNothing)
{
    open(onGpus());
    select(rowOf("etl"), DemandModel::NameColumn);
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    select(rowOf("retrain"), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(typed("retrain", "typical", 0), 2.0);
    EXPECT_TRUE(told.isEmpty()) << told.toStdString();
}

/// One row goes to the first band and one to the last: they are chosen, none between them is.
TEST_F(DemandTest, RowsThatArePastedIntoSeveralBandsAreWhatIsChosen)
{
    open(onGpus());
    QApplication::clipboard()->setText(
        sheetLine("Berlin", "5") + u'\n' +
        sheetLine("Berlin", "6")
            .replace(QStringLiteral("Night jobs"), QStringLiteral("Search"))
            .replace(QStringLiteral("Scheduled"), QStringLiteral("Serving")));
    select(model().endOfRows(), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    const int jobs = rowOf("night-jobs");
    const int search = rowOf("search");
    ASSERT_LT(jobs, rowOf("india"));
    ASSERT_GT(search, rowOf("chat"));
    const int last = kFirst + kHoursPerDay - 1;
    EXPECT_EQ(page->grid().selectedRanges(),
              (QList<CellRange>{{jobs, 0, jobs, last}, {search, 0, search, last}}));
    EXPECT_EQ(page->grid().activeCell(), (CellPlace{jobs, 0}));
}

/// A choice that is found by a word is known by it where it is pasted. Two cities of Germany have a
/// zone: Berlin and Büsingen.
TEST_F(DemandTest, PastedChoicesAreKnownByTheWordsThatFindThem)
{
    open(onGpus());
    QApplication::clipboard()->setText(sheetLine("Wien", "5"));
    select(model().endOfRows(), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_GE(rowOf("night-jobs"), 0) << told.toStdString();
    EXPECT_EQ(group("night-jobs").timeZone, QStringLiteral("Europe/Vienna"));
    const auto zoneOf = [this](const char *text) {
        return model().valueFrom(
            {QString::fromUtf8(text), {}}, rowOf("night-jobs"), DemandModel::ZoneColumn);
    };
    EXPECT_EQ(zoneOf("Österreich").value(), GridValue(QStringLiteral("Europe/Vienna")));
    EXPECT_FALSE(zoneOf("Deutschland").ok());
    EXPECT_FALSE(zoneOf("Wie").ok());
}

/// "Explorativ" and "Geplant" are German.
TEST_F(DemandTest, ChoicesAreKnownInEveryLanguageOfTheProgram)
{
    open(onGpus());
    QApplication::clipboard()->setText(
        sheetLine("Zone des Plans", "5")
            .replace(QStringLiteral("Scheduled"), QStringLiteral("explorativ")));
    select(model().endOfRows(), DemandModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(group("night-jobs").kind, GroupKind::Exploratory) << told.toStdString();
    EXPECT_EQ(group("night-jobs").timeZone, std::nullopt);
    select(rowOf("night-jobs"), DemandModel::KindColumn);
    type("Gepl");
    press(Qt::Key_Return);
    EXPECT_EQ(group("night-jobs").kind, GroupKind::Scheduled);
    const QList<Choice> german{{QStringLiteral("a"), QStringLiteral("Geplant")},
                               {QStringLiteral("b"), QStringLiteral("Explorativ")}};
    const Choice *called = choiceCalled(QStringLiteral("exploratory"), german);
    ASSERT_NE(called, nullptr);
    EXPECT_EQ(called->key, QStringLiteral("b"));
    EXPECT_EQ(choiceCalled(QStringLiteral("explorer"), german), nullptr);
}

TEST_F(DemandTest, APastedRowThatCannotBeChangesNothingAndNamesTheCell)
{
    open(fourGroups());
    const Plan before = plan();
    select(model().endOfRows(), DemandModel::NameColumn);
    const QString good = sheetLine("Berlin", "5") + u'\n';
    for (const char *hour : {"-5", "2000000", "many"}) {
        QApplication::clipboard()->setText(good + sheetLine("Berlin", hour));
        press(Qt::Key_V, Qt::ControlModifier);
        EXPECT_TRUE(told.contains(QStringLiteral("08"))) << told.toStdString();
        EXPECT_TRUE(plan() == before);
    }
    QApplication::clipboard()->setText(good + sheetLine("Kolkata", "5"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(told.contains(QStringLiteral("whole hours"))) << told.toStdString();
    EXPECT_TRUE(plan() == before);
}

/// Typed, multiplied and counted up; pasted ones above.
TEST_F(DemandTest, MoreThanAMillionGpusAreRefusedHoweverTheyCome)
{
    open(fourGroups());
    select(rowOf("etl"), kFirst);
    type("1000001");
    press(Qt::Key_Return);
    EXPECT_TRUE(page->grid().isEditing()); // with its reason
    press(Qt::Key_Escape);
    type("1000000");
    press(Qt::Key_Return);
    EXPECT_EQ(typed("etl", "typical", 0), 1e6);
    const Plan before = plan();
    select(rowOf("etl"), kFirst);
    type("*2");
    press(Qt::Key_Return);
    EXPECT_TRUE(page->grid().isEditing());
    press(Qt::Key_Escape);
    GridTable &table = *page->grid().table();
    const QPoint next = table.visualRect(model().index(rowOf("etl"), kFirst + 1)).center();
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, table.fillHandle().center());
    QMouseEvent move(QEvent::MouseMove,
                     next,
                     table.viewport()->mapToGlobal(next),
                     Qt::NoButton,
                     Qt::LeftButton,
                     {});
    QApplication::sendEvent(table.viewport(), &move);
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, Qt::ControlModifier, next);
    EXPECT_TRUE(plan() == before); // 1,000,001 would be next
    EXPECT_TRUE(told.contains(QStringLiteral("million"))) << told.toStdString();
}

TEST_F(DemandTest, TheEmptyRowSaysAsWhatAGroupBegins)
{
    open(fourGroups());
    const int end = model().endOfRows();
    EXPECT_EQ(model().valueAt(end, DemandModel::KindColumn), GridValue());
    EXPECT_EQ(model().placeholderAt(end, DemandModel::KindColumn),
              model().shownText(model().valueAt(rowOf("notebooks"), DemandModel::KindColumn),
                                rowOf("notebooks"),
                                DemandModel::KindColumn));
}

TEST_F(DemandTest, NotesStandOnCellsAndOnGroups)
{
    open(fourGroups());
    const int row = rowOf("etl");
    ASSERT_TRUE(
        model().setNote(row, kFirst + 3, QStringLiteral("Measured"), QStringLiteral("Note")).ok());
    ASSERT_TRUE(
        model().setNote(row, 0, QStringLiteral("By the data team"), QStringLiteral("Note")).ok());
    EXPECT_EQ(group("etl").cellNotes.value(QStringLiteral("typical")).value(3),
              QStringLiteral("Measured"));
    EXPECT_EQ(model().noteAt(row, kFirst + 3), QStringLiteral("Measured"));
    for (const auto &[column, note] :
         {std::pair(kFirst + 3, "Measured"), std::pair(0, "By the data team")}) {
        const QString tip = model().index(row, column).data(Qt::ToolTipRole).toString();
        EXPECT_EQ(tip.count(QLatin1String(note)), 1) << tip.toStdString();
    }
    EXPECT_EQ(group("etl").note, QStringLiteral("By the data team"));
    EXPECT_FALSE(model().checkNote(row, DemandModel::kMaximumColumn).ok());
}

TEST_F(DemandTest, APlaceOfThePlanIsFoundInTheSheet)
{
    open(fourGroups());
    page->reveal(QStringLiteral("demand/groups/chat/demand/typical/5"));
    const auto cell = page->grid().activeCell();
    ASSERT_TRUE(cell.has_value());
    EXPECT_EQ(cell->row, rowOf("chat"));
    EXPECT_EQ(cell->column, kFirst + 5);
    EXPECT_EQ(sheet().pathOf(cell->row, cell->column),
              QStringLiteral("demand/groups/chat/demand/typical/5"));
    // Where no group is named, the next one is typed.
    page->reveal(QStringLiteral("demand/groups"));
    EXPECT_EQ(page->grid().activeCell(),
              (CellPlace{sheet().endOfRows(), int(DemandModel::NameColumn)}));
}

} // namespace
} // namespace kf
