// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/expression.h"

#include "core/cells/cell_number.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

enum class Function { Sum, Least, Most, Average, Round };

struct FunctionName {
    QLatin1StringView name;
    Function function;
};

/// As spreadsheets call them in English and in German; MIN and MAX are the same in both.
constexpr std::array<FunctionName, 8> kFunctions{
    {{QLatin1StringView("SUM"), Function::Sum},
     {QLatin1StringView("SUMME"), Function::Sum},
     {QLatin1StringView("MIN"), Function::Least},
     {QLatin1StringView("MAX"), Function::Most},
     {QLatin1StringView("AVERAGE"), Function::Average},
     {QLatin1StringView("MITTELWERT"), Function::Average},
     {QLatin1StringView("ROUND"), Function::Round},
     {QLatin1StringView("RUNDEN"), Function::Round}}};

std::optional<Function> functionNamed(QStringView name)
{
    for (const FunctionName &known : kFunctions) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.function;
    }
    return std::nullopt;
}

constexpr int kMostDecimals = 15;

/// To that many decimals, halves away from zero. 1.005 is 1.00499... as a double: what is nearer to
/// a half than a double can tell counts as one.
double rounded(double value, double decimals)
{
    constexpr double kHair = 4.5e-16;
    const double scale = std::pow(10.0, decimals);
    const double scaled = value * scale;
    const double result = std::round(scaled + scaled * kHair) / scale;
    return std::isfinite(result) ? result : value;
}

/// Reads one expression by recursive descent; the first error ends it.
class Parser {
public:
    Parser(QStringView text, const QLocale &locale) : m_text(text), m_locale(locale) {}

    Result<double> run()
    {
        const double value = sum();
        skipSpaces();
        if (!m_error && m_at < m_text.size())
            fail(Words::tr("“%1” was not expected here").arg(m_text.mid(m_at, 1)));
        if (!m_error && !std::isfinite(value))
            fail(Words::tr("The result is too large"));
        if (m_error)
            return *m_error;
        return asCounted(value);
    }

private:
    void fail(const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Invalid, message, {}, {}};
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QChar wanted)
    {
        skipSpaces();
        if (m_error || m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    double sum()
    {
        double value = product();
        while (!m_error) {
            if (take(u'+'))
                value += product();
            else if (take(u'-') || take(u'\u2212'))
                value -= product();
            else
                break;
        }
        return value;
    }

    double product()
    {
        double value = power();
        while (!m_error) {
            if (take(u'*') || take(u'\u00d7')) {
                value *= power();
            } else if (take(u'/') || take(u'\u00f7')) {
                const double divisor = power();
                if (!m_error && divisor == 0.0)
                    fail(Words::tr("A division by zero has no result"));
                value /= divisor;
            } else {
                break;
            }
        }
        return value;
    }

    double power()
    {
        double value = signedPart();
        while (!m_error && take(u'^')) {
            value = std::pow(value, signedPart());
            if (!m_error && std::isnan(value))
                fail(Words::tr("This power has no result"));
        }
        return value;
    }

    double signedPart()
    {
        if (++m_depth > kMaximumExpressionDepth) {
            fail(Words::tr("The brackets are nested too deeply"));
            return 0.0;
        }
        double value = 0.0;
        if (take(u'-') || take(u'\u2212'))
            value = -signedPart();
        else if (take(u'+'))
            value = signedPart();
        else
            value = percent();
        --m_depth;
        return value;
    }

    double percent()
    {
        double value = primary();
        while (!m_error && take(u'%'))
            value /= 100.0;
        return value;
    }

    double primary()
    {
        skipSpaces();
        if (!m_error && m_at < m_text.size() && m_text[m_at].isLetter())
            return call();
        if (!take(u'('))
            return number();
        const double value = sum();
        if (!m_error && !take(u')'))
            fail(Words::tr("A closing bracket is missing"));
        return value;
    }

    /// "SUM(8; 4)": what stands between its brackets is separated by semicolons, or by commas
    /// where numbers are not written with them.
    double call()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetterOrNumber())
            ++m_at;
        const QStringView name = m_text.mid(start, m_at - start);
        const std::optional<Function> function = functionNamed(name);
        if (!function) {
            fail(Words::tr("“%1” is not understood: cells have no addresses here, and the "
                           "functions are SUM, MIN, MAX, AVERAGE and ROUND")
                     .arg(name));
            return 0.0;
        }
        if (!take(u'(')) {
            fail(Words::tr("An opening bracket is missing after “%1”").arg(name));
            return 0.0;
        }
        const QList<double> values = arguments();
        return m_error ? 0.0 : valueOf(*function, values);
    }

    QList<double> arguments()
    {
        const bool before = std::exchange(m_commaSeparates, m_locale.decimalPoint() != u",");
        QList<double> values;
        do {
            values.append(sum());
        } while (take(u';') || (m_commaSeparates && take(u',')));
        m_commaSeparates = before;
        if (!m_error && !take(u')'))
            fail(Words::tr("A closing bracket is missing"));
        return values;
    }

    double valueOf(Function function, const QList<double> &values)
    {
        switch (function) {
        case Function::Sum:
            return std::accumulate(values.begin(), values.end(), 0.0);
        case Function::Average:
            return std::accumulate(values.begin(), values.end(), 0.0) /
                   static_cast<double>(values.size());
        case Function::Least:
            return *std::min_element(values.begin(), values.end());
        case Function::Most:
            return *std::max_element(values.begin(), values.end());
        case Function::Round:
            break;
        }
        const double decimals = values.value(1, 0.0);
        if (values.size() > 2 || decimals != std::floor(decimals) ||
            std::abs(decimals) > kMostDecimals) {
            fail(Words::tr(
                "ROUND takes a number and to how many decimals, such as ROUND(2.345; 1)"));
            return 0.0;
        }
        return rounded(values.first(), decimals);
    }

    bool isExponentAt(qsizetype at) const
    {
        if (m_text[at].toLower() != u'e')
            return false;
        qsizetype next = at + 1;
        if (next < m_text.size() && (m_text[next] == u'+' || m_text[next] == u'-'))
            ++next;
        return next < m_text.size() && m_text[next].isDigit();
    }

    double number()
    {
        skipSpaces();
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isDigit() || c == u'.' || (c == u',' && !m_commaSeparates))
                ++m_at;
            else if (m_at > start && isExponentAt(m_at))
                m_at += 2; // the letter and its sign or first digit
            else
                break;
        }
        if (m_at == start) {
            fail(m_at < m_text.size() ? Words::tr("“%1” was not expected here").arg(m_text[m_at])
                                      : Words::tr("A number is missing at the end"));
            return 0.0;
        }
        const Result<double> read = plainNumber(m_text.mid(start, m_at - start), m_locale);
        if (read)
            return read.value();
        fail(read.error().message);
        return 0.0;
    }

    QStringView m_text;
    const QLocale &m_locale;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_commaSeparates = false; ///< between the brackets of a function, by the locale
    std::optional<Error> m_error;
};

} // namespace

Result<double> expressionValue(QStringView text, const QLocale &locale)
{
    if (text.size() > kMaximumExpressionLength)
        return Error{ErrorKind::Invalid,
                     Words::tr("The calculation is longer than %n character(s)",
                               nullptr,
                               kMaximumExpressionLength),
                     {},
                     {}};
    return Parser(text, locale).run();
}

} // namespace kf
