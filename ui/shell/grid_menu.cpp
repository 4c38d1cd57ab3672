// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/grid_menu.h"

#include "ui/grid/grid_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace kf {

namespace {

struct GridMenu {
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
    return {
        {GridMenu::tr("&Values"), keysOf(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &GridView::pasteValues},
        {GridMenu::tr("&Transposed"), {}, &GridView::pasteTransposed},
        {GridMenu::tr("&Without empty cells"), {}, &GridView::pasteWithoutBlanks},
        {GridMenu::tr("&Add to what is there"), {}, &GridView::pasteAndAdd},
        {GridMenu::tr("&Multiply what is there"), {}, &GridView::pasteAndMultiply}};
}

QList<Command> rowCommands()
{
    return {
        {},
        {GridMenu::tr("&Insert row"), keysOf(Qt::CTRL | Qt::Key_Plus), &GridView::insertRows},
        {GridMenu::tr("D&uplicate row"),
         keysOf(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         &GridView::duplicateRows},
        {GridMenu::tr("De&lete row"), keysOf(Qt::CTRL | Qt::Key_Minus), &GridView::deleteRows},
        {GridMenu::tr("Move row u&p"), keysOf(Qt::ALT | Qt::Key_Up), &GridView::moveRowsUp},
        {GridMenu::tr("Move row dow&n"), keysOf(Qt::ALT | Qt::Key_Down), &GridView::moveRowsDown},
        {GridMenu::tr("&Sort rising"), {}, &GridView::sortAscending},
        {GridMenu::tr("Sort fallin&g"), {}, &GridView::sortDescending},
        {},
        {GridMenu::tr("&Find\u2026"), keysOf(Qt::CTRL | Qt::Key_F), &GridView::find},
        {GridMenu::tr("R&eplace\u2026"), keysOf(Qt::CTRL | Qt::Key_H), &GridView::findAndReplace},
        {},
        {GridMenu::tr("&Zoom in"), keysOf(Qt::CTRL | Qt::ALT | Qt::Key_Plus), &GridView::zoomIn},
        {GridMenu::tr("Zoom &out"), keysOf(Qt::CTRL | Qt::ALT | Qt::Key_Minus), &GridView::zoomOut},
        {GridMenu::tr("Usual si&ze"), keysOf(Qt::CTRL | Qt::Key_0), &GridView::resetZoom}};
}

} // namespace

void fillGridMenu(QMenu &menu, GridView &grid)
{
    fill(menu,
         grid,
         {{GridMenu::tr("Cu&t"), keysOf(Qt::CTRL | Qt::Key_X), &GridView::cut},
          {GridMenu::tr("&Copy"), keysOf(Qt::CTRL | Qt::Key_C), &GridView::copy},
          {GridMenu::tr("Copy for Li&breOffice Calc"), {}, &GridView::copyForCalc},
          {GridMenu::tr("&Paste"), keysOf(Qt::CTRL | Qt::Key_V), &GridView::paste}});
    fill(*menu.addMenu(GridMenu::tr("Pa&ste special")), grid, pasteCommands());
    fill(menu,
         grid,
         {{},
          {GridMenu::tr("&Delete"), keysOf(Qt::Key_Delete), &GridView::deleteCells},
          {GridMenu::tr("Fill do&wn"), keysOf(Qt::CTRL | Qt::Key_D), &GridView::fillDown},
          {GridMenu::tr("Fill &right"), keysOf(Qt::CTRL | Qt::Key_R), &GridView::fillRight},
          {GridMenu::tr("Select &all"), keysOf(Qt::CTRL | Qt::Key_A), &GridView::selectEverything},
          {GridMenu::tr("&Edit cell"), keysOf(Qt::Key_F2), &GridView::editCell},
          {GridMenu::tr("N&ote\u2026"), keysOf(Qt::SHIFT | Qt::Key_F2), &GridView::editNote}});
    fill(menu, grid, rowCommands());
}

} // namespace kf
