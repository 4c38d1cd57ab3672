// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cut, copy and the ways to paste in a table. What was cut stays until it is pasted: then it moves.

#include "ui/grid/grid_clipboard.h"
#include "ui/grid/pasting.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kf {

class GridSteps;
class GridTable;

class ClipboardCommands : public QObject {
    Q_OBJECT

public:
    /// What a paste does to cells that were cut in this table.
    enum class CutCells { Move, Stay };

    /// Both must outlive this.
    ClipboardCommands(GridTable &table, GridSteps &steps, QObject *parent);

    /// Looks at cells of another program before they are pasted; true where it takes them over.
    using Offer = std::function<bool(const CellBlock &block)>;
    void setOffer(Offer offer) { m_offer = std::move(offer); }

    /// Says which pasted rows sum others up; the person is asked about them.
    using SumFinder = std::function<QList<PastedSum>(const SummedRows &rows)>;
    void setSumFinder(SumFinder finder) { m_sumFinder = std::move(finder); }

    /// Says what else the titles of a sheet are called, for headings that are pasted along.
    void setOtherTitles(OtherTitles titles) { m_otherTitles = std::move(titles); }

    void copy(CopiedFor whom);
    void cut();
    void paste(const PasteRules &rules, CutCells cut);

    /// Takes the frame away from what was copied, and calls a cut off. False where there is none.
    bool leave();

    /// Rows have come, gone or moved: the frame goes with them, and away where it would stand
    /// around other cells.
    void followRows();

private:
    bool putOnClipboard(CopiedFor whom);
    QByteArray framedCells() const;
    Result<Pasting>
    pastingOf(const CellBlock &block, const PasteRules &rules, CutCells cut, bool isForeign);
    std::optional<CellBlock> settledBlock(const CellBlock &block);
    std::optional<bool> addsRows(int rows);
    std::optional<bool> takesSums(const QList<PastedSum> &sums, bool areAdded);
    bool holdsOwnCut() const;

    GridTable &m_table;
    GridSteps &m_steps;
    Offer m_offer;
    SumFinder m_sumFinder;
    OtherTitles m_otherTitles;
    QByteArray m_copied;        ///< what was copied or cut here last, as it went to the clipboard
    QStringList m_copiedKeys;   ///< of its rows, where these are whole
    QByteArray m_cut;           ///< what was cut and not pasted yet
    QByteArray m_framed;        ///< what stood in the moving frame as it was drawn
    bool m_pastesAgain = false; ///< the step that is being made leaves the frame where it is
};

} // namespace kf
