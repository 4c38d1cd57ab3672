// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_columns.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_heading.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr int kDaysOfWeek = 7;

/// The whole number of a cell, 0 to 7.
std::optional<int> dayNumber(const BlockCell &cell)
{
    const std::optional<double> number = numberIn(cell, DecimalMark::AskWhereUnclear);
    for (int day = 0; day <= kDaysOfWeek; ++day) {
        if (number && *number == double(day))
            return day;
    }
    return std::nullopt;
}

class DayColumns {
public:
    DayColumns(SheetContent &sheet, int header, const ImportChoices &choices)
        : m_sheet(sheet)
        , m_header(header)
        , m_choices(choices)
    {
    }

    /// One column is enough: words for days before flags, flags before numbers; dates say it
    /// themselves.
    void settle()
    {
        const int columns = std::min(m_sheet.block.columns, kMaxImportColumns);
        for (int column = 0; column < columns; ++column) {
            if (firstTells(column, [](const QString &text) { return dayClass(text).has_value(); }))
                return;
        }
        for (int column = 0; column < columns; ++column) {
            const QString heading = textAt(m_header, column);
            const std::optional<DayClass> flags = headsDayFlags(heading);
            if (flags && holdsFlags(column, false))
                return writeFlags(column, *flags);
            if (dayClass(heading) == DayClass::Weekday && holdsFlags(column, true))
                return writeFlags(column, DayClass::Weekday);
        }
        const auto isDate = [](const QString &text) {
            DateForm form = DateForm::Plain;
            const std::optional<HourHeading> time = hourHeading(text);
            return dateOf(text, form) || (time && time->date);
        };
        for (int column = 0; column < columns; ++column) {
            if (firstTells(column, isDate))
                return;
        }
        for (int column = 0; column < columns; ++column) {
            const QString heading = textAt(m_header, column);
            const bool canBeGroup = dayClass(heading).has_value(); // "Weekday" above its hours
            const auto meaning = headingMeaning(heading);
            const bool isOfDays = meaning && meaning->topic == HeadingTopic::DayType;
            if ((!headsDaysOfWeek(heading) && !isOfDays) || !holdsNumbers(column) ||
                (canBeGroup && !stands(column, {HeadingTopic::Name, HeadingTopic::Value})))
                continue;
            if (headsDaysOfWeek(heading) || m_days.size() == kDaysOfWeek)
                return writeDays(column, heading);
        }
    }

private:
    QString textAt(int row, int column) const
    {
        return m_sheet.block.rows.at(row).at(column).text.simplified();
    }

    /// Whether the first cell below the heading that is not empty says it.
    template<typename Says> bool firstTells(int column, const Says &says) const
    {
        constexpr qsizetype kSample = 50;
        const qsizetype end = std::min(m_sheet.block.rows.size(), m_header + 1 + kSample);
        for (qsizetype row = m_header + 1; row < end; ++row) {
            const QString text = textAt(int(row), column);
            if (!text.isEmpty())
                return says(text);
        }
        return false;
    }

    template<typename Take> void forEachCell(int column, const Take &take)
    {
        for (qsizetype row = m_header + 1; row < m_sheet.block.rows.size(); ++row) {
            if (!m_sheet.block.rows.at(row).at(column).isEmpty())
                take(m_sheet.block.rows[row][column]);
        }
    }

    /// Numbers of a group called "Weekend" can be 0 and 1 too: such a column stands beside names.
    /// `areBoth`: yes and no stand in it.
    bool holdsFlags(int column, bool areBoth) const
    {
        int flags = 0;
        int set = 0;
        bool isPlain = false;
        for (qsizetype row = m_header + 1; row < m_sheet.block.rows.size(); ++row) {
            const BlockCell &cell = m_sheet.block.rows.at(row).at(column);
            if (cell.isEmpty())
                continue;
            const std::optional<bool> flag = flagIn(cell.text.simplified());
            if (!flag)
                return false;
            set += *flag ? 1 : 0;
            isPlain = isPlain || !isNumeric(cell);
            ++flags;
        }
        return flags > 0 && (!areBoth || (set > 0 && set < flags)) &&
               (isPlain ||
                stands(column,
                       {HeadingTopic::Name, HeadingTopic::Value, HeadingTopic::Accelerator}));
    }

    /// Whether another column is headed as one of these.
    bool stands(int column, const QList<HeadingTopic> &topics) const
    {
        for (int other = 0; other < m_sheet.block.columns; ++other) {
            const auto meaning =
                other == column ? std::nullopt : headingMeaning(textAt(m_header, other));
            if (meaning && topics.contains(meaning->topic))
                return true;
        }
        return false;
    }

    bool holdsNumbers(int column)
    {
        m_days.clear();
        for (qsizetype row = m_header + 1; row < m_sheet.block.rows.size(); ++row) {
            const BlockCell &cell = m_sheet.block.rows.at(row).at(column);
            if (cell.isEmpty())
                continue;
            const std::optional<int> day = dayNumber(cell);
            if (!day)
                return false;
            m_days.insert(*day);
        }
        const bool isOneWeek = !m_days.contains(0) || !m_days.contains(kDaysOfWeek);
        return !m_days.isEmpty() && isOneWeek;
    }

    void writeFlags(int column, DayClass flags)
    {
        const QString yes = QString::fromLatin1(flags == DayClass::Weekend ? "weekend" : "weekday");
        const QString no = QString::fromLatin1(flags == DayClass::Weekend ? "weekday" : "weekend");
        forEachCell(column, [&](BlockCell &cell) {
            cell = {*flagIn(cell.text.simplified()) ? yes : no, std::nullopt};
        });
        writeHeading(column);
    }

    /// Of 1 to 6 the first day of a week that begins with 0 on a Sunday is that of one that begins
    /// with 1 on a Monday.
    QList<QLatin1StringView> numberings() const
    {
        if (m_days.contains(0))
            return {kMondayIs0, kSundayIs0};
        if (m_days.contains(kDaysOfWeek))
            return {kMondayIs1, kSundayIs1};
        return {kMondayIs1, kSundayIs1, kMondayIs0};
    }

    void writeDays(int column, const QString &heading)
    {
        const QList<QLatin1StringView> possible = numberings();
        const QString said = mappedWord(m_choices, heading).value_or(QString());
        if (said == kTakeRow) {
            m_sheet.isArrangedByWords = true;
            return;
        }
        const bool isIso = heading.contains(QStringLiteral("iso"), Qt::CaseInsensitive);
        QLatin1StringView numbering = possible.first();
        for (const QLatin1StringView each : {kMondayIs0, kMondayIs1, kSundayIs0, kSundayIs1})
            numbering = said == each ? each : numbering;
        const bool isSaid = said == numbering;
        m_sheet.isArrangedByWords = m_sheet.isArrangedByWords || !isIso;
        if (!isSaid && !isIso)
            ask(column, heading, possible);
        static constexpr std::array<const char *, kDaysOfWeek> kNames{
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        const int first = numbering == kMondayIs0 || numbering == kSundayIs0 ? 0 : 1;
        const bool isSundayFirst = numbering == kSundayIs0 || numbering == kSundayIs1;
        forEachCell(column, [&](BlockCell &cell) {
            const int index = *dayNumber(cell) - first + (isSundayFirst ? kDaysOfWeek - 1 : 0);
            const auto day = std::size_t((index + kDaysOfWeek) % kDaysOfWeek);
            cell = {QString::fromLatin1(kNames[day]), std::nullopt};
        });
        writeHeading(column);
    }

    void ask(int column, const QString &heading, const QList<QLatin1StringView> &possible)
    {
        OpenWord open;
        open.row = m_header;
        open.column = column;
        open.word = heading;
        open.question = ExchangeText::tr("“%1” numbers the days of a week; which day is its first?")
                            .arg(heading.left(40));
        for (const QLatin1StringView each : possible) {
            const QString text = each == kMondayIs0   ? ExchangeText::tr("0 is Monday")
                                 : each == kMondayIs1 ? ExchangeText::tr("1 is Monday")
                                 : each == kSundayIs0 ? ExchangeText::tr("0 is Sunday")
                                                      : ExchangeText::tr("1 is Sunday");
            open.answers.append({text, QString(each)});
        }
        if (!headsDaysOfWeek(heading))
            open.answers.append(
                {ExchangeText::tr("They are no days of a week"), QString(kTakeRow)});
        m_sheet.openWords.append(open);
    }

    void writeHeading(int column)
    {
        m_sheet.block.rows[m_header][column] = {ExchangeText::tr("Day type", "heading of a column"),
                                                std::nullopt};
    }

    SheetContent &m_sheet;
    const int m_header;
    const ImportChoices &m_choices;
    QSet<int> m_days; ///< that the column holds
};

} // namespace

SheetContent withDayColumns(SheetContent sheet, int header, const ImportChoices &choices)
{
    if (header >= 0 && header < sheet.block.rows.size())
        DayColumns(sheet, header, choices).settle();
    return sheet;
}

} // namespace kf
