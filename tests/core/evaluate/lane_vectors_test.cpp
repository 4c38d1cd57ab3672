// SPDX-License-Identifier: GPL-3.0-or-later

// The lanes of plans that an independent implementation evaluated.

#include "core/evaluate/evaluate.h"
#include "core/project/plan_file.h"
#include "core/report/write/figures_json.h"
#include "tests/support/json_agreement.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kf {

namespace {

/// How many plans with lanes agree in them.
int expectLanes(const QString &suffix, const Question &question)
{
    const QDir folder(*test::sharedData() + QStringLiteral("/vectors-money"));
    const QString key = QStringLiteral("lanes");
    int agreed = 0;
    for (const QFileInfo &file :
         folder.entryInfoList({QStringLiteral("*.kfplan")}, QDir::Files, QDir::Name)) {
        const QString path = file.path() + u'/' + file.completeBaseName() + suffix;
        if (!QFileInfo::exists(path))
            continue;
        const QJsonDocument wanted = QJsonDocument::fromJson(test::readAll(path));
        if (wanted[key][key].toObject().isEmpty())
            continue;
        const Catalog catalog;
        const Result<Plan> plan = loadPlan(file.filePath(), catalog.zones());
        if (!plan.ok()) {
            ADD_FAILURE() << file.fileName().toStdString();
            continue;
        }
        const QJsonDocument actual =
            QJsonDocument::fromJson(toJson(evaluate(plan.value(), catalog, question)));
        const QStringList found =
            test::differences(actual[key], wanted[key], key, test::MoreKeys::Differ);
        EXPECT_TRUE(found.isEmpty())
            << file.fileName().toStdString() << suffix.toStdString() << "\n"
            << found.mid(0, 12).join(u'\n').toStdString();
        ++agreed;
    }
    return agreed;
}

} // namespace

TEST(LaneVectors, AgreeInLanesQuotasAndProposals)
{
    KF_NEED_SHARED_DATA();
    EXPECT_GT(expectLanes(QStringLiteral(".json"), {}), 10);
}

TEST(LaneVectors, AgreeInTheWhatIfOfHalfAYearAhead)
{
    KF_NEED_SHARED_DATA();
    EXPECT_GT(expectLanes(QStringLiteral(".what-if.json"), {QStringLiteral("what-if"), 6}), 0);
}

} // namespace kf
