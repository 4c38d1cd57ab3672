// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform_context.h"

#include <algorithm>

namespace kf {

QList<RegistryView> registriesOf(const Platform &platform)
{
    QList<RegistryView> registries;
    const Registry &first = platform.registry;
    if (first.kind)
        registries.append(
            {QString::fromLatin1(kDefaultRegistry), first.kind, first.reachableFromCloud});
    for (const NamedRegistry &further : platform.registries)
        registries.append({further.id, further.kind, further.reachableFromCloud});
    return registries;
}

std::optional<RegistryView> registryOf(const Image &image, const QList<RegistryView> &registries)
{
    if (isSet(image.registry)) {
        for (const RegistryView &registry : registries) {
            if (registry.id == *image.registry)
                return registry;
        }
        return std::nullopt;
    }
    return registries.size() == 1 ? std::optional(registries.first()) : std::nullopt;
}

bool hasHost(const QString &reference)
{
    const qsizetype slash = reference.indexOf(u'/');
    if (slash < 0)
        return false;
    const QStringView before = QStringView(reference).first(slash);
    return before.contains(u'.') || before.contains(u':') || before == u"localhost";
}

const Lane *laneOf(const QList<Lane> &lanes, const Id &group)
{
    for (const Lane &lane : lanes) {
        if (lane.groups.contains(group))
            return &lane;
    }
    return nullptr;
}

bool isOfProvider(std::optional<Hosting> hosting)
{
    return hosting == Hosting::Hosted || hosting == Hosting::Managed;
}

bool asksForLogin(std::optional<Authentication> authentication)
{
    return authentication && *authentication != Authentication::StaticToken &&
           *authentication != Authentication::StaticPassword;
}

bool asksForLoginAtGateway(const QList<Id> &present, const Security &security)
{
    return present.contains(component::istio) && present.contains(component::oauth2Proxy) &&
           (present.contains(component::dex) || isSet(security.identityProvider));
}

bool submits(const QList<Profile> &profiles, SubmitsBy way)
{
    return std::any_of(profiles.cbegin(), profiles.cend(), [way](const Profile &profile) {
        return profile.submitsBy.contains(way);
    });
}

PlatformContext::PlatformContext(const PlatformInput &input)
    : m_input(input)
    , m_components(componentFigures(input.platform, input.componentOf))
    , m_present(m_components.present.cbegin(), m_components.present.cend())
    , m_registries(registriesOf(input.platform))
{
    for (const PlatformGroup &group : input.groups)
        m_groups.insert(group.id, &group);
    for (const Profile &profile : input.platform.profiles) {
        if (isSet(profile.group))
            m_profiles[*profile.group].append(&profile);
    }
    for (const PlatformDataset &dataset : input.datasets) {
        for (const Id &reader : dataset.readers)
            m_reads[reader].append(&dataset);
    }
}

const PlatformGroup *PlatformContext::group(const Id &id) const
{
    return m_groups.value(id, nullptr);
}

bool PlatformContext::hasImage(const Id &group) const
{
    const QList<Image> &images = platform().images;
    return std::any_of(images.cbegin(), images.cend(), [&group](const Image &image) {
        return serves(image, group);
    });
}

} // namespace kf
