// SPDX-License-Identifier: GPL-3.0-or-later

// The platform half of plans that an independent implementation evaluated.

#include "core/evaluate/evaluate.h"
#include "core/project/plan_file.h"
#include "core/report/write/figures_json.h"
#include "tests/support/json_agreement.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

namespace kf {

namespace {

QFileInfoList platformPlans()
{
    const QDir folder(*test::sharedData() + QStringLiteral("/vectors-platform"));
    return folder.entryInfoList({QStringLiteral("*.kfplan")}, QDir::Files, QDir::Name);
}

Evaluation evaluationOf(const QFileInfo &file)
{
    const Catalog catalog;
    const Result<Plan> plan = loadPlan(file.filePath(), catalog.zones());
    if (!plan.ok()) {
        ADD_FAILURE() << file.fileName().toStdString() << ": "
                      << plan.error().message.toStdString();
        return {};
    }
    return evaluate(plan.value(), catalog, {});
}

/// "rule path" of each finding of these rules, sorted.
QStringList findingsOf(const Evaluation &evaluation, const QSet<QString> &rules)
{
    QStringList found;
    for (const Finding &finding : evaluation.findings) {
        if (rules.contains(finding.rule))
            found.append(finding.rule + u' ' + finding.path);
    }
    found.sort();
    return found;
}

QStringList wantedFindings(const QFileInfo &file)
{
    const QString path =
        file.path() + u'/' + file.completeBaseName() + QStringLiteral(".findings.json");
    QStringList wanted;
    for (const QJsonValue &finding : QJsonDocument::fromJson(test::readAll(path)).array())
        wanted.append(finding[0].toString() + u' ' + finding[1].toString());
    wanted.sort();
    return wanted;
}

} // namespace

TEST(PlatformVectors, AgreeInThePlatform)
{
    KF_NEED_SHARED_DATA();
    ASSERT_EQ(platformPlans().size(), 10);
    const QString key = QStringLiteral("platform");
    for (const QFileInfo &file : platformPlans()) {
        const QString path = file.path() + u'/' + file.completeBaseName() + QStringLiteral(".json");
        const QJsonDocument wanted = QJsonDocument::fromJson(test::readAll(path));
        const QJsonDocument actual = QJsonDocument::fromJson(toJson(evaluationOf(file)));
        const QStringList found =
            test::differences(actual[key], wanted[key], key, test::MoreKeys::Differ);
        EXPECT_TRUE(found.isEmpty()) << file.fileName().toStdString() << "\n"
                                     << found.mid(0, 20).join(u'\n').toStdString();
    }
}

TEST(PlatformVectors, AgreeInFindings)
{
    KF_NEED_SHARED_DATA();
    QSet<QString> rules;
    for (const QFileInfo &file : platformPlans()) {
        for (const QString &finding : wantedFindings(file))
            rules.insert(finding.section(u' ', 0, 0));
    }
    ASSERT_EQ(rules.size(), 60);
    for (const QFileInfo &file : platformPlans()) {
        const QStringList wanted = wantedFindings(file);
        const QStringList found = findingsOf(evaluationOf(file), rules);
        const QSet<QString> w(wanted.cbegin(), wanted.cend());
        const QSet<QString> f(found.cbegin(), found.cend());
        EXPECT_EQ(found, wanted) << file.fileName().toStdString()
                                 << "\nmissing: " << (w - f).values().join(u", ").toStdString()
                                 << "\nnot wanted: " << (f - w).values().join(u", ").toStdString();
    }
}

} // namespace kf
