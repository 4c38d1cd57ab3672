// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person is typing is not in the plan yet. Whoever saves, prints, leaves a page or reads the
// plan for somebody else has it taken over first.

class QWidget;

namespace kf {

/// A widget that can hold something typed and not taken over yet.
class OpenEditor {
public:
    virtual ~OpenEditor() = default;

    /// Takes over what was typed, if anything was. False where that cannot be taken: the editor
    /// then stays open, gets the keyboard and says why.
    virtual bool finishEditing() = 0;
};

/// Asks `root` and every widget in it. False where one of them holds what cannot be taken.
bool finishEditing(QWidget &root);

} // namespace kf
