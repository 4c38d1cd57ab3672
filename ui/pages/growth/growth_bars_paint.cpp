// SPDX-License-Identifier: GPL-3.0-or-later
// How the bars of what ends first look.
#include "ui/pages/growth/growth_bars.h"
#include "ui/rack/device_picture.h"

#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr double kInset = 0.2; ///< of the height of a row, above and below its bar
constexpr double kMark = 4.5;
constexpr double kBeside = 6.0; ///< between a bar, or an edge, and its text

} // namespace

void GrowthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Roles &roles = m_theme.roles();
    painter.setPen(roles.line);
    painter.setBrush(roles.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0);
    if (m_selected >= 0) {
        painter.setPen(hasFocus() && m_focusFrame ? QPen(roles.accent, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(roles.accentBackground);
        painter.drawRoundedRect(rowRect(m_selected).adjusted(1.5, 0.5, -1.5, -0.5), 3.0, 3.0);
    }
    paintAxis(painter);
    for (int row = 0; row < rows(); ++row)
        paintRow(painter, row);
    paintLevels(painter);
    for (int row = 0; row < rows(); ++row)
        paintText(
            painter, row, endOf(row).x(), isClaim(row) ? claimOf(row).text : limitOf(row).text);
    paintReason(painter);
}

void GrowthBars::paintAxis(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const QRectF plot = plotRect();
    const double line = lineHeight();
    double free = plot.left() - 4.0 * kBeside;
    for (const GrowthTick &tick : m_limits.ticks) {
        const double x = xOf(tick.gpus);
        painter.setPen(roles.grid);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double wide = painter.fontMetrics().horizontalAdvance(tick.text) + 1.0;
        const QRectF box(x - wide / 2.0, plot.bottom() + 2.0, wide, line);
        if (box.left() < free)
            continue;
        painter.setPen(roles.muted);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, tick.text);
        free = box.right() + kBeside;
    }
    painter.setPen(roles.muted);
    painter.drawText(QRectF(kBeside, plot.bottom() + 2.0, nameWidth() - kBeside, line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     tr("GPUs, logarithmic"));
}

/// What is required, from its text down to the axis.
void GrowthBars::paintLevels(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const QRectF plot = plotRect();
    const double line = lineHeight();
    for (qsizetype i = 0; i < m_limits.levels.size(); ++i) {
        const GrowthLevel &level = m_limits.levels[i];
        const double x = xOf(level.gpus);
        const double top = plot.top() - line * double(m_limits.levels.size() - i);
        painter.setPen(QPen(roles.text, 1.0, Qt::DashLine));
        painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()));
        const double wide = painter.fontMetrics().horizontalAdvance(level.text) + 1.0;
        const bool fits = x + kBeside + wide <= width();
        painter.setPen(roles.text);
        painter.drawText(QRectF(fits ? x + kBeside : x - kBeside - wide, top, wide, line),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                         level.text);
    }
}

/// The first that ends within the plan stands out; that others end there too can be seen.
QColor GrowthBars::colourOf(int row) const
{
    const Roles &roles = m_theme.roles();
    if (!limitOf(row).month)
        return roles.within;
    return row == 0 ? roles.over : roles.nearLimit;
}

void GrowthBars::paintRow(QPainter &painter, int row) const
{
    const Roles &roles = m_theme.roles();
    const QRectF box = rowRect(row);
    const double names = nameWidth();
    painter.setPen(roles.accent);
    painter.drawText(
        QRectF(box.left() + kBeside, box.top(), names - kBeside, box.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(titleOf(row), Qt::ElideRight, int(names - kBeside)));
    if (isClaim(row))
        return paintMark(painter, claimOf(row), row);
    paintBar(painter, row);
    for (const GrowthClaim &claim : m_limits.claims) {
        if (claim.limit == limitOf(row).id)
            paintMark(painter, claim, row);
    }
}

void GrowthBars::paintBar(QPainter &painter, int row) const
{
    const QRectF box = rowRect(row);
    const QRectF plot = plotRect();
    const double inset = box.height() * kInset;
    const QRectF bar(plot.left(),
                     box.top() + inset,
                     std::max(1.0, endOf(row).x() - plot.left()),
                     box.height() - 2.0 * inset);
    if (!limitOf(row).gpus)
        return paintHatch(painter, bar, m_theme.roles().faint, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(row));
    painter.drawRect(bar);
}

void GrowthBars::paintMark(QPainter &painter, const GrowthClaim &claim, int row) const
{
    const Roles &roles = m_theme.roles();
    const QPointF centre(xOf(claim.gpus), rowRect(row).center().y());
    painter.setPen(QPen(claim.holds.value_or(true) ? roles.text : roles.over, 1.5));
    painter.setBrush(roles.surface);
    painter.drawEllipse(centre, kMark, kMark);
}

/// Beside the end of the bar, else before it; what is not known says so in its hatch.
void GrowthBars::paintText(QPainter &painter, int row, double x, const QString &text) const
{
    const Roles &roles = m_theme.roles();
    const QRectF box = rowRect(row);
    const bool isUnknown = !isClaim(row) && !limitOf(row).gpus;
    const QString shown = isUnknown ? limitOf(row).reason : text;
    const double left = isUnknown ? plotRect().left() : x;
    const double room = width() - left - 2.0 * kBeside;
    const double wide = painter.fontMetrics().horizontalAdvance(shown) + 1.0;
    const bool isBefore = !isUnknown && wide + kBeside > room;
    const double taken = isUnknown ? std::min(wide, room - kBeside) : wide;
    const QRectF place(isBefore ? x - 2.0 * kBeside - wide : left + kBeside + kMark,
                       box.top() + 1.0,
                       taken,
                       box.height() - 2.0);
    painter.fillRect(place.adjusted(-2.0, 1.0, 2.0, -1.0),
                     row == m_selected ? roles.accentBackground : roles.surface);
    painter.setPen(isUnknown ? roles.muted : roles.text);
    painter.drawText(place,
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, int(taken) + 1));
}

void GrowthBars::paintReason(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const double top = axisTop() + lineHeight() + 2.0 * kBeside;
    painter.setPen(roles.line);
    painter.drawLine(QPointF(1.0, top - kBeside / 2.0),
                     QPointF(width() - 1.0, top - kBeside / 2.0));
    if (m_selected < 0)
        return;
    painter.setPen(roles.text);
    painter.drawText(QRectF(kBeside, top, width() - 2.0 * kBeside, height() - top - 2.0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     sentenceOf(m_selected));
}

} // namespace kf
