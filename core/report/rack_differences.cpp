// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rack_differences.h"

#include "core/plan/edits/common.h"
#include "core/topology/topology_walk.h"
#include "core/words/rack_unit_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kf {

namespace {

using Kind = RackChange::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PlanDifference)
};

/// Where a rack or a device stands. Racks beside each other step aside for a new one: that is no
/// move.
struct Stand {
    Id holder; ///< a rack's row, a device's rack
    std::optional<double> u = {};
    Face face = Face::Front;
    std::optional<RackSide> side = {};

    bool operator==(const Stand &) const = default;
};

/// A rack or a device in one plan.
struct Found {
    Stand stand;
    QString name;
    Id rack;
    QStringList paths; ///< of it and of all that holds it, from inside
};

/// All of them in one plan.
struct Inventory {
    QHash<Id, Found> racks;
    QHash<Id, Found> devices;
    QList<Id> rackIds; ///< in the order of the plan
    QList<Id> deviceIds;
    QHash<Id, QString> rowNames;
};

Inventory inventoryOf(const Plan &plan)
{
    Inventory all;
    forEachRack(plan.topology, [&all](const RackSpot &spot) {
        const Rack &rack = spot.rack;
        const QStringList holders{edits::pathOf(IdKind::Rack, rack.id),
                                  edits::pathOf(IdKind::Row, spot.row.id),
                                  edits::pathOf(IdKind::Room, spot.room.id),
                                  edits::pathOf(IdKind::Site, spot.site.id)};
        all.rackIds.append(rack.id);
        all.racks.insert(rack.id, {{spot.row.id}, rack.name.value_or(rack.id), rack.id, holders});
        all.rowNames.insert(
            spot.row.id,
            QStringLiteral("%1 \u00b7 %2")
                .arg(spot.room.name.value_or(spot.room.id), spot.row.name.value_or(spot.row.id)));
        for (const Shared<PlacedDevice> &device : rack.devices) {
            all.deviceIds.append(device->id);
            all.devices.insert(device->id,
                               {{rack.id, device->u, device->face, device->side},
                                device->name.value_or(device->id),
                                rack.id,
                                QStringList(edits::pathOf(IdKind::Device, device->id)) + holders});
        }
    });
    return all;
}

const Found *in(const QHash<Id, Found> &things, const Id &id)
{
    const auto found = things.constFind(id);
    return found != things.cend() ? &*found : nullptr;
}

bool isSame(const Found *one, const Found *other)
{
    return (one == nullptr) == (other == nullptr) && (one == nullptr || one->stand == other->stand);
}

/// What happened to one thing: it stood as `from` says and stands as `to` does.
struct Happening {
    Kind kind;
    const Found *from; ///< null: nowhere
    const Found *to;
    PlanState seenIn;
    bool isOfTheirs = false; ///< and not done: nobody has decided

    const Found &seen() const { return kind == Kind::Removed ? *from : *to; }
};

class RackComparison {
public:
    RackComparison(const Plan &base,
                   const Plan &mine,
                   const Plan &theirs,
                   const PlanMerge &merge,
                   const Wording &wording)
        : m_plans{inventoryOf(base),
                  inventoryOf(mine),
                  inventoryOf(theirs),
                  inventoryOf(merge.plan)}
        , m_hasBase(merge.hasBase)
        , m_locale(wording.locale)
    {
        for (const MergeRow &row : merge.rows) {
            if (row.path.startsWith(QLatin1String("topology/")))
                m_rows.insert(row.path, &row);
            m_hasSides = m_hasSides || row.state != MergeRow::State::Theirs;
        }
    }

    QList<RackDifference> racks()
    {
        const QList<Id> rackIds = idsOf(&Inventory::rackIds);
        for (const Id &id : rackIds)
            add(id, {}, &Inventory::racks);
        for (const Id &id : idsOf(&Inventory::deviceIds))
            add({}, id, &Inventory::devices);
        QList<RackDifference> racks;
        for (const Id &id : rackIds) {
            const PlanState there = has(PlanState::Merged, id)   ? PlanState::Merged
                                    : has(PlanState::Before, id) ? PlanState::Before
                                    : has(PlanState::Mine, id)   ? PlanState::Mine
                                                                 : PlanState::Theirs;
            if (m_changes.contains(id))
                racks.append({id, there, in(of(there).racks, id)->name, m_changes.value(id)});
        }
        return racks;
    }

private:
    using Things = QHash<Id, Found> Inventory::*;

    const Inventory &of(PlanState state) const { return m_plans.at(std::size_t(state)); }
    bool has(PlanState state, const Id &rack) const { return of(state).racks.contains(rack); }

    /// Those of the merged plan first.
    QList<Id> idsOf(QList<Id> Inventory::*list) const
    {
        QList<Id> ids;
        QSet<Id> seen;
        for (const PlanState state :
             {PlanState::Merged, PlanState::Before, PlanState::Mine, PlanState::Theirs}) {
            for (const Id &id : of(state).*list) {
                if (!seen.contains(id))
                    ids.append(id);
                seen.insert(id);
            }
        }
        return ids;
    }

    /// The row of the merge that tells of a thing, or of what it came or went with.
    const MergeRow *rowOf(const Found &found) const
    {
        QStringList paths = found.paths;
        for (const char *field : {"/side", "/face", "/u"})
            paths.insert(1, found.paths.first() + QLatin1String(field));
        for (const QString &path : std::as_const(paths)) {
            if (const MergeRow *row = m_rows.value(path))
                return row;
        }
        return nullptr;
    }

    std::optional<Happening> between(const Found *from, const Found *to, PlanState seenIn) const
    {
        if (isSame(from, to))
            return std::nullopt;
        if (to == nullptr)
            return Happening{Kind::Removed, from, to, PlanState::Before};
        return Happening{from == nullptr ? Kind::Added : Kind::Moved, from, to, seenIn};
    }

    /// What the merge has done; where it has done nothing yet, what theirs would do.
    std::optional<Happening> happening(const Id &id, Things things) const
    {
        const Found *before = in(of(PlanState::Before).*things, id);
        const Found *mine = in(of(PlanState::Mine).*things, id);
        const Found *theirs = in(of(PlanState::Theirs).*things, id);
        const Found *merged = in(of(PlanState::Merged).*things, id);
        if (!m_hasBase) {
            if (isSame(mine, theirs))
                return std::nullopt;
            if (mine != nullptr && theirs != nullptr && merged != nullptr)
                return Happening{Kind::Moved, theirs, merged, PlanState::Merged};
            if (merged != nullptr)
                return Happening{Kind::Added, nullptr, merged, PlanState::Merged};
            return Happening{Kind::Removed,
                             mine != nullptr ? mine : theirs,
                             nullptr,
                             mine != nullptr ? PlanState::Mine : PlanState::Theirs};
        }
        if (const auto done = between(before, merged, PlanState::Merged))
            return done;
        std::optional<Happening> open = between(before, theirs, PlanState::Theirs);
        if (!open)
            return std::nullopt;
        const MergeRow *row = rowOf(before != nullptr ? *before : *theirs);
        if (row == nullptr || row->taken)
            return std::nullopt;
        open->isOfTheirs = true;
        return open;
    }

    void add(const Id &rack, const Id &device, Things things)
    {
        const Id &id = device.isEmpty() ? rack : device;
        const std::optional<Happening> what = happening(id, things);
        if (!what || (!device.isEmpty() && isPartOfRack(*what)))
            return;
        const MergeRow *row = rowOf(what->seen());
        if (row == nullptr)
            return;
        const QString text = device.isEmpty() ? rackText(rack, *what) : deviceText(id, *what);
        m_changes[what->seen().rack].append(
            {what->kind, device, what->seenIn, *row, withSide(text, *row, *what)});
    }

    /// It came or went with its rack.
    bool isPartOfRack(const Happening &what) const
    {
        const auto rack = m_changes.constFind(what.seen().rack);
        return what.kind != Kind::Moved && rack != m_changes.cend() &&
               std::any_of(rack->cbegin(), rack->cend(), [&what](const RackChange &change) {
                   return change.device.isEmpty() && change.kind == what.kind;
               });
    }

    /// Which of the two has it, where nobody knows what both began as.
    bool isMine(const Id &id, Things things) const
    {
        return (of(PlanState::Mine).*things).contains(id);
    }

    QString rackText(const Id &id, const Happening &what) const
    {
        if (what.kind == Kind::Moved) {
            const QString row = rowName(what.from->stand.holder);
            return m_hasBase ? Words::tr("This rack was moved here from %1", "row").arg(row)
                             : Words::tr("This rack stands elsewhere in theirs: %1").arg(row);
        }
        if (!m_hasBase)
            return isMine(id, &Inventory::racks) ? Words::tr("Only mine has this rack")
                                                 : Words::tr("Only theirs has this rack");
        return what.kind == Kind::Added ? Words::tr("This rack was added")
                                        : Words::tr("This rack was removed");
    }

    QString deviceText(const Id &id, const Happening &what) const
    {
        const QString &name = what.seen().name;
        if (what.kind == Kind::Moved) {
            const bool isNear = what.from->rack == what.to->rack;
            if (isNear && what.from->stand.u == what.to->stand.u)
                return Words::tr("%1: to the other face or side of the rack").arg(name);
            const QString from = isNear ? unitText(*what.from) : rackAndUnit(*what.from);
            return m_hasBase ? Words::tr("%1: moved here from %2", "device, place").arg(name, from)
                             : Words::tr("%1: stands elsewhere in theirs: %2").arg(name, from);
        }
        if (!m_hasBase)
            return (isMine(id, &Inventory::devices) ? Words::tr("%1: only mine has it")
                                                    : Words::tr("%1: only theirs has it"))
                .arg(name);
        const QString unit = unitText(what.seen());
        const bool isAdded = what.kind == Kind::Added;
        if (unit.isEmpty())
            return (isAdded ? Words::tr("%1: added") : Words::tr("%1: removed")).arg(name);
        return (isAdded ? Words::tr("%1: added at %2", "device, unit")
                        : Words::tr("%1: removed from %2", "device, unit"))
            .arg(name, unit);
    }

    QString withSide(const QString &text, const MergeRow &row, const Happening &what) const
    {
        if (!row.taken)
            return what.isOfTheirs ? Words::tr("%1, in theirs, to decide").arg(text)
                                   : Words::tr("%1, to decide").arg(text);
        if (!m_hasSides || row.state == MergeRow::State::Both)
            return text;
        return (*row.taken == MergeSide::Mine ? Words::tr("%1, mine") : Words::tr("%1, theirs"))
            .arg(text);
    }

    /// Empty for what takes none.
    QString unitText(const Found &found) const
    {
        return found.stand.u ? rackUnitText(*found.stand.u, m_locale) : QString();
    }

    QString rackAndUnit(const Found &found) const
    {
        QString rack;
        for (const Inventory &plan : m_plans) {
            if (const Found *its = in(plan.racks, found.rack); its != nullptr && rack.isEmpty())
                rack = its->name;
        }
        return found.stand.u ? Words::tr("rack %1, %2", "rack, unit").arg(rack, unitText(found))
                             : Words::tr("rack %1").arg(rack);
    }

    QString rowName(const Id &id) const
    {
        for (const Inventory &plan : m_plans) {
            if (plan.rowNames.contains(id))
                return plan.rowNames.value(id);
        }
        return id;
    }

    std::array<Inventory, 4> m_plans; ///< by PlanState
    QHash<QString, const MergeRow *> m_rows;
    QHash<Id, QList<RackChange>> m_changes; ///< by the rack in which they are seen
    bool m_hasBase;
    bool m_hasSides = false; ///< somebody else has changed something too
    QLocale m_locale;
};

constexpr std::array kStanding{
    IdKind::Site, IdKind::Room, IdKind::Row, IdKind::Rack, IdKind::Device};

/// It tells of something that stands somewhere.
bool isOfTopology(const MergeRow &row)
{
    return std::any_of(kStanding.begin(), kStanding.end(), [&row](IdKind kind) {
        return row.path.startsWith(collectionPath(kind) + u'/');
    });
}

} // namespace

QList<RackDifference> rackDifferences(const Plan &base,
                                      const Plan &mine,
                                      const Plan &theirs,
                                      const PlanMerge &merge,
                                      const Wording &wording)
{
    if (std::none_of(merge.rows.cbegin(), merge.rows.cend(), isOfTopology))
        return {};
    return RackComparison(base, mine, theirs, merge, wording).racks();
}

QString rackDifferencesText(const QList<RackDifference> &racks)
{
    std::array<int, 3> counts{};
    for (const RackDifference &rack : racks) {
        for (const RackChange &change : rack.changes)
            ++counts.at(std::size_t(change.kind));
    }
    QStringList parts;
    if (const int added = counts.at(std::size_t(Kind::Added)))
        parts.append(Words::tr("%n added", nullptr, added));
    if (const int removed = counts.at(std::size_t(Kind::Removed)))
        parts.append(Words::tr("%n removed", nullptr, removed));
    if (const int moved = counts.at(std::size_t(Kind::Moved)))
        parts.append(Words::tr("%n moved", nullptr, moved));
    return Words::tr("%n rack(s): %1", "what changed in them", int(racks.size()))
        .arg(parts.join(QLatin1String(", ")));
}

} // namespace kf
