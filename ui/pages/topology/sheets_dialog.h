// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rack types, feeds, sites, rooms, rows and what cables run along as sheets, on a draft: OK makes
// what was done one step of the plan, Cancel drops it.

#include "ui/pages/parts/plan_draft.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace kf {

class CableWaySheet;
class FeedSheet;
class GridModel;
class GridView;
class RackTypeSheet;
class RoomSheet;
class RowSheet;
class SiteSheet;
class TraySheet;

class SheetsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Tab { RackTypes, Feeds, Sites, Rooms, Rows, CableWays, Trays };

    SheetsDialog(const PageContext &context, Tab tab, QWidget *parent);

    /// The draft that the sheets change.
    PlanDocument &document() { return m_draft.document(); }
    GridView &grid(Tab tab) { return *m_grids[int(tab)]; }

    void done(int result) override;

private:
    void showTab();
    void present();
    void addTab(GridModel *model, const QString &title);
    void addOne();
    void deleteOne();
    GridView &current() const;

    PlanDraft m_draft;
    RackTypeSheet *m_types;
    FeedSheet *m_feeds;
    SiteSheet *m_sites;
    RoomSheet *m_rooms;
    RowSheet *m_rows;
    CableWaySheet *m_ways;
    TraySheet *m_trays;
    QTabWidget *m_tabs;
    QList<GridView *> m_grids;
    QPushButton *m_add;
    QPushButton *m_delete;
    QLabel *m_message;
};

} // namespace kf
