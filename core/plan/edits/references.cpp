// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/references.h"

#include "core/plan/edits/reference_change.h"
#include "core/plan/schema.h"
#include "core/plan/validate/validate.h"

namespace kf {

namespace {

bool isUnder(const QString &path, const QString &thing)
{
    return path == thing || path.startsWith(thing + u'/');
}

/// Moves or removes what stands under the changed things in a list of things with a path.
template<typename T> void changePaths(QList<T> &list, const ReferenceChange &change)
{
    const QString collection = collectionPath(change.kind) + u'/';
    for (const Id &id : change.from) {
        const QString thing = collection + id;
        if (!change.to) {
            list.removeIf([&thing](const T &item) { return isUnder(item.path, thing); });
            continue;
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (isUnder(list.at(i).path, thing))
                list[i].path.replace(0, thing.size(), collection + *change.to);
        }
    }
}

void changeReferences(Plan &plan, const ReferenceChange &change)
{
    forEachKey(plan,
               [&change](const auto &, auto &section) { changeReferencesIn(section, change); });
    changePaths(plan.settings.accepted, change);
    changePaths(plan.settings.assumptions, change);
}

} // namespace

void renameReferences(Plan &plan, IdKind kind, const Id &from, const Id &to)
{
    if (from != to)
        changeReferences(plan, {kind, {from}, to});
}

void dropReferences(Plan &plan, IdKind kind, const QSet<Id> &ids)
{
    if (!ids.isEmpty())
        changeReferences(plan, {kind, ids, std::nullopt});
}

} // namespace kf
