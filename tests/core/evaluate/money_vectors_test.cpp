// SPDX-License-Identifier: GPL-3.0-or-later

// Workloads, training, feed, storage, growth, cost and their findings of plans that an independent
// implementation evaluated, object by object as `evaluate --json` writes them.

#include "core/evaluate/cost_studies.h"
#include "core/evaluate/evaluate.h"
#include "core/project/plan_file.h"
#include "core/report/write/figures_json.h"
#include "tests/support/json_agreement.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kf {

namespace {

QFileInfoList moneyPlans()
{
    const QDir folder(*test::sharedData() + QStringLiteral("/vectors-money"));
    return folder.entryInfoList({QStringLiteral("*.kfplan")}, QDir::Files, QDir::Name);
}

Evaluation evaluationOf(const QFileInfo &file, const Question &question)
{
    const Catalog catalog;
    const Result<Plan> plan = loadPlan(file.filePath(), catalog.zones());
    if (!plan.ok()) {
        ADD_FAILURE() << file.fileName().toStdString() << ": "
                      << plan.error().message.toStdString();
        return {};
    }
    return evaluate(plan.value(), catalog, question);
}

void expectObjects(const QFileInfo &file, const QString &suffix, const Question &question)
{
    const QString path = file.path() + u'/' + file.completeBaseName() + suffix;
    if (!QFileInfo::exists(path))
        return;
    const QJsonDocument wanted = QJsonDocument::fromJson(test::readAll(path));
    const Evaluation figures = evaluationOf(file, question);
    const CostAnswers answers{placeAdvices(figures, Catalog()), costSwings(figures, Catalog())};
    const QJsonDocument actual = QJsonDocument::fromJson(toJson(figures, nullptr, &answers));
    QStringList found;
    for (const char *part :
         {"demand", "workloads", "training", "feed", "storage", "growth", "cost"}) {
        const QString key = QLatin1String(part);
        found += test::differences(actual[key], wanted[key], key);
    }
    EXPECT_TRUE(found.isEmpty()) << file.fileName().toStdString() << suffix.toStdString() << "\n"
                                 << found.mid(0, 12).join(u'\n').toStdString();
}

/// True where the vectors speak of the finding: of these two rules only for workloads and runs.
bool isListed(const Finding &finding)
{
    const bool isOfMore = finding.rule == QLatin1String("model-embedded") ||
                          finding.rule == QLatin1String("gpus-starve");
    return !isOfMore || finding.path.startsWith(QLatin1String("workloads/"));
}

/// "rule path" of each finding, sorted.
QStringList findingsOf(const QList<Finding> &findings)
{
    static const QStringList rules = {QStringLiteral("batch-uses-reserved"),
                                      QStringLiteral("occasional-beyond-supply"),
                                      QStringLiteral("cpu-supply-unknown"),
                                      QStringLiteral("cpu-short"),
                                      QStringLiteral("model-embedded"),
                                      QStringLiteral("service-slower-than-target"),
                                      QStringLiteral("llm-does-not-fit"),
                                      QStringLiteral("gpus-starve"),
                                      QStringLiteral("storage-quota-over"),
                                      QStringLiteral("offer-withdrawn")};
    QStringList found;
    for (const Finding &finding : findings) {
        if (rules.contains(finding.rule) && isListed(finding))
            found.append(finding.rule + u' ' + finding.path);
    }
    found.sort();
    return found;
}

QStringList findingsIn(const QString &path)
{
    QStringList found;
    for (const QJsonValue &finding : QJsonDocument::fromJson(test::readAll(path)).array())
        found.append(finding[0].toString() + u' ' + finding[1].toString());
    found.sort();
    return found;
}

} // namespace

TEST(MoneyVectors, AgreeInWorkloadsTrainingStorageGrowthAndCost)
{
    KF_NEED_SHARED_DATA();
    ASSERT_EQ(moneyPlans().size(), 23);
    for (const QFileInfo &file : moneyPlans())
        expectObjects(file, QStringLiteral(".json"), {});
}

TEST(MoneyVectors, AgreeInTheWhatIfOfHalfAYearAhead)
{
    KF_NEED_SHARED_DATA();
    for (const QFileInfo &file : moneyPlans())
        expectObjects(file, QStringLiteral(".what-if.json"), {QStringLiteral("what-if"), 6});
}

TEST(MoneyVectors, AgreeInFindings)
{
    KF_NEED_SHARED_DATA();
    for (const QFileInfo &file : moneyPlans()) {
        const QString path =
            file.path() + u'/' + file.completeBaseName() + QStringLiteral(".findings.json");
        EXPECT_EQ(findingsOf(evaluationOf(file, {}).findings), findingsIn(path))
            << file.fileName().toStdString();
    }
}

} // namespace kf
