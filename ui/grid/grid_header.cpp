// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_header.h"

#include "ui/grid/cell_names.h"
#include "ui/grid/cell_painter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLeastColumn = 18;

} // namespace

GridHeader::GridHeader(const GridLook &look, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_look(look)
{
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(kLeastColumn);
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_pressed)
            Q_EMIT resizedByHand(column, width);
    });
}

void GridHeader::setFrozenColumns(int count)
{
    m_frozen = count;
    viewport()->update();
}

void GridHeader::setTouched(const QList<CellRange> &ranges)
{
    if (m_touched == ranges)
        return;
    m_touched = ranges;
    viewport()->update();
}

bool GridHeader::isTouched(int column) const
{
    return std::any_of(m_touched.begin(), m_touched.end(), [column](const CellRange &range) {
        return column >= range.left && column <= range.right;
    });
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_look.headerHeight()};
}

const GridModel *GridHeader::grid() const
{
    return qobject_cast<const GridModel *>(model());
}

int GridHeader::columnUnder(const QPoint &position) const
{
    const int shift = position.x() < frozenWidth() ? offset() : 0;
    return logicalIndexAt(position.x() - shift);
}

void GridHeader::fit(int column)
{
    m_pressed = true; // the fitted width is one that a person asked for
    Q_EMIT sectionHandleDoubleClicked(column);
    m_pressed = false;
}

int GridHeader::frozenWidth() const
{
    return m_frozen < count() ? sectionPosition(m_frozen) : length();
}

void GridHeader::paintTitle(QPainter &painter, const QRect &rect, int column) const
{
    const Roles &roles = m_look.roles();
    const GridColumn &spec = grid()->columnAt(column);
    const bool touched = isTouched(column);
    const bool marked = column == grid()->markedColumn();
    m_look.paintHeading(painter, rect, rect.adjusted(0, 0, -1, 0), touched || marked);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), roles.line);
    if (touched)
        painter.fillRect(
            QRect(rect.left(), rect.bottom() - 1, rect.width() - 1, GridLook::kTouchedLine),
            roles.accent);
    painter.setPen(marked ? roles.accent : touched ? roles.text : roles.muted);
    const int margin = CellPainter::marginOf(spec);
    const CellFont font = marked ? CellFont::Strong : m_look.titleFont();
    const QRect inner = rect.adjusted(margin, 0, -margin - 1, -1);
    const QString whole = wholeTitle(spec.title);
    const bool fits = m_look.widthOf(whole, font) <= inner.width();
    const QStringList lines = fits ? QStringList{whole} : m_look.brokenTitle(spec.title);
    const int height = static_cast<int>(inner.height() / std::max<qsizetype>(1, lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_look.drawText(painter,
                        {inner.left(), inner.top() + int(i) * height, inner.width(), height},
                        spec.alignment,
                        lines[i],
                        font);
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.roles().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.roles().line);
    if (grid() == nullptr)
        return;
    for (int column = m_frozen; column < count(); ++column) {
        const QRect rect(sectionViewportPosition(column), 0, sectionSize(column), height());
        if (rect.intersects(event->rect()))
            paintTitle(painter, rect, column);
    }
    for (int column = 0; column < m_frozen && column < count(); ++column)
        paintTitle(painter, {sectionPosition(column), 0, sectionSize(column), height()}, column);
}

QMouseEvent GridHeader::unfrozen(const QMouseEvent &event) const
{
    const double shift = m_overFrozen ? offset() : 0.0;
    return QMouseEvent(event.type(),
                       event.position() - QPointF(shift, 0.0),
                       event.globalPosition(),
                       event.button(),
                       event.buttons(),
                       event.modifiers(),
                       event.pointingDevice());
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    m_overFrozen = event->position().x() < frozenWidth();
    QMouseEvent shifted = unfrozen(*event);
    QHeaderView::mousePressEvent(&shifted);
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        m_overFrozen = event->position().x() < frozenWidth();
    QMouseEvent shifted = unfrozen(*event);
    QHeaderView::mouseMoveEvent(&shifted);
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent shifted = unfrozen(*event);
    QHeaderView::mouseReleaseEvent(&shifted);
    m_pressed = false;
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_overFrozen = event->position().x() < frozenWidth();
    QMouseEvent shifted = unfrozen(*event);
    m_pressed = true; // the fitted width is one that a person asked for
    QHeaderView::mouseDoubleClickEvent(&shifted);
    m_pressed = false;
}

} // namespace kf

#include "moc_grid_header.cpp"
