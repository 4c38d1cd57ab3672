// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether bytes are text at all: strict UTF-8 without control characters.

#include <QByteArrayView>

namespace kf {

inline constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

/// What stands where a text stops being one.
enum class TextFlaw { None, NotUtf8, ControlCharacter };

struct TextCheck {
    TextFlaw flaw = TextFlaw::None;
    qsizetype at = 0;    ///< offset of the flaw
    bool isAscii = true; ///< of the part before a flaw
};

/// Looks for the first byte that is not UTF-8 (overlong forms and surrogates are not) or a control
/// character other than tab, line feed and carriage return.
TextCheck checkText(QByteArrayView text);

} // namespace kf
