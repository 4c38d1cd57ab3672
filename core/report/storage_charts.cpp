// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/cells.h"
#include "core/report/charts.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Charts)
};

void addPart(ChartSpec &chart, const QString &name, const QList<double> &gb)
{
    if (std::any_of(gb.cbegin(), gb.cend(), [](double value) { return value > 0.0; }))
        chart.series.append({{}, name, SeriesRole::Part, gb});
}

void addTo(QList<double> &sum, const QList<double> &part)
{
    for (qsizetype i = 0; i < std::min(sum.size(), part.size()); ++i)
        sum[i] += part[i];
}

void addParts(ChartSpec &chart, const StorageFigures &storage)
{
    const QList<double> none(chart.categories.size(), 0.0);
    QList<double> data = none;
    QList<double> copies = none;
    QList<double> intermediate = none;
    QList<double> backups = none;
    for (const DatasetFigures &dataset : storage.datasets) {
        addTo(dataset.backupOf ? backups : data, dataset.onDisk);
        addTo(copies, dataset.jobCopy);
        addTo(intermediate, dataset.intermediate);
    }
    QList<double> headroom = none;
    std::transform(storage.provision.cbegin(),
                   storage.provision.cend(),
                   storage.total.cbegin(),
                   headroom.begin(),
                   std::minus<>());
    addPart(chart, Words::tr("Data on disk"), data);
    addPart(chart, Words::tr("Copies for jobs"), copies);
    addPart(chart, Words::tr("Intermediate data"), intermediate);
    addPart(chart, Words::tr("Backups"), backups);
    addPart(chart, Words::tr("Headroom"), headroom);
}

/// The usable capacity, which is not drawn as long as that of a tier is not known.
void addCapacity(ChartSpec &chart, const StorageFigures &storage)
{
    QList<double> capacity(chart.categories.size(), 0.0);
    for (const TierFigures &tier : storage.tiers) {
        for (qsizetype i = 0; i < capacity.size(); ++i) {
            const std::optional<double> usable = tier.capacity.value(i);
            capacity[i] += usable.value_or(kNoValue);
        }
    }
    const bool isKnown = std::any_of(
        capacity.cbegin(), capacity.cend(), [](double value) { return !std::isnan(value); });
    if (!storage.tiers.isEmpty() && isKnown)
        chart.series.append({{}, Words::tr("Usable capacity"), SeriesRole::Limit, capacity});
}

void markFull(ChartSpec &chart, const Evaluation &figures)
{
    const StorageFigures &storage = figures.storage;
    for (auto tier = storage.tiers.cbegin(); tier != storage.tiers.cend(); ++tier) {
        if (!tier->fillsUpMonth || tier->fillsUpMonth != storage.fillsUpMonth)
            continue;
        chart.marks.append({*tier->fillsUpMonth,
                            storage.provision.value(*tier->fillsUpMonth),
                            Words::tr("%1 full %2")
                                .arg(nameOf(figures.plan, IdKind::Tier, tier.key()),
                                     monthText(figures.plan, *tier->fillsUpMonth)),
                            SeriesRole::Limit});
        return;
    }
}

double largestOn(const QList<Hours> &days, qsizetype day)
{
    if (day >= days.size())
        return 0.0;
    return *std::max_element(days[day].cbegin(), days[day].cend());
}

/// The day type on which GPUs read most in an hour.
qsizetype hungriestDay(const DataFeedFigures &feed)
{
    qsizetype best = 0;
    const auto most = [&feed](qsizetype day) {
        return std::max(largestOn(feed.onPremise, day), largestOn(feed.cloud, day));
    };
    for (qsizetype day = 1; day < std::max(feed.onPremise.size(), feed.cloud.size()); ++day)
        best = most(day) > most(best) ? day : best;
    return best;
}

void addReaders(ChartSpec &chart, const QString &name, const QList<Hours> &days, qsizetype day)
{
    if (largestOn(days, day) <= 0.0)
        return;
    ChartSeries line{{}, name, SeriesRole::Part, {days[day].cbegin(), days[day].cend()}};
    line.steps = true;
    chart.series.append(line);
}

void addRate(ChartSpec &chart,
             const QString &name,
             SeriesRole role,
             const std::optional<double> &rate,
             const Wording &wording)
{
    if (!rate)
        return;
    ChartSeries line{{}, name, role, QList<double>(chart.categories.size(), *rate)};
    line.endLabel =
        QStringLiteral("%1 %2").arg(name, numberText(*rate, Digits::Short, wording.locale));
    chart.series.append(line);
}

/// Why nobody knows how much is stored, where there are datasets or homes.
QString unknownStorage(const Evaluation &figures)
{
    QStringList names;
    for (const DatasetFigures &dataset : figures.storage.datasets) {
        const Id &id = dataset.backupOf.value_or(dataset.id);
        const QString name =
            dataset.homes ? Words::tr("home volumes") : nameOf(figures.plan, IdKind::Dataset, id);
        if (!dataset.known && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        return Words::tr("The need for storage is unknown, since that of a dataset is.");
    constexpr qsizetype kNamed = 3;
    if (names.size() > kNamed)
        names = names.mid(0, kNamed) << QStringLiteral("…");
    return Words::tr("The need for storage is unknown, since that of %1 is.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

ChartSpec storageChart(const Evaluation &figures)
{
    const StorageFigures &storage = figures.storage;
    ChartSpec chart;
    chart.form = ChartForm::StackedAreas;
    chart.title = Words::tr("Storage by month");
    chart.categoryTitle = Words::tr("Month");
    chart.valueTitle = Words::tr("Storage");
    chart.unit = Unit::Gigabytes;
    chart.categories = calendarMonths(figures.plan);
    chart.emptyText =
        storage.known || storage.datasets.isEmpty()
            ? Words::tr("The need for storage appears as soon as a dataset has numbers.")
            : unknownStorage(figures);
    if (!storage.known || storage.datasets.isEmpty())
        return chart;
    addParts(chart, storage);
    addCapacity(chart, storage);
    markFull(chart, figures);
    return chart;
}

ChartSpec feedChart(const Evaluation &figures, const Wording &wording)
{
    const DataFeedFigures &feed = figures.feed;
    const qsizetype day = hungriestDay(feed);
    ChartSpec chart;
    chart.form = ChartForm::Lines;
    chart.title =
        Words::tr("Data that GPUs read, %1")
            .arg(nameOf(figures.plan, IdKind::DayType, figures.demand.dayTypes.value(day).id));
    chart.categoryTitle = Words::tr("Hour, %1").arg(figures.plan.settings.timeZone);
    chart.valueTitle = Words::tr("Read rate");
    chart.unit = Unit::GigabytesPerSecond;
    chart.emptyText =
        feed.known ? Words::tr("What GPUs read appears as soon as a group says how much each "
                               "of its GPUs reads: type it under Feed.")
                   : Words::tr("The demand of a group that reads data is not known.");
    chart.categoriesAreSpans = true;
    chart.categoryEnd = hourLabel(kHoursPerDay);
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        chart.categories.append(hourLabel(hour));
    if (!feed.known)
        return chart;
    addReaders(chart, Words::tr("GPUs on premises"), feed.onPremise, day);
    addReaders(chart, Words::tr("GPUs in the cloud"), feed.cloud, day);
    if (chart.series.isEmpty())
        return chart;
    if (largestOn(feed.onPremise, day) > 0.0)
        addRate(chart, Words::tr("storage"), SeriesRole::Supply, feed.readGbPerS, wording);
    if (largestOn(feed.cloud, day) > 0.0)
        addRate(chart, Words::tr("link"), SeriesRole::Limit, feed.linkGbPerS, wording);
    return chart;
}

} // namespace kf
