// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cuts the HTML of a clipboard into tags and text. Understands what spreadsheets write, not the
// web: comments, declarations, scripts and styles are skipped and nothing is ever run or loaded.

#include <QHash>
#include <QString>

#include <optional>

namespace kf {

struct HtmlToken {
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    QString text;                       ///< of Text, entities resolved
    QString name;                       ///< of a tag, lower case
    QHash<QString, QString> attributes; ///< of Open, names in lower case

    QString attribute(QLatin1StringView wanted) const { return attributes.value(wanted); }
};

class HtmlTokens {
public:
    /// `html` must outlive this.
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    /// The next token; nothing at the end.
    std::optional<HtmlToken> next();

private:
    std::optional<HtmlToken> takeText();
    std::optional<HtmlToken> takeTag();
    void takeAttributes(HtmlToken &tag);
    QString takeValue();
    QString takeName();
    void skipSpaces();
    void skipPast(QStringView end);
    void skipElement(const QString &name);

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace kf
