// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One cell being edited: opens the editor, reads what was typed, and keeps the editor open with the
// reason beside it where that cannot be taken.

#include "ui/grid/cell_editors.h"
#include "ui/grid/grid_operations.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>

namespace kf {

class ChoicePicker;
class GridTable;
struct Choice;

/// Entering: typing has replaced the cell, arrows take it over and move on.
/// Editing: the cell is worked on, arrows move the caret.
enum class EditMode { Entering, Editing };

class EditSession : public QObject {
    Q_OBJECT

public:
    /// Carries a change out, or says why that cannot be.
    using Make = std::function<Result<>(const GridEdit &edit)>;

    /// `theme` and `table` must outlive this.
    EditSession(const Theme &theme, GridTable &table, Make make, QObject *parent);

    bool isOpen() const { return m_cell.isValid(); }
    EditMode mode() const { return m_mode; }
    void toggleMode();

    /// The editor of a text or number cell, for its keys.
    CellLineEdit *line() const { return m_line; }

    /// Opens the active cell with its own text (Editing) or with `typed` (Entering). Says why
    /// where the cell cannot be edited.
    void edit();
    void enter(const QString &typed);
    /// As edit(), with all of a text selected: typing replaces it.
    void editAll();

    /// Puts the caret where the pointer is.
    void placeCaretAt(const QPoint &viewportPosition);

    /// Takes over what was typed; where it is relative ("+10%"), into the whole selection.
    /// True where the editor is closed afterwards.
    bool commit();
    /// Gives the open editor the keyboard.
    void takeKeyboard();
    /// Puts what was typed into every selected cell.
    bool commitIntoAll();
    void cancel();

    /// Follows the cell after scrolling and resizing.
    void place();

    /// Shows `text` at the active cell until the next key or click, or for a while.
    void showRefusal(const QString &text);
    void hideNotice();

Q_SIGNALS:
    /// A choice was taken by Tab, or typed and taken by Enter: that also moves on.
    void choiceLeft(kf::CellStep step);

private:
    bool canOpen();
    void openLine(const QString &text, EditMode mode);
    void openChoice(const QString &typed);
    void takeChoice(const Choice &choice, int key);
    bool commitChoice();
    bool pick(const Choice &choice);
    void close();
    void reveal();
    void hideEditors();
    Result<> carriedOut(const Result<GridEdit> &edit) const;
    bool finish(const Result<GridEdit> &edit);
    void showHint();
    void notice(const QString &text, CellNotice::Kind kind);
    Result<GridEdit> editFor(const QString &text) const;

    const Theme &m_theme;
    GridTable &m_table;
    Make m_make;
    CellLineEdit *m_line;
    ChoicePicker *m_choice = nullptr; ///< made when it is first wanted
    QPointer<CellNotice> m_notice;
    QPersistentModelIndex m_cell;
    QString m_original;
    EditMode m_mode = EditMode::Entering;
};

} // namespace kf
