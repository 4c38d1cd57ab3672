// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks what becomes of something that lies where a plan is to go. A plan is replaced by nobody who
// has not seen what differs.

#include <QMessageBox>
#include <QString>

namespace kf {

enum class TakenWay { None, Compare, Merge, Replace, Elsewhere };

/// What lies there, and what is meant to go there.
struct TakenPlace {
    QString title;                      ///< of the question: what a person was about to do
    QString question;                   ///< what lies there
    QString what;                       ///< which plan that is, or why it is none
    QString meaning;                    ///< of replacing it, in a sentence
    QString elsewhere;                  ///< the button that leads to another place
    bool isPlan = true;                 ///< what is none can neither be compared nor merged
    bool mayReplace = false;            ///< the person knows what lies there
    TakenWay usual = TakenWay::Compare; ///< what Enter does
    QMessageBox::Icon icon = QMessageBox::Question;
};

TakenWay askAboutTaken(const TakenPlace &taken, QWidget &parent);

} // namespace kf
