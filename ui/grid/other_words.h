// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words of the window in the other languages of the program: what is typed or pasted may come from
// somebody who works in one of them.

#include "ui/grid/grid_model.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace kf {

/// What a text of the program is called in its languages, where one of those contexts has it.
QStringList translated(const QByteArrayList &contexts, const QString &english);

/// What a word of the window is called in other languages, whatever it is for, as far as it is
/// known: from a translated window English alone cannot be told.
QStringList otherWords(const QString &word);

/// True where `typed` is in another language what `word` is in that of the window.
bool isOtherWord(const QString &word, const QString &typed);

/// The choice that a person can call so, in whichever language of the program; or nullptr.
const Choice *choiceCalled(const QString &text, const QList<Choice> &choices);

} // namespace kf
