// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes JSON in the order in which it is told, lists of plain values on one line. Numbers are
// exact: the shortest text that reads back as the same number.

#include "core/base/enum_names.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <type_traits>

namespace kf {

/// A JSON text under construction. Every begin needs its end; within an object every value needs a
/// key before it.
class JsonWriter {
public:
    void beginObject();
    void endObject();
    void beginList();
    void endList();
    void key(const QString &name);
    void key(const char *asciiName) { key(QString::fromLatin1(asciiName)); }

    void text(const QString &value);
    /// Whole numbers without a fraction; null where `value` is not finite.
    void number(double value);
    void number(std::optional<double> value);
    /// A number with its key.
    void number(const char *asciiName, std::optional<double> value)
    {
        key(asciiName);
        number(value);
    }
    /// A text with its key; null where there is none.
    void text(const char *asciiName, const std::optional<QString> &value);
    /// The word that files have for an enumerator, with its key; null where there is none.
    template<typename E> void word(const char *asciiName, const std::optional<E> &value)
    {
        text(asciiName, value ? std::optional(QString(wordFor(*value))) : std::nullopt);
    }
    template<typename E> void word(const char *asciiName, E value) requires(std::is_enum_v<E>)
    {
        word(asciiName, std::optional(value));
    }
    void boolean(bool value);
    /// A flag with its key; null where nobody knows.
    void boolean(const char *asciiName, std::optional<bool> value);
    void null();
    void numbers(const QList<double> &values);
    void texts(const QList<QString> &values);
    /// Texts with their key.
    void texts(const char *asciiName, const QList<QString> &values)
    {
        key(asciiName);
        texts(values);
    }

    /// What was written so far, with a line end.
    QByteArray result() const { return m_text + '\n'; }

private:
    void startValue();
    void close(char bracket);
    void newLine();

    QByteArray m_text;
    qsizetype m_depth = 0;
    bool m_isFirst = true; ///< nothing stands in the innermost object or list yet
    bool m_afterKey = false;
};

} // namespace kf
