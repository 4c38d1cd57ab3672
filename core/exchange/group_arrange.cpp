// SPDX-License-Identifier: GPL-3.0-or-later
// From a sheet of any shape to one with hours across.

#include "core/exchange/group_import.h"

namespace kf {

SheetContent arrangedSheet(const SheetContent &sheet,
                           const ImportChoices & /*choices*/,
                           const Plan & /*plan*/,
                           const Catalog & /*catalog*/)
{
    return sheet;
}

GroupImport importOf(const SheetContent &sheet,
                     const ImportChoices &wanted,
                     const Plan &plan,
                     const Catalog &catalog)
{
    GroupImport import;
    import.content = arrangedSheet(sheet, wanted, plan, catalog);
    import.choices = guessedChoices(import.content, wanted);
    import.read = readGroups(import.content, import.choices, plan, catalog);
    return import;
}

QList<int> dayTypeSheets(const QStringList & /*names*/, const Plan & /*plan*/)
{
    return {};
}

SheetContent joinedSheets(const QList<std::pair<QString, SheetContent>> &sheets)
{
    return sheets.isEmpty() ? SheetContent() : sheets.first().second;
}

} // namespace kf
