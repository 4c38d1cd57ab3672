// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/offers_model.h"

#include "core/words/amount_words.h"
#include "core/words/cell_words.h"

#include <algorithm>

namespace kf {

void OffersModel::present(const OfferList &list,
                          bool onlyUsed,
                          const QHash<Id, QString> &names,
                          const Wording &wording)
{
    beginResetModel();
    m_offers.clear();
    for (const ListedOffer &offer : list.offers) {
        if (!onlyUsed || offer.isUsed)
            m_offers.append(offer);
    }
    m_ticked = QList<bool>(m_offers.size(), true);
    m_names = names;
    m_wording = wording;
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<OfferEntry> OffersModel::chosen() const
{
    QList<OfferEntry> entries;
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        if (m_ticked[i])
            entries.append(m_offers[i].entry);
    }
    return entries;
}

void OffersModel::toggle(const QList<int> &rows)
{
    const bool isAll =
        std::all_of(rows.cbegin(), rows.cend(), [this](int row) { return m_ticked[row]; });
    tick(rows, !isAll);
}

void OffersModel::tick(const QList<int> &rows, bool ticked)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows)
        m_ticked[row] = ticked;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int OffersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

int OffersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OffersModel::textAt(const ListedOffer &offer, int column) const
{
    const auto price = [this](const std::optional<double> &value) { // no digit of it is lost
        return value ? wholeCellText(*value, NumberForm::Plain, m_wording.locale) : unknownText();
    };
    switch (column) {
    case AcceleratorColumn:
        return m_names.value(offer.entry.accelerator.value_or(Id()), offer.called);
    case ProviderColumn:
        return offer.entry.provider.value_or(QString());
    case InstanceColumn:
        return offer.entry.instance.value_or(QString());
    case RegionColumn:
        return offer.entry.region.value_or(QString());
    case GpusColumn:
        return price(offer.entry.gpus);
    case OnDemandColumn:
        return price(offer.entry.onDemandPerH);
    case SpotColumn:
        return price(offer.entry.spotPerH);
    case CurrencyColumn:
        return offer.entry.currency;
    case CpuColumn:
        return price(offer.entry.vcpu);
    case MemoryColumn:
        return amountText(offer.entry.memoryGb, Unit::Gigabytes, Digits::Short, m_wording);
    default:
        break;
    }
    QStringList remarks;
    if (hasUnusualCount(offer.entry))
        remarks.append(
            tr("%1 GPUs are an unusual number: is it right?").arg(price(offer.entry.gpus)));
    if (!offer.entry.onDemandPerH)
        remarks.append(tr("no price on demand"));
    if (!offer.entry.includesHost.value_or(true))
        remarks.append(tr("accelerators alone: without a host"));
    if (offer.isGuess)
        remarks.append(tr("listed as %1 only").arg(offer.called));
    if (offer.rows > 1)
        remarks.append(tr("lowest of %n zone(s)", nullptr, offer.rows));
    return remarks.join(QStringLiteral("; "));
}

QVariant OffersModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(m_offers[index.row()], column);
    if (role == Qt::CheckStateRole && column == AcceleratorColumn)
        return m_ticked[index.row()] ? Qt::Checked : Qt::Unchecked;
    const bool isNumber = column >= GpusColumn && column < RemarkColumn && column != CurrencyColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant OffersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AcceleratorColumn:
        return tr("Accelerator");
    case ProviderColumn:
        return tr("Provider");
    case InstanceColumn:
        return tr("Instance");
    case RegionColumn:
        return tr("Region");
    case GpusColumn:
        return tr("GPUs");
    case OnDemandColumn:
        return tr("On demand an hour");
    case SpotColumn:
        return tr("Spot an hour");
    case CurrencyColumn:
        return tr("Currency");
    case CpuColumn:
        return tr("vCPU");
    case MemoryColumn:
        return tr("Memory");
    default:
        return tr("Remark");
    }
}

Qt::ItemFlags OffersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == AcceleratorColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool OffersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != AcceleratorColumn)
        return false;
    m_ticked[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT ticksChanged();
    return true;
}

} // namespace kf

#include "moc_offers_model.cpp"
