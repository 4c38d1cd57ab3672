// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What keys do, by the place where they do it; what rules look for. Both are lists to search.

#include "core/base/finding.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringList>

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

/// What a searched list is called, and its columns.
struct SearchedListWords {
    QString title;
    QString search;     ///< in the empty field
    QString searchName; ///< of the field, for screen readers
    QStringList columns;
};

/// The words of the list of shortcuts, and of that of rules.
SearchedListWords shortcutWords();
SearchedListWords ruleWords();

/// The rules of findings: those that find something in the plan, and the others.
QList<ShortcutPlace> rulePlaces(const QList<Finding> &findings);

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// Places without lines are left out.
    ShortcutsDialog(const Theme &theme,
                    const QList<ShortcutPlace> &places,
                    const SearchedListWords &words,
                    QWidget *parent);

    QLineEdit &words() { return *m_words; }
    const QTreeWidget &list() const { return *m_list; }

private:
    void fill(const QList<ShortcutPlace> &places);
    void find(const QString &words);

    QLineEdit *m_words;
    QTreeWidget *m_list;
};

} // namespace kf
