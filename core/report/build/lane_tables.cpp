// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of core/report/lane_view.h.
#include "core/plan/edits/common.h"
#include "core/plan/edits/lanes.h"
#include "core/platform/lane_use.h"
#include "core/report/build/cells.h"
#include "core/report/lane_jobs.h"
#include "core/report/lane_view.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <algorithm>

namespace kf {

namespace {

constexpr double kNothing = 1e-9; ///< GPUs that are none

int priorityOf(const Plan &plan, const Id &lane)
{
    for (const Lane &one : plan.platform.lanes) {
        if (one.id == lane)
            return one.priority.value_or(0);
    }
    return 0;
}

Cell laneCell(const Plan &plan, const Id &lane)
{
    return Term{lane, nameOf(plan, IdKind::Lane, lane)};
}

Cell clockCell(const std::optional<int> &minutes)
{
    return minutes ? Cell(clockText(*minutes)) : Cell();
}

/// "always", "never", "from 20:00 to 06:00".
QString spanText(const QList<bool> &holds)
{
    if (!holds.contains(true))
        return ReportText::tr("never");
    if (!holds.contains(false))
        return ReportText::tr("always");
    int from = 0;
    int longest = 0;
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        int length = 0;
        while (length < kHoursPerDay && holds[(hour + length) % kHoursPerDay])
            ++length;
        if (length > longest) {
            longest = length;
            from = hour;
        }
    }
    return ReportText::tr("from %1 to %2")
        .arg(hourText(from), hourText((from + longest) % kHoursPerDay));
}

/// The largest job of a lane; nothing where it has none.
std::optional<LaneWork> largestJob(const QList<LaneWork> &jobs)
{
    const auto most =
        std::max_element(jobs.cbegin(), jobs.cend(), [](const LaneWork &a, const LaneWork &b) {
            return a.gpus < b.gpus;
        });
    return most == jobs.cend() ? std::nullopt : std::optional(*most);
}

} // namespace

Table laneHourTable(const Evaluation &figures, const LaneLook &look, int hour)
{
    const Plan &plan = figures.plan;
    Table table{QStringLiteral("lane-hour"),
                (isShortAt(figures, look, hour) ? ReportText::tr("Why short at %1?")
                                                : ReportText::tr("Who gets what at %1?"))
                    .arg(hourText(hour)),
                {column("lane", ReportText::tr("Lane")),
                 column("wants", ReportText::tr("Wants"), Unit::Gpus),
                 column("owns", ReportText::tr("Owns"), Unit::Gpus),
                 column("borrows", ReportText::tr("Borrows"), Unit::Gpus),
                 column("short", ReportText::tr("Short"), Unit::Gpus),
                 column("lends", ReportText::tr("Lends"), Unit::Gpus),
                 column("idle", ReportText::tr("Idle"), Unit::Gpus)},
                {}};
    QList<LaneUse> uses = laneUse(plan.platform.lanes, figures.lanes, look.key, look.dayType, hour);
    std::stable_sort(uses.begin(), uses.end(), [&plan](const LaneUse &a, const LaneUse &b) {
        return priorityOf(plan, a.lane) > priorityOf(plan, b.lane);
    });
    for (const LaneUse &use : std::as_const(uses)) {
        const auto known = [&use](double value) {
            return cellIfKnown(value, use.known);
        };
        table.rows.append({laneCell(plan, use.lane),
                           known(use.wants),
                           use.nominal,
                           known(use.borrowed),
                           known(use.shortBy),
                           known(use.lent),
                           known(use.idle)});
    }
    const QuotaTotal total = quotaTotal(figures, look.key);
    const double apart = total.supply ? *total.supply - total.nominal : 0.0;
    if (!table.rows.isEmpty() && apart > kNothing)
        table.rows.append(
            {ReportText::tr("In no lane"), Cell(), apart, Cell(), Cell(), Cell(), apart});
    return table;
}

namespace {

/// What a lane may borrow or lend; `all` where it names no limit, empty where it does neither.
Cell limitCell(bool mayShare, const std::optional<double> &limit, const QString &all)
{
    if (!mayShare)
        return {};
    return limit ? Cell(*limit) : Cell(all);
}

/// What a lane owns, may borrow and may lend, now and as proposed.
QList<Cell>
proposalCells(const Lane &lane, const AcceleratorKey &key, const QuotaProposal *proposed)
{
    const Quota now = lane.quota.value(key);
    const bool mayShare = lane.cohort && !lane.cohort->isEmpty() && lane.quota.contains(key);
    const auto then = [proposed](const auto &value) {
        return proposed == nullptr ? Cell() : cell(std::optional<double>(value(*proposed)));
    };
    return {cell(now.nominal),
            then([](const QuotaProposal &its) { return its.nominal; }),
            limitCell(mayShare, now.borrow, ReportText::tr("any", "GPUs that a lane may borrow")),
            then([](const QuotaProposal &its) { return its.borrow; }),
            limitCell(mayShare, now.lend, ReportText::tr("all", "GPUs that a lane may lend")),
            then([](const QuotaProposal &its) { return its.lend; })};
}

} // namespace

Table proposalTable(const Evaluation &figures,
                    const AcceleratorKey &key,
                    const QMap<Id, QuotaProposal> &proposals)
{
    const Plan &plan = figures.plan;
    Table table{QStringLiteral("lane-proposal"),
                ReportText::tr("Proposed from demand"),
                {column("lane", ReportText::tr("Lane")),
                 column("now", ReportText::tr("Owns now"), Unit::Gpus),
                 column("proposed", ReportText::tr("Owns then"), Unit::Gpus),
                 column("borrow_now", ReportText::tr("May borrow now"), Unit::Gpus),
                 column("borrow", ReportText::tr("May borrow then"), Unit::Gpus),
                 column("lend_now", ReportText::tr("May lend now"), Unit::Gpus),
                 column("lend", ReportText::tr("May lend then"), Unit::Gpus)},
                {}};
    for (Column &column : table.columns)
        column.align = column.id == QLatin1String("lane") ? Align::Left : Align::Right;
    if (proposals.isEmpty())
        return table;
    double now = 0.0;
    double then = 0.0;
    for (const Lane &lane : plan.platform.lanes) {
        const auto its = proposals.constFind(lane.id);
        const std::optional<double> nominal = lane.quota.value(key).nominal;
        if (its == proposals.cend() && !nominal)
            continue;
        now += nominal.value_or(0.0);
        then += its == proposals.cend() ? nominal.value_or(0.0) : its->nominal;
        table.rows.append(QList<Cell>{laneCell(plan, lane.id)} +
                          proposalCells(lane, key, its == proposals.cend() ? nullptr : &*its));
    }
    table.rows.append({ReportText::tr("Together"), now, then, Cell(), Cell(), Cell(), Cell()});
    table.sumRows = {table.rows.size() - 1};
    return table;
}

Table hogTable(const Evaluation &figures, const LaneLook &look)
{
    const Plan &plan = figures.plan;
    const QList<Lane> &lanes = plan.platform.lanes;
    Table table{QStringLiteral("lane-hogs"),
                ReportText::tr("Who can hog a lane?"),
                {column("lane", ReportText::tr("Lane")),
                 column("most", ReportText::tr("Can have at once"), Unit::Gpus),
                 column("user", ReportText::tr("One person at most"), Unit::Gpus),
                 column("share", ReportText::tr("One person's share"), Unit::Share),
                 column("job", ReportText::tr("One job at most"), Unit::Gpus),
                 column("largest", ReportText::tr("Largest job planned")),
                 column("largest_gpus", ReportText::tr("It takes"), Unit::Gpus),
                 column("fits", ReportText::tr("It fits"))},
                {}};
    for (const HogShare &one : hogShares(figures, look, Wording())) {
        const Lane &lane = lanes[edits::indexOf(lanes, one.lane)];
        const std::optional<LaneWork> job = largestJob(jobsOfLane(figures, lane, look));
        const QString fits =
            job ? spanText(
                      hoursThatHold(job->gpus, lane, lanes, figures.lanes, look.key, look.dayType))
                : QString();
        table.rows.append({laneCell(plan, lane.id),
                           one.most,
                           one.user,
                           one.most > 0.0 ? Cell(one.user / one.most) : Cell(),
                           one.job,
                           job ? Cell(job->name) : Cell(),
                           job ? Cell(job->gpus) : Cell(),
                           job ? Cell(fits) : Cell()});
    }
    return table;
}

Table deadlineTable(const Evaluation &figures, const LaneLook &look)
{
    const Plan &plan = figures.plan;
    Table table{QStringLiteral("lane-deadlines"),
                ReportText::tr("Deadlines"),
                {column("job", ReportText::tr("Job")),
                 column("lane", ReportText::tr("Lane")),
                 column("start", ReportText::tr("Starts")),
                 column("ends", ReportText::tr("Ends")),
                 column("done_by", ReportText::tr("Done by")),
                 column("short", ReportText::tr("Short by"), Unit::Gpus),
                 column("verdict", ReportText::tr("Kept"))},
                {}};
    for (const Lane &lane : plan.platform.lanes) {
        for (const LaneWork &job : jobsOfLane(figures, lane, look)) {
            if (!job.doneBy)
                continue;
            const bool isLate = job.slackH && *job.slackH < 0.0;
            const QString verdict =
                isLate ? ReportText::tr("no, it starts too late")
                : job.shortBy > kNothing
                    ? ReportText::tr("in doubt, short at %1").arg(hourText(job.shortHour))
                    : ReportText::tr("yes");
            table.rows.append({job.name,
                               laneCell(plan, lane.id),
                               clockCell(job.start),
                               clockCell(job.ends),
                               clockCell(job.doneBy),
                               job.shortBy,
                               verdict});
        }
    }
    return table;
}

} // namespace kf
