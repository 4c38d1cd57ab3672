// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/merge/keep_both.h"

#include "core/plan/all_keys.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/references.h"
#include "core/plan/validate/checker.h"
#include "core/plan/validate/place.h"

namespace kf {

namespace {

struct Renaming {
    IdKind kind = IdKind::None;
    Id from;
    Id to;
};

template<typename T> bool isIn(const T &value, const Renaming &renaming)
{
    bool found = false;
    walk::forEachThing(value, {}, [&](const auto &, const Place &place) {
        found = found ||
                (place.kind == renaming.kind && place.id != nullptr && *place.id == renaming.from);
    });
    return found;
}

/// Only what holds the thing is written to, so that the rest stays shared.
template<typename T> void rename(T &value, const Renaming &renaming)
{
    if constexpr (HasKeys<T>) {
        forEachKey(value, [&renaming](const auto &key, auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            if constexpr (std::is_same_v<Member, QString> ||
                          std::is_same_v<Member, std::optional<QString>>) {
                if (key.rule.declared == renaming.kind && member == renaming.from)
                    member = renaming.to;
            } else {
                rename(member, renaming);
            }
        });
    } else if constexpr (walk::IsShared<T>::value) {
        if (isIn(std::as_const(value), renaming))
            rename(value.mutate(), renaming);
    } else if constexpr (walk::IsOptional<T>::value && walk::holdsThings<T>()) {
        if (value)
            rename(*value, renaming);
    } else if constexpr ((walk::IsList<T>::value || walk::IsMap<T>::value) &&
                         walk::holdsThings<T>()) {
        for (auto &item : value)
            rename(item, renaming);
    }
}

} // namespace

Plan underNewId(Plan theirs, IdKind kind, const Id &id, const Plan &mine)
{
    const QSet<QString> ofTheirs = idsIn(theirs).of(kind);
    if (!ofTheirs.contains(id))
        return theirs;
    const QSet<QString> ofMine = idsIn(mine).of(kind);
    const Id free = edits::freeId(
        id, [&](const Id &wanted) { return ofMine.contains(wanted) || ofTheirs.contains(wanted); });
    const Renaming renaming{kind, id, free};
    forEachKey(theirs, [&renaming](const auto &, auto &section) { rename(section, renaming); });
    renameReferences(theirs, kind, id, free);
    return theirs;
}

} // namespace kf
