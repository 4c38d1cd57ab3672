// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/platform_json.h"

#include "core/findings/questions.h"

namespace kf {

namespace {

template<typename E> void writeWord(JsonWriter &json, const char *key, E value)
{
    json.key(key);
    json.text(QString(wordFor(value)));
}

void writeText(JsonWriter &json, const char *key, const std::optional<QString> &text)
{
    json.key(key);
    if (text)
        json.text(*text);
    else
        json.null();
}

void writeTexts(JsonWriter &json, const char *key, const QList<QString> &texts)
{
    json.key(key);
    json.texts(texts);
}

void writeFlag(JsonWriter &json, const char *key, std::optional<bool> flag)
{
    json.key(key);
    if (flag)
        json.boolean(*flag);
    else
        json.null();
}

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
        writeTexts(json, "skills_missing", profile.skillsMissing);
        json.key("needs");
        json.beginObject();
        for (const WayFigures &way : profile.ways) {
            json.key(QString(wordFor(way.way)));
            json.beginObject();
            for (const NeedState &state : way.needs)
                writeFlag(json, wordFor(state.need).data(), state.isMet);
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
        writeWord(json, "way", gap.way);
        writeWord(json, "need", gap.need);
        json.endObject();
    }
    json.endList();
    writeMatrix(json, "group_needs", platform.groupNeeds);
}

void writeComponents(JsonWriter &json, const ComponentFigures &components)
{
    json.key("components");
    json.beginObject();
    writeTexts(json, "chosen", components.chosen);
    writeTexts(json, "unknown", components.unknown);
    writeTexts(json, "added", components.added);
    writeTexts(json, "present", components.present);
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
    writeTexts(json, "unknown", footprint.unknown);
    writeFlag(json, "at_least", !footprint.unknown.isEmpty());
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
        writeWord(json, "reached", endpoint.reached);
        json.key("authenticated_by");
        json.text(endpoint.authenticatedBy);
        writeWord(json, "authorised_by", endpoint.authorisedBy);
        writeWord(json, "state", endpoint.state);
        json.endObject();
    }
    json.endList();
    json.key("threats");
    json.beginList();
    for (const Threat &threat : platform.threats) {
        json.beginObject();
        writeWord(json, "actor", threat.actor);
        writeWord(json, "asset", threat.asset);
        writeWord(json, "state", threat.state);
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
        writeTexts(json, "ok", it->ok);
        writeTexts(json, "too_old", it->tooOld);
        writeTexts(json, "too_new", it->tooNew);
        writeTexts(json, "no_cuda", it->noCuda);
        writeTexts(json, "unknown", it->unknown);
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
    writeFlag(json, "version_ok", cluster.versionOk);
    json.key("pools");
    json.beginList();
    for (const PoolFigures &pool : cluster.pools) {
        json.beginObject();
        writeText(json, "id", pool.id);
        writeText(json, "resource", pool.resource);
        writeFlag(json, "plugin_ok", pool.pluginOk);
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
        writeWord(json, "id", requirement.id);
        writeWord(json, "state", requirement.state);
        writeTexts(json, "met", requirement.met);
        writeTexts(json, "open", requirement.open);
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
        writeFlag(json, "holds", claim.holds);
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
        writeWord(json, "state", question.state);
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
