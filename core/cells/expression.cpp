// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/expression.h"

#include "core/cells/cell_number.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

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
        return value;
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
        if (!take(u'('))
            return number();
        const double value = sum();
        if (!m_error && !take(u')'))
            fail(Words::tr("A closing bracket is missing"));
        return value;
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
            if (c.isDigit() || c == u'.' || c == u',')
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
