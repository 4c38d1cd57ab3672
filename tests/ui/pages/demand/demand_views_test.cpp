// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of other months and dates, and the growth that leads there.
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"
#include "ui/pages/parts/month_bar.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;

constexpr int kToday = 0;
constexpr int kAhead = 1;
constexpr int kDifference = 2;
constexpr int kRates = 3;

/// 10 GPUs all day that grow by 21 % a year; 8 that do not.
Plan growing()
{
    return aPlan()
        .withGroup("etl", GroupKind::Scheduled, "t4")
        .withCells("typical", allDay(10.0))
        .withGrowth(0.21)
        .withGroup("chat", GroupKind::Serving, "t4")
        .withCells("typical", allDay(8.0));
}

TEST_F(DemandTest, TheYearAheadShowsGrownCellsWithTheirTrend)
{
    open(growing());
    choose(page->views(), kAhead);
    EXPECT_DOUBLE_EQ(number(rowOf("etl"), kFirst), 12.1); // 10 x 1.21
    EXPECT_EQ(model().trendAt(rowOf("etl"), kFirst), CellTrend::Up);
    EXPECT_EQ(model().trendAt(rowOf("chat"), kFirst), CellTrend::Steady);
    EXPECT_DOUBLE_EQ(std::get<double>(model().totalAt(kFirst)), 20.1);
    EXPECT_TRUE(model().readOnlyReason(rowOf("etl"), kFirst).contains(QStringLiteral("Today")));
}

TEST_F(DemandTest, AMonthIsChosenBySliderAndByTyping)
{
    open(growing());
    choose(page->views(), kAhead);
    MonthBar &bar = page->monthBar();
    bar.slider()->setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(bar.month(), 0);
    EXPECT_DOUBLE_EQ(number(rowOf("etl"), kFirst), 10.0);
    bar.line()->setFocus();
    bar.line()->selectAll();
    type("2027-07"); // the plan starts in January: half a year, 10 x sqrt(1.21)
    press(Qt::Key_Return);
    EXPECT_EQ(bar.month(), 6);
    EXPECT_DOUBLE_EQ(number(rowOf("etl"), kFirst), 11.0);
    bar.line()->selectAll();
    type("24");
    press(Qt::Key_Return);
    EXPECT_EQ(bar.month(), 24);
    EXPECT_EQ(bar.line()->text(), QStringLiteral("2029-01"));
    bar.line()->selectAll();
    type("3/2028"); // any form that cells take
    press(Qt::Key_Return);
    EXPECT_EQ(bar.month(), 14);
}

TEST_F(DemandTest, AMonthOutsideThePlanIsRefusedAndNothingMoves)
{
    open(growing());
    choose(page->views(), kAhead);
    MonthBar &bar = page->monthBar();
    QString reason;
    QObject::connect(
        &bar, &MonthBar::refused, &bar, [&reason](const QString &text) { reason = text; });
    bar.line()->setFocus();
    bar.line()->selectAll();
    type("2099-01");
    press(Qt::Key_Return);
    EXPECT_EQ(bar.month(), 12);
    EXPECT_TRUE(reason.contains(QStringLiteral("2099-01")));
    EXPECT_TRUE(reason.contains(QStringLiteral("2030-01"))); // the last one
}

TEST_F(DemandTest, TheDifferenceHasItsOwnView)
{
    open(growing());
    choose(page->views(), kDifference);
    EXPECT_NEAR(number(rowOf("etl"), kFirst), 2.1, 1e-9);
    EXPECT_EQ(number(rowOf("chat"), kFirst), 0.0);
    EXPECT_NEAR(std::get<double>(model().totalAt(kFirst)), 2.1, 1e-9);
    EXPECT_NEAR(number(rowOf("etl"), DemandModel::kGpuHoursColumn), 50.4, 1e-9); // 24 x 2.1
    EXPECT_EQ(model().trendAt(rowOf("etl"), kFirst), CellTrend::Up);
}

TEST_F(DemandTest, SwitchingBetweenTheViewsKeepsTheSelection)
{
    open(growing());
    const CellRange chosen{rowOf("etl"), kFirst + 2, rowOf("etl"), kFirst + 5};
    page->grid().selectRange(chosen);
    for (const int view : {kAhead, kDifference, kRates, kToday}) {
        choose(page->views(), view);
        EXPECT_EQ(page->grid().selectedRanges(), QList<CellRange>{chosen});
    }
}

TEST_F(DemandTest, ARateIsTypedIntoManyCellsAtOnceAndTakenBack)
{
    open(growing());
    choose(page->views(), kRates);
    page->grid().selectRange({rowOf("etl"), kFirst + 2, rowOf("etl"), kFirst + 4});
    page->grid().table()->setFocus();
    const int before = steps();
    type("50%");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(steps(), before + 1);
    const QMap<int, double> rates = group("etl").growth.cells.value(QStringLiteral("typical"));
    EXPECT_EQ(rates, (QMap<int, double>{{2, 0.5}, {3, 0.5}, {4, 0.5}}));
    EXPECT_TRUE(model().heatAt(rowOf("etl"), kFirst + 2).has_value());
    EXPECT_FALSE(model().heatAt(rowOf("etl"), kFirst + 5).has_value());
    EXPECT_EQ(number(rowOf("etl"), kFirst + 5), 0.21); // its group's
    choose(page->views(), kAhead);
    EXPECT_TRUE(number(rowOf("etl"), kFirst + 3) == 15.0);
    choose(page->views(), kRates);
    page->grid().table()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_TRUE(group("etl").growth.cells.isEmpty());
}

TEST_F(DemandTest, TheRateOfAGroupIsTypedInItsColumn)
{
    open(growing());
    choose(page->views(), kRates);
    select(rowOf("chat"), DemandModel::kGroupRateColumn);
    type("20");
    press(Qt::Key_Return);
    EXPECT_EQ(group("chat").growth.annual, 0.2);
    const Plan before = plan();
    select(rowOf("chat"), DemandModel::kGroupRateColumn);
    type("-100");
    press(Qt::Key_Return);
    EXPECT_TRUE(plan() == before); // a rate is above -100 %
    press(Qt::Key_Escape);
}

TEST_F(DemandTest, TheSheetOfAMonthIsCopiedAsValues)
{
    open(growing());
    choose(page->views(), kAhead);
    page->copyValues();
    const QString text = QApplication::clipboard()->text();
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2); // two groups, no bands
    EXPECT_EQ(lines[0].section(QLatin1Char('\t'), 0, 0), QStringLiteral("etl"));
    EXPECT_EQ(lines[0].section(QLatin1Char('\t'), kFirst, kFirst), QStringLiteral("12.1"));
}

TEST_F(DemandTest, ThePageSaysWhenClocksMoveThePeakAndShowsThatDate)
{
    // Berlin's 12:00 and Sydney's 21:00 meet at 10:00 UTC from 28 March to 3 April only.
    Hours noon{};
    noon[12] = 5.0;
    Hours evening{};
    evening[21] = 6.0;
    open(aPlan()
             .withGroup("berlin", GroupKind::Scheduled, "t4")
             .withCells("typical", noon)
             .withTimeZone("Europe/Berlin")
             .withGroup("sydney", GroupKind::Scheduled, "t4")
             .withCells("typical", evening)
             .withTimeZone("Australia/Sydney"));
    const auto says = [this](const char *text) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [text](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    };
    EXPECT_TRUE(says("rises: from 2027-03-28 on to 11 GPUs at 10:00"));
    EXPECT_EQ(std::get<double>(model().totalAt(kFirst + 10)), 6.0);
    page->showDate(QDate(2027, 3, 28));
    EXPECT_EQ(std::get<double>(model().totalAt(kFirst + 10)), 11.0);
    EXPECT_EQ(number(rowOf("berlin"), kFirst + 10), 5.0);
    EXPECT_TRUE(says("From 2027-03-28 on: "));
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("typical date")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(std::get<double>(model().totalAt(kFirst + 10)), 6.0);
}

} // namespace
} // namespace kf
