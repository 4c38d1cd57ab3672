// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "core/evaluate/cost_studies.h"
#include "core/report/build/build_report.h"
#include "core/report/write/figures_json.h"
#include "core/report/write/terminal.h"
#include "core/topology/fabric_links.h"

namespace kf::cli {

namespace {

int run(const CommandLine &line)
{
    const std::optional<Wording> wording = wordingOf(line);
    if (!wording)
        return kRefused;
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    const Evaluation &figures = input->evaluation;
    if (line.has("json") || line.has("links")) {
        const CostAnswers answers{placeAdvices(figures, input->catalog),
                                  costSwings(figures, input->catalog)};
        if (!line.has("links"))
            return print(toJson(figures, nullptr, &answers));
        const CatalogView view(figures.plan.catalog, input->catalog);
        const auto links = fabricLinks(figures.plan.topology, view);
        return print(toJson(figures, &links, &answers));
    }
    ReportSetting setting = reportSetting(*wording);
    setting.everyPart = true;
    setting.eachFinding = line.has("all");
    const Report report = reportOf(figures, input->catalog, setting);
    return print(terminalText(report, setting.wording));
}

} // namespace

Command evaluateCommand()
{
    return {
        QStringLiteral("evaluate"),
        Text::tr("show the numbers of a plan"),
        {{QStringLiteral("PLAN"), Text::tr("the plan to read: a file, or an address on a server")}},
        {scenarioOption(),
         monthOption(),
         allOption(),
         jsonOption(),
         {QStringLiteral("--links"), Text::tr("with every link of the networks, as JSON"), {}},
         localeOption(),
         unitsOption(),
         libraryOption()},
        run};
}

} // namespace kf::cli
