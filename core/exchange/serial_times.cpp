// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/serial_times.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/sheet_numbers.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kFirstSerial = 36526.0; ///< 2000-01-01
constexpr double kLastSerial = 73050.0;  ///< 2099-12-31
constexpr double kMinutesOfDay = 24.0 * 60.0;
constexpr int kMostHeaderRows = 20;
constexpr int kMostColumns = 64;
constexpr qsizetype kFewestTimes = 6;

/// The minutes since 1899-12-30 that the cell counts in days; nothing for other cells.
std::optional<qint64> serialMinutes(const BlockCell &cell)
{
    const std::optional<double> days = numberIn(cell, DecimalMark::AskWhereUnclear);
    if (!days || *days < kFirstSerial || *days > kLastSerial)
        return std::nullopt;
    const double minutes = *days * kMinutesOfDay;
    constexpr double kRounding = 0.1; // of numbers that are shown with few decimals
    const bool isWhole = std::abs(minutes - std::round(minutes)) < kRounding;
    return isWhole ? std::optional(qint64(std::llround(minutes))) : std::nullopt;
}

QString written(qint64 minutes, bool isDate)
{
    const QDateTime time =
        QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addSecs(minutes * 60);
    return time.toString(isDate ? QStringLiteral("yyyy-MM-dd")
                                : QStringLiteral("yyyy-MM-dd HH:mm"));
}

class SerialTimes {
public:
    explicit SerialTimes(SheetContent &sheet) : m_sheet(sheet) {}

    void write()
    {
        const int end = int(std::min<qsizetype>(m_sheet.block.rows.size(), kMostHeaderRows));
        for (int column = 0; column < std::min(m_sheet.block.columns, kMostColumns); ++column) {
            for (int row = 0; row < end; ++row) {
                const QString text = m_sheet.block.rows.at(row).at(column).text.simplified();
                const auto meaning = headingMeaning(text);
                const bool isDate = meaning && meaning->topic == HeadingTopic::Date;
                if ((isDate || headsTimes(text)) && writeColumn(row + 1, column, isDate))
                    break;
            }
        }
        for (int row = 0; row < end; ++row)
            writeRow(row);
    }

private:
    /// Most columns of times are none of these, as their first cells show.
    bool canBeSerial(int first, int column) const
    {
        constexpr qsizetype kSample = 20;
        const qsizetype end = std::min(m_sheet.block.rows.size(), first + kSample);
        for (qsizetype row = first; row < end; ++row) {
            if (serialMinutes(m_sheet.block.rows.at(row).at(column)))
                return true;
        }
        return false;
    }

    bool writeColumn(int first, int column, bool isDate)
    {
        if (!canBeSerial(first, column))
            return false;
        qsizetype times = 0;
        bool areDays = isDate;
        for (qsizetype row = first; row < m_sheet.block.rows.size(); ++row) {
            const BlockCell &cell = m_sheet.block.rows.at(row).at(column);
            const std::optional<qint64> minutes = serialMinutes(cell);
            if (!minutes && isNumeric(cell))
                return false;
            times += minutes ? 1 : 0;
            areDays = areDays && (!minutes || *minutes % qint64(kMinutesOfDay) == 0);
        }
        if (times < kFewestTimes)
            return false;
        for (qsizetype row = first; row < m_sheet.block.rows.size(); ++row) {
            BlockCell &cell = m_sheet.block.rows[row][column];
            if (const std::optional<qint64> minutes = serialMinutes(cell))
                cell = {written(*minutes, areDays), std::nullopt};
        }
        note(m_sheet.block.rows[first - 1][column].text.simplified());
        return true;
    }

    /// Headings of which each is an hour, or an even part of one, behind the one before.
    void writeRow(int row)
    {
        QList<int> columns;
        qint64 step = 0;
        qint64 before = 0;
        for (int column = 0; column < m_sheet.block.columns; ++column) {
            const std::optional<qint64> minutes =
                serialMinutes(m_sheet.block.rows.at(row).at(column));
            if (!minutes)
                continue;
            const qint64 apart = *minutes - before;
            if (columns.size() == 1)
                step = apart;
            constexpr qint64 kHour = 60;
            if (!columns.isEmpty() &&
                (apart != step || step <= 0 || step > kHour || kHour % step != 0))
                return;
            before = *minutes;
            columns.append(column);
        }
        if (columns.size() < kFewestTimes)
            return;
        for (const int column : std::as_const(columns)) {
            BlockCell &cell = m_sheet.block.rows[row][column];
            cell = {written(*serialMinutes(cell), false), std::nullopt};
        }
        note(m_sheet.block.rows[row][columns.first()].text);
    }

    void note(const QString &heading)
    {
        m_sheet.remarks.append(
            {-1,
             -1,
             TurnRemark::Weight::Note,
             ExchangeText::tr("The numbers at “%1” are read as the dates and times that a "
                              "spreadsheet counts in days since 1900")
                 .arg(heading.left(40))});
    }

    SheetContent &m_sheet;
};

} // namespace

SheetContent withWrittenTimes(SheetContent sheet)
{
    SerialTimes(sheet).write();
    return sheet;
}

} // namespace kf
