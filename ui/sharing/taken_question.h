// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks what becomes of a plan that lies where another one is to go. It is replaced by nobody who
// has not seen what differs.

#include <QString>

class QWidget;

namespace kf {

/// What lies there, and what is meant to go there.
struct TakenPlace {
    QString title;       ///< of the question: what a person was about to do
    QString place;       ///< as it is shown
    QString planName;    ///< of the plan that lies there
    QString meaning;     ///< of replacing it, in a sentence
    QString elsewhere;   ///< the button that leads to another place
    bool isSeen = false; ///< the person knows what lies there
};

enum class TakenWay { None, Compare, Merge, Replace, Elsewhere };

TakenWay askAboutTaken(const TakenPlace &taken, QWidget &parent);

} // namespace kf
