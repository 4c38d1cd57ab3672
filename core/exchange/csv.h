// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text whose lines are rows and whose fields a separator ends: CSV as spreadsheets write it.

#include "core/exchange/sheet_content.h"

#include <QStringView>

#include <array>

namespace kf {

/// The separators that are offered, in the order in which they win over each other. Blanks, one or
/// several, are only guessed where no other separator stands.
inline constexpr std::array<char16_t, 5> kSeparators{u'\t', u';', u'|', u',', u' '};

/// The separator that most of the first lines agree on; a first line "sep=;" decides. A comma where
/// nothing speaks for another.
QChar guessedSeparator(QStringView text);

/// The rows of `text`, without the apostrophes that keep texts from being formulas. Fails beyond
/// the limits of a block.
Result<SheetContent> sheetFromCsv(QStringView text, QChar separator);

} // namespace kf
