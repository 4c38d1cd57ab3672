// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/swing_bars.h"

#include "ui/charts/chart_table.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLeastRows = 4;
constexpr int kMostRows = 10;

} // namespace

SwingBars::SwingBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(tr("What matters most"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *table = new QAction(tr("Show as table"), this);
    table->setShortcut(Qt::Key_T);
    table->setShortcutContext(Qt::WidgetShortcut);
    connect(table, &QAction::triggered, this, &SwingBars::showTable);
    addAction(table);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void SwingBars::present(const SwingView &view, const Wording &wording)
{
    if (view == m_view && wording == m_wording)
        return;
    m_view = view;
    m_wording = wording;
    m_selected = std::min(m_selected, int(m_view.bars.size()) - 1);
    updateGeometry();
    update();
}

void SwingBars::showTable()
{
    auto *dialog = new ChartTableDialog(m_view.chart, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

SwingPlaces SwingBars::places() const
{
    return SwingPlaces(m_view, QRectF(1.0, 0.0, width() - 2.0, height()), font());
}

QSize SwingBars::sizeHint() const
{
    const int rows = std::clamp(int(m_view.bars.size()), kLeastRows, kMostRows);
    return {fontMetrics().averageCharWidth() * 70, int(SwingPlaces::heightFor(rows, font()))};
}

QSize SwingBars::minimumSizeHint() const
{
    const int rows = std::min(int(m_view.bars.size()), kMostRows);
    return {fontMetrics().averageCharWidth() * 46, int(SwingPlaces::heightFor(rows, font()))};
}

QPoint SwingBars::nameOf(int row) const
{
    return QPointF(20.0, places().row(row).center().y()).toPoint();
}

void SwingBars::select(int row)
{
    if (m_view.bars.isEmpty())
        return;
    m_selected = std::clamp(row, 0, std::max(0, places().rows() - 1));
    setAccessibleDescription(m_view.bars[m_selected].sentence);
    update();
}

void SwingBars::mousePressEvent(QMouseEvent *event)
{
    const int row = places().rowAt(event->position());
    if (row < 0)
        return;
    select(row);
    if (event->button() == Qt::LeftButton && places().name(row).contains(event->position()))
        Q_EMIT chosen(m_view.bars[row].path);
}

void SwingBars::mouseMoveEvent(QMouseEvent *event)
{
    const int row = places().rowAt(event->position());
    const bool isLink = row >= 0 && places().name(row).contains(event->position());
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SwingBars::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        select(m_selected + (key == Qt::Key_Up ? -1 : 1));
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_selected >= 0)
        Q_EMIT chosen(m_view.bars[m_selected].path);
    else
        QWidget::keyPressEvent(event);
}

void SwingBars::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    if (m_focusFrame && m_selected < 0)
        select(0);
    update();
}

void SwingBars::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

bool SwingBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    const int row = places().rowAt(help->pos());
    QToolTip::showText(
        help->globalPos(), row >= 0 ? m_view.bars[row].sentence : m_view.chart.title, this);
    return true;
}

void SwingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSwings(painter,
                m_view,
                places(),
                {m_theme.roles(), font(), true, hasFocus() ? m_selected : -1, m_focusFrame});
}

} // namespace kf

#include "moc_swing_bars.cpp"
