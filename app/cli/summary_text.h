// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How commands write single figures.

#include <QLocale>
#include <QString>

#include <optional>

namespace kf::cli {

/// At most `decimals` digits after the point, none of them a trailing zero; a dash where unknown.
QString numberText(std::optional<double> value, const QLocale &locale, int decimals = 2);

/// "  Name                 value   note".
QString factLine(const QString &name, const QString &value, const QString &note = {});

} // namespace kf::cli
