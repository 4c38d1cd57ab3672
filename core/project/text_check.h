// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether bytes are text at all, strict UTF-8 without control characters, and which.

#include <QByteArrayView>
#include <QString>

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

/// Bytes that are UTF-8 as a text. A byte order mark in front belongs to it: QString::fromUtf8()
/// would drop it, and with it what tells one key from another.
QString wholeText(QByteArrayView utf8);

} // namespace kf
