// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rack types, feeds, rooms and rows as sheets. What is typed is in the plan at once, and undone
// with everything else.

#include "ui/pages/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace kf {

class FeedSheet;
class GridModel;
class GridView;
class RackTypeSheet;
class RoomSheet;
class RowSheet;

class SheetsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Tab { RackTypes, Feeds, Rooms, Rows };

    SheetsDialog(const PageContext &context, Tab tab, QWidget *parent);

    GridView &grid(Tab tab) { return *m_grids[int(tab)]; }

    void done(int result) override;

private:
    void showTab();
    void present();
    void addTab(GridModel *model, const QString &title);
    void addOne();
    void deleteOne();
    GridView &current() const;

    PageContext m_context;
    RackTypeSheet *m_types;
    FeedSheet *m_feeds;
    RoomSheet *m_rooms;
    RowSheet *m_rows;
    QTabWidget *m_tabs;
    QList<GridView *> m_grids;
    QPushButton *m_add;
    QPushButton *m_delete;
    QLabel *m_message;
};

} // namespace kf
