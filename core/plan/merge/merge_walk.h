// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How PlanMerger goes through the types of the schema's members.

#include "core/base/day.h"
#include "core/base/number_text.h"
#include "core/plan/diff_text.h"
#include "core/plan/edits/reference_walk.h"
#include "core/plan/merge/list_match.h"
#include "core/plan/merge/merger.h"

#include <utility>

namespace kf {

namespace merging {

/// What PlanMerger::mergeStanding puts into its place.
template<typename T> inline constexpr bool stands = CanMove<T> || std::is_same_v<T, Site>;
template<typename T> struct IsListOfStanding : std::false_type {
};
template<typename T> struct IsListOfStanding<QList<T>> : std::bool_constant<stands<T>> {
};
template<typename T> struct IsListOfStanding<QList<Shared<T>>> : std::bool_constant<stands<T>> {
};

template<typename T> const T &bare(const T &item)
{
    return item;
}
template<typename T> const T &bare(const Shared<T> &item)
{
    return *item;
}

template<typename T> std::optional<QString> textOf(const T *value)
{
    return value != nullptr ? std::optional(plainText(*value)) : std::nullopt;
}

/// True for what can be typed as one text.
template<typename T>
inline constexpr bool isTypable =
    std::is_same_v<T, QString> || std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// The value that `text`, as in files, stands for; nothing where it is none that `rule` allows.
template<typename T> std::optional<T> typedValue(const QString &text, const Rule &rule)
{
    if constexpr (std::is_same_v<T, QString>) {
        return text;
    } else if constexpr (std::is_same_v<T, bool>) {
        const bool isTrue = text == plainText(true);
        return isTrue || text == plainText(false) ? std::optional(isTrue) : std::nullopt;
    } else if constexpr (std::is_enum_v<T>) {
        return enumFromWord<T>(text.toUtf8());
    } else if constexpr (std::is_integral_v<T>) {
        const std::optional<qint64> number = wholeNumberFromText(text.toUtf8());
        const bool isOne = number && std::in_range<T>(*number) && rule.allows(double(*number));
        return isOne ? std::optional(static_cast<T>(*number)) : std::nullopt;
    } else {
        const std::optional<double> number = numberFromText(text.toUtf8());
        return number && rule.allows(*number) ? std::optional(*number) : std::nullopt;
    }
}

template<typename T> bool isSame(const T *a, const T *b)
{
    return a == b || (a != nullptr && b != nullptr && *a == *b);
}

template<typename T> Sameness samenessOf(const Versions<T> &versions)
{
    return {isSame(versions.base, versions.mine),
            isSame(versions.base, versions.theirs),
            isSame(versions.mine, versions.theirs)};
}

/// What a thing without an id is about: the texts that it cannot be without, and what it names.
template<HasKeys T> QString nameOf(const T &thing)
{
    QString name;
    forEachKey(thing, [&name](const auto &key, const auto &member) {
        const Rule &rule = key.rule;
        const QString *text = walk::asText(member);
        if (text != nullptr && (rule.isRequired || rule.form == TextForm::Identifier))
            name += *text + u'\n';
    });
    return name;
}

/// True where two things of that kind about the same are the same thing: the price of a device. Two
/// events of a group are not.
template<HasKeys T> bool isNamedOnce(const T &thing)
{
    bool isOnce = true;
    forEachKey(thing, [&isOnce](const auto &key, const auto &) {
        isOnce = isOnce && key.rule.referred == IdKind::None;
    });
    return isOnce;
}

/// Elements that have ids, or are texts or words, are known by them; nothing where some are not, or
/// where one stands twice.
template<typename T> std::optional<QStringList> ownKeys(const QList<T> &list)
{
    QStringList keys;
    QSet<QString> seen;
    keys.reserve(list.size());
    seen.reserve(list.size());
    for (const T &item : list) {
        QString key;
        if constexpr (walk::holdsThings<T>()) {
            const Place place = walk::placeOf(bare(item), {});
            key = place.id != nullptr ? *place.id : QString();
        } else {
            key = plainText(item);
        }
        const qsizetype before = seen.size();
        seen.insert(key);
        if (key.isEmpty() || seen.size() == before)
            return std::nullopt;
        keys.append(key);
    }
    return keys;
}

template<typename T> QList<ListItem> itemsOf(const QList<T> &list)
{
    QList<ListItem> items;
    items.reserve(list.size());
    for (const T &item : list)
        items.append({plainText(item), nameOf(bare(item)), isNamedOnce(bare(item))});
    return items;
}

/// Keys for things without ids: "#3" for what was the fourth of `base`, "+..." for what is new.
template<typename T> QStringList madeKeys(const QList<ListItem> &base, const QList<T> &list)
{
    const QList<ListItem> items = itemsOf(list);
    const QList<qsizetype> found = matches(base, items);
    QStringList keys;
    QHash<QString, int> sameNew;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ListItem &item = items[i];
        const QString &text = item.isNamedOnce && !item.name.isEmpty() ? item.name : item.text;
        keys.append(found[i] >= 0 ? u'#' + QString::number(found[i])
                                  : u'+' + text + u'\n' + QString::number(sameNew[text]++));
    }
    return keys;
}

template<typename T> ListKeys keysOf(const Versions<QList<T>> &lists)
{
    const auto base = ownKeys(*lists.base);
    const auto mine = ownKeys(*lists.mine);
    const auto theirs = ownKeys(*lists.theirs);
    if (base && mine && theirs)
        return {*base, *mine, *theirs};
    if constexpr (walk::holdsThings<T>()) {
        const QList<ListItem> items = itemsOf(*lists.base);
        ListKeys keys;
        for (qsizetype i = 0; i < items.size(); ++i)
            keys.base.append(u'#' + QString::number(i));
        keys.mine = madeKeys(items, *lists.mine);
        keys.theirs = madeKeys(items, *lists.theirs);
        return keys;
    }
    return {};
}

inline QHash<QString, qsizetype> indexOf(const QStringList &keys)
{
    QHash<QString, qsizetype> index;
    index.reserve(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        index.insert(keys[i], i);
    return index;
}

} // namespace merging

template<typename T> bool PlanMerger::mentionsGone(const T *value, const Rule &rule) const
{
    if (value == nullptr)
        return false;
    for (const auto &[kind, ids] : m_ties.gone) {
        if (references::mentions(*value, rule, {kind, ids, std::nullopt}))
            return true;
    }
    return false;
}

template<typename T>
MergeSide PlanMerger::choose(const Versions<T> &versions,
                             const Rule &rule,
                             const Place &place,
                             const QString &keyTail)
{
    return chooseBetween(versions, merging::samenessOf(versions), rule, place, keyTail);
}

template<typename T>
MergeSide PlanMerger::chooseBetween(const Versions<T> &versions,
                                    const Sameness &same,
                                    const Rule &rule,
                                    const Place &place,
                                    const QString &keyTail)
{
    using State = MergeRow::State;
    if (same.mineAsBase && same.theirsAsBase)
        return MergeSide::Mine;
    MergeRow row;
    if (same.mineAsBase || same.theirsAsBase)
        row.state = same.mineAsBase ? State::Theirs : State::Mine;
    else if (same.bothSame)
        row.state = State::Both;
    const bool isRemoved =
        (versions.base != nullptr || !m_hasBase) && !(versions.mine && versions.theirs);
    const bool isOneSided = row.state == State::Mine || row.state == State::Theirs;
    row.sharesUnits = !m_hasBase || isOneSided ? clashOf(place) : Id();
    const bool isClash = !row.sharesUnits.isEmpty();
    if (!m_hasBase || isClash || (isRemoved && row.state != State::Both && isNeeded(place)))
        row.state = State::Conflict;
    if (m_hasBase && row.state == State::Conflict && versions.base == nullptr && versions.mine &&
        versions.theirs && place.id != nullptr)
        row.addedTwice = place.kind;
    row.path = pathTo(place);
    row.key = row.path + keyTail;
    row.base = merging::textOf(versions.base);
    row.mine = merging::textOf(versions.mine);
    row.theirs = merging::textOf(versions.theirs);
    // Of two in the same units that of mine stands there until somebody decides.
    const bool isTheirs = row.state == State::Theirs ||
                          (row.state == State::Conflict && versions.mine == nullptr && !isClash);
    MergeSide side = settle(row, isTheirs ? MergeSide::Theirs : MergeSide::Mine);
    const bool isDecided = row.state == State::Conflict || m_choices.rows.contains(row.key);
    if (mentionsGone(versions.of(side), rule)) {
        side = side == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine;
        m_rows.last().taken = side;
    }
    if (isRemoved && versions.of(side) == nullptr && place.id != nullptr)
        m_removals.append({place.kind, *place.id, isDecided});
    return side;
}

template<typename T>
std::optional<T> PlanMerger::mergeEntry(const Versions<T> &versions,
                                        const Rule &rule,
                                        const Place &place,
                                        const QString &keyTail)
{
    if (versions.areAll())
        return merge(versions, rule, place);
    const T *there = versions.mine != nullptr     ? versions.mine
                     : versions.theirs != nullptr ? versions.theirs
                                                  : versions.base;
    if (there == nullptr)
        return std::nullopt;
    Place here = place;
    if constexpr (HasKeys<T>)
        here = walk::placeOf(*there, place);
    else if constexpr (walk::IsShared<T>::value)
        here = walk::placeOf(**there, place);
    return takenOf(versions, rule, here, keyTail);
}

template<typename T>
std::optional<T> PlanMerger::takenOf(const Versions<T> &versions,
                                     const Rule &rule,
                                     const Place &place,
                                     const QString &keyTail)
{
    const qsizetype before = m_rows.size();
    const T *side = versions.of(choose(versions, rule, place, keyTail));
    if constexpr (merging::isTypable<T>) {
        const bool isThere = versions.mine != nullptr && versions.theirs != nullptr;
        if (m_rows.size() > before && isThere && rule.declared == IdKind::None) {
            MergeRow &row = m_rows.last();
            row.takesOther = true;
            const auto typed = m_choices.values.constFind(row.key);
            const std::optional<T> other = typed != m_choices.values.cend()
                                               ? merging::typedValue<T>(*typed, rule)
                                               : std::nullopt;
            if (other) {
                row.other = *typed;
                row.taken = row.taken.value_or(MergeSide::Mine);
                return other;
            }
        }
    }
    return side != nullptr ? std::optional(*side) : std::nullopt;
}

template<typename T>
T PlanMerger::merge(const Versions<T> &versions, const Rule &rule, const Place &place)
{
    const T &mine = *versions.mine;
    if constexpr (HasKeys<T>) {
        return mergeThing(versions, place);
    } else if constexpr (walk::IsShared<T>::value) {
        if (*versions.base == mine && *versions.base == *versions.theirs)
            return mine;
        auto merged = merge<std::remove_cvref_t<decltype(*mine)>>(
            {&**versions.base, &*mine, &**versions.theirs}, rule, place);
        if (merged == *mine)
            return mine; // stays shared with the plan it comes from
        return merged == **versions.theirs ? *versions.theirs : T(std::move(merged));
    } else if constexpr (walk::IsOptional<T>::value) {
        return mergeOptional(versions, rule, place);
    } else if constexpr (std::is_same_v<T, Hours>) {
        Hours merged = mine;
        for (std::size_t hour = 0; hour < merged.size(); ++hour)
            merged[hour] =
                merge<double>({&(*versions.base)[hour], &mine[hour], &(*versions.theirs)[hour]},
                              rule,
                              place.at(static_cast<qsizetype>(hour)));
        return merged;
    } else if constexpr (walk::IsMap<T>::value) {
        return mergeMap(versions, rule, place);
    } else if constexpr (walk::IsList<T>::value) {
        return mergeList(versions, rule, place);
    } else if constexpr (walk::IsVariant<T>::value) {
        const auto mergeHeld = [&](const auto &held) -> T {
            using Held = std::remove_cvref_t<decltype(held)>;
            return merge<Held>(
                {&std::get<Held>(*versions.base), &held, &std::get<Held>(*versions.theirs)},
                rule,
                place);
        };
        if (mine.index() == versions.base->index() && mine.index() == versions.theirs->index())
            return std::visit(mergeHeld, mine);
        return *versions.of(choose(versions, rule, place));
    } else {
        return *takenOf(versions, rule, place);
    }
}

template<typename T>
std::optional<T> PlanMerger::mergeOptional(const Versions<std::optional<T>> &versions,
                                           const Rule &rule,
                                           const Place &place)
{
    const auto held = [](const std::optional<T> *value) {
        return *value ? &**value : nullptr;
    };
    return mergeEntry<T>(
        {held(versions.base), held(versions.mine), held(versions.theirs)}, rule, place);
}

template<HasKeys T> T PlanMerger::mergeThing(const Versions<T> &versions, const Place &place)
{
    T merged = *versions.mine;
    if (*versions.base == merged && *versions.base == *versions.theirs)
        return merged;
    const Place here = walk::placeOf(*versions.mine, place);
    forEachKey(merged, [&](const auto &key, auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (merging::IsListOfStanding<Member>::value)
            member = {}; // whatever stands there is put there by mergeStanding
        else
            member = merge<Member>({&(versions.base->*(key.member)),
                                    &(versions.mine->*(key.member)),
                                    &(versions.theirs->*(key.member))},
                                   key.rule,
                                   here.at(key.name));
    });
    if constexpr (requires { merged.kept; })
        merged.kept =
            mergeKept({&versions.base->kept, &versions.mine->kept, &versions.theirs->kept}, here);
    return merged;
}

template<typename K, typename V>
QMap<K, V>
PlanMerger::mergeMap(const Versions<QMap<K, V>> &versions, const Rule &rule, const Place &place)
{
    const auto &[base, mine, theirs] = versions;
    if (*base == *mine && *base == *theirs)
        return *mine;
    const auto valueIn = [](const QMap<K, V> &map, const K &key) -> const V * {
        const auto found = map.constFind(key);
        return found != map.cend() ? &*found : nullptr;
    };
    QMap<K, V> keys = *base;
    keys.insert(*mine);
    keys.insert(*theirs);
    QMap<K, V> merged;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        const QString name = walk::keyText(it.key());
        if (isGone(rule.referredKey, name))
            continue;
        const Versions<V> values{
            valueIn(*base, it.key()), valueIn(*mine, it.key()), valueIn(*theirs, it.key())};
        if (std::optional<V> value = mergeEntry(values, rule, place.at(name)))
            merged.insert(it.key(), *std::move(value));
    }
    return merged;
}

template<typename T>
QList<T>
PlanMerger::mergeList(const Versions<QList<T>> &versions, const Rule &rule, const Place &place)
{
    const auto &[base, mine, theirs] = versions;
    if (*base == *mine && *base == *theirs)
        return *mine;
    constexpr bool isOfNumbers = std::is_arithmetic_v<T>; // these belong together
    if constexpr (!isOfNumbers) {
        const ListKeys keys = merging::keysOf(versions);
        const bool hasKeys = keys.base.size() == base->size() && keys.mine.size() == mine->size() &&
                             keys.theirs.size() == theirs->size();
        if (hasKeys)
            return mergeByKeys(versions, keys, rule, place);
    }
    return *versions.of(choose(versions, rule, place));
}

template<typename T>
QList<T> PlanMerger::mergeByKeys(const Versions<QList<T>> &versions,
                                 const ListKeys &keys,
                                 const Rule &rule,
                                 const Place &place)
{
    const QHash<QString, qsizetype> inBase = merging::indexOf(keys.base);
    const QHash<QString, qsizetype> inMine = merging::indexOf(keys.mine);
    const QHash<QString, qsizetype> inTheirs = merging::indexOf(keys.theirs);
    QHash<QString, T> merged;
    QSet<QString> present;
    const auto mergeOne = [&](const QString &key, qsizetype index) {
        const auto itemIn = [&key](const QHash<QString, qsizetype> &where, const QList<T> &list) {
            const auto found = where.constFind(key);
            return found != where.cend() ? &list.at(*found) : nullptr;
        };
        const Versions<T> items{itemIn(inBase, *versions.base),
                                itemIn(inMine, *versions.mine),
                                itemIn(inTheirs, *versions.theirs)};
        const bool isNew = items.base == nullptr;
        // Only the path of what has no id holds an index: those of two sides are not the same.
        const QString tail = !isNew                  ? QString()
                             : items.mine != nullptr ? QStringLiteral(" (mine)")
                                                     : QStringLiteral(" (theirs)");
        std::optional<T> item;
        if constexpr (walk::holdsThings<T>())
            item = mergeEntry(items, rule, place.at(index), tail);
        else
            item = mergeEntry(items, rule, place.at(key));
        if (!item)
            return;
        merged.insert(key, *std::move(item));
        present.insert(key);
    };
    for (qsizetype i = 0; i < keys.base.size(); ++i)
        mergeOne(keys.base[i], i);
    for (qsizetype i = 0; i < keys.mine.size(); ++i) {
        if (!inBase.contains(keys.mine[i]))
            mergeOne(keys.mine[i], i);
    }
    for (qsizetype i = 0; i < keys.theirs.size(); ++i) {
        if (!inBase.contains(keys.theirs[i]) && !inMine.contains(keys.theirs[i]))
            mergeOne(keys.theirs[i], i);
    }
    QList<T> list;
    list.reserve(merged.size());
    const QStringList order = mergeOrder(keys, present, pathTo(place));
    for (const QString &key : order)
        list.append(merged.take(key));
    return list;
}

} // namespace kf
