// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/note_session.h"

#include "core/words/refusal_words.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/cell_popup.h"
#include "ui/grid/grid_steps.h"
#include "ui/grid/grid_table.h"

namespace kf {

NoteSession::NoteSession(const Theme &theme, GridTable &table, GridSteps &steps, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_table(table)
    , m_steps(steps)
{
}

void NoteSession::edit()
{
    const std::optional<CellPlace> active = m_table.activeCell();
    if (!active)
        return;
    const GridModel &model = *m_table.grid();
    const Result<> possible = model.checkNote(active->row, active->column);
    if (!possible) {
        m_steps.tell(sentenceOf(possible.error()));
        return;
    }
    m_cell = m_table.currentIndex();
    m_table.scrollTo(m_cell);
    const QRect cell = m_table.visualRect(m_cell);
    if (m_editor == nullptr) {
        m_editor = new NoteEditor(m_theme, &m_table);
        connect(m_editor, &NoteEditor::noteChanged, this, &NoteSession::take);
    }
    m_editor->open(
        QRect(m_table.viewport()->mapToGlobal(cell.topLeft()), cell.size()),
        tr("Note on %1, %2").arg(rowName(model, active->row), columnName(model, active->column)),
        model.noteAt(active->row, active->column));
}

void NoteSession::commit()
{
    if (m_editor != nullptr)
        m_editor->hide();
}

void NoteSession::take(const QString &note)
{
    if (m_table.grid() == nullptr || !m_cell.isValid())
        return;
    const QString label = note.isEmpty() ? tr("Remove note") : tr("Edit note");
    const Result<> done = m_steps.makeNote({m_cell.row(), m_cell.column()}, note, label);
    if (!done)
        m_steps.tell(sentenceOf(done.error()));
}

} // namespace kf

#include "moc_note_session.cpp"
