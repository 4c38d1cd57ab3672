// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands at a place of a plan, by the schema: how its value is said, and how the last step to
// it is. Choices are said by the words of the pages, "rear" of a device as "rear" or "hinten".

#include <QString>
#include <QStringList>

#include <optional>

namespace kf {

enum class Redundancy;

/// "N", "N+1", "2N".
QString redundancyText(Redundancy redundancy);

/// The value that stands at a place. Words that no choice has are said as they are.
struct ValueForm {
    using Said = QString (*)(const QString &word);

    Said said = nullptr;     ///< for choices, and for each of a list of them
    Said saidStep = nullptr; ///< where the last step of the path is a choice by itself
    QStringList words;       ///< of the choice, as files have them
    bool isText = false;     ///< digits are letters too: "1.30" is no number
    bool isMonth = false;    ///< a month of the plan, counted from its start
};

/// "topology/devices/n1/face": a choice between two faces.
ValueForm valueForm(const QString &path);

/// Every key of the schema that is a choice, with the words that files have for it.
struct ChoiceKey {
    QString key;
    QStringList words;
    ValueForm::Said said = nullptr;
};
QList<ChoiceKey> choiceKeys();

} // namespace kf
