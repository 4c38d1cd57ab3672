// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Somebody in a hurry at one window: types into cells, saves after each, merges what others have
// saved meanwhile, and decides conflicts by chance. By keys and buttons, as a person does.

#include "tests/app/net/two_writers.h"
#include "ui/difference/difference_dialog.h"
#include "ui/shell/main_window.h"

#include <QTimer>

#include <random>

class QMessageBox;

namespace kf::test {

class HurriedPerson {
public:
    /// `window` must outlive this; its plan is open.
    HurriedPerson(MainWindow &window, int number);

    void type(int edits);
    const WriterTale &tale() const { return m_tale; }

private:
    void edit(int number);
    void save();
    /// Waits until no question is open and nothing is read or written; false where that lasts.
    bool waitForRest();
    void answer();
    void answerQuestion(QMessageBox &box);
    void decide(DifferenceDialog &dialog);

    MainWindow &m_window;
    int m_number;
    std::mt19937 m_random;
    QTimer m_look;
    int m_answered = 0; ///< questions
    WriterTale m_tale;
};

} // namespace kf::test
