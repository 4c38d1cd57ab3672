// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the numbers of a sheet count, as its title, its name, a column of units or the name of a row
// say it: a sheet of nodes or of cores looks like one of GPUs.

#include "core/exchange/sheet_content.h"

#include <QString>

#include <optional>

namespace kf {

/// A text as the rules here look at it. Each of them takes a text as well; where several look at
/// the same one, it is folded and split once.
struct CountedText {
    CountedText(const QString &text);          // NOLINT(google-explicit-constructor)
    CountedText(const CountedText &) = delete; ///< the words are parts of `folded`
    CountedText &operator=(const CountedText &) = delete;
    ~CountedText() = default;

    const QString written;
    const QString folded;     ///< in lower case, without "_"
    QList<QStringView> words; ///< of it, without brackets and marks
};

/// True for "nodes", "CPU cores", "GB", "utilization %", "USD": a unit or a resource that is no
/// GPU.
bool countsNoGpus(const CountedText &unit);

/// True for "Spot price EUR", "Outside °C": the name of a row that no group has.
bool endsWithUnit(const CountedText &name);

/// True for the heading of a column of values that is no demand of the hour, though it may name
/// GPUs: "Free GPUs", "Nodes (8 GPUs)", "GPU hours (cumulative)", "Price".
bool isNoDemand(const CountedText &heading);

/// The heading of the names where it says that the numbers count something else: "Nodes", "Team
/// (DGX systems)"; empty for others.
QString countedByHeading(const QString &heading);

/// True for "per month", "GPU hours/day", "yearly": what one hour says nothing of.
bool countsLongerTimes(const QString &text);

/// True where a text counts CPU cores.
bool countsCores(const CountedText &text);

/// True for "Capacity", "Available", "Utilisation": a row of a sheet that is no demand.
bool namesSupply(const CountedText &name);

/// A column that says of each row what it counts or what became of it.
enum class RowSaying { Unit, Status };

/// Nothing for other headings.
std::optional<RowSaying> rowSaying(const QString &heading);

/// True where the word says that the row does not count: another unit, or "cancelled".
bool speaksAgainst(RowSaying saying, const QString &word);

/// The title above the first row of headings, or the name of the sheet, that says that the numbers
/// count something else than GPUs; empty where none does or one says that they are GPUs.
QString countedInstead(const SheetContent &sheet);

} // namespace kf
