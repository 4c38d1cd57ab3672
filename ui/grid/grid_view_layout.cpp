// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a grid stand.
#include "ui/grid/grid_finder.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_header.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace kf {

namespace {

constexpr int kBorder = 1;
constexpr int kLeastRows = 4;

} // namespace

void GridView::layoutColumns()
{
    m_widths.apply();
    m_totals->update();
}

void GridView::layoutAgain()
{
    layoutParts();
    updateGeometry();
}

int GridView::usedHeight() const
{
    const int find = m_finder->showsBar() ? m_finder->bar()->sizeHint().height() : 0;
    return find + m_look.headerHeight() + m_table->verticalHeader()->length();
}

void GridView::layoutParts()
{
    const bool totals = model() != nullptr && model()->hasTotals();
    QRect area = rect().adjusted(kBorder, kBorder, -kBorder, -kBorder);
    if (m_finder->showsBar()) {
        FindBar &bar = *m_finder->bar();
        bar.setGeometry(area.left(), area.top(), area.width(), bar.sizeHint().height());
        area.setTop(area.top() + bar.height());
    }
    const int totalHeight = totals ? m_look.totalHeight() : 0;
    const int rows = m_look.headerHeight() + m_table->verticalHeader()->length();
    const int strip = m_table->rowHeader()->sizeHint().width();
    const int upright =
        rows > area.height() - totalHeight ? m_table->verticalScrollBar()->sizeHint().width() : 0;
    const bool scrolls = m_widths.scrollsIn(area.width() - strip - upright);
    const int barHeight = scrolls ? m_sideways->sizeHint().height() : 0;
    const int room = std::max(0, area.height() - totalHeight - barHeight);
    const int tableHeight = std::min(room, rows);
    m_table->setGeometry(area.left(), area.top(), area.width(), tableHeight);
    m_corner->setGeometry(area.left(), area.top(), strip, m_look.headerHeight());
    m_totals->setVisible(totals);
    m_totals->setGeometry(area.left(), area.top() + tableHeight, area.width(), totalHeight);
    m_sideways->setVisible(scrolls);
    m_sideways->setGeometry(
        area.left(), area.top() + tableHeight + totalHeight, area.width(), barHeight);
    layoutColumns();
    update();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layoutParts();
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // a bar for scrolling sideways comes or goes, which needs height
}

void GridView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QWidget *last = m_sideways->isVisible() ? static_cast<const QWidget *>(m_sideways)
                          : m_totals->isVisible() ? m_totals
                                                  : static_cast<const QWidget *>(m_table);
    painter.setPen(m_look.roles().line);
    painter.drawRect(0, 0, width() - 1, last->geometry().bottom() + 1);
}

QSize GridView::sizeHint() const
{
    if (model() == nullptr)
        return {};
    const int width = 2 * kBorder + m_table->rowHeader()->sizeHint().width() + m_widths.needed();
    const int totals = model()->hasTotals() ? m_look.totalHeight() : 0;
    const int room = this->width() - 2 * kBorder - m_table->rowHeader()->sizeHint().width();
    const int bar = m_widths.scrollsIn(room) ? m_sideways->sizeHint().height() : 0;
    return {width, usedHeight() + totals + bar + 2 * kBorder};
}

int GridView::heightOfRows(int rows) const
{
    int height = sizeHint().height() - m_table->verticalHeader()->length();
    for (int row = 0; model() != nullptr && row < model()->rowCount() && rows > 0; ++row) {
        height += m_table->rowHeight(row);
        rows -= model()->bandAt(row) ? 0 : 1;
    }
    return height;
}

QSize GridView::minimumSizeHint() const
{
    const int least = m_look.headerHeight() + kLeastRows * m_look.rowHeight() +
                      m_look.totalHeight() + 2 * kBorder;
    return {m_look.scaled(240), std::min(least, sizeHint().height())};
}

} // namespace kf
