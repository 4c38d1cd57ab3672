// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the summary writes single figures.

#include "core/base/month.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace kf::cli {

/// At most `decimals` digits after the point, none of them a trailing zero; a dash where unknown.
QString numberText(std::optional<double> value, const QLocale &locale, int decimals = 2);

/// The same with a unit: "83 GPUs".
QString amount(std::optional<double> value, const QString &unit, const QLocale &locale);

/// Data in the unit that suits its size: "412.5 TB".
QString dataText(std::optional<double> gigabytes, const QLocale &locale);

/// "2028-03", or `otherwise`.
QString monthText(const Month &start, std::optional<int> month, const QString &otherwise);

/// "SECTION" on a line of its own, after an empty one.
QString heading(const QString &title);

/// "  Name                 value   note".
QString factLine(const QString &name, const QString &value, const QString &note = {});

} // namespace kf::cli
