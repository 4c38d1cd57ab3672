// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/system_choice.h"

#include "core/demand/accelerator_keys.h"
#include "core/plan/edits/settings.h"
#include "core/words/name_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::QuickFixes)
};

} // namespace

QList<HoldingSystem>
systemsHolding(const AcceleratorKey &key, const Plan &plan, const Catalog &catalog)
{
    const AcceleratorKeys keys(plan.settings.pools);
    QList<HoldingSystem> systems;
    QSet<Id> named;
    for (const CatalogEntries *entries : {&plan.catalog, &catalog.entries()}) {
        for (const DeviceEntry &device : entries->devices) {
            if (named.contains(device.id))
                continue;
            named.insert(device.id);
            if (device.gpuModel && device.gpuCount > 0.0 && keys.keyOf(*device.gpuModel) == key)
                systems.append({device.id, device.gpuCount});
        }
    }
    std::sort(systems.begin(), systems.end(), [](const auto &a, const auto &b) {
        return a.gpus > b.gpus || (a.gpus == b.gpus && a.device < b.device);
    });
    return systems;
}

std::optional<QuickFix> buyFirstSystem(const Finding &finding, const FixInput &input)
{
    const AcceleratorKey key = finding.path.section(u'/', -1);
    const QList<HoldingSystem> systems = systemsHolding(key, input.plan, input.catalog);
    if (systems.isEmpty())
        return std::nullopt;
    const Id device = systems.constFirst().device;
    const CatalogView view(input.plan.catalog, input.catalog);
    return QuickFix{Text::tr("Buy %1", "a system").arg(modelOf(device, view)),
                    [key, device](Plan plan) {
                        return setSystem(std::move(plan), key, device);
                    }};
}

} // namespace kf
