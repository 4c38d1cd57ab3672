// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/storage/data_feed_sheet.h"
#include "ui/pages/storage/storage_sheet.h"
#include "ui/pages/storage/tier_sheets.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace kf {

class ChartView;
class DataPlacePanel;
class EmptyState;
class GridView;
class Segments;
class ValueTable;

/// Datasets with their factors, tiers, homes, quotas and what GPUs read as sheets, over the chart
/// by month, the tiers with their fill month, where a dataset should live, and the day of the feed.
class StoragePage : public Page {
    Q_OBJECT

public:
    /// What stands above the chart.
    enum class View { Datasets, Tiers, Homes, Quotas, Feed };

    StoragePage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;

    void showView(View view);
    View view() const;

    GridView &grid(View view = View::Datasets) { return *m_grids[int(view)]; }

private:
    void refresh() override;
    void hideEvent(QHideEvent *event) override;
    bool isUntouched() const;
    TypedUnits typedUnits();
    void buildSheets();
    void buildTools();
    void buildPanels();
    /// Where the data of a first dataset comes from.
    enum class Origin { ComesIn, InLake, MadeHere };
    void buildFirstSteps();
    void addFirst(Origin origin);
    void takeRole(int index);
    void addHere();
    void deleteHere();
    void updateTools();
    void showPlace();
    std::optional<WhyRequest> whyOfDataset() const;
    std::optional<WhyRequest> whyOfTier() const;
    std::optional<WhyRequest> whyOfGroup() const;
    std::optional<Id> chosenDataset() const;
    void takePlace(const Id &dataset, DatasetPattern pattern);

    StorageSheet *m_sheet;
    TierSheet *m_tierSheet;
    HomesSheet *m_homesSheet;
    QuotasSheet *m_quotasSheet;
    DataFeedSheet *m_feedSheet;
    QStackedWidget *m_stack;
    QList<GridView *> m_grids; ///< by view
    Segments *m_views;
    QPushButton *m_add;
    QPushButton *m_delete;
    EmptyState *m_empty;
    ChartView *m_chart;
    ValueTable *m_tiers;
    QComboBox *m_role; ///< what the platform is to data, as somebody said
    QLabel *m_stance;  ///< what all datasets together make of the platform
    Panel *m_placePanel = nullptr;
    DataPlacePanel *m_place;
    ChartView *m_feedChart;
    QLabel *m_feedWords;
    int m_sizeAtMonth = 0;
    UnitChoice m_units;        ///< that the sheets are in
    quint64 m_shownState = 0;  ///< of the document, as it was last shown
    bool m_isOpened = true;    ///< the plan, since the sheets were last shown
    bool m_isShownAnew = true; ///< nobody has worked here since the page was shown
};

} // namespace kf
