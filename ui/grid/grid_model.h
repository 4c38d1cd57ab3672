// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a grid shows and edits: a table of typed values with bands between its rows, a total row,
// heat and small curves. The grid asks through this interface and hands every change back through
// setCells(), editRows() or setNote(), one call for one action of a person.

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/cells/cell_block.h"
#include "core/cells/cell_number.h"
#include "core/cells/cell_unit.h"
#include "ui/grid/row_edit.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace kf {

/// Decimals that a cell shows of a number that a person may type: it is not rounded to what its
/// column has.
inline constexpr int kMostTypedDecimals = 6;
/// Decimals that the numbers of a column may have below each other.
inline constexpr int kMostAlignedDecimals = 4;

/// A Month is a number of months from the start of the plan, shown and typed as a date.
enum class CellKind { Number, Share, Month, Text, Choice, Check, Sparkline };

/// How a column is painted.
enum class ColumnLook {
    Plain,
    Muted,  ///< secondary: smaller than what the row is about
    Strong, ///< figures that people look for
    Heat,   ///< filled by heatShare(); zero is a faint dot
};

/// How the width of a column behaves.
struct ColumnWidth {
    double characters = 10.0; ///< of a digit's width, without margins
    double most = 0.0;        ///< takes spare room up to this many characters; 0: keeps its width
    double fits = 0.0;        ///< is as wide as what it holds, up to this many; 0: `characters`
};

struct GridColumn {
    QString title;
    QString toolTip;
    CellKind kind = CellKind::Number;
    ColumnLook look = ColumnLook::Plain;
    Qt::Alignment alignment = Qt::AlignLeft;
    ColumnWidth width;
    CellUnit unit = {}; ///< that a person may type behind a number
};

/// Why one of several changes cannot be: the cell that is to blame, column -1 where only the whole
/// row is.
struct CellRefusal {
    int row = 0;
    int column = -1;
    Error error;
};

/// One of the values that a choice cell can take.
struct Choice {
    QString key;
    QString label;
    QString detail = {}; ///< finds it too, and stands behind it in the list of choices
    QString others = {}; ///< words that find it too and stand nowhere

    QString words() const { return detail + u' ' + others; }
};

/// Where a number stands against what it is compared with (today's, say).
enum class CellTrend { Steady, Up, Down };

/// True for nothing, empty text, and zero in a column of heat.
bool isBlank(const GridValue &value, ColumnLook look);

class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual const GridColumn &columnAt(int column) const = 0;

    /// The raw value, in full precision.
    virtual GridValue valueAt(int row, int column) const = 0;

    /// The heading of a band; nothing for a row of cells.
    virtual std::optional<QString> bandAt(int row) const;

    /// Whether the row is the empty one below the last: what is typed or pasted there becomes a
    /// row. Default: there is none.
    virtual bool isNewRow(int row) const;
    /// What the empty row says before something is typed; default: nothing.
    virtual QString placeholderAt(int row, int column) const;
    /// The place behind the last row that holds something.
    int endOfRows() const;
    /// The row that tells how the cells of `row` are typed: itself; for rows that are still to come
    /// the empty one below the last, else the last one.
    int patternRow(int row) const;

    /// Why the cell cannot be edited, as one sentence; empty where it can.
    virtual QString readOnlyReason(int row, int column) const;

    /// Whether read-only cells of heat are hatched, to tell them from the others; not useful where
    /// the whole sheet is read-only.
    virtual bool hatchesReadOnly() const;

    virtual QList<Choice> choicesAt(int row, int column) const;

    /// The unit that a person may type behind a number; Unit::Share where the number is percent.
    /// Default: that of the column.
    virtual CellUnit unitAt(int row, int column) const;

    /// Whether one value would be taken; the error is one sentence for the person who typed it.
    virtual Result<> check(int row, int column, const GridValue &value) const;

    /// Why these changes cannot be made together; nothing where they can. Rows from endOfRows() on
    /// are new ones. Default: each is checked by itself.
    virtual std::optional<CellRefusal> refusalOf(const QList<CellChange> &changes) const;

    /// Takes over all changes as one undo step named `label`, or none of them.
    virtual Result<> setCells(const QList<CellChange> &changes, const QString &label) = 0;

    /// Whether whole rows can be edited so; the error is one sentence for the person who asked.
    /// Default: never.
    virtual Result<> checkRows(const RowEdit &edit) const;

    /// Takes over the edit as one undo step named `label`; fails exactly when checkRows() does.
    /// Returns the keys of the rows that the person goes on with: the new, copied or moved ones.
    /// They may come into the model later than this returns.
    virtual Result<QStringList> editRows(const RowEdit &edit, const QString &label);

    /// What stays with a row when others come, go or move; default: nothing, the grid then tells
    /// rows apart by their number.
    virtual QString keyOfRow(int row) const;
    /// The row with that key, or -1.
    virtual int rowOfKey(const QString &key) const;

    /// Which of several sheets is shown (a day type, a month), where a model can show several.
    virtual QString sheetKey() const;

    /// The note on a cell; empty where there is none.
    virtual QString noteAt(int row, int column) const;
    /// Whether the cell can have a note. Default: never.
    virtual Result<> checkNote(int row, int column) const;
    /// Takes over the note (empty: takes it away) as one undo step named `label`; fails exactly
    /// when checkNote() does.
    virtual Result<> setNote(int row, int column, const QString &note, const QString &label);

    /// Marked by a small triangle besides the colour of its text.
    virtual CellTrend trendAt(int row, int column) const;

    /// 0..1, or nothing where the cell has no heat.
    virtual std::optional<double> heatAt(int row, int column) const;

    /// With how many decimals a column shows its numbers, so that they stand under each other;
    /// nothing: with as many as each of them has.
    virtual std::optional<int> decimalsAt(int column) const;

    /// The same for the totals of a column and of its bands.
    virtual std::optional<int> totalDecimalsAt(int column) const;

    /// A number as wide as any in the columns of heat: it gives the size of their digits.
    virtual QString widestHeat() const;

    /// The curve of a Sparkline cell.
    virtual QList<double> curveAt(int row, int column) const;

    /// The column that is framed through the whole sheet (the peak), or -1.
    virtual int markedColumn() const;

    virtual bool hasTotals() const;
    /// The value that the total row shows below `column`.
    virtual GridValue totalAt(int column) const;

    virtual QString toolTipAt(int row, int column) const;

    /// What a screen reader says; default: row heading, column title and shown text.
    virtual QString accessibleTextAt(int row, int column) const;

    /// The month that cells of kind Month count from.
    virtual Month startMonth() const;

    /// How many lines the titles of columns may take: 1 or 2.
    virtual int titleLines() const;

    /// The locale in which cells are shown and read.
    virtual QLocale locale() const;

    /// The value as it is shown and as it is edited.
    QString shownText(const GridValue &value, int row, int column) const;
    QString editedText(int row, int column) const;

    /// How the cell will show what is being typed, where that is not plain to see: "30 %" for
    /// "0.3", "2028-01" for "24"; else empty.
    QString meaningOf(const QString &typed, int row, int column) const;

    /// The value that `cell`, typed or pasted, means in this place. Fails with a sentence.
    Result<GridValue> valueFrom(const BlockCell &cell, int row, int column) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The total row or the marked column has changed.
    void totalsChanged();
    /// A step of the history behind this model was made, or made again, or taken back. Cells show
    /// it by now, rows may follow. A step that this model hands over is told before that call
    /// returns.
    void stepDone(quint64 number);
    void stepUndone(quint64 number);
};

/// How the numbers of a kind are written.
NumberForm numberFormOf(CellKind kind);

} // namespace kf
