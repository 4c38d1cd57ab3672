// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_number.h"

#include "core/base/units.h"
#include "core/cells/expression.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kLongestQuote = 40;
/// A double written out in full, with group separators, has 412 characters before its point and
/// 1,074 behind it. QLocale takes half a second for ten million.
constexpr qsizetype kLongestNumber = 1500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellNumber)
};

Error invalid(const QString &message)
{
    return Error{ErrorKind::Invalid, message, {}, {}};
}

/// A number for people to write as `locale` does, in full precision.
QString fullText(double value, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', QLocale::FloatingPointShortest);
}

Error notUnderstood(QStringView text, const QLocale &locale)
{
    QString shown = text.left(kLongestQuote).toString();
    if (shown.size() < text.size())
        shown += u'…';
    return invalid(Words::tr("“%1” is not a number; write it like %2 or =%3")
                       .arg(shown, fullText(8.5, locale), QStringLiteral("8*3")));
}

/// Finite readings only: QLocale also takes "inf" and "nan".
std::optional<double> reading(const QString &text, const QLocale &locale)
{
    bool ok = text.size() <= kLongestNumber;
    const double value = ok ? locale.toDouble(text, &ok) : 0.0;
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isShareSign(QChar c)
{
    return c == u'%';
}

Result<double> signedNumber(QStringView text, const QLocale &locale)
{
    const bool inBrackets = text.size() > 2 && text.front() == u'(' && text.back() == u')';
    if (!inBrackets)
        return plainNumber(text, locale);
    const Result<double> inner = plainNumber(text.mid(1, text.size() - 2), locale);
    if (!inner || inner.value() < 0.0)
        return notUnderstood(text, locale);
    return -inner.value();
}

} // namespace

Result<double> plainNumber(QStringView text, const QLocale &locale)
{
    const QString trimmed = text.trimmed().toString();
    const std::optional<double> own = reading(trimmed, locale);
    const bool mayBeC = trimmed.count(u'.') == 1 && !trimmed.contains(u',');
    const std::optional<double> other = mayBeC ? reading(trimmed, QLocale::c()) : own;
    if (own && other && *own != *other)
        return Error{ErrorKind::Conflict,
                     Words::tr("“%1” can mean %2 or %3; write one of these")
                         .arg(trimmed, fullText(*own, locale), fullText(*other, locale)),
                     {},
                     {}};
    if (own)
        return *own;
    if (other)
        return *other;
    return notUnderstood(trimmed, locale);
}

Result<double> enteredNumber(QStringView text, NumberForm form, const QLocale &locale)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'='))
        return expressionValue(trimmed.mid(1), locale);
    if (!trimmed.isEmpty() && isShareSign(trimmed.back())) {
        const Result<double> percent = signedNumber(trimmed.chopped(1).trimmed(), locale);
        return percent ? Result<double>(percent.value() / kPercent) : percent;
    }
    Result<double> value = signedNumber(trimmed, locale);
    const bool isPercent = value && form == NumberForm::Share && std::abs(value.value()) >= 1.0;
    if (isPercent)
        return value.value() / kPercent;
    return value;
}

double asCounted(double value)
{
    constexpr int kDigits = 12;
    constexpr double kNoise = 1e-14; // what a few steps of arithmetic add, as a part of a number
    const double rounded = QString::number(value, 'g', kDigits).toDouble();
    return std::abs(rounded - value) <= kNoise * std::abs(value) ? rounded : value;
}

QString editText(double value, NumberForm form, const QLocale &locale)
{
    if (!std::isfinite(value))
        return QString();
    if (form == NumberForm::Plain)
        return fullText(value, locale);
    // 0.07 times 100 is 7.000000000000001: take the shorter text where it means the same share.
    const double percent = value * kPercent;
    const double rounded = std::round(percent * 1e10) / 1e10;
    const bool same = rounded / kPercent == value;
    return fullText(same ? rounded : percent, locale) + u'%';
}

std::optional<RelativeOperation>
relativeOperation(QStringView text, NumberForm form, const QLocale &locale)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() < 2)
        return std::nullopt;
    const QChar sign = trimmed.front();
    const QStringView rest = trimmed.mid(1);
    if (sign == u'*' || sign == u'/') {
        const Result<double> operand = enteredNumber(rest, NumberForm::Plain, locale);
        if (!operand || (sign == u'/' && operand.value() == 0.0))
            return std::nullopt;
        return RelativeOperation{operand.value(), sign == u'/'};
    }
    const bool signedShare = (sign == u'+' || sign == u'-') && isShareSign(trimmed.back());
    if (!signedShare || form == NumberForm::Share || !rest.front().isDigit())
        return std::nullopt;
    const Result<double> share = enteredNumber(rest, NumberForm::Plain, locale);
    if (!share)
        return std::nullopt;
    return RelativeOperation{sign == u'+' ? 1.0 + share.value() : 1.0 - share.value(), false};
}

} // namespace kf
