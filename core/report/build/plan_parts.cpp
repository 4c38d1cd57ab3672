// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan holds beside its figures: the same tables that the pages show.

#include "core/base/units.h"
#include "core/findings/question_words.h"
#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/report/build/plan_tables.h"
#include "core/report/build/platform_tables.h"
#include "core/report/cluster_view.h"
#include "core/report/component_words.h"
#include "core/report/lane_view.h"
#include "core/report/request_path.h"
#include "core/report/threat_view.h"
#include "core/report/user_view.h"
#include "core/words/amount_words.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"

#include <array>

namespace kf {

namespace {

/// The day of each lane against its quota, what there is most of first.
QList<Block> laneDrawings(const PartInput &input)
{
    QList<Block> blocks;
    for (const AcceleratorKey &key : keysOfLanes(input.figures)) {
        const LaneLook look{key, 0};
        for (LaneChart &one : laneCharts(input.figures, look, {}, input.wording)) {
            one.chart.title =
                ReportText::tr("%1, %2", "a lane, its accelerator")
                    .arg(one.chart.title, acceleratorName(key, input.plan, input.view));
            blocks.append({one.chart});
        }
    }
    return blocks;
}

/// How many people there are of each persona, and how they work.
Table personaTable(const PartInput &input)
{
    Table table{QStringLiteral("people"),
                ReportText::tr("Who works here"),
                {column("persona", ReportText::tr("Persona")),
                 column("profiles", ReportText::tr("Profiles"), Unit::Count),
                 column("people", ReportText::tr("People"), Unit::Count),
                 column("remark", ReportText::tr("How they work"))},
                {}};
    for (const PeopleOfPersona &one : peopleByPersona(input.figures, input.wording)) {
        const QString number = numberText(one.people, Digits::Exact, input.wording.locale);
        table.rows.append(
            {Term{QString(wordFor(one.persona)), choiceText(one.persona)},
             double(one.profiles),
             one.isKnown ? Cell(one.people) : Cell(ReportText::tr("at least %1").arg(number)),
             textCell(one.remark)});
    }
    return table;
}

/// The ways of requests hop by hop, each with the gate in front of it.
Table pathTable(const RequestPath &path)
{
    constexpr std::array<const char *, kPathZones> kZones{"people", "edge", "identity", "reached"};
    Table table{QStringLiteral("request-path"),
                ReportText::tr("Who comes in, and what asks them who they are"),
                {column("way", ReportText::tr("Way")),
                 column("zone", ReportText::tr("Zone")),
                 column("hop", ReportText::tr("Hop")),
                 column("detail", ReportText::tr("Detail")),
                 column("there", ReportText::tr("Is there")),
                 column("threat", ReportText::tr("Gate of")),
                 column("gate", ReportText::tr("Gate"))},
                {}};
    for (const PathWay &way : path.ways) {
        for (const PathHop &hop : way.hops) {
            const int zone = int(hop.zone);
            QList<Cell> row{
                way.id,
                Term{QString::fromLatin1(kZones[std::size_t(zone)]), path.zones.value(zone)},
                hop.title,
                hop.detail,
                yesNo(!hop.isOff),
                Cell(),
                Cell()};
            for (const PathGate &gate : way.gates) {
                if (gate.before != hop.zone)
                    continue;
                row[5] = gate.threat;
                row[6] = Term{QString(wordFor(gate.state)), choiceText(gate.state)};
            }
            table.rows.append(row);
        }
    }
    return table;
}

/// Drawn for people, as rows for programs.
QList<Block> pathDrawing(const PartInput &input)
{
    RequestPath path = requestPath(input.figures);
    const Table rows = pathTable(path);
    return {{Drawing{rows.title, std::move(path)}}, {rows, Detail::Data}};
}

QList<Block> clusterDrawing(const PartInput &input)
{
    if (input.plan.platform.kubernetes == Kubernetes())
        return {};
    return {{Drawing{ReportText::tr("The cluster: control plane and node pools"),
                     clusterPicture(input.figures, input.view, input.wording)}}};
}

/// What is chosen or missing, with who needs it.
QList<Block> componentDrawing(const PartInput &input)
{
    return {{Drawing{ReportText::tr("Components and what they need"),
                     withoutOff(componentGraph(input.figures, input.view, input.wording))}}};
}

/// What a topic begins with, before its tables.
QList<Block> firstOf(PlanTopic topic, const PartInput &input)
{
    switch (topic) {
    case PlanTopic::Users:
        return {{personaTable(input)}};
    case PlanTopic::Lanes:
        return laneDrawings(input);
    case PlanTopic::Security:
        return pathDrawing(input);
    case PlanTopic::Kubernetes:
        return clusterDrawing(input);
    case PlanTopic::Components:
        return componentDrawing(input);
    case PlanTopic::Cost:
        break;
    }
    return {};
}

QList<Block> blocksOf(const QList<PlanTopic> &topics, const PartInput &input)
{
    QList<Block> blocks;
    for (const PlanTopic topic : topics) {
        blocks += firstOf(topic, input);
        for (const Table &table : planTables(topic, input.plan, input.catalog, input.wording))
            blocks.append({table});
        for (const Table &table : platformTables(topic, input.figures, input.view))
            blocks.append({table});
    }
    return blocks;
}

QString ofState(NeedAnswer answer, const QList<RequirementFigures> &requirements)
{
    const auto count = std::count_if(requirements.cbegin(),
                                     requirements.cend(),
                                     [answer](const auto &one) { return one.state == answer; });
    return ReportText::tr("%1 %2", "how many, of which state").arg(count).arg(choiceText(answer));
}

QString ofState(ThreatState state, int count)
{
    return ReportText::tr("%1 %2", "how many, of which state").arg(count).arg(choiceText(state));
}

/// What the platform takes, what it meets and what it leaves open, in a few lines.
FactList platformFacts(const PartInput &input)
{
    const PlatformFigures &figures = input.figures.platform;
    const PodRequests takes = figures.footprint.total();
    const ThreatCounts threats = countThreats(input.figures);
    const bool isChosen = !figures.components.chosen.isEmpty();
    const QString footprint =
        ReportText::tr("%1, %2", "cores, memory")
            .arg(coresText(takes.cpuM / kMillicoresPerCore, input.wording),
                 memoryText(takes.memoryMi / kMebibytesPerGibibyte, input.wording));
    const QString separator = QStringLiteral(", ");
    const auto fact = [](const char *id, const QString &name, const Cell &value) {
        return ReportFact{QString::fromLatin1(id), name, value};
    };
    QList<ReportFact> facts;
    if (isChosen) {
        facts.append(fact("footprint",
                          ReportText::tr("The platform itself takes"),
                          figures.footprint.unknown.isEmpty()
                              ? footprint
                              : ReportText::tr("at least %1").arg(footprint)));
        const std::optional<double> servers = figures.servers.total();
        facts.append({QStringLiteral("servers"),
                      ReportText::tr("Servers besides those that compute"),
                      cell(servers),
                      Unit::Count,
                      servers ? QString() : ReportText::tr("control-plane nodes are not known")});
    }
    facts.append(fact("requirements",
                      ReportText::tr("Requirements"),
                      QStringList{ofState(NeedAnswer::Met, figures.requirements),
                                  ofState(NeedAnswer::Partly, figures.requirements),
                                  ofState(NeedAnswer::Open, figures.requirements)}
                          .join(separator)));
    facts.append(fact("threats",
                      ReportText::tr("Ways to reach what is guarded"),
                      QStringList{ofState(ThreatState::Open, threats.open),
                                  ofState(ThreatState::Unknown, threats.unknown),
                                  ofState(ThreatState::Limited, threats.limited),
                                  ofState(ThreatState::Closed, threats.closed)}
                          .join(separator)));
    facts.append(fact(
        "questions", ReportText::tr("Planning questions"), answeredText(input.figures.questions)));
    return {QStringLiteral("platform"), ReportText::tr("What the platform comes to"), facts};
}

/// Puts in front how many there are of what, which is all that a summary says of them.
QList<Block> counted(const QStringList &counts, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return blocks;
    return QList<Block>{{Sentence{counts.join(QStringLiteral(" · "))}, Detail::Summary}} + blocks;
}

} // namespace

QList<Block> platformPart(const PartInput &input)
{
    const Platform &platform = input.plan.platform;
    if (platform == Platform())
        return {};
    QList<PlanTopic> topics{PlanTopic::Users};
    if (!platform.components.selected.isEmpty())
        topics.append(PlanTopic::Components);
    topics += {PlanTopic::Lanes, PlanTopic::Security, PlanTopic::Kubernetes};
    QList<Block> blocks = blocksOf(topics, input);
    if (!blocks.isEmpty())
        blocks.prepend({platformFacts(input), Detail::Summary});
    return counted(
        {ReportText::tr("User profiles: %1").arg(platform.profiles.size()),
         ReportText::tr("Components: %1").arg(input.figures.platform.components.chosen.size()),
         ReportText::tr("Lanes: %1").arg(platform.lanes.size())},
        blocks);
}

} // namespace kf
