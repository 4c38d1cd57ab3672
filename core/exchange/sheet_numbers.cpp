// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace kf {

namespace {

constexpr qsizetype kLongestNumber = 40;

bool isMinus(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212) ||
           c == QChar(0xFE63) || c == QChar(0xFF0D);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x02BC) ||
           c == QChar(0x2032) || c == QChar(0xFF07);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits of a number with its signs taken off.
struct Bare {
    QString digits; ///< digits, points, commas and an exponent; group spaces are gone
    bool isNegative = false;
    bool isShare = false;
    bool isThousands = false;
    double rest = 0.0; ///< of a fraction behind the digits: "1½"
};

/// Three digits follow each space or apostrophe, and one to three stand before the first.
bool takeGroups(QString &text)
{
    QString joined;
    bool hasGroups = false;
    qsizetype run = 0; // digits since the last group mark
    bool isWhole = true;
    for (const QChar c : std::as_const(text)) {
        const bool isMark = c.isSpace() || isApostrophe(c);
        if (isMark) {
            if (!isWhole || run == 0 || run > 3 || (hasGroups && run != 3))
                return false;
            hasGroups = true;
            run = 0;
            continue;
        }
        if (isDigit(c)) {
            ++run;
        } else if (isWhole) {
            if (hasGroups && run != 3)
                return false;
            isWhole = false;
        }
        joined += c;
    }
    if (hasGroups && isWhole && run != 3)
        return false;
    if (hasGroups && joined.count(u'.') + joined.count(u',') > 1)
        return false; // two kinds of group marks
    text = joined;
    return true;
}

QString withAsciiDigits(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const int digit = c.unicode() > 0x7F ? c.digitValue() : -1;
        plain += digit >= 0 && c.category() == QChar::Number_DecimalDigit ? QChar(u'0' + digit) : c;
    }
    return plain;
}

/// "8 GPUs" is 8, and so is "8台".
QString withoutUnit(const QString &text)
{
    static const QRegularExpression unit(
        QStringLiteral("(?<=[\\d\\s])(?:gpus?|cards?|karten?|stk\\.?|stück|st\\.|pcs\\.?|cartes?|"
                       "tarjetas?|sched[ae]|kaart(?:en)?|kart[ay]?|szt\\.?|шт\\.?|adet|ks|台|枚|"
                       "基|张|張|块|卡|장|대)$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool canHaveUnit =
        text.size() > 1 &&
        (text.back().isLetter() || (text.back() == u'.' && text[text.size() - 2].isLetter()));
    return canHaveUnit ? QString(text).remove(unit).trimmed() : text;
}

/// "1.5k" is 1500.
void takeThousands(QString &text, Bare &bare)
{
    bare.isThousands = text.size() > 1 && !bare.isShare &&
                       (text.back() == u'k' || text.back() == u'K') &&
                       (isDigit(text[text.size() - 2]) || text[text.size() - 2].isSpace());
    if (bare.isThousands)
        text = text.chopped(1).trimmed();
}

/// "½" and "1½" are 0.5 and 1.5.
void takeFraction(QString &text, Bare &bare)
{
    if (text.isEmpty() || bare.isShare || bare.isThousands)
        return;
    const QChar last = text.back();
    const QString whole = text.chopped(1).trimmed();
    if (!std::all_of(whole.begin(), whole.end(), isDigit))
        return;
    bare.rest = last == QChar(0xBD)   ? 0.5
                : last == QChar(0xBC) ? 0.25
                : last == QChar(0xBE) ? 0.75
                                      : 0.0;
    if (bare.rest > 0.0)
        text = whole.isEmpty() ? QStringLiteral("0") : whole;
}

std::optional<Bare> bareNumber(const QString &written)
{
    Bare bare;
    QString text = written.trimmed();
    if (text.isEmpty() || text.size() > kLongestNumber)
        return std::nullopt;
    if (text.endsWith(u'%') || text.endsWith(QChar(0xFF05))) {
        bare.isShare = true;
        text = text.chopped(1).trimmed();
    }
    if (text.size() > 1 && isApostrophe(text.front()))
        text = text.sliced(1); // how spreadsheets mark a number that is kept as text
    text = withoutUnit(text);
    if (text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')')) {
        bare.isNegative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    if (!text.isEmpty() && isMinus(text.front())) {
        bare.isNegative = !bare.isNegative;
        text = text.sliced(1).trimmed();
    } else if (!text.isEmpty() && isMinus(text.back())) {
        bare.isNegative = !bare.isNegative;
        text = text.chopped(1).trimmed();
    } else if (text.startsWith(u'+')) {
        text = text.sliced(1);
    }
    takeThousands(text, bare);
    takeFraction(text, bare);
    bare.digits = withAsciiDigits(text);
    if (bare.digits.isEmpty() || !takeGroups(bare.digits))
        return std::nullopt;
    return bare;
}

/// Groups by `group`, decimals after `point`; misplaced groups are refused, which is what tells the
/// marks apart. Groups are of three digits, or of two before the last three.
std::optional<double> readBy(const Bare &bare, QChar point, QChar group)
{
    QByteArray plain;
    qsizetype exponent = bare.digits.indexOf(u'e', 0, Qt::CaseInsensitive);
    const QString mantissa = exponent < 0 ? bare.digits : bare.digits.left(exponent);
    const qsizetype at = mantissa.indexOf(point);
    const QString whole = at < 0 ? mantissa : mantissa.left(at);
    const QStringList groups = whole.split(group);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        const bool isLast = i == groups.size() - 1;
        const bool fits = groups.size() == 1 ? size > 0 || at >= 0
                          : i == 0           ? size >= 1 && size <= 3 && groups[i].front() != u'0'
                          : isLast           ? size == 3
                                             : size == 3 || size == 2;
        if (!fits || !std::all_of(groups[i].begin(), groups[i].end(), isDigit))
            return std::nullopt;
        plain += groups[i].toLatin1();
    }
    if (at >= 0) {
        const QString decimals = mantissa.sliced(at + 1);
        if (!std::all_of(decimals.begin(), decimals.end(), isDigit) ||
            (decimals.isEmpty() && plain.isEmpty()))
            return std::nullopt;
        plain += '.' + decimals.toLatin1();
    }
    if (bare.isThousands && exponent >= 0)
        return std::nullopt;
    if (bare.isThousands)
        plain += "e3";
    if (exponent >= 0)
        plain += bare.digits.sliced(exponent).toLatin1();
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    const double scaled = bare.isShare ? value / 100.0 : value + bare.rest;
    return bare.isNegative ? -scaled : scaled;
}

/// Digits with at most one mark, as nearly all cells are; nothing for other texts.
std::optional<NumberReadings> plainReadings(const QString &text)
{
    constexpr qsizetype kMostCharacters = 24;
    constexpr qsizetype kMostDigits = 15; // as many as a double holds exactly
    constexpr int kDigitsOfGroup = 3;
    qint64 digits = 0;
    qsizetype at = -1;
    if (text.isEmpty() || text.size() > kMostCharacters)
        return std::nullopt;
    std::array<char, kMostCharacters> plain{};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        plain[std::size_t(i)] = isDigit(c) ? char(c.unicode()) : '.';
        if (isDigit(c) && i <= kMostDigits)
            digits = digits * 10 + (c.unicode() - u'0');
        else if (isDigit(c))
            continue;
        else if (at < 0 && (c == u'.' || c == u',') && i > 0 && i + 1 < text.size())
            at = i;
        else
            return std::nullopt;
    }
    if (text.size() > kMostDigits) { // 19.599999999999998: no group of three, so one reading
        double value = 0.0;
        std::from_chars(plain.data(), plain.data() + text.size(), value);
        if (at < 0)
            return NumberReadings{value, value};
        return text[at] == u'.' ? NumberReadings{value, std::nullopt}
                                : NumberReadings{std::nullopt, value};
    }
    const auto whole = double(digits);
    if (at < 0)
        return NumberReadings{whole, whole};
    const qsizetype decimals = text.size() - at - 1;
    qint64 power = 1;
    for (qsizetype i = 0; i < decimals; ++i)
        power *= 10;
    const double value = whole / double(power);
    const bool canBeGroup = decimals == kDigitsOfGroup && at <= kDigitsOfGroup && text[0] != u'0';
    const std::optional<double> other = canBeGroup ? std::optional(whole) : std::nullopt;
    return text[at] == u'.' ? NumberReadings{value, other} : NumberReadings{other, value};
}

} // namespace

NumberReadings numberReadings(const QString &text)
{
    if (const std::optional<NumberReadings> plain = plainReadings(text))
        return *plain;
    const std::optional<Bare> bare = bareNumber(text);
    if (!bare)
        return {};
    return {readBy(*bare, u'.', u','), readBy(*bare, u',', u'.')};
}

std::optional<double> readingBy(const NumberReadings &readings, DecimalMark mark)
{
    if (mark == DecimalMark::Point)
        return readings.withPoint;
    if (mark == DecimalMark::Comma)
        return readings.withComma;
    if (readings.withPoint && readings.withComma && *readings.withPoint != *readings.withComma)
        return std::nullopt;
    return readings.withPoint ? readings.withPoint : readings.withComma;
}

std::optional<double> numberIn(const BlockCell &cell, DecimalMark mark)
{
    return cell.number ? cell.number : readingBy(numberReadings(cell.text), mark);
}

std::optional<std::pair<double, double>> unclearNumber(const BlockCell &cell)
{
    const bool canBeUnclear =
        !cell.number && (cell.text.contains(u'.') || cell.text.contains(u','));
    const NumberReadings readings = canBeUnclear ? numberReadings(cell.text) : NumberReadings();
    if (!readings.withPoint || !readings.withComma || *readings.withPoint == *readings.withComma)
        return std::nullopt;
    return std::pair(*readings.withPoint, *readings.withComma);
}

bool isNumeric(const BlockCell &cell)
{
    if (cell.number)
        return true;
    const NumberReadings readings = numberReadings(cell.text);
    return readings.withPoint || readings.withComma;
}

bool isDash(const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && trimmed.size() <= 3 &&
           std::all_of(trimmed.begin(), trimmed.end(), isMinus);
}

bool isPercent(const QString &text)
{
    if (text.isEmpty() || isDigit(text.back()))
        return false;
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'%') || trimmed.endsWith(QChar(0xFF05));
}

int decimalsOf(const BlockCell &cell)
{
    int digits = 0;
    for (qsizetype i = cell.text.size() - 1; i >= 0; --i) {
        const QChar c = cell.text[i];
        if (c == u'.' || c == u',')
            return digits;
        if (c == u'e' || c == u'E')
            return 0;
        digits += isDigit(c) ? 1 : 0;
    }
    return 0;
}

} // namespace kf
