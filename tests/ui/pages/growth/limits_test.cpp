// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of scale are typed and checked; parts are planned or dynamic.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/limits_view.h"

#include <QClipboard>

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
    typeCell(claims(), row, ClaimSheet::ClaimedColumn, "0.5");
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
