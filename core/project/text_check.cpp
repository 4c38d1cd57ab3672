// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/text_check.h"

#include <QStringDecoder>

namespace kf {

namespace {

constexpr unsigned kFirstPrintable = 0x20;
constexpr unsigned kFirstNonAscii = 0x80;
constexpr unsigned kLastCodePoint = 0x10FFFF;

/// What the first byte of a character of several bytes says.
struct Lead {
    int following;     ///< bytes that follow; 0: no character begins like this
    unsigned bits;     ///< of the code point, from the first byte
    unsigned smallest; ///< code point that needs that many bytes: less is overlong
};

Lead leadOf(unsigned byte)
{
    if ((byte & 0xE0U) == 0xC0U)
        return {1, byte & 0x1FU, 0x80};
    if ((byte & 0xF0U) == 0xE0U)
        return {2, byte & 0x0FU, 0x800};
    if ((byte & 0xF8U) == 0xF0U)
        return {3, byte & 0x07U, 0x10000};
    return {0, 0, 0};
}

unsigned byteAt(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text[at]);
}

/// Bytes of the character of several bytes at `at`; 0 where there is none.
qsizetype characterLength(QByteArrayView text, qsizetype at)
{
    const Lead lead = leadOf(byteAt(text, at));
    if (lead.following == 0 || text.size() - at <= lead.following)
        return 0;
    unsigned code = lead.bits;
    for (int i = 1; i <= lead.following; ++i) {
        const unsigned byte = byteAt(text, at + i);
        if ((byte & 0xC0U) != 0x80U)
            return 0;
        code = (code << 6U) | (byte & 0x3FU);
    }
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < lead.smallest || code > kLastCodePoint || isSurrogate ? 0 : lead.following + 1;
}

bool isAllowedControl(unsigned byte)
{
    return byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace

TextCheck checkText(QByteArrayView text)
{
    TextCheck check;
    qsizetype at = 0;
    while (at < text.size()) {
        const unsigned byte = byteAt(text, at);
        qsizetype length = 1;
        if (byte >= kFirstNonAscii) {
            check.isAscii = false;
            length = characterLength(text, at);
        } else if (byte < kFirstPrintable && !isAllowedControl(byte)) {
            return {TextFlaw::ControlCharacter, at, check.isAscii};
        }
        if (length == 0)
            return {TextFlaw::NotUtf8, at, false};
        at += length;
    }
    return check;
}

QString wholeText(QByteArrayView utf8)
{
    if (!utf8.startsWith(kByteOrderMark))
        return QString::fromUtf8(utf8);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

} // namespace kf
