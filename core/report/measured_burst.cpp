// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measured_burst.h"

#include "core/base/units.h"
#include "core/cells/cell_number.h"
#include "core/words/amount_words.h"
#include "core/words/work_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::MeasuredBurst)
};

constexpr int kBars = 20;
constexpr double kWidest = 4.0; ///< mean intervals that the chart spans

struct Arrivals {
    QList<double> at;
    QList<double> took;
};

std::optional<double> secondsIn(const QString &cell, const QLocale &locale)
{
    const Result<double> number = enteredNumber(cell, NumberForm::Plain, locale);
    if (number)
        return number.value();
    const QDateTime time = QDateTime::fromString(cell, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(double(time.toMSecsSinceEpoch()) / kMsPerS)
                          : std::nullopt;
}

Error refused(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

Result<Arrivals> arrivalsIn(const QString &text, const QLocale &locale)
{
    static const QRegularExpression between(QStringLiteral("[\\t;]"));
    Arrivals arrivals;
    qsizetype line = 0;
    bool isFirst = true;
    for (const QString &row : text.split(u'\n')) {
        ++line;
        const QStringList cells = row.trimmed().split(between);
        if (row.trimmed().isEmpty())
            continue;
        const std::optional<double> at = secondsIn(cells.constFirst().trimmed(), locale);
        const bool isHeading = std::exchange(isFirst, false) && !at;
        if (isHeading)
            continue;
        if (!at)
            return refused(Text::tr("line %1 cannot be read: “%2”. A line holds a time and, behind "
                                    "a tab or a semicolon, a service time")
                               .arg(QString::number(line), row.trimmed()));
        arrivals.at.append(*at);
        if (cells.size() > 1) {
            const std::optional<double> took = secondsIn(cells[1].trimmed(), locale);
            if (!took || *took < 0.0)
                return refused(Text::tr("line %1 has no service time").arg(line));
            arrivals.took.append(*took);
        }
        if (arrivals.at.size() > kMostArrivals)
            return refused(Text::tr("more than %1 requests").arg(kMostArrivals));
    }
    if (!arrivals.took.isEmpty() && arrivals.took.size() != arrivals.at.size())
        return refused(Text::tr("some lines have a service time and some have none"));
    if (arrivals.at.size() < kLeastArrivals)
        return refused(Text::tr("at least %1 arrivals are needed").arg(kLeastArrivals));
    return arrivals;
}

double meanOf(const QList<double> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
}

/// Variance over the square of the mean; 0 where the mean is 0.
double squaredVariation(const QList<double> &values)
{
    const double mean = meanOf(values);
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return mean > 0.0 ? sum / double(values.size()) / (mean * mean) : 0.0;
}

ChartSpec intervalChart(const QList<double> &intervals, double mean, const Wording &wording)
{
    ChartSpec chart;
    chart.form = ChartForm::Bars;
    chart.title = Text::tr("Intervals between requests");
    chart.categoryTitle = Text::tr("Interval, seconds");
    chart.valueTitle = Text::tr("Requests");
    chart.unit = Unit::Count;
    QList<double> counts(kBars, 0.0);
    const double width = mean * kWidest / kBars;
    for (const double interval : intervals)
        counts[std::min<qsizetype>(kBars - 1, qsizetype(interval / width))] += 1.0;
    for (int bar = 0; bar < kBars; ++bar)
        chart.categories.append(numberText(bar * width, Digits::Short, wording.locale));
    chart.categories.last() = Text::tr("%1 and more").arg(chart.categories.constLast());
    chart.series.append(ChartSeries{{}, Text::tr("requests"), SeriesRole::Part, counts});
    return chart;
}

} // namespace

Result<MeasuredBurst> measuredBurst(const QString &text, const Wording &wording)
{
    Result<Arrivals> read = arrivalsIn(text, wording.locale);
    if (!read)
        return read.error();
    Arrivals arrivals = std::move(read).value();
    std::sort(arrivals.at.begin(), arrivals.at.end());
    QList<double> intervals;
    for (qsizetype i = 1; i < arrivals.at.size(); ++i)
        intervals.append(arrivals.at[i] - arrivals.at[i - 1]);
    MeasuredBurst burst;
    burst.arrivals = arrivals.at.size();
    burst.meanIntervalS = meanOf(intervals);
    if (burst.meanIntervalS <= 0.0)
        return refused(Text::tr("all requests came at the same time"));
    burst.ca2 = squaredVariation(intervals);
    burst.hasTimes = !arrivals.took.isEmpty();
    if (burst.hasTimes)
        burst.cs2 = squaredVariation(arrivals.took);
    if (!std::isfinite(burst.burstiness()))
        return refused(Text::tr("these numbers are too large"));
    burst.intervals = intervalChart(intervals, burst.meanIntervalS, wording);
    return burst;
}

QString burstText(const MeasuredBurst &burst, const Wording &wording)
{
    const auto number = [&wording](double value) {
        return numberText(value, Digits::Short, wording.locale);
    };
    const QString head =
        Text::tr("%1 requests, one every %2 · ca² %3")
            .arg(number(double(burst.arrivals)),
                 amountText(Amount{burst.meanIntervalS, Unit::Seconds}, Digits::Short, wording),
                 number(burst.ca2));
    const QString times = burst.hasTimes ? Text::tr("cs² %1").arg(number(burst.cs2))
                                         : Text::tr("cs² 1 (assumed: no service times were given)");
    return Text::tr("%1 · %2 → burstiness %3").arg(head, times, number(burst.burstiness()));
}

} // namespace kf
