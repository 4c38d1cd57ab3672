// SPDX-License-Identifier: GPL-3.0-or-later
// Several numbers for one hour of a group, and numbers for several hours: which count, and how, is
// for a person to say.
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/several_numbers.h"

#include <algorithm>

namespace kf {

namespace {

QString useText(TwiceUse use)
{
    switch (use) {
    case TwiceUse::Ask:
    case TwiceUse::Largest:
    case TwiceUse::Apart:
        return ExchangeText::tr("the largest counts");
    case TwiceUse::Mean:
        return ExchangeText::tr("their mean counts");
    case TwiceUse::Sum:
        return ExchangeText::tr("their sum counts");
    case TwiceUse::Last:
        return ExchangeText::tr("the last one counts");
    }
    return {};
}

/// The largest of several numbers of a group covers all of it: its rows are proposed first.
QList<ImportAnswer> answersAboutFigures(QStringList texts)
{
    std::stable_partition(texts.begin(), texts.end(), [](const QString &text) {
        const auto words = sumWords(text);
        return words && words->kind == SumKind::Largest;
    });
    QList<ImportAnswer> answers;
    for (const QString &text : std::as_const(texts))
        answers.append({ExchangeText::tr("The rows of “%1” alone").arg(text), onlyRows(text)});
    const auto first = sumWords(texts.value(0));
    const bool hasLargest = first && first->kind == SumKind::Largest;
    answers.insert(hasLargest ? answers.size() : 0,
                   {ExchangeText::tr("The largest of them"), kTwiceLargest});
    return answers;
}

QList<ImportAnswer> answersAboutTwice(const QStringList &texts)
{
    QList<ImportAnswer> answers{{ExchangeText::tr("The largest of them"), kTwiceLargest},
                                {ExchangeText::tr("Their mean"), kTwiceMean},
                                {ExchangeText::tr("Their sum"), kTwiceSum},
                                {ExchangeText::tr("The last one"), kTwiceLast}};
    for (const QString &text : texts)
        answers.append({ExchangeText::tr("The rows of “%1” alone").arg(text), onlyRows(text)});
    return answers;
}

} // namespace

// Tables with a row for each time

void GroupReader::askAboutTwice()
{
    const TwiceNumbers &twice = m_sheet.twice;
    if (twice.places == 0)
        return;
    const QString where = placeText({}, twice.row, twice.column);
    if (m_choices.twice != TwiceUse::Ask)
        return remark(
            -1,
            -1,
            ExchangeText::tr("%n number(s) stand beside others for the same time, first at %1; %2",
                             nullptr,
                             twice.places)
                .arg(where, useText(m_choices.twice)));
    ImportQuestion question{ImportAsk::Twice};
    question.where = where;
    question.places = twice.places;
    question.question =
        twice.heading.isEmpty()
            ? ExchangeText::tr("“%1” has this time twice; which number counts?").arg(twice.name)
            : ExchangeText::tr("“%1” has this time twice, for each “%2”; which number counts?")
                  .arg(twice.name, twice.heading);
    const bool areFigures = !twice.answers.isEmpty() &&
                            std::all_of(twice.answers.cbegin(), twice.answers.cend(), isFigure);
    question.answers =
        areFigures ? answersAboutFigures(twice.answers) : answersAboutTwice(twice.answers);
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

void GroupReader::offerMonths()
{
    if (m_sheet.months.isEmpty() || m_sheet.twice.places > 0)
        return;
    ImportQuestion offer{ImportAsk::Twice};
    offer.where = placeText(m_sheet, -1, -1);
    offer.question = ExchangeText::tr(
        "The dates are of %n month(s), which count together", nullptr, int(m_sheet.months.size()));
    for (const QString &month : m_sheet.months)
        offer.answers.append(
            {ExchangeText::tr("The rows of “%1” alone").arg(month), onlyRows(month)});
    offer.option = optionOf(offer, offer.answers.first());
    m_read.offers.append(std::move(offer));
}

// Tables with a row for each group

/// All that a row says beside its hours.
QString GroupReader::twiceKey(int row) const
{
    QString day = textOf(row, ColumnUse::DayType);
    if (day.isEmpty())
        day = m_sectionDays.value(row);
    QString key = nameKeyOfRow(row);
    for (const QString &text : {textOf(row, ColumnUse::Accelerator),
                                m_sectionAccelerators.value(row),
                                textOf(row, ColumnUse::Kind),
                                textOf(row, ColumnUse::Zone),
                                textOf(row, ColumnUse::GroupId),
                                day})
        key += QChar(0x1F) + nameKey(text);
    return key;
}

QList<QList<int>> GroupReader::rowsTwice() const
{
    QHash<QString, int> named; // how many rows each name has: nearly all have one
    for (int row = 0; row < m_read.rows.size(); ++row) {
        if (m_read.rows[row] == RowFate::Taken)
            ++named[nameKeyOfRow(row)];
    }
    QHash<QString, qsizetype> places;
    QList<QList<int>> rows;
    for (int row = 0; row < m_read.rows.size(); ++row) {
        if (m_read.rows[row] != RowFate::Taken || nameOfRow(row).isEmpty() ||
            named.value(nameKeyOfRow(row)) < 2)
            continue;
        const QString key = twiceKey(row);
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, rows.size());
            rows.append(QList<int>{row});
        } else {
            rows[*known].append(row);
        }
    }
    rows.removeIf([](const QList<int> &each) { return each.size() < 2; });
    return rows;
}

/// Two groups of one name are a group's months more often than two groups, where a column of months
/// says so.
void GroupReader::findTwice()
{
    if (m_hours.isEmpty() || m_sheet.shape == SheetShape::LongTable ||
        m_choices.twice == TwiceUse::Apart)
        return;
    const QList<QList<int>> same = rowsTwice();
    if (same.isEmpty())
        return;
    const std::optional<TellingColumn> telling = tellingColumn(same);
    if (telling && takeOnly(*telling))
        return;
    const bool areRepeated = mappedWord(m_choices, kEmptyName) == QString(kAsAbove) &&
                             std::any_of(same.begin(), same.end(), [this](const QList<int> &rows) {
                                 return textOf(rows.last(), ColumnUse::Name).isEmpty();
                             });
    const bool isQuestion =
        areRepeated || m_choices.mode != ImportMode::Add ||
        (telling && (telling->isPeriod || telling->areFigures || telling->isUnknown)) ||
        areInOtherTables(same);
    if (!isQuestion && m_choices.twice == TwiceUse::Ask)
        return; // they become groups of one name, which is said
    for (const QList<int> &rows : same)
        m_twice.unite(QSet<int>(rows.begin() + 1, rows.end()));
    if (m_choices.twice != TwiceUse::Ask)
        remark(
            same.first()[1],
            columnOf(ColumnUse::Name),
            ExchangeText::tr("%n row(s) are of groups that stand above them too; in each hour, %1",
                             nullptr,
                             int(m_twice.size()))
                .arg(useText(m_choices.twice)));
    else
        askWhichCounts(same, telling);
}

/// Whether headings stand again between rows of a group: of another year, or another version.
bool GroupReader::areInOtherTables(const QList<QList<int>> &same) const
{
    QList<int> repeated;
    for (int row = 0; row < m_read.rows.size(); ++row) {
        if (m_read.rows[row] == RowFate::LeftOut && repeatsHeadings(row))
            repeated.append(row);
    }
    return std::any_of(same.begin(), same.end(), [&repeated](const QList<int> &rows) {
        const auto next = std::upper_bound(repeated.begin(), repeated.end(), rows.first());
        return next != repeated.end() && *next < rows.last();
    });
}

/// The first column that is left out and has another text in each row of a group, before others one
/// of words such as "mean" and "max". Numbers tell rows
/// apart only under a heading of months or versions: sums do so too.
std::optional<GroupReader::TellingColumn>
GroupReader::tellingColumn(const QList<QList<int>> &same) const
{
    const int header = m_choices.headerRow.value_or(-1);
    std::optional<TellingColumn> best;
    for (int column = 0; column < m_choices.columns.size(); ++column) {
        if (m_choices.columns[column].use != ColumnUse::LeftOut || (best && best->areFigures))
            continue;
        const QString heading = textAt(header, column).simplified();
        TellingColumn found{column, {}, isPeriod(heading), false, !headingMeaning(heading)};
        TellingTexts texts;
        bool tells = true;
        for (qsizetype group = 0; group < same.size() && tells; ++group) {
            for (const int row : same[group]) {
                const bool isNumber = isNumeric(m_sheet.block.rows[row][column]);
                tells = tells && (found.isPeriod || !isNumber) &&
                        texts.take(QString::number(group), textAt(row, column).simplified());
            }
        }
        found.texts = tells ? texts.texts() : QStringList();
        found.areFigures = column == m_sheet.figures ||
                           std::all_of(found.texts.begin(), found.texts.end(), isFigure);
        if (!found.texts.isEmpty() && (!best || found.areFigures))
            best = found;
    }
    return best;
}

/// Leaves out the rows with another text than the one that a person took alone. False where nobody
/// did.
bool GroupReader::takeOnly(const TellingColumn &telling)
{
    if (!telling.texts.contains(m_choices.only))
        return false;
    for (int row = 0; row < m_read.rows.size(); ++row) {
        const QString text = textAt(row, telling.column).simplified();
        if (m_read.rows[row] != RowFate::Taken || text.isEmpty() || text == m_choices.only)
            continue;
        m_read.rows[row] = RowFate::LeftOut;
        leaveOut(row, ExchangeText::tr("is of “%1”").arg(quoted(text)));
    }
    m_tookOnly = true;
    return true;
}

void GroupReader::askWhichCounts(const QList<QList<int>> &same,
                                 const std::optional<TellingColumn> &telling)
{
    const QList<int> &first = same.first();
    ImportQuestion question{ImportAsk::Twice, first[1], columnOf(ColumnUse::Name)};
    question.places = int(m_twice.size());
    const QString name = quoted(nameOfRow(first[1]));
    const QString other = placeText(m_sheet, first[0], -1);
    const QString heading =
        telling ? textAt(m_choices.headerRow.value_or(-1), telling->column).simplified()
                : QString();
    question.question =
        !heading.isEmpty()
            ? ExchangeText::tr("“%1” stands in %2 as well, for another “%3”; which hours count?")
                  .arg(name, other, quoted(heading))
            : ExchangeText::tr("“%1” stands in %2 as well; which hours count?").arg(name, other);
    const bool areFigures = telling && telling->areFigures;
    question.answers = areFigures ? answersAboutFigures(telling->texts)
                                  : answersAboutTwice(telling ? telling->texts : QStringList());
    const bool isUnknown = telling && telling->isUnknown && m_choices.mode == ImportMode::Add;
    if (areFigures || isUnknown || (m_choices.mode == ImportMode::Add && areInOtherTables(same)))
        question.answers.append(
            {ExchangeText::tr("None: they are groups of their own"), kTwiceApart});
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

/// A month or version that a person named counts, or it is said that there is none.
void GroupReader::checkOnly()
{
    if (m_choices.only.isEmpty() || m_tookOnly || m_sheet.isOnlySome)
        return;
    ImportQuestion question{ImportAsk::Other};
    question.question =
        ExchangeText::tr("“%1” tells no rows of the sheet apart, so it cannot be taken alone")
            .arg(quoted(m_choices.only));
    ask(std::move(question));
}

// Numbers for several hours

/// As many accelerators in each hour of a block, or the GPU-hours of all of them: the numbers do
/// not say which.
void GroupReader::askAboutBlocks()
{
    const int header = m_choices.headerRow.value_or(-1);
    const auto block = std::find_if(m_hours.begin(), m_hours.end(), [](const HourColumn &hour) {
        constexpr int kHour = 60;
        return hour.role.minutes > kHour;
    });
    const int column = block == m_hours.end() ? -1 : block->column;
    const QString text = column < 0 ? m_sheet.longTime : textAt(header, column).simplified();
    if (text.isEmpty())
        return;
    if (m_choices.blocks != BlockUse::Ask)
        return remark(
            column < 0 ? -1 : header,
            column,
            m_choices.blocks == BlockUse::EachHour
                ? ExchangeText::tr("“%1” is several hours; each of them takes its number")
                      .arg(quoted(text))
                : ExchangeText::tr("“%1” is several hours, which share its number as GPU-hours")
                      .arg(quoted(text)));
    ImportQuestion question{ImportAsk::Blocks, column < 0 ? -1 : header, column};
    question.question =
        ExchangeText::tr("“%1” is several hours; what is its number?").arg(quoted(text));
    question.answers = {{ExchangeText::tr("GPUs in each of its hours"), kBlocksEach},
                        {ExchangeText::tr("GPU-hours of all of them"), kBlocksShared}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

} // namespace kf
