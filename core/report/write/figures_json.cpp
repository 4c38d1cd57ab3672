// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/figures_json.h"

#include "core/report/write/findings_json.h"
#include "core/report/write/json_writer.h"
#include "core/report/write/lanes_json.h"
#include "core/report/write/platform_json.h"
#include "core/report/write/topology_json.h"
#include "core/report/write/work_json.h"

#include <algorithm>

namespace kf {

namespace {

QList<double> filled(const QList<std::optional<double>> &values)
{
    QList<double> list;
    list.reserve(values.size());
    for (const auto &value : values)
        list += value.value_or(std::numeric_limits<double>::quiet_NaN());
    return list;
}

/// A list of numbers, or null where they are not known.
void writeIfKnown(JsonWriter &json, const char *key, const QList<double> &values, bool known)
{
    json.key(key);
    if (known)
        json.numbers(values);
    else
        json.null();
}

std::optional<double> ifKnown(double value, bool known)
{
    return known ? std::optional(value) : std::nullopt;
}

std::optional<double> monthNumber(std::optional<int> month)
{
    return month ? std::optional<double>(*month) : std::nullopt;
}

void writePlan(JsonWriter &json, const Evaluation &evaluation)
{
    const Settings &settings = evaluation.plan.settings;
    json.key("plan");
    json.beginObject();
    json.key("name");
    json.text(settings.name);
    json.key("start");
    json.text(settings.start.toString());
    json.key("time_zone");
    json.text(settings.timeZone);
    json.number("horizon_months", settings.horizonMonths);
    json.key("scenario");
    json.text(evaluation.question.scenario);
    json.number("month", evaluation.question.demandMonth());
    json.endObject();
}

void writePeakHours(JsonWriter &json, const DemandSum &sum)
{
    json.key("peak_hours");
    if (!sum.known()) {
        json.null();
        return;
    }
    json.beginList();
    for (const PeakHour &peak : sum.peakHours) {
        json.beginObject();
        json.key("day_type");
        json.text(peak.dayType);
        json.number("hour", peak.hour);
        json.endObject();
    }
    json.endList();
}

void writePeakOverYear(JsonWriter &json, const DemandFigures &demand)
{
    json.key("peak_over_year");
    if (!demand.total.known()) {
        json.null();
        return;
    }
    json.beginObject();
    json.number("peak_gpus", demand.peakOverYear.peak);
    json.key("date");
    json.text(demand.peakOverYear.date.toString(Qt::ISODate));
    json.endObject();
}

void writeYear(JsonWriter &json, const DemandFigures &demand)
{
    const DemandSum &total = demand.total;
    json.key("gpu_hours_per_day");
    json.beginObject();
    for (qsizetype i = 0; i < demand.dayTypes.size() && i < total.gpuHoursPerDay.size(); ++i) {
        json.key(demand.dayTypes[i].id);
        json.number(ifKnown(total.gpuHoursPerDay[i], total.known()));
    }
    json.endObject();
    const bool known = total.known();
    json.number("gpu_hours_per_year", known ? total.gpuHoursPerYear : std::nullopt);
    json.number("mean_utilisation_of_peak", known ? total.meanUtilisationOfPeak : std::nullopt);
    const auto duration = loadDurationHours(total);
    writeIfKnown(json, "load_duration_h", duration.value_or(QList<double>()), duration.has_value());
}

void writeAcceleratorDemand(JsonWriter &json, const DemandFigures &demand)
{
    json.key("by_accelerator");
    json.beginObject();
    for (auto it = demand.byAccelerator.cbegin(); it != demand.byAccelerator.cend(); ++it) {
        const DemandSum &sum = it.value();
        json.key(it.key());
        json.beginObject();
        json.number("peak_gpus", ifKnown(sum.peak, sum.known()));
        writePeakHours(json, sum);
        writeDays(
            json, QStringLiteral("hourly_total"), demand.dayTypes, sum.hourlyTotal, sum.known());
        json.endObject();
    }
    json.endObject();
}

void writeKindDemand(JsonWriter &json, const DemandFigures &demand)
{
    json.key("by_kind");
    json.beginObject();
    for (auto it = demand.byKind.cbegin(); it != demand.byKind.cend(); ++it) {
        const DemandSum &sum = it.value();
        json.key(QString(wordFor(it.key())));
        json.beginObject();
        writeDays(
            json, QStringLiteral("hourly_total"), demand.dayTypes, sum.hourlyTotal, sum.known());
        json.number("peak_gpus", ifKnown(sum.peak, sum.known()));
        writePeakHours(json, sum);
        json.number("gpu_hours_per_year", sum.known() ? sum.gpuHoursPerYear : std::nullopt);
        json.endObject();
    }
    json.endObject();
}

void writeGroups(JsonWriter &json, const DemandFigures &demand)
{
    json.key("groups");
    json.beginObject();
    for (const auto &group : demand.groups)
        writeDays(json, group->id, demand.dayTypes, referenceHours(*group), group->known);
    json.endObject();
    json.key("groups_at_total");
    json.beginObject();
    for (const auto &group : demand.groups) {
        const bool countsCores = group->key == kCpuCore;
        const DemandSum total = countsCores ? demand.byAccelerator.value(group->key) : demand.total;
        writeDays(json,
                  group->id,
                  demand.dayTypes,
                  hoursAtTotal(*group, total),
                  group->known && total.known());
    }
    json.endObject();
}

void writeDemand(JsonWriter &json, const DemandFigures &demand)
{
    json.key("demand");
    json.beginObject();
    const DemandSum &total = demand.total;
    writeDays(
        json, QStringLiteral("hourly_total"), demand.dayTypes, total.hourlyTotal, total.known());
    json.number("peak_gpus", ifKnown(total.peak, total.known()));
    writePeakHours(json, total);
    writePeakOverYear(json, demand);
    writeYear(json, demand);
    writeAcceleratorDemand(json, demand);
    writeKindDemand(json, demand);
    writeGroups(json, demand);
    json.endObject();
}

/// {"dgx-h100": 9}; empty where none is needed, null where nobody said of which kind.
void writeSystems(JsonWriter &json, const AcceleratorForecast &forecast)
{
    json.key("systems");
    if (forecast.systemsUnknown || !forecast.known) {
        json.null();
        return;
    }
    json.beginObject();
    if (forecast.systems) {
        json.key(forecast.systems->device);
        json.number(forecast.systems->count);
    }
    json.endObject();
}

/// Null where nothing is known of it in any month, but for cores, which may be known later.
void writeSupply(JsonWriter &json, const AcceleratorKey &key, const AcceleratorForecast &forecast)
{
    const bool isKnown = std::any_of(forecast.supply.cbegin(),
                                     forecast.supply.cend(),
                                     [](const auto &month) { return month.has_value(); });
    json.key("supply_gpus");
    if (isKnown || key == kCpuCore)
        json.numbers(filled(forecast.supply));
    else
        json.null();
}

void writeForecast(JsonWriter &json, const AcceleratorKey &key, const AcceleratorForecast &forecast)
{
    json.beginObject();
    writeIfKnown(json, "peak_gpus", forecast.peak, forecast.known);
    writeIfKnown(json, "required_gpus", forecast.required, forecast.known);
    writeSupply(json, key, forecast);
    writeIfKnown(json, "set_aside_gpus", forecast.setAside, forecast.known);
    writeIfKnown(json, "batch_peak_gpus", forecast.batchPeak, forecast.known);
    writeSystems(json, forecast);
    json.number("runs_out_month", monthNumber(forecast.runsOutMonth));
    json.number("order_month", forecast.orderMonth);
    json.endObject();
}

void writeGrowth(JsonWriter &json, const GrowthFigures &growth)
{
    json.key("growth");
    json.beginObject();
    writeIfKnown(json, "peak_gpus", growth.peak, growth.known);
    json.number("peak_in_12_months", growth.known ? growth.peakIn12Months : std::nullopt);
    writeIfKnown(json, "required_gpus", growth.required, growth.known);
    json.key("by_accelerator");
    json.beginObject();
    for (auto it = growth.byAccelerator.cbegin(); it != growth.byAccelerator.cend(); ++it) {
        json.key(it.key());
        writeForecast(json, it.key(), it.value());
    }
    json.endObject();
    json.endObject();
}

void writeDataset(JsonWriter &json, const DatasetFigures &dataset)
{
    json.key(dataset.id);
    json.beginObject();
    writeIfKnown(json, "stored_raw_gb", dataset.storedRaw, dataset.known);
    writeIfKnown(json, "on_disk_gb", dataset.onDisk, dataset.known);
    writeIfKnown(json, "job_copy_gb", dataset.jobCopy, dataset.known);
    writeIfKnown(json, "intermediate_gb", dataset.intermediate, dataset.known);
    writeIfKnown(json, "total_gb", dataset.total, dataset.known);
    json.endObject();
}

void writeTier(JsonWriter &json, const Id &id, const TierFigures &tier)
{
    json.key(id);
    json.beginObject();
    writeIfKnown(json, "total_gb", tier.total, tier.known);
    writeIfKnown(json, "provision_gb", tier.provision, tier.known);
    json.key("capacity_gb");
    json.numbers(filled(tier.capacity));
    json.number("quota_gb", tier.quotaGb);
    json.number("fills_up_month", monthNumber(tier.fillsUpMonth));
    json.endObject();
}

void writeStorage(JsonWriter &json, const StorageFigures &storage)
{
    json.key("storage");
    json.beginObject();
    writeIfKnown(json, "total_gb", storage.total, storage.known);
    writeIfKnown(json, "provision_gb", storage.provision, storage.known);
    json.number("fills_up_month", monthNumber(storage.fillsUpMonth));
    json.key("datasets");
    json.beginObject();
    for (const DatasetFigures &dataset : storage.datasets)
        writeDataset(json, dataset);
    json.endObject();
    json.key("tiers");
    json.beginObject();
    for (auto it = storage.tiers.cbegin(); it != storage.tiers.cend(); ++it)
        writeTier(json, it.key(), it.value());
    json.endObject();
    json.endObject();
}

} // namespace

QByteArray toJson(const Evaluation &evaluation,
                  const QMap<Id, QList<FabricLink>> *links,
                  const CostAnswers *answers)
{
    JsonWriter json;
    json.beginObject();
    writePlan(json, evaluation);
    writeDemand(json, evaluation.demand);
    writeGrowth(json, evaluation.growth);
    writeStorage(json, evaluation.storage);
    writeWorkloads(json, evaluation);
    writeTraining(json, evaluation.training);
    writeFeed(json, evaluation);
    writeTopology(json, evaluation.plan.topology, evaluation.topology, links);
    writeBill(json, evaluation.bill);
    writeCost(json, evaluation, answers);
    writePlatform(json, evaluation);
    writeLanes(json, evaluation);
    writeFindings(json, evaluation);
    json.endObject();
    return json.result();
}

} // namespace kf
