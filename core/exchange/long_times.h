// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The times of a sheet with one row for each time: whether they name ends, how long each lasts, on
// which days they are. All of them are read before one is used, since it shows in all only.

#include "core/exchange/date_order.h"
#include "core/exchange/long_table.h"

#include <QHash>
#include <QTimeZone>

namespace kf {

/// When a row is: a minute of a day, the day, and the instant where a zone is stated.
struct When {
    int minute = 0;
    std::optional<QDate> date;
    std::optional<qint64> instant; ///< seconds since 1970, UTC
    int hours = 1;                 ///< how many it is for
    bool isOtherDay = false;       ///< the clocks of the group show another day than the sheet
};

class LongTimes {
public:
    /// All of them must outlive this.
    LongTimes(const SheetContent &sheet,
              const LongColumns &columns,
              const ImportChoices &choices,
              const Plan &plan,
              const ZoneTable &zones);

    /// Nothing where the row has no time that is understood.
    std::optional<When> of(int row);
    /// Minute and day as the clocks of the zone show them.
    When localised(When when, const QString &zone);

    /// True where weekdays and weekends become day types of their own.
    bool splitsDays() const { return m_splitsDays; }
    /// A date whose day can be its month, where nobody said which it is and that matters; else
    /// empty.
    QString unclearDate() const { return m_splitsDays ? m_unclearDate : QString(); }
    /// A time that is several hours long, as it is written; empty where there is none.
    QString longTime() const { return m_longTime; }
    /// True where each time says how long it is: "08:00-20:00", "06-14". Those of one group can
    /// meet.
    bool areSpans() const { return m_areSpans; }
    /// The months of the dates ("2027-01"), where they are of several and reach beyond a week.
    QStringList months() const;
    /// The day of all rows, where they name one day alone.
    std::optional<QDate> onlyDay() const;
    /// The heading of times that says that they are ends, where they do not look so.
    QString endHeading() const { return m_namesEnds ? QString() : m_endHeading; }
    /// The zone that a title names and a person said all times are in; empty where there is none.
    QString zoneOfTitle() const { return m_zoneOfTitle; }
    /// True where times that were asked for name their zone, or their heading does.
    bool nameZones() const { return m_nameZones; }
    /// What all times give as unit ("00 (DGX)").
    QString unit() const { return m_unit; }
    /// How many minutes a number counts for where it is not said: 60, or a part of an hour.
    int minutes() const { return m_minutes; }

private:
    void readTimes();
    void findBlocks();
    void findSpans();
    void readDates();
    void findDays();
    std::optional<HourHeading> timeOf(const QString &text) const;
    std::optional<int> aheadOn(QDate date);
    /// A date as it is read with the month first, and how that is known.
    using WrittenDate = std::pair<QDate, DateForm>;

    void noteDate(const WrittenDate &date, const QString &text);
    bool splitsBy(bool isDayFirst) const;
    bool dependsOnOrder() const;
    bool hasDayType(bool ofWeekends) const;
    QDate settled(const WrittenDate &date) const;

    const SheetContent &m_sheet;
    const LongColumns &m_columns;
    const ImportChoices &m_choices;
    const Plan &m_plan;
    const ZoneTable &m_zoneTable;
    QString m_zoneOfTitle;
    QHash<QDate, std::optional<int>> m_aheadOn; ///< of UTC, in minutes, in the zone of the title
    QString m_unit;
    QHash<QString, std::optional<HourHeading>> m_times;
    QHash<QString, std::optional<WrittenDate>> m_dateOfText;
    QHash<QString, QTimeZone> m_zones;
    QHash<QString, WrittenDate> m_dates; ///< by their text
    DateEvidence m_order;
    QString m_unclearDate;
    QHash<int, int>
        m_lengths; ///< in minutes, of times that are several hours long, by their minute
    QString m_longTime;
    QString m_endHeading;
    std::optional<int> m_ahead; ///< of UTC, in minutes, where the heading names a zone
    int m_minutes = 60;
    bool m_namesEnds = false;
    bool m_areSpans = false;
    bool m_nameZones = false;
    bool m_splitsDays = false;
};

} // namespace kf
