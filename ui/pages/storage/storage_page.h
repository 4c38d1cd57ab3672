// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/storage/storage_sheet.h"

class QPushButton;

namespace kf {

class ChartView;
class EmptyState;
class GridView;
class ValueTable;

/// Datasets with their factors, tiers with their fill month, and the chart by month.
class StoragePage : public Page {
    Q_OBJECT

public:
    StoragePage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;

    GridView &grid() { return *m_grid; }

private:
    void refresh() override;
    void buildPanels();
    void addDataset();
    void deleteOfRow();

    StorageSheet *m_sheet;
    GridView *m_grid;
    QPushButton *m_add;
    QPushButton *m_delete;
    EmptyState *m_empty;
    ChartView *m_chart;
    ValueTable *m_tiers;
    int m_sizeAtMonth = 0;
};

} // namespace kf
