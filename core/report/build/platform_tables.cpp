// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/platform_tables.h"

#include "core/findings/questions.h"
#include "core/report/build/cells.h"
#include "core/report/guard_choices.h"
#include "core/report/lane_view.h"
#include "core/report/requirement_gaps.h"
#include "core/report/threat_view.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/security_words.h"
#include "core/words/user_words.h"

#include <algorithm>
#include <array>

namespace kf {

namespace {

template<typename E> Cell term(E value)
{
    return Term{QString(wordFor(value)), choiceText(value)};
}

Cell endpointCell(const QString &id)
{
    return Term{id, endpointText(id)};
}

Cell groupCell(const Plan &plan, const Id &id)
{
    return Term{id, nameOf(plan, IdKind::Group, id)};
}

Table gapTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("user-gaps"),
                ReportText::tr("What profiles lack"),
                {thing(column("profile", ReportText::tr("Profile"))),
                 column("way", ReportText::tr("Submits by")),
                 column("need", ReportText::tr("Lacks"))},
                {}};
    for (const Gap &gap : evaluation.platform.gaps)
        table.rows.append({Term{gap.profile, nameOf(evaluation.plan, IdKind::Profile, gap.profile)},
                           term(gap.way),
                           Term{QString(wordFor(gap.need)), needText(gap.need)}});
    return table;
}

/// Groups with most needs that are open first, then those with most that are met in part.
QList<Id> groupsByNeeds(const Evaluation &evaluation)
{
    const auto count = [&evaluation](const Id &group, NeedAnswer answer) {
        const QMap<GroupNeed, NeedAnswer> answers = evaluation.platform.groupNeeds.value(group);
        return std::count(answers.cbegin(), answers.cend(), answer);
    };
    QList<Id> groups;
    for (const PlatformGroup &group : evaluation.platform.groups)
        groups.append(group.id);
    for (const NeedAnswer answer : {NeedAnswer::Partly, NeedAnswer::Open})
        std::stable_sort(groups.begin(), groups.end(), [&](const Id &a, const Id &b) {
            return count(a, answer) > count(b, answer);
        });
    return groups;
}

Table needTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("group-needs"),
                ReportText::tr("What groups need"),
                {thing(column("group", ReportText::tr("Group")))},
                {}};
    constexpr std::size_t needs = EnumWords<GroupNeed>::words.size();
    for (std::size_t i = 0; i < needs; ++i)
        table.columns.append(
            column(EnumWords<GroupNeed>::words[i], choiceText(static_cast<GroupNeed>(i))));
    for (const Id &group : groupsByNeeds(evaluation)) {
        const QMap<GroupNeed, NeedAnswer> answers = evaluation.platform.groupNeeds.value(group);
        QList<Cell> row{groupCell(evaluation.plan, group)};
        for (std::size_t i = 0; i < needs; ++i) {
            const NeedAnswer answer = answers.value(static_cast<GroupNeed>(i));
            row.append(answer == NeedAnswer::NotAsked ? Cell() : term(answer));
        }
        table.rows.append(row);
    }
    return table;
}

Table requirementTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("requirements"),
                ReportText::tr("Requirements"),
                {column("requirement", ReportText::tr("Requirement")),
                 column("state", ReportText::tr("State")),
                 column("met", ReportText::tr("What meets it")),
                 column("open", ReportText::tr("What is missing"))},
                {}};
    for (const RequirementFigures &one : evaluation.platform.requirements)
        table.rows.append({term(one.id),
                           term(one.state),
                           metConditionsText(one),
                           openConditionsText(evaluation, one)});
    return table;
}

Table questionTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("planning-questions"),
                ReportText::tr("Planning questions"),
                {dataColumn("id", ReportText::tr("Id")),
                 column("page", ReportText::tr("Page")),
                 column("question", ReportText::tr("Question")),
                 column("state", ReportText::tr("State")),
                 column("advice", ReportText::tr("Advice"))},
                {}};
    for (const PlanningQuestion &one : questionsByPage(evaluation.questions)) {
        if (one.state == QuestionState::NotApplicable)
            continue;
        const QuestionText text = questionText(one.id);
        table.rows.append({one.id,
                           Term{text.page, pageOfQuestion(one.id)},
                           text.question,
                           term(one.state),
                           text.advice});
    }
    return table;
}

/// What was agreed, by which role, and what is still open.
Table decisionTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("decisions"),
                ReportText::tr("Decisions"),
                {dataColumn("id", ReportText::tr("Id")),
                 column("decision", ReportText::tr("Decision")),
                 column("state", ReportText::tr("State")),
                 column("agreed_by", ReportText::tr("Agreed by")),
                 column("date", ReportText::tr("On"))},
                {}};
    for (const Decision &one : evaluation.plan.settings.decisions)
        table.rows.append({one.id,
                           one.text.value_or(one.id),
                           term(one.state),
                           textCell(one.agreedBy),
                           one.date ? Cell(*one.date) : Cell()});
    return table;
}

/// What each persona may do with each kind that is there: the roles of RBAC.
Table roleTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("roles"),
                ReportText::tr("Who may do what"),
                {column("kinds", ReportText::tr("Custom resources"))},
                {}};
    const auto &roles = evaluation.platform.rbac;
    QSet<ResourceKind> kinds;
    for (auto persona = roles.cbegin(); persona != roles.cend(); ++persona) {
        const Persona who = persona.key();
        table.columns.append(
            column(EnumWords<Persona>::words[static_cast<std::size_t>(who)], pluralText(who)));
        for (auto kind = persona->cbegin(); kind != persona->cend(); ++kind)
            kinds.insert(kind.key());
    }
    for (std::size_t i = 0; i < EnumWords<ResourceKind>::words.size(); ++i) {
        const auto kind = static_cast<ResourceKind>(i);
        if (!kinds.contains(kind))
            continue;
        QList<Cell> row{Term{QString(wordFor(kind)), kindsText(kind)}};
        for (auto persona = roles.cbegin(); persona != roles.cend(); ++persona)
            row.append(persona->contains(kind) ? Cell(term(persona->value(kind))) : Cell());
        table.rows.append(row);
    }
    return table;
}

Table footprintTable(const Evaluation &evaluation)
{
    const Footprint &footprint = evaluation.platform.footprint;
    Table table{QStringLiteral("footprint"),
                ReportText::tr("What the platform itself takes"),
                {column("part", ReportText::tr("Part")),
                 column("cpu_m", ReportText::tr("CPU request, millicores")),
                 column("memory_mi", ReportText::tr("Memory request, MiB"))},
                {}};
    if (evaluation.platform.components.chosen.isEmpty())
        return table;
    const auto row = [](const QString &part, const PodRequests &requests) {
        return QList<Cell>{part, requests.cpuM, requests.memoryMi};
    };
    table.rows = {row(ReportText::tr("Components, one copy"), footprint.base),
                  row(ReportText::tr("On each node"), footprint.perNode),
                  row(ReportText::tr("Beside pods in the mesh"), footprint.sidecars),
                  row(ReportText::tr("For each tenant"), footprint.tenantPods),
                  row(footprint.unknown.isEmpty() ? ReportText::tr("Together")
                                                  : ReportText::tr("Together, at least"),
                      footprint.total())};
    table.sumRows = {table.rows.size() - 1};
    return table;
}

Table serverTable(const Evaluation &evaluation)
{
    const PlatformServers &servers = evaluation.platform.servers;
    Table table{QStringLiteral("platform-servers"),
                ReportText::tr("Servers besides those that compute"),
                {column("for", ReportText::tr("For")),
                 column("servers", ReportText::tr("Servers"), Unit::Count)},
                {}};
    if (evaluation.platform.components.chosen.isEmpty())
        return table;
    table.rows = {{ReportText::tr("Components"), servers.infra},
                  {ReportText::tr("Control plane"), cell(servers.controlPlane)},
                  {ReportText::tr("Gateway host"), servers.gateway},
                  {ReportText::tr("Together"), cell(servers.total())}};
    table.sumRows = {table.rows.size() - 1};
    return table;
}

Table missingTable(const Evaluation &evaluation, const CatalogView &view)
{
    Table table{QStringLiteral("missing-components"),
                ReportText::tr("Components that the chosen ones need besides"),
                {column("component", ReportText::tr("Component"))},
                {}};
    for (const Id &id : evaluation.platform.components.added) {
        const Component *one = view.component(id);
        table.rows.append({Term{id, one != nullptr ? one->name : id}});
    }
    return table;
}

double largestOf(const QList<Hours> &days)
{
    double largest = 0.0;
    for (const Hours &day : days)
        largest = std::max(largest, *std::max_element(day.begin(), day.end()));
    return largest;
}

Table laneTable(const Evaluation &evaluation, const CatalogView &view)
{
    const Plan &plan = evaluation.plan;
    Table table{QStringLiteral("lane-use"),
                ReportText::tr("What lanes get"),
                {column("lane", ReportText::tr("Lane")),
                 thing(column("accelerator", ReportText::tr("Accelerator"))),
                 column("demand", ReportText::tr("Largest demand"), Unit::Gpus),
                 column("borrowed", ReportText::tr("Borrows at most"), Unit::Gpus),
                 column("short", ReportText::tr("Short of at most"), Unit::Gpus),
                 column("short_hours", ReportText::tr("Short in a year"), Unit::GpuHours),
                 column("proposed", ReportText::tr("Quota by demand"), Unit::Gpus)},
                {}};
    for (const Lane &lane : plan.platform.lanes) {
        const auto shares = evaluation.lanes.lanes.value(lane.id);
        const auto proposed = evaluation.lanes.proposal.value(lane.id);
        for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
            const auto proposal = proposed.constFind(share.key());
            const auto largest = [&share](const QList<Hours> &days) {
                return cellIfKnown(largestOf(days), share->known);
            };
            table.rows.append({lane.name.value_or(lane.id),
                               Term{share.key(), acceleratorName(share.key(), plan, view)},
                               largest(share->demand),
                               largest(share->borrowed),
                               largest(share->shortBy),
                               cellIfKnown(share->shortGpuHoursPerYear, share->known),
                               proposal == proposed.cend() ? Cell() : Cell(proposal->nominal)});
        }
    }
    return table;
}

/// Who can hog a lane, for each accelerator that lanes own or want.
QList<Table> hogTables(const Evaluation &evaluation, const CatalogView &view)
{
    QList<Table> tables;
    for (const AcceleratorKey &key : keysOfLanes(evaluation)) {
        Table table = hogTable(evaluation, {key, 0});
        table.id += u'-' + key;
        table.title = ReportText::tr("%1 (%2)", "title of a table, an accelerator")
                          .arg(table.title, acceleratorName(key, evaluation.plan, view));
        tables.append(table);
    }
    return tables;
}

/// What is chosen to guard the platform, with what that closes and costs; what says neither is left
/// out.
Table choiceTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("guard-choices"),
                ReportText::tr("Choices and what they cost"),
                {column("setting", ReportText::tr("Setting")),
                 column("choice", ReportText::tr("Choice")),
                 column("closes", ReportText::tr("Closes")),
                 column("costs", ReportText::tr("Costs the users"))},
                {}};
    const auto words = [](const QString &text) {
        return text.isEmpty() ? Cell() : Cell(text);
    };
    for (const GuardChoice &choice : guardChoices(evaluation.plan)) {
        const GuardOption chosen = optionOf(choice, choice.key);
        if (chosen.closes.isEmpty() && chosen.costs.isEmpty())
            continue;
        table.rows.append({Term{choice.path, choice.name},
                           Term{chosen.key, chosen.label},
                           words(chosen.closes),
                           words(chosen.costs)});
    }
    return table;
}

Table endpointTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("endpoints"),
                ReportText::tr("Entrances"),
                {column("endpoint", ReportText::tr("What")),
                 column("reached", ReportText::tr("Reached")),
                 column("authenticated", ReportText::tr("Login asked by")),
                 column("authorised", ReportText::tr("Rights checked by")),
                 column("state", ReportText::tr("State"))},
                {}};
    for (const Endpoint &one : evaluation.platform.endpoints)
        table.rows.append({endpointCell(one.id),
                           term(one.reached),
                           Term{one.authenticatedBy, loginText(one.authenticatedBy)},
                           term(one.authorisedBy),
                           term(one.state)});
    return table;
}

Table threatTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("threats"),
                ReportText::tr("Who could reach what"),
                {column("actor", ReportText::tr("Who")),
                 column("asset", ReportText::tr("What")),
                 column("state", ReportText::tr("State")),
                 column("because", ReportText::tr("Because")),
                 column("accepted", ReportText::tr("Accepted because"))},
                {}};
    for (const ThreatRow &row : threatRows(evaluation))
        table.rows.append({Term{row.id.section(u'/', 0, 0), row.who},
                           Term{row.id.section(u'/', 1), row.what},
                           term(row.state),
                           row.because,
                           row.accepted.isEmpty() ? Cell() : Cell(row.accepted)});
    return table;
}

Table accessTable(const Evaluation &evaluation)
{
    const Plan &plan = evaluation.plan;
    Table table{QStringLiteral("data-access"),
                ReportText::tr("Who reads which data"),
                {thing(column("dataset", ReportText::tr("Dataset"))),
                 thing(column("group", ReportText::tr("Group"))),
                 column("clearance", ReportText::tr("Clearance"))},
                {}};
    const DataAccess &access = evaluation.platform.access;
    for (auto dataset = access.cbegin(); dataset != access.cend(); ++dataset) {
        for (auto reader = dataset->cbegin(); reader != dataset->cend(); ++reader)
            table.rows.append({Term{dataset.key(), nameOf(plan, IdKind::Dataset, dataset.key())},
                               groupCell(plan, reader.key()),
                               term(*reader)});
    }
    return table;
}

Table layerTable(const Evaluation &evaluation)
{
    const ClusterFigures &cluster = evaluation.platform.cluster;
    Table table{QStringLiteral("cluster-layers"),
                ReportText::tr("Who runs which layer"),
                {column("layer", ReportText::tr("Layer")), column("owner", ReportText::tr("Who"))},
                {}};
    for (auto layer = cluster.layers.cbegin(); layer != cluster.layers.cend(); ++layer)
        table.rows.append({term(layer.key()), term(*layer)});
    return table;
}

Table resourceTable(const Evaluation &evaluation)
{
    Table table{QStringLiteral("pool-resources"),
                ReportText::tr("What pods ask node pools for"),
                {column("pool", ReportText::tr("Pool")),
                 column("resource", ReportText::tr("Resource")),
                 column("plugin", ReportText::tr("Device plugin is there"))},
                {}};
    for (const PoolFigures &pool : evaluation.platform.cluster.pools)
        table.rows.append({textCell(pool.id), textCell(pool.resource), yesNo(pool.pluginOk)});
    return table;
}

Table imageTable(const Evaluation &evaluation, const CatalogView &view)
{
    const auto names = [&](const QList<Id> &ids) {
        QStringList texts;
        for (const Id &id : ids)
            texts.append(acceleratorName(id, evaluation.plan, view));
        return texts.join(QStringLiteral(", "));
    };
    Table table{QStringLiteral("image-cuda"),
                ReportText::tr("CUDA of images and the accelerators of their groups"),
                {column("image", ReportText::tr("Image")),
                 column("ok", ReportText::tr("Runs on")),
                 column("too_old", ReportText::tr("CUDA too old for")),
                 column("too_new", ReportText::tr("CUDA too new for")),
                 column("no_cuda", ReportText::tr("No CUDA on")),
                 column("unknown", ReportText::tr("Not known"))},
                {}};
    const auto &images = evaluation.platform.images;
    for (auto image = images.cbegin(); image != images.cend(); ++image)
        table.rows.append({image.key(),
                           names(image->ok),
                           names(image->tooOld),
                           names(image->tooNew),
                           names(image->noCuda),
                           names(image->unknown)});
    return table;
}

QList<Table> tablesOf(PlanTopic topic, const Evaluation &evaluation, const CatalogView &view)
{
    switch (topic) {
    case PlanTopic::Users:
        return {gapTable(evaluation),
                needTable(evaluation),
                requirementTable(evaluation),
                decisionTable(evaluation),
                questionTable(evaluation)};
    case PlanTopic::Components:
        return {
            missingTable(evaluation, view), footprintTable(evaluation), serverTable(evaluation)};
    case PlanTopic::Lanes:
        return QList<Table>{laneTable(evaluation, view)} + hogTables(evaluation, view);
    case PlanTopic::Security:
        return {choiceTable(evaluation),
                endpointTable(evaluation),
                threatTable(evaluation),
                roleTable(evaluation),
                accessTable(evaluation)};
    case PlanTopic::Kubernetes:
        return {layerTable(evaluation), resourceTable(evaluation), imageTable(evaluation, view)};
    case PlanTopic::Cost:
        break;
    }
    return {};
}

} // namespace

QList<Table> platformTables(PlanTopic topic, const Evaluation &evaluation, const CatalogView &view)
{
    if (evaluation.plan.platform == Platform())
        return {};
    QList<Table> tables = tablesOf(topic, evaluation, view);
    tables.removeIf([](const Table &table) { return table.rows.isEmpty(); });
    return tables;
}

} // namespace kf
