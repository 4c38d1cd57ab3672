// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/why_place.h"

#include "ui/pages/page.h"
#include "ui/shell/why_panel.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace kf {

namespace {

constexpr int kRowsBelow = 8; ///< what a panel below the page shows, where the page leaves it that

} // namespace

WhyPlace::WhyPlace(QMainWindow &docks, QStackedWidget &stack, WhyPanel &panel)
    : QObject(&panel)
    , m_docks(docks)
    , m_stack(stack)
    , m_panel(panel)
{
    docks.installEventFilter(this);
    stack.installEventFilter(this);
    connect(&stack, &QStackedWidget::currentChanged, this, [this] {
        // Below a page it costs rows: another page has them, unless a term has led there.
        if (gaveWay() && !m_panel.isAncestorOf(QApplication::focusWidget()))
            m_panel.hide();
        find();
    });
    connect(&panel, &QDockWidget::visibilityChanged, this, [this](bool seen) {
        if (seen)
            find();
        else
            tellPages();
    });
}

bool WhyPlace::isBeside() const
{
    const Qt::DockWidgetArea area = m_docks.dockWidgetArea(&m_panel);
    return area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
}

int WhyPlace::roomBeside() const
{
    return m_docks.width() - m_stack.minimumSizeHint().width() -
           m_docks.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &m_docks);
}

int WhyPlace::roomBelow() const
{
    return m_docks.height() - m_stack.minimumSizeHint().height() -
           m_docks.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &m_docks);
}

bool WhyPlace::gaveWay() const
{
    return m_side != Qt::NoDockWidgetArea &&
           m_docks.dockWidgetArea(&m_panel) == Qt::BottomDockWidgetArea && !m_panel.isFloating();
}

void WhyPlace::find()
{
    if (gaveWay() && roomBeside() >= m_panel.minimumSizeHint().width())
        comeBack();
    giveWay();
}

void WhyPlace::comeBack()
{
    if (gaveWay())
        m_docks.addDockWidget(m_side, &m_panel);
    m_side = Qt::NoDockWidgetArea;
    m_wanted = 0;
}

void WhyPlace::giveWay()
{
    if (m_panel.isHidden() || m_panel.isFloating())
        return tellPages();
    if (isBeside() && roomBeside() < m_panel.minimumSizeHint().width()) {
        m_side = m_docks.dockWidgetArea(&m_panel);
        m_docks.addDockWidget(Qt::BottomDockWidgetArea, &m_panel);
        m_wanted = kRowsBelow * metrics::kRowHeight;
    }
    if (isBeside() && m_panel.width() > roomBeside())
        m_docks.resizeDocks({&m_panel}, {roomBeside()}, Qt::Horizontal);
    const int height = std::min(m_wanted > 0 ? m_wanted : m_panel.height(), roomBelow());
    if (gaveWay() && m_panel.height() != height)
        m_docks.resizeDocks({&m_panel}, {height}, Qt::Vertical);
    tellPages();
}

/// The page that is seen makes room for a panel below it; the others have theirs.
void WhyPlace::tellPages()
{
    const bool isBelow = gaveWay() && !m_panel.isHidden();
    for (int i = 0; i < m_stack.count(); ++i) {
        if (auto *page = qobject_cast<Page *>(m_stack.widget(i)))
            page->giveWayBelow(isBelow && page == m_stack.currentWidget());
    }
}

bool WhyPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_docks && event->type() == QEvent::Resize)
        find();
    if (watched == &m_docks && event->type() == QEvent::MouseButtonPress)
        m_wanted = 0; // at a separator: nothing else lies bare
    // What a page needs may depend on its height: it comes back at what a person does alone.
    if (watched == &m_stack && event->type() == QEvent::LayoutRequest)
        giveWay();
    return QObject::eventFilter(watched, event);
}

} // namespace kf

#include "moc_why_place.cpp"
