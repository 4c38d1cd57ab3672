// SPDX-License-Identifier: GPL-3.0-or-later

// Plans whose numbers an independent implementation computed: demand and growth must agree.

#include "core/evaluate/evaluate.h"
#include "core/evaluate/explain.h"
#include "core/project/plan_file.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kAgreement = 1e-9;

void expectNumber(double actual, const QJsonValue &expected, const QString &what)
{
    ASSERT_TRUE(expected.isDouble()) << what.toStdString();
    const double wanted = expected.toDouble();
    const double scale = std::max(1.0, std::abs(wanted));
    EXPECT_NEAR(actual, wanted, kAgreement * scale) << what.toStdString();
}

template<typename Numbers>
void expectNumbers(const Numbers &actual, const QJsonValue &expected, const QString &what)
{
    const QJsonArray wanted = expected.toArray();
    ASSERT_EQ(static_cast<qsizetype>(actual.size()), wanted.size()) << what.toStdString();
    qsizetype i = 0;
    for (const double value : actual)
        expectNumber(value, wanted.at(i++), what);
}

void expectDays(const QList<Hours> &actual,
                const QList<DayType> &dayTypes,
                const QJsonValue &expected,
                const QString &what)
{
    ASSERT_EQ(actual.size(), dayTypes.size()) << what.toStdString();
    for (qsizetype d = 0; d < dayTypes.size(); ++d)
        expectNumbers(actual[d], expected[dayTypes[d].id], what + u' ' + dayTypes[d].id);
}

void expectPeakHours(const QList<PeakHour> &actual, const QJsonValue &expected, const QString &what)
{
    const QJsonArray wanted = expected.toArray();
    ASSERT_EQ(actual.size(), wanted.size()) << what.toStdString();
    for (qsizetype i = 0; i < actual.size(); ++i) {
        EXPECT_EQ(actual[i].dayType, wanted.at(i)[u"day_type"].toString()) << what.toStdString();
        EXPECT_EQ(actual[i].hour, wanted.at(i)[u"hour"].toInt()) << what.toStdString();
    }
}

void expectGroups(const DemandFigures &demand, const QJsonValue &json, const QString &name)
{
    for (const Shared<GroupFigures> &group : demand.groups) {
        const QString what = name + u' ' + group->id;
        expectDays(referenceHours(*group), demand.dayTypes, json[u"groups"][group->id], what);
        const DemandSum &total =
            group->key == kCpuCore ? demand.byAccelerator[kCpuCore] : demand.total;
        expectDays(hoursAtTotal(*group, total),
                   demand.dayTypes,
                   json[u"groups_at_total"][group->id],
                   what);
    }
}

void expectDemand(const DemandFigures &demand, const QJsonValue &json, const QString &name)
{
    expectDays(demand.total.hourlyTotal, demand.dayTypes, json[u"hourly_total"], name);
    expectNumber(demand.total.peak, json[u"peak_gpus"], name + QLatin1String(" peak"));
    expectPeakHours(demand.total.peakHours, json[u"peak_hours"], name);
    expectNumber(demand.peakOverYear.peak,
                 json[u"peak_over_year"][u"peak_gpus"],
                 name + QLatin1String(" year"));
    EXPECT_EQ(demand.peakOverYear.date.toString(Qt::ISODate),
              json[u"peak_over_year"][u"date"].toString());
    const auto loads = loadDurationHours(demand.total);
    ASSERT_TRUE(loads.has_value());
    expectNumbers(*loads, json[u"load_duration_h"], name + QLatin1String(" load duration"));
    for (qsizetype d = 0; d < demand.dayTypes.size(); ++d)
        expectNumber(demand.total.gpuHoursPerDay[d],
                     json[u"gpu_hours_per_day"][demand.dayTypes[d].id],
                     name + QLatin1String(" hours a day"));
    expectNumber(demand.total.gpuHoursPerYear.value(),
                 json[u"gpu_hours_per_year"],
                 name + QLatin1String(" hours"));
    expectNumber(demand.total.meanUtilisationOfPeak.value(),
                 json[u"mean_utilisation_of_peak"],
                 name + QLatin1String(" utilisation"));
    const QJsonObject keys = json[u"by_accelerator"].toObject();
    EXPECT_EQ(demand.byAccelerator.keys(), keys.keys());
    for (auto sum = demand.byAccelerator.cbegin(); sum != demand.byAccelerator.cend(); ++sum) {
        const QJsonValue wanted = keys[sum.key()];
        expectNumber(sum->peak, wanted[u"peak_gpus"], name + sum.key());
        expectPeakHours(sum->peakHours, wanted[u"peak_hours"], name + sum.key());
        expectDays(sum->hourlyTotal, demand.dayTypes, wanted[u"hourly_total"], name + sum.key());
    }
    expectGroups(demand, json, name);
}

QList<double> valuesOf(const QList<std::optional<double>> &months)
{
    QList<double> values;
    for (const std::optional<double> &month : months)
        values.append(month.value_or(-1.0));
    return values;
}

void expectForecast(const AcceleratorForecast &forecast,
                    const QJsonValue &json,
                    const QString &name)
{
    expectNumbers(forecast.peak, json[u"peak_gpus"], name + QLatin1String(" peak"));
    expectNumbers(forecast.required, json[u"required_gpus"], name + QLatin1String(" required"));
    if (!name.endsWith(kCpuCore)) { // the vectors show an older rule for the supply of cores
        ASSERT_TRUE(forecast.knowsSupply());
        expectNumbers(
            valuesOf(forecast.supply), json[u"supply_gpus"], name + QLatin1String(" supply"));
        EXPECT_EQ(forecast.runsOutMonth.value_or(-1), json[u"runs_out_month"].toInt(-1))
            << name.toStdString();
    }
    const QJsonObject systems = json[u"systems"].toObject();
    ASSERT_EQ(forecast.systems.has_value(), !systems.isEmpty()) << name.toStdString();
    if (forecast.systems) {
        EXPECT_EQ(forecast.systems->count, systems[forecast.systems->device].toDouble(-1))
            << name.toStdString();
    }
}

void expectGrowth(const GrowthFigures &growth, const QJsonValue &json, const QString &name)
{
    expectNumbers(growth.peak, json[u"peak_gpus"], name + QLatin1String(" peaks"));
    expectNumber(
        growth.peakIn12Months.value(), json[u"peak_in_12_months"], name + QLatin1String(" in 12"));
    expectNumbers(growth.required, json[u"required_gpus"], name + QLatin1String(" required"));
    const QJsonObject keys = json[u"by_accelerator"].toObject();
    EXPECT_EQ(growth.byAccelerator.keys(), keys.keys());
    for (auto key = growth.byAccelerator.cbegin(); key != growth.byAccelerator.cend(); ++key)
        expectForecast(*key, keys[key.key()], name + u' ' + key.key());
}

/// The outermost step and the sum of its parts equal the figure.
void expectExplained(const Evaluation &evaluation, const Catalog &catalog, int month)
{
    const auto ask = [&](Subject subject, const AcceleratorKey &key) {
        return explain(evaluation.plan, catalog, evaluation.question, {subject, month, key})
            .value();
    };
    const Derivation peak = ask(Subject::Peak, {});
    EXPECT_EQ(peak.value.value, evaluation.demand.total.peak);
    EXPECT_EQ(ask(Subject::Forecast, {}).value.value, evaluation.growth.peak[month]);
    EXPECT_EQ(ask(Subject::Required, {}).value.value, evaluation.growth.required[month]);
    EXPECT_EQ(ask(Subject::StorageTotal, {}).value.value, evaluation.storage.total[month]);
    double groups = 0.0;
    for (const Derivation &group : peak.parts)
        groups += group.value.value;
    EXPECT_NEAR(groups, peak.value.value, kAgreement * std::max(1.0, groups));
    const auto &keys = evaluation.growth.byAccelerator;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        EXPECT_EQ(ask(Subject::Forecast, key.key()).value.value, key->peak[month]);
        EXPECT_EQ(ask(Subject::Required, key.key()).value.value, key->required[month]);
    }
}

void expectPlan(const QFileInfo &file, const QString &suffix, const Question &question)
{
    const QString jsonPath = file.path() + u'/' + file.completeBaseName() + suffix;
    if (!QFileInfo::exists(jsonPath))
        return;
    const Catalog catalog;
    const Result<Plan> plan = loadPlan(file.filePath(), catalog.zones());
    ASSERT_TRUE(plan.ok()) << plan.error().message.toStdString();
    const QJsonDocument json = QJsonDocument::fromJson(test::readAll(jsonPath));
    const Evaluation evaluation = evaluate(plan.value(), catalog, question);
    expectDemand(evaluation.demand, json[u"demand"], jsonPath);
    expectGrowth(evaluation.growth, json[u"growth"], jsonPath);
    expectExplained(evaluation, catalog, 7);
}

QFileInfoList vectors()
{
    const QDir folder(*test::sharedData() + QStringLiteral("/vectors-months"));
    return folder.entryInfoList({QStringLiteral("*.kfplan")}, QDir::Files, QDir::Name);
}

} // namespace

TEST(Vectors, AgreeInDemandAndGrowthOfToday)
{
    KF_NEED_SHARED_DATA();
    ASSERT_EQ(vectors().size(), 16);
    for (const QFileInfo &file : vectors())
        expectPlan(file, QStringLiteral(".json"), {});
}

TEST(Vectors, AgreeInTheWhatIfOfAYearAhead)
{
    KF_NEED_SHARED_DATA();
    for (const QFileInfo &file : vectors())
        expectPlan(file, QStringLiteral(".what-if.json"), {QStringLiteral("what-if"), 12});
}

} // namespace kf
