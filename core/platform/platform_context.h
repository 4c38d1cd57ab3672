// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What several rules of a platform ask of its choices.

#include "core/platform/components.h"
#include "core/platform/platform_figures.h"
#include "core/platform/platform_input.h"

#include <QHash>

namespace kf {

/// A registry as rules see it; the first one has the id `default`.
struct RegistryView {
    Id id;
    std::optional<RegistryKind> kind;
    std::optional<bool> reachableFromCloud;
};

/// The registries of a platform: the first one where its kind is known, then the further ones.
QList<RegistryView> registriesOf(const Platform &platform);

/// The registry of an image: the one it names, else the only one there is. Nothing where there is
/// none or nobody said which.
std::optional<RegistryView> registryOf(const Image &image, const QList<RegistryView> &registries);

/// True where the reference names a host before its first slash; without one the image comes from
/// Docker Hub, which is public.
bool hasHost(const QString &reference);

/// The lane that counts for a group: the first that lists it; nullptr where none does.
const Lane *laneOf(const QList<Lane> &lanes, const Id &group);

/// True where a provider runs the control plane.
bool isOfProvider(std::optional<Hosting> hosting);

/// True where a person must log in at the API server, by certificate, token or a service.
bool asksForLogin(std::optional<Authentication> authentication);

/// True where a person must log in at the gateway of the mesh.
bool asksForLoginAtGateway(const QList<Id> &present, const Security &security);

/// True where a profile names the way.
bool submits(const QList<Profile> &profiles, SubmitsBy way);

class PlatformContext {
public:
    explicit PlatformContext(const PlatformInput &input);

    const PlatformInput &input() const { return m_input; }
    const Platform &platform() const { return m_input.platform; }
    const Security &security() const { return m_input.platform.security; }
    const ComponentFigures &components() const { return m_components; }
    const QList<RegistryView> &registries() const { return m_registries; }

    bool has(QLatin1StringView component) const { return m_present.contains(component); }
    bool hasNotebooks() const { return has(component::notebooks) || has(component::workspaces); }
    bool hasMesh() const { return has(component::istio); }
    bool exposes(Exposure measure) const { return security().exposure.contains(measure); }
    bool logsInAtApi() const { return asksForLogin(security().controlPlane.authentication); }
    bool logsInAtWeb() const { return asksForLoginAtGateway(m_components.present, security()); }

    const PlatformGroup *group(const Id &id) const;
    /// Profiles of a group.
    QList<const Profile *> profilesOf(const Id &group) const { return m_profiles.value(group); }
    /// Datasets that a group reads.
    QList<const PlatformDataset *> readBy(const Id &group) const { return m_reads.value(group); }
    /// An image that names the group, or any group.
    bool hasImage(const Id &group) const;

private:
    const PlatformInput &m_input;
    ComponentFigures m_components;
    QSet<Id> m_present;
    QList<RegistryView> m_registries;
    QHash<Id, const PlatformGroup *> m_groups;
    QHash<Id, QList<const Profile *>> m_profiles;
    QHash<Id, QList<const PlatformDataset *>> m_reads;
};

/// True where an image serves the group.
inline bool serves(const Image &image, const Id &group)
{
    return image.groups.isEmpty() || image.groups.contains(group);
}

} // namespace kf
