// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/place.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/place_request.h"
#include "app/cli/placement_text.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_output.h"
#include "core/plan/edits/fill.h"

namespace kf::cli {

namespace {

int save(const Plan &plan,
         const Catalog &catalog,
         const PlacementResult &result,
         const CommandLine &line)
{
    const Result<Plan> filled = applyPlacement(plan, catalog, result);
    if (!filled)
        return refuse(filled.error().message);
    return writePlan(filled.value(), line.value("output"), catalog.zones(), line);
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
    const Result<PlacementRequest> request = placementRequest(line, plan, view);
    if (!request)
        return refuse(request.error().message);
    const QString out = line.value("output");
    if (line.has("output") && !mayWrite(out, line))
        return kRefused;
    const PlacementResult result =
        place(request.value(), plan.topology, view, plan.settings.policy.powerBasis);
    if (line.has("output") && result.racks.isEmpty()) {
        warn(Text::tr("nothing was placed, so %1 is not written").arg(shownPlace(out)));
    } else if (line.has("output")) {
        if (const int status = save(plan, input->catalog, result, line); status != kDone)
            return status;
    }
    const int status = line.has("json") ? print(placementJson(result))
                                        : print(placementText(result, plan, view, *wording));
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
        {{QStringLiteral("PLAN"), Text::tr("the plan to read: a file, or an address on a server")}},
        {{QStringLiteral("--device"),
          Text::tr("what to place, by its id in the catalogue; may be repeated"),
          QStringLiteral("ID"),
          true},
         {QStringLiteral("--count"),
          Text::tr("how many of it; once for each --device"),
          QStringLiteral("N"),
          true},
         {QStringLiteral("--rack-type"),
          Text::tr("a rack type of the plan, by its id or its name; needed where it has several"),
          QStringLiteral("ID")},
         {QStringLiteral("--output,-o"),
          Text::tr("the plan to write, a file or an address; without it the result is only shown"),
          QStringLiteral("OUT")},
         {QStringLiteral("--room"),
          Text::tr("where racks stand, by id or name; given more than once, the devices are spread "
                   "evenly"),
          QStringLiteral("ID"),
          true},
         {QStringLiteral("--row"),
          Text::tr("the row for new racks, by id or name"),
          QStringLiteral("ID")},
         {QStringLiteral("--along"),
          Text::tr("what each rack gets besides: ID:COUNT, or ID:COUNT/RACKS"),
          QStringLiteral("WHAT"),
          true},
         {QStringLiteral("--spares"),
          Text::tr("so many more of the first device, as spares"),
          QStringLiteral("N")},
         {QStringLiteral("--reserve"),
          Text::tr("units that stay free in each rack: 41,42 or 1-4"),
          QStringLiteral("UNITS")},
         {QStringLiteral("--most-racks"),
          Text::tr("new racks at most; 0: existing racks only"),
          QStringLiteral("N")},
         {QStringLiteral("--racks-per-row"),
          Text::tr("so many racks make a row full (default: 20; the floor may hold fewer)"),
          QStringLiteral("N")},
         {QStringLiteral("--at-most"),
          Text::tr("at most so many of a kind in one rack: ID:N"),
          QStringLiteral("WHAT"),
          true},
         {QStringLiteral("--apart"),
          Text::tr("kinds that share no rack with others: ID,ID is one set, whose kinds may stand "
                   "together; what goes along and is apart gets racks of its own"),
          QStringLiteral("IDS"),
          true},
         {QStringLiteral("--strips"),
          Text::tr("strips for each rack, hung on its feeds by turns: ID:N"),
          QStringLiteral("WHAT"),
          true},
         {QStringLiteral("--switches"),
          Text::tr("where switches stand: above (all systems) or middle (of the rack)"),
          QStringLiteral("WHERE")},
         {QStringLiteral("--free-above"),
          Text::tr("units that stay free above each GPU system, for cables and air"),
          QStringLiteral("N")},
         {QStringLiteral("--leave-existing"),
          Text::tr("new racks only: put nothing into racks that are there"),
          {}},
         {QStringLiteral("--month"),
          Text::tr("the month in which they come into service (default: 0)"),
          QStringLiteral("M")},
         {QStringLiteral("--replace"),
          Text::tr("take away the unlocked devices of these kinds first"),
          {}},
         jsonOption(),
         localeOption(),
         {QStringLiteral("--units"),
          Text::tr("ID:FROM-TO: the only units in which that kind may stand; or the units of "
                   "figures: kw or btu (heat), kg or lb, m or ft"),
          QStringLiteral("WHAT"),
          true},
         libraryOption(),
         forceOption()},
        run};
}

} // namespace kf::cli
