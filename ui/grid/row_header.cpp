// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/row_header.h"

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kWidth = 16;
constexpr int kGripDots = 3;

} // namespace

GridRowHeader::GridRowHeader(const GridLook &look, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_look(look)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Rows"));
    setToolTip(tr("Click to select the row; drag a selected row to move it"));
}

const GridModel *GridRowHeader::grid() const
{
    return qobject_cast<const GridModel *>(model());
}

QSize GridRowHeader::sizeHint() const
{
    return {m_look.scaled(kWidth), 0};
}

void GridRowHeader::setTouched(const QList<CellRange> &ranges)
{
    if (m_touched == ranges)
        return;
    m_touched = ranges;
    viewport()->update();
}

bool GridRowHeader::isTouched(int row) const
{
    return std::any_of(m_touched.begin(), m_touched.end(), [row](const CellRange &range) {
        return row >= range.top && row <= range.bottom;
    });
}

bool GridRowHeader::isWhollySelected(int row) const
{
    const int columns = grid() == nullptr ? 0 : grid()->columnCount();
    return std::any_of(m_touched.begin(), m_touched.end(), [row, columns](const CellRange &range) {
        return row >= range.top && row <= range.bottom && range.width() == columns;
    });
}

void GridRowHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.roles().window);
    if (grid() == nullptr || count() == 0)
        return;
    for (int row = std::max(0, logicalIndexAt(event->rect().top())); row < count(); ++row) {
        const QRect rect(0, sectionViewportPosition(row), width(), sectionSize(row));
        if (rect.top() > event->rect().bottom())
            return;
        paintRow(painter, rect, row);
    }
}

void GridRowHeader::paintRow(QPainter &painter, const QRect &rect, int row) const
{
    const Roles &roles = m_look.roles();
    const bool isBand = grid()->bandAt(row).has_value();
    const bool touched = !isBand && isTouched(row);
    const QRect inner = rect.adjusted(0, 0, isBand ? 0 : -1, -1);
    m_look.paintHeading(painter, rect, inner, touched);
    if (touched)
        painter.fillRect(inner.adjusted(inner.width() - GridLook::kTouchedLine, 0, 0, 0),
                         roles.accent);
    if (!isBand && (row == m_hovered || isWhollySelected(row)))
        paintGrip(painter, inner);
}

/// Two columns of dots, as things to take hold of have them.
void GridRowHeader::paintGrip(QPainter &painter, const QRect &rect) const
{
    const int dot = std::max(2, m_look.scaled(2));
    const int left = rect.center().x() - dot - dot / 2;
    const int top = rect.center().y() - (2 * kGripDots - 1) * dot / 2;
    for (int i = 0; i < kGripDots; ++i) {
        for (const int x : {left, left + 2 * dot})
            painter.fillRect(x, top + 2 * i * dot, dot, dot, m_look.roles().muted);
    }
}

void GridRowHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT rowPressed(event->position().toPoint().y(), event->modifiers());
}

void GridRowHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton)) {
        Q_EMIT rowDragged(at.y());
        return;
    }
    const int row = logicalIndexAt(at);
    setCursor(row >= 0 && isWhollySelected(row) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void GridRowHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT rowReleased();
}

void GridRowHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void GridRowHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = logicalIndexAt(event->pos());
    if (row >= 0)
        Q_EMIT menuWanted(row, event->pos());
}

bool GridRowHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    // The view's own tips and highlights ask the model about titles that rows do not have.
    if (event->type() == QEvent::ToolTip)
        return QWidget::event(event); // NOLINT(bugprone-parent-virtual-call)
    return QHeaderView::viewportEvent(event);
}

GridCorner::GridCorner(const GridLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Select all cells"));
    setToolTip(tr("Select all cells (Ctrl+A)"));
}

void GridCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Roles &roles = m_look.roles();
    m_look.paintHeading(painter, rect(), rect().adjusted(0, 0, -1, -1), false);
    painter.fillRect(QRect(0, height() - 1, width(), 1), roles.line);
    const int size = m_look.scaled(7);
    const QPoint end(width() - 4, height() - 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.rackLine);
    painter.drawPolygon(QPolygon({end, end - QPoint(size, 0), end - QPoint(0, size)}));
}

void GridCorner::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

} // namespace kf

#include "moc_row_header.cpp"
