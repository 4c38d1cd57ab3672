// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cloud offers that were read from a price list, before they are kept: each can be ticked.

#include "core/exchange/offer_list.h"
#include "core/words/wording.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kf {

class OffersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        AcceleratorColumn,
        ProviderColumn,
        InstanceColumn,
        RegionColumn,
        GpusColumn,
        OnDemandColumn,
        SpotColumn,
        CurrencyColumn,
        CpuColumn,
        MemoryColumn,
        RemarkColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the offers of `list`, or those that the plan has use for; all of them ticked.
    void present(const OfferList &list,
                 bool onlyUsed,
                 const QHash<Id, QString> &names,
                 const Wording &wording);

    QList<OfferEntry> chosen() const;
    int chosenCount() const { return int(m_ticked.count(true)); }
    /// Ticks these rows, or all of them where one is not ticked yet; else unticks them.
    void toggle(const QList<int> &rows);
    void tick(const QList<int> &rows, bool ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    QString textAt(const ListedOffer &offer, int column) const;

    QList<ListedOffer> m_offers;
    QList<bool> m_ticked;
    QHash<Id, QString> m_names;
    Wording m_wording;
};

} // namespace kf
