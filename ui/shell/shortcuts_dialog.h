// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What keys do, by the place where they do it.

#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace kf {

/// The keys of one place: a menu, a table, a page.
struct ShortcutPlace {
    QString title;
    QList<std::pair<QString, QString>> keys; ///< the keys, and what they are for
};

/// The keys of those actions that have some.
ShortcutPlace shortcutsOf(const QString &title, const QList<QAction *> &actions);

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// Places without keys are left out.
    ShortcutsDialog(const Theme &theme, const QList<ShortcutPlace> &places, QWidget *parent);

    QLineEdit &words() { return *m_words; }
    const QTreeWidget &list() const { return *m_list; }

private:
    void fill(const QList<ShortcutPlace> &places);
    void find(const QString &words);

    QLineEdit *m_words;
    QTreeWidget *m_list;
};

} // namespace kf
