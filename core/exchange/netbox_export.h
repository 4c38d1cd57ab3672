// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Racks, devices and cables as files that NetBox imports.

#include "core/catalog/catalog.h"
#include "core/topology/topology.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace kf {

/// One end of a link: an interface of a placed device.
struct NetboxEnd {
    Id device;
    QString interface;                      ///< its name, one of its own on that device
    QString type = QStringLiteral("other"); ///< as NetBox calls it

    bool operator==(const NetboxEnd &) const = default;
};

/// A link that has two ends and a cable.
struct NetboxLink {
    NetboxEnd a;
    NetboxEnd b;
    std::optional<CableMedium> medium;
    QString label;        ///< the same for the links of one cable
    double lengthM = 0.0; ///< as it is bought
};

struct NetboxFile {
    QString name; ///< "racks.csv"
    QByteArray bytes;
};

struct NetboxExport {
    QList<NetboxFile> files; ///< in the order in which NetBox takes them
    int racks = 0;
    int devices = 0;
    int links = 0;     ///< rows of cables.csv: NetBox knows no cable that holds several
    int cables = 0;    ///< that are bought; the links of one carry its label
    QStringList notes; ///< what is not written, or otherwise than it stands in the plan, and why
};

/// Everything that is placed, in whatever month, and the cables of all fabrics.
NetboxExport netboxExport(const Topology &topology, const CatalogView &catalog);
/// The same with other links.
NetboxExport
netboxExport(const Topology &topology, const CatalogView &catalog, const QList<NetboxLink> &links);

} // namespace kf
