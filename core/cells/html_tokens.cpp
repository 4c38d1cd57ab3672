// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/html_tokens.h"

#include <array>
#include <utility>

namespace kf {

namespace {

constexpr qsizetype kLongestEntity = 10;

constexpr std::array<std::pair<QLatin1StringView, char16_t>, 6> kEntities{{
    {QLatin1StringView("amp"), u'&'},
    {QLatin1StringView("lt"), u'<'},
    {QLatin1StringView("gt"), u'>'},
    {QLatin1StringView("quot"), u'"'},
    {QLatin1StringView("apos"), u'\''},
    {QLatin1StringView("nbsp"), u'\u00a0'},
}};

/// The text that the entity `name` (without & and ;) stands for; nothing where it is unknown.
std::optional<QString> entityText(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool valid = ok && code > 0 && code <= QChar::LastValidCodePoint &&
                           !QChar::isSurrogate(static_cast<char32_t>(code));
        if (!valid)
            return std::nullopt;
        const char32_t point = code;
        return QString::fromUcs4(&point, 1);
    }
    for (const auto &[word, character] : kEntities) {
        if (name == word)
            return QString(QChar(character));
    }
    return std::nullopt;
}

QString withEntities(QStringView text)
{
    QString resolved;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(u'&', at);
        if (begin < 0)
            break;
        resolved += text.mid(at, begin - at);
        at = begin + 1;
        const qsizetype length = text.mid(at, kLongestEntity).indexOf(u';');
        const std::optional<QString> entity =
            length > 0 ? entityText(text.mid(at, length)) : std::optional<QString>();
        resolved += entity.value_or(QStringLiteral("&"));
        if (entity)
            at += length + 1;
    }
    return resolved += text.mid(at);
}

bool isNameEnd(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'=';
}

} // namespace

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<')
            return takeText();
        if (m_html.mid(m_at).startsWith(u"<!--")) {
            skipPast(u"-->");
        } else if (m_html.mid(m_at).startsWith(u"<!") || m_html.mid(m_at).startsWith(u"<?")) {
            skipPast(u">");
        } else if (std::optional<HtmlToken> tag = takeTag()) {
            return tag;
        }
    }
    return std::nullopt;
}

std::optional<HtmlToken> HtmlTokens::takeText()
{
    const qsizetype end = m_html.indexOf(u'<', m_at);
    const QStringView text = end < 0 ? m_html.mid(m_at) : m_html.mid(m_at, end - m_at);
    m_at += text.size();
    HtmlToken token;
    token.text = withEntities(text);
    return token;
}

/// The tag that begins here; nothing where it was a lone "<" or an element that is skipped.
std::optional<HtmlToken> HtmlTokens::takeTag()
{
    ++m_at;
    HtmlToken tag;
    tag.kind = HtmlToken::Kind::Open;
    if (m_at < m_html.size() && m_html[m_at] == u'/') {
        tag.kind = HtmlToken::Kind::Close;
        ++m_at;
    }
    if (m_at >= m_html.size() || !m_html[m_at].isLetter()) {
        tag.kind = HtmlToken::Kind::Text;
        tag.text = QStringLiteral("<");
        return tag;
    }
    tag.name = takeName();
    takeAttributes(tag);
    const bool skipped = tag.name == QLatin1String("script") || tag.name == QLatin1String("style");
    if (skipped && tag.kind == HtmlToken::Kind::Open) {
        skipElement(tag.name);
        return std::nullopt;
    }
    return tag;
}

void HtmlTokens::takeAttributes(HtmlToken &tag)
{
    while (m_at < m_html.size()) {
        skipSpaces();
        if (m_at >= m_html.size())
            return;
        if (m_html[m_at] == u'>') {
            ++m_at;
            return;
        }
        const QString name = takeName();
        skipSpaces();
        QString value;
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            value = takeValue();
        } else if (name.isEmpty()) {
            ++m_at; // a stray character
        }
        if (!name.isEmpty())
            tag.attributes.insert(name, value);
    }
}

QString HtmlTokens::takeValue()
{
    skipSpaces();
    if (m_at >= m_html.size())
        return {};
    const QChar quote = m_html[m_at];
    const qsizetype begin = m_at;
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = m_html.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_html.size() : end + 1;
        const qsizetype valueEnd = end < 0 ? m_html.size() : end;
        return withEntities(m_html.mid(begin + 1, valueEnd - begin - 1));
    }
    while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
        ++m_at;
    return withEntities(m_html.mid(begin, m_at - begin));
}

QString HtmlTokens::takeName()
{
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !isNameEnd(m_html[m_at]))
        ++m_at;
    return m_html.mid(begin, m_at - begin).toString().toLower();
}

void HtmlTokens::skipSpaces()
{
    while (m_at < m_html.size() && m_html[m_at].isSpace())
        ++m_at;
}

void HtmlTokens::skipPast(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void HtmlTokens::skipElement(const QString &name)
{
    const qsizetype found = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
    if (found >= 0)
        skipPast(u">");
}

} // namespace kf
