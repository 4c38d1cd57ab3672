// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_painter.h"

#include "core/words/cell_words.h"
#include "ui/grid/band_totals.h"
#include "ui/grid/cell_state.h"
#include "ui/theme/state_colour.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kTextMargin = 5;
constexpr int kHeatMargin = 1;
constexpr double kSelectionTint = 0.16;
constexpr int kCurveWidth = 64;
constexpr int kFrame = 2; // of the marked column
constexpr int kMark = 6;  // of a note or a trend
constexpr int kStateBar = 3;
constexpr int kStateGap = 4; // above and below it
constexpr double kLockedTint = 0.35;
constexpr double kReadable = 4.5; // contrast of text

bool isNegative(const GridValue &value)
{
    const auto *number = std::get_if<double>(&value);
    return number != nullptr && *number < 0.0;
}

CellFont fontOf(ColumnLook look)
{
    if (look == ColumnLook::Strong)
        return CellFont::Strong;
    return look == ColumnLook::Muted ? CellFont::Caption : CellFont::Body;
}

/// What is painted for a value: hours of heat have little room.
QString paintedText(const GridModel &model, const GridValue &value, int row, int column)
{
    const GridColumn &spec = model.columnAt(column);
    const auto *number = std::get_if<double>(&value);
    std::optional<int> decimals =
        row < 0 ? model.totalDecimalsAt(column) : model.decimalsAt(column);
    if (row < 0 && (model.rowCount() == 0 || model.isNewRow(0)))
        decimals.reset(); // a total without rows has the decimals that it needs
    const int own = number != nullptr && decimals && row >= 0
                        ? decimalsOf(*number, numberFormOf(spec.kind), kMostTypedDecimals)
                        : 0;
    if (own > decimals.value_or(0) && model.readOnlyReason(row, column).isEmpty())
        decimals = own; // what was typed, however the others line up
    if (number != nullptr && decimals)
        return spec.look == ColumnLook::Heat
                   ? narrowFixedText(*number, numberFormOf(spec.kind), *decimals, model.locale())
                   : fixedCellText(*number, numberFormOf(spec.kind), *decimals, model.locale());
    if (number != nullptr && spec.look == ColumnLook::Heat)
        return narrowCellText(*number, numberFormOf(spec.kind), model.locale());
    return model.shownText(value, row, column);
}

} // namespace

int CellPainter::marginOf(const GridColumn &spec)
{
    return spec.look == ColumnLook::Heat ? kHeatMargin : kTextMargin;
}

int CellPainter::widthFor(int row, int column) const
{
    const GridColumn &spec = m_model.columnAt(column);
    const bool isNew = m_model.isNewRow(row);
    const QString text = isNew ? m_model.placeholderAt(row, column)
                               : paintedText(m_model, m_model.valueAt(row, column), row, column);
    const CellFont font = isNew ? CellFont::Hint : fontOf(spec.look);
    return static_cast<int>(std::ceil(m_look.widthOf(text, font))) + 2 * marginOf(spec) + 2;
}

int CellPainter::widthForTotal(int column) const
{
    const GridValue value = m_model.totalAt(column);
    if (isBlank(value, ColumnLook::Plain))
        return 0;
    const QString text = paintedText(m_model, value, kNoRow, column);
    return static_cast<int>(std::ceil(m_look.widthOf(text, CellFont::Strong))) +
           2 * marginOf(m_model.columnAt(column)) + 2;
}

CellColours
CellPainter::coloursOf(int row, int column, const GridColumn &spec, CellState state) const
{
    const Roles &roles = m_look.roles();
    const QColor text = spec.look == ColumnLook::Muted ? roles.muted : roles.text;
    if (state == CellState::Active)
        return {roles.surface, text};
    const std::optional<double> heat = m_model.heatAt(row, column);
    const CellColours plain = heat ? m_look.heat(*heat) : CellColours{roles.surface, text};
    if (state == CellState::Normal)
        return plain;
    // Heat is the accent already: on it the tint of the selection has to be another one.
    const QColor tinted = mixed(plain.fill, heat ? roles.text : roles.accent, kSelectionTint);
    return {tinted, heat ? textOn(roles, tinted) : text};
}

void CellPainter::paintCell(
    QPainter &painter, const QRect &rect, int row, int column, CellState state) const
{
    const GridColumn &spec = m_model.columnAt(column);
    const CellColours colours = coloursOf(row, column, spec, state);
    painter.fillRect(rect.adjusted(0, 0, -1, -1), colours.fill);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_look.roles().grid);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_look.roles().grid);
    if (spec.look == ColumnLook::Heat && m_hatches &&
        !m_model.readOnlyReason(row, column).isEmpty())
        paintLocked(painter, rect.adjusted(0, 0, -1, -1));
    painter.setPen(colours.text);
    paintContent(painter, rect, row, column, colours.fill);
    paintMarks(painter, rect, row, column);
    paintFrames(painter, rect, column);
}

void CellPainter::paintContent(
    QPainter &painter, const QRect &rect, int row, int column, const QColor &fill) const
{
    const GridColumn &spec = m_model.columnAt(column);
    if (spec.kind == CellKind::Sparkline)
        return paintCurve(painter, rect, m_model.curveAt(row, column));
    if (m_model.isNewRow(row))
        return paintHint(painter, rect, row, column);
    const GridValue value = m_model.valueAt(row, column);
    if (spec.kind == CellKind::Check)
        return paintCheck(painter, rect, value == GridValue(true));
    if (std::holds_alternative<double>(value) && isBlank(value, spec.look))
        return painter.fillRect(QRect(rect.center(), QSize(2, 2)), m_look.roles().faint);
    if (std::holds_alternative<std::monostate>(value)) {
        const QVariant unknown = m_model.data(m_model.index(row, column), kUnknownRole);
        if (unknown.isValid())
            return paintUnknown(painter, rect, spec, unknown.toString());
    }
    if (isNegative(value) && contrast(m_look.roles().over, fill) >= kReadable)
        painter.setPen(m_look.roles().over);
    paintValue(painter, rect, value, row, column, fontOf(spec.look));
    // A row that no longer counts says so by its font.
    const QVariant font = m_model.data(m_model.index(row, column), Qt::FontRole);
    if (!font.isValid() || !font.value<QFont>().strikeOut() || isBlank(value, spec.look))
        return;
    const int wide = std::min(widthFor(row, column), rect.width()) - 2 * kTextMargin;
    const bool isRight = spec.alignment.testFlag(Qt::AlignRight);
    const int left = isRight ? rect.right() - kTextMargin - wide : rect.left() + kTextMargin;
    painter.drawLine(left, rect.center().y(), left + wide, rect.center().y());
}

void CellPainter::paintHint(QPainter &painter, const QRect &rect, int row, int column) const
{
    const QRect inner = rect.adjusted(kTextMargin, 0, -kTextMargin, -1);
    const Qt::Alignment alignment = m_model.columnAt(column).alignment;
    const QString text = m_model.placeholderAt(row, column);
    painter.setPen(m_look.roles().muted);
    if (!m_look.drawNumber(painter, inner, alignment, text, CellFont::Hint)) // smaller where narrow
        m_look.drawText(painter, inner, alignment, text, CellFont::Hint);
}

/// Hatched: what stands here cannot be edited.
void CellPainter::paintLocked(QPainter &painter, const QRect &rect) const
{
    const QColor line = translucent(m_look.roles().faint, kLockedTint);
    painter.fillRect(rect, QBrush(line, Qt::BDiagPattern));
}

/// Hatched as what is not known is in charts, with what is to be said of it.
void CellPainter::paintUnknown(QPainter &painter,
                               const QRect &rect,
                               const GridColumn &spec,
                               const QString &text) const
{
    paintLocked(painter, rect.adjusted(0, 0, -1, -1));
    painter.setPen(m_look.roles().muted);
    m_look.drawText(painter,
                    rect.adjusted(kTextMargin, 0, -kTextMargin, -1),
                    spec.alignment,
                    text,
                    CellFont::Hint);
}

/// A bar at the left for a state; a corner at the upper right for a note; at the lower left a
/// triangle that points up or down for what has grown or shrunk.
void CellPainter::paintMarks(QPainter &painter, const QRect &rect, int row, int column) const
{
    const Roles &roles = m_look.roles();
    const QVariant state = m_model.data(m_model.index(row, column), kCellStateRole);
    if (state.isValid())
        painter.fillRect(
            QRect(
                rect.left(), rect.top() + kStateGap, kStateBar, rect.height() - 1 - 2 * kStateGap),
            stateColour(LimitState(state.toInt()), roles));
    const bool noted = !m_model.noteAt(row, column).isEmpty();
    const CellTrend trend = m_model.trendAt(row, column);
    if (!noted && trend == CellTrend::Steady)
        return;
    const int size = m_look.scaled(kMark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF cell = QRectF(rect).adjusted(0, 0, -1, -1);
    if (noted) {
        const QPointF corner = cell.topRight();
        painter.setBrush(roles.nearLimit);
        painter.drawPolygon(
            QPolygonF{{corner, corner - QPointF(size, 0), corner + QPointF(0, size)}});
    }
    if (trend != CellTrend::Steady) {
        const bool up = trend == CellTrend::Up;
        const QPointF base = cell.bottomLeft() + QPointF(2, up ? -2 : -2 - size * 0.8);
        const QPointF tip(size / 2.0, up ? -size * 0.8 : size * 0.8);
        painter.setPen(QPen(roles.surface, 0.8)); // stands out from any heat
        painter.setBrush(up ? roles.nearLimit : roles.within);
        painter.drawPolygon(QPolygonF{{base, base + QPointF(size, 0), base + tip}});
    }
    painter.restore();
}

/// Words, or a number in the room that the cell leaves it; totals stand in no row.
void CellPainter::paintValue(QPainter &painter,
                             const QRect &rect,
                             const GridValue &value,
                             int row,
                             int column,
                             CellFont font) const
{
    const GridColumn &spec = m_model.columnAt(column);
    const int margin = marginOf(spec);
    const QRect inner = rect.adjusted(margin, 0, -margin - 1, -1);
    const QString text = paintedText(m_model, value, row, column);
    const auto *number = std::get_if<double>(&value);
    if (number == nullptr)
        return m_look.drawText(painter, inner, spec.alignment, text, font);
    if (spec.look == ColumnLook::Heat &&
        m_look.drawInColumn(painter, inner, text, m_model.widestHeat(), font))
        return;
    // What is too wide in full is rounded, then loses its weight, as the cells above a sum have
    // none; where that is too wide as well, no wrong number stands.
    const auto fits = [&](const QString &shown, CellFont its) {
        return m_look.drawNumber(painter, inner, spec.alignment, shown, its);
    };
    if (fits(text, font))
        return;
    const QString narrow = narrowCellText(*number, numberFormOf(spec.kind), m_model.locale());
    if (!fits(narrow, font) && !fits(narrow, CellFont::Body))
        m_look.drawSigns(painter, inner, spec.alignment);
}

void CellPainter::paintFrames(QPainter &painter, const QRect &rect, int column) const
{
    // The frame stands on both sides of the column's edges, half of it in the neighbours.
    if (m_marked < 0)
        return;
    const QColor &accent = m_look.roles().accent;
    const int half = kFrame / 2;
    if (column == m_marked || column == m_marked + 1)
        painter.fillRect(rect.left(), rect.top(), half, rect.height(), accent);
    if (column == m_marked || column == m_marked - 1)
        painter.fillRect(rect.right() - half + 1, rect.top(), half, rect.height(), accent);
}

void CellPainter::paintCurve(QPainter &painter,
                             const QRect &rect,
                             const QList<double> &values) const
{
    if (values.size() < 2)
        return;
    const int width = std::min(m_look.scaled(kCurveWidth), rect.width() - 2 * kTextMargin);
    const int padding = m_look.scaled(5);
    const QRectF box(rect.right() - kTextMargin - width,
                     rect.top() + padding,
                     width,
                     rect.height() - 2 * padding - 1);
    const double most = *std::max_element(values.begin(), values.end());
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share = most > 0.0 ? std::clamp(values[i] / most, 0.0, 1.0) : 0.0;
        const double x = box.left() + box.width() * static_cast<double>(i) /
                                          static_cast<double>(values.size() - 1);
        line.append(QPointF(x, box.bottom() - box.height() * share));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.roles().muted, 1.2));
    painter.drawPolyline(line);
    painter.restore();
}

void CellPainter::paintCheck(QPainter &painter, const QRect &rect, bool checked) const
{
    const QRectF box = m_look.tickBoxIn(rect);
    const double size = box.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? m_look.roles().accent : m_look.roles().rackLine, 1.0));
    painter.setBrush(checked ? m_look.roles().accent : m_look.roles().surface);
    painter.drawRoundedRect(box, 3, 3);
    if (checked) {
        painter.setPen(QPen(m_look.roles().onAccent, 1.6));
        const QPolygonF tick{{QPointF(box.left() + size * 0.24, box.top() + size * 0.52),
                              QPointF(box.left() + size * 0.43, box.top() + size * 0.70),
                              QPointF(box.left() + size * 0.76, box.top() + size * 0.30)}};
        painter.drawPolyline(tick);
    }
    painter.restore();
}

void CellPainter::paintBand(QPainter &painter, const QRect &rect, const QString &title) const
{
    const Roles &roles = m_look.roles();
    painter.fillRect(rect, roles.grid);
    painter.fillRect(rect.adjusted(0, 0, 0, -1), roles.window);
    painter.setPen(roles.muted);
    QFont font = m_look.font(CellFont::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(rect.adjusted(kTextMargin, 0, -kTextMargin, -1),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     title);
}

void CellPainter::paintBandTotal(QPainter &painter, const QRect &rect, int row, int column) const
{
    const GridValue value = bandTotalOf(m_model, row, column);
    if (isBlank(value, m_model.columnAt(column).look))
        return;
    painter.setPen(m_look.roles().muted);
    paintValue(painter, rect, value, kNoRow, column, CellFont::Strong);
}

void CellPainter::paintTotal(QPainter &painter, const QRect &rect, int column) const
{
    const Roles &roles = m_look.roles();
    const GridColumn &spec = m_model.columnAt(column);
    const bool marked = column == m_marked;
    const GridValue value = m_model.totalAt(column);
    painter.fillRect(rect, marked ? roles.accent : roles.window);
    if (marked || spec.look != ColumnLook::Heat) {
        painter.setPen(marked ? roles.onAccent : roles.text);
    } else {
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), roles.grid);
        painter.setPen(roles.text);
    }
    paintValue(painter, rect, value, kNoRow, column, CellFont::Strong);
}

} // namespace kf
