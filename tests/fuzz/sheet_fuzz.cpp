// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a foreign sheet (the first byte says of which kind): read or refused, and what is
// read and has no problem is a plan that can be imported.
#include "core/exchange/group_import.h"
#include "core/exchange/sheet_file.h"
#include "core/exchange/xlsx_cells.h"
#include "core/exchange/xlsx_package.h"

#include <cstdint>
#include <cstdlib>

namespace {

using kf::Result;
using kf::SheetContent;

const kf::Catalog &catalog()
{
    static const kf::Catalog empty;
    return empty;
}

void import(const SheetContent &sheet)
{
    kf::Plan plan;
    kf::ImportChoices choices;
    choices.accelerator = QString(kf::kCpuCore);
    choices.emptyHoursAreZero = true;
    choices = kf::guessedChoices(sheet, choices);
    const kf::ImportedSheet read = kf::readGroups(sheet, choices, plan, catalog());
    const Result<kf::Plan> imported = kf::importGroups(plan, read, catalog());
    const bool isWanted = read.problems == 0 && !read.groups.isEmpty();
    if (imported.ok() != isWanted)
        std::abort();
}

void readPart(const QByteArray &bytes, int kind)
{
    const QString part = QStringLiteral("part");
    kf::XlsxTables tables;
    tables.texts = {QStringLiteral("Name"), QStringLiteral("Group")};
    tables.formats = {{1, kf::numberFormat(u"yyyy-mm-dd")}, {2, kf::numberFormat(u"[h]:mm")}};
    if (kind == 0) {
        if (const Result<SheetContent> sheet = kf::xlsxCells(bytes, part, tables))
            import(sheet.value());
    } else if (kind == 1) {
        (void)kf::xlsxTexts(bytes, part);
    } else if (kind == 2) {
        (void)kf::xlsxFormats(bytes, part);
    } else {
        (void)kf::xlsxRelations(bytes, part);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int kPartKinds = 4;
    if (size == 0)
        return 0;
    const int kind = data[0] % (2 * kPartKinds);
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (kind < kPartKinds) {
        readPart(bytes, kind);
        return 0;
    }
    const Result<kf::SheetFile> file = kf::openSheetFile(bytes);
    if (!file)
        return 0;
    if (const Result<SheetContent> sheet = kf::readSheet(file.value(), file.value().guess))
        import(sheet.value());
    return 0;
}
