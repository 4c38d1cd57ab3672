// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_layout.h"

#include "ui/charts/chart_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(kf::ChartFrame)
};

// In heights of a line of text, so that everything follows the font.
constexpr double kRow = 1.15;
constexpr double kAxis = 1.3;
constexpr double kSwatch = 0.62;
constexpr double kSwatchGap = 6.0;   ///< pixels
constexpr double kBelowShare = 0.34; ///< of the height
constexpr double kBesideShare = 0.4; ///< of the width
constexpr double kWide = 2.0;        ///< a chart that is so many times as wide as high
constexpr double kLowPlot = 9.0;     ///< a plot that is lower needs all the height there is
constexpr double kLeastPlot = 16.0;  ///< width that a legend beside must leave
constexpr double kFlatPlot = 5.0;    ///< a plot that is lower has at most one row below it
constexpr double kLeastFlat = 3.5;   ///< or goes without: the crosshair names all

class Legend {
public:
    Legend(const ChartSpec &spec, const QSizeF &size, double top, const QFontMetricsF &metrics)
        : m_spec(spec)
        , m_size(size)
        , m_top(top)
        , m_metrics(metrics)
        , m_line(metrics.height())
        , m_row(std::ceil(m_line * kRow))
    {
        for (const bool lines : {true, false}) {
            for (qsizetype i = 0; i < spec.series.size(); ++i) {
                const ChartSeries &series = spec.series[i];
                if (isLine(spec, series) != lines || nameOf(series).isEmpty())
                    continue;
                m_wanted.append(static_cast<int>(i));
                m_lines += lines ? 1 : 0;
            }
        }
    }

    PlacedLegend run(bool isInLine) const
    {
        if (m_wanted.size() < 2)
            return {};
        const PlacedLegend under = below();
        const bool isLow = m_size.height() - m_top - under.height < kLowPlot * m_line;
        const bool isWide = m_size.width() > kWide * m_size.height();
        const bool hasRows = under.height > m_row;
        const bool isFlat = m_size.height() - m_top - under.height < (kFlatPlot + kAxis) * m_line;
        if (isInLine)
            return isFlat ? PlacedLegend() : under;
        if (!(isLow || isWide) || !(hasRows || isFlat))
            return under;
        const PlacedLegend side = beside();
        const bool isRead = widest(entriesOf(m_wanted.size())) <= besideMost();
        if (isRead && m_size.width() - side.width >= kLeastPlot * m_line)
            return side;
        if (!isFlat)
            return under;
        const PlacedLegend line = below(1);
        const bool hasPlot = m_size.height() - m_top - line.height >= (kLeastFlat + kAxis) * m_line;
        return hasPlot && line.entries.size() > 1 ? line : PlacedLegend();
    }

private:
    /// What the legend says of it; nothing where the end of its line does.
    QString nameOf(const ChartSeries &series) const
    {
        if (series.endLabel.isEmpty())
            return series.name;
        return runsWithinParts(m_spec, series) ? series.endLabel : QString();
    }

    double before(const LegendEntry &entry) const
    {
        return entry.series < 0 ? 0.0 : std::round(m_line * kSwatch) + kSwatchGap;
    }

    double widthOf(const LegendEntry &entry) const
    {
        return before(entry) + std::ceil(m_metrics.horizontalAdvance(entry.label.text)) + 1.0;
    }

    double widest(const QList<LegendEntry> &entries) const
    {
        double most = 0.0;
        for (const LegendEntry &entry : entries)
            most = std::max(most, widthOf(entry));
        return most;
    }

    double besideMost() const { return m_size.width() * kBesideShare; }

    /// The first `count`, and how many more there are.
    QList<LegendEntry> entriesOf(qsizetype count) const
    {
        QList<LegendEntry> entries;
        for (qsizetype i = 0; i < count; ++i)
            entries.append({m_wanted[i], {}, {{}, nameOf(m_spec.series[m_wanted[i]]), {}}});
        const int rest = static_cast<int>(m_wanted.size() - count);
        if (rest > 0)
            entries.append({-1, {}, {{}, ChartWords::tr("and %n more", nullptr, rest), {}}});
        return entries;
    }

    void put(LegendEntry &entry, double x, double y, double width) const
    {
        const double swatch = std::round(m_line * kSwatch);
        entry.swatch = QRectF(
            x, std::round(y + (m_row - swatch) / 2.0), entry.series < 0 ? 0.0 : swatch, swatch);
        entry.label.box = QRectF(x + before(entry), y, width - before(entry), m_row);
        entry.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        entry.label.text =
            m_metrics.elidedText(entry.label.text, Qt::ElideRight, width - before(entry) + 1.0);
    }

    /// Rows from the top, the first at y = 0. Returns how many rows there are.
    int flow(QList<LegendEntry> &entries) const
    {
        double x = 0.0;
        int row = 0;
        for (LegendEntry &entry : entries) {
            const double width = std::min(widthOf(entry), m_size.width());
            if (x > 0.0 && x + width > m_size.width()) {
                x = 0.0;
                ++row;
            }
            put(entry, x, row * m_row, width);
            x += width + m_line;
        }
        return entries.isEmpty() ? 0 : row + 1;
    }

    PlacedLegend below() const
    {
        return below(std::max(1, static_cast<int>(m_size.height() * kBelowShare / m_row)));
    }

    PlacedLegend below(int mostRows) const
    {
        PlacedLegend legend;
        int rows = 0;
        for (qsizetype count = m_wanted.size(); count >= 0; --count) {
            legend.entries = entriesOf(count);
            rows = flow(legend.entries);
            if (rows <= mostRows)
                break;
        }
        legend.height = rows * m_row;
        for (LegendEntry &entry : legend.entries) {
            entry.swatch.translate(0.0, m_size.height() - legend.height);
            entry.label.box.translate(0.0, m_size.height() - legend.height);
        }
        return legend;
    }

    /// One below the other at the right edge, lines first; those of a stack from its top down.
    PlacedLegend beside() const
    {
        const auto most = static_cast<qsizetype>((m_size.height() - m_top) / m_row);
        const bool fits = m_wanted.size() <= most;
        PlacedLegend legend;
        legend.entries = entriesOf(fits ? m_wanted.size() : std::max<qsizetype>(0, most - 1));
        if (isStacked(m_spec) && fits)
            std::reverse(legend.entries.begin() + m_lines, legend.entries.end());
        const double wide = std::floor(std::min(widest(legend.entries), besideMost()));
        double y = m_top;
        for (LegendEntry &entry : legend.entries) {
            put(entry, m_size.width() - wide, y, wide);
            y += m_row;
        }
        legend.width = wide + m_line;
        return legend;
    }

    const ChartSpec &m_spec;
    QSizeF m_size;
    double m_top;
    const QFontMetricsF &m_metrics;
    double m_line;
    double m_row;
    QList<int> m_wanted; ///< lines, then parts
    qsizetype m_lines = 0;
};

} // namespace

PlacedLegend placeLegend(const ChartSpec &spec,
                         const QSizeF &size,
                         double top,
                         bool isInLine,
                         const QFontMetricsF &metrics)
{
    return Legend(spec, size, top, metrics).run(isInLine);
}

} // namespace kf
