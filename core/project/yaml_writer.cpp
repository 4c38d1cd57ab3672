// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/yaml_writer.h"

#include "core/project/plain_text.h"

namespace kf {

namespace {

constexpr int kIndent = 2;
constexpr qsizetype kLongestSimpleKey = 1000; ///< YAML allows 1024 characters before the colon

QByteArray written(QStringView text)
{
    return needsQuotes(text) ? inQuotes(text) : text.toUtf8();
}

} // namespace

void YamlWriter::startLine()
{
    m_out.append(qsizetype(m_depth - m_dashes) * kIndent, ' ');
    for (; m_dashes > 0; --m_dashes)
        m_out += "- ";
}

void YamlWriter::plainKey(QByteArrayView name)
{
    startLine();
    if (name.size() > kLongestSimpleKey) {
        m_out.append("? ").append(name).append('\n');
        startLine();
    } else {
        m_out += name;
    }
    m_out += ':';
    m_isAfterKey = true;
}

void YamlWriter::key(QStringView name)
{
    plainKey(written(name));
}

void YamlWriter::scalar(QByteArrayView text)
{
    if (m_isAfterKey)
        m_out += ' ';
    else
        startLine();
    m_out.append(text).append('\n');
    m_isAfterKey = false;
}

void YamlWriter::scalar(QStringView text)
{
    scalar(QByteArrayView(written(text)));
}

void YamlWriter::openBlock()
{
    m_out += '\n';
    m_isAfterKey = false;
    ++m_depth;
}

void YamlWriter::closeBlock()
{
    --m_depth;
}

void YamlWriter::openItem()
{
    ++m_depth;
    ++m_dashes;
}

void YamlWriter::closeItem()
{
    --m_depth;
}

void YamlWriter::goBack(const Place &place)
{
    m_out.truncate(place.size);
    m_depth = place.depth;
    m_dashes = place.dashes;
    m_isAfterKey = place.isAfterKey;
}

void YamlWriter::kept(const KeptValue &value)
{
    if (value.kind == KeptValue::Kind::Scalar) {
        const bool isPlain = !value.quoted && canStandPlain(value.scalar);
        return scalar(QByteArrayView(isPlain ? value.scalar.toUtf8() : inQuotes(value.scalar)));
    }
    const bool isMap = value.kind == KeptValue::Kind::Map;
    if (value.items.isEmpty())
        return scalar(QByteArrayView(isMap ? "{}" : "[]"));
    const bool isBlock = m_isAfterKey;
    if (isBlock)
        openBlock();
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        if (isMap)
            key(value.names.value(i));
        else
            openItem();
        kept(value.items[i]);
        if (!isMap)
            closeItem();
    }
    if (isBlock)
        closeBlock();
}

} // namespace kf
