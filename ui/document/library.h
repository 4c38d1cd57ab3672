// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalogue that all windows look things up in, and the person's own library within it, which
// can be written.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/topology/topology.h"

#include <QObject>
#include <QString>

namespace kf {

class Library : public QObject {
    Q_OBJECT

public:
    /// The library is kept in `folder`; where that is empty nothing can be kept.
    explicit Library(Catalog catalog, QString folder = {}, QObject *parent = nullptr);

    /// Stays at its place; its content is another one after changed().
    const Catalog &catalog() const { return m_catalog; }
    bool canKeep() const { return !m_folder.isEmpty(); }
    /// True for devices that the library adds to what is shipped, or changes of it.
    bool holds(const Id &device) const;

    /// Writes devices into the library, in place of those with their ids.
    Result<> keep(const QList<DeviceEntry> &devices);
    Result<> remove(const Id &device);

    /// Rack types that are kept for every plan. Refused where their file is damaged.
    Result<QList<RackType>> rackTypes() const;
    /// Writes them in place of those that were there.
    Result<> keepRackTypes(const QList<RackType> &types);

Q_SIGNALS:
    void changed();

private:
    Result<> readAgain();

    Catalog m_catalog;
    QString m_folder;
};

} // namespace kf
