// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/lanes.h"

#include "core/demand/day_sums.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace kf {

namespace {

constexpr double kHoursPerSlot = 1.0 / kSlotsPerHour;
constexpr double kNothing = 1e-9; ///< GPUs that are none
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

double lendOf(const Quota &quota)
{
    const double nominal = quota.nominal.value_or(0.0);
    return std::min(quota.lend.value_or(nominal), nominal);
}

double largestOf(const LaneLoad &load)
{
    double largest = 0.0;
    for (const Slots &slots : load.slots)
        largest = std::max(largest, *std::max_element(slots.begin(), slots.end()));
    return largest;
}

/// The lanes of one key, slot by slot.
class KeyLanes {
public:
    KeyLanes(const AcceleratorKey &key, const LaneInput &input);

    /// Adds the figures of the key to `figures`.
    void addTo(LaneFigures &figures);
    /// What each of them gets in a slot.
    QList<LaneTurn> turnsIn(qsizetype day, int slot) const;

private:
    struct Member {
        qsizetype lane = 0;
        const LaneLoad *load = nullptr; ///< nullptr where no group asks
        Quota quota;
        bool hasQuota = false;
        std::optional<QString> cohort;
        int priority = 0;
        LaneShare share;
    };

    void lend(QList<LaneTurn> &turns) const;
    void lendWithin(const QString &cohort, QList<LaneTurn> &turns) const;
    void note(Member &member, const LaneTurn &turn, qsizetype day, int slot) const;
    void
    noteStarved(const QList<LaneTurn> &turns, qsizetype day, int slot, LaneFigures &figures) const;
    bool mayShare(const Member &member) const { return member.cohort && member.hasQuota; }

    const AcceleratorKey &m_key;
    const LaneInput &m_input;
    QList<Member> m_members;
};

KeyLanes::KeyLanes(const AcceleratorKey &key, const LaneInput &input) : m_key(key), m_input(input)
{
    for (qsizetype i = 0; i < input.lanes.size(); ++i) {
        const LaneDemand &one = input.lanes[i];
        const auto load = one.loads.constFind(key);
        Member member;
        member.lane = i;
        member.load = load == one.loads.cend() ? nullptr : &*load;
        member.hasQuota = one.lane.quota.contains(key);
        member.quota = one.lane.quota.value(key);
        if (one.lane.cohort && !one.lane.cohort->isEmpty())
            member.cohort = one.lane.cohort;
        member.priority = one.lane.priority.value_or(0);
        const bool isAsked = member.load != nullptr && (!load->known || largestOf(*load) > 0.0);
        if (!isAsked && !member.hasQuota)
            continue;
        const QList<Hours> empty(input.dayTypes.size(), Hours{});
        member.share = {empty, empty, empty, empty, 0.0, {}, member.load == nullptr || load->known};
        m_members.append(member);
    }
}

QList<LaneTurn> KeyLanes::turnsIn(qsizetype day, int slot) const
{
    QList<LaneTurn> turns;
    for (const Member &member : m_members) {
        LaneTurn turn;
        turn.lane = member.lane;
        if (member.load != nullptr && day < member.load->slots.size())
            turn.demand = member.load->slots[day][static_cast<std::size_t>(slot)];
        turn.own = std::min(turn.demand, member.quota.nominal.value_or(0.0));
        if (mayShare(member))
            turn.asks = std::min(turn.demand - turn.own, member.quota.borrow.value_or(kNoLimit));
        turns.append(turn);
    }
    lend(turns);
    return turns;
}

void KeyLanes::lendWithin(const QString &cohort, QList<LaneTurn> &turns) const
{
    double pot = 0.0;
    QList<qsizetype> waiting;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const Member &member = m_members[i];
        if (!mayShare(member) || *member.cohort != cohort)
            continue;
        pot += std::min(member.quota.nominal.value_or(0.0) - turns[i].own, lendOf(member.quota));
        waiting.append(i);
    }
    const QList<qsizetype> all = waiting;
    std::stable_sort(waiting.begin(), waiting.end(), [this](qsizetype a, qsizetype b) {
        return m_members[a].priority > m_members[b].priority;
    });
    for (qsizetype from = 0; from < waiting.size();) {
        qsizetype to = from;
        double asked = 0.0;
        const int priority = m_members[waiting[from]].priority;
        while (to < waiting.size() && m_members[waiting[to]].priority == priority)
            asked += turns[waiting[to++]].asks;
        const double share = asked > pot ? (asked > 0.0 ? pot / asked : 0.0) : 1.0;
        for (qsizetype i = from; i < to; ++i)
            turns[waiting[i]].borrowed = turns[waiting[i]].asks * share;
        pot -= std::min(asked, pot);
        from = to;
    }
    for (const qsizetype i : all)
        turns[i].left = pot;
}

void KeyLanes::lend(QList<LaneTurn> &turns) const
{
    QSet<QString> done;
    for (const Member &member : m_members) {
        if (!mayShare(member) || done.contains(*member.cohort))
            continue;
        done.insert(*member.cohort);
        lendWithin(*member.cohort, turns);
    }
}

void KeyLanes::note(Member &member, const LaneTurn &turn, qsizetype day, int slot) const
{
    const auto hour = static_cast<std::size_t>(slot / kSlotsPerHour);
    const auto raise = [day, hour](QList<Hours> &hours, double value) {
        hours[day][hour] = std::max(hours[day][hour], value);
    };
    LaneShare &share = member.share;
    const double shortBy = turn.shortBy();
    raise(share.demand, turn.demand);
    raise(share.owned, turn.own);
    raise(share.borrowed, turn.borrowed);
    raise(share.shortBy, shortBy);
    share.shortGpuHoursPerYear += shortBy * kHoursPerSlot * m_input.dayTypes[day].daysPerYear;
    if (shortBy > kNothing && (!share.worst || shortBy > share.worst->gpus))
        share.worst = LaneHour{static_cast<int>(day), static_cast<int>(hour), shortBy, turn.left};
}

void KeyLanes::noteStarved(const QList<LaneTurn> &turns,
                           qsizetype day,
                           int slot,
                           LaneFigures &figures) const
{
    for (qsizetype i = 0; i < turns.size(); ++i) {
        if (!m_input.lanes[turns[i].lane].schedules || turns[i].shortBy() <= kNothing ||
            !mayShare(m_members[i]))
            continue;
        for (qsizetype j = 0; j < turns.size(); ++j) {
            const LaneDemand &other = m_input.lanes[turns[j].lane];
            const bool isIdle = other.schedules || !other.explores;
            if (isIdle || turns[j].borrowed <= kNothing ||
                m_members[j].cohort != m_members[i].cohort)
                continue;
            const Id &id = m_input.lanes[turns[i].lane].lane.id;
            const bool isNoted =
                std::any_of(figures.starved.cbegin(),
                            figures.starved.cend(),
                            [&id](const StarvedLane &one) { return one.lane == id; });
            if (!isNoted)
                figures.starved.append({id,
                                        {static_cast<int>(day),
                                         slot / kSlotsPerHour,
                                         turns[j].borrowed,
                                         turns[i].left}});
        }
    }
}

void KeyLanes::addTo(LaneFigures &figures)
{
    for (qsizetype day = 0; day < m_input.dayTypes.size(); ++day) {
        for (int slot = 0; slot < kSlotsPerDay; ++slot) {
            const QList<LaneTurn> turns = turnsIn(day, slot);
            for (qsizetype i = 0; i < m_members.size(); ++i)
                note(m_members[i], turns[i], day, slot);
            noteStarved(turns, day, slot, figures);
        }
    }
    QuotaTotal total;
    for (const Member &member : m_members) {
        total.nominal += member.quota.nominal.value_or(0.0);
        figures.lanes[m_input.lanes[member.lane].lane.id].insert(m_key, member.share);
    }
    total.supply = m_input.supply.value(m_key);
    figures.quota.insert(m_key, total);
}

/// A lane that takes part in a proposal.
struct Candidate {
    qsizetype lane = 0;
    double peak = 0.0;
    bool serves = false;
    double nominal = 0.0;
    int priority = 0;
    QList<double> hours = {}; ///< what it wants by hour of all day types, the largest first
};

/// Whole GPUs of `left` to `part`, each its peak where all fit, else in proportion to the peaks by
/// largest remainder, the earlier one on ties.
void share(QList<Candidate *> part, double &left)
{
    double peaks = 0.0;
    for (const Candidate *one : part)
        peaks += one->peak;
    if (peaks <= left) {
        for (Candidate *one : part)
            one->nominal = one->peak;
        left -= peaks;
        return;
    }
    double given = 0.0;
    for (Candidate *one : part) {
        one->nominal = std::floor(one->peak * left / peaks + kNothing);
        given += one->nominal;
    }
    std::stable_sort(part.begin(), part.end(), [&](const Candidate *a, const Candidate *b) {
        return a->peak * left / peaks - a->nominal > b->peak * left / peaks - b->nominal + kNothing;
    });
    for (qsizetype i = 0; i < part.size() && given < left; ++i, given += 1.0)
        part[i]->nominal += 1.0;
    left = 0.0;
}

/// The lanes of higher priority first; lanes of one priority share as they otherwise do.
void shareByPriority(QList<Candidate> &all, double left)
{
    QSet<int> priorities;
    for (const Candidate &one : std::as_const(all))
        priorities.insert(one.priority);
    QList<int> order(priorities.cbegin(), priorities.cend());
    std::sort(order.begin(), order.end(), std::greater<>());
    for (const int priority : std::as_const(order)) {
        QList<Candidate *> part;
        for (Candidate &one : all) {
            if (one.priority == priority)
                part.append(&one);
        }
        share(part, left);
    }
}

/// Each lane owns what it wants in its hours but the largest n, with the least n for which that
/// fits; what is then left goes to what they lack of their peaks.
void shareShortHours(QList<Candidate> &all, double left)
{
    qsizetype hours = 0;
    for (const Candidate &one : std::as_const(all))
        hours = std::max(hours, one.hours.size());
    for (qsizetype n = 0; n <= hours; ++n) {
        double sum = 0.0;
        for (Candidate &one : all) {
            one.nominal = one.hours.value(n);
            sum += one.nominal;
        }
        if (sum <= left) {
            left -= sum;
            break;
        }
    }
    QList<Candidate> lacking = all;
    QList<Candidate *> part;
    for (Candidate &one : lacking) {
        one.peak -= one.nominal;
        if (one.peak > 0.0)
            part.append(&one);
    }
    share(part, left);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (lacking[i].peak > 0.0)
            all[i].nominal += lacking[i].nominal;
    }
}

QSet<AcceleratorKey> keysOf(const LaneInput &input)
{
    QSet<AcceleratorKey> keys;
    for (const LaneDemand &one : input.lanes) {
        const auto quotas = one.lane.quota.keys();
        const auto loads = one.loads.keys();
        keys.unite({quotas.cbegin(), quotas.cend()});
        keys.unite({loads.cbegin(), loads.cend()});
    }
    return keys;
}

} // namespace

void addToLane(LaneLoad &load, const GroupFigures &group, GroupKind kind)
{
    load.slots.resize(std::max(load.slots.size(), group.local.size()));
    load.serves = load.serves || kind == GroupKind::Serving;
    load.known = load.known && group.known;
    for (qsizetype day = 0; day < group.local.size(); ++day) {
        for (int slot = 0; slot < kSlotsPerDay; ++slot)
            load.slots[day][static_cast<std::size_t>(slot)] +=
                valueInSlot(group.local[day], group.shiftMinutes, slot);
    }
}

LaneFigures laneFigures(const LaneInput &input)
{
    LaneFigures figures;
    for (const LaneDemand &one : input.lanes) {
        figures.lanes.insert(one.lane.id, {});
        figures.proposal.insert(one.lane.id, {});
    }
    QList<AcceleratorKey> keys = keysOf(input).values();
    std::sort(keys.begin(), keys.end());
    for (const AcceleratorKey &key : std::as_const(keys)) {
        KeyLanes(key, input).addTo(figures);
        const QMap<qsizetype, QuotaProposal> proposed = proposedQuotas(key, input);
        for (auto one = proposed.cbegin(); one != proposed.cend(); ++one)
            figures.proposal[input.lanes[one.key()].lane.id].insert(key, *one);
    }
    return figures;
}

QList<LaneTurn>
laneTurns(const AcceleratorKey &key, const LaneInput &input, qsizetype dayType, int slot)
{
    return KeyLanes(key, input).turnsIn(dayType, slot);
}

QMap<qsizetype, QuotaProposal> proposedQuotas(const AcceleratorKey &key, const LaneInput &input)
{
    QMap<qsizetype, QuotaProposal> proposed;
    const std::optional<double> supply = input.supply.value(key);
    if (!supply || key == kCpuCore)
        return proposed;
    QList<Candidate> all;
    for (qsizetype i = 0; i < input.lanes.size(); ++i) {
        const LaneLoad load = input.lanes[i].loads.value(key);
        const double peak = std::ceil(largestOf(load) - kNothing);
        if (peak > 0.0 && load.known)
            all.append({i, peak, load.serves, 0.0, 0, {}});
    }
    double left = std::floor(*supply + kNothing);
    for (const bool serving : {true, false}) {
        QList<Candidate *> part;
        for (Candidate &one : all) {
            if (one.serves == serving)
                part.append(&one);
        }
        share(part, left);
    }
    for (const Candidate &one : std::as_const(all)) {
        const std::optional<QString> &cohort = input.lanes[one.lane].lane.cohort;
        QuotaProposal proposal{one.nominal, {}, {}};
        if (cohort && !cohort->isEmpty()) {
            proposal.borrow = one.peak - one.nominal;
            proposal.lend = one.serves ? 0.0 : one.nominal;
        }
        proposed.insert(one.lane, proposal);
    }
    return proposed;
}

LaneFigures proposedBy(QuotaPrinciple principle,
                       LaneFigures figures,
                       const QList<Lane> &lanes,
                       const AcceleratorKey &key)
{
    const std::optional<double> supply = figures.quota.value(key).supply;
    if (principle == QuotaPrinciple::Peaks || !supply)
        return figures;
    QList<Candidate> all;
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        if (!figures.proposal.value(lanes[i].id).contains(key))
            continue;
        Candidate one{i, 0.0, false, 0.0, lanes[i].priority.value_or(0), {}};
        for (const Hours &day : figures.lanes.value(lanes[i].id).value(key).demand) {
            for (const double wanted : day)
                one.hours.append(std::ceil(wanted - kNothing));
        }
        std::sort(one.hours.begin(), one.hours.end(), std::greater<>());
        one.peak = one.hours.value(0);
        all.append(one);
    }
    const double whole = std::floor(*supply + kNothing);
    if (principle == QuotaPrinciple::ByPriority)
        shareByPriority(all, whole);
    else
        shareShortHours(all, whole);
    for (const Candidate &one : std::as_const(all)) {
        const Lane &lane = lanes[one.lane];
        QuotaProposal &proposal = figures.proposal[lane.id][key];
        const bool lends = !proposal.lend || *proposal.lend > 0.0 || proposal.nominal == 0.0;
        proposal.nominal = one.nominal;
        if (lane.cohort && !lane.cohort->isEmpty()) {
            proposal.borrow = one.peak - one.nominal;
            proposal.lend = lends ? one.nominal : 0.0; // a lane that serves lends nothing
        }
    }
    return figures;
}

} // namespace kf
