// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The spreadsheet of the workbench: any GridModel with typing, selection, clipboard, fill, whole
// rows, notes, search, a total row that stays in view and frozen leading columns. Every change goes
// through GridModel, one call for one action. It knows nothing of what its numbers mean.
//
// Ctrl++ and Ctrl+- insert and delete rows, as in spreadsheets; Ctrl+Alt++, Ctrl+Alt+- and Ctrl+0
// zoom.

#include "ui/grid/cell_search.h"
#include "ui/grid/grid_clipboard.h"
#include "ui/grid/grid_look.h"
#include "ui/grid/grid_operations.h"
#include "ui/grid/open_editor.h"
#include "ui/grid/pasting.h"
#include "ui/grid/step_memory.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

class QMenu;
class QScrollBar;

namespace kf {

class EditSession;
class FindBar;
class GridCorner;
class GridTable;
class GridTotals;
class NoteEditor;

class GridView : public QWidget, public OpenEditor {
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit GridView(const Theme &theme, QWidget *parent = nullptr);
    ~GridView() override;

    /// Shows `model`, which must outlive this or be taken away with nullptr.
    void setModel(GridModel *model);
    GridModel *model() const;

    void setFrozenColumns(int count);

    /// Name of the table for screen readers.
    void setTitle(const QString &title);

    /// The active cell; nothing where there is none.
    std::optional<CellPlace> activeCell() const;
    /// Makes one cell active and selected, and scrolls to it.
    void selectCell(int row, int column);
    void selectRange(const CellRange &range);
    QList<CellRange> selectedRanges() const;

    bool isEditing() const;
    /// A cell or its note.
    bool finishEditing() override;

    double zoom() const { return m_look.zoom(); }
    void setZoom(double zoom);

    /// Widths that a person has given columns, in pixels at zoom 1, by column.
    QHash<int, int> columnWidths() const { return m_widths; }
    void setColumnWidths(const QHash<int, int> &widths);

    /// Adds what can be done here to `menu`, each action with the keys that the table answers to
    /// by itself. There must be a model.
    void fillMenu(QMenu &menu);

    /// The table of cells, for accessibility and tests.
    GridTable *table() const { return m_table; }
    /// The bar that finds and replaces, for tests; null until it is wanted.
    FindBar *findBar() const { return m_find; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void cut();
    void copy();
    /// Without HTML, about which LibreOffice Calc asks; it takes these cells at once.
    void copyForCalc();
    void paste();
    /// Pastes and leaves what was cut where it is.
    void pasteValues();
    void pasteTransposed();
    void pasteWithoutBlanks();
    void pasteAndAdd();
    void pasteAndMultiply();
    void deleteCells();
    void fillDown();
    void fillRight();
    void selectEverything();
    void editCell();
    void editNote();

    void insertRows();
    void duplicateRows();
    void deleteRows();
    void moveRowsUp();
    void moveRowsDown();
    void sortAscending();
    void sortDescending();

    void find();
    void findAndReplace();
    void findNext();
    void findPrevious();

    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    /// A step has been taken over by the model; `label` names it.
    void userAction(const QString &label);
    /// What a person should know about the last action.
    void messageShown(const QString &message);
    void statisticsChanged(const kf::SelectionStatistics &statistics);
    void activeCellChanged(int row, int column);
    /// The context menu of a cell is about to open; actions may be added.
    void contextMenuAboutToShow(QMenu *menu, int row, int column);
    void zoomChanged(double zoom);
    void columnWidthsChanged();
    /// Ctrl+PageDown (1) or Ctrl+PageUp (-1): the next sheet or the one before, where there are
    /// several.
    void sheetWanted(int step);

private:
    /// Rows to select as soon as the model has them, by their keys.
    struct WantedRows {
        QStringList keys;
        int left = 0;
        int right = 0;
    };
    struct KeyCommand {
        int key;
        Qt::KeyboardModifiers modifiers;
        void (GridView::*run)();
    };
    static const QList<KeyCommand> &keyCommands();
    static const KeyCommand *commandFor(const QKeyEvent &event);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    bool filterTable(QEvent &event);
    bool filterLine(QEvent &event);
    bool filterViewport(QEvent &event);
    bool filterHeader(QEvent &event);
    bool isOwnShortcut(const QKeyEvent &event) const;
    bool tableKey(const QKeyEvent &event);
    bool commandKey(const QKeyEvent &event);
    bool escape();
    void leaveForwards();
    void leaveBackwards();
    void leave(QWidget *(QWidget::*next)() const);
    void showNextSheet();
    void showPreviousSheet();
    void toggleExtending();
    bool startEditing(const QKeyEvent &event);
    bool lineKey(const QKeyEvent &event);
    bool walkKey(const QKeyEvent &event);
    void walk(bool downwards, bool backwards);
    void backspace();
    void toggleCheck();

    bool apply(const Result<GridEdit> &edit);
    Result<> carryOut(const GridEdit &edit);
    Result<> handOver(const GridEdit &edit);
    void say(const QString &message);

    bool putOnClipboard(CopiedFor whom = CopiedFor::Everyone);
    void pasteBy(const PasteRules &rules, bool moves);
    Result<Pasting> pastingOf(const CellBlock &block, const PasteRules &rules, bool moves);
    std::optional<CellBlock> settledBlock(const CellBlock &block);
    std::optional<bool> addsRows(int rows);
    bool holdsOwnCut() const;
    void fillTo(const CellRange &whole, bool toggled);
    void fillBesideNeighbour();
    void copyFromAbove();

    QList<int> selectedRows() const;
    void editRows(const RowEdit &edit, const QString &label);
    void moveRows(int step);
    void dropRows(int before);
    void sortRows(Qt::SortOrder order);
    void goToRows(const QStringList &keys, int left, int right);
    void lookForRows();
    void takeNote(const QString &note);

    void searchFor(bool backwards);
    void openFind(bool replaces);
    void closeFind();
    void replaceOne();
    void replaceAll();
    CellSearch currentSearch() const;

    void showContextMenu(const QPoint &viewportPosition);
    void showContextMenuAtActiveCell();
    void showHeaderMenu(const QPoint &position);
    /// What can be done with the selected cells and rows.
    void addSelectionActions(QMenu &menu);
    void addClipboardActions(QMenu &menu);
    void addCellActions(QMenu &menu, const CellPlace &active);
    void addRowActions(QMenu &menu);
    void addSorting(QMenu &menu, int column);

    void connectTable();
    void connectHeaders();
    void makeFindBar();
    bool showsFindBar() const;
    void connectParts();
    void connectModel();
    void keepSelection();
    void restoreSelection();
    void noticeSteps();
    KeptSelection selectionNow() const;
    void layoutParts();
    void layoutColumns();
    int naturalWidth(int column) const;
    int contentWidth(int column) const;
    void followContents(const CellRange &changed);
    int widthOf(double characters, int column) const;
    int mostWidth(int column) const;
    int usedHeight() const;
    void refreshLook();
    void publishStatistics();

    const Theme &m_theme;
    GridLook m_look;
    GridTable *m_table;
    GridTotals *m_totals;
    QScrollBar *m_sideways;
    EditSession *m_session;
    GridCorner *m_corner;
    FindBar *m_find = nullptr;    ///< made when it is first wanted
    NoteEditor *m_note = nullptr; ///< made when it is first wanted
    QTimer m_statisticsTimer;
    QTimer m_stepTimer;
    StepMemory m_steps;
    KeptSelection m_kept; ///< while the model is being reset
    WantedRows m_wanted;
    QList<CellRange> m_searched;
    QPersistentModelIndex m_noted; ///< the cell whose note is open
    QByteArray m_cut;              ///< what was cut and not pasted yet, as it went to the clipboard
    QHash<int, int> m_widths;
    /// At this zoom, of columns that fit what they hold.
    mutable QHash<int, FittedWidth> m_contentWidths;
    std::optional<int> m_returnColumn; ///< where a row of Tabs began
};

} // namespace kf
