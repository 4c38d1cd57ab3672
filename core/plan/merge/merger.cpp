// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/merge/merger.h"

#include "core/plan/merge/merge_walk.h"
#include "core/plan/validate/validate.h"

#include <algorithm>
#include <array>

namespace kf {

PlanMerger::PlanMerger(const MergeChoices &choices, const MergeTies &ties, bool hasBase)
    : m_choices(choices)
    , m_ties(ties)
    , m_hasBase(hasBase)
{
}

bool PlanMerger::isNeeded(const Place &place) const
{
    const auto needed = m_ties.needed.find(place.kind);
    return place.id != nullptr && needed != m_ties.needed.end() &&
           needed->second.contains(*place.id);
}

Id PlanMerger::clashOf(const Place &place) const
{
    static constexpr std::array standing{
        "u", "face", "side", "device", "in_service_month", "retire_month"};
    const bool isWhole = place.kind == IdKind::Device;
    const Place *device = isWhole ? &place : place.outer;
    if (m_ties.clashing.isEmpty() || device == nullptr || device->kind != IdKind::Device ||
        device->id == nullptr)
        return {};
    const bool isStanding =
        isWhole || std::any_of(standing.begin(), standing.end(), [&place](const char *key) {
            return place.key != nullptr && qstrcmp(place.key, key) == 0;
        });
    return isStanding ? m_ties.clashing.value(*device->id) : Id();
}

bool PlanMerger::isGone(IdKind kind, const QString &id) const
{
    const auto gone = m_ties.gone.find(kind);
    return kind != IdKind::None && gone != m_ties.gone.end() && gone->second.contains(id);
}

bool PlanMerger::isGonePath(const QString &path) const
{
    for (const auto &[kind, ids] : m_ties.gone) {
        const Id id = path.section(u'/', -1);
        if (ids.contains(id) && path == collectionPath(kind) + u'/' + id)
            return true;
    }
    return false;
}

/// Writes the row. `fallback` is the side where nobody has chosen one.
MergeSide PlanMerger::settle(MergeRow row, MergeSide fallback)
{
    if (!m_hasBase)
        row.base.reset();
    const auto chosen = m_choices.rows.constFind(row.key);
    if (chosen != m_choices.rows.cend())
        row.taken = *chosen;
    else if (row.state != MergeRow::State::Conflict)
        row.taken = fallback;
    else
        row.taken = m_choices.conflicts;
    const MergeSide side = row.taken.value_or(fallback);
    m_rows.append(std::move(row));
    return side;
}

QStringList
PlanMerger::mergeOrder(const ListKeys &keys, const QSet<QString> &present, const QString &path)
{
    const std::optional<MergeRow::State> state = reordered(keys);
    if (!state)
        return mergedOrder(keys, present, MergeSide::Mine);
    const auto shown = [](const QStringList &order) {
        QStringList texts;
        for (const QString &key : order)
            texts.append(key.section(u'\n', 0, 0));
        return plain::list(texts);
    };
    const MergeSide fallback =
        *state == MergeRow::State::Theirs ? MergeSide::Theirs : MergeSide::Mine;
    const MergeSide side = settle({m_hasBase ? *state : MergeRow::State::Conflict,
                                   path,
                                   path + QStringLiteral(" (order)"),
                                   shown(keys.base),
                                   shown(keys.mine),
                                   shown(keys.theirs)},
                                  fallback);
    return mergedOrder(keys, present, side);
}

KeptKeys PlanMerger::mergeKept(const Versions<KeptKeys> &versions, const Place &place)
{
    const auto &[base, mine, theirs] = versions;
    if (*base == *mine && *base == *theirs)
        return *mine;
    const auto valuesOf = [](const KeptKeys &kept, QStringList &names) {
        QMap<QString, KeptValue> values;
        for (const KeptKey &key : kept) {
            names.append(key.name);
            values.insert(key.name, key.value);
        }
        return values;
    };
    ListKeys names;
    const QMap<QString, KeptValue> inBase = valuesOf(*base, names.base);
    const QMap<QString, KeptValue> inMine = valuesOf(*mine, names.mine);
    const QMap<QString, KeptValue> inTheirs = valuesOf(*theirs, names.theirs);
    const QMap<QString, KeptValue> merged =
        mergeMap<QString, KeptValue>({&inBase, &inMine, &inTheirs}, rules::any, place);
    const QStringList present = merged.keys();
    const bool isTheirOrder = reordered(names) == MergeRow::State::Theirs ||
                              (!m_hasBase && m_choices.conflicts == MergeSide::Theirs);
    const MergeSide order = isTheirOrder ? MergeSide::Theirs : MergeSide::Mine;
    KeptKeys kept;
    for (const QString &name : mergedOrder(names, {present.cbegin(), present.cend()}, order))
        kept.append({name, merged.value(name)});
    return kept;
}

QMap<QString, QByteArray> PlanMerger::mergeEntries(const Versions<Plan> &versions)
{
    // As texts of their bytes, which rows can show.
    const auto textsOf = [](const Plan &plan) {
        QMap<QString, QString> texts;
        for (auto it = plan.otherEntries.cbegin(); it != plan.otherEntries.cend(); ++it)
            texts.insert(it.key(), QString::fromLatin1(it.value().toHex()));
        return texts;
    };
    const QMap<QString, QString> base = textsOf(*versions.base);
    const QMap<QString, QString> mine = textsOf(*versions.mine);
    const QMap<QString, QString> theirs = textsOf(*versions.theirs);
    const QMap<QString, QString> merged =
        mergeMap<QString, QString>({&base, &mine, &theirs}, rules::any, {});
    QMap<QString, QByteArray> entries;
    for (auto it = merged.cbegin(); it != merged.cend(); ++it)
        entries.insert(it.key(), QByteArray::fromHex(it.value().toLatin1()));
    return entries;
}

} // namespace kf
