// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/import_options.h"
#include "app/cli/import_text.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_output.h"
#include "app/cli/web_input.h"
#include "core/exchange/sheet_file.h"

namespace kf::cli {

namespace {

/// An old text file does not say its encoding: whoever has made it has to.
std::optional<ImportQuestion> questionOfEncoding(const SheetFile &file, const SheetChoice &choice)
{
    const TextEncoding guess = choice.reading.encoding;
    const bool isCodePage = guess > TextEncoding::Utf16BigEndian;
    if (choice.isEncodingSaid || file.isEncodingSure || !isCodePage)
        return std::nullopt;
    ImportQuestion question;
    question.where = QStringLiteral("file");
    question.question = Text::tr("In which code page is the file written? It reads “%1” in %2")
                            .arg(firstForeignText(file.bytes, guess), encodingName(guess));
    QStringList options;
    for (const TextEncoding encoding : likelyEncodings(file.bytes))
        options += Text::tr("%1 for “%2”")
                       .arg(QStringLiteral("--encoding %1").arg(encodingName(encoding).toLower()),
                            firstForeignText(file.bytes, encoding));
    question.option = options.join(QStringLiteral("; "));
    return question;
}

/// The sheets of a workbook that were not read, for a person who meant another one.
std::optional<Error> otherSheets(const SheetFile &file, const SheetChoice &choice)
{
    QStringList others;
    for (int sheet = 0; sheet < file.sheets.size(); ++sheet) {
        if (!choice.sheets.contains(sheet))
            others.append(QStringLiteral("\"%1\"").arg(file.sheets[sheet]));
    }
    if (others.isEmpty())
        return std::nullopt;
    return Error{ErrorKind::Invalid,
                 Text::tr("the file has other sheets: %1 (--sheet NAME)")
                     .arg(others.join(QStringLiteral(", "))),
                 {},
                 {}};
}

int finish(const Plan &plan,
           const GroupImport &import,
           const Catalog &catalog,
           const CommandLine &line)
{
    Result<Plan> changed = importGroups(plan, import.read, catalog);
    if (!changed)
        return refuse(line.arguments[1], changed.error());
    if (!line.has("output"))
        return kDone;
    const QString path = line.value("output");
    if (!mayWrite(path, line))
        return kRefused;
    return writePlan(changed.value(), path, catalog.zones(), line);
}

int importSheet(const Plan &plan, const Catalog &catalog, const CommandLine &line)
{
    const QString path = line.arguments[1];
    const Result<ImportChoices> wanted = importChoicesOf(line, plan, catalog);
    if (!wanted)
        return refuse(wanted.error().message);
    const Result<SheetFile> file = sheetFileBytes(path).andThen(openSheetFile);
    if (!file)
        return refuse(path, file.error());
    const Result<SheetChoice> choice = sheetChoiceOf(line, file.value(), plan);
    if (!choice)
        return refuse(path, choice.error());
    const Result<SheetContent> content = contentOfSheets(
        file.value(), choice.value().reading, choice.value().sheets, choice.value().isDaySaid);
    if (!content)
        return refuse(path, content.error());
    GroupImport import = importOf(content.value(), wanted.value(), plan, catalog);
    if (const auto question = questionOfEncoding(file.value(), choice.value()))
        import.read.open.prepend(*question);
    const ShownImport shown{
        import, sheetNames(file.value(), choice.value()), plan.settings.timeZone};
    const bool isOpen = !import.read.open.isEmpty();
    const int said = line.has("json") ? print(importJson(shown))
                     : isOpen         ? kDone // nothing is taken: what is asked says it all
                                      : print(importText(shown));
    if (said != kDone)
        return said;
    if (!isOpen)
        return finish(plan, import, catalog, line);
    for (const ImportQuestion &question : std::as_const(import.read.open))
        refuse(path, openProblem(question));
    if (!line.has("sheet")) {
        if (const auto others = otherSheets(file.value(), choice.value()))
            refuse(path, *others);
    }
    return kRefused;
}

int run(const CommandLine &line)
{
    const std::optional<Catalog> catalog = openCatalog(line);
    if (!catalog)
        return kRefused;
    const Result<Plan> plan = openPlan(line.arguments[0], catalog->zones());
    return plan ? importSheet(plan.value(), *catalog, line)
                : refuse(line.arguments[0], plan.error());
}

} // namespace

Command importCommand()
{
    return {
        QStringLiteral("import"),
        Text::tr("take demand from a CSV or XLSX sheet"),
        {{QStringLiteral("PLAN"), Text::tr("the plan to read: a file, or an address on a server")},
         {QStringLiteral("SHEET"), Text::tr("the sheet: a CSV or an XLSX file")}},
        importOptions() + QList<Option>{jsonOption(), libraryOption(), forceOption()},
        run};
}

} // namespace kf::cli
