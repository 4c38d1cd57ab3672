// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/grid_menu.h"

#include "ui/grid/grid_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace kf {

namespace {

struct GridMenuWords {
    Q_DECLARE_TR_FUNCTIONS(kf::GridMenu)
};

using Run = void (GridView::*)();

/// One line of a menu; without `run` it is a line between groups.
struct Command {
    QString text;
    QString keys;
    Run run = nullptr;
};

void fill(QMenu &menu, GridView &grid, const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (command.run == nullptr) {
            menu.addSeparator();
            continue;
        }
        // The grid answers to these keys; as shortcuts of the menu they would be taken from it.
        const QString text = command.keys.isEmpty()
                                 ? command.text
                                 : QStringLiteral("%1\t%2").arg(command.text, command.keys);
        QObject::connect(menu.addAction(text), &QAction::triggered, &grid, command.run);
    }
}

QString keysOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QList<Command> pasteCommands()
{
    using Words = GridMenuWords;
    return {
        {Words::tr("&Values"), keysOf(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &GridView::pasteValues},
        {Words::tr("&Transposed"), {}, &GridView::pasteTransposed},
        {Words::tr("&Without empty cells"), {}, &GridView::pasteWithoutBlanks},
        {Words::tr("&Add to what is there"), {}, &GridView::pasteAndAdd},
        {Words::tr("&Multiply what is there"), {}, &GridView::pasteAndMultiply}};
}

QList<Command> rowCommands()
{
    using Words = GridMenuWords;
    return {
        {},
        {Words::tr("&Insert row"), keysOf(Qt::CTRL | Qt::Key_Plus), &GridView::insertRows},
        {Words::tr("D&uplicate row"),
         keysOf(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         &GridView::duplicateRows},
        {Words::tr("De&lete row"), keysOf(Qt::CTRL | Qt::Key_Minus), &GridView::deleteRows},
        {Words::tr("Move row u&p"), keysOf(Qt::ALT | Qt::Key_Up), &GridView::moveRowsUp},
        {Words::tr("Move row dow&n"), keysOf(Qt::ALT | Qt::Key_Down), &GridView::moveRowsDown},
        {Words::tr("&Sort rising"), {}, &GridView::sortAscending},
        {Words::tr("Sort fallin&g"), {}, &GridView::sortDescending},
        {},
        {Words::tr("&Find\u2026"), keysOf(Qt::CTRL | Qt::Key_F), &GridView::find},
        {Words::tr("R&eplace\u2026"), keysOf(Qt::CTRL | Qt::Key_H), &GridView::findAndReplace},
        {},
        {Words::tr("&Zoom in"), keysOf(Qt::CTRL | Qt::ALT | Qt::Key_Plus), &GridView::zoomIn},
        {Words::tr("Zoom &out"), keysOf(Qt::CTRL | Qt::ALT | Qt::Key_Minus), &GridView::zoomOut},
        {Words::tr("Usual si&ze"), keysOf(Qt::CTRL | Qt::Key_0), &GridView::resetZoom}};
}

} // namespace

void fillGridMenu(QMenu &menu, GridView &grid)
{
    using Words = GridMenuWords;
    fill(menu,
         grid,
         {{Words::tr("Cu&t"), keysOf(Qt::CTRL | Qt::Key_X), &GridView::cut},
          {Words::tr("&Copy"), keysOf(Qt::CTRL | Qt::Key_C), &GridView::copy},
          {Words::tr("&Paste"), keysOf(Qt::CTRL | Qt::Key_V), &GridView::paste}});
    fill(*menu.addMenu(Words::tr("Pa&ste special")), grid, pasteCommands());
    fill(menu,
         grid,
         {{},
          {Words::tr("&Delete"), keysOf(Qt::Key_Delete), &GridView::deleteCells},
          {Words::tr("Fill do&wn"), keysOf(Qt::CTRL | Qt::Key_D), &GridView::fillDown},
          {Words::tr("Fill &right"), keysOf(Qt::CTRL | Qt::Key_R), &GridView::fillRight},
          {Words::tr("Select &all"), keysOf(Qt::CTRL | Qt::Key_A), &GridView::selectEverything},
          {Words::tr("&Edit cell"), keysOf(Qt::Key_F2), &GridView::editCell},
          {Words::tr("N&ote\u2026"), keysOf(Qt::SHIFT | Qt::Key_F2), &GridView::editNote}});
    fill(menu, grid, rowCommands());
}

} // namespace kf
