// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/storage/storage_sheet.h"
#include "ui/pages/storage/tier_sheets.h"

class QPushButton;
class QStackedWidget;

namespace kf {

class ChartView;
class EmptyState;
class GridView;
class Segments;
class ValueTable;

/// Datasets with their factors, tiers and homes as sheets, over the chart by month and the tiers
/// with their fill month.
class StoragePage : public Page {
    Q_OBJECT

public:
    /// What stands above the chart.
    enum class View { Datasets, Tiers, Homes };

    StoragePage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;

    void showView(View view);
    View view() const;

    GridView &grid(View view = View::Datasets) { return *m_grids[int(view)]; }

private:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;
    TypedUnits typedUnits();
    void buildSheets();
    void buildTools();
    void buildPanels();
    void addHere();
    void deleteHere();
    void updateTools();

    StorageSheet *m_sheet;
    TierSheet *m_tierSheet;
    HomesSheet *m_homesSheet;
    QStackedWidget *m_stack;
    QList<GridView *> m_grids; ///< by view
    Segments *m_views;
    QPushButton *m_add;
    QPushButton *m_delete;
    EmptyState *m_empty;
    ChartView *m_chart;
    ValueTable *m_tiers;
    int m_sizeAtMonth = 0;
    UnitChoice m_units;        ///< that the sheets are in
    bool m_unitsFollow = true; ///< nobody has worked here since the page was shown
};

} // namespace kf
