// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The spreadsheet of the workbench: any GridModel with typing, selection, clipboard, fill, whole
// rows, notes, search, a total row that stays in view and frozen leading columns. Every change goes
// through GridModel, one call for one action. It knows nothing of what its numbers mean.
//
// Ctrl++ and Ctrl+- insert and delete rows, as in spreadsheets; Ctrl+Alt++, Ctrl+Alt+- and Ctrl+0
// zoom.

#include "core/cells/pasted_rows.h"
#include "core/cells/series.h"
#include "ui/grid/column_widths.h"
#include "ui/grid/grid_look.h"
#include "ui/grid/grid_operations.h"
#include "ui/grid/open_editor.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QScrollBar;

namespace kf {

class ClipboardCommands;
class EditSession;
class FindBar;
class GridCorner;
class GridFinder;
class GridKeys;
class GridMenus;
class GridSteps;
class GridTable;
class GridTotals;
class NoteSession;
class RowCommands;

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

    /// Cells of other programs go to `offer` before they are pasted: true where it takes them.
    void setPasteOffer(std::function<bool(const CellBlock &block)> offer);
    /// Pasted rows that `finder` takes for sums of others are asked about.
    void setSumFinder(std::function<QList<PastedSum>(const SummedRows &rows)> finder);
    /// What else a title of a sheet is called, so that headings which are pasted along are known.
    void setOtherTitles(
        std::function<QStringList(const GridModel &model, const QString &word, const QString &unit)>
            titles);

    bool isEditing() const;
    /// A cell or its note.
    bool finishEditing() override;

    double zoom() const { return m_look.zoom(); }
    void setZoom(double zoom);

    /// Widths that a person has given columns, in pixels at zoom 1, by column.
    QHash<int, int> columnWidths() const { return m_widths.byHand(); }
    void setColumnWidths(const QHash<int, int> &widths);

    /// Adds what can be done here to `menu`, each action with the keys that the table answers to
    /// by itself. There must be a model.
    void fillMenu(QMenu &menu);

    /// The table of cells, for accessibility and tests.
    GridTable *table() const { return m_table; }
    /// The bar that finds and replaces, for tests; null until it is wanted.
    FindBar *findBar() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The height that shows the first `rows` rows with the bands between them, or all there are.
    int heightOfRows(int rows) const;

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
    /// The active cell takes the one above.
    void copyFromAbove();
    void selectEverything();
    void editCell();
    /// Opens the name of a row that has just come, with its text selected: typing replaces it.
    void editNew(int row, int column);
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

    /// What keys do in every table: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

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
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    void connectTable();
    void connectHeaders();
    void connectParts();
    void connectModel();
    void followShape();
    void layoutParts();
    void layoutColumns();
    void layoutAgain();
    int usedHeight() const;
    void refreshLook();
    void publishStatistics();
    void tell(const QString &message);
    void toggleCheck();
    void fillTo(const CellRange &whole, SeriesRule rule);
    void fillBesideNeighbour();

    GridLook m_look;
    GridTable *m_table;
    GridTotals *m_totals;
    QScrollBar *m_sideways;
    GridSteps *m_steps;
    EditSession *m_session;
    NoteSession *m_notes;
    ClipboardCommands *m_clipboard;
    RowCommands *m_rows;
    GridFinder *m_finder;
    GridMenus *m_menus;
    GridKeys *m_keys;
    GridCorner *m_corner;
    ColumnWidths m_widths;
    QTimer m_statisticsTimer;
};

} // namespace kf
