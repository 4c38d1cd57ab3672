// SPDX-License-Identifier: GPL-3.0-or-later
// A draw that a person gives a device is marked wherever it counts, while it is an assumption.
#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain_steps.h"
#include "core/plan/edits/topology_fields.h"
#include "core/plan/power_rule.h"
#include "core/report/build/build_report.h"
#include "core/report/headline.h"
#include "core/report/rack_words.h"
#include "tests/support/plan_builder.h"
#include "tests/support/room_plan.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

using test::text;

/// d1 and d2 in r1, d3 and d4 in r2; feeds A and B.
Plan withOwnDraw(Standing standing)
{
    return setOwnPower(
               test::roomPlan({1, 2, 2}), {text("d1")}, OwnPower{9000.0, standing, text("Note")})
        .value();
}

RackFigures figuresOf(const Evaluation &evaluation, const char *rack)
{
    return evaluation.topology.racks.value(text(rack));
}

TEST(OwnDraw, IsCountedAmongAssumedFiguresOfItsRackAndOfAll)
{
    const Evaluation figures = evaluate(withOwnDraw(Standing::Assumed), test::shippedCatalog());
    EXPECT_TRUE(figuresOf(figures, "r1").load.assumed.power);
    EXPECT_FALSE(figuresOf(figures, "r2").load.assumed.any());
    EXPECT_EQ(figures.topology.totals.assumed.devices, 1);
    EXPECT_TRUE(figuresOf(figures, "r1").feeds[0].assumed);
    EXPECT_FALSE(figuresOf(figures, "r2").feeds[0].assumed);
}

/// What the totals of the summary and the headline say of the power besides.
QString saidOfPower(const Evaluation &figures)
{
    QString said;
    for (const ReportPart &part : reportOf(figures, test::shippedCatalog(), {}).parts) {
        for (const Block &block : part.blocks) {
            const auto *list = std::get_if<FactList>(&block.content);
            for (const ReportFact &fact : list != nullptr ? list->facts : QList<ReportFact>()) {
                if (fact.id == u"power" || fact.id == u"heat_w" || fact.id == u"weight")
                    said += fact.id + QLatin1Char(':') + fact.note + QLatin1Char('\n');
            }
        }
    }
    for (const HeadlineFigure &figure : headline(figures, test::shippedCatalog(), {})) {
        if (figure.subject == HeadlineSubject::Power)
            said += figure.explanation;
    }
    return said;
}

TEST(OwnDraw, TotalsOfPowerAndHeatSayThatSomeIsAssumed)
{
    const QString assumed =
        saidOfPower(evaluate(withOwnDraw(Standing::Assumed), test::shippedCatalog()));
    EXPECT_EQ(assumed.count(QStringLiteral("ssumed")), 3) << qPrintable(assumed);
    const QString measured =
        saidOfPower(evaluate(withOwnDraw(Standing::Measured), test::shippedCatalog()));
    EXPECT_FALSE(measured.contains(QStringLiteral("ssumed"))) << qPrintable(measured);
}

TEST(OwnDraw, SaysInTheWayToTheFigureThatItIsAssumed)
{
    const auto isAssumed = [](const Derivation &step) {
        return std::any_of(step.arguments.cbegin(), step.arguments.cend(), [](const auto &its) {
            return its.name == u"assumed";
        });
    };
    const auto steps = [](Standing standing) {
        return rackSteps(withOwnDraw(standing), test::shippedCatalog(), {}, text("r1"));
    };
    const std::optional<Derivation> assumed = steps(Standing::Assumed);
    ASSERT_TRUE(assumed);
    EXPECT_TRUE(isAssumed(*assumed));
    ASSERT_GE(assumed->parts.size(), 2);
    EXPECT_TRUE(isAssumed(assumed->parts[0])); // d1; d2 draws what is published
    EXPECT_FALSE(isAssumed(assumed->parts[1]));
    EXPECT_FALSE(isAssumed(*steps(Standing::Measured)));
}

TEST(OwnDraw, IsMarkedBesideTheFiguresOfItsRack)
{
    const auto power = [](Standing standing) {
        const Plan plan = withOwnDraw(standing);
        const RackWords words =
            rackWords(plan, evaluate(plan, test::shippedCatalog()), text("r1"), Wording());
        for (const auto &[name, value] : words.facts) {
            if (name == u"Power")
                return value;
        }
        return QString();
    };
    EXPECT_TRUE(power(Standing::Assumed).endsWith(QStringLiteral(", some of it assumed")));
    EXPECT_FALSE(power(Standing::Measured).contains(QStringLiteral("assumed")));
}

TEST(OwnDraw, ThatIsMeasuredIsNoAssumption)
{
    const Evaluation figures = evaluate(withOwnDraw(Standing::Measured), test::shippedCatalog());
    EXPECT_FALSE(figures.topology.totals.assumed.any());
    EXPECT_FALSE(figuresOf(figures, "r1").feeds[0].assumed);
}

TEST(OwnDraw, ThatBecomesMeasuredStopsCountingThoughItsRackStaysAsItIs)
{
    const Evaluation before = evaluate(withOwnDraw(Standing::Assumed), test::shippedCatalog());
    const Plan now = withOwnDraw(Standing::Measured);
    ASSERT_EQ(before.plan.topology, now.topology);
    const Evaluation after = evaluate(now, test::shippedCatalog(), {}, &before);
    EXPECT_FALSE(after.topology.totals.assumed.any());
}

TEST(OwnDraw, IsFoundUnderThePathOfItsDeviceAlone)
{
    Plan plan = test::aPlan();
    for (const char *path : {"topology/devices/d1/power_w",
                             "topology/devices/d2",
                             "topology/devices/d3/power_w/x",
                             "topology/racks/d4/power_w"}) {
        Assumption one;
        one.path = text(path);
        plan.settings.assumptions.append(one);
    }
    EXPECT_EQ(powerRuleOf(plan).assumedDraws, QSet<Id>{text("d1")});
    EXPECT_EQ(pathOfOwnPower(text("d1")), text("topology/devices/d1/power_w"));
}

} // namespace
} // namespace kf
