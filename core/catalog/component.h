// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Kubeflow components: what they are for, what they need. Facts of one release.

#include "core/base/ids.h"
#include "core/base/kept.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

/// A volume that a component claims.
struct ComponentVolume {
    QString claim;
    std::optional<double> sizeGi; ///< GiB
    KeptKeys kept;

    bool operator==(const ComponentVolume &) const = default;
};

struct Component {
    Id id;
    QString name;
    std::optional<QString> category;
    std::optional<QString> purpose;
    std::optional<QString> version;
    std::optional<QString> inclusion;
    QList<Id> dependsOn;
    QList<QString> needs; ///< what it depends on that is no component of the catalogue
    QList<QString> optionalDependsOn;
    std::optional<Id> countedIn;           ///< its requests stand in that component's row already
    std::optional<double> cpuRequestM;     ///< millicores
    std::optional<double> memoryRequestMi; ///< MiB
    QList<ComponentVolume> storage;
    QList<QString> crds;
    std::optional<QString> scaling;
    QList<QString> userGroups;
    std::optional<QString> notes;
    std::optional<QString> source;
    std::optional<QString> confidence;
    KeptKeys kept;

    bool operator==(const Component &) const = default;
};

/// components.yaml
struct ComponentCatalog {
    QList<Component> components;
    KeptKeys kept; ///< release, overheads, legacy names and distributions

    bool operator==(const ComponentCatalog &) const = default;
};

} // namespace kf
