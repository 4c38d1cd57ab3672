// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portability_view.h"

#include "core/platform/platform_context.h"
#include "core/topology/topology_walk.h"
#include "core/words/catalogue_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::Portability)
};

/// Accelerators of systems that stand in racks.
QSet<Id> placedAccelerators(const Plan &plan, const CatalogView &catalog)
{
    QSet<Id> placed;
    forEachDevice(plan.topology, [&](const Rack &, const PlacedDevice &device) {
        const DeviceEntry *entry = catalog.device(device.device);
        if (entry != nullptr && entry->gpuModel && entry->gpuCount > 0.0)
            placed.insert(*entry->gpuModel);
    });
    return placed;
}

QString providerOf(const CloudOffer &offer, const CatalogView &catalog)
{
    const auto *entry = offer.offer ? catalog.offer(*offer.offer) : nullptr;
    return entry != nullptr && entry->provider && !entry->provider->isEmpty()
               ? providerText(*entry->provider)
               : Text::tr("Cloud");
}

/// Keeps the worse of both: no is worse than not known, not known worse than yes.
void worsen(PortabilityCell &cell, std::optional<bool> runs, const QString &because)
{
    const bool isWorse = runs == false ? cell.runs != false : !runs && cell.runs == true;
    if (isWorse)
        cell = {runs, because};
}

class Judge {
public:
    Judge(const Evaluation &figures, const CatalogView &catalog)
        : m_plan(figures.plan)
        , m_figures(figures.platform)
        , m_placed(placedAccelerators(m_plan, catalog))
        , m_registries(registriesOf(m_plan.platform))
    {
    }

    PortabilityCell own(const PlatformGroup &group) const
    {
        PortabilityCell cell{true, Text::tr("image, accelerator and data are there")};
        if (!group.isGpu())
            return cell;
        judgeImage(cell, group, false);
        const bool isPlaced = std::any_of(group.accelerators.cbegin(),
                                          group.accelerators.cend(),
                                          [this](const Id &id) { return m_placed.contains(id); });
        if (!isPlaced)
            worsen(cell, false, Text::tr("no such accelerator stands in a rack"));
        return cell;
    }

    PortabilityCell cloud(const PlatformGroup &group, const QSet<Id> &offered) const
    {
        PortabilityCell cell{true, Text::tr("image, accelerator and data may go there")};
        if (group.isGpu()) {
            judgeImage(cell, group, true);
            const bool isOffered = offered.contains(group.key) ||
                                   std::any_of(group.accelerators.cbegin(),
                                               group.accelerators.cend(),
                                               [&](const Id &id) { return offered.contains(id); });
            if (!isOffered)
                worsen(cell, false, Text::tr("the accelerator is not offered"));
        }
        judgeData(cell, group);
        return cell;
    }

private:
    /// Any image that serves the group and can be pulled there is enough.
    void judgeImage(PortabilityCell &cell, const PlatformGroup &group, bool isCloud) const
    {
        PortabilityCell best{false, Text::tr("no image serves the group")};
        for (const Image &image : m_plan.platform.images) {
            if (!serves(image, group.id))
                continue;
            const std::optional<RegistryView> registry = registryOf(image, m_registries);
            const bool isPrivate = isCloud && registry && registry->kind == RegistryKind::Private;
            if (!isPrivate || registry->reachableFromCloud == true)
                return;
            if (!registry->reachableFromCloud)
                best = {std::nullopt,
                        Text::tr("whether a cloud reaches the registry of its image is not said")};
            else if (best.runs == false)
                best = {false, Text::tr("no cloud reaches the registry of its image")};
        }
        worsen(cell, best.runs, best.because);
    }

    void judgeData(PortabilityCell &cell, const PlatformGroup &group) const
    {
        for (const PlatformDataset &dataset : m_figures.datasets) {
            if (!dataset.readers.contains(group.id))
                continue;
            const QString name = nameOf(m_plan, IdKind::Dataset, dataset.id);
            if (!dataset.sensitivity)
                worsen(cell, std::nullopt, Text::tr("how sensitive %1 is is not said").arg(name));
            else if (*dataset.sensitivity == Sensitivity::Regulated)
                worsen(cell, false, Text::tr("%1 is regulated and may not leave").arg(name));
            else if (!m_plan.cost.policy.interconnectGbps)
                worsen(
                    cell, std::nullopt, Text::tr("how fast the link to the cloud is is not said"));
        }
    }

    const Plan &m_plan;
    const PlatformFigures &m_figures;
    QSet<Id> m_placed;
    QList<RegistryView> m_registries;
};

} // namespace

Portability portabilityOf(const Evaluation &figures, const CatalogView &catalog)
{
    QMap<QString, QSet<Id>> offered; // by provider
    for (const CloudOffer &offer : figures.plan.cost.cloud) {
        if (offer.accelerator)
            offered[providerOf(offer, catalog)].insert(*offer.accelerator);
    }
    Portability all{QStringList{Text::tr("Own machines")} + offered.keys(), {}};
    const Judge judge(figures, catalog);
    for (const PlatformGroup &group : figures.platform.groups) {
        PortabilityRow row{
            group.id, nameOf(figures.plan, IdKind::Group, group.id), {judge.own(group)}};
        for (const QSet<Id> &accelerators : std::as_const(offered))
            row.cells.append(judge.cloud(group, accelerators));
        all.rows.append(row);
    }
    return all;
}

} // namespace kf
