// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/clipboard_commands.h"

#include "core/words/refusal_words.h"
#include "ui/grid/grid_steps.h"
#include "ui/grid/grid_table.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace kf {

namespace {

/// Why a block cannot be pasted, and whether that is for its first row.
QString refusalText(const Error &error,
                    const GridModel &model,
                    const QList<CellRange> &ranges,
                    const CellBlock &block,
                    PasteRules rules,
                    const OtherTitles &otherTitles)
{
    const bool isHeaded = !error.message.isEmpty() && mayHaveHeadings(model, block) &&
                          headedBlock(model, block, otherTitles).places.isEmpty();
    rules.leavesOut.append(0);
    const Result<Pasting> without = isHeaded ? pasting(model, ranges, block, rules) : error;
    if (!without && without.error().message == error.message)
        return sentenceOf(error);
    return ClipboardCommands::tr("%1. Row 1 of what is pasted looks like headings: copy the rows "
                                 "below it alone")
        .arg(sentenceOf(error));
}

} // namespace

ClipboardCommands::ClipboardCommands(GridTable &table, GridSteps &steps, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_steps(steps)
{
    connect(&steps, &GridSteps::made, this, [this] {
        if (!m_pastesAgain)
            leave();
    });
}

/// False, and the person told why, where the selection cannot be copied.
bool ClipboardCommands::putOnClipboard(CopiedFor whom)
{
    if (m_table.grid() == nullptr)
        return false;
    const QList<CellRange> ranges = m_table.ranges();
    // Calc's own text has no room for raw numbers beside the shown ones.
    const NumberTexts numbers = whom == CopiedFor::Calc ? NumberTexts::Full : NumberTexts::Shown;
    const Result<CellBlock> block = blockOf(*m_table.grid(), ranges, numbers);
    if (!block) {
        m_steps.tell(sentenceOf(block.error()));
        return false;
    }
    const QList<int> results = resultColumnsOf(*m_table.grid(), ranges);
    QApplication::clipboard()->setMimeData(mimeDataOf(block.value(), whom, results).release());
    m_copied = cellsBytes(block.value());
    m_copiedKeys = rowKeysOf(*m_table.grid(), ranges);
    m_table.setMarching(ranges);
    m_framed = framedCells();
    return true;
}

/// What stands in the moving frame; empty where there is none.
QByteArray ClipboardCommands::framedCells() const
{
    const QList<CellRange> ranges = m_table.marching();
    if (ranges.isEmpty())
        return {};
    const Result<CellBlock> block = blockOf(*m_table.grid(), ranges, NumberTexts::Full);
    return block ? cellsBytes(block.value()) : QByteArray();
}

void ClipboardCommands::followRows()
{
    // Queued: what the rows hold may follow them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (framedCells() != m_framed)
                leave();
        },
        Qt::QueuedConnection);
}

void ClipboardCommands::copy(CopiedFor whom)
{
    if (putOnClipboard(whom))
        m_cut.clear();
}

void ClipboardCommands::cut()
{
    if (putOnClipboard(CopiedFor::Everyone))
        m_cut = m_copied;
}

bool ClipboardCommands::leave()
{
    if (m_table.marching().isEmpty())
        return false;
    m_table.setMarching({});
    m_cut.clear();
    return true;
}

/// True where what was cut here is still what would be pasted.
bool ClipboardCommands::holdsOwnCut() const
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    return !m_cut.isEmpty() && !m_table.marching().isEmpty() && framedCells() == m_framed &&
           held != nullptr && held->data(kCellsMimeType) == m_cut;
}

void ClipboardCommands::paste(const PasteRules &rules, CutCells cutCells)
{
    if (m_table.grid() == nullptr)
        return;
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const Result<CellBlock> block = copied != nullptr ? blockFrom(*copied) : blockFrom(QMimeData());
    if (!block) {
        m_steps.tell(sentenceOf(block.error()));
        return;
    }
    const bool isForeign = copied == nullptr || !copied->hasFormat(kCellsMimeType);
    if (isForeign && m_offer && m_offer(block.value()))
        return;
    if (!holdsOwnCut())
        cutCells = CutCells::Stay;
    PasteRules known = rules;
    known.results = copied != nullptr ? resultColumnsIn(*copied) : QList<int>();
    if (!isForeign && copied->data(kCellsMimeType) == m_copied)
        known.rowKeys = m_copiedKeys;
    const Result<Pasting> pasting = pastingOf(block.value(), known, cutCells, isForeign);
    if (!pasting) {
        const Error &error = pasting.error();
        m_steps.tell(
            isForeign
                ? refusalText(
                      error, *m_table.grid(), m_table.ranges(), block.value(), known, m_otherTitles)
                : sentenceOf(error));
        return;
    }
    const GridEdit &edit = pasting.value().edit;
    const bool oneRange = m_table.ranges().size() == 1;
    if (oneRange && newRowsOf(*m_table.grid(), edit.changes) == 0)
        m_table.selectRange(pasting.value().target);
    const QScopedValueRollback again(m_pastesAgain, cutCells == CutCells::Stay);
    m_steps.apply(edit);
}

/// The paste, after the person has been asked what cannot be guessed. Fails without a message
/// where they have called it off.
Result<Pasting> ClipboardCommands::pastingOf(const CellBlock &block,
                                             const PasteRules &rules,
                                             CutCells cut,
                                             bool isForeign)
{
    const GridModel &model = *m_table.grid();
    const bool moves = cut == CutCells::Move;
    const QList<CellRange> ranges = m_table.ranges();
    const auto work = [&](const CellBlock &cells, const PasteRules &wanted) {
        return moves ? moving(model, m_table.marching(), ranges, cells, wanted)
                     : pasting(model, ranges, cells, wanted);
    };
    CellBlock cells = block;
    PasteRules wanted = rules;
    const bool replaces = rules.operation == BlockOperation::Replace;
    if (isForeign && replaces && !rules.transposes && ranges.size() == 1) {
        HeadedBlock headed = headedBlock(model, cells, m_otherTitles);
        cells = std::move(headed.block);
        wanted.places = std::move(headed.places);
    }
    Result<Pasting> worked = work(cells, wanted);
    const Error calledOff{ErrorKind::NotAllowed, {}, {}, {}};
    if (!worked && worked.error().kind == ErrorKind::Conflict &&
        ambiguousCell(cells, model.locale())) {
        const std::optional<CellBlock> settled = settledBlock(cells);
        if (!settled)
            return calledOff;
        cells = *settled;
        worked = work(cells, wanted);
    }
    const int lost = worked ? worked.value().lostRows : 0;
    const InsertRows rows{model.endOfRows(), lost, {}};
    if (lost > 0 && !moves && model.checkRows(rows)) {
        const std::optional<bool> added = addsRows(lost);
        if (!added)
            return calledOff;
        wanted.addsRows = *added;
        worked = work(cells, wanted);
    }
    if (!isForeign || !m_sumFinder || !replaces)
        return worked;
    // Before the rows are judged: a row of sums lacks what a row needs.
    const SummedRows rowsToBe = summedRows(model, ranges, cells, wanted);
    const QList<PastedSum> sums = m_sumFinder(rowsToBe);
    if (sums.isEmpty())
        return worked;
    const std::optional<bool> taken = takesSums(sums, rowsToBe.areAdded);
    if (!taken)
        return calledOff;
    if (*taken)
        return worked;
    for (const PastedSum &sum : sums)
        wanted.leavesOut.append(sum.line);
    return work(cells, wanted);
}

/// Asks what the point in "1.234" means; nothing where the person calls it off.
std::optional<CellBlock> ClipboardCommands::settledBlock(const CellBlock &block)
{
    const std::optional<BlockCell> cell = ambiguousCell(block, m_table.grid()->locale());
    if (!cell)
        return std::nullopt;
    const CellBlock single{1, {{*cell}}};
    const auto reading = [&](bool pointIsDecimal) {
        return settled(single, m_table.grid()->locale(), pointIsDecimal).rows.first().first().text;
    };
    QMessageBox box(
        QMessageBox::Question,
        tr("Paste"),
        tr("“%1” can be read in two ways. What do numbers like it mean?").arg(cell->text),
        QMessageBox::NoButton,
        m_table.window());
    const auto *decimal = box.addButton(reading(true), QMessageBox::YesRole);
    auto *grouped = box.addButton(reading(false), QMessageBox::NoRole);
    box.setDefaultButton(grouped); // as the language of the window reads it
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != decimal && box.clickedButton() != grouped)
        return std::nullopt;
    return settled(block, m_table.grid()->locale(), box.clickedButton() == decimal);
}

/// Asks whether rows that do not fit are to be added; nothing where the person calls it off.
std::optional<bool> ClipboardCommands::addsRows(int rows)
{
    QMessageBox box(QMessageBox::Question,
                    tr("Paste"),
                    tr("%n row(s) of the block find no place below the last row.", nullptr, rows),
                    QMessageBox::NoButton,
                    m_table.window());
    auto *add = box.addButton(tr("&Add %n row(s)", nullptr, rows), QMessageBox::YesRole);
    const auto *leave = box.addButton(tr("&Leave them out"), QMessageBox::NoRole);
    box.setDefaultButton(add); // nothing of the block is lost
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != add && box.clickedButton() != leave)
        return std::nullopt;
    return box.clickedButton() == add;
}

/// Asks whether rows that sum others up are pasted as well; nothing where the person calls it off.
std::optional<bool> ClipboardCommands::takesSums(const QList<PastedSum> &sums, bool areAdded)
{
    constexpr qsizetype kMostListed = 6;
    QStringList lines;
    for (const PastedSum &sum : sums.first(std::min(sums.size(), kMostListed)))
        lines.append(sum.text);
    const auto count = int(sums.size());
    if (sums.size() > kMostListed)
        lines.append(tr("and %n more", nullptr, int(sums.size() - kMostListed)));
    QMessageBox box(QMessageBox::Question,
                    tr("Paste"),
                    lines.join(u'\n'),
                    QMessageBox::NoButton,
                    m_table.window());
    box.setInformativeText(
        areAdded ? tr("Pasted as well, %n row(s) would count on top of what they sum up.",
                      nullptr,
                      count)
                 : tr("Pasted as well, %n row(s) would stand beside what they sum up, as more of "
                      "the same.",
                      nullptr,
                      count));
    auto *leave = box.addButton(tr("&Leave %n row(s) out", nullptr, count), QMessageBox::NoRole);
    const auto *take =
        box.addButton(tr("&Paste %n row(s) as well", nullptr, count), QMessageBox::YesRole);
    box.setDefaultButton(leave);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != leave && box.clickedButton() != take)
        return std::nullopt;
    return box.clickedButton() == take;
}

} // namespace kf

#include "moc_clipboard_commands.cpp"
