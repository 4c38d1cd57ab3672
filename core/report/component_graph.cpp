// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/component_graph.h"

#include "core/platform/ways.h"
#include "core/report/component_view.h"
#include "core/report/component_words.h"
#include "core/users/people.h"
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
        , m_users(componentUsers(figures.plan))
    {
    }

    ComponentGraph take();

private:
    void addUsers();
    void addComponents(const QList<ComponentLine> &lines, GraphColumn column);
    /// Which edges users have: to what they use now, or to all that could serve how they submit,
    /// which no switch changes.
    enum class UserEdges { Used, Possible };
    void addEdges(UserEdges wanted);
    QList<Id> neededBy(const GraphNode &node, UserEdges wanted) const;
    static QList<Id> possiblyWantedBy(const ComponentUser &user);
    void order();
    void orderColumn(GraphColumn column, GraphColumn by);
    int indexOf(const Id &component) const;
    QString captionOf(const ComponentLine &line) const;
    QString peopleText(const ComponentUser &user) const;
    void addFooter();

    const Evaluation &m_figures;
    const CatalogView &m_catalog;
    const Wording &m_wording;
    const QList<ComponentUser> m_users;
    ComponentGraph m_graph;
};

QString Builder::peopleText(const ComponentUser &user) const
{
    const PeopleCount count = peopleOf(user.profiles, [](const Profile &profile) {
        return profile.persona != Persona::Application;
    });
    if (count.profiles == 0)
        return Text::tr("a program");
    if (!count.isKnown && count.people <= 0.0)
        return Text::tr("people not known");
    const QString number = numberText(count.people, Digits::Exact, m_wording.locale);
    return count.isKnown ? Text::tr("%1 people").arg(number)
                         : Text::tr("at least %1 people").arg(number);
}

void Builder::addUsers()
{
    for (const ComponentUser &user : m_users) {
        if (!componentsWantedBy(m_figures, user).isEmpty())
            m_graph.nodes.append(
                {user.id, GraphColumn::Groups, user.name, peopleText(user), {}, true});
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

void Builder::addComponents(const QList<ComponentLine> &lines, GraphColumn column)
{
    for (const ComponentLine &line : lines) {
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

int Builder::indexOf(const Id &component) const
{
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
        const GraphNode &node = m_graph.nodes[i];
        if (node.id == component && node.column != GraphColumn::Groups)
            return int(i);
    }
    return -1;
}

QList<Id> Builder::possiblyWantedBy(const ComponentUser &user)
{
    QList<Id> wanted;
    for (const Profile &profile : user.profiles) {
        for (const SubmitsBy way : profile.submitsBy) {
            for (const QLatin1StringView id : rowOf(way).components)
                wanted.append(Id(id));
        }
    }
    return wanted;
}

QList<Id> Builder::neededBy(const GraphNode &node, UserEdges wanted) const
{
    if (node.column != GraphColumn::Groups) {
        const Component *component = m_catalog.component(node.id);
        return component != nullptr ? component->dependsOn : QList<Id>();
    }
    const auto user = std::find_if(m_users.cbegin(),
                                   m_users.cend(),
                                   [&node](const ComponentUser &one) { return one.id == node.id; });
    return wanted == UserEdges::Used ? componentsWantedBy(m_figures, *user)
                                     : possiblyWantedBy(*user);
}

void Builder::addEdges(UserEdges wanted)
{
    m_graph.edges.clear();
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
        const QList<Id> needs = neededBy(m_graph.nodes[i], wanted);
        for (const Id &need : needs) {
            const int to = indexOf(need);
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
    addEdges(UserEdges::Possible);
}

/// By what components are built on and by what could serve how groups submit: no switch changes
/// either.
void Builder::order()
{
    addEdges(UserEdges::Possible);
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        orderColumn(GraphColumn::Bases, GraphColumn::Components);
        orderColumn(GraphColumn::Components, GraphColumn::Bases);
    }
    orderColumn(GraphColumn::Groups, GraphColumn::Components);
    addEdges(UserEdges::Used);
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
    const QList<ComponentLine> lines = componentLines(m_figures, m_catalog);
    addUsers();
    addComponents(lines, GraphColumn::Components);
    addComponents(lines, GraphColumn::Bases);
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
    if (graph.nodes[node].column == GraphColumn::Groups || graph.nodes[node].isOn)
        return {};
    QList<int> reached{node};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const GraphEdge &edge : graph.edges) {
            if (edge.from == reached[i] && !reached.contains(edge.to))
                reached.append(edge.to);
        }
    }
    reached.removeFirst();
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
