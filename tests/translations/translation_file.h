// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A .ts file as its tests read it, and what can be wrong with one of its texts.

#include <QList>
#include <QString>
#include <QStringList>

namespace kf::test {

/// One text of the sources and what a .ts file says for it.
struct TranslatedText {
    QString context;
    QString source;
    QString comment;   // tells texts with the same source apart
    QStringList forms; // one, or one for each plural
    bool isPlural = false;
    bool isFinished = true;
};

/// The texts of a .ts file in its order; fails the test where it cannot be read.
QList<TranslatedText> readTranslations(const QString &path);

/// What is wrong with one text, a sentence for each; `pluralForms` is how many its language has.
QStringList complaints(const TranslatedText &text, int pluralForms);

} // namespace kf::test
