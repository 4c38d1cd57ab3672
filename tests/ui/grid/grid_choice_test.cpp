// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that take one of several choices.
#include "tests/ui/grid/grid_fixture.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

namespace kf {
namespace {

class GridChoice : public GridTest {};

TEST_F(GridChoice, AChoiceCellOpensItsList)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice); // V100, then H100
    press(Qt::Key_F2);
    ASSERT_TRUE(choices() != nullptr && choices()->isVisible());
    QTest::keyClick(choices()->line(), Qt::Key_Down);
    QTest::keyClick(choices()->line(), Qt::Key_Return);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kDevice), GridValue(QStringLiteral("h100")));
    EXPECT_FALSE(view.isEditing());
    EXPECT_FALSE(choices()->isVisible());
    EXPECT_EQ(sheet.labels.size(), 1);
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, SampleSheet::kDevice})); // looked up, not typed
}

TEST_F(GridChoice, TypingIntoAChoiceSearchesIt)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    type("1");
    ASSERT_TRUE(choices() != nullptr && choices()->isVisible());
    EXPECT_EQ(choices()->line()->text(), QStringLiteral("1"));
    EXPECT_EQ(choices()->list()->model()->rowCount(), 3); // V100, H100, T4 16 GB
    QTest::keyClicks(choices()->line(), QStringLiteral("6 t"));
    EXPECT_EQ(choices()->list()->model()->rowCount(), 1);
    QTest::keyClick(choices()->line(), Qt::Key_Tab); // takes it and moves on
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kDevice), GridValue(QStringLiteral("t4")));
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, SampleSheet::kActive}));
}

TEST_F(GridChoice, EnterAfterTypingGoesDownAsInEveryOtherCell)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    type("h1");
    QTest::keyClick(choices()->line(), Qt::Key_Return);
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kDevice), GridValue(QStringLiteral("h100")));
    EXPECT_EQ(active(), (CellPlace{kNightlyRow + 1, SampleSheet::kDevice}));
}

TEST_F(GridChoice, AChoiceThatNothingMatchesStaysOpenAndEscapeKeepsTheOldOne)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    type("x");
    EXPECT_EQ(choices()->list()->model()->rowCount(), 0);
    QTest::keyClick(choices()->line(), Qt::Key_Return);
    EXPECT_TRUE(choices()->isVisible());
    const auto *reason = choices()->findChild<QLabel *>();
    ASSERT_NE(reason, nullptr);
    choices()->layout()->activate();
    EXPECT_GE(reason->height(), reason->heightForWidth(reason->width())); // all of it is seen
    QTest::keyClick(choices()->line(), Qt::Key_Escape);
    EXPECT_FALSE(view.isEditing());
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kDevice), GridValue(QStringLiteral("v100")));
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridChoice, AClickTakesAChoice)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    press(Qt::Key_F2);
    QListView *list = choices()->list();
    const QRect third = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third.center());
    EXPECT_EQ(sheet.valueAt(kNightlyRow, SampleSheet::kDevice), GridValue(QStringLiteral("t4")));
}

TEST_F(GridChoice, AClickThatClosesTheListActsOnWhatItMeets)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    press(Qt::Key_F2);
    const CellPlace far{kEuropeRow, hourColumn(20)};
    const QPoint there = choices()->mapFromGlobal(
        view.table()->viewport()->mapToGlobal(centreOf(far.row, far.column)));
    ASSERT_FALSE(choices()->rect().contains(there));
    QTest::mousePress(choices(), Qt::LeftButton, {}, there);
    EXPECT_FALSE(choices()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return active() == far; }));
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridChoice, AltDownOpensTheListInsteadOfMovingTheRow)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(choices()->isVisible());
    QTest::keyClick(choices()->line(), Qt::Key_Escape);
    EXPECT_TRUE(sheet.labels.isEmpty());
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(sheet.name(kRefreshRow), QStringLiteral("Nightly ETL and modelling"));
}

TEST_F(GridChoice, AnUnknownWordStaysOpenAndSaysWhy)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    press(Qt::Key_F2);
    QTest::keyClicks(choices()->line(), QStringLiteral("abacus"));
    QTest::keyClick(choices()->line(), Qt::Key_Tab);
    EXPECT_TRUE(choices()->isVisible());
    EXPECT_EQ(choices()->line()->text(), QStringLiteral("abacus"));
    EXPECT_TRUE(choices()->line()->accessibleDescription().contains(
        QStringLiteral("“abacus” is not one of the choices")));
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridChoice, ThatNothingIsFoundIsSaidInFull)
{
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    press(Qt::Key_F2);
    QTest::keyClicks(choices()->line(), QStringLiteral("abacus"));
    const auto *reason = choices()->findChild<QLabel *>();
    ASSERT_NE(reason, nullptr);
    choices()->layout()->activate();
    EXPECT_TRUE(reason->isVisible());
    EXPECT_GE(reason->height(), reason->heightForWidth(reason->width()));
}

TEST_F(GridChoice, ARefusalNamesFirstWhatHasMostWordsInCommon)
{
    // "80" and "GB" stand in H100 80 GB, "GB" alone in the others.
    const Result<GridValue> refused = sheet.valueFrom(
        BlockCell{QStringLiteral("H 80 GB"), {}}, kNightlyRow, SampleSheet::kDevice);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("such as H100 80 GB")));
}

TEST_F(GridChoice, AltWithALetterOpensTheMenuOfTheWindow)
{
    QMenuBar bar(&view);
    QMenu *menu = bar.addMenu(QStringLiteral("&File"));
    menu->addAction(QStringLiteral("New"));
    bar.show();
    view.selectCell(kNightlyRow, SampleSheet::kDevice);
    press(Qt::Key_F2);
    QTest::keyClick(choices()->line(), Qt::Key_F, Qt::AltModifier);
    EXPECT_FALSE(choices()->isVisible());
    EXPECT_EQ(bar.activeAction(), menu->menuAction());
    menu->hide();
}

} // namespace
} // namespace kf
