// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes JSON in the order in which it is told, lists of plain values on one line. Numbers are
// exact: the shortest text that reads back as the same number.

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

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
    void boolean(bool value);
    void null();
    void numbers(const QList<double> &values);
    void texts(const QList<QString> &values);

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
