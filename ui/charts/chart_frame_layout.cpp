// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame_layout.h"

#include "ui/charts/legend_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(kf::ChartFrame)
};

// In heights of a line of text, so that everything follows the font.
constexpr double kTickGap = 3.1;
constexpr double kLabelGap = 0.5;
constexpr double kUnitRow = 1.4;
constexpr double kHalfLabel = 0.5;    ///< above the plot, of the uppermost tick's number
constexpr double kLow = 6.0;          ///< a chart that is lower has no row for its unit
constexpr double kTitled = 9.0;       ///< one that is lower none for the title of its axis
constexpr double kNameShare = 0.9;    ///< a column's name may take this much of its width
constexpr double kRowNames = 0.3;     ///< of the width that names of a heat map's rows may take
constexpr double kHeatScale = 9.0;    ///< length of its scale
constexpr double kHeatBar = 0.75;     ///< height of its scale
constexpr double kNameHeight = 0.9;   ///< a row that is lower shares its name's place with others
constexpr double kMarkRoom = 5.0;     ///< pixels, for half a dot at the right edge of the plot
constexpr int kFewestLabels = 3;      ///< that tell a scale
constexpr double kCloseLabels = 0.35; ///< of the gap between labels, where there would be fewer
constexpr std::array kLabelSteps{1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200};

/// Measures and places; one line of text is the unit of length.
class Layout {
public:
    Layout(const ChartSpec &spec, const QSizeF &size, const FrameOptions &options)
        : m_spec(spec)
        , m_size(size)
        , m_width(size.width())
        , m_metrics(options.font)
        , m_line(m_metrics.height())
        , m_locale(options.wording.locale)
        , m_leastAxis(options.leastAxis)
        , m_frame{{},
                  scaleOf(spec, options.wording.units),
                  {},
                  CategoryPlaces(spec),
                  {},
                  {},
                  {},
                  {},
                  {}}
    {
        if (options.showsTitle)
            m_frame.title = {QRectF(0.0, 0.0, size.width(), m_line * 1.2),
                             spec.title,
                             Qt::AlignLeft | Qt::AlignVCenter};
    }

    ChartFrame run()
    {
        if (isHeatMap(m_spec)) {
            m_frame.rows = m_spec.series.size();
            placeHeatScale();
            placeCells();
            placeRowNames();
            placeCategories();
            return m_frame;
        }
        takeLegend();
        placePlot();
        placeValueLabels();
        if (m_frame.places.right() > m_frame.places.left() && isNumericAxis())
            placeNumbers();
        else
            placeCategories();
        return m_frame;
    }

private:
    /// With the digits that tell ticks apart: 0.025 is not 0.03.
    QString textOf(double tick) const
    {
        if (m_decimals == 0 || tick == 0.0)
            return numberText(tick, Digits::Short, m_locale);
        AmountScale scale;
        scale.decimals = m_decimals;
        return numberText(tick, scale, Digits::Exact, m_locale);
    }

    /// The decimals that neighbours need where a short number would not tell them apart.
    static int decimalsFor(const QList<double> &ticks)
    {
        constexpr double kShortIsEnough = 0.1;
        constexpr int kMost = 9;
        const double step = ticks.size() > 1 ? std::abs(ticks[1] - ticks[0]) : 1.0;
        if (step >= kShortIsEnough || step <= 0.0)
            return 0;
        int decimals = 1;
        for (double power = 10.0; decimals < kMost; power *= 10.0, ++decimals) {
            if (std::abs(step * power - std::round(step * power)) < 1e-6 * step * power)
                break;
        }
        return decimals;
    }
    /// A low chart keeps its height for the plot: the unit stands behind the uppermost number.
    bool hasUnitBehindTick() const
    {
        const QString &unit = m_frame.scale.unit;
        const bool saysMore = !m_spec.valueTitle.isEmpty() && m_spec.valueTitle != unit;
        return m_size.height() < kLow * m_line && !unit.isEmpty() && !saysMore;
    }

    /// Lines between the title and the plot.
    double unitRow() const
    {
        return std::ceil(m_line * (hasUnitBehindTick() ? kHalfLabel : kUnitRow));
    }

    /// What stands at a tick of the vertical axis.
    QString tickLabel(double tick) const
    {
        if (!hasUnitBehindTick() || tick != m_frame.values.ticks().last())
            return textOf(tick);
        AmountScale scale = m_frame.scale;
        scale.decimals = m_decimals > 0 ? m_decimals : scale.decimals;
        return amountText(
            tick / scale.factor, scale, m_decimals > 0 ? Digits::Exact : Digits::Short, m_locale);
    }

    bool isNumericAxis() const { return !m_spec.positions.isEmpty() && !hasColumns(m_spec); }

    /// For the title of an axis of numbers, which no label says: not in a low chart.
    double axisRow() const
    {
        return isNumericAxis() && !m_spec.categoryTitle.isEmpty() &&
                       m_size.height() >= kTitled * m_line
                   ? m_line
                   : 0.0;
    }

    double widthOf(const QString &text) const
    {
        return std::ceil(m_metrics.horizontalAdvance(text));
    }

    double widestCategory() const
    {
        double widest = 0.0;
        for (const QString &category : m_spec.categories)
            widest = std::max(widest, widthOf(category));
        return widest;
    }

    /// Where the plot begins: below title and unit.
    double plotTop() const
    {
        return (m_frame.title.text.isEmpty() ? 0.0 : m_line * 1.7) + unitRow();
    }

    void takeLegend()
    {
        PlacedLegend legend = placeLegend(m_spec, m_size, plotTop(), m_leastAxis > 0.0, m_metrics);
        m_frame.legend = std::move(legend.entries);
        m_legendHeight = legend.height;
        m_width -= legend.width;
    }

    void placePlot()
    {
        const double above = plotTop();
        const double below = std::ceil(m_line * 1.3) + axisRow() +
                             (m_legendHeight > 0.0 ? m_legendHeight + m_line * kLabelGap : 0.0);
        const double height = std::max(m_line, m_size.height() - above - below);
        m_frame.values = valueAxis(m_spec, height, m_line * kTickGap, m_frame.scale.factor);
        m_decimals = decimalsFor(m_frame.values.ticks());
        double widest = m_leastAxis;
        for (const double tick : m_frame.values.ticks())
            widest = std::max(widest, widthOf(tickLabel(tick)));
        const double left = std::ceil(widest + m_line * kLabelGap);
        const double right = rightMargin();
        m_frame.plot = QRectF(left,
                              std::round(above),
                              std::max(m_line, std::floor(m_width - left - right)),
                              std::round(height));
    }

    /// At the lower edge: "0 [colours] 20 GPUs".
    void placeHeatScale()
    {
        const double top = heatTop(m_spec);
        const bool hasMore = std::any_of(
            m_spec.series.cbegin(), m_spec.series.cend(), [top](const ChartSeries &series) {
                return std::any_of(series.values.cbegin(),
                                   series.values.cend(),
                                   [top](double value) { return value > top; });
            });
        const QString most = amountText(top, m_frame.scale, Digits::Short, m_locale);
        const QString none = textOf(0.0);
        const QString last = hasMore ? ChartWords::tr("%1 and more").arg(most) : most;
        m_legendHeight = std::ceil(m_line * 1.15);
        const double y = m_size.height() - m_legendHeight;
        const double gap = m_line * kLabelGap;
        const auto add = [&](double x, const QString &text) {
            m_frame.legend.append({-1,
                                   {},
                                   {QRectF(x, y, widthOf(text) + 1.0, m_legendHeight),
                                    text,
                                    Qt::AlignLeft | Qt::AlignVCenter}});
            return x + widthOf(text) + gap;
        };
        const double left = add(0.0, none);
        const double bar = std::round(m_line * kHeatBar);
        m_frame.heatScale = QRectF(std::round(left),
                                   std::round(y + (m_legendHeight - bar) / 2.0),
                                   std::round(m_line * kHeatScale),
                                   bar);
        add(m_frame.heatScale.right() + gap, last);
    }

    /// The plot of a heat map: whole pixels for each row, so that all rows are equally high.
    void placeCells()
    {
        const double above = m_frame.title.text.isEmpty() ? 0.0 : std::ceil(m_line * 1.7);
        const double below = std::ceil(m_line * 1.3) + m_legendHeight + m_line * kLabelGap;
        double widest = 0.0;
        for (const ChartSeries &series : m_spec.series)
            widest = std::max(widest, widthOf(series.name));
        const double left =
            std::ceil(std::min(widest, m_size.width() * kRowNames) + m_line * kLabelGap);
        const auto rows = static_cast<double>(std::max<qsizetype>(1, m_frame.rows));
        const double room = std::max(rows, m_size.height() - above - below);
        m_frame.plot = QRectF(left,
                              above,
                              std::max(m_line, std::floor(m_size.width() - left - rightMargin())),
                              std::floor(room / rows) * rows);
    }

    /// Each name beside its row; where rows are lower than a line, as many names as find room.
    void placeRowNames()
    {
        if (m_frame.rows == 0)
            return;
        const double height = m_frame.plot.height() / static_cast<double>(m_frame.rows);
        const auto step =
            static_cast<qsizetype>(std::max(1.0, std::ceil(m_line * kNameHeight / height)));
        const double width = m_frame.plot.left() - m_line * kLabelGap;
        for (qsizetype row = 0; row < m_frame.rows; row += step) {
            const double y = m_frame.cell(0, row).center().y();
            m_frame.valueLabels.append(
                {QRectF(0.0, y - m_line / 2.0, width, m_line),
                 m_metrics.elidedText(m_spec.series[row].name, Qt::ElideRight, width),
                 Qt::AlignLeft | Qt::AlignVCenter});
        }
    }

    /// Half of a label that may be centred on the right edge of the plot.
    double rightMargin() const
    {
        if (hasColumns(m_spec) && !m_spec.categoriesAreSpans)
            return 1.0;
        if (isNumericAxis())
            return endsWithMark() ? kMarkRoom : 1.0;
        const double last =
            m_spec.categoriesAreSpans ? widthOf(m_spec.categoryEnd) : widestCategory();
        return std::max(1.0, std::ceil(last / 2.0));
    }

    bool endsWithMark() const
    {
        return std::any_of(
            m_spec.marks.cbegin(), m_spec.marks.cend(), [this](const ChartMark &mark) {
                return mark.category == m_spec.categories.size() - 1;
            });
    }

    void placeValueLabels()
    {
        for (const double tick : m_frame.values.ticks()) {
            const double y = m_frame.yOfTick(tick);
            m_frame.valueLabels.append(
                {QRectF(0.0, y - m_line / 2.0, m_frame.plot.left() - m_line * kLabelGap, m_line),
                 tickLabel(tick),
                 Qt::AlignRight | Qt::AlignVCenter});
        }
        if (hasUnitBehindTick())
            return;
        QString text = m_spec.valueTitle;
        if (text.isEmpty())
            text = m_frame.scale.unit;
        else if (!m_frame.scale.unit.isEmpty() && text != m_frame.scale.unit)
            text =
                ChartWords::tr("%1, %2", "what is shown, its unit").arg(text, m_frame.scale.unit);
        const double top = m_frame.plot.top() - std::ceil(m_line * kUnitRow);
        m_frame.unit = {
            QRectF(0.0, top, widthOf(text) + 2.0, m_line), text, Qt::AlignLeft | Qt::AlignVCenter};
    }

    void addCategoryLabel(double x, const QString &text)
    {
        const double width = widthOf(text);
        const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, m_width - width));
        m_frame.categoryLabels.append(
            {QRectF(left, m_frame.plot.bottom() + m_line * 0.25, width + 1.0, m_line),
             text,
             Qt::AlignCenter});
    }

    /// All places are whole numbers.
    bool countsThings() const
    {
        return std::all_of(m_spec.positions.cbegin(), m_spec.positions.cend(), [](double place) {
            return place == std::floor(place);
        });
    }

    void placeNumbers()
    {
        const double left = m_frame.places.left();
        const double right = m_frame.places.right();
        const QString first = m_spec.categories.value(0);
        const QString last = m_spec.categoryEnd.isEmpty() ? textOf(right) : m_spec.categoryEnd;
        addCategoryLabel(m_frame.plot.left(), first.isEmpty() ? textOf(left) : first);
        m_frame.categoryLabels.last().box.moveLeft(m_frame.plot.left());
        addCategoryLabel(m_frame.plot.right(), last);
        m_frame.categoryLabels.last().box.moveRight(m_frame.plot.right());
        const double firstEnd = m_frame.categoryLabels.first().box.right() + m_line;
        const double lastStart = m_frame.categoryLabels.last().box.left() - m_line;
        const double pixels = m_frame.plot.width() / (right - left);
        double step = roundStep((widthOf(textOf(right)) + 3.0 * m_line) / pixels);
        if (countsThings()) // there is no half a system
            step = roundStep(std::ceil(step));
        const auto steps = static_cast<int>((right - left) / step);
        for (int i = 1; i <= steps; ++i) {
            const double tick = (std::floor(left / step) + i) * step;
            const double x = m_frame.xOf(tick);
            const double half = widthOf(textOf(tick)) / 2.0;
            if (x - half > firstEnd && x + half < lastStart)
                addCategoryLabel(x, textOf(tick));
        }
        if (axisRow() > 0.0) // in a row of its own
            m_frame.categoryLabels.append(
                {QRectF(m_frame.plot.left(),
                        m_frame.plot.bottom() + m_line * 1.25,
                        m_frame.plot.width(),
                        m_line),
                 m_metrics.elidedText(m_spec.categoryTitle, Qt::ElideRight, m_frame.plot.width()),
                 Qt::AlignCenter});
    }

    /// Names of different lengths are shown all and shortened; a scale (hours, months) is thinned.
    bool categoriesAreNames(double perCategory) const
    {
        if (!hasColumns(m_spec) || m_spec.categoriesAreSpans || m_spec.categories.size() > 24)
            return false;
        const auto sameLength = [this](const QString &one) {
            return one.size() == m_spec.categories.first().size();
        };
        return perCategory > 2.0 * m_line &&
               !std::all_of(m_spec.categories.cbegin(), m_spec.categories.cend(), sameLength);
    }

    int labelStep(double perCategory) const
    {
        // Two years and more of months read best by halves and whole years.
        const bool manyMonths = m_spec.categories.size() > 24 && !m_spec.categoriesAreSpans;
        const double gap = m_line * (m_spec.categoriesAreSpans ? 2.4
                                     : hasColumns(m_spec)      ? 0.6
                                                               : 1.2);
        const auto stepFor = [&](double wanted) {
            for (const int step : kLabelSteps) {
                if (step * perCategory >= wanted && (!manyMonths || step >= 6))
                    return step;
            }
            return kLabelSteps.back();
        };
        const int step = stepFor(widestCategory() + gap);
        const bool isFew = m_spec.categories.size() <= (kFewestLabels - 1) * step;
        return isFew ? stepFor(widestCategory() + gap * kCloseLabels) : step;
    }

    void placeCategories()
    {
        const qsizetype count = m_spec.categories.size();
        if (count == 0)
            return;
        const double perCategory = m_frame.plot.width() / static_cast<double>(count);
        const bool names = categoriesAreNames(perCategory);
        const int step = names ? 1 : labelStep(perCategory);
        for (qsizetype i = 0; i < count; i += step) {
            const double place =
                m_spec.categoriesAreSpans ? m_frame.places.start(i) : m_frame.places.centre(i);
            const QString text = names ? m_metrics.elidedText(m_spec.categories[i],
                                                              Qt::ElideRight,
                                                              perCategory * kNameShare)
                                       : m_spec.categories[i];
            addCategoryLabel(m_frame.xOf(place), text);
        }
        if (m_spec.categoriesAreSpans && !m_spec.categoryEnd.isEmpty()) {
            const double room = m_frame.plot.right() - widthOf(m_spec.categoryEnd) - m_line * 0.5;
            if (m_frame.categoryLabels.last().box.right() > room)
                m_frame.categoryLabels.removeLast();
            addCategoryLabel(m_frame.plot.right(), m_spec.categoryEnd);
        }
    }

    const ChartSpec &m_spec;
    QSizeF m_size;
    double m_width; ///< without a legend beside the plot
    QFontMetricsF m_metrics;
    double m_line;
    double m_legendHeight = 0.0;
    const QLocale &m_locale;
    double m_leastAxis;
    int m_decimals = 0; ///< that ticks have at least
    ChartFrame m_frame;
};

} // namespace

ChartFrame layOut(const ChartSpec &spec, const QSizeF &size, const FrameOptions &options)
{
    return Layout(spec, size, options).run();
}

} // namespace kf
