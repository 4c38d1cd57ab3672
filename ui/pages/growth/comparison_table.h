// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Scenarios side by side: a row for each figure, a column for each scenario, differences to the
// first one in brackets.

#include "core/report/scenario_comparison.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace kf {

class Theme;

/// Shows the snapshot it was last given.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void present(const ScenarioComparison &comparison);

    /// Asks how a figure came about; nothing where that is not told.
    std::optional<WhyRequest> whyOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ScenarioComparison m_comparison;
};

class ComparisonTable : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(const Theme &theme, QWidget *parent = nullptr);

    void present(const ScenarioComparison &comparison);
    /// What is asked of the current figure; nothing where its row tells none.
    std::optional<WhyRequest> whyHere() const;
    /// Puts the whole table on the clipboard, as text with tabs.
    void copy() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ComparisonModel *m_model;
};

} // namespace kf
