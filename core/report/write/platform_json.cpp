// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/platform_json.h"

#include "core/findings/questions.h"

namespace kf {

namespace {

/// {"key": "word", ...} of a map from words to words, or from ids to words.
template<typename K, typename V> void writeWords(JsonWriter &json, const QMap<K, V> &map)
{
    json.beginObject();
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if constexpr (std::is_enum_v<K>)
            json.key(QString(wordFor(it.key())));
        else
            json.key(it.key());
        json.text(QString(wordFor(it.value())));
    }
    json.endObject();
}

/// The same one level deeper.
template<typename K, typename V>
void writeMatrix(JsonWriter &json, const char *key, const QMap<K, V> &rows)
{
    json.key(key);
    json.beginObject();
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if constexpr (std::is_enum_v<K>)
            json.key(QString(wordFor(it.key())));
        else
            json.key(it.key());
        writeWords(json, it.value());
    }
    json.endObject();
}

void writeUsers(JsonWriter &json, const PlatformFigures &platform)
{
    json.key("users");
    json.beginObject();
    for (const ProfileFigures &profile : platform.profiles) {
        json.key(profile.id);
        json.beginObject();
        json.texts("skills_missing", profile.skillsMissing);
        json.key("needs");
        json.beginObject();
        for (const WayFigures &way : profile.ways) {
            json.key(QString(wordFor(way.way)));
            json.beginObject();
            for (const NeedState &state : way.needs)
                json.boolean(wordFor(state.need).data(), state.isMet);
            json.endObject();
        }
        json.endObject();
        json.endObject();
    }
    json.endObject();
    json.key("gaps");
    json.beginList();
    for (const Gap &gap : platform.gaps) {
        json.beginObject();
        json.key("profile");
        json.text(gap.profile);
        json.word("way", gap.way);
        json.word("need", gap.need);
        json.endObject();
    }
    json.endList();
    writeMatrix(json, "group_needs", platform.groupNeeds);
}

void writeComponents(JsonWriter &json, const ComponentFigures &components)
{
    json.key("components");
    json.beginObject();
    json.texts("chosen", components.chosen);
    json.texts("unknown", components.unknown);
    json.texts("added", components.added);
    json.texts("present", components.present);
    json.endObject();
}

void writeRequests(JsonWriter &json, const PodRequests &requests)
{
    json.number("cpu_m", requests.cpuM);
    json.number("memory_mi", requests.memoryMi);
}

void writeRequests(JsonWriter &json, const char *key, const PodRequests &requests)
{
    json.key(key);
    json.beginObject();
    writeRequests(json, requests);
    json.endObject();
}

void writeFootprint(JsonWriter &json, const Footprint &footprint)
{
    json.key("footprint");
    json.beginObject();
    json.key("base");
    json.beginObject();
    writeRequests(json, footprint.base);
    json.number("volumes_gi", footprint.volumesGi);
    json.endObject();
    json.number("copies", footprint.copies);
    json.number("tenants", footprint.tenants);
    json.number("nodes", footprint.nodes);
    json.number("meshed_pods", footprint.meshedPods);
    writeRequests(json, "per_node", footprint.perNode);
    writeRequests(json, "sidecars", footprint.sidecars);
    writeRequests(json, "tenant_pods", footprint.tenantPods);
    writeRequests(json, footprint.total());
    json.number("volumes_gi", footprint.totalVolumesGi());
    json.texts("unknown", footprint.unknown);
    json.boolean("at_least", !footprint.unknown.isEmpty());
    json.endObject();
}

void writeServers(JsonWriter &json, const PlatformServers &servers)
{
    json.key("servers");
    json.beginObject();
    json.number("infra", servers.infra);
    json.number("control_plane", servers.controlPlane);
    json.number("gateway", servers.gateway);
    json.number("total", servers.total());
    json.endObject();
}

void writeGuards(JsonWriter &json, const PlatformFigures &platform)
{
    json.key("endpoints");
    json.beginList();
    for (const Endpoint &endpoint : platform.endpoints) {
        json.beginObject();
        json.key("id");
        json.text(endpoint.id);
        json.word("reached", endpoint.reached);
        json.key("authenticated_by");
        json.text(endpoint.authenticatedBy);
        json.word("authorised_by", endpoint.authorisedBy);
        json.word("state", endpoint.state);
        json.endObject();
    }
    json.endList();
    json.key("threats");
    json.beginList();
    for (const Threat &threat : platform.threats) {
        json.beginObject();
        json.word("actor", threat.actor);
        json.word("asset", threat.asset);
        json.word("state", threat.state);
        json.endObject();
    }
    json.endList();
    writeMatrix(json, "access", platform.access);
}

void writeImages(JsonWriter &json, const QMap<Id, ImageFigures> &images)
{
    json.key("images");
    json.beginObject();
    for (auto it = images.cbegin(); it != images.cend(); ++it) {
        json.key(it.key());
        json.beginObject();
        json.texts("ok", it->ok);
        json.texts("too_old", it->tooOld);
        json.texts("too_new", it->tooNew);
        json.texts("no_cuda", it->noCuda);
        json.texts("unknown", it->unknown);
        json.endObject();
    }
    json.endObject();
}

void writeCluster(JsonWriter &json, const ClusterFigures &cluster)
{
    json.key("kubernetes");
    json.beginObject();
    json.key("layers");
    if (cluster.layers.isEmpty())
        json.null();
    else
        writeWords(json, cluster.layers);
    json.number("staff_fte", cluster.staffFte);
    json.key("control_plane");
    json.beginObject();
    json.number("nodes", cluster.controlPlane.nodes);
    json.number("recommended", cluster.controlPlane.recommended);
    json.number("cores", cluster.controlPlane.cores);
    json.number("memory_gb", cluster.controlPlane.memoryGb);
    json.endObject();
    json.boolean("version_ok", cluster.versionOk);
    json.key("pools");
    json.beginList();
    for (const PoolFigures &pool : cluster.pools) {
        json.beginObject();
        json.text("id", pool.id);
        json.text("resource", pool.resource);
        json.boolean("plugin_ok", pool.pluginOk);
        json.endObject();
    }
    json.endList();
    json.endObject();
}

void writeRequirements(JsonWriter &json, const PlatformFigures &platform)
{
    json.key("requirements");
    json.beginList();
    for (const RequirementFigures &requirement : platform.requirements) {
        json.beginObject();
        json.word("id", requirement.id);
        json.word("state", requirement.state);
        json.texts("met", requirement.met);
        json.texts("open", requirement.open);
        json.endObject();
    }
    json.endList();
    json.key("claims");
    json.beginList();
    for (const ClaimFigures &claim : platform.claims) {
        json.beginObject();
        json.key("id");
        json.text(claim.id);
        json.number("value", claim.value);
        json.number("knee", claim.knee);
        json.boolean("holds", claim.holds);
        json.endObject();
    }
    json.endList();
}

void writeQuestions(JsonWriter &json, const QList<PlanningQuestion> &questions)
{
    const auto count = [&questions](QuestionState state) {
        return static_cast<double>(countOf(questions, state));
    };
    json.key("questions");
    json.beginObject();
    json.number("answered", count(QuestionState::Answered));
    json.number("open", count(QuestionState::Open));
    json.number("not_applicable", count(QuestionState::NotApplicable));
    json.key("rows");
    json.beginList();
    for (const PlanningQuestion &question : questions) {
        json.beginObject();
        json.key("id");
        json.text(question.id);
        json.word("state", question.state);
        json.endObject();
    }
    json.endList();
    json.endObject();
}

} // namespace

void writePlatform(JsonWriter &json, const Evaluation &evaluation)
{
    const PlatformFigures &platform = evaluation.platform;
    json.key("platform");
    json.beginObject();
    writeUsers(json, platform);
    writeComponents(json, platform.components);
    writeFootprint(json, platform.footprint);
    writeServers(json, platform.servers);
    writeMatrix(json, "rbac", platform.rbac);
    writeGuards(json, platform);
    writeImages(json, platform.images);
    writeCluster(json, platform.cluster);
    writeRequirements(json, platform);
    writeQuestions(json, evaluation.questions);
    json.endObject();
}

} // namespace kf
