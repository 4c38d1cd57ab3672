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
#include <cmath>

namespace kf {

namespace {

constexpr double kRowLines = 1.45; ///< height of a row, in lines of text
constexpr double kHeadLines = 1.5;
constexpr double kMostNames = 0.34; ///< of the width
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
    auto *table = new QAction(tr("Show as Table"), this);
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

/// As many as find room: the widest stand first.
int SwingBars::shownRows() const
{
    const double room = height() - fontMetrics().height() * kHeadLines;
    return std::min(int(m_view.bars.size()), std::max(0, int(room / rowHeight())));
}

double SwingBars::rowHeight() const
{
    return std::ceil(fontMetrics().height() * kRowLines);
}

QSize SwingBars::sizeHint() const
{
    const int rows = std::clamp(int(m_view.bars.size()), kLeastRows, kMostRows);
    return {fontMetrics().averageCharWidth() * 70,
            int(std::ceil(fontMetrics().height() * kHeadLines + rows * rowHeight()))};
}

QSize SwingBars::minimumSizeHint() const
{
    const int rows = std::min(int(m_view.bars.size()), kMostRows);
    return {fontMetrics().averageCharWidth() * 46,
            int(std::ceil(fontMetrics().height() * kHeadLines + rows * rowHeight()))};
}

QRectF SwingBars::rowRect(int row) const
{
    const double top = fontMetrics().height() * kHeadLines;
    return {1.0, top + row * rowHeight(), width() - 2.0, rowHeight()};
}

int SwingBars::rowAt(const QPointF &point) const
{
    for (int row = 0; row < shownRows(); ++row) {
        if (rowRect(row).contains(point))
            return row;
    }
    return -1;
}

double SwingBars::nameWidth() const
{
    double wide = 0.0;
    for (const SwingBar &bar : m_view.bars)
        wide = std::max(wide, double(fontMetrics().horizontalAdvance(bar.name)) + 12.0);
    return std::min(wide, width() * kMostNames);
}

QPoint SwingBars::nameOf(int row) const
{
    return QPointF(20.0, rowRect(row).center().y()).toPoint();
}

void SwingBars::select(int row)
{
    if (m_view.bars.isEmpty())
        return;
    m_selected = std::clamp(row, 0, std::max(0, shownRows() - 1));
    setAccessibleDescription(m_view.bars[m_selected].sentence);
    update();
}

void SwingBars::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row < 0)
        return;
    select(row);
    if (event->button() == Qt::LeftButton && event->position().x() <= nameWidth())
        Q_EMIT chosen(m_view.bars[row].path);
}

void SwingBars::mouseMoveEvent(QMouseEvent *event)
{
    const bool isLink = rowAt(event->position()) >= 0 && event->position().x() <= nameWidth();
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
    const int row = rowAt(help->pos());
    QToolTip::showText(
        help->globalPos(), row >= 0 ? m_view.bars[row].sentence : m_view.chart.title, this);
    return true;
}

void SwingBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Roles &roles = m_theme.roles();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(roles.text);
    const QRectF head(1.0, 0.0, width() - 2.0, fontMetrics().height() * kHeadLines);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_view.chart.title);
    painter.setFont(font());
    painter.setPen(roles.muted);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_view.chart.valueTitle);
    if (m_view.bars.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_view.chart.emptyText);
        return;
    }
    for (int row = 0; row < shownRows(); ++row)
        paintRow(painter, row);
}

void SwingBars::paintRow(QPainter &painter, int row) const
{
    const Roles &roles = m_theme.roles();
    const SwingBar &bar = m_view.bars[row];
    const QRectF rect = rowRect(row);
    const double names = nameWidth();
    if (row == m_selected && hasFocus()) {
        painter.setPen(m_focusFrame ? QPen(roles.accent, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(roles.accentBackground);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
    }
    painter.setPen(roles.accent);
    painter.drawText(rect.adjusted(4.0, 0.0, names - rect.width(), 0.0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, int(names - 4.0)));
    const double value = painter.fontMetrics().horizontalAdvance(QStringLiteral("−0,000.00"));
    const double note = painter.fontMetrics().horizontalAdvance(m_view.moves) + 8.0;
    const double left = rect.left() + names + value;
    const double right = rect.right() - value - note;
    const double middle = (left + right) / 2.0;
    const double scale = (right - left) / 2.0 / std::max(1e-300, m_view.widest);
    const double inset = std::round(rect.height() * 0.18);
    const auto paint = [&](double difference, const QString &text) {
        const double end = middle + difference * scale;
        const QRectF box(std::min(middle, end),
                         rect.top() + inset,
                         std::abs(end - middle),
                         rect.height() - 2.0 * inset);
        painter.setPen(Qt::NoPen);
        painter.setBrush(difference < 0.0 ? roles.within : roles.over);
        painter.drawRect(box);
        painter.setPen(roles.text);
        const QRectF at = difference < 0.0
                              ? QRectF(box.left() - value, rect.top(), value - 4.0, rect.height())
                              : QRectF(box.right() + 4.0, rect.top(), value, rect.height());
        painter.drawText(
            at, Qt::AlignVCenter | (difference < 0.0 ? Qt::AlignRight : Qt::AlignLeft), text);
    };
    for (const SwingEnd &end : {bar.low, bar.high}) {
        if (end.difference != 0.0)
            paint(end.difference, end.text);
    }
    painter.setPen(roles.grid);
    painter.drawLine(QPointF(middle, rect.top()), QPointF(middle, rect.bottom()));
    if (!bar.movesOptimum)
        return;
    painter.setPen(roles.nearLimit);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, m_view.moves);
}

} // namespace kf
