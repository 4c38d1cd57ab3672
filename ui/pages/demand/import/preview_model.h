// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A foreign sheet as it would be imported: what becomes of each row, and which cells stand in the
// way.

#include "ui/pages/demand/import/reader.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kf {

class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The first column says what becomes of the row; the sheet's own columns follow.
    enum Column { FateColumn, FirstSheetColumn };

    explicit ImportPreviewModel(const Theme &theme, QObject *parent = nullptr);

    void present(const SheetImport &import);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A person takes a row as a group, or leaves it out.
    void rowChosen(int row, bool isTaken);

private:
    RowFate fateOf(int row) const { return m_read.rows.value(row, RowFate::Empty); }
    bool canBeChosen(int row) const;
    QString textAt(const QModelIndex &index) const;
    Qt::Alignment alignmentAt(int column) const;
    QVariant backgroundAt(const ImportRemark *remark) const;
    QVariant decorationAt(const ImportRemark *remark) const;
    const ImportRemark *remarkAt(const QModelIndex &index) const;

    const Theme &m_theme;
    std::shared_ptr<const SheetContent> m_content;
    ImportedSheet m_read;
    QList<ColumnRole> m_columns;
    QHash<std::pair<int, int>, int> m_remarks; ///< by row and column of the sheet
};

} // namespace kf
