// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/grid_fixture.h"
#include "ui/grid/find_bar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace kf {
namespace {

class GridFind : public GridTest {
protected:
    /// The line with that accessible name.
    QLineEdit *line(const char *name) const
    {
        for (QLineEdit *line : view.findBar()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QString::fromLatin1(name))
                return line;
        }
        return nullptr;
    }

    void clickButton(const char *text)
    {
        for (QPushButton *button : view.findBar()->findChildren<QPushButton *>()) {
            if (button->text() == QString::fromLatin1(text))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
};

TEST_F(GridFind, EnterF3AndShiftF3GoThroughWhatIsFound)
{
    view.selectCell(kNightlyRow, 0);
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(view.findBar()->isVisible());
    EXPECT_FALSE(line("Replace with")->isVisible());
    QTest::keyClicks(line("Find"), QStringLiteral("research"));
    QTest::keyClick(line("Find"), Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, 0}));
    QTest::keyClick(line("Find"), Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kEuropeRow + 1, 0}));
    QTest::keyClick(line("Find"), Qt::Key_Escape);
    EXPECT_FALSE(view.findBar()->isVisible());
    EXPECT_TRUE(view.table()->hasFocus());
    press(Qt::Key_F3);
    EXPECT_EQ(active(), (CellPlace{kIndiaRow, 0}));
    press(Qt::Key_F3); // round to the first one
    EXPECT_EQ(active(), (CellPlace{kEuropeRow, 0}));
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(active(), (CellPlace{kIndiaRow, 0}));
}

TEST_F(GridFind, TabReachesTheBarFromTheTableAndNotFromTheEndOfTheWindow)
{
    QWidget window;
    GridView grid(theme, &window);
    QPushButton after(QStringLiteral("After"), &window);
    grid.setModel(&sheet);
    window.show();
    QApplication::setActiveWindow(&window);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    grid.selectCell(kNightlyRow, 0);
    grid.table()->setFocus();
    grid.find();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_TRUE(grid.findBar()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Backtab);
    EXPECT_TRUE(grid.isAncestorOf(QApplication::focusWidget()));
    EXPECT_FALSE(grid.findBar()->isAncestorOf(QApplication::focusWidget()));
    grid.setModel(nullptr);
}

TEST_F(GridFind, EscapeAndF3WorkFromTheBoxesAndButtonsOfTheBarToo)
{
    view.selectCell(kNightlyRow, 0);
    press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(line("Find"), QStringLiteral("research"));
    for (QWidget *part : {static_cast<QWidget *>(view.findBar()->findChild<QCheckBox *>()),
                          static_cast<QWidget *>(view.findBar()->findChild<QPushButton *>())}) {
        view.selectCell(kNightlyRow, 0);
        view.findAndReplace();
        part->setFocus();
        press(Qt::Key_F3);
        EXPECT_EQ(active(), (CellPlace{kEuropeRow, 0}));
        part->setFocus();
        press(Qt::Key_Escape);
        EXPECT_FALSE(view.findBar()->isVisible());
        EXPECT_TRUE(view.table()->hasFocus());
    }
}

TEST_F(GridFind, SaysWhereNothingIsFound)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(line("Find"), QStringLiteral("nowhere"));
    QTest::keyClick(line("Find"), Qt::Key_Return);
    EXPECT_TRUE(line("Find")->accessibleDescription().contains(QStringLiteral("nowhere")));
    EXPECT_TRUE(line("Find")->property("invalid").toBool());
}

TEST_F(GridFind, FindsNumbersAsTheyAreShown)
{
    view.selectCell(kNightlyRow, 0);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(line("Find"), QStringLiteral("8.5"));
    QTest::keyClick(line("Find"), Qt::Key_Return);
    EXPECT_EQ(active(), (CellPlace{kIndiaRow, hourColumn(5)}));
}

TEST_F(GridFind, ReplaceAllIsOneStep)
{
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(line("Replace with")->isVisible());
    QTest::keyClicks(line("Find"), QStringLiteral("research"));
    QTest::keyClicks(line("Replace with"), QStringLiteral("Lab"));
    clickButton("Replace &all");
    EXPECT_EQ(sheet.name(kEuropeRow), QStringLiteral("Lab Europe"));
    EXPECT_EQ(sheet.name(kIndiaRow), QStringLiteral("Lab India"));
    EXPECT_EQ(sheet.labels, QStringList{QStringLiteral("Replace in 3 cell(s)")});
}

TEST_F(GridFind, ReplaceTakesOneAndGoesOn)
{
    view.selectCell(kEuropeRow, 0);
    press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(line("Find"), QStringLiteral("Research"));
    QTest::keyClicks(line("Replace with"), QStringLiteral("Lab"));
    QTest::keyClick(line("Replace with"), Qt::Key_Return);
    EXPECT_EQ(sheet.name(kEuropeRow), QStringLiteral("Lab Europe"));
    EXPECT_EQ(sheet.name(kEuropeRow + 1), QStringLiteral("Research Americas"));
    EXPECT_EQ(active(), (CellPlace{kEuropeRow + 1, 0}));
    EXPECT_EQ(sheet.labels.size(), 1);
}

TEST_F(GridFind, SeveralSelectedCellsLimitTheSearch)
{
    view.selectRange({kEuropeRow, 0, kEuropeRow + 1, 0}); // without India
    press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(line("Find"), QStringLiteral("Research"));
    QTest::keyClicks(line("Replace with"), QStringLiteral("Lab"));
    clickButton("Replace &all");
    EXPECT_EQ(sheet.name(kEuropeRow + 1), QStringLiteral("Lab Americas"));
    EXPECT_EQ(sheet.name(kIndiaRow), QStringLiteral("Research India"));
}

TEST_F(GridFind, AReplacementThatIsNoNumberChangesNothing)
{
    view.selectCell(kNightlyRow, 0);
    press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(line("Find"), QStringLiteral("16"));
    QTest::keyClicks(line("Replace with"), QStringLiteral("x"));
    clickButton("Replace &all");
    EXPECT_TRUE(sheet.labels.isEmpty());
    EXPECT_TRUE(line("Find")->accessibleDescription().contains(QStringLiteral("not")));
}

} // namespace
} // namespace kf
