// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/lane_view.h"

#include "core/base/day.h"
#include "core/demand/accelerator_unit.h"
#include "core/plan/edits/lanes.h"
#include "core/platform/lane_use.h"
#include "core/report/lane_jobs.h"
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::LaneView)
};

constexpr double kNothing = 1e-9; ///< GPUs that are none
constexpr int kBorrowedColour = 2;
constexpr int kShortColour = 4;
constexpr int kLentColour = 1;
constexpr int kOwnedColour = 0;

QString gpusText(double gpus, const Wording &wording)
{
    return amountText(Amount{gpus, Unit::Gpus}, Digits::Exact, wording);
}

QString laneName(const Plan &plan, const Id &lane)
{
    return nameOf(plan, IdKind::Lane, lane);
}

QList<LaneUse> usesIn(const Evaluation &figures, const LaneLook &look, int hour)
{
    return laneUse(figures.plan.platform.lanes, figures.lanes, look.key, look.dayType, hour);
}

/// Each hour of the day.
QList<QList<LaneUse>> usesByHour(const Evaluation &figures, const LaneLook &look)
{
    QList<QList<LaneUse>> hours;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        hours.append(usesIn(figures, look, hour));
    return hours;
}

double valueIn(const QList<LaneUse> &uses, const Id &lane, double LaneUse::*member)
{
    const auto its = std::find_if(
        uses.cbegin(), uses.cend(), [&lane](const LaneUse &use) { return use.lane == lane; });
    return its == uses.cend() ? 0.0 : (*its).*member;
}

/// The sum of `member` over all lanes.
double sumOf(const QList<LaneUse> &uses, double LaneUse::*member)
{
    double sum = 0.0;
    for (const LaneUse &use : uses)
        sum += use.*member;
    return sum;
}

int hourOfMost(const QList<double> &hours)
{
    return hours.isEmpty() ? 0
                           : int(std::max_element(hours.cbegin(), hours.cend()) - hours.cbegin());
}

bool isKnown(const Evaluation &figures, const AcceleratorKey &key)
{
    for (const auto &shares : figures.lanes.lanes) {
        if (shares.contains(key) && !shares[key].known)
            return false;
    }
    return true;
}

ChartSeries
line(const char *id, const QString &name, SeriesRole role, double value, const QString &label)
{
    ChartSeries series = seriesOf(id, name, role, QList<double>(kHoursPerDay, value));
    series.endLabel = label;
    return series;
}

void addLines(ChartSpec &spec,
              const Quota &quota,
              bool hasCohort,
              const std::optional<QuotaProposal> &proposed,
              const Wording &wording)
{
    const auto text = [&wording](double value) {
        return numberText(value, Digits::Short, wording.locale);
    };
    const double nominal = quota.nominal.value_or(0.0);
    spec.series.append(line("owns",
                            Text::tr("owns"),
                            SeriesRole::Supply,
                            nominal,
                            Text::tr("owns %1").arg(text(nominal))));
    if (hasCohort && quota.borrow && *quota.borrow > 0.0)
        spec.series.append(line("borrows",
                                Text::tr("borrows up to"),
                                SeriesRole::Limit,
                                nominal + *quota.borrow,
                                Text::tr("borrows up to %1").arg(text(nominal + *quota.borrow))));
    if (proposed && proposed->nominal != nominal)
        spec.series.append(line("proposed",
                                Text::tr("proposed"),
                                SeriesRole::Required,
                                proposed->nominal,
                                Text::tr("proposed %1").arg(text(proposed->nominal))));
}

ChartSpec laneChart(const Evaluation &figures,
                    const QList<QList<LaneUse>> &hours,
                    const Lane &lane,
                    const LaneLook &look,
                    const std::optional<QuotaProposal> &proposed,
                    const Wording &wording)
{
    struct Part {
        const char *id;
        QString name;
        double LaneUse::*member;
        int colour;
        bool apart;
    };
    ChartSpec spec;
    spec.form = ChartForm::StackedBars;
    spec.title = laneName(figures.plan, lane.id);
    spec.categoryTitle = Text::tr("Hour");
    spec.valueTitle = spec.title;
    spec.unit = unitOf(look.key);
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        spec.categories.append(hourLabel(hour));
    spec.categoriesAreSpans = true;
    spec.categoryEnd = hourLabel(kHoursPerDay);
    spec.emptyText = Text::tr("This lane neither owns nor wants any of this accelerator.");
    const QList<Part> parts{
        {"owned", Text::tr("of its own"), &LaneUse::owned, kOwnedColour, false},
        {"lent", Text::tr("lent to others"), &LaneUse::lent, kLentColour, true},
        {"idle", Text::tr("idle"), &LaneUse::idle, -1, true},
        {"borrowed", Text::tr("borrowed"), &LaneUse::borrowed, kBorrowedColour, true},
        {"short", Text::tr("not to be had"), &LaneUse::shortBy, kShortColour, true}};
    for (const Part &part : parts) {
        const bool isIdle = part.member == &LaneUse::idle;
        ChartSeries series =
            seriesOf(part.id, part.name, isIdle ? SeriesRole::Others : SeriesRole::Part);
        series.colour = part.colour;
        series.apart = part.apart;
        for (const QList<LaneUse> &uses : hours)
            series.values.append(valueIn(uses, lane.id, part.member));
        const bool holds = std::any_of(series.values.cbegin(),
                                       series.values.cend(),
                                       [](double value) { return value > kNothing; });
        if (holds || part.member == &LaneUse::owned)
            spec.series.append(series);
    }
    addLines(spec,
             lane.quota.value(look.key),
             lane.cohort && !lane.cohort->isEmpty(),
             proposed,
             wording);
    for (const LaneWork &job : jobsOfLane(figures, lane, look)) {
        if (!job.doneBy)
            continue;
        const double height = lane.quota.value(look.key).nominal.value_or(0.0);
        const bool isInDoubt = job.shortBy > kNothing;
        const QString text = isInDoubt ? Text::tr("%1 in doubt for %2", "a job, a time")
                                       : Text::tr("%1 done by %2", "a job, a time");
        // It stands in the last hour that the job has.
        spec.marks.append({withinDay(*job.doneBy - 1) / kMinutesPerHour,
                           height,
                           text.arg(job.name, clockText(*job.doneBy)),
                           isInDoubt ? SeriesRole::Required : SeriesRole::Limit});
    }
    return spec;
}

/// How high the chart reaches, in GPUs: the parts of an hour on each other, and every line.
double topOf(const ChartSpec &spec)
{
    double top = 0.0;
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        double stacked = 0.0;
        for (const ChartSeries &series : spec.series) {
            const bool isPart =
                series.role == SeriesRole::Part || series.role == SeriesRole::Others;
            stacked += isPart ? series.values[hour] : 0.0;
            top = std::max(top, series.values[hour]);
        }
        top = std::max(top, stacked);
    }
    return top;
}

/// What all lanes would own together by the proposal.
double proposedTotal(const Evaluation &figures,
                     const AcceleratorKey &key,
                     const QMap<Id, QuotaProposal> &proposals)
{
    double sum = 0.0;
    for (const Lane &lane : figures.plan.platform.lanes) {
        const auto its = proposals.constFind(lane.id);
        sum += its == proposals.cend() ? lane.quota.value(key).nominal.value_or(0.0) : its->nominal;
    }
    return sum;
}

} // namespace

QList<AcceleratorKey> keysOfLanes(const Evaluation &figures)
{
    QList<AcceleratorKey> keys = figures.lanes.quota.keys();
    if (keys.isEmpty()) {
        for (const Shared<GroupFigures> &group : figures.demand.groups) {
            if (!keys.contains(group->key))
                keys.append(group->key);
        }
        std::sort(keys.begin(), keys.end());
    }
    // What there is most of stands first; CPU cores last.
    std::stable_sort(keys.begin(), keys.end(), [&figures](const auto &a, const auto &b) {
        const auto weight = [&figures](const AcceleratorKey &key) {
            return key == kCpuCore ? -1.0 : figures.lanes.quota.value(key).supply.value_or(0.0);
        };
        return weight(a) > weight(b);
    });
    return keys;
}

std::optional<LaneDay> laneDay(const Evaluation &figures, const Id &lane, const LaneLook &look)
{
    const auto shares = figures.lanes.lanes.value(lane);
    const auto share = shares.constFind(look.key);
    if (share == shares.cend() || look.dayType >= share->demand.size())
        return std::nullopt;
    LaneDay day;
    day.demand = asList(share->demand[look.dayType]);
    day.wantsHour = hourOfMost(day.demand);
    day.wants = day.demand[day.wantsHour];
    const QList<double> borrowed = asList(share->borrowed[look.dayType]);
    day.borrowsHour = hourOfMost(borrowed);
    day.borrows = borrowed[day.borrowsHour];
    const QList<double> shortBy = asList(share->shortBy[look.dayType]);
    day.shortHour = hourOfMost(shortBy);
    day.shortBy = shortBy[day.shortHour];
    day.known = share->known;
    return day;
}

QuotaTotal quotaTotal(const Evaluation &figures, const AcceleratorKey &key)
{
    return figures.lanes.quota.value(key);
}

int worstHour(const Evaluation &figures, const LaneLook &look)
{
    QList<double> shortBy;
    QList<double> wants;
    const QList<QList<LaneUse>> hours = usesByHour(figures, look);
    for (const QList<LaneUse> &uses : hours) {
        shortBy.append(sumOf(uses, &LaneUse::shortBy));
        wants.append(sumOf(uses, &LaneUse::wants));
    }
    const int hour = hourOfMost(shortBy);
    return shortBy[hour] > kNothing ? hour : hourOfMost(wants);
}

bool isShortAt(const Evaluation &figures, const LaneLook &look, int hour)
{
    return sumOf(usesIn(figures, look, hour), &LaneUse::shortBy) > kNothing;
}

QString laneVerdict(const Evaluation &figures,
                    const CatalogView &catalog,
                    const LaneLook &look,
                    const Wording &wording)
{
    if (figures.plan.platform.lanes.isEmpty())
        return {};
    if (!isKnown(figures, look.key))
        return Text::tr("What a lane wants is not known: the demand of a group is missing");
    const int hour = worstHour(figures, look);
    const double shortBy = sumOf(usesIn(figures, look, hour), &LaneUse::shortBy);
    const QuotaTotal total = quotaTotal(figures, look.key);
    const QString first =
        shortBy > kNothing
            ? Text::tr("<b>%1 short</b> at %2").arg(gpusText(shortBy, wording), hourText(hour))
            : Text::tr("<b>No lane is short</b> of %1")
                  .arg(acceleratorName(look.key, figures.plan, catalog).toHtmlEscaped());
    if (!total.supply)
        return first;
    const double apart = *total.supply - total.nominal;
    if (apart > kNothing)
        return Text::tr("%1 · %2 belong to no lane").arg(first, gpusText(apart, wording));
    if (apart < -kNothing)
        return Text::tr("%1 · the lanes own %2 more than is in service")
            .arg(first, gpusText(-apart, wording));
    return first;
}

QList<LaneChart> laneCharts(const Evaluation &figures,
                            const LaneLook &look,
                            const QMap<Id, QuotaProposal> &proposed,
                            const Wording &wording)
{
    const QList<QList<LaneUse>> hours = usesByHour(figures, look);
    QList<LaneChart> charts;
    for (const Lane &lane : figures.plan.platform.lanes) {
        if (!figures.lanes.lanes.value(lane.id).contains(look.key))
            continue;
        const auto its = proposed.constFind(lane.id);
        charts.append({lane.id,
                       laneChart(figures,
                                 hours,
                                 lane,
                                 look,
                                 its == proposed.cend() ? std::nullopt : std::optional(*its),
                                 wording)});
    }
    double top = 0.0;
    for (const LaneChart &one : std::as_const(charts))
        top = std::max(top, topOf(one.chart));
    for (LaneChart &one : charts)
        one.chart.leastTop = top;
    return charts;
}

QString
laneHourSentence(const Evaluation &figures, const LaneLook &look, int hour, const Wording &wording)
{
    if (figures.plan.platform.lanes.isEmpty())
        return {};
    const QList<LaneUse> uses = usesIn(figures, look, hour);
    const double shortBy = sumOf(uses, &LaneUse::shortBy);
    const double idle = sumOf(uses, &LaneUse::idle);
    const QuotaTotal total = quotaTotal(figures, look.key);
    const double apart = total.supply ? *total.supply - total.nominal : 0.0;
    if (shortBy <= kNothing)
        return idle > kNothing ? Text::tr("Nobody is short; %1 of the lanes stand idle.")
                                     .arg(gpusText(idle, wording))
                               : Text::tr("Nobody is short, and nothing stands idle.");
    if (apart > kNothing)
        return Text::tr("%1 short, while %2 in service belong to no lane and can never be used.")
            .arg(gpusText(shortBy, wording), gpusText(apart, wording));
    if (idle > kNothing)
        return Text::tr("%1 short, while %2 stand idle: limits of borrowing or lending keep them "
                        "apart, or the lanes share no cohort.")
            .arg(gpusText(shortBy, wording), gpusText(idle, wording));
    return Text::tr("%1 short: nobody has anything left to lend.").arg(gpusText(shortBy, wording));
}

QString choiceText(QuotaPrinciple principle)
{
    switch (principle) {
    case QuotaPrinciple::Peaks:
        return Text::tr("Peak of each");
    case QuotaPrinciple::SameShortHours:
        return Text::tr("Same short hours");
    case QuotaPrinciple::ByPriority:
        break;
    }
    return Text::tr("By priority");
}

namespace {

/// What a proposal rests on; of GPUs in service in a month.
QString basisText(QuotaPrinciple principle)
{
    switch (principle) {
    case QuotaPrinciple::Peaks:
        return Text::tr("Each lane gets its largest hour out of %1 in service in %2, lanes that "
                        "serve models first; where that is not enough, in proportion.");
    case QuotaPrinciple::SameShortHours:
        return Text::tr("Out of %1 in service in %2 each lane owns what it wants but in its "
                        "largest hours, equally many for all; what is left is shared.");
    case QuotaPrinciple::ByPriority:
        break;
    }
    return Text::tr("Out of %1 in service in %2 lanes of higher priority get their largest hour "
                    "first; the last ones share what is left.");
}

/// True where a lane would own GPUs and lend none of them.
bool keepsItsOwn(const QuotaProposal &proposal)
{
    return proposal.lend == 0.0 && proposal.nominal > 0.0;
}

} // namespace

LaneFigures
proposedLanes(const Evaluation &figures, const AcceleratorKey &key, QuotaPrinciple principle)
{
    return proposedBy(principle, figures.lanes, figures.plan.platform.lanes, key);
}

QString proposalSentence(const Evaluation &figures,
                         const Evaluation &now,
                         const AcceleratorKey &key,
                         QuotaPrinciple principle,
                         const QMap<Id, QuotaProposal> &proposals,
                         const Wording &wording)
{
    if (figures.plan.platform.lanes.isEmpty())
        return Text::tr("A proposal needs lanes.");
    const QuotaTotal total = quotaTotal(figures, key);
    if (key == kCpuCore)
        return Text::tr("For CPU cores nothing is proposed.");
    if (!total.supply)
        return Text::tr("Nothing is proposed: how many are in service is not known.");
    if (proposals.isEmpty())
        return Text::tr("Nothing is proposed: no lane wants any of this accelerator.");
    const auto monthOf = [](const Evaluation &of) {
        return monthText(of.plan, of.question.demandMonth());
    };
    QString basis = basisText(principle).arg(gpusText(*total.supply, wording), monthOf(figures));
    if (std::any_of(proposals.cbegin(), proposals.cend(), keepsItsOwn))
        basis += u' ' + Text::tr("Lanes that serve models lend nothing: what is idle there waits "
                                 "for the next requests.");
    const std::optional<double> supplyNow = quotaTotal(now, key).supply;
    const double proposed = proposedTotal(figures, key, proposals);
    if (!supplyNow || *supplyNow >= proposed - kNothing)
        return basis;
    // First: whoever keeps it now makes an error of it.
    return Text::tr("%1 proposed for %2, but only %3 in service in %4: kept today, the quotas are "
                    "above the hardware until more is, and a finding says so.")
               .arg(gpusText(proposed, wording),
                    monthOf(figures),
                    gpusText(*supplyNow, wording),
                    monthOf(now)) +
           u' ' + basis;
}

namespace {

/// GPU-hours of a year that no lane can give.
double shortInYear(const Evaluation &figures, const AcceleratorKey &key)
{
    double sum = 0.0;
    for (const auto &shares : figures.lanes.lanes)
        sum += shares.value(key).shortGpuHoursPerYear;
    return sum;
}

double mostShort(const Evaluation &figures, const LaneLook &look)
{
    return sumOf(usesIn(figures, look, worstHour(figures, look)), &LaneUse::shortBy);
}

} // namespace

ProposalEffect proposalEffect(const Evaluation &now,
                              const Evaluation &then,
                              const LaneLook &look,
                              const Wording &wording)
{
    const double most = mostShort(now, look);
    const double mostThen = mostShort(then, look);
    const double year = shortInYear(now, look.key);
    const double yearThen = shortInYear(then, look.key);
    const bool hasMore = mostThen > most + kNothing || yearThen > year + kNothing;
    const bool hasLess = mostThen < most - kNothing || yearThen < year - kNothing;
    const bool isWorse = hasMore && !hasLess;
    const auto hours = [&wording](double value) {
        return amountText(Amount{value, Unit::GpuHours}, Digits::Exact, wording);
    };
    const QString numbers =
        Text::tr("Short at most: %1 now, %2 with the proposal; in a year %3 "
                 "now, %4 with it.")
            .arg(
                gpusText(most, wording), gpusText(mostThen, wording), hours(year), hours(yearThen));
    return {isWorse ? Text::tr("This is worse than the quotas now. %1", "of a proposal, numbers")
                          .arg(numbers)
                    : numbers,
            isWorse};
}

QString
quotaEffect(const Evaluation &figures, const Id &lane, const LaneLook &look, const Wording &wording)
{
    const std::optional<LaneDay> day = laneDay(figures, lane, look);
    QString text = !day || !day->known ? QString()
                   : day->shortBy > kNothing
                       ? Text::tr("%1 short at %2")
                             .arg(gpusText(day->shortBy, wording), hourText(day->shortHour))
                       : Text::tr("never short");
    const QuotaTotal total = quotaTotal(figures, look.key);
    if (total.supply && total.nominal > *total.supply + kNothing) {
        const QString above = Text::tr("together %1 more than in service")
                                  .arg(gpusText(total.nominal - *total.supply, wording));
        text = text.isEmpty() ? above : Text::tr("%1; %2", "two effects").arg(text, above);
    }
    return text;
}

QList<HogShare> hogShares(const Evaluation &figures, const LaneLook &look, const Wording &wording)
{
    const QList<Lane> &lanes = figures.plan.platform.lanes;
    QList<HogShare> shares;
    for (const Lane &lane : lanes) {
        if (!figures.lanes.lanes.value(lane.id).contains(look.key))
            continue;
        HogShare one{lane.id,
                     lane.name.value_or(lane.id),
                     mostAtOnce(lane, look.key, lanes),
                     mostForUser(lane, look.key, lanes),
                     mostForJob(lane, look.key, lanes),
                     {}};
        const auto number = [&wording](double gpus) {
            return numberText(gpus, Digits::Exact, wording.locale);
        };
        one.words = Text::tr("one person %1 of %2 GPUs, one job %3")
                        .arg(number(one.user), number(one.most), number(one.job));
        shares.append(one);
    }
    return shares;
}

QString limitsAbove(const Evaluation &figures, const AcceleratorKey &key, const Wording &wording)
{
    const std::optional<double> supply = quotaTotal(figures, key).supply;
    if (!supply)
        return {};
    QStringList texts;
    for (const Lane &lane : figures.plan.platform.lanes) {
        if (!figures.lanes.lanes.value(lane.id).contains(key))
            continue;
        const Quota quota = lane.quota.value(key);
        const auto add = [&](const QString &what, const std::optional<double> &limit) {
            if (limit && *limit > *supply + kNothing)
                texts.append(Text::tr("%1: %2 %3", "a lane, what, GPUs")
                                 .arg(lane.name.value_or(lane.id),
                                      what,
                                      numberText(*limit, Digits::Exact, wording.locale)));
        };
        add(Text::tr("owns"), quota.nominal);
        add(Text::tr("borrows up to"), quota.borrow);
        add(Text::tr("one job up to"), lane.maxGpusPerJob);
        add(Text::tr("one person up to"), lane.maxGpusPerUser);
    }
    return texts.isEmpty() ? QString()
                           : Text::tr("Above everything in service (%1), so that it limits "
                                      "nothing: %2.")
                                 .arg(gpusText(*supply, wording), texts.join(QStringLiteral(", ")));
}

} // namespace kf
