// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/group_columns.h"

#include "core/exchange/decimal_marks.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/sum_lines.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

constexpr int kHeaderSample = 60;      ///< rows in which a header is looked for
constexpr int kColumnSample = 50;      ///< rows that tell what a column holds
constexpr qsizetype kNameSample = 500; ///< rows that tell which column names groups
constexpr int kRowsAboveHours = 2;     ///< rows above the hours that head the other columns
constexpr int kHourOfChange = 2;       ///< clocks change at that hour, where nobody says otherwise

bool isEmptyRow(const QList<BlockCell> &row)
{
    return std::all_of(row.begin(), row.end(), [](const BlockCell &c) { return c.isEmpty(); });
}

int wordsIn(const QList<BlockCell> &row)
{
    QSet<int> topics;
    for (const BlockCell &cell : row.first(std::min(row.size(), qsizetype(kMaxImportColumns)))) {
        if (const auto meaning = headingMeaning(cell.text))
            topics.insert(int(meaning->topic));
    }
    return int(topics.size());
}

int numbersIn(const QList<BlockCell> &row)
{
    return int(std::count_if(row.begin(), row.end(), isNumeric));
}

struct Filling {
    int filled = 0;
    int numbers = 0;
    int days = 0;  ///< words of days
    int dates = 0; ///< different days of the calendar
    int texts = 0; ///< different texts that are no numbers

    bool holdsNumbers() const { return numbers > 0 && numbers * 2 > filled; }
};

Filling fillingOf(const SheetContent &sheet, int firstRow, int column)
{
    Filling filling;
    QSet<QString> texts;
    QSet<QDate> dates;
    const int end = int(std::min<qsizetype>(sheet.block.rows.size(), firstRow + kColumnSample));
    for (int row = firstRow; row < end; ++row) {
        const BlockCell &cell = sheet.block.rows[row][column];
        if (cell.isEmpty())
            continue;
        ++filling.filled;
        if (isNumeric(cell)) {
            ++filling.numbers;
            continue;
        }
        texts.insert(cell.text);
        filling.days += dayClass(cell.text) ? 1 : 0;
        DateForm form = DateForm::Plain;
        if (const auto date = dateOf(cell.text, form))
            dates.insert(*date);
    }
    filling.dates = int(dates.size());
    filling.texts = int(texts.size());
    return filling;
}

/// What column `column` is headed with: its cell in the header row, or one above it.
QString headingOf(const SheetContent &sheet, int headerRow, int column)
{
    for (int row = headerRow; row >= std::max(0, headerRow - kRowsAboveHours); --row) {
        const QString text = sheet.block.rows[row][column].text.simplified();
        if (!text.isEmpty() && (row == headerRow || headingMeaning(text)))
            return text;
    }
    return {};
}

std::optional<ColumnUse> useOf(HeadingTopic topic, const Filling &filling)
{
    const bool isText = !filling.holdsNumbers();
    switch (topic) {
    case HeadingTopic::Name:
        return ColumnUse::Name;
    case HeadingTopic::Kind:
        return isText ? std::optional(ColumnUse::Kind) : std::nullopt;
    case HeadingTopic::Accelerator:
        return isText ? std::optional(ColumnUse::Accelerator) : std::nullopt;
    case HeadingTopic::Zone:
        return isText ? std::optional(ColumnUse::Zone) : std::nullopt;
    case HeadingTopic::DayType:
        return isText ? std::optional(ColumnUse::DayType) : std::nullopt;
    case HeadingTopic::Date:
        return filling.dates > 1 ? std::optional(ColumnUse::DayType) : std::nullopt;
    case HeadingTopic::GroupId:
        return isText ? std::optional(ColumnUse::GroupId) : std::nullopt;
    case HeadingTopic::Time:
    case HeadingTopic::Value:
    case HeadingTopic::Aside:
        return std::nullopt;
    }
    return std::nullopt;
}

/// Gives each use the column whose heading tells it best.
class RoleGuess {
public:
    RoleGuess(const SheetContent &sheet, std::optional<int> headerRow)
        : m_sheet(sheet)
        , m_header(headerRow && *headerRow < sheet.block.rows.size() ? *headerRow : -1)
        , m_roles(std::min(sheet.block.columns, kMaxImportColumns))
    {
    }

    QList<ColumnRole> roles()
    {
        if (m_header >= 0) {
            m_roles = hourLine(lineOfRow(m_sheet, m_header)).roles;
            for (int column = 0; column < m_roles.size(); ++column)
                headColumn(column);
        }
        for (const auto &[use, best] : std::as_const(m_best).asKeyValueRange())
            m_roles[best.first].use = use;
        groupNamesItself();
        findDays();
        takeCorner();
        findNames();
        takeCornerOfNames();
        preferFullNames();
        findNumbersAsNames();
        return m_roles;
    }

private:
    void headColumn(int column)
    {
        const auto meaning = headingMeaning(headingOf(m_sheet, m_header, column));
        if (m_roles[column].use == ColumnUse::Hour || !meaning)
            return;
        const Filling filling = fillingOf(m_sheet, m_header + 1, column);
        if (isCorner(column, *meaning, filling)) {
            m_corner = column;
            return;
        }
        // In a turned sheet, a word for times heads the names; "GPU demand" is the sheet's title.
        const bool isTitle =
            meaning->topic == HeadingTopic::Value && filling.texts > 0 && !filling.holdsNumbers();
        if (meaning->topic != HeadingTopic::Time && !isTitle)
            m_asides.insert(column);
        const auto use = useOf(meaning->topic, filling);
        if (!use)
            return;
        const auto known = m_best.constFind(*use);
        if (known == m_best.cend() || meaning->rank < known->second)
            m_best.insert(*use, {column, meaning->rank});
    }

    /// "Weekday" above names says of which days all hours are.
    bool isCorner(int column, const HeadingMeaning &meaning, const Filling &filling) const
    {
        const bool areFew = filling.days * 3 <= filling.filled; // corners of tables below
        return m_corner < 0 && meaning.topic == HeadingTopic::DayType && filling.texts > 0 &&
               areFew && filling.dates == 0 && !filling.holdsNumbers() &&
               dayClass(headingOf(m_sheet, m_header, column));
    }

    /// Beside names of their own, what stands below it are days that only the plan knows.
    void takeCorner()
    {
        if (m_corner < 0 || !hasUse(ColumnUse::Name))
            return;
        if (!hasUse(ColumnUse::DayType))
            m_roles[m_corner].use = ColumnUse::DayType;
    }

    bool hasHours(int row) const
    {
        for (int column = 0; column < m_roles.size(); ++column) {
            if (m_roles[column].use == ColumnUse::Hour &&
                !m_sheet.block.rows[row][column].isEmpty())
                return true;
        }
        return false;
    }

    /// "#", "Cost centre" or "Costs" above the only texts beside the hours: they are the names.
    void takeCornerOfNames()
    {
        if (hasUse(ColumnUse::Name) || hasUse(ColumnUse::GroupId) || !hasUse(ColumnUse::Hour))
            return;
        const auto first = std::find_if(m_roles.begin(), m_roles.end(), [](const ColumnRole &role) {
            return role.use == ColumnUse::Hour;
        });
        const bool isCornerAlone = first - m_roles.begin() == 1 && m_asides.contains(0) &&
                                   m_roles[0].use == ColumnUse::LeftOut;
        if (!isCornerAlone)
            return;
        const Filling filling = fillingOf(m_sheet, m_header + 1, 0);
        if (!filling.holdsNumbers() && filling.texts == filling.filled)
            m_roles[0].use = ColumnUse::Name;
    }

    /// Departments that are written once, above several groups: the column behind them names the
    /// groups, where it does so in every row.
    void preferFullNames()
    {
        const auto name = std::find_if(m_roles.begin(), m_roles.end(), [](const ColumnRole &role) {
            return role.use == ColumnUse::Name;
        });
        if (name == m_roles.end() || !hasUse(ColumnUse::Hour))
            return;
        const auto first = int(name - m_roles.begin());
        for (int column = first + 1; column < m_roles.size(); ++column) {
            if (m_roles[column].use != ColumnUse::LeftOut || !canNameBehind(first, column))
                continue;
            m_roles[first].use = ColumnUse::LeftOut;
            m_roles[column].use = ColumnUse::Name;
            return;
        }
    }

    bool canNameBehind(int first, int column) const
    {
        const auto topicAt = [this](int at) -> std::optional<HeadingTopic> {
            const auto meaning =
                m_header < 0 ? std::nullopt : headingMeaning(headingOf(m_sheet, m_header, at));
            const bool isTurned = m_sheet.shape == SheetShape::HoursDown;
            if (!meaning || (isTurned && meaning->topic == HeadingTopic::Time))
                return std::nullopt;
            return meaning->topic;
        };
        const std::optional<HeadingTopic> topic = topicAt(column);
        const bool areBothUnknown = !topic && !topicAt(first) && column == first + 1;
        if (topic != HeadingTopic::Name && !areBothUnknown)
            return false;
        QSet<QString> ofOne;
        bool hasGaps = false;
        const int end = int(std::min<qsizetype>(m_sheet.block.rows.size(), m_header + kNameSample));
        for (int row = m_header + 1; row < end; ++row) {
            if (!hasHours(row))
                continue;
            const QString above = m_sheet.block.rows[row][first].text.simplified();
            const BlockCell &cell = m_sheet.block.rows[row][column];
            if (!above.isEmpty() && (ofOne.isEmpty() || !sumWords(above)))
                ofOne.clear();
            else if (!above.isEmpty())
                continue; // a sum of the department
            else
                hasGaps = true;
            const QString text = cell.text.simplified().toCaseFolded();
            if (text.isEmpty() || isNumeric(cell) || isFigure(text) || dayClass(text) ||
                ofOne.contains(text))
                return false;
            ofOne.insert(text);
        }
        return hasGaps;
    }

    /// Where one column is "name" and another "group", the second one holds ids.
    void groupNamesItself()
    {
        if (m_header < 0 || hasUse(ColumnUse::GroupId) || !hasUse(ColumnUse::Name))
            return;
        for (int column = 0; column < m_roles.size(); ++column) {
            const QString heading = headingOf(m_sheet, m_header, column).toLower();
            if (m_roles[column].use == ColumnUse::LeftOut && heading == u"group")
                m_roles[column].use = ColumnUse::GroupId;
        }
    }

    void findDays()
    {
        for (int column = 0; column < m_roles.size() && !hasUse(ColumnUse::DayType); ++column) {
            if (m_roles[column].use != ColumnUse::LeftOut)
                continue;
            const Filling filling = fillingOf(m_sheet, m_header + 1, column);
            const bool areHeadings = m_sheet.shape == SheetShape::HoursDown && column == 0;
            const bool areDates =
                areHeadings && filling.dates > 1 && filling.dates == filling.filled;
            if (areDates || (filling.days > 0 && filling.days == filling.filled))
                m_roles[column].use = ColumnUse::DayType;
        }
    }

    void findNames()
    {
        for (int column = 0; column < m_roles.size() && !hasUse(ColumnUse::Name); ++column) {
            if (m_roles[column].use != ColumnUse::LeftOut || m_asides.contains(column))
                continue;
            const Filling filling = fillingOf(m_sheet, m_header + 1, column);
            if (filling.texts > 0 && !filling.holdsNumbers())
                m_roles[column].use = ColumnUse::Name;
        }
    }

    /// Cost centres are numbers: they name groups where nothing else does and their heading says
    /// so, or stand where names do, beside the headings of the hours.
    void findNumbersAsNames()
    {
        if (hasUse(ColumnUse::Name) || hasUse(ColumnUse::GroupId) || !hasUse(ColumnUse::Hour))
            return;
        for (const bool isHeaded : {true, false}) {
            for (int column = 0; column < m_roles.size(); ++column) {
                const bool canBe = m_roles[column].use == ColumnUse::LeftOut &&
                                   (isHeaded ? isHeadedAsNames(column) : isBesideHours(column));
                if (!canBe || !holdsNames(column))
                    continue;
                m_roles[column].use = ColumnUse::Name;
                return;
            }
        }
    }

    bool isHeadedAsNames(int column) const
    {
        const QString heading = headingOf(m_sheet, m_header, column);
        const auto meaning = headingMeaning(heading);
        const bool isId = meaning && meaning->topic == HeadingTopic::GroupId &&
                          heading.size() > 2; // "id" alone can number anything
        return isCostCentre(heading) || isId;
    }

    /// The row of headings of a turned sheet, below the word for hours. Numbers without a heading
    /// before the hours are asked about: they can number the rows.
    bool isBesideHours(int column) const
    {
        const auto meaning = headingMeaning(headingOf(m_sheet, m_header, column));
        return m_sheet.shape == SheetShape::HoursDown && meaning &&
               meaning->topic == HeadingTopic::Time;
    }

    /// Whole numbers of which each is another one, and that do not count the rows.
    bool holdsNames(int column) const
    {
        QSet<int> names;
        bool countsRows = true;
        for (qsizetype row = m_header + 1; row < m_sheet.block.rows.size(); ++row) {
            const BlockCell &cell = m_sheet.block.rows[row][column];
            if (cell.isEmpty())
                continue;
            bool isWhole = false;
            const int name = cell.text.trimmed().toInt(&isWhole);
            if (!isWhole || name < 0 || names.contains(name))
                return false;
            countsRows = countsRows && (name == names.size() || name == names.size() + 1);
            names.insert(name);
        }
        return !names.isEmpty() && !countsRows;
    }

    bool hasUse(ColumnUse use) const
    {
        return std::any_of(
            m_roles.begin(), m_roles.end(), [use](const ColumnRole &r) { return r.use == use; });
    }

    const SheetContent &m_sheet;
    const int m_header;
    QList<ColumnRole> m_roles;
    QMap<ColumnUse, std::pair<int, int>> m_best; ///< column and rank
    QSet<int> m_asides;
    int m_corner = -1; ///< the column below a word for days that holds none
};

/// The columns of numbers that can be hours, whatever they are called.
QList<int> columnsOfNumbers(const SheetContent &sheet, std::optional<int> headerRow)
{
    QList<int> columns;
    const int header = headerRow.value_or(-1);
    for (int column = 0; column < std::min(sheet.block.columns, kMaxImportColumns); ++column) {
        const QString heading = header < 0 ? QString() : headingOf(sheet, header, column);
        const auto sums = sumWords(heading);
        const bool isOther = headingMeaning(heading) || (sums && sums->isAll);
        if (!isOther && fillingOf(sheet, header + 1, column).holdsNumbers())
            columns.append(column);
    }
    return withoutSumColumns(sheet, header + 1, columns);
}

/// The one run of columns side by side that is a day; all columns where there is none.
QList<int> dayOf(const QList<int> &columns)
{
    if (isDayOfParts(int(columns.size())))
        return columns;
    QList<QList<int>> days;
    QList<int> run;
    for (const int column : columns) {
        if (!run.isEmpty() && run.last() + 1 != column) {
            if (isDayOfParts(int(run.size())))
                days.append(run);
            run.clear();
        }
        run.append(column);
    }
    if (isDayOfParts(int(run.size())))
        days.append(run);
    return days.size() == 1 ? days.first() : columns;
}

} // namespace

std::optional<int> hoursOfDay(int columns)
{
    for (const int hours : {kHoursPerDay, kHoursPerDay - 1, kHoursPerDay + 1}) {
        for (const int parts : {1, 2, 4}) {
            if (columns == hours * parts)
                return hours;
        }
    }
    return std::nullopt;
}

bool isDayOfParts(int columns)
{
    for (const int parts : {1, 2, 4}) {
        if (columns == kHoursPerDay * parts)
            return true;
    }
    return false;
}

QStringList lineOfRow(const SheetContent &sheet, int row)
{
    QStringList texts;
    const QList<BlockCell> &cells = sheet.block.rows[row];
    for (int column = 0; column < std::min(sheet.block.columns, kMaxImportColumns); ++column)
        texts.append(cells[column].text);
    return texts;
}

QList<int> columnsInOrder(const SheetContent &sheet, std::optional<int> headerRow)
{
    return dayOf(columnsOfNumbers(sheet, headerRow));
}

std::optional<int> guessedHeaderRow(const SheetContent &sheet)
{
    const QList<QList<BlockCell>> &rows = sheet.block.rows;
    std::optional<int> best;
    int most = 0;
    const int end = int(std::min<qsizetype>(rows.size(), kHeaderSample));
    for (int row = 0; row < end; ++row) {
        const int hours = hourLine(lineOfRow(sheet, row)).understood;
        const int words = wordsIn(rows[row]);
        constexpr int kHoursBeforeWords = 100;
        const int score = hours > 0 ? kHoursBeforeWords + hours + words : words > 1 ? words : 0;
        if (score > most) {
            most = score;
            best = row;
        }
    }
    if (best)
        return best;
    const auto first = std::find_if_not(rows.begin(), rows.end(), isEmptyRow);
    if (first == rows.end() || first + 1 == rows.end())
        return std::nullopt;
    const bool isHeading = numbersIn(*first) == 0 || wordsIn(*first) > 0;
    return isHeading && numbersIn(*(first + 1)) > 0 ? std::optional(int(first - rows.begin()))
                                                    : std::nullopt;
}

QList<ColumnRole> guessedColumns(const SheetContent &sheet, std::optional<int> headerRow)
{
    return RoleGuess(sheet, headerRow).roles();
}

ImportChoices guessedChoices(const SheetContent &sheet, ImportChoices choices)
{
    const bool isMarkSaid = choices.mark != DecimalMark::AskWhereUnclear;
    choices.headerRow = guessedHeaderRow(sheet);
    choices.columns = guessedColumns(sheet, choices.headerRow);
    if (choices.hours == HoursPlace::InOrder)
        choices.columns = withHoursInOrder(choices.columns, sheet, choices.headerRow);
    choices.rows.clear();
    if (isMarkSaid)
        return choices;
    QList<int> hours;
    for (int column = 0; column < choices.columns.size(); ++column) {
        if (choices.columns[column].use == ColumnUse::Hour)
            hours.append(column);
    }
    choices.mark = markOf(sheet, choices.headerRow, hours, choices);
    return choices;
}

QList<ColumnRole>
withHoursInOrder(QList<ColumnRole> roles, const SheetContent &sheet, std::optional<int> headerRow)
{
    const QList<int> columns = columnsInOrder(sheet, headerRow);
    const std::optional<int> hours = hoursOfDay(int(columns.size()));
    if (!hours)
        return roles;
    for (ColumnRole &role : roles) {
        if (role.use == ColumnUse::Hour)
            role = {};
    }
    const int minutes = *hours * 60 / int(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        int minute = int(i) * minutes;
        const bool isBehindChange = minute >= kHourOfChange * 60 + (*hours > kHoursPerDay ? 60 : 0);
        if (isBehindChange)
            minute += (kHoursPerDay - *hours) * 60;
        roles[columns[i]] = {ColumnUse::Hour, minute / 60, minute % 60, minutes};
    }
    return roles;
}

} // namespace kf
