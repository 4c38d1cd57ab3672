// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The merge of two plans, section by section.

#include "core/plan/merge/list_order.h"
#include "core/plan/merge/merge.h"
#include "core/plan/movable.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <utility>

namespace kf {

/// A value as each side has it; null where it is not there.
template<typename T> struct Versions {
    const T *base = nullptr;
    const T *mine = nullptr;
    const T *theirs = nullptr;

    bool areAll() const { return base != nullptr && mine != nullptr && theirs != nullptr; }
    const T *of(MergeSide side) const { return side == MergeSide::Mine ? mine : theirs; }
};

/// Which sides have the same value.
struct Sameness {
    bool mineAsBase = false;
    bool theirsAsBase = false;
    bool bothSame = false;
};

using IdsByKind = std::map<IdKind, QSet<Id>>;

/// What an earlier round of the same merge has shown about things that one side has removed.
struct MergeTies {
    IdsByKind needed; ///< nobody has decided, and the other side refers to them: conflicts
    IdsByKind gone;   ///< decided to go: nothing that refers to them is taken
    /// Devices that both sides together have put into the same units, each with one of the others.
    QHash<Id, Id> clashing = {};
};

/// A thing that one side has removed, and that is not in the merged plan.
struct Removal {
    IdKind kind = IdKind::None;
    Id id;
    bool isDecided = false; ///< by a person
};

/// Merges while it walks. The templates are compiled for each section, in core/plan/sections.
class PlanMerger {
public:
    /// Without a base the two sides are compared: the base is theirs then, and each difference is a
    /// conflict.
    PlanMerger(const MergeChoices &choices, const MergeTies &ties, bool hasBase);

    /// A value that is there on all sides.
    template<typename T> T merge(const Versions<T> &versions, const Rule &rule, const Place &place);
    KeptKeys mergeKept(const Versions<KeptKeys> &versions, const Place &place);
    QMap<QString, QByteArray> mergeEntries(const Versions<Plan> &versions);
    /// Puts rooms, rows, racks and devices where they stand in the merged plan.
    void mergeStanding(const Versions<Topology> &versions, Topology &topology);

    QList<MergeRow> takeRows() { return std::move(m_rows); }
    const QList<Removal> &removals() const { return m_removals; }
    /// Things that hold others in the merged plan, but are not there themselves.
    const IdsByKind &missingHolders() const { return m_missingHolders; }

private:
    template<typename T> friend class StandingMerge;

    template<typename T>
    std::optional<T> mergeEntry(const Versions<T> &versions,
                                const Rule &rule,
                                const Place &place,
                                const QString &keyTail = {});
    template<HasKeys T> T mergeThing(const Versions<T> &versions, const Place &place);
    template<typename T>
    std::optional<T>
    mergeOptional(const Versions<std::optional<T>> &versions, const Rule &rule, const Place &place);
    template<typename K, typename V>
    QMap<K, V> mergeMap(const Versions<QMap<K, V>> &versions, const Rule &rule, const Place &place);
    template<typename T>
    QList<T> mergeList(const Versions<QList<T>> &versions, const Rule &rule, const Place &place);
    template<typename T>
    QList<T> mergeByKeys(const Versions<QList<T>> &versions,
                         const ListKeys &keys,
                         const Rule &rule,
                         const Place &place);
    QStringList mergeOrder(const ListKeys &keys, const QSet<QString> &present, const QString &path);

    /// The side whose value is taken; writes a row where one of them has changed it.
    template<typename T>
    MergeSide choose(const Versions<T> &versions,
                     const Rule &rule,
                     const Place &place,
                     const QString &keyTail = {});
    /// The same, where something else tells whether a side has changed it.
    template<typename T>
    MergeSide chooseBetween(const Versions<T> &versions,
                            const Sameness &same,
                            const Rule &rule,
                            const Place &place,
                            const QString &keyTail = {});
    /// The value that is taken: of a side, or one that was typed; nothing where it is gone.
    template<typename T>
    std::optional<T> takenOf(const Versions<T> &versions,
                             const Rule &rule,
                             const Place &place,
                             const QString &keyTail = {});
    template<typename T> bool mentionsGone(const T *value, const Rule &rule) const;
    /// The device that takes the same units as the one whose standing is told at `place`.
    Id clashOf(const Place &place) const;
    bool isNeeded(const Place &place) const;
    bool isGone(IdKind kind, const QString &id) const;
    bool isGonePath(const QString &path) const;
    MergeSide settle(MergeRow row, MergeSide fallback);

    const MergeChoices &m_choices;
    const MergeTies &m_ties;
    bool m_hasBase;
    QList<MergeRow> m_rows;
    QList<Removal> m_removals;
    IdsByKind m_missingHolders;
};

} // namespace kf
