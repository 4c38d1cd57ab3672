// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/presets.h"

#include "core/platform/components.h"

#include <QSet>

#include <algorithm>

namespace kf {

namespace {

using namespace component;

const Component *find(const QList<Component> &catalogue, const Id &id)
{
    const auto found = std::find_if(
        catalogue.cbegin(), catalogue.cend(), [&id](const Component &one) { return one.id == id; });
    return found == catalogue.cend() ? nullptr : &*found;
}

/// What a preset is about, without what that depends on.
QList<Id> coreOf(ComponentPreset preset, const QList<Component> &catalogue)
{
    QList<Id> ids{centralDashboard, dex, oauth2Proxy};
    switch (preset) {
    case ComponentPreset::NotebooksOnly:
        ids.append(notebooks);
        break;
    case ComponentPreset::Training:
        ids += QList<Id>{notebooks, pipelines, katib, trainer};
        break;
    case ComponentPreset::Serving:
        ids += QList<Id>{kserve, kserveWebApp, hub};
        break;
    case ComponentPreset::Full:
        for (const Component &one : catalogue) {
            if (one.inclusion == QLatin1String("default"))
                ids.append(one.id);
        }
        break;
    }
    return ids;
}

} // namespace

bool isOfDistribution(const Component &component)
{
    return component.inclusion != QLatin1String("external") &&
           component.inclusion != QLatin1String("client-side");
}

QList<Id> componentsOf(ComponentPreset preset, const QList<Component> &catalogue)
{
    const QSet<Id> all = componentClosure(
        coreOf(preset, catalogue), {}, [&](const Id &id) { return find(catalogue, id); });
    QList<Id> ids;
    for (const Component &one : catalogue) {
        if (all.contains(one.id))
            ids.append(one.id);
    }
    return ids;
}

std::optional<ComponentPreset>
presetOf(const QList<Id> &selected, const QList<Id> &installed, const QList<Component> &catalogue)
{
    QSet<Id> chosen;
    for (const Id &id : selected) {
        const Component *one = find(catalogue, id);
        if (one == nullptr || isOfDistribution(*one))
            chosen.insert(id);
    }
    const QSet<Id> there(installed.cbegin(), installed.cend());
    for (const ComponentPreset preset : kComponentPresets) {
        const QList<Id> ids = componentsOf(preset, catalogue);
        if (!chosen.isEmpty() && QSet<Id>(ids.cbegin(), ids.cend()) - there == chosen - there)
            return preset;
    }
    return std::nullopt;
}

} // namespace kf
