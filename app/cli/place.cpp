// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "app/cli/placement_text.h"
#include "app/cli/plan_input.h"
#include "core/plan/edits/fill.h"
#include "core/project/plan_file.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf::cli {

namespace {

constexpr int kMostDevices = 100'000;

/// A whole number from `least` on; nothing where that is something else.
std::optional<int> wholeNumber(const QString &text, int least)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > kMostDevices)
        return std::nullopt;
    return number;
}

/// The number of an option, or `otherwise` where it was not typed.
Result<int> numberOf(const CommandLine &line, const char *option, int least, int otherwise)
{
    if (!line.has(option))
        return otherwise;
    if (const auto number = wholeNumber(line.value(option), least))
        return *number;
    return Error{ErrorKind::Invalid,
                 Text::tr("--%1 wants a whole number from %2 on, not \"%3\"")
                     .arg(QLatin1String(option))
                     .arg(least)
                     .arg(line.value(option)),
                 {},
                 {}};
}

Error wrong(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
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
        const Result<int> most = numberOf(m_line, "most-racks", 1, 0);
        if (!most)
            return most.error();
        m_request.mostRacks = most.value();
        m_request.replacesExisting = m_line.has("replace");
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
                return wrong(
                    Text::tr("--count wants a whole number from 1 on, not \"%1\"").arg(counts[i]));
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

    std::optional<Error> readPlace()
    {
        QStringList types;
        for (const RackType &type : m_plan.topology.rackTypes)
            types += type.id;
        QStringList rooms;
        QStringList rows;
        forEachRoom(m_plan.topology,
                    [&rooms](const Site &, const Room &room) { rooms += room.id; });
        forEachRow(m_plan.topology,
                   [&rows](const Site &, const Room &, const Row &row) { rows += row.id; });
        m_request.rackType = m_line.value("rack-type");
        if (!types.contains(m_request.rackType))
            return wrong(Text::tr("the plan has no rack type \"%1\" %2")
                             .arg(m_request.rackType, possibleInstead(m_request.rackType, types)));
        m_request.room = m_line.value("room");
        if (m_line.has("room") && !rooms.contains(m_request.room))
            return wrong(Text::tr("the plan has no room \"%1\" %2")
                             .arg(m_request.room, possibleInstead(m_request.room, rooms)));
        if (!m_line.has("room") && rooms.size() > 1)
            return wrong(Text::tr("the plan has several rooms; say which with --room %1")
                             .arg(possibleInstead(QString(), rooms)));
        m_request.row = m_line.value("row");
        if (m_line.has("row") && !rows.contains(m_request.row))
            return wrong(Text::tr("the plan has no row \"%1\" %2")
                             .arg(m_request.row, possibleInstead(m_request.row, rows)));
        return std::nullopt;
    }

    std::optional<Error> readReserved()
    {
        const QStringList units = m_line.value("reserve").split(u',', Qt::SkipEmptyParts);
        for (const QString &text : units) {
            const auto unit = wholeNumber(text.trimmed(), 1);
            if (!unit)
                return wrong(Text::tr("--reserve wants units such as 41,42, not \"%1\"").arg(text));
            m_request.reservedU.append(*unit);
        }
        return std::nullopt;
    }

    const CommandLine &m_line;
    const Plan &m_plan;
    const CatalogView &m_view;
    PlacementRequest m_request;
};

int save(const Plan &plan,
         const Catalog &catalog,
         const PlacementResult &result,
         const QString &out)
{
    const Result<Plan> filled = applyPlacement(plan, catalog, result);
    if (!filled)
        return refuse(filled.error().message);
    const Result<> saved = savePlan(filled.value(), out, catalog.zones());
    return saved ? kDone : refuse(out, saved.error());
}

int run(const CommandLine &line)
{
    const std::optional<Wording> wording = wordingOf(line);
    if (!wording)
        return kRefused;
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    const Plan &plan = input->evaluation.plan;
    const CatalogView view(plan.catalog, input->catalog);
    const Result<PlacementRequest> request = Reader(line, plan, view).run();
    if (!request)
        return refuse(request.error().message);
    const QString out = line.value("output");
    if (line.has("output") && !mayWrite(out, line))
        return kRefused;
    const PlacementResult result =
        place(request.value(), plan.topology, view, plan.settings.policy.powerBasis);
    if (line.has("output")) {
        if (const int status = save(plan, input->catalog, result, out); status != kDone)
            return status;
    }
    const int status = line.has("json") ? print(placementJson(result))
                                        : print(placementText(result, view, *wording));
    if (status != kDone)
        return status;
    return result.notPlaced.isEmpty() ? kDone : kFound;
}

} // namespace

Command placeCommand()
{
    return {
        QStringLiteral("place"),
        Text::tr("place devices into as few racks as the limits allow"),
        {{QStringLiteral("PLAN"), Text::tr("the plan to read")}},
        {{QStringLiteral("--device"),
          Text::tr("what to place, by its id in the catalogue; may be repeated"),
          QStringLiteral("ID"),
          true},
         {QStringLiteral("--count"),
          Text::tr("how many of it; once for each --device"),
          QStringLiteral("N"),
          true},
         {QStringLiteral("--rack-type"), Text::tr("a rack type of the plan"), QStringLiteral("ID")},
         {QStringLiteral("--output,-o"),
          Text::tr("the plan to write; without it the result is only shown"),
          QStringLiteral("OUT")},
         {QStringLiteral("--room"), Text::tr("where racks stand"), QStringLiteral("ID")},
         {QStringLiteral("--row"), Text::tr("the row for new racks"), QStringLiteral("ID")},
         {QStringLiteral("--along"),
          Text::tr("what each rack gets besides: ID:COUNT, or ID:COUNT/RACKS"),
          QStringLiteral("WHAT"),
          true},
         {QStringLiteral("--spares"),
          Text::tr("so many more of the first device, as spares"),
          QStringLiteral("N")},
         {QStringLiteral("--reserve"),
          Text::tr("units that stay free in each rack: 41,42"),
          QStringLiteral("UNITS")},
         {QStringLiteral("--most-racks"), Text::tr("new racks at most"), QStringLiteral("N")},
         {QStringLiteral("--month"),
          Text::tr("the month in which they come into service (default: 0)"),
          QStringLiteral("M")},
         {QStringLiteral("--replace"),
          Text::tr("take away the unlocked devices of these kinds first"),
          {}},
         jsonOption(),
         localeOption(),
         unitsOption(),
         libraryOption(),
         forceOption()},
        run};
}

} // namespace kf::cli
