// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/work_json.h"

namespace kf {

namespace {

void writeLanguageModel(JsonWriter &json, const LanguageModelFigures &llm)
{
    json.key("llm");
    json.beginObject();
    json.number("weights_gb", llm.weightsGb);
    json.number("kv_bytes_per_token", llm.kvBytesPerToken);
    json.number("least_gpus", llm.leastGpus);
    json.number("concurrency", llm.concurrency);
    json.number("prefill_s", llm.prefillS);
    json.key("service_s");
    if (llm.serviceS == ServiceBand()) {
        json.null();
    } else {
        json.beginObject();
        json.number("low", llm.serviceS.low);
        json.number("likely", llm.serviceS.likely);
        json.number("high", llm.serviceS.high);
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
    json.number("memory_gb", run.memoryGb);
    json.number("least_gpus", run.leastGpus);
    json.number("gpus", run.gpus);
    json.number("gpus_per_system", run.gpusPerSystem);
    json.number("systems", run.systems);
    json.word("strategy", run.strategy);
    json.word("reason", run.reason);
    json.number("penalty", run.penalty);
    json.number("effective_gpus", run.effectiveGpus);
    json.number("compute_days", run.computeDays);
    json.number("data_days", run.dataDays);
    json.word("bound", run.bound);
    json.number("days", run.days);
    json.number("gpu_hours_per_year", run.gpuHoursPerYear);
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
        json.number("slack_h", job.slackH);
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
        json.number("mean_gpus", key->meanGpus);
        json.number("p99_gpus", key->p99Gpus);
        json.number("gpu_hours_per_year", key->gpuHoursPerYear);
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
    json.number("read_gb_per_s", feed.readGbPerS);
    json.number("link_gb_per_s", feed.linkGbPerS);
    json.number("storage_short_h_per_year", feed.storageShortHoursPerYear);
    json.number("link_short_h_per_year", feed.linkShortHoursPerYear);
    json.endObject();
}

} // namespace kf
