// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/plan_search.h"

#include <QDialog>
#include <QList>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace kf {

class Theme;

/// How the palette finds things of the plan and goes to them.
struct PaletteThings {
    std::function<QList<FoundThing>(const QString &words)> search;
    std::function<void(const QString &path)> jump;
};

/// Finds every action by words of its name and runs it; below them things of the plan.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Theme &theme,
                   const QList<QAction *> &actions,
                   const PaletteThings &things,
                   QWidget *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void list(const QString &words);
    void listThings(const QString &words);
    void run();

    QList<QAction *> m_actions;
    PaletteThings m_things;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace kf
