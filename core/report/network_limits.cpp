// SPDX-License-Identifier: GPL-3.0-or-later
// Up to how many GPUs networks are enough.
#include "core/report/limit_parts.h"
#include "core/topology/fabric_served.h"
#include "core/words/amount_words.h"
#include "core/words/fabric_words.h"
#include "core/words/name_words.h"
#include "core/words/product_words.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::LimitParts)
};

/// The GPUs of each placed device, in place order.
QList<double> gpusOf(const PlaceOrder &order)
{
    QList<double> gpus;
    for (const OrderedDevice &device : order.devices())
        gpus.append(device.entry == nullptr ? 0.0 : device.entry->gpuCount);
    return gpus;
}

/// Everything that is placed, with its GPUs.
struct PlacedGpus {
    PlaceOrder order;
    QList<double> gpus;
    double all = 0.0;

    PlacedGpus(const Topology &topology, const CatalogView &catalog)
        : order(topology, catalog)
        , gpus(gpusOf(order))
        , all(std::accumulate(gpus.cbegin(), gpus.cend(), 0.0))
    {
    }
};

/// GPUs of a network's systems, and of all that stands elsewhere.
struct NetworkGpus {
    double served = 0.0;
    double elsewhere = 0.0;
};

NetworkGpus gpusOn(const Fabric &fabric, const FabricFigures &figures, const PlacedGpus &placed)
{
    NetworkGpus gpus;
    const double speed = figures.linkGbps * figures.planes;
    for (const int index : servedBy(fabric, placed.order, speed).value_or(QList<int>()))
        gpus.served += placed.gpus.at(index);
    gpus.elsewhere = placed.all - gpus.served;
    return gpus;
}

class NetworkLimit {
public:
    NetworkLimit(const Evaluation &figures,
                 const Fabric &fabric,
                 const CatalogView &catalog,
                 const PlacedGpus &placed,
                 const Wording &wording)
        : m_name(nameOf(figures.plan, IdKind::Fabric, fabric.id))
        , m_fabric(fabric)
        , m_its(figures.topology.fabrics.value(fabric.id))
        , m_wording(wording)
        , m_missing(missing(figures.plan, catalog))
    {
        if (m_missing.isEmpty())
            m_gpus = gpusOn(fabric, m_its, placed);
    }

    /// True where GPUs hang on it, or nobody can say whether.
    bool hasGpus() const { return !m_missing.isEmpty() || m_gpus.served > 0.0; }

    GrowthLimit levels() const
    {
        GrowthLimit limit = start("fabric-levels", Text::tr("Network %1: levels").arg(m_name));
        if (!m_missing.isEmpty() || !m_its.enoughFor) {
            limit.reason = m_missing.isEmpty() ? Text::tr("Nobody knows how many systems its "
                                                          "switches hold.")
                                               : m_missing;
            return limit;
        }
        const double systems = *m_its.enoughFor;
        limit.gpus = gpusOfSystems(systems);
        limit.reason =
            m_its.levels > 1
                ? Text::tr("On %1 levels %2.", "a network")
                      .arg(number(m_its.levels), product(systems))
                : Text::tr("Without a further level %1.", "a network").arg(product(systems));
        return limit;
    }

    /// With the leaves that it needs by now; nothing where they end where the levels do.
    std::optional<GrowthLimit> leafPorts() const
    {
        if (!m_missing.isEmpty() || m_its.ports <= 0 || !m_its.systems)
            return std::nullopt;
        const double free = double(m_its.sparePorts.leaf) / m_its.planes;
        const double each = double(m_its.ports) / *m_its.systems;
        const double systems = std::floor((m_its.ports + free) / each * (1.0 + kLimitTolerance));
        if (m_its.enoughFor && systems >= *m_its.enoughFor)
            return std::nullopt;
        GrowthLimit limit = start("leaf-ports", Text::tr("Network %1: leaf ports").arg(m_name));
        limit.gpus = gpusOfSystems(systems);
        limit.reason =
            Text::tr("%1 ports in use and %2 free on the leaves it needs by now, %3 a system: %4.")
                .arg(number(m_its.ports), number(free), number(each), product(systems));
        return limit;
    }

private:
    QString missing(const Plan &plan, const CatalogView &catalog) const
    {
        if (m_its.problem)
            return Text::tr("It cannot be counted: %1.")
                .arg(problemText(*m_its.problem, m_fabric, plan.topology, catalog));
        return m_its.systems.value_or(0) <= 0 ? Text::tr("No system hangs on it yet.") : QString();
    }

    GrowthLimit start(const char *id, const QString &title) const
    {
        GrowthLimit limit;
        limit.id = QLatin1String(id) + u'/' + m_fabric.id;
        limit.title = title;
        limit.path = QStringLiteral("topology/fabrics/") + m_fabric.id;
        return limit;
    }

    QString number(double value) const
    {
        return numberText(value, Digits::Exact, m_wording.locale);
    }

    double gpusEach() const { return m_gpus.served / m_its.systems.value_or(1); }

    /// Those of so many systems as hang on it, and what stands elsewhere.
    double gpusOfSystems(double systems) const
    {
        return wholeGpus(systems * gpusEach() + m_gpus.elsewhere);
    }

    /// "64 systems × 8 GPUs = 512 GPUs", and what does not hang on it.
    QString product(double systems) const
    {
        const QString held =
            productText(amountText({systems, Unit::Systems}, Digits::Exact, m_wording),
                        limitGpus(gpusEach(), m_wording));
        const QString sum = limitGpus(gpusOfSystems(systems), m_wording);
        return m_gpus.elsewhere > 0.0 ? Text::tr("%1 + %2 that do not hang on it = %3")
                                            .arg(held, limitGpus(m_gpus.elsewhere, m_wording), sum)
                                      : Text::tr("%1 = %2", "a product of GPUs").arg(held, sum);
    }

    QString m_name;
    const Fabric &m_fabric;
    FabricFigures m_its;
    const Wording &m_wording;
    QString m_missing;
    NetworkGpus m_gpus;
};

} // namespace

QList<GrowthLimit>
networkLimits(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const Topology &topology = figures.plan.topology;
    QList<GrowthLimit> limits;
    if (topology.fabrics.isEmpty()) {
        GrowthLimit none;
        none.id = QStringLiteral("fabrics");
        none.title = Text::tr("Networks");
        none.path = QStringLiteral("topology/fabrics");
        none.reason = Text::tr("No network is planned yet.");
        return {none};
    }
    const PlacedGpus placed(topology, catalog);
    for (const Fabric &fabric : topology.fabrics) {
        const NetworkLimit network(figures, fabric, catalog, placed, wording);
        if (!network.hasGpus())
            continue;
        if (const std::optional<GrowthLimit> ports = network.leafPorts())
            limits.append(*ports);
        limits.append(network.levels());
    }
    return limits;
}

} // namespace kf
