// SPDX-License-Identifier: GPL-3.0-or-later
// Day types and pools, in their forms.
#include "tests/support/answer_leaving.h"
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"
#include "ui/pages/demand/day_type_sheet.h"
#include "ui/pages/demand/day_types_dialog.h"
#include "ui/pages/demand/pool_dialog.h"
#include "ui/pages/demand/source_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;

Plan twoDayTypes()
{
    return aPlan()
        .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
        .withGroup("etl", GroupKind::Scheduled, "t4")
        .withCells("weekday", allDay(2.0))
        .withCells("weekend", allDay(1.0));
}

QPushButton *okOf(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

std::string daysOf(const Plan &plan)
{
    QStringList days;
    for (const DayType &day : plan.demand.dayTypes)
        days.append(QStringLiteral("%1 %2").arg(day.name.value_or(day.id)).arg(day.daysPerYear));
    return days.join(QStringLiteral(", ")).toStdString();
}

/// Types into a cell of the sheet of day types, as a person who goes there does.
void typeDay(DayTypesDialog &dialog, int row, int column, const char *text)
{
    dialog.grid().selectCell(row, column);
    dialog.grid().table()->setFocus();
    for (const char *c = text; *c != '\0'; ++c)
        QTest::keyClick(QApplication::focusWidget(), *c);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

double daysAt(DayTypesDialog &dialog, int row)
{
    return std::get<double>(dialog.grid().model()->valueAt(row, DayTypeSheet::DaysColumn));
}

TEST_F(DemandTest, ANewDayTypeTakesDaysUntilTheYearIsFull)
{
    open(twoDayTypes());
    DayTypesDialog *dialog = page->editDayTypes(true);
    activate(dialog);
    type("Month end"); // its name is open
    press(Qt::Key_Return);
    typeDay(*dialog, 2, DayTypeSheet::DaysColumn, "12");
    typeDay(*dialog, 0, DayTypeSheet::DaysColumn, "240");
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton); // 356 days
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_TRUE(dialog->remainderButton()->isVisible()); // 9 are left
    QTest::mouseClick(dialog->remainderButton(), Qt::LeftButton);
    EXPECT_EQ(daysAt(*dialog, 0), 249.0);
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    EXPECT_EQ(daysOf(plan()), "weekday 249, weekend 104, Month end 12");
    EXPECT_EQ(page->dayTypes().findChildren<QAbstractButton *>().size(), 3);
    document.undoStack().undo();
    EXPECT_EQ(daysOf(plan()), "weekday 261, weekend 104");
}

/// What belongs to the list stands above what closes the dialog.
TEST_F(DemandTest, TheButtonsOfTheDayTypesStandApartFromThoseOfTheDialog)
{
    open(twoDayTypes());
    DayTypesDialog *dialog = page->editDayTypes(false);
    activate(dialog);
    int ofList = 0;
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() != QStringLiteral("&Add day type") &&
            button->text() != QStringLiteral("&Delete"))
            continue;
        EXPECT_LT(button->mapTo(dialog, button->rect().bottomLeft()).y(),
                  okOf(*dialog)->mapTo(dialog, QPoint()).y());
        ++ofList;
    }
    EXPECT_EQ(ofList, 2);
}

TEST_F(DemandTest, DayTypesAreRenamedCopiedAndDeletedInOneStep)
{
    open(twoDayTypes());
    DayTypesDialog *dialog = page->editDayTypes(false);
    activate(dialog);
    const int before = steps();
    typeDay(*dialog, 0, DayTypeSheet::NameColumn, "Working day");
    dialog->grid().selectCell(0, DayTypeSheet::NameColumn);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // the copy stands below
    dialog->grid().selectCell(2, DayTypeSheet::NameColumn);
    press(Qt::Key_Minus, Qt::ControlModifier);
    ASSERT_EQ(dialog->grid().model()->endOfRows(), 2);
    QTest::mouseClick(dialog->remainderButton(), Qt::LeftButton);
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    EXPECT_EQ(daysOf(plan()), "Working day 261, Working day (copy) 104");
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(typed("etl", "working-day-copy", 5), 2.0);
}

/// "New day type" stands there only until a name is typed: files and programs get the name as well.
TEST_F(DemandTest, TheIdOfANewDayTypeIsMadeFromTheNameThatItHasAtOk)
{
    open(twoDayTypes());
    const auto first = plan().demand.dayTypes;
    DayTypesDialog *dialog = page->editDayTypes(true);
    activate(dialog);
    type("Month end"); // its name is open
    press(Qt::Key_Return);
    typeDay(*dialog, 2, DayTypeSheet::NameColumn, "Quarter end");
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    ASSERT_FALSE(dialog->isVisible());
    ASSERT_EQ(plan().demand.dayTypes.size(), 3);
    EXPECT_EQ(plan().demand.dayTypes[2].id, QStringLiteral("quarter-end"));
    EXPECT_EQ(plan().demand.dayTypes[0].id, first[0].id);
    EXPECT_EQ(plan().demand.dayTypes[1].id, first[1].id);
}

TEST_F(DemandTest, DaysTooManyAreTakenFromTheLargestOtherDayType)
{
    open(aPlan().withDayTypes({{"weekday", 261}, {"weekend", 104}}));
    DayTypesDialog *dialog = page->editDayTypes(false);
    activate(dialog);
    // What was typed stays: 12 of the 261 days go.
    typeDay(*dialog, 2, DayTypeSheet::NameColumn, "Month end");
    typeDay(*dialog, 2, DayTypeSheet::DaysColumn, "12");
    ASSERT_TRUE(dialog->remainderButton()->isVisible());
    EXPECT_TRUE(dialog->remainderButton()->text().contains(QStringLiteral("weekday")));
    QTest::mouseClick(dialog->remainderButton(), Qt::LeftButton);
    EXPECT_EQ(daysAt(*dialog, 0), 249.0);
    EXPECT_EQ(daysAt(*dialog, 2), 12.0);
    test::answerLeaving("Cancel");
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(daysAt(*dialog, 2), 12.0); // and nothing is lost
    test::answerLeaving("Discard");
    dialog->reject();
    EXPECT_EQ(daysOf(plan()), "weekday 261, weekend 104"); // the draft is gone
}

TEST_F(DemandTest, DayTypesArePastedAsRows)
{
    open(aPlan().withDayTypes({{"weekday", 261}, {"weekend", 104}}));
    DayTypesDialog *dialog = page->editDayTypes(false);
    activate(dialog);
    typeDay(*dialog, 0, DayTypeSheet::DaysColumn, "238");
    dialog->grid().selectCell(2, DayTypeSheet::NameColumn);
    QApplication::clipboard()->setText(
        QStringLiteral("Month end\t12 days\nBefore a holiday\t11\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    EXPECT_EQ(daysOf(plan()), "weekday 238, weekend 104, Month end 12, Before a holiday 11");
}

TEST_F(DemandTest, TheLastDayTypeCannotBeDeleted)
{
    open(aPlan());
    DayTypesDialog *dialog = page->editDayTypes(false);
    activate(dialog);
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Delete")) {
            EXPECT_FALSE(button->isEnabled());
        }
    }
    dialog->grid().table()->setFocus();
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(dialog->grid().model()->endOfRows(), 1);
    dialog->reject();
}

TEST_F(DemandTest, APoolIsMadeEditedAndDeleted)
{
    open(twoDayTypes());
    PoolDialog *dialog = page->editPool({});
    activate(dialog);
    dialog->nameLine()->setFocus();
    type("Any V100");
    int chosen = 0;
    for (int row = 0; row < dialog->list()->count(); ++row) {
        if (!dialog->list()->item(row)->text().contains(QStringLiteral("V100")))
            continue;
        dialog->list()->setCurrentRow(row);
        dialog->list()->setFocus();
        press(Qt::Key_Space);
        ++chosen;
    }
    ASSERT_GE(chosen, 2);
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    ASSERT_EQ(plan().settings.pools.size(), 1);
    EXPECT_EQ(plan().settings.pools[0].id, QStringLiteral("any-v100"));
    EXPECT_EQ(plan().settings.pools[0].accelerators.size(), chosen);
    page->removePool(QStringLiteral("any-v100"));
    EXPECT_TRUE(plan().settings.pools.isEmpty());
}

/// Every accelerator shows the box that chooses it, not only the current one, and rows stand apart.
TEST_F(DemandTest, EveryAcceleratorOfAPoolShowsItsBox)
{
    open(twoDayTypes());
    PoolDialog *dialog = page->editPool({});
    activate(dialog);
    QListWidget &list = *dialog->list();
    list.setCurrentRow(0);
    const QRect row = list.visualItemRect(list.item(1));
    EXPECT_GE(row.height(), list.fontMetrics().height() + 4);
    EXPECT_GT(row.top(), list.visualItemRect(list.item(0)).bottom());
    const QImage picture = list.viewport()->grab(row).toImage();
    const QColor ground = picture.pixelColor(picture.width() - 1, picture.height() / 2);
    // The upper edge of the box, well before the first letter.
    constexpr int kMiddleOfBox = 13;
    double most = 1.0;
    for (int y = 0; y < picture.height(); ++y)
        most = std::max(most, contrast(picture.pixelColor(kMiddleOfBox, y), ground));
    constexpr double kSeen = 1.5;
    EXPECT_GE(most, kSeen);
    dialog->reject();
}

TEST_F(DemandTest, APoolWithoutANameIsRefusedInItsForm)
{
    open(twoDayTypes());
    PoolDialog *dialog = page->editPool({});
    activate(dialog);
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(plan().settings.pools.isEmpty());
    press(Qt::Key_Escape);
}

/// The reason for a refusal is read in full, however long, and the buttons stay below it.
TEST_F(DemandTest, TheFormOfAPoolGrowsByItsReason)
{
    open(twoDayTypes());
    PoolDialog *dialog = page->editPool({});
    activate(dialog);
    dialog->refuse(QStringLiteral("this pool is refused for a reason that goes on ").repeated(12));
    QCoreApplication::processEvents();
    const auto labels = dialog->findChildren<QLabel *>();
    const auto reason = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("this pool"));
    });
    ASSERT_NE(reason, labels.cend());
    EXPECT_GE((*reason)->height(), (*reason)->heightForWidth((*reason)->width()));
    const QPushButton *ok = okOf(*dialog);
    EXPECT_EQ(ok->visibleRegion().boundingRect(), ok->rect());
    press(Qt::Key_Escape);
}

TEST_F(DemandTest, AcceleratorsOfOtherPoolsCannotBeChosenAndSayWhy)
{
    Plan plan = twoDayTypes();
    Pool pool;
    pool.id = QStringLiteral("small");
    pool.accelerators = {QStringLiteral("t4")};
    plan.settings.pools = {pool};
    open(plan);
    PoolDialog *dialog = page->editPool({});
    activate(dialog);
    bool found = false;
    for (int row = 0; row < dialog->list()->count(); ++row) {
        const QListWidgetItem *item = dialog->list()->item(row);
        if (item->data(Qt::UserRole).toString() != QStringLiteral("t4"))
            continue;
        found = true;
        EXPECT_TRUE(item->text().contains(QStringLiteral("small")));
        EXPECT_FALSE(item->flags().testFlag(Qt::ItemIsEnabled));
    }
    EXPECT_TRUE(found);
    press(Qt::Key_Escape);
}

TEST_F(DemandTest, ASourceIsKeptWithTheCellAndShown)
{
    open(twoDayTypes());
    const int row = rowOf("etl");
    SourceDialog *dialog = page->editSource(row, DemandModel::FirstHour + 8);
    activate(dialog);
    dialog->sourceLine()->setFocus();
    type("Meter, May");
    press(Qt::Key_Return);
    ASSERT_EQ(plan().settings.assumptions.size(), 1);
    EXPECT_EQ(plan().settings.assumptions[0].path,
              QStringLiteral("demand/groups/etl/demand/weekday/8"));
    EXPECT_TRUE(model()
                    .toolTipAt(row, DemandModel::FirstHour + 8)
                    .contains(QStringLiteral("Source: Meter, May (assumed)")));
}

} // namespace
} // namespace kf
