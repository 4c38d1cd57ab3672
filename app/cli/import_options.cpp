// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_options.h"

#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "core/catalog/zone_abbreviations.h"
#include "core/exchange/accelerator_words.h"

#include <array>
#include <utility>

namespace kf::cli {

namespace {

Error wrongOption(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

/// One of the words that an option knows.
template<typename Value> using Word = std::pair<QLatin1StringView, Value>;

constexpr std::array<Word<ImportMode>, 3> kModes{
    {{QLatin1StringView("add"), ImportMode::Add},
     {QLatin1StringView("update"), ImportMode::Update},
     {QLatin1StringView("replace"), ImportMode::Replace}}};
constexpr std::array<Word<HoursPlace>, 4> kHours{{{kHoursInColumns, HoursPlace::Columns},
                                                  {kHoursInRows, HoursPlace::Rows},
                                                  {kHoursLong, HoursPlace::Long},
                                                  {kHoursInOrder, HoursPlace::InOrder}}};
constexpr std::array<Word<HiddenCells>, 2> kHidden{
    {{kTakeRow, HiddenCells::Taken}, {kLeaveRowOut, HiddenCells::LeftOut}}};
constexpr std::array<Word<SheetDaysUse>, 3> kDays{{{kDaysSplit, SheetDaysUse::Split},
                                                   {kDaysTogether, SheetDaysUse::Together},
                                                   {kDaysWeekdays, SheetDaysUse::WeekdaysAlone}}};
constexpr std::array<Word<DateOrder>, 2> kDates{
    {{kDayFirst, DateOrder::DayFirst}, {kMonthFirst, DateOrder::MonthFirst}}};
constexpr std::array<Word<DecimalMark>, 2> kDecimals{
    {{kDecimalPoint, DecimalMark::Point}, {kDecimalComma, DecimalMark::Comma}}};
constexpr std::array<Word<BlockUse>, 2> kBlocks{
    {{kBlocksEach, BlockUse::EachHour}, {kBlocksShared, BlockUse::Shared}}};
constexpr std::array<Word<TwiceUse>, 5> kTwice{{{kTwiceLargest, TwiceUse::Largest},
                                                {kTwiceMean, TwiceUse::Mean},
                                                {kTwiceSum, TwiceUse::Sum},
                                                {kTwiceLast, TwiceUse::Last},
                                                {kTwiceApart, TwiceUse::Apart}}};
constexpr std::array<Word<HourParts>, 2> kParts{
    {{QLatin1StringView("max"), HourParts::Largest}, {QLatin1StringView("mean"), HourParts::Mean}}};

/// Sets `value` to what the option says; left alone where it was not typed.
template<typename Value, std::size_t Count>
Result<> readWord(const CommandLine &line,
                  const char *option,
                  const std::array<Word<Value>, Count> &words,
                  Value &value)
{
    if (!line.has(option))
        return {};
    const QString typed = line.value(option);
    QStringList possible;
    for (const auto &[word, meaning] : words) {
        if (typed == word) {
            value = meaning;
            return {};
        }
        possible += word;
    }
    return wrongOption(
        Text::tr("--%1 does not know \"%2\" %3")
            .arg(QLatin1StringView(option), typed, possibleInstead(typed, possible)));
}

Result<> readAccelerator(const CommandLine &line,
                         const Plan &plan,
                         const Catalog &catalog,
                         ImportChoices &choices)
{
    if (!line.has("accelerator"))
        return {};
    choices.accelerator = line.value("accelerator");
    QStringList possible;
    for (const Pool &pool : plan.settings.pools)
        possible += pool.id;
    const bool isPool = possible.contains(choices.accelerator);
    if (isPool || CatalogView(plan.catalog, catalog).knowsAccelerator(choices.accelerator))
        return {};
    const Meaning meaning = AcceleratorWords(plan, catalog).meaningOf(choices.accelerator);
    if (!meaning.key.isEmpty()) {
        choices.accelerator = meaning.key;
        return {};
    }
    if (!meaning.candidates.isEmpty())
        return wrongOption(
            Text::tr("--accelerator: \"%1\" can be %2")
                .arg(choices.accelerator, meaning.candidates.join(QStringLiteral(", "))));
    for (const AcceleratorEntry &entry : catalog.entries().gpus)
        possible += entry.id;
    return wrongOption(
        Text::tr("--accelerator: no catalogue and no pool of the plan has \"%1\" %2")
            .arg(choices.accelerator, possibleInstead(choices.accelerator, possible)));
}

Result<> readZone(const CommandLine &line, const Catalog &catalog, ImportChoices &choices)
{
    if (!line.has("zone"))
        return {};
    const QString typed = line.value("zone");
    const QStringList meant = zonesMeantBy(typed);
    const QString zone = meant.isEmpty() ? catalog.zones().spelled(typed) : QString();
    if (zone.isEmpty())
        return wrongOption(
            Text::tr("--zone: \"%1\" is no time zone %2")
                .arg(typed,
                     possibleInstead(typed, meant.isEmpty() ? catalog.zones().names() : meant)));
    choices.zone = zone;
    return {};
}

Result<> readDayType(const CommandLine &line, const Plan &plan, ImportChoices &choices)
{
    if (!line.has("day-type"))
        return {};
    const QString typed = line.value("day-type");
    QStringList possible;
    for (const DayType &day : plan.demand.dayTypes)
        possible += day.id;
    if (!possible.contains(typed))
        return wrongOption(Text::tr("--day-type: the plan has no \"%1\" %2")
                               .arg(typed, possibleInstead(typed, possible)));
    choices.dayType = typed;
    return {};
}

Result<> readMap(const CommandLine &line, ImportChoices &choices)
{
    for (const QString &typed : line.values("map")) {
        const qsizetype at = typed.lastIndexOf(u'='); // a word may hold one, an id does not
        if (at < 0)
            return wrongOption(Text::tr("--map wants \"WORD=ID\", not \"%1\"").arg(typed));
        mapWord(choices, typed.first(at), typed.sliced(at + 1));
    }
    return {};
}

} // namespace

QList<Option> importOptions()
{
    return {
        {QStringLiteral("--output,-o"),
         Text::tr("the plan to write, a file or an address; without it the result is only shown"),
         QStringLiteral("OUT")},
        {QStringLiteral("--sheet"),
         Text::tr("the sheet of a workbook (default: the one that was open)"),
         QStringLiteral("NAME")},
        {QStringLiteral("--accelerator"),
         Text::tr("for rows that name none: an id of the catalogue, or a pool of the plan"),
         QStringLiteral("ID")},
        {QStringLiteral("--zone"),
         Text::tr("for new groups of rows that name none (default: the plan's)"),
         QStringLiteral("Z")},
        {QStringLiteral("--day-type"),
         Text::tr("whose hours they are (default: those that the sheet names, else all)"),
         QStringLiteral("ID")},
        {QStringLiteral("--days"),
         Text::tr("what becomes of weekdays and weekends where the plan has one day type: "
                  "split (it becomes two), together (an hour takes the largest, or the mean, "
                  "of all days) or weekdays (weekends are left out)"),
         QStringLiteral("HOW")},
        {QStringLiteral("--dates"),
         Text::tr("what 1/5/2027 is: dmy (the day stands first) or mdy"),
         QStringLiteral("ORDER")},
        {QStringLiteral("--decimal"),
         Text::tr("the decimal mark of numbers that are written as text: point or comma (1.234 is "
                  "1.234 or 1,234)"),
         QStringLiteral("MARK")},
        {QStringLiteral("--mode"),
         Text::tr("add; update: groups of the same name take the hours; replace: as update, "
                  "and the others go (default: add)"),
         QStringLiteral("MODE")},
        {QStringLiteral("--hours"),
         Text::tr("where they stand: columns, rows, long (a row for each hour and group), or "
                  "in-order (24 columns are 00 to 23, whatever they are called)"),
         QStringLiteral("WHERE")},
        {QStringLiteral("--parts"),
         Text::tr("what an hour takes of its half or quarter hours: max or mean (default: "
                  "max)"),
         QStringLiteral("HOW")},
        {QStringLiteral("--blocks"),
         Text::tr("what the number of several hours is (00-04): each (GPUs in each of them) or "
                  "shared (GPU-hours of all of them)"),
         QStringLiteral("HOW")},
        {QStringLiteral("--twice"),
         Text::tr("what counts of several numbers for the same group and time: max, mean, sum, "
                  "last, or apart (\"Vision max\" is a group of its own)"),
         QStringLiteral("HOW")},
        {QStringLiteral("--only"),
         Text::tr("of rows for several months, versions or scenarios, those of one: its text in "
                  "the sheet, or the month of dates (2027-01)"),
         QStringLiteral("TEXT")},
        {QStringLiteral("--hidden"),
         Text::tr("what becomes of rows and columns that the workbook hides: take or leave-out "
                  "(default: rows are left out, columns taken, and both is said)"),
         QStringLiteral("WHAT")},
        {QStringLiteral("--map"),
         Text::tr("what a word of the sheet means: an accelerator, a zone, a kind, a day type "
                  "or a group; may be repeated"),
         QStringLiteral("WORD=ID"),
         true},
        {QStringLiteral("--encoding"),
         Text::tr("how letters of a CSV file are stored: utf-8, windows-1252 ..."),
         QStringLiteral("E")}};
}

Result<ImportChoices>
importChoicesOf(const CommandLine &line, const Plan &plan, const Catalog &catalog)
{
    ImportChoices choices;
    choices.only = line.value("only").simplified();
    for (const Result<> &read : {readWord(line, "mode", kModes, choices.mode),
                                 readWord(line, "hours", kHours, choices.hours),
                                 readWord(line, "parts", kParts, choices.parts),
                                 readWord(line, "hidden", kHidden, choices.hidden),
                                 readWord(line, "days", kDays, choices.days),
                                 readWord(line, "dates", kDates, choices.dates),
                                 readWord(line, "decimal", kDecimals, choices.mark),
                                 readWord(line, "blocks", kBlocks, choices.blocks),
                                 readWord(line, "twice", kTwice, choices.twice),
                                 readAccelerator(line, plan, catalog, choices),
                                 readZone(line, catalog, choices),
                                 readDayType(line, plan, choices),
                                 readMap(line, choices)}) {
        if (!read)
            return read.error();
    }
    return choices;
}

Result<SheetChoice> sheetChoiceOf(const CommandLine &line, const SheetFile &file, const Plan &plan)
{
    SheetChoice choice;
    choice.reading = file.guess;
    choice.isDaySaid = line.has("day-type");
    if (line.has("encoding")) {
        const auto encoding = encodingFromName(line.value("encoding"));
        QStringList possible;
        for (const TextEncoding each : textEncodings())
            possible += encodingName(each).toLower();
        if (!encoding)
            return wrongOption(Text::tr("--encoding: there is no \"%1\" %2")
                                   .arg(line.value("encoding"),
                                        possibleInstead(line.value("encoding"), possible)));
        choice.reading.encoding = *encoding;
        choice.reading.separator = separatorIn(file, *encoding);
        choice.isEncodingSaid = true;
    }
    if (line.has("sheet")) {
        const qsizetype sheet = file.sheets.indexOf(line.value("sheet"));
        if (sheet < 0)
            return wrongOption(
                Text::tr("--sheet: the file has no sheet \"%1\" %2")
                    .arg(line.value("sheet"), possibleInstead(line.value("sheet"), file.sheets)));
        choice.sheets = {int(sheet)};
    } else if (file.format == SheetFormat::Xlsx) {
        if (!line.has("day-type"))
            choice.sheets = dayTypeSheets(file.sheets, plan);
        if (choice.sheets.isEmpty())
            choice.sheets = {file.guess.sheet};
    }
    return choice;
}

QStringList sheetNames(const SheetFile &file, const SheetChoice &choice)
{
    QStringList names;
    for (const int sheet : choice.sheets)
        names += file.sheets.value(sheet);
    return names;
}

} // namespace kf::cli
