// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/light_look.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"
#include "ui/difference/difference_dialog.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::text;

Plan begun()
{
    return aPlan()
        .withDayTypes({{"weekday", 365.0}})
        .withGroup("vision", GroupKind::Exploratory, "h100-sxm5-80")
        .withCells("weekday", allDay(4.0))
        .with([](Plan &plan) { plan.settings.policy.headroom = 0.2; });
}

class Differences : public testing::Test {
protected:
    /// Mine has another headroom and hour 13, theirs another headroom, a name and hour 8.
    void openMerge()
    {
        DifferenceSides sides{begun(), begun(), begun(), {}, {}, {}, true};
        sides.mine.settings.policy.headroom = 0.25;
        sides.mine.demand.groups[0].mutate().demand[text("weekday")][13] = 16.0;
        sides.theirs.settings.policy.headroom = 0.15;
        sides.theirs.settings.organisation = text("ACME");
        sides.theirs.demand.groups[0].mutate().demand[text("weekday")][8] = 12.0;
        open(sides);
    }

    void open(const DifferenceSides &sides)
    {
        dialog = std::make_unique<DifferenceDialog>(
            sides, test::shippedCatalog(), theme, QLocale::c(), nullptr);
        QObject::connect(dialog.get(),
                         &DifferenceDialog::decided,
                         dialog.get(),
                         [this](const Plan &p) { decided = p; });
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
    }

    QPushButton *button(const char *words)
    {
        const QString text = QString::fromLatin1(words);
        for (const bool isExact : {true, false}) {
            for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
                const QString its = each->text().remove(u'&');
                if (isExact ? its == text : its.startsWith(text))
                    return each;
            }
        }
        ADD_FAILURE() << "no button " << words;
        return nullptr;
    }

    QTableView *table(const char *name)
    {
        for (QTableView *each : dialog->findChildren<QTableView *>()) {
            if (each->accessibleName() == QString::fromLatin1(name))
                return each;
        }
        return nullptr;
    }

    std::string cell(QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString().toStdString();
    }

    test::LightLook theme;
    std::unique_ptr<DifferenceDialog> dialog;
    std::optional<Plan> decided;
};

TEST_F(Differences, ShowHoursAsASheetAndAllElseAsATable)
{
    openMerge();
    QTableView *hours = table("Hours that differ");
    ASSERT_EQ(hours->model()->rowCount(), 5); // the day; before, mine, theirs, merged
    EXPECT_EQ(cell(hours, 0, 0), "vision, weekday (hours of UTC)");
    EXPECT_EQ(cell(hours, 1, 1 + 8), "4");
    EXPECT_EQ(cell(hours, 2, 1 + 13), "16");
    EXPECT_EQ(cell(hours, 2, 1 + 8), "\u00b7"); // mine has left it
    EXPECT_EQ(cell(hours, 3, 1 + 8), "12");
    EXPECT_EQ(cell(hours, 4, 1 + 8), "12");
    EXPECT_EQ(cell(hours, 4, 1 + 13), "16");
    EXPECT_EQ(cell(hours, 4, HoursModel::SumColumn), "116"); // 24 x 4 + 12 + 8
    QTableView *changes = table("Everything else that differs");
    ASSERT_EQ(changes->model()->rowCount(), 2);
    EXPECT_EQ(cell(changes, 0, ChangesModel::WhatColumn), "Plan, organisation");
    EXPECT_EQ(cell(changes, 1, ChangesModel::WhatColumn), "Headroom");
    EXPECT_EQ(cell(changes, 1, ChangesModel::MineColumn), "25 %");
    EXPECT_EQ(cell(changes, 1, ChangesModel::MergedColumn), "to decide");
}

TEST_F(Differences, AreMergedOnceEverythingIsDecided)
{
    openMerge();
    QPushButton *merge = button("Merge");
    EXPECT_FALSE(merge->isEnabled());
    EXPECT_TRUE(merge->text().contains(QLatin1String("1 to decide")));
    QTableView *changes = table("Everything else that differs");
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(1, ChangesModel::WhatColumn));
    QTest::mouseClick(button("Theirs"), Qt::LeftButton);
    EXPECT_TRUE(merge->isEnabled());
    QTest::mouseClick(merge, Qt::LeftButton);
    ASSERT_TRUE(decided.has_value());
    EXPECT_EQ(decided->settings.policy.headroom, 0.15);
    EXPECT_EQ(decided->demand.groups[0]->demand[text("weekday")][13], 16.0);
    EXPECT_EQ(decided->demand.groups[0]->demand[text("weekday")][8], 12.0);
}

/// Those of one letter would only pass the keyboard from one to the other.
TEST_F(Differences, HaveAQuickKeyOfItsOwnForEachButton)
{
    DifferenceSides sides{begun(), begun(), begun(), {}, {}, {}, true};
    sides.theirs.settings.organisation = text("ACME"); // nothing to decide: Merge is offered
    open(sides);
    QStringList letters;
    for (const QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (const QKeySequence letter = QKeySequence::mnemonic(each->text()); !letter.isEmpty())
            letters.append(letter.toString());
    }
    EXPECT_EQ(letters.removeDuplicates(), 0) << letters.join(u' ').toStdString();
    EXPECT_EQ(letters.size(), 7);
    QApplication::setActiveWindow(dialog.get());
    QTest::keyClick(dialog.get(), Qt::Key_G, Qt::AltModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return decided.has_value(); })); // it is seen pressed first
}

TEST_F(Differences, GoFromChangeToChangeByKeysAndTakeTheOtherSide)
{
    openMerge();
    QTableView *hours = table("Hours that differ");
    QTableView *changes = table("Everything else that differs");
    EXPECT_TRUE(hours->hasFocus()); // the first change
    EXPECT_EQ(hours->currentIndex().column(), 1 + 8);
    QTest::keyClick(hours, Qt::Key_Space); // theirs was taken: back to mine
    EXPECT_EQ(cell(hours, 4, 1 + 8), "4");
    QTest::keyClick(hours, Qt::Key_F7);
    EXPECT_EQ(hours->currentIndex().column(), 1 + 13);
    QTest::keyClick(hours, Qt::Key_F7);
    EXPECT_TRUE(changes->hasFocus());
    QTest::keyClick(changes, Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_TRUE(hours->hasFocus());
}

TEST_F(Differences, TakeOneSideAsAWhole)
{
    openMerge();
    QTest::mouseClick(button("Take theirs"), Qt::LeftButton);
    ASSERT_TRUE(decided.has_value());
    EXPECT_EQ(decided->settings.policy.headroom, 0.15);
    EXPECT_EQ(decided->demand.groups[0]->demand[text("weekday")][13], 4.0);
}

TEST_F(Differences, CompareTwoPlansWithoutAskingAnything)
{
    DifferenceSides sides{begun(), {}, begun(), {}, {}, {}, false};
    sides.theirs.settings.policy.headroom = 0.3;
    open(sides);
    QTableView *changes = table("Everything else that differs");
    ASSERT_EQ(changes->model()->columnCount(), 4);
    EXPECT_EQ(cell(changes, 0, 2), "20 %");
    EXPECT_EQ(cell(changes, 0, 3), "30 %");
    EXPECT_FALSE(table("Hours that differ")->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
    QTableView *figures = table("What it comes to");
    EXPECT_GT(figures->model()->rowCount(), 5);
    EXPECT_EQ(figures->model()->columnCount(), 3);
}

/// A text that fits its column stands on one line: all rows are equally high.
TEST_F(Differences, KeepRowsWhoseTextsFitOnOneLine)
{
    DifferenceSides sides{begun(), {}, begun(), {}, {}, {}, false};
    sides.theirs.settings.policy.headroom = 0.3;
    open(sides);
    dialog->resize(1400, 850);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
    QCoreApplication::processEvents();
    const QTableView *figures = table("What it comes to");
    ASSERT_LE(figures->horizontalHeader()->length(), figures->viewport()->width());
    for (int row = 0; row < figures->model()->rowCount(); ++row)
        EXPECT_EQ(figures->rowHeight(row), figures->verticalHeader()->defaultSectionSize()) << row;
}

TEST_F(Differences, SayWhereThereIsNone)
{
    open({begun(), {}, begun(), {}, {}, {}, false});
    bool isSaid = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        isSaid = isSaid || label->text() == QLatin1String("No difference");
    EXPECT_TRUE(isSaid);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Differences, NameTheZoneOfTheHours)
{
    DifferenceSides sides{begun(), {}, begun(), {}, {}, {}, false};
    for (Plan *plan : {&sides.base, &sides.theirs})
        plan->demand.groups[0].mutate().timeZone = text("America/New_York");
    sides.theirs.demand.groups[0].mutate().demand[text("weekday")][8] = 12.0;
    open(sides);
    EXPECT_EQ(cell(table("Hours that differ"), 0, 0), "vision, weekday (hours of New York)");
}

TEST_F(Differences, AskForEachWhereNobodyKnowsWhatBothBeganAs)
{
    DifferenceSides sides{Plan(), begun(), begun(), {}, {}, {}, true, false};
    sides.mine.settings.policy.headroom = 0.25;
    sides.mine.demand.groups[0].mutate().demand[text("weekday")][13] = 16.0;
    sides.theirs.settings.organisation = text("ACME");
    open(sides);
    QString verdict;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text().contains(QLatin1String("without a common beginning")))
            verdict = label->text();
    }
    EXPECT_TRUE(verdict.contains(QLatin1String("3 to decide"))) << verdict.toStdString();
    QTableView *hours = table("Hours that differ");
    ASSERT_EQ(hours->model()->rowCount(), 4); // the day; mine, theirs, merged
    EXPECT_EQ(cell(hours, 1, 1 + 13), "16");
    EXPECT_EQ(cell(hours, 2, 1 + 13), "4");
    EXPECT_EQ(cell(hours, 1, 1 + 8), "4"); // there is no line that says it
    QTableView *changes = table("Everything else that differs");
    ASSERT_EQ(changes->model()->columnCount(), 5); // where, what; mine, theirs, merged
    ASSERT_EQ(changes->model()->rowCount(), 2);
    EXPECT_EQ(changes->model()->headerData(2, Qt::Horizontal).toString(), text("Mine"));
    EXPECT_EQ(cell(changes, 1, 2), "25 %");
    EXPECT_EQ(cell(changes, 1, 3), "20 %");
    EXPECT_EQ(cell(changes, 1, 4), "to decide");
    QPushButton *merge = button("Merge");
    for (QTableView *view : {hours, changes, changes}) {
        EXPECT_FALSE(merge->isEnabled());
        EXPECT_TRUE(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Space); // mine first
        QTest::keyClick(view, Qt::Key_F7);
    }
    EXPECT_TRUE(merge->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
    EXPECT_EQ(table("What it comes to")->model()->columnCount(), 4); // what, and the three
    QTest::mouseClick(merge, Qt::LeftButton);
    ASSERT_TRUE(decided.has_value());
    EXPECT_EQ(*decided, sides.mine);
}

TEST_F(Differences, TakeAValueThatIsTypedInsteadOfBoth)
{
    openMerge();
    QTableView *changes = table("Everything else that differs");
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(1, ChangesModel::WhatColumn));
    auto *value = dialog->findChild<QLineEdit *>();
    ASSERT_NE(value, nullptr);
    EXPECT_TRUE(value->isVisible());
    QTest::keyClicks(value, QStringLiteral("plenty"));
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()); // no button was pressed by it
    EXPECT_EQ(cell(changes, 1, ChangesModel::MergedColumn), "to decide");
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("22 %"));
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_EQ(cell(changes, 1, ChangesModel::MergedColumn), "22 %, typed");
    QTest::mouseClick(button("Merge"), Qt::LeftButton);
    ASSERT_TRUE(decided.has_value());
    EXPECT_EQ(decided->settings.policy.headroom, 0.22);
}

/// Nobody can decide between things of which only their id is told.
TEST_F(Differences, AskWithWhatBothHaveMadeOfAThing)
{
    DifferenceSides sides{begun(), begun(), begun(), {}, {}, {}, true};
    Dataset lake;
    lake.id = text("lake");
    lake.tier = text("nvme");
    lake.existingGb = 10.0;
    sides.mine.storage.datasets.append(lake);
    lake.existingGb = 20.0;
    sides.theirs.storage.datasets.append(lake);
    open(sides);
    bool isAsked = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        isAsked =
            isAsked || (label->text().contains(text("Mine: added (data that exist: 10 GB)")) &&
                        label->text().contains(text("Theirs: added (data that exist: 20 GB)")));
    EXPECT_TRUE(isAsked);
}

/// On a laptop: what is compared is figures, which nobody can read in part.
TEST_F(Differences, CutNoFiguresOfAMerge)
{
    openMerge();
    dialog->resize(1400, 850);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
    QCoreApplication::processEvents();
    QTableView *figures = table("What it comes to");
    ASSERT_GT(figures->model()->rowCount(), 0);
    const QAbstractItemView &asView = *figures; // where the width of a column may be asked
    for (int column = 1; column < figures->model()->columnCount(); ++column)
        EXPECT_GE(figures->columnWidth(column), asView.sizeHintForColumn(column)) << column;
}

/// Two notes that differ at their end only: both are there to be read.
TEST_F(Differences, WrapWhatIsLongerThanItsColumn)
{
    DifferenceSides sides{begun(), begun(), begun(), {}, {}, {}, true};
    const QString note = text("Must be done before the shops open, ").repeated(8);
    sides.mine.demand.groups[0].mutate().note = note + text("on Monday");
    sides.theirs.demand.groups[0].mutate().note = note + text("on Sunday");
    open(sides);
    dialog->resize(1240, 680);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
    QCoreApplication::processEvents();
    const QTableView *view = table("Everything else that differs");
    ASSERT_EQ(view->model()->rowCount(), 1);
    const QAbstractItemView &asView = *view;
    EXPECT_GE(view->rowHeight(0), asView.sizeHintForRow(0));
    EXPECT_GT(view->rowHeight(0), view->verticalHeader()->defaultSectionSize());
}

TEST_F(Differences, LeaveTheRoomToHoursWhereNothingElseDiffers)
{
    DifferenceSides sides{begun(), {}, begun(), {}, {}, {}, false};
    sides.theirs.demand.groups[0].mutate().demand[text("weekday")][8] = 12.0;
    open(sides);
    EXPECT_TRUE(table("Hours that differ")->isVisible());
    EXPECT_FALSE(table("Everything else that differs")->isVisible());
}

/// Every column is in sight, however long the names are.
TEST_F(Differences, NeedNoScrollingSideways)
{
    DifferenceSides sides{begun(), begun(), begun(), {}, {}, {}, true};
    const QString name(200, u'W');
    sides.mine.settings.organisation = name;
    sides.theirs.settings.organisation = name + u'!';
    sides.mine.demand.groups[0].mutate().demand[text("weekday")][13] = 16.0;
    open(sides);
    for (const QSize size : {QSize(1240, 680), QSize(1400, 850)}) {
        dialog->resize(size);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog->isUpdating(); }));
        QCoreApplication::processEvents();
        for (const char *shown : {"Hours that differ", "Everything else that differs"}) {
            const QTableView *view = table(shown);
            EXPECT_LE(view->horizontalHeader()->length(), view->viewport()->width()) << shown;
        }
    }
}

} // namespace
} // namespace kf
