// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/swing_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kRowLines = 1.45; ///< height of a row, in lines of text
constexpr double kHeadLines = 1.5;
constexpr double kMostNames = 0.34; ///< of the width; where the bar is short, a name goes on
constexpr double kBeside = 4.0;     ///< between a text and what it stands beside

double rowHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height() * kRowLines);
}

double headHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * kHeadLines;
}

void paintRow(QPainter &painter,
              const SwingView &view,
              const SwingPlaces &places,
              const SwingLook &look,
              int row)
{
    const Roles &roles = look.roles;
    const SwingBar &bar = view.bars[row];
    const QRectF rect = places.row(row);
    const QRectF name = places.name(row);
    if (row == look.current) {
        painter.setPen(look.hasFrame ? QPen(roles.accent, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(roles.accentBackground);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
    }
    const QFontMetricsF metrics(look.font);
    const double value = metrics.horizontalAdvance(QStringLiteral("\u22120,000.00"));
    const double note = metrics.horizontalAdvance(view.moves) + 8.0;
    const double left = name.right() + value;
    const double right = rect.right() - value - note;
    const double middle = (left + right) / 2.0;
    const double scale = (right - left) / 2.0 / std::max(1e-300, view.widest);
    const double inset = std::round(rect.height() * 0.18);
    double free = middle; // where the bars and their figures begin
    for (const SwingEnd &end : {bar.low, bar.high}) {
        if (end.difference < 0.0)
            free = std::min(free,
                            middle + end.difference * scale - kBeside -
                                metrics.horizontalAdvance(end.text));
    }
    const double most = std::max(name.right(), free - metrics.height()) - name.left() - kBeside;
    painter.setPen(roles.accent);
    painter.drawText(name.adjusted(kBeside, 0.0, most, 0.0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(bar.name, Qt::ElideRight, most));
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
        const QRectF at =
            difference < 0.0
                ? QRectF(box.left() - value, rect.top(), value - kBeside, rect.height())
                : QRectF(box.right() + kBeside, rect.top(), value, rect.height());
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
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, view.moves);
}

} // namespace

SwingPlaces::SwingPlaces(const SwingView &view, const QRectF &area, const QFont &font)
    : m_view(view)
    , m_area(area)
    , m_font(font)
{
}

double SwingPlaces::heightFor(qsizetype bars, const QFont &font)
{
    return std::ceil(headHeight(font) + double(bars) * rowHeight(font));
}

QRectF SwingPlaces::head() const
{
    return {m_area.left(), m_area.top(), m_area.width(), headHeight(m_font)};
}

QRectF SwingPlaces::row(int row) const
{
    const double high = rowHeight(m_font);
    return {m_area.left(), head().bottom() + row * high, m_area.width(), high};
}

QRectF SwingPlaces::name(int row) const
{
    const QRectF rect = this->row(row);
    return {rect.left(), rect.top(), nameWidth(), rect.height()};
}

int SwingPlaces::rows() const
{
    const double room = m_area.height() - headHeight(m_font);
    return std::min(int(m_view.bars.size()), std::max(0, int(room / rowHeight(m_font))));
}

int SwingPlaces::rowAt(const QPointF &point) const
{
    for (int row = 0; row < rows(); ++row) {
        if (this->row(row).contains(point))
            return row;
    }
    return -1;
}

double SwingPlaces::nameWidth() const
{
    const QFontMetricsF metrics(m_font);
    double wide = 0.0;
    for (const SwingBar &bar : m_view.bars)
        wide = std::max(wide, metrics.horizontalAdvance(bar.name) + 12.0);
    return std::min(wide, m_area.width() * kMostNames);
}

void paintSwings(QPainter &painter,
                 const SwingView &view,
                 const SwingPlaces &places,
                 const SwingLook &look)
{
    const QRectF head = places.head();
    if (look.isTitled) {
        QFont strong = look.font;
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(look.roles.text);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, view.chart.title);
    }
    painter.setFont(look.font);
    painter.setPen(look.roles.muted);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, view.chart.valueTitle);
    if (view.bars.isEmpty()) {
        painter.drawText(places.area(), Qt::AlignCenter | Qt::TextWordWrap, view.chart.emptyText);
        return;
    }
    for (int row = 0; row < places.rows(); ++row)
        paintRow(painter, view, places, look, row);
}

} // namespace kf
