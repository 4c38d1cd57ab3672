// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Device types of NetBox that were read, before they are kept: what they say, what nobody knows,
// and what a person assumes for it.

#include "core/exchange/device_types_entries.h"
#include "core/exchange/device_types_folder.h"
#include "core/words/wording.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace kf {

class DeviceTypesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ModelColumn,
        KindColumn,
        HeightColumn,
        WeightColumn,
        PowerColumn,
        ProblemsColumn,
        FileColumn,
        ColumnCount
    };

    DeviceTypesModel(const Theme &theme, const Wording &wording, QObject *parent = nullptr);

    /// Shows files that are not refused, all of them ticked, with nothing assumed and the kinds
    /// that their parts speak for.
    void present(const DeviceTypeFolder &folder,
                 SupplyPolicy policy,
                 const std::function<bool(const Id &)> &isTaken);
    /// Takes the draws otherwise; ticks and what is assumed stay.
    void setPolicy(SupplyPolicy policy);
    void tick(const QList<int> &rows, bool ticked);
    /// Assumes `watts` for devices whose power nobody knows.
    void assumePower(const QList<int> &rows, double watts);
    /// How many module bays the device type of that row has.
    int supplyBays(int row) const;

    /// Those that are ticked, with what is assumed for them.
    QList<DeviceEntry> chosen() const;
    int chosenCount() const;
    bool hasUnknown(int row) const;
    /// The row that shows that file of the folder, or -1.
    int rowOfFile(int file) const { return int(m_files.indexOf(file)); }
    /// How many do not know a figure, nor assume it.
    int unknownCount(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Refuses what is no figure of that column, saying why by refused().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changedByHand();
    void refused(const QString &why);

private:
    QString textAt(int row, int column) const;
    QString figureText(int row, int column) const;
    QVariant sortValueAt(int row, int column) const;
    QVariant tipAt(int row, int column) const;
    QVariant colourAt(int row, int column) const;
    std::optional<double> published(int row, int column) const;
    std::optional<double> assumed(int row, int column) const;
    bool isOpen(int row, int column) const;

    const Theme &m_theme;
    const Wording &m_wording;
    DeviceTypeFolder m_folder;
    QList<int> m_files; ///< of m_folder, by row
    QList<DeviceEntry> m_entries;
    QList<bool> m_ticked;
};

/// Every problem of every file.
class DeviceTypeProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FileColumn, LineColumn, RuleColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void present(const DeviceTypeFolder &folder);
    /// The file of the folder that row speaks of, or -1.
    int fileAt(int row) const { return m_rows.value(row, {-1, 0}).first; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DeviceTypeFolder m_folder;
    QList<std::pair<int, int>> m_rows; ///< file and problem
};

} // namespace kf
