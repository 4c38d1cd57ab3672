// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers count: a title, a unit, a column or the name of a row can say that they are no
// GPUs, or that a row does not count.
#include "core/exchange/counted_words.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/heading_words.h"

#include <algorithm>

namespace kf {

namespace {

/// What can become of rows that a word speaks against.
QList<ImportAnswer> takeOrLeave()
{
    return {{ExchangeText::tr("Leave such rows out"), kLeaveRowOut},
            {ExchangeText::tr("Take them"), kTakeRow}};
}

} // namespace

/// Columns that say of each row what it counts or what became of it.
void GroupReader::findSayings()
{
    const int header = m_choices.headerRow.value_or(-1);
    for (int column = 0; header >= 0 && column < m_sheet.block.columns; ++column) {
        if (m_choices.columns.value(column).use != ColumnUse::LeftOut)
            continue;
        const QString heading = textAt(header, column);
        if (const std::optional<RowSaying> saying = rowSaying(heading))
            m_sayings.append({column, *saying});
        else if (heading.isEmpty() && holdsUnits(column))
            m_sayings.append({column, RowSaying::Unit});
    }
}

/// True for a column without a heading that gives each row its unit.
bool GroupReader::holdsUnits(int column) const
{
    int units = 0;
    for (qsizetype row = m_choices.headerRow.value_or(-1) + 1; row < m_sheet.block.rows.size();
         ++row) {
        const BlockCell &cell = m_sheet.block.rows[row][column];
        if (cell.isEmpty())
            continue;
        if (isNumeric(cell) || !(isUnit(cell.text) || countsNoGpus(cell.text)))
            return false;
        ++units;
    }
    return units > 0;
}

/// A row that another column or its own name speaks against: left out where a person said so,
/// asked about where nobody did.
QString GroupReader::reasonAgainst(int row)
{
    for (const auto &[column, saying] : std::as_const(m_sayings)) {
        const QString word = textAt(row, column).simplified();
        if (word.isEmpty() || !speaksAgainst(saying, word) || isRowOfCores(row, word))
            continue;
        const QString heading = textAt(m_choices.headerRow.value_or(-1), column).simplified();
        const std::optional<QString> said = mappedWord(m_choices, word);
        if (said == QString(kLeaveRowOut))
            return ExchangeText::tr("“%1” is “%2”").arg(quoted(heading), quoted(word));
        if (!said)
            askAboutSaying(row, column, saying == RowSaying::Status, heading, word);
    }
    const auto askIfDemand = [&](const QString &name, const QString &shown) {
        askIfGroup(row,
                   name,
                   ExchangeText::tr("“%1” counts something else than GPUs by its name; is it the "
                                    "demand of a group, in GPUs?")
                       .arg(quoted(shown)));
    };
    const QString written = textOf(row, ColumnUse::Name);
    const QString metric = seriesName(written).metric;
    if (!metric.isEmpty() && countsNoGpus(metric)) {
        const std::optional<QString> said = mappedWord(m_choices, metric);
        if (said == QString(kLeaveRowOut))
            return ExchangeText::tr("was left out by choice");
        if (!said)
            askIfDemand(metric, metric);
        return {};
    }
    const QString name = nameOfRow(row);
    const bool isHeading = m_sheet.shape == SheetShape::HoursDown;
    const QString unit = withoutUnit(written).second;
    const CountedText counted(name);
    const bool isOther = (!unit.isEmpty() && countsNoGpus(unit)) ||
                         (isHeading && countsNoGpus(counted)) ||
                         (written == name ? endsWithUnit(counted) : endsWithUnit(written));
    if (mappedWord(m_choices, name) ||
        (unit.isEmpty() ? isRowOfCores(row, counted) : isRowOfCores(row, unit)))
        return {};
    if (isOther)
        askIfDemand(name, written);
    else if (const auto meaning = isHeading ? headingMeaning(name) : std::nullopt;
             meaning && meaning->topic == HeadingTopic::Aside && !isCostCentre(name))
        askIfGroup(
            row,
            name,
            ExchangeText::tr("“%1” is no demand by its name; is it a group?").arg(quoted(name)));
    else if (namesSupply(counted))
        askIfGroup(row,
                   name,
                   ExchangeText::tr("“%1” sounds like what there is, not like what a group needs; "
                                    "is it a group?")
                       .arg(quoted(name)));
    return {};
}

/// True for a row of the accelerator cpu-core, and for the sum of such rows, "Total CPU cores".
bool GroupReader::isOfCores(int row) const
{
    const QString accelerator = textOf(row, ColumnUse::Accelerator);
    if (!accelerator.isEmpty())
        return m_accelerators.meaningOf(accelerator).key == kCpuCore;
    const QString name = nameOfRow(row);
    return m_choices.accelerator == kCpuCore || (sumWords(name) && countsCores(name));
}

/// True for such a row whose unit is cores.
bool GroupReader::isRowOfCores(int row, const CountedText &word) const
{
    return countsCores(word) && isOfCores(row);
}

void GroupReader::askAboutSaying(
    int row, int column, bool isStatus, const QString &heading, const QString &word)
{
    ImportQuestion question{ImportAsk::Word, row, column};
    question.word = word;
    question.question =
        isStatus ? ExchangeText::tr("“%1” stands in “%2”; do such rows count?")
                       .arg(quoted(word), quoted(heading))
        : heading.isEmpty()
            ? ExchangeText::tr("“%1” counts something else than GPUs; do such rows count?")
                  .arg(quoted(word))
            : ExchangeText::tr("“%1” in “%2” counts something else than GPUs; do such rows count?")
                  .arg(quoted(word), quoted(heading));
    question.option = mapOption(word, kLeaveRowOut);
    question.answers = takeOrLeave();
    ask(std::move(question));
}

void GroupReader::askIfGroup(int row, const QString &name, const QString &text)
{
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::Name)};
    question.word = name;
    question.question = text;
    question.option = mapOption(name, kLeaveRowOut);
    question.answers = {{ExchangeText::tr("Leave it out"), kLeaveRowOut},
                        {ExchangeText::tr("A group: take it"), kTakeRow}};
    ask(std::move(question));
}

/// What says that no GPUs are counted: the unit of the headings, else a title or a name.
QString GroupReader::countedText() const
{
    const int header = m_choices.headerRow.value_or(-1);
    const QString heading = countedByHeading(textAt(header, columnOf(ColumnUse::Name)));
    if (!countsNoGpus(m_unit))
        return m_sheet.counted.isEmpty() && m_sheet.shape != SheetShape::LongTable
                   ? heading
                   : m_sheet.counted;
    const QString unit = m_unit.simplified();
    const bool isEnclosed = unit.size() > 2 && QStringView(u"[(").contains(unit.front());
    return isEnclosed ? unit.sliced(1, unit.size() - 2).trimmed() : unit;
}

/// The title, the name of the sheet or the unit of its headings, where it says that the numbers are
/// no GPUs and nobody said that they are.
void GroupReader::askWhatIsCounted()
{
    const QString text = countedText();
    if (text.isEmpty() || mappedWord(m_choices, text) || m_read.groups.isEmpty())
        return;
    const bool isOfCores = countsCores(text);
    const auto isCpu = [](const ImportedGroup &imported) {
        return imported.group.accelerator == kCpuCore;
    };
    if (isOfCores && std::all_of(m_read.groups.cbegin(), m_read.groups.cend(), isCpu))
        return;
    ImportQuestion question{ImportAsk::Word, -1, -1};
    question.word = text;
    question.question = ExchangeText::tr("“%1” says that something else than GPUs is counted; are "
                                         "the numbers the demand in GPUs?")
                            .arg(quoted(text));
    question.option = mapOption(text, kTakeRow);
    question.answers = {{ExchangeText::tr("Yes, they are GPUs"), kTakeRow}};
    if (isOfCores && columnOf(ColumnUse::Accelerator) < 0)
        question.answers.append(
            {ExchangeText::tr("They are CPU cores: take them as such"), kCpuCore});
    ask(std::move(question));
}

/// The accelerator of a sheet of which a person said that it counts CPU cores; else the one that
/// rows without get.
AcceleratorKey GroupReader::generalAccelerator() const
{
    if (m_choices.words.isEmpty())
        return m_choices.accelerator;
    const QString text = countedText();
    const bool areCores = !text.isEmpty() && mappedWord(m_choices, text) == QString(kCpuCore);
    return areCores ? AcceleratorKey(kCpuCore) : m_choices.accelerator;
}

} // namespace kf
