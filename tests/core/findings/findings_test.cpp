// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"
#include "core/findings/rule_list.h"
#include "tests/core/findings/rule_case.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using test::RuleCase;

/// A plan with one error (rack), one warning (group) and one advice (heat).
RuleCase mixed()
{
    RuleCase c;
    DeviceEntry system = test::entry("dgx", DeviceKind::GpuSystem, 8, 10000, 130);
    system.heatBtuPerH = 50000.0;
    c.plan.catalog.devices = {system};
    RackType type = test::rackType("std", Redundancy::None, {});
    type.powerLimitW = 5000.0;
    c.addRack(type, {test::placed("d1", "dgx", 1)});
    c.figures.growth.clampedGroups = {QStringLiteral("etl")};
    return c;
}

AcceptedFinding acceptance(const Finding &finding)
{
    AcceptedFinding accepted;
    accepted.rule = finding.rule;
    accepted.path = finding.path;
    accepted.reason = QStringLiteral("the rack is being replaced");
    return accepted;
}

/// Each rule says what can be done, even before it has found anything.
TEST(RuleList, HasEveryRuleOnceAndThoseThatFoundSomethingFirst)
{
    Finding finding;
    finding.rule = QStringLiteral("decision-open");
    const QList<RuleLine> lines = ruleList({finding, finding});
    ASSERT_EQ(lines.size(), qsizetype(findingRules().size()));
    EXPECT_EQ(lines[0].id, finding.rule);
    EXPECT_EQ(lines[0].found, 2);
    for (const RuleLine &line : lines)
        EXPECT_FALSE(line.remedy.isEmpty()) << qPrintable(line.id);
}

/// A rule that no test here names could change without anybody noticing. Needs the sources.
TEST(RuleList, HasATestOfEachRule)
{
    const QDir sources(test::sourcePath(QStringLiteral("tests/core/findings")));
    const QStringList names = sources.entryList(QStringList{QStringLiteral("rules_*_test.cpp")});
    ASSERT_FALSE(names.isEmpty());
    QByteArray tests;
    for (const QString &name : names) {
        QFile file(sources.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        tests += file.readAll();
    }
    for (const FindingRule &rule : findingRules()) {
        const QByteArray quoted = '"' + QByteArray(rule.id) + '"';
        EXPECT_TRUE(tests.contains(quoted)) << rule.id;
    }
}

} // namespace

TEST(Findings, ListErrorsThenWarningsThenAdvice)
{
    RuleCase c = mixed();
    const QList<Finding> found = c.all();
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].rule, QStringLiteral("rack-power-over"));
    EXPECT_EQ(found[1].rule, QStringLiteral("cell-clamped"));
    EXPECT_EQ(found[2].rule, QStringLiteral("heat-differs"));
}

/// A kind that runs out and that training goes beyond has a warning and an advice: the advice does
/// not come before the warning of the next kind.
TEST(Findings, OfOneSettingStandWithThoseOfTheirSeverity)
{
    RuleCase c;
    for (const char *key : {"a", "b"}) {
        AcceleratorForecast gpu;
        gpu.known = true;
        gpu.peakOutsideCloud = {6.0, 9.0};
        gpu.required = {6.0, 9.0};
        gpu.supply = {8.0, 8.0};
        gpu.runsOutMonth = 1;
        c.figures.growth.byAccelerator[QString::fromLatin1(key)] = gpu;
    }
    c.figures.training.occasional[QStringLiteral("a")].p99Gpus = 5.0; // 6 + 5 of 8
    QStringList severities;
    const QList<Finding> found = c.all();
    for (const Finding &finding : found)
        severities.append(QString::number(int(finding.severity)) + finding.path.right(1));
    EXPECT_EQ(severities.join(u' '), QStringLiteral("1a 1b 2a"));
}

TEST(Findings, FindNothingInAnEmptyPlan)
{
    RuleCase c;
    EXPECT_TRUE(c.all().isEmpty());
}

TEST(Findings, HaveRulesWithDifferentIds)
{
    QSet<QString> ids;
    for (const FindingRule &rule : findingRules())
        ids.insert(QLatin1String(rule.id));
    EXPECT_EQ(static_cast<std::size_t>(ids.size()), findingRules().size());
}

TEST(Findings, AreAcceptedByRuleAndPath)
{
    RuleCase c = mixed();
    const Finding over = c.all()[0];
    AcceptedFinding other = acceptance(over);
    other.path = QStringLiteral("topology/racks/b07");
    c.plan.settings.accepted = {other};
    EXPECT_FALSE(c.all()[0].accepted);
    c.plan.settings.accepted = {other, acceptance(over)};
    EXPECT_TRUE(c.all()[0].accepted);
    EXPECT_FALSE(c.all()[1].accepted);
}

TEST(Findings, ComeBackWhenTheirArgumentsChange)
{
    RuleCase c = mixed();
    AcceptedFinding accepted = acceptance(c.all()[0]);
    accepted.fingerprint = fingerprint(c.all()[0]);
    c.plan.settings.accepted = {accepted};
    EXPECT_TRUE(c.all()[0].accepted);
    c.plan.catalog.devices[0].powerMaxW = 10001.0;
    EXPECT_FALSE(c.all()[0].accepted);
}

TEST(Findings, StayAcceptedWhenThingsAreRenamed)
{
    RuleCase c = mixed();
    AcceptedFinding accepted = acceptance(c.all()[0]);
    accepted.fingerprint = fingerprint(c.all()[0]);
    c.plan.settings.accepted = {accepted};
    c.plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().name = QStringLiteral("Renamed");
    EXPECT_TRUE(c.all()[0].accepted);
}

TEST(Findings, HaveASentenceAndARemedyForEveryRule)
{
    const Plan plan;
    for (const FindingRule &rule : findingRules()) {
        const Finding finding{QLatin1String(rule.id), Severity::Warning, {}, {}, false};
        const QString text = sentence(finding, plan, QLocale::c());
        EXPECT_NE(text, finding.rule) << rule.id;
        EXPECT_TRUE(text.endsWith(u'.') || text.endsWith(u'?')) << rule.id;
        EXPECT_FALSE(remedy(finding).isEmpty()) << rule.id;
    }
    const Finding stranger{QStringLiteral("stranger"), Severity::Warning, {}, {}, false};
    EXPECT_EQ(sentence(stranger, plan, QLocale::c()), QStringLiteral("stranger"));
    EXPECT_TRUE(remedy(stranger).isEmpty());
}

TEST(FindingWordsOf, ShortenLongLists)
{
    RuleCase c;
    QList<QString> workloads;
    for (int i = 1; i <= 8; ++i)
        workloads.append(QStringLiteral("w%1").arg(i));
    const Finding finding{QStringLiteral("workloads-ignored"),
                          Severity::Warning,
                          {},
                          {{QStringLiteral("group"), QStringLiteral("etl")},
                           {QStringLiteral("workloads"), workloads}},
                          false};
    EXPECT_THAT(sentence(finding, c.plan, QLocale::c()).toStdString(),
                testing::HasSubstr("w1, w2, w3, w4, w5 and 3 more"));
}

} // namespace kf
