// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/plan_search.h"
#include "ui/shell/word_search_dialog.h"

#include <QList>

#include <functional>

class QAction;

namespace kf {

/// How the palette finds things of the plan and goes to them.
struct PaletteThings {
    std::function<QList<FoundThing>(const QString &words)> search;
    std::function<void(const QString &path)> jump;
};

/// Finds every action by words of its name and runs it; below them things of the plan.
class CommandPalette : public WordSearchDialog {
    Q_OBJECT

public:
    CommandPalette(const Theme &theme,
                   const QList<QAction *> &actions,
                   const PaletteThings &things,
                   QWidget *parent = nullptr);

private:
    void listActions(const QString &words);
    void listAction(qsizetype index);
    void listThings(const QString &words);
    void run();

    QList<QAction *> m_actions;
    PaletteThings m_things;
};

} // namespace kf
