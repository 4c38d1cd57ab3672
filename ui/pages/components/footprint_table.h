// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the platform takes for itself: cores and memory as bars beside their numbers, the sum last.

#include "core/figures/why_request.h"
#include "core/report/component_view.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace kf {

class FootprintModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, CoresColumn, MemoryColumn, VolumesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void present(const QList<FootprintPart> &parts, const Wording &wording);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// 0..1 of the largest part; nothing where there is no bar: of names, sums and volumes.
    std::optional<double> shareAt(const QModelIndex &index) const;
    const FootprintPart &partAt(int row) const { return m_parts[row]; }

private:
    double valueAt(const QModelIndex &index) const;

    QList<FootprintPart> m_parts;
    Wording m_wording;
};

class FootprintTable : public QTableView {
    Q_OBJECT

public:
    explicit FootprintTable(const Theme &theme, QWidget *parent = nullptr);

    void present(const QList<FootprintPart> &parts, const Wording &wording);
    /// What the row takes that has the keyboard; nothing where none has.
    std::optional<WhyRequest> whyHere() const;

private:
    void resizeEvent(QResizeEvent *event) override;
    void fitColumns();

    FootprintModel *m_model;
};

} // namespace kf
