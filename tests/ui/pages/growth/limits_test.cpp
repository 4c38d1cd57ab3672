// SPDX-License-Identifier: GPL-3.0-or-later
// What ends first is drawn; promises of scale are typed and checked; parts are planned or dynamic.
#include "tests/ui/shell/workbench.h"
#include "ui/grid/grid_table.h"
#include "ui/pages/growth/growth_bars.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/limits_view.h"
#include "ui/pages/lanes/lanes_page.h"
#include "ui/pages/storage/storage_page.h"

#include <QClipboard>
#include <QPushButton>

namespace kf {
namespace {

class LimitsTest : public test::Workbench {
protected:
    LimitsTest() : Workbench(PageId::Growth)
    {
        settle();
        shown().showView(GrowthPage::View::Limits);
        settle();
    }

    GrowthPage &shown() { return page<GrowthPage>(PageId::Growth); }
    GridView &claims() { return shown().limits().claims(); }
    GrowthBars &bars() { return shown().limits().bars(); }

    /// The row of a part; -1 where there is none.
    int barOf(const char *id)
    {
        const QList<GrowthLimit> &all = bars().limits().limits;
        for (int row = 0; row < all.size(); ++row) {
            if (all[row].id == QLatin1StringView(id))
                return row;
        }
        return -1;
    }

    GridView &scaling() { return shown().limits().scaling(); }

    static std::string text(GridView &view, int row, int column)
    {
        const GridModel &model = *view.model();
        return model.shownText(model.valueAt(row, column), row, column).toStdString();
    }

    void typeCell(GridView &view, int row, int column, const char *text)
    {
        activate(); // a list of choices may have been in front
        view.selectCell(row, column);
        type(view, QString::fromLatin1(text), Qt::Key_Return);
        settle();
    }

    const Claim &lastClaim() { return plan().platform.claims.constLast(); }
};

/// 2 x 15 / 16 x 14 GB / 50 GB/s = 0.525 s: claimed are 0.5 s.
TEST_F(LimitsTest, AClaimIsTypedAndItsFormulaSaysWhetherItHolds)
{
    const int row = claims().model()->endOfRows();
    typeCell(claims(), row, ClaimSheet::TextColumn, "Half a second a step");
    ASSERT_EQ(plan().platform.claims.size(), row + 1);
    EXPECT_EQ(lastClaim().id, QStringLiteral("half-a-second-a-step"));
    typeCell(claims(), row, ClaimSheet::CheckColumn, "all-reduce");
    EXPECT_EQ(lastClaim().check, ClaimCheck::AllReduce);
    typeCell(claims(), row, ClaimSheet::ClaimedColumn, "500 ms");
    EXPECT_EQ(lastClaim().claimed, 0.5);
    EXPECT_EQ(text(claims(), row, ClaimSheet::HoldsColumn), "cannot be said");
    typeCell(claims(), row, ClaimSheet::GpusColumn, "16");
    typeCell(claims(), row, ClaimSheet::GradientColumn, "14 GB");
    typeCell(claims(), row, ClaimSheet::LinkColumn, "50");
    EXPECT_EQ(std::get<double>(claims().model()->valueAt(row, ClaimSheet::ValueColumn)), 0.525);
    EXPECT_EQ(text(claims(), row, ClaimSheet::UnitColumn), "seconds a step");
    EXPECT_EQ(text(claims(), row, ClaimSheet::HoldsColumn), "does not hold");
    EXPECT_FALSE(claims().model()->readOnlyReason(row, ClaimSheet::PortsColumn).isEmpty());
    typeCell(claims(), row, ClaimSheet::ClaimedColumn, "0.6");
    EXPECT_EQ(text(claims(), row, ClaimSheet::HoldsColumn), "holds");
    claims().selectCell(row, ClaimSheet::TextColumn);
    claims().deleteRows();
    settle();
    EXPECT_EQ(plan().platform.claims.size(), row);
}

/// s 0.02, c 0.0005 at 64 GPUs: 14.967 times, more than 44 are slower.
TEST_F(LimitsTest, ASpeedUpHasItsKnee)
{
    const int row = claims().model()->endOfRows();
    typeCell(claims(), row, ClaimSheet::TextColumn, "Linear up to 64");
    typeCell(claims(), row, ClaimSheet::CheckColumn, "speed-up");
    typeCell(claims(), row, ClaimSheet::GpusColumn, "64");
    typeCell(claims(), row, ClaimSheet::SerialColumn, "2 %");
    typeCell(claims(), row, ClaimSheet::CommColumn, "0.05 %");
    typeCell(claims(), row, ClaimSheet::ClaimedColumn, "60");
    EXPECT_NEAR(
        std::get<double>(claims().model()->valueAt(row, ClaimSheet::ValueColumn)), 14.967, 5e-4);
    EXPECT_EQ(std::get<double>(claims().model()->valueAt(row, ClaimSheet::KneeColumn)), 44.0);
    EXPECT_EQ(text(claims(), row, ClaimSheet::HoldsColumn), "does not hold");
    shown().showView(GrowthPage::View::Groups);
    shown().reveal(QStringLiteral("platform/claims/") + lastClaim().id);
    EXPECT_EQ(shown().view(), GrowthPage::View::Limits);
    EXPECT_EQ(claims().activeCell()->row, row);
}

/// ACME's lanes own 32 + 64 GPUs, the first that ends; nobody in the cloud says what its GPUs read.
TEST_F(LimitsTest, BarsStandInTheOrderInWhichTheyEnd)
{
    const QList<GrowthLimit> &all = bars().limits().limits;
    ASSERT_FALSE(all.isEmpty());
    EXPECT_EQ(all.first().id, QStringLiteral("lanes"));
    EXPECT_EQ(all.first().gpus, 96.0);
    EXPECT_TRUE(all.first().month);
    EXPECT_EQ(all.last().id, QStringLiteral("cloud-link"));
    EXPECT_FALSE(all.last().gpus);
    // Shorter bars end farther left.
    EXPECT_LT(bars().endOf(barOf("lanes")).x(), bars().endOf(barOf("room-power")).x());
    // Three claims of ACME speak of GPUs, one of ports.
    EXPECT_EQ(bars().limits().claims.size(), 3);
    EXPECT_EQ(bars().rows(), int(all.size()) + 3);
    EXPECT_EQ(bars().accessibleName(), QStringLiteral("What ends first"));
}

TEST_F(LimitsTest, KeysChooseAPartAndGoWhereItIsPlanned)
{
    bars().setFocus(Qt::TabFocusReason);
    EXPECT_EQ(bars().selected(), 0);
    QTest::keyClick(&bars(), Qt::Key_Up);
    EXPECT_EQ(bars().selected(), 0);
    QTest::keyClick(&bars(), Qt::Key_End);
    EXPECT_EQ(bars().selected(), bars().rows() - 1);
    QTest::keyClick(&bars(), Qt::Key_Home);
    const int storage = barOf("storage-read");
    ASSERT_GT(storage, 0);
    while (bars().selected() < storage)
        QTest::keyClick(&bars(), Qt::Key_Down);
    const GrowthLimit limit = bars().limits().limits[storage];
    EXPECT_EQ(bars().accessibleDescription(), limit.sentence);
    EXPECT_TRUE(limit.sentence.contains(QStringLiteral("200 GB/s")));
    QTest::keyClick(&bars(), Qt::Key_Return);
    settle();
    auto *there = window->findChild<StoragePage *>();
    ASSERT_NE(there, nullptr);
    EXPECT_TRUE(there->isVisible());
}

/// A new claim is seen where it is typed, however far below the picture its row stands.
TEST_F(LimitsTest, AnAddedClaimIsInSight)
{
    window->resize(1280, 720);
    settle();
    for (QPushButton *button : shown().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == QStringLiteral("Add claim"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    type(claims(), QStringLiteral("Seen"), Qt::Key_Tab);
    EXPECT_EQ(lastClaim().text, QStringLiteral("Seen"));
    const GridTable &table = *claims().table();
    EXPECT_TRUE(QTest::qWaitFor([&table] {
        const QPoint cell = table.visualRect(table.currentIndex()).center();
        return table.viewport()->visibleRegion().contains(cell);
    }));
}

TEST_F(LimitsTest, F6LeavesThePictureForTheClaims)
{
    bars().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&bars(), Qt::Key_F6);
    EXPECT_TRUE(claims().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(LimitsTest, AClickChoosesAPartAndOneOnItsNameGoesThere)
{
    const int power = barOf("room-power");
    ASSERT_GE(power, 0);
    QTest::mouseClick(&bars(), Qt::LeftButton, {}, bars().endOf(power));
    EXPECT_EQ(bars().selected(), power);
    EXPECT_EQ(shown().view(), GrowthPage::View::Limits);
    QTest::mouseClick(&bars(), Qt::LeftButton, {}, bars().nameOf(barOf("lanes")));
    settle();
    auto *there = window->findChild<LanesPage *>();
    ASSERT_NE(there, nullptr);
    EXPECT_TRUE(there->isVisible());
}

/// The row of a claim leads to its row in the sheet below, the fourth.
TEST_F(LimitsTest, AClaimOfGpusStandsInThePicture)
{
    bars().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&bars(), Qt::Key_End);
    const GrowthClaim last = bars().limits().claims.last();
    EXPECT_EQ(last.gpus, 24.0);
    EXPECT_EQ(last.limit, QStringLiteral("storage-read"));
    QTest::keyClick(&bars(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(claims().activeCell());
    EXPECT_EQ(claims().activeCell()->row, 3);
    EXPECT_TRUE(claims().isAncestorOf(QApplication::focusWidget()));
}

/// A jump leads to where a person can type: to the row of the part, and for claims without any to
/// that of the next one.
TEST_F(LimitsTest, JumpsGiveTheKeyboardToTheirRow)
{
    shown().reveal(QStringLiteral("platform/scaling/nodes"));
    settle();
    EXPECT_EQ(scaling().activeCell()->row,
              scaling().model()->rowOfKey(QString(wordFor(ScaledPart::Nodes))));
    EXPECT_TRUE(scaling().isAncestorOf(QApplication::focusWidget()));
    shown().reveal(QStringLiteral("platform/claims"));
    settle();
    EXPECT_EQ(claims().activeCell()->row, claims().model()->endOfRows());
    EXPECT_TRUE(claims().isAncestorOf(QApplication::focusWidget()));
}

/// Dynamic batch jobs need Kueue, which ACME has chosen; storage never grows by itself.
TEST_F(LimitsTest, PartsArePlannedOrDynamic)
{
    const auto rowOf = [this](ScaledPart part) {
        return scaling().model()->rowOfKey(QString(wordFor(part)));
    };
    typeCell(scaling(), rowOf(ScaledPart::Batch), ScalingSheet::ScalingColumn, "dynamic");
    EXPECT_EQ(plan().platform.scaling.value(ScaledPart::Batch), Scaling::Dynamic);
    EXPECT_EQ(text(scaling(), rowOf(ScaledPart::Batch), ScalingSheet::TakesColumn), "Kueue: there");
    typeCell(scaling(), rowOf(ScaledPart::Storage), ScalingSheet::ScalingColumn, "dynamic");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_NE(plan().platform.scaling.value(ScaledPart::Storage, Scaling::Planned),
              Scaling::Dynamic);
}

} // namespace
} // namespace kf
