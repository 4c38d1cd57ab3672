// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cost_transport.h"

#include "core/cost/transport.h"
#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CostTransport)
};

constexpr double kNight = 12.0;
constexpr double kWeekend = 60.0; ///< from Friday evening to Monday morning
constexpr double kMonth = 730.0;
constexpr double kBeyond = 1.5; ///< the axis ends so much further than what it shows

/// Without a link nothing ever arrives; without its speed nobody knows when.
QString hoursText(const std::optional<double> &hours,
                  const std::optional<double> &gbps,
                  const Wording &wording)
{
    if (hours)
        return amountText(hours, Unit::Hours, Digits::Short, wording);
    if (gbps && *gbps <= 0.0)
        return Words::tr("never", "hours to the cloud");
    return Words::tr("not known", "hours to the cloud");
}

/// GB/s that GPUs in the cloud read in their largest hour.
double largestFeed(const QList<Hours> &days)
{
    double largest = 0.0;
    for (const Hours &day : days)
        largest = std::max(largest, *std::max_element(day.cbegin(), day.cend()));
    return largest;
}

QString feedSentence(const DataFeedFigures &feed,
                     const std::optional<double> &linkGbPerS,
                     const Wording &wording)
{
    if (!feed.known)
        return Words::tr("What GPUs in the cloud read is not known: the demand of a group that "
                         "reads data is missing.");
    const double reads = largestFeed(feed.cloud);
    if (reads <= 0.0)
        return Words::tr("No group in the cloud says that its GPUs read data.");
    const QString most = amountText({reads, Unit::GigabytesPerSecond}, Digits::Short, wording);
    if (!linkGbPerS)
        return Words::tr("GPUs in the cloud read up to %1; what the link carries is not known.")
            .arg(most);
    const QString link =
        amountText({*linkGbPerS, Unit::GigabytesPerSecond}, Digits::Short, wording);
    return reads > *linkGbPerS
               ? Words::tr("GPUs in the cloud read up to %1, but the link carries %2: they wait.")
                     .arg(most, link)
               : Words::tr("GPUs in the cloud read up to %1, and the link carries %2: enough.")
                     .arg(most, link);
}

QString linkText(const CloudPolicy &policy, const Wording &wording)
{
    if (!policy.interconnectGbps)
        return Words::tr("The link to the cloud has no speed yet");
    if (*policy.interconnectGbps <= 0.0)
        return Words::tr("There is no link to the cloud: nothing ever gets there");
    return Words::tr("%1, of which %2 are usable")
        .arg(
            amountText({*policy.interconnectGbps, Unit::GigabitsPerSecond}, Digits::Short, wording),
            amountText({policy.interconnectEfficiency, Unit::Share}, Digits::Short, wording));
}

/// Where the groups that read it run in some month of the plan.
QList<PlacementKind> placesOf(const Dataset &dataset, const Plan &plan)
{
    std::array<bool, 3> isThere{};
    for (const Shared<Group> &group : plan.demand.groups) {
        if (!reads(group->id, dataset))
            continue;
        for (int m = 0; m < plan.settings.horizonMonths; ++m)
            isThere[static_cast<std::size_t>(placeIn(plan.cost, group->id, m))] = true;
    }
    QList<PlacementKind> places;
    for (const PlacementKind place :
         {PlacementKind::OnPremise, PlacementKind::Hybrid, PlacementKind::Cloud}) {
        if (isThere[static_cast<std::size_t>(place)])
            places.append(place);
    }
    return places;
}

TransportBar barOf(const Id &id,
                   const std::optional<PlacementKind> &place,
                   const DataTransport &data,
                   const Evaluation &figures,
                   const std::optional<double> &gbps,
                   const Wording &wording)
{
    TransportBar bar;
    bar.dataset = id;
    bar.place = place;
    bar.name = nameOf(figures.plan, IdKind::Dataset, id);
    if (place)
        bar.name =
            Words::tr("%1, %2", "a dataset, where it is read").arg(bar.name, placementText(*place));
    bar.existing = data.existingHours;
    bar.daily = data.dailyHours;
    // Of data that is borrowed none exists: what takes time is what comes in.
    const bool isByDay = data.existingHours == 0.0 && data.dailyHours != 0.0;
    bar.text = hoursText(isByDay ? data.dailyHours : data.existingHours, gbps, wording);
    if (isByDay)
        bar.text = Words::tr("%1 for what comes in on a day", "hours").arg(bar.text);
    if (place == PlacementKind::OnPremise && (isByDay ? data.dailyHours : data.existingHours))
        bar.text = Words::tr("would take %1", "hours of data that stays").arg(bar.text);
    const bool isNever =
        !data.existingHours && gbps && *gbps <= 0.0; // what never went comes not back
    if (!isNever && data.egressCost.value_or(0.0) > 0.0)
        bar.text =
            Words::tr("%1, %2 to bring it back", "hours, money")
                .arg(bar.text,
                     moneyText(
                         data.egressCost, figures.plan.settings.currency, Digits::Exact, wording));
    bar.sentence = Words::tr("%1: %2 for what exists, %3 for what comes in on a day")
                       .arg(bar.name,
                            hoursText(data.existingHours, gbps, wording),
                            hoursText(data.dailyHours, gbps, wording));
    return bar;
}

} // namespace

TransportFigures transportOver(const Evaluation &figures, std::optional<double> gbps)
{
    CloudPolicy policy = figures.plan.cost.policy;
    if (gbps)
        policy.interconnectGbps = gbps;
    return transportFigures(figures.plan.storage, policy, {});
}

TransportView
transportView(const Evaluation &figures, const Wording &wording, std::optional<double> gbps)
{
    CloudPolicy policy = figures.plan.cost.policy;
    if (gbps)
        policy.interconnectGbps = gbps;
    const TransportFigures transport = transportOver(figures, gbps);
    TransportView view;
    view.gbps = policy.interconnectGbps;
    view.link = linkText(policy, wording);
    view.feed = feedSentence(figures.feed, transport.linkGbPerS, wording);
    view.marks = {{kNight, Words::tr("a night")},
                  {kWeekend, Words::tr("a weekend")},
                  {kMonth, Words::tr("a month")}};
    view.chart.form = ChartForm::Bars;
    view.chart.title = Words::tr("Hours to the cloud");
    view.chart.categoryTitle = Words::tr("Dataset");
    view.chart.valueTitle = Words::tr("Hours");
    view.chart.unit = Unit::Hours;
    view.chart.emptyText =
        Words::tr("How long the data of the plan takes to the cloud stands here.");
    ChartSeries existing{{}, Words::tr("what exists"), SeriesRole::Part, {}};
    ChartSeries daily{{}, Words::tr("what comes in on a day"), SeriesRole::Part, {}};
    view.most = kMonth * kBeyond;
    const auto add = [&](const Id &dataset, const std::optional<PlacementKind> &place) {
        const DataTransport data = transport.datasets.value(dataset);
        view.bars.append(barOf(dataset, place, data, figures, view.gbps, wording));
        view.most = std::max(view.most, data.existingHours.value_or(0.0) * kBeyond);
        view.chart.categories.append(view.bars.constLast().name);
        existing.values.append(data.existingHours.value_or(kNoValue));
        daily.values.append(data.dailyHours.value_or(kNoValue));
    };
    for (const Shared<Dataset> &dataset : figures.plan.storage.datasets) {
        const QList<PlacementKind> places = placesOf(*dataset, figures.plan);
        for (const PlacementKind place : places)
            add(dataset->id, place);
        if (places.isEmpty())
            add(dataset->id, std::nullopt);
    }
    view.chart.series = {existing, daily};
    return view;
}

} // namespace kf
