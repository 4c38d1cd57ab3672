// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers that may be of people who write the other decimal mark: "1,5" for a reader who
// writes 1.5. A pasted number that can be read in one way only is that number, and says how the
// others of its block are meant.

#include "core/cells/cell_block.h"

#include <QLocale>

namespace kf {

/// "310.000" of a reader who writes 1,5, without the mark that groups its digits: "310000".
/// Unchanged where its mark does not group three digits.
QString withoutGroupMark(const QString &text, const QLocale &locale);

class OtherMark {
public:
    /// Looks at all texts of the block.
    OtherMark(const CellBlock &block, const QLocale &locale);

    /// The cell with its number written as the locale does; unchanged where that reads it already,
    /// or where it is no number.
    BlockCell read(BlockCell cell) const;

private:
    QLocale m_locale;
    bool m_isOther = false; ///< a number of the block has the other mark, and none has the own one
    bool m_isOwn = false;   ///< the other way round
};

} // namespace kf
