// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/merge/merge.h"

#include "core/plan/edits/reference_change.h"
#include "core/plan/merge/clashes.h"
#include "core/plan/merge/keep_both.h"
#include "core/plan/merge/merger.h"
#include "core/plan/schema.h"
#include "core/plan/validate/checker.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PlanMerge)
};

constexpr int kMostRounds = 16; ///< each finds what the one before has put back or taken away

bool isMentioned(const Plan &plan, IdKind kind, const QSet<Id> &ids)
{
    bool found = false;
    forEachKey(plan, [&](const auto &, const auto &section) {
        found = found || mentionsIn(section, {kind, ids, std::nullopt});
    });
    return found;
}

/// True where the side that has removed the thing goes on to name it by itself.
bool isNamedByRemover(const Versions<Plan> &plans, const Removal &removal)
{
    const bool isMine = !idsIn(*plans.mine).of(removal.kind).contains(removal.id);
    return isMentioned(isMine ? *plans.mine : *plans.theirs, removal.kind, {removal.id});
}

/// Adds what `plan` still needs of what was removed; false where it needs nothing more.
bool addTies(MergeTies &ties,
             const PlanMerger &merger,
             const Plan &plan,
             const Versions<Plan> &plans)
{
    IdsByKind removed;
    for (const Removal &removal : merger.removals())
        removed[removal.kind].insert(removal.id);
    bool hasMore = false;
    for (const auto &[kind, ids] : removed) {
        const auto missing = merger.missingHolders().find(kind);
        const QSet<Id> held =
            missing != merger.missingHolders().end() ? missing->second : QSet<Id>();
        const bool mayBeMentioned = isMentioned(plan, kind, ids);
        for (const Removal &removal : merger.removals()) {
            if (removal.kind != kind)
                continue;
            const bool isNamed = mayBeMentioned && isMentioned(plan, kind, {removal.id}) &&
                                 !isNamedByRemover(plans, removal);
            if (!held.contains(removal.id) && !isNamed)
                continue;
            QSet<Id> &tied = (removal.isDecided ? ties.gone : ties.needed)[kind];
            hasMore = hasMore || !tied.contains(removal.id);
            tied.insert(removal.id);
        }
    }
    return hasMore;
}

Plan mergedOnce(PlanMerger &merger, const Versions<Plan> &plans)
{
    Plan merged;
    forEachKey(merged, [&](const auto &key, auto &section) {
        using Section = std::remove_cvref_t<decltype(section)>;
        section = merger.merge<Section>({&(plans.base->*(key.member)),
                                         &(plans.mine->*(key.member)),
                                         &(plans.theirs->*(key.member))},
                                        key.rule,
                                        Place{}.at(key.name));
    });
    merger.mergeStanding({&plans.base->topology, &plans.mine->topology, &plans.theirs->topology},
                         merged.topology);
    merged.otherEntries = merger.mergeEntries(plans);
    merged.keptManifest = merger.mergeKept(
        {&plans.base->keptManifest, &plans.mine->keptManifest, &plans.theirs->keptManifest},
        Place{}.at("manifest"));
    return merged;
}

/// Devices of both sides that stand in the same units; false where there are no more of them.
bool addClashes(MergeTies &ties, const Clashes &clashes)
{
    const qsizetype before = ties.clashing.size();
    for (const auto &[device, other] : clashes) {
        ties.clashing.insert(device, other);
        ties.clashing.insert(other, device);
    }
    return ties.clashing.size() > before;
}

/// The device whose standing the row tells.
Id deviceOf(const MergeRow &row)
{
    const QString devices = collectionPath(IdKind::Device) + u'/';
    return row.path.startsWith(devices) ? row.path.mid(devices.size()).section(u'/', 0, 0) : Id();
}

/// Of two devices in the same units, what is decided for one holds for the other, where nobody has
/// decided that; false where nothing is to be added.
bool decideTogether(QHash<QString, MergeSide> &decided, QList<MergeRow> rows)
{
    rows.removeIf([](const MergeRow &row) { return row.sharesUnits.isEmpty(); });
    bool hasMore = false;
    for (const MergeRow &row : std::as_const(rows)) {
        const auto side = decided.constFind(row.key);
        if (side == decided.cend())
            continue;
        const MergeSide taken = *side;
        for (const MergeRow &other : std::as_const(rows)) {
            if (!areOfSameUnits(row, other) || decided.contains(other.key))
                continue;
            decided.insert(other.key, taken);
            hasMore = true;
        }
    }
    return hasMore;
}

/// Two in the same units are what somebody has decided, and cannot stand together.
PlanProblem clashProblem(const std::pair<Id, Id> &clash)
{
    PlanProblem problem;
    problem.path = collectionPath(IdKind::Device) + u'/' + clash.first;
    problem.steps = problem.path.split(u'/');
    problem.message =
        Words::tr("stands in the same units of its rack as \u201c%1\u201d").arg(clash.second);
    problem.expected = Words::tr("one of the two there, or another place");
    return problem;
}

/// What is wrong with the merged plan and with neither of the two.
QList<PlanProblem>
newProblems(const Plan &merged, const Versions<Plan> &plans, const ZoneTable &zones)
{
    QList<PlanProblem> problems = validate(merged, zones);
    problems.removeIf(
        [](const PlanProblem &problem) { return problem.ruleClass != RuleClass::Structure; });
    if (problems.isEmpty())
        return problems;
    const QList<PlanProblem> known = validate(*plans.mine, zones) + validate(*plans.theirs, zones);
    problems.removeIf([&known](const PlanProblem &problem) {
        return std::any_of(known.cbegin(), known.cend(), [&problem](const PlanProblem &one) {
            return one.path == problem.path && one.message == problem.message;
        });
    });
    return problems;
}

} // namespace

bool areOfSameUnits(const MergeRow &one, const MergeRow &other)
{
    return !one.sharesUnits.isEmpty() && !other.sharesUnits.isEmpty() &&
           (one.sharesUnits == deviceOf(other) || other.sharesUnits == deviceOf(one));
}

qsizetype PlanMerge::openConflicts() const
{
    return std::count_if(
        rows.cbegin(), rows.cend(), [](const MergeRow &row) { return !row.taken.has_value(); });
}

namespace {

PlanMerge mergeAll(const Versions<Plan> &plans,
                   bool hasBase,
                   const MergeChoices &choices,
                   const ZoneTable &zones)
{
    MergeTies ties;
    PlanMerge merge;
    merge.hasBase = hasBase;
    Clashes clashes;
    MergeChoices decided = choices;
    for (int round = 0; round < kMostRounds; ++round) {
        PlanMerger merger(decided, ties, hasBase);
        merge.plan = mergedOnce(merger, plans);
        merge.rows = merger.takeRows();
        clashes = clashesOf(merge.plan, *plans.mine, *plans.theirs);
        const bool hasMoreTies = addTies(ties, merger, merge.plan, plans);
        const bool hasMoreClashes = addClashes(ties, clashes);
        const bool hasMoreDecided = decideTogether(decided.rows, merge.rows);
        if (!hasMoreTies && !hasMoreClashes && !hasMoreDecided)
            break;
    }
    merge.problems = newProblems(merge.plan, plans, zones);
    for (const std::pair<Id, Id> &clash : std::as_const(clashes))
        merge.problems.append(clashProblem(clash));
    return merge;
}

} // namespace

PlanMerge mergePlans(const Plan &base,
                     const Plan &mine,
                     const Plan &theirs,
                     const MergeChoices &choices,
                     const ZoneTable &zones)
{
    if (choices.both.isEmpty())
        return mergeAll({&base, &mine, &theirs}, true, choices, zones);
    Plan renamed = theirs;
    for (const auto &[kind, id] : choices.both)
        renamed = underNewId(std::move(renamed), kind, id, mine);
    return mergeAll({&base, &mine, &renamed}, true, choices, zones);
}

PlanMerge mergeWithoutBase(const Plan &mine,
                           const Plan &theirs,
                           const MergeChoices &choices,
                           const ZoneTable &zones)
{
    return mergeAll({&theirs, &mine, &theirs}, false, choices, zones);
}

} // namespace kf
