// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/groups.h"

#include "core/catalog/zone_table.h"
#include "core/demand/accelerator_keys.h"
#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/group_copies.h"
#include "core/plan/validate/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QList<Shared<Group>> &groupsOf(Plan &plan)
{
    return plan.demand.groups;
}

/// Indices in the plan's list of the groups of a band.
QList<qsizetype> placesOf(const Plan &plan, GroupBand band)
{
    const AcceleratorKeys keys(plan.settings.pools);
    QList<qsizetype> places;
    for (qsizetype i = 0; i < plan.demand.groups.size(); ++i) {
        const Group &group = *plan.demand.groups[i];
        if (bandOf(group.kind, keys.keyOf(group.accelerator)) == band)
            places.append(i);
    }
    return places;
}

/// Why a group does not go into another band.
Error otherBand(const Group &group)
{
    return {ErrorKind::NotAllowed,
            Text::tr("'%1' belongs to another band of the sheet: change its kind to move it there")
                .arg(group.name),
            edits::pathOf(IdKind::Group, group.id),
            {}};
}

/// The groups at `places` in the order of `ids`; everything else stays where it is.
void permute(Plan &plan, const QList<qsizetype> &places, const QList<Id> &ids)
{
    const QList<Shared<Group>> before = plan.demand.groups;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype from = edits::indexOf(before, ids[i]);
        if (places[i] != from)
            plan.demand.groups[places[i]] = before[from];
    }
}

std::optional<Error> nameRefusal(const QString &name, const Id &id)
{
    if (!name.trimmed().isEmpty())
        return std::nullopt;
    return Error{ErrorKind::Invalid,
                 Text::tr("a group needs a name"),
                 edits::pathOf(IdKind::Group, id) + QStringLiteral("/name"),
                 {}};
}

/// Deletes what could stay without its group, but is of no use then, and what names the events that
/// go with it. The rest goes with the group or forgets it.
void dropBelongings(Plan &plan, const QSet<Id> &groups)
{
    QSet<Id> events;
    for (const Event &event : std::as_const(plan.demand.events)) {
        if (event.id && groups.contains(event.group))
            events.insert(*event.id);
    }
    plan.storage.homes.removeIf(
        [&groups](const Homes &homes) { return homes.group && groups.contains(*homes.group); });
    dropReferences(plan, IdKind::Event, events);
}

} // namespace

Group freshGroup(GroupKind kind, const QList<DayType> &dayTypes)
{
    Group group;
    group.kind = kind;
    group.accelerator = QStringLiteral("h100-sxm5-80");
    for (const DayType &day : dayTypes)
        group.demand.insert(day.id, Hours{});
    return group;
}

Result<Plan> insertGroup(Plan plan, Group group, qsizetype at, const ZoneTable &zones)
{
    if (const auto error = nameRefusal(group.name, group.id))
        return *error;
    return edits::insertThing(
        std::move(plan), IdKind::Group, groupsOf, std::move(group), at, &zones);
}

Result<Plan> replaceGroup(Plan plan, const Id &id, Group group, const ZoneTable &zones)
{
    if (const auto error = nameRefusal(group.name, id))
        return *error;
    return edits::replaceThing(
        std::move(plan), IdKind::Group, groupsOf, id, std::move(group), &zones);
}

Result<Plan> deleteGroups(Plan plan, const QList<Id> &ids)
{
    dropBelongings(plan, QSet<Id>(ids.cbegin(), ids.cend()));
    return edits::deleteThings(std::move(plan), IdKind::Group, groupsOf, ids);
}

Result<Plan> setGroupNote(Plan plan, const Id &id, const QString &note)
{
    const qsizetype index = edits::indexOf(plan.demand.groups, id);
    if (index < 0)
        return edits::notFound(IdKind::Group, id);
    Group group = *std::as_const(plan.demand.groups)[index];
    group.note = note.isEmpty() ? std::nullopt : std::optional(note);
    return edits::replaceThing(
        std::move(plan), IdKind::Group, groupsOf, id, std::move(group), nullptr);
}

AcceleratorKey keyOf(const Plan &plan, const Group &group)
{
    return AcceleratorKeys(plan.settings.pools).keyOf(group.accelerator);
}

GroupBand bandOf(const Plan &plan, const Group &group)
{
    return bandOf(group.kind, keyOf(plan, group));
}

QString typedNameOfGroup(const Plan &plan, const Id &id)
{
    const qsizetype at = edits::indexOf(plan.demand.groups, id);
    return at < 0 || plan.demand.groups[at]->name.isEmpty() ? QString(id)
                                                            : plan.demand.groups[at]->name;
}

int shiftMinutes(const Plan &plan, const Group &group, const ZoneTable &zones, QDate date)
{
    const QString &zone = plan.settings.timeZone;
    return zones.offsetMinutes(zone, date) -
           zones.offsetMinutes(group.timeZone.value_or(zone), date);
}

QList<Id> groupsInBand(const Plan &plan, GroupBand band)
{
    QList<Id> ids;
    const QList<qsizetype> places = placesOf(plan, band);
    for (const qsizetype place : places)
        ids.append(plan.demand.groups[place]->id);
    return ids;
}

QList<Shared<Group>> groupsByBand(const Plan &plan)
{
    const AcceleratorKeys keys(plan.settings.pools);
    QList<Shared<Group>> sorted = plan.demand.groups;
    std::stable_sort(
        sorted.begin(), sorted.end(), [&keys](const Shared<Group> &a, const Shared<Group> &b) {
            return bandOf(a->kind, keys.keyOf(a->accelerator)) <
                   bandOf(b->kind, keys.keyOf(b->accelerator));
        });
    return sorted;
}

Result<Plan>
insertGroups(Plan plan, const QList<Group> &groups, qsizetype at, const Catalog &catalog)
{
    for (const Group &group : groups) {
        plan = withAccelerator(std::move(plan), group.accelerator, catalog);
        Result<Plan> next = insertGroup(std::move(plan), group, at++, catalog.zones());
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

Result<Plan> duplicateGroups(Plan plan, const QList<Id> &ids)
{
    qsizetype at = 0;
    for (const Id &id : ids) {
        const qsizetype index = edits::indexOf(std::as_const(plan).demand.groups, id);
        if (index < 0)
            return edits::notFound(IdKind::Group, id);
        at = std::max(at, index + 1);
    }
    for (const Id &id : ids) {
        Result<Plan> next = copyGroup(std::move(plan), id, at++);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

Result<Plan> moveGroups(Plan plan, const QList<Id> &ids, GroupBand band, qsizetype at)
{
    const QList<qsizetype> places = placesOf(plan, band);
    QList<Id> order = groupsInBand(plan, band);
    for (const Id &id : ids) {
        const qsizetype index = edits::indexOf(std::as_const(plan).demand.groups, id);
        if (index < 0)
            return edits::notFound(IdKind::Group, id);
        if (!order.removeOne(id))
            return otherBand(*plan.demand.groups.at(index));
    }
    if (const auto error = edits::positionRefusal(at, order.size(), collectionPath(IdKind::Group)))
        return *error;
    for (const Id &id : ids)
        order.insert(at++, id);
    permute(plan, places, order);
    return plan;
}

Result<Plan> orderGroups(Plan plan, const QList<Id> &order)
{
    const QSet<Id> named(order.cbegin(), order.cend());
    if (named.size() != plan.demand.groups.size() || named.size() != order.size())
        return Error{ErrorKind::Invalid,
                     Text::tr("an order names every group once"),
                     collectionPath(IdKind::Group),
                     {}};
    for (const GroupBand band : kGroupBands) {
        const QList<Id> members = groupsInBand(plan, band);
        const QSet<Id> inBand(members.cbegin(), members.cend());
        QList<Id> sorted;
        for (const Id &id : order) {
            if (inBand.contains(id))
                sorted.append(id);
        }
        if (sorted.size() != members.size())
            return Error{ErrorKind::NotFound,
                         Text::tr("an order names every group once"),
                         collectionPath(IdKind::Group),
                         {}};
        permute(plan, placesOf(plan, band), sorted);
    }
    return plan;
}

} // namespace kf
