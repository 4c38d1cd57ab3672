// SPDX-License-Identifier: GPL-3.0-or-later
// One figure reads the same wherever it stands.

#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain.h"
#include "core/project/examples.h"
#include "core/report/build/build_report.h"
#include "core/report/derivation_words.h"
#include "core/report/headline.h"
#include "core/report/peak_words.h"
#include "core/report/rack_words.h"
#include "core/report/write/terminal.h"
#include "tests/support/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {

namespace {

using testing::HasSubstr;

const Evaluation &acme()
{
    static const Evaluation figures =
        evaluate(examplePlan(QStringLiteral("acme"), test::shippedCatalog().zones()).value(),
                 test::shippedCatalog());
    return figures;
}

std::string headlineOf(HeadlineSubject subject, const Wording &wording)
{
    for (const HeadlineFigure &figure : headline(acme(), test::shippedCatalog(), wording)) {
        if (figure.subject == subject)
            return (figure.value + u' ' + figure.qualifier).toStdString();
    }
    return {};
}

std::string terminalOf(const Wording &wording)
{
    ReportSetting setting;
    setting.wording = wording;
    return terminalText(reportOf(acme(), test::shippedCatalog(), setting), wording).toStdString();
}

std::string whyOf(Subject subject, const Wording &wording)
{
    const Plan &plan = acme().plan;
    const auto answer = explain(plan, test::shippedCatalog(), {}, WhyRequest{subject});
    return derivationLines(*answer, plan, test::shippedCatalog(), wording).value.toStdString();
}

Wording otherUnits()
{
    return {QLocale::c(),
            {HeatUnit::BtuPerHour, DataUnit::Binary, MassUnit::Pounds, LengthUnit::Feet}};
}

} // namespace

// The peak of the example is 61.45 GPUs.
TEST(OneFigure, IsShortInHeadlinesAndExactInTheTerminalAndUnderWhy)
{
    const Wording wording;
    EXPECT_THAT(headlineOf(HeadlineSubject::Peak, wording), HasSubstr("61.5 GPUs"));
    // The sentence below the sheet is as exact as its cells.
    EXPECT_THAT(peakSummary(acme().plan, acme(), 0, {}, wording).toStdString(),
                HasSubstr("61.45 GPUs"));
    EXPECT_THAT(terminalOf(wording), HasSubstr("61.45"));
    EXPECT_THAT(whyOf(Subject::Peak, wording), HasSubstr("61.45 GPUs"));
}

TEST(OneFigure, FollowsTheLanguageEverywhere)
{
    const Wording german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_THAT(headlineOf(HeadlineSubject::Peak, german), HasSubstr("61,5 GPUs"));
    EXPECT_THAT(terminalOf(german), HasSubstr("61,45"));
    EXPECT_THAT(whyOf(Subject::Peak, german), HasSubstr("61,45 GPUs"));
}

TEST(OneFigure, FollowsTheChosenUnitsEverywhere)
{
    EXPECT_THAT(headlineOf(HeadlineSubject::Storage, otherUnits()), HasSubstr("iB"));
    EXPECT_THAT(terminalOf(otherUnits()), HasSubstr("iB"));
    EXPECT_THAT(terminalOf(otherUnits()), testing::Not(testing::ContainsRegex(" [TP]B")));
    const Id rack = acme().topology.racks.firstKey();
    QStringList facts;
    for (const auto &[name, value] : rackWords(acme().plan, acme(), rack, otherUnits()).facts)
        facts.append(value);
    const std::string all = facts.join(u'\n').toStdString();
    EXPECT_THAT(all, HasSubstr(" lb"));
    EXPECT_THAT(all, HasSubstr(" BTU/h ("));
    EXPECT_THAT(all, HasSubstr(" ft³/min"));
    EXPECT_THAT(headlineOf(HeadlineSubject::Power, otherUnits()), HasSubstr("kW")); // no heat
}

} // namespace kf
