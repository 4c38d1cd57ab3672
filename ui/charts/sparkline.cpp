// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kLine = 1.3;

struct Extremes {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
};

Extremes extremesOf(std::span<const double> values)
{
    Extremes result;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        result.lowest = std::min(result.lowest, value);
        result.highest = std::max(result.highest, value);
    }
    return result;
}

void drawPiece(QPainter &painter, QPolygonF &piece)
{
    if (piece.size() == 1)
        painter.drawPoint(piece.first());
    else if (!piece.isEmpty())
        painter.drawPolyline(piece);
    piece.clear();
}

} // namespace

void paintSparkline(QPainter &painter,
                    const QRectF &box,
                    std::span<const double> values,
                    const QColor &colour)
{
    const Extremes extremes = extremesOf(values);
    if (!(extremes.lowest <= extremes.highest))
        return;
    const QRectF area = box.adjusted(kLine, kLine, -kLine, -kLine);
    const double range = extremes.highest - extremes.lowest;
    const double step =
        values.size() > 1 ? area.width() / static_cast<double>(values.size() - 1) : 0.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colour, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF piece;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            drawPiece(painter, piece);
            continue;
        }
        const double share = range > 0.0 ? (values[i] - extremes.lowest) / range : 0.5;
        piece.append(QPointF(area.left() + static_cast<double>(i) * step,
                             area.bottom() - share * area.height()));
    }
    drawPiece(painter, piece);
    painter.restore();
}

} // namespace kf
