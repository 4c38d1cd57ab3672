// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/work_json.h"

namespace kf {

namespace {

void writeNumber(JsonWriter &json, const char *key, std::optional<double> value)
{
    json.key(key);
    json.number(value);
}

template<typename E> void writeWord(JsonWriter &json, const char *key, std::optional<E> value)
{
    json.key(key);
    if (value)
        json.text(QString(wordFor(*value)));
    else
        json.null();
}

void writeLanguageModel(JsonWriter &json, const LanguageModelFigures &llm)
{
    json.key("llm");
    json.beginObject();
    writeNumber(json, "weights_gb", llm.weightsGb);
    writeNumber(json, "kv_bytes_per_token", llm.kvBytesPerToken);
    writeNumber(json, "least_gpus", llm.leastGpus);
    writeNumber(json, "concurrency", llm.concurrency);
    writeNumber(json, "prefill_s", llm.prefillS);
    json.key("service_s");
    if (llm.serviceS == ServiceBand()) {
        json.null();
    } else {
        json.beginObject();
        writeNumber(json, "low", llm.serviceS.low);
        writeNumber(json, "likely", llm.serviceS.likely);
        writeNumber(json, "high", llm.serviceS.high);
        json.endObject();
    }
    json.endObject();
}

void writeServing(JsonWriter &json, const ServingFigures &serving, const QList<DayType> &dayTypes)
{
    const auto days = [&](const char *key, const QList<Hours> &hours) {
        writeDays(json, QLatin1String(key), dayTypes, hours, serving.known);
    };
    json.key(serving.id);
    json.beginObject();
    days("offered_erlangs", serving.offeredErlangs);
    days("servers", serving.servers);
    days("replicas", serving.replicas);
    days("wait_s", serving.waitS);
    days("gpus", serving.gpus);
    if (serving.llm)
        writeLanguageModel(json, *serving.llm);
    json.endObject();
}

void writeRun(JsonWriter &json, const TrainingRunFigures &run)
{
    json.key(run.id);
    json.beginObject();
    writeNumber(json, "memory_gb", run.memoryGb);
    writeNumber(json, "least_gpus", run.leastGpus);
    writeNumber(json, "gpus", run.gpus);
    writeNumber(json, "gpus_per_system", run.gpusPerSystem);
    writeNumber(json, "systems", run.systems);
    writeWord(json, "strategy", run.strategy);
    writeWord(json, "reason", run.reason);
    writeNumber(json, "penalty", run.penalty);
    writeNumber(json, "effective_gpus", run.effectiveGpus);
    writeNumber(json, "compute_days", run.computeDays);
    writeNumber(json, "data_days", run.dataDays);
    writeWord(json, "bound", run.bound);
    writeNumber(json, "days", run.days);
    writeNumber(json, "gpu_hours_per_year", run.gpuHoursPerYear);
    json.endObject();
}

} // namespace

void writeDays(JsonWriter &json,
               const QString &key,
               const QList<DayType> &dayTypes,
               const QList<Hours> &days,
               bool known)
{
    json.key(key);
    json.beginObject();
    for (qsizetype i = 0; i < dayTypes.size(); ++i) {
        json.key(dayTypes[i].id);
        if (known && i < days.size())
            json.numbers(asList(days[i]));
        else
            json.null();
    }
    json.endObject();
}

void writeWorkloads(JsonWriter &json, const Evaluation &evaluation)
{
    const QList<DayType> &dayTypes = evaluation.demand.dayTypes;
    const QString gpus = QStringLiteral("gpus");
    json.key("workloads");
    json.beginObject();
    json.key("serving");
    json.beginObject();
    for (const ServingFigures &serving : evaluation.workloads.serving)
        writeServing(json, serving, dayTypes);
    json.endObject();
    json.key("scheduled");
    json.beginObject();
    for (const ScheduledFigures &job : evaluation.workloads.scheduled) {
        json.key(job.id);
        json.beginObject();
        writeDays(json, gpus, dayTypes, job.gpus, job.known);
        writeNumber(json, "slack_h", job.slackH);
        json.endObject();
    }
    json.endObject();
    json.key("exploratory");
    json.beginObject();
    for (const ExploratoryFigures &people : evaluation.workloads.exploratory) {
        json.key(people.id);
        json.beginObject();
        writeDays(json, gpus, dayTypes, people.gpus, people.known);
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

void writeTraining(JsonWriter &json, const TrainingFigures &training)
{
    json.key("training");
    json.beginObject();
    for (const TrainingRunFigures &run : training.runs)
        writeRun(json, run);
    json.key("occasional");
    json.beginObject();
    for (auto key = training.occasional.cbegin(); key != training.occasional.cend(); ++key) {
        json.key(key.key());
        json.beginObject();
        writeNumber(json, "mean_gpus", key->meanGpus);
        writeNumber(json, "p99_gpus", key->p99Gpus);
        writeNumber(json, "gpu_hours_per_year", key->gpuHoursPerYear);
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

void writeFeed(JsonWriter &json, const Evaluation &evaluation)
{
    const DataFeedFigures &feed = evaluation.feed;
    const QList<DayType> &dayTypes = evaluation.demand.dayTypes;
    json.key("feed");
    json.beginObject();
    writeDays(json, QStringLiteral("on_premise_gb_per_s"), dayTypes, feed.onPremise, feed.known);
    writeDays(json, QStringLiteral("cloud_gb_per_s"), dayTypes, feed.cloud, feed.known);
    writeNumber(json, "read_gb_per_s", feed.readGbPerS);
    writeNumber(json, "link_gb_per_s", feed.linkGbPerS);
    writeNumber(json, "storage_short_h_per_year", feed.storageShortHoursPerYear);
    writeNumber(json, "link_short_h_per_year", feed.linkShortHoursPerYear);
    json.endObject();
}

} // namespace kf
