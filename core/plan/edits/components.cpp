// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/components.h"

#include "core/plan/edits/common.h"
#include "core/platform/components.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr QLatin1StringView kPath("platform/components");

Error refused(const Id &id, const QString &message)
{
    return {ErrorKind::NotAllowed, message, kPath + u'/' + id, {}};
}

QSet<Id> setOf(const QList<Id> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

QSet<Id> installedIn(const Plan &plan)
{
    return setOf(plan.platform.kubernetes.installed);
}

/// The chosen ones of which `isMeant` is true, in the order of the choice.
template<typename Predicate> QList<Id> chosenWhere(const Plan &plan, const Predicate &isMeant)
{
    QList<Id> ids;
    for (const Id &id : plan.platform.components.selected) {
        if (isMeant(id) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QSet<Id> closureOf(const Plan &plan, const QList<Id> &ids, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    return componentClosure(
        ids, installedIn(plan), [&view](const Id &id) { return view.component(id); });
}

/// Those of `ids` in the order of the catalogue, then what only the plan knows.
QList<Id> ordered(const QSet<Id> &ids, const Plan &plan, const Catalog &catalog)
{
    QList<Id> list;
    for (const QList<Component> &entries :
         {catalog.components().components, plan.catalog.components}) {
        for (const Component &one : entries) {
            if (ids.contains(one.id) && !list.contains(one.id))
                list.append(one.id);
        }
    }
    return list;
}

const Component *shipped(const Catalog &catalog, const Id &id)
{
    const QList<Component> &all = catalog.components().components;
    const qsizetype index = edits::indexOf(all, id);
    return index < 0 ? nullptr : &all[index];
}

void choose(Plan &plan, const Id &id, const Catalog &catalog)
{
    if (!plan.platform.components.selected.contains(id))
        plan.platform.components.selected.append(id);
    const Component *entry = shipped(catalog, id);
    if (entry != nullptr && edits::indexOf(std::as_const(plan.catalog.components), id) < 0)
        plan.catalog.components.append(*entry);
}

/// An entry that is only a copy goes with the choice; one that the plan describes itself stays.
void drop(Plan &plan, const Id &id, const Catalog &catalog)
{
    plan.platform.components.selected.removeAll(id);
    const Component *entry = shipped(catalog, id);
    if (entry != nullptr)
        plan.catalog.components.removeAll(*entry);
}

} // namespace

QList<Id> comesWith(const Plan &plan, const QList<Id> &ids, const Catalog &catalog)
{
    const QSet<Id> missing = closureOf(plan, ids, catalog) - setOf(ids) -
                             setOf(plan.platform.components.selected) - installedIn(plan);
    return ordered(missing, plan, catalog);
}

QList<Id> dependantsOf(const Plan &plan, const QList<Id> &ids, const Catalog &catalog)
{
    const QSet<Id> missed = setOf(ids) - installedIn(plan);
    return chosenWhere(plan, [&](const Id &id) {
        return !ids.contains(id) && closureOf(plan, {id}, catalog).intersects(missed);
    });
}

QList<Id> unneededWithout(const Plan &plan, const QList<Id> &ids, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    const auto isBase = [&view](const Id &id) {
        const Component *one = view.component(id);
        return one != nullptr && one->category == QLatin1String("platform-dependency");
    };
    const QSet<Id> theirs = closureOf(plan, ids, catalog);
    QList<Id> others;
    for (const Id &id : plan.platform.components.selected) {
        if (!ids.contains(id) && !(isBase(id) && theirs.contains(id)))
            others.append(id);
    }
    const QSet<Id> needed = closureOf(plan, others, catalog);
    return chosenWhere(plan, [&](const Id &id) {
        return !ids.contains(id) && theirs.contains(id) && isBase(id) && !needed.contains(id);
    });
}

Result<Plan> chooseComponents(Plan plan, const QList<Id> &ids, const Catalog &catalog)
{
    for (const Id &id : ids) {
        if (CatalogView(plan.catalog, catalog).component(id) == nullptr)
            return refused(id, Text::tr("No catalogue has a component '%1'").arg(id));
    }
    const QList<Id> needed = comesWith(plan, ids, catalog);
    for (const QList<Id> &list : {ids, needed}) {
        for (const Id &id : list)
            choose(plan, id, catalog);
    }
    return plan;
}

Result<Plan> dropComponents(Plan plan, const QList<Id> &ids, const Catalog &catalog)
{
    for (const Id &id : ids)
        drop(plan, id, catalog);
    return plan;
}

Result<Plan> takeSuccessor(Plan plan, const Id &ended, const Catalog &catalog)
{
    const std::optional<EndedComponent> its = endedComponent(ended);
    if (!its || !its->successor)
        return refused(ended, Text::tr("Nothing took over from '%1'").arg(ended));
    plan.platform.components.selected.removeAll(ended);
    return chooseComponents(std::move(plan), {*its->successor}, catalog);
}

Result<Plan> setInstalled(Plan plan, const Id &id, bool isInstalled, const Catalog &catalog)
{
    QList<Id> &installed = plan.platform.kubernetes.installed;
    if (!isInstalled) {
        installed.removeAll(id);
        return plan;
    }
    if (!installed.contains(id))
        installed.append(id);
    return dropComponents(std::move(plan), {id}, catalog);
}

PresetChange presetChange(const Plan &plan, ComponentPreset preset, const Catalog &catalog)
{
    const QList<Component> &entries = catalog.components().components;
    const QList<Id> wanted = componentsOf(preset, entries);
    PresetChange change;
    for (const Id &id : wanted) {
        if (!plan.platform.components.selected.contains(id) &&
            !plan.platform.kubernetes.installed.contains(id))
            change.come.append(id);
    }
    change.go = chosenWhere(plan, [&](const Id &id) {
        const Component *one = shipped(catalog, id);
        return one != nullptr && isOfDistribution(*one) && !wanted.contains(id);
    });
    return change;
}

Result<Plan> takePreset(Plan plan, ComponentPreset preset, const Catalog &catalog)
{
    const PresetChange change = presetChange(plan, preset, catalog);
    return dropComponents(std::move(plan), change.go, catalog).andThen([&](Plan dropped) {
        for (const Id &id : change.come)
            choose(dropped, id, catalog);
        return Result<Plan>(dropped);
    });
}

Result<Plan> setRelease(Plan plan, const QString &release)
{
    const QString text = release.trimmed();
    plan.platform.components.release = text.isEmpty() ? std::nullopt : std::optional(text);
    return plan;
}

} // namespace kf
