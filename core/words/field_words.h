// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the fields of a plan are called, and their values in words, wherever changes are told.

#include "core/base/amount.h"
#include "core/cells/cell_unit.h"
#include "core/words/wording.h"

#include <QString>

#include <optional>

namespace kf {

/// "time zone" for "time_zone", "kept days" for "retention_days"; the key itself in plain words
/// where it has none of its own.
QString fieldText(const QString &key);

/// What the numbers of that field count: shares of "headroom", gigabytes of "existing_gb"; nothing
/// where they are bare.
std::optional<Unit> fieldUnit(const QString &key);

/// The unit in which people type such a number, which is that of the file: metres of "depth_mm" are
/// counted by the millimetre.
CellUnit typedUnit(const QString &key);

/// The unit in which a person is asked for such a number.
struct AskedUnit {
    QString name;      ///< "kg", "lb"; empty where numbers are bare
    CellUnit unit;     ///< that a number without a unit is meant in
    double kept = 1.0; ///< a number in it times this is that of the file
};

/// The chosen unit for "weight_kg", "airflow_cfm", "heat_btu_per_h", whatever the file counts in.
AskedUnit askedUnit(const QString &key, const UnitChoice &units);

/// A number of the file as it is edited in that unit.
QString askedText(double number, const AskedUnit &asked, const QLocale &locale);

/// The number of the file that a person types in that unit, or with another one behind it.
Result<double> numberAsked(QStringView text, const AskedUnit &asked, const QLocale &locale);

/// A value as files have it in the terms of people: "20 %" for 0.2 of "headroom", "1,000 GB" for
/// 1000 of "existing_gb". Texts as they are; a dash for what is not there.
QString fieldValue(const QString &key, const QString &value, const Wording &wording);

} // namespace kf
