// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/lanes_json.h"

#include "core/report/write/work_json.h"

namespace kf {

namespace {

void writeShares(JsonWriter &json, const Evaluation &evaluation)
{
    const QList<DayType> &dayTypes = evaluation.demand.dayTypes;
    json.key("lanes");
    json.beginObject();
    const auto &lanes = evaluation.lanes.lanes;
    for (auto lane = lanes.cbegin(); lane != lanes.cend(); ++lane) {
        json.key(lane.key());
        json.beginObject();
        for (auto share = lane->cbegin(); share != lane->cend(); ++share) {
            json.key(share.key());
            json.beginObject();
            writeDays(json, QStringLiteral("demand"), dayTypes, share->demand, share->known);
            writeDays(json, QStringLiteral("borrowed"), dayTypes, share->borrowed, share->known);
            writeDays(json, QStringLiteral("short"), dayTypes, share->shortBy, share->known);
            json.number("short_gpu_hours_per_year",
                        share->known ? std::optional(share->shortGpuHoursPerYear) : std::nullopt);
            json.endObject();
        }
        json.endObject();
    }
    json.endObject();
}

void writeQuotas(JsonWriter &json, const QMap<AcceleratorKey, QuotaTotal> &quotas)
{
    json.key("quota");
    json.beginObject();
    for (auto quota = quotas.cbegin(); quota != quotas.cend(); ++quota) {
        json.key(quota.key());
        json.beginObject();
        json.number("nominal", quota->nominal);
        json.number("supply", quota->supply);
        json.endObject();
    }
    json.endObject();
}

void writeProposals(JsonWriter &json, const LaneFigures &figures)
{
    json.key("proposal");
    json.beginObject();
    for (auto lane = figures.proposal.cbegin(); lane != figures.proposal.cend(); ++lane) {
        json.key(lane.key());
        json.beginObject();
        for (auto proposal = lane->cbegin(); proposal != lane->cend(); ++proposal) {
            json.key(proposal.key());
            json.beginObject();
            json.number("nominal", proposal->nominal);
            json.number("borrow", proposal->borrow);
            json.number("lend", proposal->lend);
            json.endObject();
        }
        json.endObject();
    }
    json.endObject();
}

} // namespace

void writeLanes(JsonWriter &json, const Evaluation &evaluation)
{
    json.key("lanes");
    json.beginObject();
    writeShares(json, evaluation);
    writeQuotas(json, evaluation.lanes.quota);
    writeProposals(json, evaluation.lanes);
    json.endObject();
}

} // namespace kf
