// SPDX-License-Identifier: GPL-3.0-or-later
// Plans whose figures were computed by an independent implementation of the same arithmetic.

#include "tests/app/cli/json_compare.h"
#include "tests/app/cli/program.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kf::test {

namespace {

constexpr qsizetype kVectors = 16;
constexpr qsizetype kRackVectors = 8;
constexpr qsizetype kFabricVectors = 12;
constexpr qsizetype kMostShown = 10;

QDir vectors()
{
    return QDir(*sharedData() + QStringLiteral("/vectors-months"));
}

QDir rackVectors()
{
    return QDir(*sharedData() + QStringLiteral("/vectors-racks"));
}

QDir fabricVectors()
{
    return QDir(*sharedData() + QStringLiteral("/vectors-fabric"));
}

QString plans()
{
    return QStringLiteral("seed-*.kfplan");
}

/// The vectors show an older rule for the supply of cores.
QJsonObject withoutSupplyOfCores(QJsonObject figures)
{
    QJsonObject growth = figures.value(QStringLiteral("growth")).toObject();
    QJsonObject keys = growth.value(QStringLiteral("by_accelerator")).toObject();
    const QString cores = QStringLiteral("cpu-core");
    if (!keys.contains(cores))
        return figures;
    QJsonObject core = keys[cores].toObject();
    core.remove(QStringLiteral("supply_gpus"));
    core.remove(QStringLiteral("runs_out_month"));
    keys[cores] = core;
    growth[QStringLiteral("by_accelerator")] = keys;
    figures[QStringLiteral("growth")] = growth;
    return figures;
}

void expectFigures(const QString &expectedFile, const QStringList &arguments)
{
    const QJsonDocument expected = QJsonDocument::fromJson(readAll(expectedFile));
    ASSERT_TRUE(expected.isObject());
    const QStringList found =
        differences(withoutSupplyOfCores(expected.object()), cliJson(arguments));
    EXPECT_TRUE(found.isEmpty())
        << expectedFile.toStdString() << '\n'
        << found.first(std::min(found.size(), kMostShown)).join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST(CliVectors, EvaluateAgreesWithEveryIndependentResult)
{
    KF_NEED_SHARED_DATA();
    const QStringList names = vectors().entryList({plans()});
    ASSERT_EQ(names.size(), kVectors);
    for (const QString &name : names) {
        const QString plan = vectors().filePath(name);
        const QString seed = name.chopped(7);
        expectFigures(vectors().filePath(seed + QStringLiteral(".json")),
                      {QStringLiteral("evaluate"), plan, QStringLiteral("--json")});
    }
}

TEST(CliVectors, EvaluateAgreesOnTheWhatIfInMonthTwelve)
{
    KF_NEED_SHARED_DATA();
    const QStringList names = vectors().entryList({QStringLiteral("seed-*.what-if.json")});
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names) {
        const QString plan =
            vectors().filePath(name.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".kfplan"));
        expectFigures(vectors().filePath(name),
                      {QStringLiteral("evaluate"),
                       plan,
                       QStringLiteral("--json"),
                       QStringLiteral("--scenario"),
                       QStringLiteral("what-if"),
                       QStringLiteral("--month"),
                       QStringLiteral("12")});
    }
}

TEST(CliVectors, FeedsLossesAndPowerLimitsAgreeWithEveryIndependentResult)
{
    KF_NEED_SHARED_DATA();
    const QStringList names = rackVectors().entryList({plans()});
    ASSERT_EQ(names.size(), kRackVectors);
    for (const QString &name : names) {
        const QString plan = rackVectors().filePath(name);
        const QString seed = rackVectors().filePath(name.chopped(7));
        expectFigures(seed + QStringLiteral(".json"),
                      {QStringLiteral("evaluate"), plan, QStringLiteral("--json")});
        expectFigures(seed + QStringLiteral(".month-6.json"),
                      {QStringLiteral("evaluate"),
                       plan,
                       QStringLiteral("--json"),
                       QStringLiteral("--month"),
                       QStringLiteral("6")});
    }
}

TEST(CliVectors, FabricsLinksAndTheBillAgreeWithEveryIndependentResult)
{
    KF_NEED_SHARED_DATA();
    const QStringList names = fabricVectors().entryList({QStringLiteral("*.kfplan")});
    ASSERT_EQ(names.size(), kFabricVectors);
    for (const QString &name : names) {
        const QString plan = fabricVectors().filePath(name);
        expectFigures(fabricVectors().filePath(name.chopped(7) + QStringLiteral(".json")),
                      {QStringLiteral("evaluate"),
                       plan,
                       QStringLiteral("--json"),
                       QStringLiteral("--links")});
    }
}

TEST(CliVectors, PackingWhatWasUnpackedGivesTheSameFigures)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const QString plan = vectors().filePath(QStringLiteral("seed-101.kfplan"));
    ASSERT_EQ(cli({QStringLiteral("unpack"), plan, folder.path(QStringLiteral("yaml"))}).status, 0);
    const QString packed = folder.path(QStringLiteral("packed.kfplan"));
    ASSERT_EQ(cli({QStringLiteral("pack"), folder.path(QStringLiteral("yaml")), packed}).status, 0);
    expectFigures(vectors().filePath(QStringLiteral("seed-101.json")),
                  {QStringLiteral("evaluate"), packed, QStringLiteral("--json")});
}

} // namespace kf::test
