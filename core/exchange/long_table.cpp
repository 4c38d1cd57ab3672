// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/long_table.h"

#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/long_times.h"
#include "core/exchange/word_lookup.h"
#include "core/plan/limits.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kAttributes = 5; ///< columns before the hours of the turned sheet
constexpr int kMostRemarks = 200;
constexpr qsizetype kMostSeries = 4 * kMaxGroups; ///< several day types of each group

/// The numbers of one group at one hour.
struct Slot {
    QString text; ///< of the only cell, or of the first one that is no number
    double value = 0.0;
    int numbers = 0;
    bool isBad = false;
};

/// A row of the turned sheet.
struct Series {
    std::array<QString, kAttributes> attributes; ///< name, kind, accelerator, zone, day type
    std::array<Slot, kHoursPerDay> slots_{};
    int row = 0; ///< of the file
};

class Turning {
public:
    Turning(const SheetContent &sheet,
            const LongColumns &columns,
            const ImportChoices &choices,
            const Plan &plan,
            const Catalog &catalog)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_choices(choices)
        , m_plan(plan)
        , m_times(sheet, columns, choices, plan)
        , m_zones(columns.zone < 0 ? WordLookup() : zoneWords(catalog.zones()))
    {
        for (const Shared<Group> &group : plan.demand.groups) {
            if (group->timeZone)
                m_zoneOfGroup.insert(group->name.simplified().toCaseFolded(), *group->timeZone);
        }
    }

    SheetContent turned()
    {
        for (qsizetype row = m_columns.header + 1; row < m_sheet.block.rows.size(); ++row)
            takeRow(int(row));
        remarkOnNumbers();
        return content();
    }

private:
    QString textAt(int row, int column) const
    {
        return column < 0 ? QString() : m_sheet.block.rows[row][column].text;
    }

    /// When the row is; what has no time is noted.
    std::optional<When> whenOf(int row)
    {
        const std::optional<When> when = m_times.of(row);
        if (when)
            return when;
        const QString &text = m_sheet.block.rows[row][m_columns.time].text;
        const bool isTotal = text.isEmpty() || sumWords(text);
        note(row,
             m_columns.time,
             isTotal ? TurnRemark::Weight::LeftOut : TurnRemark::Weight::Problem,
             isTotal ? ExchangeText::tr("has no time")
                     : ExchangeText::tr("“%1” is no time").arg(text.left(40)),
             text);
        return std::nullopt;
    }

    // Rows

    void takeRow(int row)
    {
        const QList<BlockCell> &cells = m_sheet.block.rows[row];
        const bool isEmpty =
            std::all_of(cells.begin(), cells.end(), [](const BlockCell &c) { return c.isEmpty(); });
        if (isEmpty)
            return;
        if (m_sheet.hiddenRows.contains(row))
            ++m_hidden;
        if (m_sheet.hiddenRows.contains(row) && m_choices.hidden != HiddenCells::Taken)
            return note(row,
                        -1,
                        TurnRemark::Weight::LeftOut,
                        ExchangeText::tr("is hidden in the spreadsheet"));
        const std::optional<When> when = whenOf(row);
        if (!when)
            return;
        for (const int column : m_columns.values) {
            const QString name = m_columns.name >= 0
                                     ? textAt(row, m_columns.name).simplified()
                                     : textAt(m_columns.header, column).simplified();
            take(row, column, name, *when);
        }
    }

    void take(int row, int column, const QString &name, const When &written)
    {
        const QString zone = textAt(row, m_columns.zone).simplified();
        const When when = m_times.localised(written, zoneOf(name, zone));
        QString day = textAt(row, m_columns.dayType).simplified();
        if (m_times.splitsDays() && when.date)
            day = when.date->dayOfWeek() >= Qt::Saturday ? QStringLiteral("weekend")
                                                         : QStringLiteral("weekday");
        const qsizetype index = seriesOf(
            row,
            {name, textAt(row, m_columns.kind), textAt(row, m_columns.accelerator), zone, day});
        if (index < 0)
            return;
        Series &series = m_series[index];
        const BlockCell &cell = m_sheet.block.rows[row][column];
        const qint64 time = written.instant.value_or(
            qint64(written.date ? written.date->toJulianDay() : 0) * kMinutesPerDay +
            written.minute);
        const qsizetype timesBefore = m_known.size();
        m_known.insert({index, time});
        if (m_known.size() == timesBefore && m_columns.name >= 0)
            noteTwice(row, name);
        const int hour = when.minute / kMinutesPerHour % kHoursPerDay;
        add(series.slots_[std::size_t(hour)], cell);
        const bool reachesNext = m_times.minutes() == kMinutesPerHour &&
                                 when.minute % kMinutesPerHour != 0 && when.instant;
        if (reachesNext)
            add(series.slots_[std::size_t((hour + 1) % kHoursPerDay)], cell);
    }

    QString zoneOf(const QString &name, const QString &zone)
    {
        if (!zone.isEmpty()) {
            auto known = m_zoneNames.find(zone);
            if (known == m_zoneNames.end())
                known = m_zoneNames.insert(
                    zone, m_zones.meaningOf(mappedWord(m_choices, zone).value_or(zone)).key);
            if (!known->isEmpty())
                return *known;
        }
        const QString general = m_choices.zone.value_or(m_plan.settings.timeZone);
        if (m_choices.mode == ImportMode::Add || m_zoneOfGroup.isEmpty())
            return general;
        return m_zoneOfGroup.value(name.toCaseFolded(), general);
    }

    /// -1 where there are more than any plan takes.
    qsizetype seriesOf(int row, const std::array<QString, kAttributes> &attributes)
    {
        QString key;
        for (const QString &attribute : attributes)
            key += attribute + QChar(0x1F);
        auto known = m_index.constFind(key);
        if (known != m_index.cend())
            return *known;
        if (m_series.size() == kMostSeries) {
            m_hasTooMany = true;
            return -1;
        }
        m_index.insert(key, m_series.size());
        Series series;
        series.attributes = attributes;
        series.row = row;
        m_series.append(std::move(series));
        return m_series.size() - 1;
    }

    void add(Slot &slot, const BlockCell &cell)
    {
        if (slot.text.isEmpty() && slot.numbers == 0)
            slot.text = cell.text;
        std::optional<double> value = numberIn(cell, m_choices.mark);
        const bool isNothing = cell.text.trimmed().isEmpty() || isDash(cell.text);
        if (!value && isNothing && m_choices.emptyHoursAreZero)
            value = 0.0;
        if (!value) {
            slot.isBad = true;
            slot.text = cell.text;
            return;
        }
        ++slot.numbers;
        const bool isMean = m_choices.parts == HourParts::Mean;
        slot.value = slot.numbers == 1 ? *value
                     : isMean          ? slot.value + (*value - slot.value) / slot.numbers
                                       : std::max(slot.value, *value);
        m_mostNumbers = std::max(m_mostNumbers, slot.numbers);
    }

    // Remarks

    void note(int row,
              int column,
              TurnRemark::Weight weight,
              const QString &text,
              const QString &word = {})
    {
        if (m_remarks.size() < kMostRemarks)
            m_remarks.append({row, column, weight, text, word});
    }

    void noteTwice(int row, const QString &name)
    {
        note(row,
             m_columns.time,
             TurnRemark::Weight::Problem,
             ExchangeText::tr("“%1” has this time twice; which number counts?").arg(name.left(40)));
    }

    void remarkOnNumbers()
    {
        if (m_hasTooMany)
            note(-1,
                 -1,
                 TurnRemark::Weight::Problem,
                 ExchangeText::tr("The table has more than %1 groups and day types, and no plan "
                                  "may have more than %2 groups; is “%3” the column of names?")
                     .arg(kMostSeries)
                     .arg(kMaxGroups)
                     .arg(textAt(m_columns.header, m_columns.name).simplified().left(40)));
        if (m_mostNumbers < 2)
            return;
        const int count = m_mostNumbers;
        note(-1,
             -1,
             TurnRemark::Weight::Note,
             m_choices.parts == HourParts::Mean
                 ? ExchangeText::tr("Up to %n number(s) are for one hour, which takes their mean",
                                    nullptr,
                                    count)
                 : ExchangeText::tr("Up to %n number(s) are for one hour, which takes the largest",
                                    nullptr,
                                    count));
    }

    // The turned sheet

    SheetContent content()
    {
        SheetContent content;
        content.shape = SheetShape::LongTable;
        content.remarks = m_remarks;
        content.hiddenInside = m_hidden;
        content.daysAreDates = m_times.splitsDays();
        content.unclearDate = m_times.unclearDate();
        content.block.columns = kAttributes + kHoursPerDay;
        content.block.rows.append(headings());
        content.placeRows.append(m_columns.header);
        for (const Series &series : std::as_const(m_series)) {
            content.block.rows.append(rowOf(series));
            content.placeRows.append(series.row);
        }
        return content;
    }

    static QList<BlockCell> headings()
    {
        QList<BlockCell> row;
        for (const char *word : {"Name", "Kind", "Accelerator", "Time zone", "Day type"})
            row.append({QString::fromLatin1(word), std::nullopt});
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            row.append({QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')), std::nullopt});
        return row;
    }

    static QList<BlockCell> rowOf(const Series &series)
    {
        QList<BlockCell> row;
        for (const QString &attribute : series.attributes)
            row.append({attribute, std::nullopt});
        for (const Slot &slot : series.slots_) {
            if (slot.isBad || slot.numbers == 0)
                row.append({slot.text, std::nullopt});
            else
                row.append({QString::fromLatin1(shortestText(slot.value)), slot.value});
        }
        return row;
    }

    const SheetContent &m_sheet;
    const LongColumns &m_columns;
    const ImportChoices &m_choices;
    const Plan &m_plan;
    LongTimes m_times;
    WordLookup m_zones;
    QHash<QString, QString> m_zoneNames;
    QHash<QString, QString> m_zoneOfGroup;
    int m_mostNumbers = 0;
    int m_hidden = 0; ///< rows
    bool m_hasTooMany = false;
    QList<Series> m_series;
    QHash<QString, qsizetype> m_index;
    QSet<std::pair<qsizetype, qint64>> m_known; ///< times that a series has, so that a second row
                                                ///< for one of them is seen
    QList<TurnRemark> m_remarks;
};

} // namespace

SheetContent turnedLongTable(const SheetContent &sheet,
                             const LongColumns &columns,
                             const ImportChoices &choices,
                             const Plan &plan,
                             const Catalog &catalog)
{
    return Turning(sheet, columns, choices, plan, catalog).turned();
}

} // namespace kf
