// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/series_look.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kOutline = 1.5;
constexpr double kCellFrame = 2.0;
constexpr double kTextMargin = 2.0;
constexpr int kScaleSteps = 32;
constexpr double kZeroDot = 2.0;

/// Paints the cells of one chart; what is the same for all of them is worked out once.
class Cells {
public:
    Cells(QPainter &painter,
          const ChartSpec &spec,
          const ChartFrame &frame,
          const ChartStyle &style)
        : m_painter(painter)
        , m_spec(spec)
        , m_frame(frame)
        , m_roles(style.roles)
        , m_locale(style.wording.locale)
        , m_metrics(style.font)
        , m_top(heatTop(spec))
        , m_hasNumbers(allNumbersFit())
    {
        painter.setFont(style.font);
    }

    void run()
    {
        for (int row = 0; row < m_spec.series.size(); ++row) {
            for (int category = 0; category < m_spec.categories.size(); ++category)
                paintCell(row, category);
        }
        paintMarked();
        paintScale();
    }

private:
    QString textOf(double value) const
    {
        return numberText(value, m_frame.scale, Digits::Short, m_locale);
    }

    void paintCell(int row, int category)
    {
        const QRectF cell = m_frame.cell(category, row);
        const double value = valueAt(m_spec.series[row], category);
        const QColor fill =
            value > 0.0 ? heatColour(m_roles, heatShare(value, m_top)) : m_roles.surface;
        m_painter.fillRect(cell, m_roles.grid);
        // Rows of few pixels stand without lines between them.
        const double line = cell.height() > 4.0 ? 1.0 : 0.0;
        m_painter.fillRect(cell.adjusted(0.0, 0.0, -1.0, -line), fill);
        if (std::isnan(value))
            return;
        if (value == 0.0) {
            const QPointF dot(std::floor(cell.center().x()), std::floor(cell.center().y()));
            m_painter.fillRect(QRectF(dot, QSizeF(kZeroDot, kZeroDot)), m_roles.faint);
        } else if (m_hasNumbers) {
            m_painter.setPen(textOn(m_roles, fill));
            m_painter.drawText(cell, Qt::AlignCenter, textOf(value));
        }
    }

    /// Numbers stand in all cells or in none: here and there they would look like exceptions.
    bool allNumbersFit() const
    {
        if (m_spec.categories.isEmpty() || m_frame.rows == 0)
            return false;
        const QRectF cell = m_frame.cell(0, 0);
        double widest = 0.0;
        for (const ChartSeries &series : m_spec.series) {
            for (const double value : series.values) {
                const QString text = textOf(value);
                widest = std::max(widest, m_metrics.horizontalAdvance(text));
            }
        }
        return m_metrics.height() <= cell.height() && widest + 2.0 * kTextMargin <= cell.width();
    }

    void paintMarked()
    {
        const int marked = m_spec.markedCategory;
        if (marked < 0 || marked >= m_spec.categories.size() || m_frame.rows == 0)
            return;
        const QRectF first = m_frame.cell(marked, 0);
        const QRectF last = m_frame.cell(marked, m_frame.rows - 1);
        m_painter.setPen(QPen(m_roles.text, kOutline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(first.united(last).adjusted(-0.5, -0.5, -0.5, -0.5));
    }

    void paintScale()
    {
        const QRectF &bar = m_frame.heatScale;
        for (int i = 0; i < kScaleSteps; ++i) {
            const double share = static_cast<double>(i) / (kScaleSteps - 1);
            const double left = std::round(bar.left() + bar.width() * i / kScaleSteps);
            const double right = std::round(bar.left() + bar.width() * (i + 1) / kScaleSteps);
            m_painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()),
                               heatColour(m_roles, share));
        }
    }

    QPainter &m_painter;
    const ChartSpec &m_spec;
    const ChartFrame &m_frame;
    const Roles &m_roles;
    const QLocale &m_locale;
    QFontMetricsF m_metrics;
    double m_top;
    bool m_hasNumbers;
};

} // namespace

void paintHeatMap(QPainter &painter,
                  const ChartSpec &spec,
                  const ChartFrame &frame,
                  const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    Cells(painter, spec, frame, style).run();
    painter.restore();
}

QColor heatOf(const ChartSpec &spec, int series, int category, const Roles &roles)
{
    const double value = valueAt(spec.series[series], category);
    return value > 0.0 ? heatColour(roles, heatShare(value, heatTop(spec))) : roles.surface;
}

void paintHeatCrosshair(
    QPainter &painter, const ChartFrame &frame, int category, int row, const Roles &roles)
{
    const QColor wash = crosshairWash(roles);
    if (row < 0) {
        painter.fillRect(frame.column(category), wash);
        return;
    }
    const QRectF cell = frame.cell(category, row);
    painter.fillRect(QRectF(frame.plot.left(), cell.top(), frame.plot.width(), cell.height()),
                     wash);
    painter.setPen(QPen(roles.text, kCellFrame, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(0.0, 0.0, -1.0, -1.0));
}

} // namespace kf
