// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The spreadsheet of the workbench: any GridModel with typing, selection, clipboard, fill, a total
// row that stays in view and frozen leading columns. Every change goes through
// GridModel::setCells(), one call for one action. It knows nothing of what its numbers mean.

#include "ui/grid/grid_look.h"
#include "ui/grid/grid_operations.h"
#include "ui/grid/grid_ranges.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QMenu;
class QScrollBar;

namespace kf {

class EditSession;
class GridTable;
class GridTotals;

class GridView : public QWidget {
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
    /// Takes over an open editor, before the page is left or the plan saved. False where what was
    /// typed cannot be taken: the editor stays and says why.
    bool finishEditing();

    double zoom() const { return m_look.zoom(); }
    void setZoom(double zoom);

    /// Widths that a person has given columns, in pixels at zoom 1, by column.
    QHash<int, int> columnWidths() const { return m_widths; }
    void setColumnWidths(const QHash<int, int> &widths);

    /// The table of cells, for accessibility and tests.
    GridTable *table() const { return m_table; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void cut();
    void copy();
    void paste();
    void deleteCells();
    void fillDown();
    void fillRight();
    void selectEverything();
    void editCell();

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

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    bool filterTable(QEvent &event);
    bool filterLine(QEvent &event);
    bool filterViewport(QEvent &event);
    bool isOwnShortcut(const QKeyEvent &event) const;
    bool tableKey(const QKeyEvent &event);
    bool commandKey(const QKeyEvent &event);
    bool startEditing(const QKeyEvent &event);
    bool lineKey(const QKeyEvent &event);
    bool walkKey(const QKeyEvent &event);
    void walk(bool downwards, bool backwards);
    void backspace();
    void toggleCheck();

    void apply(const Result<GridEdit> &edit);
    Result<> carryOut(const GridEdit &edit);
    void say(const QString &message);
    void showContextMenu(const QPoint &viewportPosition);
    void showContextMenuAtActiveCell();

    void connectTable();
    void connectModel();
    void layoutParts();
    void layoutColumns();
    int naturalWidth(int column) const;
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
    QTimer m_statisticsTimer;
    QHash<int, int> m_widths;
    std::optional<int> m_returnColumn; ///< where a row of Tabs began
};

} // namespace kf
