// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/place_request.h"

#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "core/plan/edits/topology_racks.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf::cli {

namespace {

constexpr int kMostDevices = 100'000;

/// A whole number from `least` to the most that is placed at once; nothing where that is something
/// else.
std::optional<int> wholeNumber(const QString &text, int least)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > kMostDevices)
        return std::nullopt;
    return number;
}

Error wrong(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

/// `option` ("--count") wants another number than `text`.
Error wrongNumber(const QString &option, int least, const QString &text)
{
    return wrong(Text::tr("%1 wants a whole number from %2 to %3, not \"%4\"")
                     .arg(option)
                     .arg(least)
                     .arg(kMostDevices)
                     .arg(text));
}

/// The number of an option, or `otherwise` where it was not typed.
Result<int> numberOf(const CommandLine &line, const char *option, int least, int otherwise)
{
    if (!line.has(option))
        return otherwise;
    if (const auto number = wholeNumber(line.value(option), least))
        return *number;
    return wrongNumber(QStringLiteral("--") + QLatin1String(option), least, line.value(option));
}

QStringList deviceIds(const CatalogView &view, const Plan &plan)
{
    QStringList ids;
    for (const DeviceEntry &entry : plan.catalog.devices)
        ids += entry.id;
    for (const DeviceEntry &entry : view.catalog().entries().devices)
        ids += entry.id;
    ids.removeDuplicates();
    return ids;
}

/// Things of the plan that people call by their ids or by their names.
struct Named {
    QStringList ids;
    QStringList names;

    void add(const Id &id, const std::optional<QString> &name)
    {
        ids += id;
        names += name.value_or(QString());
    }

    /// The ids that `wanted` may mean: the one of that id, else all of that name.
    QStringList called(const QString &wanted) const
    {
        if (ids.contains(wanted))
            return {wanted};
        QStringList found;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!wanted.isEmpty() && names[i].compare(wanted, Qt::CaseInsensitive) == 0)
                found += ids[i];
        }
        return found;
    }
};

/// What makes a placement request of a command line.
class Reader {
public:
    Reader(const CommandLine &line, const Plan &plan, const CatalogView &view)
        : m_line(line)
        , m_plan(plan)
        , m_view(view)
    {
    }

    Result<PlacementRequest> run()
    {
        if (auto error = readItems())
            return *error;
        if (auto error = readAlong())
            return *error;
        if (auto error = readPlace())
            return *error;
        if (auto error = readReserved())
            return *error;
        const Result<int> month = numberOf(m_line, "month", 0, 0);
        if (!month)
            return month.error();
        m_request.inServiceMonth = month.value();
        const Result<int> most = numberOf(m_line, "most-racks", 0, 0);
        if (!most)
            return most.error();
        if (m_line.has("most-racks"))
            m_request.mostRacks = most.value();
        const Result<int> perRow = numberOf(m_line, "racks-per-row", 1, m_request.racksPerRow);
        if (!perRow)
            return perRow.error();
        m_request.racksPerRow = perRow.value();
        const Result<int> freeAbove = numberOf(m_line, "free-above", 0, 0);
        if (!freeAbove)
            return freeAbove.error();
        m_request.freeAbove = freeAbove.value();
        for (const auto read : {&Reader::readAtMost,
                                &Reader::readUnits,
                                &Reader::readApart,
                                &Reader::readStrips,
                                &Reader::readSwitches}) {
            if (auto error = (this->*read)())
                return *error;
        }
        m_request.replacesExisting = m_line.has("replace");
        m_request.fillsExisting = !m_line.has("leave-existing");
        return m_request;
    }

private:
    std::optional<Error> checkDevice(const Id &device) const
    {
        if (m_view.device(device) != nullptr)
            return std::nullopt;
        return wrong(Text::tr("no catalogue has a device \"%1\" %2")
                         .arg(device, possibleInstead(device, deviceIds(m_view, m_plan))));
    }

    std::optional<Error> readItems()
    {
        const QStringList devices = m_line.values("device");
        const QStringList counts = m_line.values("count");
        if (devices.isEmpty() || devices.size() != counts.size())
            return wrong(Text::tr("place needs --device ID with --count N, as often as there are "
                                  "kinds to place"));
        const Result<int> spares = numberOf(m_line, "spares", 0, 0);
        if (!spares)
            return spares.error();
        for (qsizetype i = 0; i < devices.size(); ++i) {
            if (auto error = checkDevice(devices[i]))
                return error;
            const auto count = wholeNumber(counts[i], 1);
            if (!count)
                return wrongNumber(QStringLiteral("--count"), 1, counts[i]);
            PlacementItem item;
            item.device = devices[i];
            item.count = *count + (i == 0 ? spares.value() : 0);
            item.spares = i == 0 ? spares.value() : 0;
            m_request.items.append(item);
        }
        return std::nullopt;
    }

    /// --along ID:COUNT or ID:COUNT/RACKS
    std::optional<Error> readAlong()
    {
        for (const QString &text : m_line.values("along")) {
            const QString numbers = text.section(u':', 1);
            PlacementAlong along;
            along.device = text.section(u':', 0, 0);
            const auto count = wholeNumber(numbers.section(u'/', 0, 0), 1);
            const auto racks =
                numbers.contains(u'/') ? wholeNumber(numbers.section(u'/', 1), 1) : 1;
            if (!count || !racks)
                return wrong(Text::tr("--along wants ID:COUNT for each rack or ID:COUNT/RACKS for "
                                      "every few racks, not \"%1\"")
                                 .arg(text));
            if (auto error = checkDevice(along.device))
                return error;
            along.count = *count;
            along.racks = *racks;
            m_request.along.append(along);
        }
        return std::nullopt;
    }

    /// --at-most ID:N
    std::optional<Error> readAtMost()
    {
        for (const QString &text : m_line.values("at-most")) {
            const Id device = text.section(u':', 0, 0);
            const auto most = wholeNumber(text.section(u':', 1), 1);
            bool isAsked = false;
            for (PlacementItem &item : m_request.items) {
                if (item.device != device || !most)
                    continue;
                item.atMostPerRack = *most;
                isAsked = true;
            }
            if (!isAsked)
                return wrong(Text::tr("--at-most wants ID:N with an ID that a --device names, not "
                                      "\"%1\"")
                                 .arg(text));
        }
        return std::nullopt;
    }

    /// --units ID:FROM-TO; the units of figures are another use of the same option.
    std::optional<Error> readUnits()
    {
        for (const QString &text : m_line.values("units")) {
            if (!text.contains(u':'))
                continue;
            const QString range = text.section(u':', 1);
            const auto from = wholeNumber(range.section(u'-', 0, 0), 1);
            const auto to = wholeNumber(range.section(u'-', -1), 1);
            const Id device = text.section(u':', 0, 0);
            if (!from || !to || *from > *to || *to > heightOfRack())
                return wrong(Text::tr("--units wants ID:FROM-TO with units from 1 to %1, the "
                                      "height of the rack, not \"%2\"")
                                 .arg(heightOfRack())
                                 .arg(text));
            if (auto error = checkDevice(device))
                return error;
            m_request.units.append({device, *from, *to});
        }
        return std::nullopt;
    }

    /// --apart ID,ID
    std::optional<Error> readApart()
    {
        for (const QString &text : m_line.values("apart")) {
            QList<Id> kinds;
            for (const QString &device : text.split(u',', Qt::SkipEmptyParts)) {
                if (auto error = checkDevice(device.trimmed()))
                    return error;
                for (const QList<Id> &other : std::as_const(m_request.apart)) {
                    if (other.contains(device.trimmed()))
                        return wrong(Text::tr("--apart names \"%1\" twice; each kind belongs to "
                                              "one set")
                                         .arg(device.trimmed()));
                }
                kinds.append(device.trimmed());
            }
            m_request.apart.append(kinds);
        }
        return std::nullopt;
    }

    /// --strips ID:N
    std::optional<Error> readStrips()
    {
        for (const QString &text : m_line.values("strips")) {
            const Id device = text.section(u':', 0, 0);
            const auto count = wholeNumber(text.section(u':', 1), 1);
            if (!count)
                return wrong(Text::tr("--strips wants ID:N, not \"%1\"").arg(text));
            if (auto error = checkDevice(device))
                return error;
            if (m_view.device(device)->kind != DeviceKind::Pdu)
                return wrong(Text::tr("--strips wants a strip, but \"%1\" is none").arg(device));
            m_request.strips.append({device, *count});
        }
        return std::nullopt;
    }

    /// --switches above or middle
    std::optional<Error> readSwitches()
    {
        if (!m_line.has("switches"))
            return std::nullopt;
        const auto place = enumFromWord<SwitchPlace>(m_line.value("switches").toUtf8());
        if (!place)
            return wrong(Text::tr("--switches wants \"above\" (all systems) or \"middle\" (of the "
                                  "rack), not \"%1\"")
                             .arg(m_line.value("switches")));
        m_request.switches = *place;
        return std::nullopt;
    }

    int heightOfRack() const
    {
        const RackType *type = findRackType(m_plan.topology, m_request.rackType);
        return type != nullptr ? type->heightU : 0;
    }

    /// The rack type of that id, or the one that has that name.
    std::optional<Error> readRackType()
    {
        const QString wanted = m_line.value("rack-type");
        Named types;
        for (const RackType &type : m_plan.topology.rackTypes)
            types.add(type.id, type.name);
        const QStringList &ids = types.ids;
        const QStringList called = types.called(wanted);
        if (wanted.isEmpty() && ids.size() == 1) {
            m_request.rackType = ids.first();
            return std::nullopt;
        }
        if (ids.isEmpty())
            return wrong(Text::tr("the plan has no rack types; it needs one, with its limits"));
        if (wanted.isEmpty())
            return wrong(Text::tr("the plan has several rack types; say which with --rack-type %1")
                             .arg(possibleInstead(QString(), ids)));
        if (called.size() > 1)
            return wrong(Text::tr("several rack types are called \"%1\"; say which by its id %2")
                             .arg(wanted, possibleInstead(QString(), called)));
        if (called.isEmpty())
            return wrong(Text::tr("the plan has no rack type \"%1\" %2")
                             .arg(wanted, possibleInstead(wanted, ids)));
        m_request.rackType = called.first();
        return std::nullopt;
    }

    std::optional<Error> readPlace()
    {
        if (auto error = readRackType())
            return error;
        Named rooms;
        Named rows;
        forEachRoom(m_plan.topology,
                    [&rooms](const Site &, const Room &room) { rooms.add(room.id, room.name); });
        forEachRow(m_plan.topology, [&rows](const Site &, const Room &, const Row &row) {
            rows.add(row.id, row.name);
        });
        QStringList wanted;
        for (const QString &room : m_line.values("room")) {
            const QStringList found = rooms.called(room);
            if (found.isEmpty())
                return wrong(Text::tr("the plan has no room \"%1\" %2")
                                 .arg(room, possibleInstead(room, rooms.ids)));
            if (found.size() > 1)
                return wrong(Text::tr("several rooms are called \"%1\"; say which by its id %2")
                                 .arg(room, possibleInstead(QString(), found)));
            wanted += found;
        }
        m_request.room = wanted.value(0);
        m_request.moreRooms = wanted.mid(1);
        if (!m_line.has("room") && rooms.ids.size() > 1)
            return wrong(Text::tr("the plan has several rooms; say which with --room %1")
                             .arg(possibleInstead(QString(), rooms.ids)));
        if (!m_line.has("row"))
            return std::nullopt;
        const QStringList found = rows.called(m_line.value("row"));
        if (found.isEmpty())
            return wrong(
                Text::tr("the plan has no row \"%1\" %2")
                    .arg(m_line.value("row"), possibleInstead(m_line.value("row"), rows.ids)));
        if (found.size() > 1)
            return wrong(Text::tr("several rows are called \"%1\"; say which by its id %2")
                             .arg(m_line.value("row"), possibleInstead(QString(), found)));
        m_request.row = found.first();
        return std::nullopt;
    }

    std::optional<Error> readReserved()
    {
        const Result<QList<int>> units = unitsFromText(m_line.value("reserve"));
        if (!units)
            return wrong(QStringLiteral("--reserve: %1").arg(units.error().message));
        if (!units.value().isEmpty() && units.value().last() > heightOfRack())
            return wrong(Text::tr("--reserve: U%1 is above the rack, which has %2 units")
                             .arg(units.value().last())
                             .arg(heightOfRack()));
        m_request.reservedU = units.value();
        return std::nullopt;
    }

    const CommandLine &m_line;
    const Plan &m_plan;
    const CatalogView &m_view;
    PlacementRequest m_request;
};

} // namespace

Result<PlacementRequest>
placementRequest(const CommandLine &line, const Plan &plan, const CatalogView &view)
{
    return Reader(line, plan, view).run();
}

} // namespace kf::cli
