// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of a chart as a table: for screen readers, and for those who want them exactly.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_text.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace kf {

/// One row for each category, one column for each series after the name of the category; charts
/// whose parts add up end with their total.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ChartTableModel(const ChartSpec &spec, const Wording &wording, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<double> columnValues(int column) const;

    ChartSpec m_spec;
    QLocale m_locale;
    QList<double> m_totals; ///< empty where nothing adds up
    AmountScale m_scale;    ///< of all columns
};

/// The table in a window of its own.
class ChartTableDialog : public QDialog {
    Q_OBJECT

public:
    ChartTableDialog(const ChartSpec &spec, const Wording &wording, QWidget *parent = nullptr);
};

} // namespace kf
