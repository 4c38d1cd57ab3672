// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "core/base/search_words.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kKeyCharacters = 26;
constexpr int kCharacters = 84;
constexpr int kRows = 30;

QString plainText(QString text)
{
    text.remove(u'&');
    text.remove(QStringLiteral("\u2026"));
    return text;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &each : action.shortcuts())
        keys.append(each.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutPlace shortcutsOf(const QString &title, const QList<QAction *> &actions)
{
    ShortcutPlace place{plainText(title), {}};
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            place.keys.append({keysOf(*action), plainText(action->text())});
    }
    return place;
}

ShortcutsDialog::ShortcutsDialog(const Theme &theme,
                                 const QList<ShortcutPlace> &places,
                                 QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_words->setPlaceholderText(tr("Search keys and what they do"));
    m_words->setAccessibleName(tr("Search shortcuts"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(theme.icon(IconName::Find), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Keys"), tr("What they do")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(metrics::kGap);
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * kKeyCharacters);
    fill(places);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::find);
    resize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kRows);
    m_words->setFocus();
}

void ShortcutsDialog::fill(const QList<ShortcutPlace> &places)
{
    for (const ShortcutPlace &place : places) {
        if (place.keys.isEmpty())
            continue;
        auto *heading = new QTreeWidgetItem(m_list, {place.title});
        QFont strong = m_list->font();
        strong.setBold(true);
        heading->setFont(0, strong);
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const auto &[keys, text] : place.keys)
            new QTreeWidgetItem(heading, {keys, text});
        heading->setExpanded(true);
    }
}

/// Places in which nothing is found go as well.
void ShortcutsDialog::find(const QString &words)
{
    for (int place = 0; place < m_list->topLevelItemCount(); ++place) {
        QTreeWidgetItem *heading = m_list->topLevelItem(place);
        bool hasFound = false;
        for (int line = 0; line < heading->childCount(); ++line) {
            QTreeWidgetItem *item = heading->child(line);
            const QString all = item->text(0) + u' ' + item->text(1) + u' ' + heading->text(0);
            item->setHidden(!containsWords(all, words));
            hasFound = hasFound || !item->isHidden();
        }
        heading->setHidden(!hasFound);
    }
}

} // namespace kf
