// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What F1 asks for on a page: the number of the cell that has the keyboard, before anything that
// the page as a whole has an answer for.

class QWidget;

namespace kf {

class Facts;
class Panel;

/// A page with a panel of its own that says how the figures of a row came about.
class RowExplainer {
public:
    virtual ~RowExplainer() = default;

    /// True where the keyboard is in such a row.
    virtual bool explainsRow() const = 0;
    /// Gives the keyboard to that panel.
    virtual void explainRow() = 0;
};

/// True where the keyboard is in a cell or on a sum of a table in `page`: that number is asked for,
/// and no other one is an answer.
bool isCellChosen(const QWidget &page);

/// Shows the panel with these facts, and goes to the first of them that leads somewhere.
void showFacts(Panel &panel, const Facts &facts);

} // namespace kf
