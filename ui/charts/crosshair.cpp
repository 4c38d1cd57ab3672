// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosshair.h"

#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/series_look.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct CrosshairText {
    Q_DECLARE_TR_FUNCTIONS(kf::Crosshair)
};

constexpr double kPadding = 8.0;
constexpr double kBoxRadius = 6.0;
constexpr double kBesides = 10.0; ///< between the category and the box
constexpr double kSwatch = 8.0;
constexpr double kDot = 3.5;

/// The box with names and values; it knows its size before it is painted.
class ReadoutBox {
public:
    ReadoutBox(const ChartPicture &picture, int category, int series, const QSizeF &most)
        : m_picture(picture)
        , m_category(category)
        , m_readout(readout(picture.spec(), picture.style().wording, category, series))
        , m_font(picture.style().font)
        , m_metrics(strongFont(m_font))
        , m_line(std::ceil(m_metrics.height() * 1.2))
    {
        shorten(static_cast<int>((most.height() - 2.0 * kPadding) / m_line) - 1);
        double widest = m_metrics.horizontalAdvance(m_readout.title);
        for (const ReadoutRow &row : std::as_const(m_readout.rows))
            widest = std::max(widest, widthOf(row));
        const auto lines = static_cast<double>(m_readout.rows.size() + 1);
        m_size = QSizeF(std::min(most.width(), std::ceil(widest + 2.0 * kPadding)),
                        lines * m_line + 2.0 * kPadding);
    }

    QSizeF size() const { return m_size; }

    void paint(QPainter &painter, const QPointF &topLeft) const
    {
        const Roles &roles = m_picture.style().roles;
        const QRectF box(topLeft, m_size);
        painter.setPen(QPen(roles.rackLine, 1.0));
        painter.setBrush(roles.raised);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kBoxRadius, kBoxRadius);
        QRectF line(
            box.left() + kPadding, box.top() + kPadding, box.width() - 2.0 * kPadding, m_line);
        painter.setFont(strongFont(m_font));
        painter.setPen(roles.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_readout.title);
        for (const ReadoutRow &row : m_readout.rows) {
            line.translate(0.0, m_line);
            paintRow(painter, line, row);
        }
    }

private:
    /// Where there is no room for all rows, the smallest values give way to one line.
    void shorten(int most)
    {
        QList<ReadoutRow> &rows = m_readout.rows;
        if (rows.size() <= most)
            return;
        const auto firstOther = std::find_if(rows.begin(), rows.end(), [](const ReadoutRow &row) {
            return row.kind != ReadoutRow::Kind::Value;
        });
        const qsizetype values = firstOther - rows.begin();
        const qsizetype tooMany = std::min(values, rows.size() - most + 1);
        if (tooMany < 2)
            return;
        rows.remove(values - tooMany, tooMany);
        rows.insert(values - tooMany,
                    {ReadoutRow::Kind::Value,
                     -1,
                     CrosshairText::tr("and %n more", nullptr, static_cast<int>(tooMany)),
                     {}});
    }

    double widthOf(const ReadoutRow &row) const
    {
        return kSwatch + 6.0 + m_metrics.horizontalAdvance(row.name) + 2.0 * kPadding +
               m_metrics.horizontalAdvance(row.value);
    }

    void paintRow(QPainter &painter, const QRectF &line, const ReadoutRow &row) const
    {
        const Roles &roles = m_picture.style().roles;
        const bool total = row.kind == ReadoutRow::Kind::Total;
        if (total) {
            painter.setPen(QPen(roles.line, 1.0));
            painter.drawLine(QPointF(line.left(), line.top() + 0.5),
                             QPointF(line.right(), line.top() + 0.5));
        }
        QRectF name = line;
        if (!total)
            name.setLeft(line.left() + kSwatch + 6.0);
        if (row.series >= 0) {
            const QRectF swatch(line.left(), line.center().y() - kSwatch / 2.0, kSwatch, kSwatch);
            if (isHeatMap(m_picture.spec()))
                painter.fillRect(swatch, heatOf(m_picture.spec(), row.series, m_category, roles));
            else
                paintSwatch(painter, swatch, m_picture.spec(), row.series, roles);
        }
        painter.setFont(total ? strongFont(m_font) : m_font);
        painter.setPen(total ? roles.text : roles.muted);
        name.setRight(line.right() - m_metrics.horizontalAdvance(row.value) - kPadding);
        painter.drawText(name,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         m_metrics.elidedText(row.name, Qt::ElideRight, name.width()));
        painter.setFont(strongFont(m_font));
        painter.setPen(roles.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
    }

    const ChartPicture &m_picture;
    int m_category;
    Readout m_readout;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_line;
    QSizeF m_size;
};

void paintDots(QPainter &painter, const ChartPicture &picture, int category)
{
    const ChartSpec &spec = picture.spec();
    const ChartFrame &frame = picture.frame();
    for (int i = 0; i < spec.series.size(); ++i) {
        const double value = valueAt(spec.series[i], category);
        if (!isLine(spec, spec.series[i]) || std::isnan(value))
            continue;
        painter.setPen(QPen(picture.style().roles.surface, 1.0));
        painter.setBrush(lookOf(spec, i, picture.style().roles).colour);
        painter.drawEllipse(
            QPointF(frame.xOf(frame.places.centre(category)), frame.yOf(value)), kDot, kDot);
    }
}

} // namespace

void paintCrosshair(
    QPainter &painter, const ChartPicture &picture, int category, int series, const QSizeF &size)
{
    const ChartFrame &frame = picture.frame();
    const Roles &roles = picture.style().roles;
    const double x = frame.xOf(frame.places.centre(category));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    QRectF beside(x, frame.plot.top(), 0.0, frame.plot.height());
    if (isHeatMap(picture.spec())) {
        beside = frame.column(category);
        paintHeatCrosshair(painter, frame, category, series, roles);
    } else if (hasColumns(picture.spec())) {
        beside = frame.column(category);
        painter.fillRect(beside, crosshairWash(roles));
    } else {
        painter.setPen(QPen(roles.muted, 1.0));
        const double line = std::floor(x) + 0.5;
        painter.drawLine(QPointF(line, frame.plot.top()), QPointF(line, frame.plot.bottom()));
    }
    paintDots(painter, picture, category);
    // The box stays beside what it speaks of, however little room that leaves for its names.
    const double rightRoom = size.width() - beside.right() - kBesides;
    const double leftRoom = beside.left() - kBesides;
    const ReadoutBox box(
        picture, category, series, QSizeF(std::max(leftRoom, rightRoom), size.height()));
    const bool isRight = box.size().width() <= rightRoom || rightRoom >= leftRoom;
    const double left = isRight ? beside.right() + kBesides : leftRoom - box.size().width();
    const double top =
        std::clamp(frame.plot.top(), 0.0, std::max(0.0, size.height() - box.size().height()));
    box.paint(painter, QPointF(std::round(left), std::round(top)));
    painter.restore();
}

} // namespace kf
