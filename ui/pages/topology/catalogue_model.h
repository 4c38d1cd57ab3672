// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Devices that can be placed: those of the plan first, then the catalogue's, with what is known of
// them and where that comes from.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/words/wording.h"

#include <QAbstractListModel>

namespace kf {

/// Kinds of devices as people look for them.
enum class DeviceGroup { All, Systems, Switches, Storage, Management, Power, Other, Own };

struct CatalogueFilter {
    QString text;
    DeviceGroup group = DeviceGroup::All;
    std::optional<double> mostUnits;
    std::optional<double> mostWatts;
    Id fitsRack; ///< empty: any

    bool operator==(const CatalogueFilter &) const = default;
};

class CatalogueModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FactsRole = Qt::UserRole, IdRole, KindRole };

    CatalogueModel(const Catalog &catalog, QObject *parent = nullptr);

    void present(const Plan &plan, const Wording &wording);
    void setFilter(const CatalogueFilter &filter);
    const CatalogueFilter &filter() const { return m_filter; }

    /// How many devices there are without the filter.
    int allCount() const { return int(m_all.size()); }
    /// All of that kind, whatever the filter is.
    QList<DeviceEntry> devicesOf(DeviceKind kind) const;
    /// The device in that row; empty where there is none.
    Id deviceAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    const AcceleratorEntry *gpuOf(const DeviceEntry &entry) const;
    bool matches(const DeviceEntry &entry) const;
    void choose();

    const Catalog &m_catalog;
    Plan m_plan;
    Wording m_wording;
    CatalogueFilter m_filter;
    QList<DeviceEntry> m_all;
    QList<DeviceEntry> m_shown;
};

/// "8 U · 10.2 kW · 130 kg · 8 x H100": what decides about placing it; what is not known says so.
QString deviceFactsLine(const DeviceEntry &entry, const Wording &wording);

} // namespace kf
