// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalogue of words: what people head columns with, how they call sums, days and units, in
// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Japanese.

#include <QString>
#include <QStringView>

#include <optional>

namespace kf {

/// What a heading says that its column holds.
enum class HeadingTopic {
    Name,
    Kind,
    Accelerator,
    Zone,
    DayType,
    GroupId,
    Time,  ///< a clock time, an hour, or a date with a time
    Date,  ///< a date
    Value, ///< numbers of accelerators
    Aside, ///< what is no demand: head counts, budgets, years, indices, notes
};

struct HeadingMeaning {
    HeadingTopic topic = HeadingTopic::Aside;
    int rank = 0; ///< where several columns are headed with the topic, the lowest has it
};

enum class DayClass { Weekday, Weekend };

/// Nothing where the heading is in no list. Units in brackets behind it do not matter.
std::optional<HeadingMeaning> headingMeaning(const QString &heading);

/// True for "City", "Site", "Standort", "Region": places, which can be those of time zones.
bool headsPlaces(const QString &heading);

/// True for what heads a column of times, also where the word for it is one of several: "event
/// time", "ts".
bool headsTimes(const QString &heading);

/// True for "is_weekend", "Wochenende", "workday": whether a row is of such days, and of which.
std::optional<DayClass> headsDayFlags(const QString &heading);

/// True for "dow", "day of week": numbers below it can be days of a week.
bool headsDaysOfWeek(const QString &heading);

/// What "yes", "0", "wahr" says; nothing for other texts.
std::optional<bool> flagIn(const QString &text);

/// True for "Cost centre", "Kostenstelle": numbers that stand for groups where nothing else does.
bool isCostCentre(const QString &heading);

/// True for "Month", "Quarter", "Version", "Scenario": what tells rows of one group apart of which
/// one counts.
bool isPeriod(const QString &heading);

/// True for "Nodes", "cores", "memory_gb", "CPU utilization %": numbers of something that is no
/// GPU.
bool namesNoGpus(const QString &heading);

enum class SumKind { Sum, Mean, Largest, Smallest };

/// The words that call a row or a column a sum.
struct SumWords {
    SumKind kind = SumKind::Sum;
    bool isAll = true; ///< false: other words stand beside it ("Vision total")
};

/// Nothing where no word of `name` is one.
std::optional<SumWords> sumWords(const QString &name);

/// What the whole text says of days: "Mon-Fri", "Samstag", "平日". Nothing for other texts.
std::optional<DayClass> dayClass(QStringView text);

/// A text with a word of days at one of its ends: "Vision (weekend)".
struct NameWithDay {
    QString name;
    QString day;
};
std::optional<NameWithDay> nameWithDay(const QString &text);

/// True for "mean", "p95", "requested": which of several numbers of one group it is.
bool isFigure(QStringView text);

/// A text with such a word at one of its ends: "Vision (max)".
struct NameWithFigure {
    QString name;
    QString figure;
};
std::optional<NameWithFigure> nameWithFigure(const QString &text);

/// True for "Median", "95th percentile", "Std dev", "Target", "Capacity": a row that says something
/// of the groups above it and is none.
bool namesStatistic(const QString &name);

/// True for "GPUs", "[GPU-h]", "A100 h", "cores", "count", empty brackets.
bool isUnit(const QString &text);

/// A name and the unit behind it: "Vision [A100 h]" -> "Vision", "A100 h". An empty unit where
/// there is none.
std::pair<QString, QString> withoutUnit(const QString &text);

/// What monitoring calls a series: its metric, and its name where one label alone tells it from
/// others ("GPU_UTIL{namespace=\"vision\"}"). Empty texts where it says no such thing.
struct SeriesName {
    QString metric;
    QString name;
};
SeriesName seriesName(const QString &text);

} // namespace kf
