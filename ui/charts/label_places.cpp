// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_places.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kf {

namespace {

// Clipped text is worse than text upon text, that is worse than text upon columns, and that is
// worse than text upon a line; at the end of its own line a text would name any other that it is
// upon.
constexpr double kOutside = 10000.0;
constexpr double kOnText = 1000.0;
constexpr double kOnColumns = 200.0;
constexpr double kOnOtherLine = 40.0;
constexpr double kOnLine = 10.0;
constexpr double kFurther = 3.0; // each step away from its dot: at the end nobody sees whose it is

bool crosses(const QRectF &box, const QLineF &line)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array sides{QLineF(box.topLeft(), box.topRight()),
                           QLineF(box.bottomLeft(), box.bottomRight()),
                           QLineF(box.topLeft(), box.bottomLeft()),
                           QLineF(box.topRight(), box.bottomRight())};
    return std::any_of(sides.begin(), sides.end(), [&line](const QLineF &side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/// The height of the line at `x`, which lies within it.
double heightAt(const QList<QPointF> &points, double x)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF &from = points[i - 1];
        const QPointF &to = points[i];
        if (x <= to.x() && to.x() > from.x())
            return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
    }
    return points.last().y();
}

} // namespace

QString textWithin(double width, const QString &text, const QFontMetricsF &metrics)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const auto wider = [&metrics](const QString &one, const QString &other) {
        return std::max(metrics.horizontalAdvance(one), metrics.horizontalAdvance(other));
    };
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (best < 0 ||
            wider(text.left(at), text.mid(at + 1)) < wider(text.left(best), text.mid(best + 1)))
            best = at;
    }
    if (best < 0 || wider(text.left(best), text.mid(best + 1)) > width)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    return text.left(best) + u'\n' + text.mid(best + 1);
}

void LabelPlaces::addLine(const QList<QPointF> &points)
{
    for (qsizetype i = 1; i < points.size(); ++i)
        m_lines.append(QLineF(points[i - 1], points[i]));
}

double LabelPlaces::cost(const QRectF &box, const QList<QLineF> &own) const
{
    double result = m_area.contains(box) ? 0.0 : kOutside;
    for (const QRectF &blocked : m_blocked)
        result += blocked.intersects(box) ? kOnText : 0.0;
    if (std::any_of(m_avoided.cbegin(), m_avoided.cend(), [&box](const QRectF &avoided) {
            return avoided.intersects(box);
        }))
        result += kOnColumns;
    bool isOnOwn = false;
    bool isOnOther = false;
    for (const QLineF &line : m_lines) {
        if (!crosses(box, line))
            continue;
        (own.contains(line) ? isOnOwn : isOnOther) = true;
        result += own.contains(line) ? 0.0 : kOnLine;
    }
    result += isOnOwn ? kOnLine : 0.0;
    return isOnOther && !own.isEmpty() ? result + kOnOtherLine : result;
}

QRectF LabelPlaces::cheapest(const QList<QRectF> &candidates, const QList<QLineF> &own) const
{
    return cheapest(candidates, own, [](const QRectF &) { return 0.0; });
}

template<typename Cost>
QRectF LabelPlaces::cheapest(const QList<QRectF> &candidates,
                             const QList<QLineF> &own,
                             const Cost &besides) const
{
    QRectF best = candidates.first();
    double bestCost = std::numeric_limits<double>::infinity();
    for (const QRectF &candidate : candidates) {
        const double candidateCost = cost(candidate, own) + besides(candidate);
        if (candidateCost < bestCost) {
            bestCost = candidateCost;
            best = candidate;
        }
    }
    best.moveLeft(std::clamp(
        best.left(), m_area.left(), std::max(m_area.left(), m_area.right() - best.width())));
    best.moveTop(std::clamp(
        best.top(), m_area.top(), std::max(m_area.top(), m_area.bottom() - best.height())));
    return best;
}

QRectF LabelPlaces::around(const QPointF &dot, const QSizeF &size, double gap) const
{
    QList<QRectF> candidates;
    // Beside the edge of the plot a label still finds a place above or below its dot.
    const double lastStart = std::max(m_area.left(), m_area.right() - size.width());
    for (const double distance : {gap, 2.0 * gap, 3.5 * gap, 5.0 * gap, 7.0 * gap}) {
        const double left = dot.x() - gap - size.width();
        const double right = dot.x() + gap;
        const double middle = dot.x() - size.width() / 2.0;
        const double above = dot.y() - distance - size.height();
        const double below = dot.y() + distance;
        for (const double top : {below, above}) {
            for (const double start : {right, left, middle})
                candidates.append(
                    QRectF(QPointF(std::clamp(start, m_area.left(), lastStart), top), size));
        }
    }
    // Not far, and no line of another between them.
    return cheapest(candidates, {}, [&](const QRectF &box) {
        const double top = box.top() > dot.y() ? box.top() : box.bottom();
        const double apart = std::abs(top - dot.y());
        const QPointF from(dot.x(), dot.y() + (top > dot.y() ? gap : -gap) / 2.0);
        const QLineF way(from, {std::clamp(dot.x(), box.left(), box.right()), top});
        return kFurther * (apart - gap) / gap +
               kOnLine *
                   double(std::count_if(m_lines.cbegin(), m_lines.cend(), [&](const auto &line) {
                       return line.intersects(way, nullptr) == QLineF::BoundedIntersection;
                   }));
    });
}

QRectF LabelPlaces::near(const QRectF &wanted) const
{
    constexpr double kBesideItsLine = 3.0; ///< heights; further away it names nothing
    const double step = std::max(1.0, wanted.height() / 4.0);
    const auto within = [&](double most) {
        QList<QRectF> candidates;
        for (double by = 0.0; by <= most; by += step)
            candidates += {wanted.translated(0.0, -by), wanted.translated(0.0, by)};
        return candidates;
    };
    const QRectF beside = cheapest(within(kBesideItsLine * wanted.height()));
    return cost(beside) < kOnText ? beside : cheapest(within(m_area.height()));
}

QRectF LabelPlaces::alongEnd(const QList<QPointF> &points, const QSizeF &size) const
{
    constexpr int kSteps = 5;      // so far it still stands at the end
    constexpr int kMostSteps = 12; // where every place there is on another text or on columns
    const double lastStart = std::max(m_area.left(), m_area.right() - size.width());
    QList<QLineF> own;
    for (qsizetype i = 1; i < points.size(); ++i)
        own.append(QLineF(points[i - 1], points[i]));
    const auto hides = [&](const QList<QRectF> &candidates) {
        return cost(cheapest(candidates, own), own) >= kOnColumns;
    };
    QList<QRectF> beside;
    QList<QRectF> apart; // further from the line, by whole labels
    for (int i = 0; i < kMostSteps; ++i) {
        if (i >= kSteps && !hides(beside))
            return cheapest(beside, own);
        const double wanted = points.last().x() - (0.5 * i + 1.0) * size.width();
        const double left = std::clamp(wanted, m_area.left(), lastStart);
        const double right = left + size.width();
        const double highest = std::min(heightAt(points, left), heightAt(points, right));
        const double lowest = std::max(heightAt(points, left), heightAt(points, right));
        const QRectF above(QPointF(left, highest - size.height() - 2.0), size);
        const QRectF below(QPointF(left, lowest + 2.0), size);
        const QRectF upon(QPointF(left, (highest + lowest - size.height()) / 2.0), size);
        beside += {above, below, upon};
        apart += {above.translated(0.0, -size.height()), below.translated(0.0, size.height())};
    }
    const QRectF best = cheapest(hides(beside) ? beside + apart : beside, own);
    const bool isReadable =
        std::none_of(m_blocked.cbegin(), m_blocked.cend(), [&best](const QRectF &blocked) {
            return blocked.intersects(best);
        });
    return isReadable ? best : QRectF();
}

} // namespace kf
