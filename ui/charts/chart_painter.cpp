// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "core/words/amount_words.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/label_places.h"
#include "ui/charts/series_look.h"
#include "ui/charts/strokes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kHatchGap = 6.0;
constexpr double kHatchLine = 1.2;
constexpr double kHatchShare = 0.6;
constexpr double kOutline = 1.5;
constexpr double kDot = 4.0;
constexpr double kDotGap = kDot + 3.0;    ///< between a dot and its label
constexpr double kApart = 6.0;            ///< between texts beside each other
constexpr double kHaloOpacity = 0.8;      ///< over columns, whose colours go on behind
constexpr double kLineHaloOpacity = 0.96; ///< a stroke through the letters makes them unreadable
constexpr double kSwatchRadius = 2.0;
constexpr double kLowPlot = 8.0; ///< lines; in a lower one a text over columns hides most of them

double snapped(double y)
{
    return std::floor(y) + 0.5;
}

void paintLabel(QPainter &painter, const ChartLabel &label)
{
    painter.drawText(label.box, static_cast<int>(label.alignment) | Qt::TextDontClip, label.text);
}

/// Where the hatch line that is `shift` to the right of the origin crosses the edges of `shape`,
/// from left to right.
QList<double> crossings(const QPolygonF &shape, double shift)
{
    QList<double> places;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF &from = shape[i];
        const QPointF &to = shape[(i + 1) % shape.size()];
        const double before = from.x() - from.y() - shift;
        const double behind = to.x() - to.y() - shift;
        if ((before < 0.0) != (behind < 0.0))
            places.append(from.x() + (to.x() - from.x()) * before / (before - behind));
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// Diagonal lines within `shapes`. The lines end at the edges by themselves and are opaque: a clip
/// or a blend would make the raster engine hand every line to its threads.
void paintHatch(QPainter &painter, const QList<QPolygonF> &shapes, const QColor &ink)
{
    QList<QLineF> lines;
    for (const QPolygonF &shape : shapes) {
        // All hatches of a chart lie on one grid of lines, so that neighbours do not jump.
        const QRectF box = shape.boundingRect();
        const auto first = static_cast<int>(std::ceil((box.left() - box.bottom()) / kHatchGap));
        const auto last = static_cast<int>(std::floor((box.right() - box.top()) / kHatchGap));
        for (int i = first; i <= last; ++i) {
            const double shift = i * kHatchGap;
            const QList<double> places = crossings(shape, shift);
            for (qsizetype k = 1; k < places.size(); k += 2)
                lines.append(
                    QLineF(places[k - 1], places[k - 1] - shift, places[k], places[k] - shift));
        }
    }
    painter.setPen(QPen(ink, kHatchLine, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

QColor hatchInk(const SeriesLook &look, const Roles &roles)
{
    return mixed(look.colour, roles.surface, kHatchShare);
}

/// A line's stroke, short enough to be told apart within a swatch.
QList<double> shortDashes(Qt::PenStyle line)
{
    switch (line) {
    case Qt::DotLine:
        return {0.6, 0.8};
    case Qt::DashDotLine:
        return {1.6, 0.6, 0.5, 0.6};
    case Qt::DashDotDotLine:
        return {1.2, 0.5, 0.4, 0.5, 0.4, 0.5};
    default:
        return {1.6, 1.0};
    }
}

/// Where labels begin: so far above the plot, as far as the picture and its title leave room.
double topOf(const ChartFrame &frame, double above)
{
    const double free = frame.title.text.isEmpty() ? 0.0 : frame.title.box.bottom();
    return std::min(frame.plot.top(), std::max(free, frame.plot.top() - above));
}

/// Paints the notes of one chart and keeps their labels apart.
class Notes {
public:
    Notes(QPainter &painter,
          const ChartSpec &spec,
          const ChartFrame &frame,
          const ChartStyle &style)
        : m_painter(painter)
        , m_spec(spec)
        , m_frame(frame)
        , m_style(style)
        , m_strong(strongFont(style.font))
        , m_metrics(m_strong)
        , m_heights(heights(spec))
        , m_top(topOf(frame, m_metrics.height() * 1.25))
        , m_places(QRectF(QPointF(frame.plot.left(), m_top),
                          QPointF(frame.plot.right() + 1.0, frame.plot.bottom())))
    {
        m_places.block(frame.unit.box);
        for (const ChartSeries &series : spec.series) {
            if (!isLine(spec, series))
                continue;
            for (const QList<QPointF> &piece : courseOf(spec, series, frame.places))
                m_places.addLine(onScreen(piece));
        }
        if (hasColumns(spec) || isStacked(spec))
            addColumns(hasColumns(spec) && frame.plot.height() < kLowPlot * m_metrics.height());
    }

    void run()
    {
        paintHatches();
        paintTotals();
        paintMarked();
        paintMarks();
        paintEnds();
    }

private:
    QString textOf(double value) const
    {
        return numberText(value, m_frame.scale, Digits::Short, m_style.wording.locale);
    }

    /// Of a column; one that holds a hatched part is known in part only.
    QString totalOf(qsizetype category) const
    {
        if (std::isnan(m_heights[category]))
            return {};
        const bool isOpen = std::any_of(
            m_spec.series.cbegin(), m_spec.series.cend(), [category](const ChartSeries &series) {
                return series.apart && !std::isnan(valueAt(series, category));
            });
        if (isOpen && m_heights[category] == 0.0)
            return unknownText(); // at least nothing says nothing
        return isOpen ? QStringLiteral("\u2265\u00a0") + textOf(m_heights[category])
                      : textOf(m_heights[category]);
    }

    QList<QPointF> onScreen(QList<QPointF> points) const
    {
        for (QPointF &point : points)
            point = QPointF(m_frame.xOf(point.x()), m_frame.yOf(point.y()));
        return points;
    }

    void paintText(const QRectF &box, const QString &text, const QColor &colour)
    {
        m_places.block(box.adjusted(-kApart, 0.0, kApart, 0.0));
        const bool overLines = m_spec.form == ChartForm::Lines;
        m_painter.fillRect(
            box.adjusted(-2.0, 1.0, 2.0, -1.0),
            translucent(m_style.roles.surface, overLines ? kLineHaloOpacity : kHaloOpacity));
        m_painter.setFont(m_strong);
        m_painter.setPen(colour);
        paintLabel(m_painter, {box, text, Qt::AlignCenter});
    }

    QSizeF sizeOf(const QString &text) const
    {
        double wide = 0.0;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            wide = std::max(wide, m_metrics.horizontalAdvance(line));
        return {std::ceil(wide) + 2.0, double(lines.size()) * m_metrics.height()};
    }

    QString fitting(const QString &text) const
    {
        return textWithin(m_frame.plot.width() - 2.0, text, m_metrics);
    }

    /// In a low plot what finds no place beside the columns is said by the crosshair only.
    void addColumns(bool isLow)
    {
        for (qsizetype k = 0; k < m_heights.size(); ++k) {
            if (std::isnan(m_heights[k]) || m_heights[k] <= 0.0)
                continue;
            QRectF column = m_frame.column(k);
            column.setTop(m_frame.yOf(m_heights[k]));
            if (isLow)
                m_places.block(column);
            else
                m_places.avoid(column);
        }
    }

    /// The rectangles of a stacked column series.
    QList<QPolygonF> columnsOf(int series) const
    {
        QList<QPolygonF> columns;
        for (qsizetype k = 0; k < m_spec.categories.size(); ++k) {
            double below = 0.0;
            for (int i = 0; i < series; ++i) {
                if (isPart(m_spec.series[i]) && !std::isnan(valueAt(m_spec.series[i], k)))
                    below += valueAt(m_spec.series[i], k);
            }
            const double value = valueAt(m_spec.series[series], k);
            if (std::isnan(value) || value == 0.0)
                continue;
            const QRectF column = m_frame.column(k);
            const double width = column.width() * columnShare(m_spec);
            columns.append(QPolygonF(
                QRectF(QPointF(column.center().x() - width / 2.0, m_frame.yOf(below + value)),
                       QPointF(column.center().x() + width / 2.0, m_frame.yOf(below)))));
        }
        return columns;
    }

    /// The areas of a stack, from the lowest part up.
    QList<QPolygonF> areas() const
    {
        QList<QPolygonF> areas;
        for (const Stroke &stroke : strokesOf(m_spec, m_frame, m_style.roles)) {
            if (!stroke.isArea())
                continue;
            QPolygonF area;
            for (const QPointF &point : stroke.upper)
                area.append({m_frame.xOf(point.x()), m_frame.yOfTick(point.y())});
            for (auto point = stroke.lower.crbegin(); point != stroke.lower.crend(); ++point)
                area.append({m_frame.xOf(point->x()), m_frame.yOfTick(point->y())});
            areas.append(area);
        }
        return areas;
    }

    void paintHatches()
    {
        const bool isStack = m_spec.form == ChartForm::StackedAreas;
        if (m_spec.form != ChartForm::StackedBars && !isStack)
            return;
        qsizetype part = -1;
        for (int i = 0; i < m_spec.series.size(); ++i) {
            if (!isPart(m_spec.series[i]))
                continue;
            ++part;
            const SeriesLook look = lookOf(m_spec, i, m_style.roles);
            if (look.hatched)
                paintHatch(m_painter,
                           isStack ? areas().mid(part, 1) : columnsOf(i),
                           hatchInk(look, m_style.roles));
        }
    }

    /// Above each column where they are few and wide enough.
    void paintTotals()
    {
        if (m_spec.form != ChartForm::StackedBars || m_spec.categoriesAreSpans)
            return;
        QList<QRectF> boxes;
        QList<QString> texts;
        for (qsizetype k = 0; k < m_heights.size(); ++k) {
            const QString text = totalOf(k);
            const QSizeF size = sizeOf(text);
            if (size.width() > m_frame.column(k).width())
                return;
            texts.append(text);
            boxes.append(aboveColumn(k, size));
        }
        for (qsizetype k = 0; k < boxes.size(); ++k) {
            if (k != m_spec.markedCategory && !texts[k].isEmpty())
                paintText(boxes[k], texts[k], m_style.roles.text);
        }
    }

    QRectF aboveColumn(qsizetype category, const QSizeF &size) const
    {
        const QRectF column = m_frame.column(category);
        const double left = std::clamp(column.center().x() - size.width() / 2.0,
                                       0.0,
                                       m_frame.plot.right() + 1.0 - size.width());
        const double top = m_frame.yOf(m_heights[category]) - size.height() - 1.0;
        return {QPointF(left, std::max(m_top, top)), size};
    }

    void paintMarked()
    {
        const int marked = m_spec.markedCategory;
        if (marked < 0 || marked >= m_heights.size() || std::isnan(m_heights[marked]))
            return;
        if (hasColumns(m_spec)) {
            const QRectF column = m_frame.column(marked);
            const double width = column.width() * columnShare(m_spec);
            const QRectF outline(
                QPointF(column.center().x() - width / 2.0, m_frame.yOf(m_heights[marked])),
                QPointF(column.center().x() + width / 2.0, m_frame.yOf(0.0)));
            m_painter.setPen(
                QPen(m_style.roles.text, kOutline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(outline);
        }
        const QString text = textOf(m_heights[marked]);
        paintText(aboveColumn(marked, sizeOf(text)), text, m_style.roles.text);
    }

    void paintMarks()
    {
        for (const ChartMark &mark : m_spec.marks) {
            if (!isInChart(mark))
                continue;
            const QPointF point = pointOf(mark);
            m_places.block(QRectF(point, point).adjusted(-kDot, -kDot, kDot, kDot));
        }
        for (const ChartMark &mark : m_spec.marks) {
            if (!isInChart(mark) || mark.text.isEmpty())
                continue;
            const QString text = fitting(mark.text);
            const QRectF box = m_places.around(pointOf(mark), sizeOf(text), kDotGap);
            const QColor colour = roleColour(mark.role, m_style.roles);
            paintLead(pointOf(mark), box, colour);
            paintText(box, text, colour);
        }
        // After all texts, so that none of them covers a dot.
        for (const ChartMark &mark : m_spec.marks) {
            if (!isInChart(mark))
                continue;
            m_painter.setPen(QPen(m_style.roles.surface, 1.0));
            m_painter.setBrush(roleColour(mark.role, m_style.roles));
            m_painter.drawEllipse(pointOf(mark), kDot, kDot);
        }
    }

    /// From a dot to its label, where that found no place beside it.
    void paintLead(const QPointF &dot, const QRectF &box, const QColor &colour)
    {
        const QLineF lead(dot,
                          {std::clamp(dot.x(), box.left(), box.right()),
                           box.top() > dot.y() ? box.top() : box.bottom()});
        if (lead.length() <= 2.0 * kDotGap)
            return;
        m_painter.setPen(QPen(colour, 1.0));
        m_painter.drawLine(lead);
    }

    bool isInChart(const ChartMark &mark) const
    {
        return mark.category >= 0 && mark.category < m_spec.categories.size();
    }

    QPointF pointOf(const ChartMark &mark) const
    {
        return {m_frame.xOf(m_frame.places.centre(mark.category)), m_frame.yOf(mark.value)};
    }

    /// "required today 81" above the end of its line.
    void paintEnds()
    {
        for (int i = 0; i < m_spec.series.size(); ++i) {
            const ChartSeries &series = m_spec.series[i];
            const QList<QList<QPointF>> course = courseOf(m_spec, series, m_frame.places);
            if (series.endLabel.isEmpty() || course.isEmpty() || runsWithinParts(m_spec, series))
                continue;
            const QString text = fitting(series.endLabel);
            const QSizeF size = sizeOf(text);
            const QList<QPointF> points = onScreen(course.last());
            const QRectF box = m_places.alongEnd(points, size);
            if (box.isNull()) // nobody could read either of them
                continue;
            paintText(box, text, lookOf(m_spec, i, m_style.roles).colour);
        }
    }

    QPainter &m_painter;
    const ChartSpec &m_spec;
    const ChartFrame &m_frame;
    const ChartStyle &m_style;
    QFont m_strong;
    QFontMetricsF m_metrics;
    QList<double> m_heights;
    double m_top; ///< no label begins above it
    LabelPlaces m_places;
};

} // namespace

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintGrid(QPainter &painter, const ChartFrame &frame, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const double tick : frame.values.ticks()) {
        const double y = snapped(frame.yOfTick(tick));
        painter.setPen(QPen(tick == 0.0 ? style.roles.line : style.roles.grid, 1.0));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    }
    painter.restore();
}

void paintLabels(QPainter &painter,
                 const ChartSpec &spec,
                 const ChartFrame &frame,
                 const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (!frame.title.text.isEmpty()) {
        QFont font = strongFont(style.font);
        font.setPixelSize(font.pixelSize() + 2);
        painter.setFont(font);
        painter.setPen(style.roles.text);
        paintLabel(painter, frame.title);
    }
    painter.setFont(style.font);
    painter.setPen(style.roles.muted);
    paintLabel(painter, frame.unit);
    for (const ChartLabel &label : frame.valueLabels)
        paintLabel(painter, label);
    for (const ChartLabel &label : frame.categoryLabels)
        paintLabel(painter, label);
    for (const LegendEntry &entry : frame.legend) {
        painter.setPen(style.roles.muted);
        paintLabel(painter, entry.label);
        if (entry.series >= 0)
            paintSwatch(painter, entry.swatch, spec, entry.series, style.roles);
    }
    painter.restore();
}

void paintNotes(QPainter &painter,
                const ChartSpec &spec,
                const ChartFrame &frame,
                const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    Notes(painter, spec, frame, style).run();
    painter.restore();
}

void paintSwatch(
    QPainter &painter, const QRectF &box, const ChartSpec &spec, int series, const Roles &roles)
{
    const SeriesLook look = lookOf(spec, series, roles);
    if (isLine(spec, spec.series[series])) {
        QPen pen = penOf(look);
        pen.setWidthF(std::max(2.0, look.width));
        if (look.line != Qt::SolidLine)
            pen.setDashPattern(shortDashes(look.line));
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
        return;
    }
    QPainterPath path;
    path.addRoundedRect(box, kSwatchRadius, kSwatchRadius);
    painter.fillPath(path, look.colour);
    if (look.hatched)
        paintHatch(painter, {QPolygonF(box)}, hatchInk(look, roles));
}

void paintEmptyText(QPainter &painter,
                    const QSizeF &size,
                    const QString &text,
                    const ChartStyle &style)
{
    painter.setFont(style.font);
    painter.setPen(style.roles.muted);
    const double margin = QFontMetricsF(style.font).height();
    painter.drawText(QRectF(QPointF(), size).adjusted(margin, 0.0, -margin, 0.0),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                     text);
}

} // namespace kf
