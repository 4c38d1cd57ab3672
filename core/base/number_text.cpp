// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kf {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype skipDigits(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// Length of the longest decimal integer part without a leading zero, from `at`; 0 where none.
bool integerPartIsClean(QByteArrayView text, qsizetype at, qsizetype end)
{
    return end - at == 1 || text[at] != '0';
}

/// True where the whole of `text` (without sign) is digits [. digits] [e sign digits].
bool isDecimal(QByteArrayView text)
{
    const qsizetype wholeEnd = skipDigits(text, 0);
    if (wholeEnd == 0 || !integerPartIsClean(text, 0, wholeEnd))
        return false;
    qsizetype at = wholeEnd;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fractionEnd = skipDigits(text, at + 1);
        if (fractionEnd == at + 1)
            return false;
        at = fractionEnd;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype exponentEnd = skipDigits(text, at);
        if (exponentEnd == at)
            return false;
        at = exponentEnd;
    }
    return at == text.size();
}

} // namespace

QByteArray shortestText(double value)
{
    std::array<char, 40> buffer{};
    const auto [end, status] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    Q_ASSERT(status == std::errc());
    return QByteArray(buffer.data(), end - buffer.data());
}

std::optional<double> numberFromText(QByteArrayView text)
{
    QByteArrayView magnitude = text;
    if (!magnitude.isEmpty() && (magnitude.front() == '-' || magnitude.front() == '+'))
        magnitude = magnitude.sliced(1);
    if (!isDecimal(magnitude))
        return std::nullopt;
    double value = 0.0;
    const auto [end, status] =
        std::from_chars(magnitude.data(), magnitude.data() + magnitude.size(), value);
    if (status != std::errc() || end != magnitude.data() + magnitude.size() ||
        !std::isfinite(value))
        return std::nullopt;
    return text.front() == '-' ? -value : value;
}

std::optional<qint64> wholeNumberFromText(QByteArrayView text)
{
    QByteArrayView magnitude = text;
    if (!magnitude.isEmpty() && (magnitude.front() == '-' || magnitude.front() == '+'))
        magnitude = magnitude.sliced(1);
    const qsizetype end = skipDigits(magnitude, 0);
    if (end == 0 || end != magnitude.size() || !integerPartIsClean(magnitude, 0, end))
        return std::nullopt;
    const QByteArrayView digits = text.front() == '+' ? text.sliced(1) : text;
    qint64 value = 0;
    const auto [stop, status] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (status != std::errc() || stop != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

} // namespace kf
