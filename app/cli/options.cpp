// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

namespace kf::cli {

Option allOption()
{
    return {QStringLiteral("--all"),
            Text::tr("list each finding, also those that say the same of several things"),
            {}};
}

Option forceOption()
{
    return {QStringLiteral("--force"), Text::tr("replace files that exist already"), {}};
}

Option jsonOption()
{
    return {QStringLiteral("--json"), Text::tr("write JSON instead of a text for people"), {}};
}

Option libraryOption()
{
    return {QStringLiteral("--library"),
            Text::tr("folder with your own catalogue entries (default: your data folder)"),
            QStringLiteral("DIR")};
}

Option localeOption()
{
    return {QStringLiteral("--locale"), Text::tr("write numbers as your locale does"), {}};
}

Option unitsOption()
{
    return {QStringLiteral("--units"),
            Text::tr("write figures in these units: kw or btu (heat), tb or tib, kg or lb, m or ft "
                     "(default: kw,tb,kg,m)"),
            QStringLiteral("LIST")};
}

Option scenarioOption()
{
    return {QStringLiteral("--scenario"),
            Text::tr("the what-if to look at (default: base)"),
            QStringLiteral("ID")};
}

Option monthOption()
{
    return {QStringLiteral("--month"),
            Text::tr("the month of demand and topology, counted from the start of the plan "
                     "(default: the demand of month 0, the topology in its heaviest month)"),
            QStringLiteral("M")};
}

} // namespace kf::cli
