// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the panel that answers "why?" stands: beside the page where both have the room they need,
// else below it, so that no page scrolls sideways for it.

#include <QObject>

class QMainWindow;
class QStackedWidget;

namespace kf {

class WhyPanel;

class WhyPlace : public QObject {
    Q_OBJECT

public:
    /// `docks` holds `panel` and, in the middle, the pages of `stack`.
    WhyPlace(QMainWindow &docks, QStackedWidget &stack, WhyPanel &panel);

    /// Goes where there is room now; a panel below comes back to the side it gave way from.
    void find();
    /// Stands at its side whatever the room, as a layout is to be remembered.
    void comeBack();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isBeside() const;
    bool gaveWay() const;
    int roomBeside() const;
    int roomBelow() const;
    void giveWay();
    void tellPages();

    QMainWindow &m_docks;
    QStackedWidget &m_stack;
    WhyPanel &m_panel;
    Qt::DockWidgetArea m_side = Qt::NoDockWidgetArea; ///< that it gave way from; else none
    int m_wanted = 0; ///< height below a page that has the room, until a person sizes it
};

} // namespace kf
