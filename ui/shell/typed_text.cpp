// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typed_text.h"

#include "ui/grid/cell_names.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/open_editor.h"
#include "ui/pages/page.h"
#include "ui/pages/page_list.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kLongestTyped = 100'000; ///< characters; longer texts were pasted

/// The sheet that `editor` belongs to; null outside one.
const GridView *gridOf(const QWidget &editor)
{
    for (const QWidget *holder = &editor; holder != nullptr; holder = holder->parentWidget()) {
        if (const auto *grid = qobject_cast<const GridView *>(holder))
            return grid;
    }
    return nullptr;
}

/// The active cell, as the status bar calls it; empty where there is none.
QString cellOf(const GridView *grid)
{
    const bool isThere = grid != nullptr && grid->model() != nullptr && grid->activeCell();
    return isThere ? cellName(*grid->model(), *grid->activeCell()) : QString();
}

QString joined(const QString &place, const QString &part)
{
    return part.isEmpty() ? place : place + QStringLiteral(", ") + part;
}

bool holdsPassword(const QWidget &dialog)
{
    const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    return std::any_of(lines.cbegin(), lines.cend(), [](const QLineEdit *line) {
        return line->echoMode() != QLineEdit::Normal;
    });
}

/// True for what stands in a dialog over `window` and is no secret and no mere search.
bool isInDialog(const QWidget &window, const QWidget &field)
{
    const auto *dialog = qobject_cast<const QDialog *>(field.window());
    return dialog != nullptr && dialog != &window &&
           qobject_cast<const QFileDialog *>(dialog) == nullptr &&
           !dialog->property("isPrivate").toBool() && !holdsPassword(*dialog);
}

struct Typed {
    const QWidget *field = nullptr;
    QString text;
};

/// Notes, descriptions and the fields of dialogs that are open somewhere over `window`.
QList<Typed> openTexts(const QWidget &window)
{
    QList<Typed> all;
    for (const auto *text : window.findChildren<QPlainTextEdit *>()) {
        if (!text->isVisible() || text->isReadOnly() || !text->document()->isModified() ||
            text->document()->characterCount() > kLongestTyped)
            continue;
        // A text on a page is taken over when it loses the keyboard; one in a dialog later.
        const bool isOnPage = qobject_cast<const QDialog *>(text->window()) == nullptr;
        if (isOnPage ? text->hasFocus() : isInDialog(window, *text))
            all.append({text, text->toPlainText()});
    }
    for (const auto *line : window.findChildren<QLineEdit *>()) {
        if (line->isModified() && line->isVisible() && !line->isReadOnly() &&
            !line->text().isEmpty() && isInDialog(window, *line))
            all.append({line, line->text()});
    }
    return all;
}

TypedText textIn(const QList<Typed> &fields, const QWidget &window, PageId current)
{
    const QString title = fields.first().field->window()->windowTitle();
    const bool isDialog = fields.first().field->window() != &window && !title.isEmpty();
    const QString place = isDialog ? title : pageTitle(current);
    if (fields.size() == 1)
        return {joined(place, fields.first().field->accessibleName()), fields.first().text, 0};
    QStringList lines;
    for (const Typed &typed : fields)
        lines.append(joined(typed.field->accessibleName(), typed.text));
    return {place, lines.join(u'\n'), 0};
}

/// The sheets of a page, always in the same order.
QList<GridView *> gridsOf(const Page &page)
{
    return page.findChildren<GridView *>();
}

} // namespace

TypedText typedIn(const QWidget &window, PageId current, const Page *page)
{
    const QList<Typed> fields = openTexts(window);
    if (!fields.isEmpty())
        return textIn(fields, window, current);
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (line == nullptr || !line->isModified() || !window.isAncestorOf(line))
        return {};
    for (const QWidget *holder = line; holder != nullptr; holder = holder->parentWidget()) {
        if (dynamic_cast<const OpenEditor *>(holder) == nullptr)
            continue;
        const GridView *grid = gridOf(*line);
        const QString cell = cellOf(grid);
        TypedText typed{joined(pageTitle(current), cell), line->text(), 0};
        if (!cell.isEmpty() && page != nullptr) {
            const qsizetype index = gridsOf(*page).indexOf(grid);
            const CellPlace at = *grid->activeCell();
            if (index >= 0)
                typed.place = TypedPlace{current.word(), cell, qint32(index), at.row, at.column};
        }
        return typed;
    }
    return {};
}

bool reopenTyped(const TypedText &typed, Page &page)
{
    const QList<GridView *> grids = gridsOf(page);
    GridView *grid = typed.place ? grids.value(typed.place->grid) : nullptr;
    if (grid == nullptr || grid->model() == nullptr || !grid->isVisible() || typed.place->row < 0 ||
        typed.place->row >= grid->model()->rowCount() || typed.place->column < 0 ||
        typed.place->column >= grid->model()->columnCount())
        return false;
    grid->selectCell(typed.place->row, typed.place->column);
    if (cellOf(grid) != typed.place->cell) // another sheet stands there
        return false;
    grid->table()->setFocus();
    grid->editCell();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (line == nullptr || !grid->isEditing() || !grid->isAncestorOf(line))
        return false;
    line->selectAll();
    line->insert(typed.text); // as typed: not taken over before its person says so
    return true;
}

} // namespace kf
