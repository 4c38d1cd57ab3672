// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables for a terminal: aligned columns that fit 100 characters.

#include <QList>
#include <QString>
#include <QStringList>

namespace kf {

inline constexpr qsizetype kLineWidth = 100;

struct TextColumn {
    QString title;
    QString unit; ///< stands in a second line of the header
    bool isNumber = true;
};

/// True where the table fits its lines, or nearly so: little of its texts is cut.
bool fits(const QList<TextColumn> &columns, const QList<QStringList> &rows);

/// The table, each line indented and ended; texts that are too long end in an ellipsis. Numbers
/// stand right, texts left.
QString tableText(const QList<TextColumn> &columns, const QList<QStringList> &rows);

/// `text` without control characters, line ends included: they could lead a terminal astray.
QString oneLine(const QString &text);

/// `text` broken between words into lines of at most kLineWidth, all indented by `indent`.
QString wrapped(const QString &text, qsizetype indent);

} // namespace kf
