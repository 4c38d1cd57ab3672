// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/json_writer.h"

#include "core/report/write/exact_text.h"

#include <cmath>

namespace kf {

namespace {

constexpr int kIndent = 2;

QByteArray escaped(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                out += "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

QByteArray jsonNumber(double value)
{
    return std::isfinite(value) ? exactText(value) : QByteArrayLiteral("null");
}

} // namespace

void JsonWriter::newLine()
{
    m_text += '\n';
    m_text += QByteArray(m_depth * kIndent, ' ');
}

void JsonWriter::startValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_isFirst)
        m_text += ',';
    newLine();
    m_isFirst = false;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        newLine();
    m_text += bracket;
    m_isFirst = false;
}

void JsonWriter::beginObject()
{
    startValue();
    m_text += '{';
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginList()
{
    startValue();
    m_text += '[';
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::endList()
{
    close(']');
}

void JsonWriter::key(const QString &name)
{
    if (!m_isFirst)
        m_text += ',';
    newLine();
    m_isFirst = false;
    m_text += escaped(name) + ": ";
    m_afterKey = true;
}

void JsonWriter::text(const QString &value)
{
    startValue();
    m_text += escaped(value);
}

void JsonWriter::number(double value)
{
    startValue();
    m_text += jsonNumber(value);
}

void JsonWriter::number(std::optional<double> value)
{
    if (value)
        number(*value);
    else
        null();
}

void JsonWriter::boolean(bool value)
{
    startValue();
    m_text += value ? "true" : "false";
}

void JsonWriter::text(const char *asciiName, const std::optional<QString> &value)
{
    key(asciiName);
    if (value)
        text(*value);
    else
        null();
}

void JsonWriter::boolean(const char *asciiName, std::optional<bool> value)
{
    key(asciiName);
    if (value)
        boolean(*value);
    else
        null();
}

void JsonWriter::null()
{
    startValue();
    m_text += "null";
}

void JsonWriter::numbers(const QList<double> &values)
{
    startValue();
    QByteArrayList parts;
    parts.reserve(values.size());
    for (const double value : values)
        parts += jsonNumber(value);
    m_text += '[' + parts.join(", ") + ']';
}

void JsonWriter::texts(const QList<QString> &values)
{
    startValue();
    QByteArrayList parts;
    parts.reserve(values.size());
    for (const QString &value : values)
        parts += escaped(value);
    m_text += '[' + parts.join(", ") + ']';
}

} // namespace kf
