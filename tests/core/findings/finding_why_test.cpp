// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_why.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

Finding findingOf(const char *rule, const char *path, const QList<Argument> &arguments = {})
{
    return {QString::fromLatin1(rule), Severity::Warning, QString::fromLatin1(path), arguments};
}

TEST(WhyOfFinding, IsTheFigureThatItIsAbout)
{
    Evaluation figures;
    figures.growth.sizeAtMonth = 12;
    const Argument month{QStringLiteral("month"), PlanMonth{9}};
    const Finding out =
        findingOf("runs-out",
                  "demand",
                  {{QStringLiteral("accelerator"), QStringLiteral("h100-sxm5-80")}, month});
    EXPECT_EQ(whyOf(out, figures),
              (WhyRequest{Subject::Required, 9, QStringLiteral("h100-sxm5-80")}));
    const Argument tier{QStringLiteral("tier"), QStringLiteral("fast")};
    EXPECT_EQ(whyOf(findingOf("storage-fills", "storage/tiers/fast", {tier, month}), figures),
              (WhyRequest{Subject::StorageTier, 9, {}, QStringLiteral("fast")}));
    // What groups may store has no month: that which is sized for.
    EXPECT_EQ(whyOf(findingOf("storage-quota-over", "storage/tiers/fast", {tier}), figures),
              (WhyRequest{Subject::StorageTier, 12, {}, QStringLiteral("fast")}));
    EXPECT_EQ(whyOf(findingOf("rack-power-over", "topology/racks/a01"), figures),
              (WhyRequest{Subject::Power, 0, {}, QStringLiteral("a01")}));
    EXPECT_EQ(whyOf(findingOf("group-without-lane", "demand/groups/etl"), figures), std::nullopt);
}

} // namespace
} // namespace kf
