// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/component_graph.h"

#include "core/platform/ways.h"
#include "core/report/component_view.h"
#include "core/report/component_words.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ComponentView)
};

constexpr int kSweeps = 6;

class Builder {
public:
    Builder(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
        : m_figures(figures)
        , m_catalog(catalog)
        , m_wording(wording)
    {
    }

    ComponentGraph take();

private:
    void addGroups();
    void addComponents(GraphColumn column);
    /// Which edges groups have: to what they use now, or to all that could serve how they submit,
    /// which no switch changes.
    enum class GroupEdges { Used, Possible };
    void addEdges(GroupEdges wanted);
    QList<Id> possiblyWantedBy(const Id &group) const;
    void order();
    void orderColumn(GraphColumn column, GraphColumn by);
    int indexOf(const Id &id, bool isGroup) const;
    QString captionOf(const ComponentLine &line) const;
    QString peopleText(const Id &group) const;
    void addFooter();

    const Evaluation &m_figures;
    const CatalogView &m_catalog;
    const Wording &m_wording;
    ComponentGraph m_graph;
};

QString Builder::peopleText(const Id &group) const
{
    double people = 0.0;
    bool isKnown = true;
    bool hasPeople = false;
    for (const Profile &profile : m_figures.plan.platform.profiles) {
        if (profile.group != group || profile.persona == Persona::Application)
            continue;
        hasPeople = true;
        people += knownPeople(profile).value_or(0.0);
        isKnown = isKnown && knownPeople(profile);
    }
    if (!hasPeople)
        return Text::tr("a program");
    if (!isKnown && people <= 0.0)
        return Text::tr("people not known");
    const QString number = numberText(people, Digits::Exact, m_wording.locale);
    return isKnown ? Text::tr("%1 people").arg(number) : Text::tr("at least %1 people").arg(number);
}

void Builder::addGroups()
{
    for (const Shared<Group> &group : m_figures.plan.demand.groups) {
        if (!componentsWantedBy(m_figures, group->id).isEmpty())
            m_graph.nodes.append({group->id,
                                  GraphColumn::Groups,
                                  nameOf(m_figures.plan, IdKind::Group, group->id),
                                  peopleText(group->id),
                                  {},
                                  true});
    }
}

QString Builder::captionOf(const ComponentLine &line) const
{
    if (!line.countedIn.isEmpty())
        return Text::tr("in %1", "counted in a component").arg(line.countedIn);
    if (!line.cores && !line.memoryGi)
        return Text::tr("not known");
    QStringList parts;
    if (line.cores)
        parts.append(coresText(*line.cores, m_wording));
    if (line.memoryGi)
        parts.append(memoryText(*line.memoryGi, m_wording));
    return parts.join(QStringLiteral(" \u00b7 "));
}

void Builder::addComponents(GraphColumn column)
{
    for (const ComponentLine &line : componentLines(m_figures, m_catalog)) {
        const Component *component = m_catalog.component(line.id);
        const QString category =
            component != nullptr ? component->category.value_or(QString()) : QString();
        const bool isBase = category == QLatin1String("platform-dependency");
        if (isBase == (column == GraphColumn::Bases))
            m_graph.nodes.append({line.id,
                                  column,
                                  line.name,
                                  component != nullptr ? captionOf(line) : line.state,
                                  category,
                                  line.isChosen || line.isInstalled,
                                  line.standing == ComponentStanding::Missing});
    }
}

int Builder::indexOf(const Id &id, bool isGroup) const
{
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
        const GraphNode &node = m_graph.nodes[i];
        if (node.id == id && (node.column == GraphColumn::Groups) == isGroup)
            return int(i);
    }
    return -1;
}

QList<Id> Builder::possiblyWantedBy(const Id &group) const
{
    QList<Id> wanted;
    for (const Profile &profile : m_figures.plan.platform.profiles) {
        if (profile.group != group)
            continue;
        for (const SubmitsBy way : profile.submitsBy) {
            for (const QLatin1StringView id : rowOf(way).components)
                wanted.append(Id(id));
        }
    }
    return wanted;
}

void Builder::addEdges(GroupEdges wanted)
{
    m_graph.edges.clear();
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
        const GraphNode &node = m_graph.nodes[i];
        const Component *component =
            node.column == GraphColumn::Groups ? nullptr : m_catalog.component(node.id);
        const QList<Id> needs =
            component != nullptr ? component->dependsOn
            : node.column == GraphColumn::Groups
                ? (wanted == GroupEdges::Used ? componentsWantedBy(m_figures, node.id)
                                              : possiblyWantedBy(node.id))
                : QList<Id>();
        for (const Id &need : needs) {
            const int to = indexOf(need, false);
            if (to >= 0)
                m_graph.edges.append({int(i), to});
        }
    }
}

/// Each node of a column goes to the middle of those that it is joined to in the other; what is
/// joined to nothing stands below, so that it moves nobody when it comes or goes.
void Builder::orderColumn(GraphColumn column, GraphColumn by)
{
    QList<double> places(m_graph.nodes.size(), 0.0);
    QList<int> joined(m_graph.nodes.size(), 0);
    const auto add = [&](int node, int other) {
        if (m_graph.nodes[node].column != column || m_graph.nodes[other].column != by)
            return;
        places[node] += other;
        ++joined[node];
    };
    for (const GraphEdge &edge : std::as_const(m_graph.edges)) {
        add(edge.from, edge.to);
        add(edge.to, edge.from);
    }
    const auto last = double(m_graph.nodes.size());
    QList<std::pair<double, GraphNode>> nodes;
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
        const double place = joined[i] > 0 ? places[i] / joined[i] : last;
        if (m_graph.nodes[i].column == column)
            nodes.append({place, m_graph.nodes[i]});
    }
    std::stable_sort(
        nodes.begin(), nodes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    qsizetype next = 0;
    for (GraphNode &node : m_graph.nodes) {
        if (node.column == column)
            node = nodes[next++].second;
    }
    addEdges(GroupEdges::Possible);
}

/// By what components are built on and by what could serve how groups submit: no switch changes
/// either.
void Builder::order()
{
    addEdges(GroupEdges::Possible);
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        orderColumn(GraphColumn::Bases, GraphColumn::Components);
        orderColumn(GraphColumn::Components, GraphColumn::Bases);
    }
    orderColumn(GraphColumn::Groups, GraphColumn::Components);
    addEdges(GroupEdges::Used);
}

void Builder::addFooter()
{
    const ClusterFigures &cluster = m_figures.platform.cluster;
    const QString planned = m_figures.plan.platform.kubernetes.version.value_or(QString());
    const QString least = cluster.leastVersion.value_or(QString());
    m_graph.warns = cluster.versionOk == false;
    if (planned.isEmpty())
        m_graph.footer = least.isEmpty()
                             ? Text::tr("Kubernetes API")
                             : Text::tr("Kubernetes API: %1 or later is needed").arg(least);
    else
        m_graph.footer = m_graph.warns
                             ? Text::tr("Kubernetes API: %1 is planned, %2 or later is needed")
                                   .arg(planned, least)
                             : Text::tr("Kubernetes API: %1 is planned").arg(planned);
}

ComponentGraph Builder::take()
{
    addGroups();
    addComponents(GraphColumn::Components);
    addComponents(GraphColumn::Bases);
    order();
    addFooter();
    return m_graph;
}

} // namespace

ComponentGraph
componentGraph(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    return Builder(figures, catalog, wording).take();
}

QList<int> comesWith(const ComponentGraph &graph, int node)
{
    QList<int> reached{node};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const GraphEdge &edge : graph.edges) {
            if (edge.from == reached[i] && !reached.contains(edge.to))
                reached.append(edge.to);
        }
    }
    reached.removeFirst();
    const bool isComponent = graph.nodes[node].column != GraphColumn::Groups;
    if (!isComponent || graph.nodes[node].isOn)
        return {};
    reached.removeIf([&graph](int other) { return graph.nodes[other].isOn; });
    return reached;
}

ComponentGraph withoutOff(const ComponentGraph &graph)
{
    ComponentGraph kept = graph;
    kept.nodes.clear();
    kept.edges.clear();
    QList<int> places; ///< of each node among those that are kept; -1: it is not
    for (const GraphNode &node : graph.nodes) {
        const bool isKept = node.isOn || node.isMissing;
        places.append(isKept ? int(kept.nodes.size()) : -1);
        if (isKept)
            kept.nodes.append(node);
    }
    for (const GraphEdge &edge : graph.edges) {
        if (places[edge.from] >= 0 && places[edge.to] >= 0)
            kept.edges.append({places[edge.from], places[edge.to]});
    }
    return kept;
}

} // namespace kf
