// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog as a person uses it: open, look, choose, import, undo.
#include "tests/support/light_look.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_data.h"
#include "ui/document/plan_document.h"
#include "ui/pages/demand/import/dialog.h"
#include "ui/pages/demand/import/drop.h"
#include "ui/pages/demand/import/header.h"
#include "ui/pages/demand/import/options.h"
#include "ui/pages/demand/import/preview_model.h"
#include "ui/pages/demand/import/questions.h"
#include "ui/pages/parts/choice_field.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace kf {
namespace {

constexpr int kFirstHour = 3; ///< column of 00:00 in the sheets below

class Importing : public testing::Test {
protected:
    Importing()
        : catalog(test::shippedCatalog())
        , context{document,
                  catalog,
                  theme,
                  wording,
                  [this](const QString &path) { jumped = path; },
                  [this](const QString &text) { told = text; },
                  {},
                  {},
                  {}}
    {
        Plan plan;
        plan.settings.name = QStringLiteral("Test");
        plan.settings.start = {2027, 1};
        plan.settings.typicalDate = QDate(2027, 1, 15);
        document.start(plan);
    }

    /// A dialog in sight that shows a file with these bytes.
    ImportDialog &open(const QByteArray &bytes, const char *name = "sheet.csv")
    {
        return openPath(write(bytes, name));
    }

    ImportDialog &openPath(const QString &path)
    {
        dialog = std::make_unique<ImportDialog>(context);
        tester = std::make_unique<QAbstractItemModelTester>(
            dialog->preview().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        dialog->resize(1200, 700);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        dialog->openFile(path);
        return *dialog;
    }

    QString write(const QByteArray &bytes, const char *name)
    {
        QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path;
    }

    const QList<Shared<Group>> &groups() const { return document.plan().demand.groups; }

    /// Presses `key` in a box until it shows that entry.
    static void choose(QComboBox &box, const QString &entry)
    {
        box.setFocus();
        const Qt::Key key = box.findText(entry) > box.currentIndex() ? Qt::Key_Down : Qt::Key_Up;
        for (int i = 0; i < box.count() && box.currentText() != entry; ++i)
            QTest::keyClick(&box, key);
        EXPECT_EQ(box.currentText(), entry);
    }

    QTemporaryDir folder;
    Catalog catalog;
    PlanDocument document;
    test::LightLook theme;
    Wording wording;
    QString told;
    QString jumped;
    PageContext context;
    std::unique_ptr<ImportDialog> dialog;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

/// A sheet of groups that each need `number` GPUs in every hour.
QByteArray sheet(const QList<QByteArray> &names, const QByteArray &number, char separator = ',')
{
    QByteArray text = QByteArray("Name,GPU,Zone").replace(',', separator);
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += separator + QByteArray::number(hour);
    for (const QByteArray &name : names) {
        text += '\n' + name + separator + "h100-sxm5-80" + separator + "UTC";
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += separator + number;
    }
    return text + '\n';
}

TEST_F(Importing, ShowsWhatAFileWillDo)
{
    ImportDialog &shown = open(sheet({"ETL", "Research", "Total"}, "8"));
    EXPECT_TRUE(shown.summary().text().contains(QStringLiteral("2 group(s) with 24 hours")));
    EXPECT_TRUE(shown.summary().text().contains(QStringLiteral("4 (“Total”)")));
    EXPECT_TRUE(shown.importButton().isEnabled());
    EXPECT_TRUE(shown.importButton().text().contains(QStringLiteral("2")));
    EXPECT_EQ(shown.header().box(0)->currentText(), QStringLiteral("Name"));
    EXPECT_EQ(shown.header().box(kFirstHour + 23)->currentText(), QStringLiteral("23:00"));
    EXPECT_EQ(shown.options().headerBox()->currentIndex(), 1);
}

/// A table with a row for each hour is shown turned: its own columns are none of the preview.
TEST_F(Importing, ColumnsThatNothingIsTakenOfAreNamedInTheWindow)
{
    QByteArray text = "Team,Floor,Hours,GPUs\n";
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += "ETL,upper," + QByteArray::number(hour) + ":00,8\n";
    ImportDialog &shown = open(text);
    EXPECT_EQ(shown.remarks()
                  .findItems(QStringLiteral("Column B is left out: “Floor” is not read"),
                             Qt::MatchExactly)
                  .size(),
              1);
    EXPECT_TRUE(shown.summary().text().contains(
        QStringLiteral("Left out as well: column B (“Floor” is not read).")))
        << shown.summary().text().toStdString();
}

TEST_F(Importing, ReadsAgainWithAnotherSeparator)
{
    // Bars inside the names mislead the guess no longer than a person lets them.
    ImportDialog &shown = open(sheet({"ETL", "Research"}, "8", '|'));
    choose(*shown.options().separatorBox(), QStringLiteral("Comma (,)"));
    EXPECT_FALSE(shown.importButton().isEnabled());
    EXPECT_EQ(shown.preview().model()->columnCount(), 2); // what becomes of the row, and one column
    choose(*shown.options().separatorBox(), QStringLiteral("Bar (|)"));
    EXPECT_TRUE(shown.importButton().isEnabled());
}

TEST_F(Importing, TakesAColumnForWhatAPersonSays)
{
    ImportDialog &shown = open(sheet({"ETL"}, "8"));
    QComboBox &box = *shown.header().box(kFirstHour);
    choose(box, QStringLiteral("Left out"));
    EXPECT_FALSE(shown.importButton().isEnabled());
    EXPECT_FALSE(shown.imported().open.isEmpty());
    choose(box, QStringLiteral("00:00"));
    EXPECT_TRUE(shown.importButton().isEnabled());
}

TEST_F(Importing, AsksAboutWhatIsWrongAndGoesThere)
{
    QByteArray bytes = sheet({"ETL"}, "8");
    bytes.replace("UTC,8", "UTC,lots");
    ImportDialog &shown = open(bytes);
    EXPECT_FALSE(shown.importButton().isEnabled());
    ASSERT_EQ(shown.imported().open.size(), 1);
    EXPECT_TRUE(shown.imported().open.first().question.contains(QStringLiteral("lots")));
    QPushButton *place = nullptr;
    for (QPushButton *button : shown.questions().findChildren<QPushButton *>())
        place = button->text() == QLatin1StringView("D2") ? button : place;
    ASSERT_NE(place, nullptr);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Space);
    EXPECT_EQ(shown.preview().currentIndex().row(), 1);
    EXPECT_EQ(shown.preview().currentIndex().column(),
              ImportPreviewModel::FirstSheetColumn + kFirstHour);
    EXPECT_TRUE(shown.preview()
                    .currentIndex()
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("lots")));
}

/// Eleven hours of Speech have no row: no cell of the file is theirs. Two cells of the file say
/// "many".
TEST_F(Importing, SaysWhatTheOtherPlacesOfAQuestionAre)
{
    QByteArray text = "Hour,Team,GPUs\n";
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        const QByteArray time = QByteArray::number(hour) + ":00,";
        text +=
            time + "Vision," + (hour < 2 ? QByteArray("many") : QByteArray::number(hour)) + '\n';
        if (hour < 13)
            text += time + "Speech,8\n";
    }
    ImportDialog &shown = open(text);
    QStringList places;
    for (const QPushButton *button : shown.questions().findChildren<QPushButton *>()) {
        if (button->isVisible())
            places.append(button->text());
    }
    EXPECT_TRUE(places.contains(QStringLiteral("11 cell(s) of the preview")))
        << places.join(u'|').toStdString();
    EXPECT_TRUE(places.contains(QStringLiteral("C2 and 1 more cell(s)")))
        << places.join(u'|').toStdString();
}

TEST_F(Importing, AsksForAnAcceleratorWhereTheSheetNamesNone)
{
    QByteArray bytes = sheet({"ETL"}, "8");
    bytes.replace("GPU", "Room").replace("h100-sxm5-80", "B 12");
    ImportDialog &shown = open(bytes);
    EXPECT_FALSE(shown.importButton().isEnabled());
    ASSERT_FALSE(shown.imported().open.isEmpty());
    EXPECT_EQ(shown.imported().open.first().ask, ImportAsk::Accelerator);
    shown.options().acceleratorBox()->setFocus();
    QTest::keyClick(shown.options().acceleratorBox(), Qt::Key_Down);
    EXPECT_TRUE(shown.importButton().isEnabled());
}

TEST_F(Importing, AFileThatIsThereHasTheKeyboardWhereItIsNeeded)
{
    QByteArray bytes = sheet({"ETL"}, "8");
    ImportDialog &plain = open(bytes);
    EXPECT_TRUE(plain.importButton().hasFocus());
    QTest::keyClick(&plain.importButton(), Qt::Key_Return);
    EXPECT_FALSE(plain.isVisible());
    ImportDialog &asked = open(bytes.replace("UTC,8", "UTC,-"));
    ASSERT_NE(asked.focusWidget(), nullptr);
    EXPECT_TRUE(asked.questions().isAncestorOf(asked.focusWidget()));
    QTest::keyClick(asked.focusWidget(), Qt::Key_Return); // takes the first answer
    EXPECT_TRUE(asked.importButton().isEnabled());
}

TEST_F(Importing, OneAnswerCountsForAllRowsAndIsTakenBack)
{
    QByteArray bytes = sheet({"ETL", "Research"}, "8");
    bytes.replace("UTC,8", "UTC,-"); // a dash in the first hour of both
    ImportDialog &shown = open(bytes);
    ASSERT_EQ(shown.imported().open.size(), 1);
    EXPECT_EQ(shown.imported().open.first().places, 2);
    const QString zero = shown.imported().open.first().answers.value(0).text;
    QPushButton *answer = nullptr;
    for (QPushButton *button : shown.questions().findChildren<QPushButton *>())
        answer = button->text() == zero ? button : answer;
    ASSERT_NE(answer, nullptr);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Space);
    EXPECT_TRUE(shown.importButton().isEnabled());
    EXPECT_TRUE(shown.importButton().hasFocus()); // it was the last question
    EXPECT_EQ(shown.imported().groups.value(1).group.demand.first()[0], 0.0);
    QTest::mouseClick(&shown.questions().backButton(), Qt::LeftButton);
    EXPECT_FALSE(shown.importButton().isEnabled());
}

TEST_F(Importing, SaysThatASheetIsShownTurned)
{
    QByteArray bytes = "Hour,ETL,Research";
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        bytes += '\n' + QByteArray::number(hour) + ":00,8,4";
    ImportDialog &shown = open(bytes + '\n');
    bool isSaid = false;
    for (const QLabel *label : shown.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("turned")));
    EXPECT_TRUE(isSaid);
    EXPECT_EQ(shown.imported().groups.size(), 2);
    const QAbstractItemModel &preview = *shown.preview().model();
    EXPECT_EQ(preview.headerData(1, Qt::Vertical).toString(), QStringLiteral("B")); // of the file
    EXPECT_EQ(
        preview.headerData(ImportPreviewModel::FirstSheetColumn + 1, Qt::Horizontal).toString(),
        QStringLiteral("2"));
}

TEST_F(Importing, GivesTheZoneThatAPersonPicksToGroupsThatNameNone)
{
    QByteArray bytes = sheet({"ETL"}, "8");
    bytes.replace(",UTC", ",");
    ImportDialog &shown = open(bytes);
    EXPECT_FALSE(shown.imported().groups.value(0).group.timeZone);
    ChoiceField &zone = *shown.options().zoneField();
    EXPECT_TRUE(zone.text().contains(QStringLiteral("UTC"))); // the plan's
    zone.setFocus();
    QTest::keyClicks(&zone, QStringLiteral("b"));
    QTest::keyClicks(zone.picker().line(), QStringLiteral("erlin"));
    QTest::keyClick(zone.picker().line(), Qt::Key_Return);
    EXPECT_EQ(shown.imported().groups.value(0).group.timeZone, QStringLiteral("Europe/Berlin"));
}

TEST_F(Importing, GathersALongTableAnewByTheAnswerToTheDecimalMark)
{
    QByteArray bytes = "hour;team;GPU;gpus";
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        bytes += '\n' + QByteArray::number(hour) + ":00;ETL;h100-sxm5-80;1.234";
    ImportDialog &shown = open(bytes);
    ASSERT_FALSE(shown.imported().open.isEmpty());
    choose(*shown.options().markBox(), QStringLiteral("Comma (8,5)"));
    EXPECT_TRUE(shown.importButton().isEnabled());
    EXPECT_EQ(shown.imported().groups.value(0).group.demand.first()[0], 1234.0);
}

TEST_F(Importing, TakesANameThatIsTyped)
{
    QByteArray bytes = "Hour,GPUs";
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        bytes += '\n' + QByteArray::number(hour) + ":00,8";
    ImportDialog &shown = open(bytes);
    auto *line = shown.questions().findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Research"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(shown.imported().groups.value(0).group.name, QStringLiteral("Research"));
}

TEST_F(Importing, LeavesOutRowsOnlyWhereAPersonSaysSo)
{
    QByteArray bytes = sheet({"Bad", "Good"}, "8");
    bytes.replace(bytes.indexOf("UTC,8"), 5, "UTC,-8");
    ImportDialog &shown = open(bytes);
    EXPECT_FALSE(shown.importButton().isEnabled());
    QTest::mouseClick(&shown.questions().leaveOutButton(), Qt::LeftButton);
    EXPECT_TRUE(shown.importButton().isEnabled());
    EXPECT_EQ(shown.imported().groups.size(), 1);
    EXPECT_FALSE(shown.questions().leaveOutButton().isVisible());
}

TEST_F(Importing, TakesAndLeavesRowsWithTheKeyboard)
{
    ImportDialog &shown = open(sheet({"ETL", "Total"}, "8"));
    shown.preview().setFocus();
    shown.preview().setCurrentIndex(
        shown.preview().model()->index(2, ImportPreviewModel::FateColumn));
    QTest::keyClick(&shown.preview(), Qt::Key_Space);
    EXPECT_EQ(shown.imported().groups.size(), 2);
    QTest::keyClick(&shown.preview(), Qt::Key_Space);
    EXPECT_EQ(shown.imported().groups.size(), 1);
}

TEST_F(Importing, AsksForTheDecimalMarkWhereBothAreMeant)
{
    ImportDialog &shown = open(sheet({"ETL"}, "1.234", ';'));
    EXPECT_FALSE(shown.importButton().isEnabled());
    ASSERT_FALSE(shown.imported().open.isEmpty());
    EXPECT_EQ(shown.imported().open.first().ask, ImportAsk::Mark);
    choose(*shown.options().markBox(), QStringLiteral("Comma (8,5)"));
    EXPECT_TRUE(shown.importButton().isEnabled());
    EXPECT_EQ(shown.imported().groups[0].group.demand.first()[0], 1234.0);
}

TEST_F(Importing, ReadsTheCodePageThatMakesWordsAndTakesAnother)
{
    ImportDialog &shown = open(sheet({"B\xFCro"}, "8"));
    EXPECT_EQ(shown.options().encodingBox()->currentText(), QStringLiteral("Windows-1252"));
    EXPECT_EQ(shown.imported().groups[0].group.name, QStringLiteral("Büro"));
    shown.options().encodingBox()->setFocus();
    QTest::keyClick(shown.options().encodingBox(), Qt::Key_Home); // UTF-8
    EXPECT_FALSE(shown.importButton().isEnabled());
    EXPECT_TRUE(shown.summary().text().contains(QStringLiteral("not a text in UTF-8")));
}

/// "Отдел исследований": its bytes make words in other code pages too.
TEST_F(Importing, SaysThatAnEncodingIsAssumed)
{
    ImportDialog &shown =
        open(sheet({"\xCE\xF2\xE4\xE5\xEB \xE8\xF1\xF1\xEB\xE5\xE4\xEE\xE2\xE0\xED\xE8\xE9"}, "8"));
    EXPECT_EQ(shown.options().encodingBox()->currentText(), QStringLiteral("Windows-1251"));
    bool isSaid = false;
    for (const QLabel *label : shown.options().findChildren<QLabel *>())
        isSaid =
            isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("Assumed")));
    EXPECT_TRUE(isSaid);
    EXPECT_EQ(shown.imported().groups[0].group.name, QStringLiteral("Отдел исследований"));
}

TEST_F(Importing, ChoosesAmongTheSheetsOfAWorkbook)
{
    ImportDialog &shown = openPath(test::dataPath(QStringLiteral("exchange/libreoffice.xlsx")));
    EXPECT_EQ(shown.imported().groups.size(), 3);
    EXPECT_FALSE(shown.options().separatorBox()->isVisible());
    choose(*shown.options().sheetBox(), QStringLiteral("Notes"));
    EXPECT_FALSE(shown.importButton().isEnabled());
    choose(*shown.options().sheetBox(), QStringLiteral("Demand"));
    EXPECT_TRUE(shown.importButton().isEnabled());
}

TEST_F(Importing, TakesTheRowOfTheHeadingsThatAPersonChooses)
{
    ImportDialog &shown = open("My sheet\n" + sheet({"ETL"}, "8"));
    EXPECT_EQ(shown.options().headerBox()->currentIndex(), 2);
    choose(*shown.options().headerBox(), QStringLiteral("None"));
    EXPECT_FALSE(shown.importButton().isEnabled());
    choose(*shown.options().headerBox(), QStringLiteral("row 2"));
    EXPECT_TRUE(shown.importButton().isEnabled());
}

TEST_F(Importing, RefusesAFileThatIsNoSheet)
{
    ImportDialog &shown = open("PK\x03\x04 and then nothing", "broken.xlsx");
    EXPECT_FALSE(shown.importButton().isEnabled());
    EXPECT_TRUE(shown.summary().text().contains(QStringLiteral("not a workbook")));
    EXPECT_EQ(shown.preview().model()->rowCount(), 0);
}

TEST_F(Importing, ReadsALargeFileBesideTheWindow)
{
    QList<QByteArray> names;
    for (int i = 0; i < 2000; ++i)
        names.append("Group " + QByteArray::number(i));
    ImportDialog &shown = open(sheet(names, "8"));
    EXPECT_FALSE(shown.importButton().isEnabled());
    EXPECT_TRUE(shown.summary().text().contains(QStringLiteral("being read")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.importButton().isEnabled(); }, 30000));
    EXPECT_EQ(shown.imported().groups.size(), 2000);
    choose(*shown.options().modeBox(), QStringLiteral("Updated; others go"));
    dialog.reset(); // in the middle of the second reading
    EXPECT_TRUE(groups().isEmpty());
}

TEST_F(Importing, NamesEveryControl)
{
    ImportDialog &shown = open(sheet({"ETL"}, "8"));
    for (const QWidget *widget : shown.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button != nullptr ||
                               qobject_cast<const QComboBox *>(widget) != nullptr ||

                               qobject_cast<const QTableView *>(widget) != nullptr ||
                               qobject_cast<const QListWidget *>(widget) != nullptr;
        if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(isNamed) << widget->metaObject()->className();
        EXPECT_FALSE(widget->toolTip().isEmpty() && button != nullptr)
            << button->text().toStdString();
    }
}

/// Runs `act` on the import dialog that opens next.
void onDialog(const std::function<void(ImportDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *open = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(open, nullptr);
        act(*open);
    });
}

TEST_F(Importing, IsOneStepThatUndoTakesBack)
{
    const QString path = write(sheet({"ETL", "Research"}, "8.5"), "sheet.csv");
    const Plan before = document.plan();
    onDialog([](ImportDialog &open) { QTest::mouseClick(&open.importButton(), Qt::LeftButton); });
    importGroupsInto(context, nullptr, path);
    ASSERT_EQ(groups().size(), 2);
    EXPECT_EQ(groups()[1]->name, QStringLiteral("Research"));
    EXPECT_EQ(groups()[1]->demand.first()[23], 8.5);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_TRUE(told.contains(QStringLiteral("sheet.csv")));
    EXPECT_EQ(jumped, QStringLiteral("demand/groups/etl"));
    document.undoStack().undo();
    EXPECT_TRUE(document.plan() == before);
}

TEST_F(Importing, CancelledChangesNothing)
{
    const QString path = write(sheet({"ETL"}, "8"), "sheet.csv");
    onDialog([](ImportDialog &open) { QTest::keyClick(&open, Qt::Key_Escape); });
    importGroupsInto(context, nullptr, path);
    EXPECT_TRUE(groups().isEmpty());
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Importing, TakesASheetThatIsDroppedAndNothingElse)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/sheets/demand.CSV"))});
    EXPECT_FALSE(droppedSheet(data).isEmpty());
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.csv"))});
    EXPECT_TRUE(droppedSheet(data).isEmpty());
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/plans/a.kfplan"))});
    EXPECT_TRUE(droppedSheet(data).isEmpty());
}

} // namespace
} // namespace kf
