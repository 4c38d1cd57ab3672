// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "core/base/search_words.h"
#include "core/findings/rule_list.h"
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

SearchedListWords shortcutWords()
{
    return {ShortcutsDialog::tr("Keyboard shortcuts"),
            ShortcutsDialog::tr("Search keys and what they do"),
            ShortcutsDialog::tr("Search shortcuts"),
            {ShortcutsDialog::tr("Keys"), ShortcutsDialog::tr("What they do")}};
}

SearchedListWords ruleWords()
{
    return {ShortcutsDialog::tr("Rules of findings"),
            ShortcutsDialog::tr("Search rules and what can be done"),
            ShortcutsDialog::tr("Search rules"),
            {ShortcutsDialog::tr("Rule"), ShortcutsDialog::tr("What can be done")}};
}

QList<ShortcutPlace> rulePlaces(const QList<Finding> &findings)
{
    ShortcutPlace found{ShortcutsDialog::tr("Finds something in this plan"), {}};
    ShortcutPlace silent{ShortcutsDialog::tr("Finds nothing in this plan"), {}};
    for (const RuleLine &line : ruleList(findings))
        (line.found > 0 ? found : silent).keys.append({line.id, line.remedy});
    return {found, silent};
}

ShortcutsDialog::ShortcutsDialog(const Theme &theme,
                                 const QList<ShortcutPlace> &places,
                                 const SearchedListWords &words,
                                 QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(words.title);
    m_words->setPlaceholderText(words.search);
    m_words->setAccessibleName(words.searchName);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(theme.icon(IconName::Find), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(words.title);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels(words.columns);
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
            (new QTreeWidgetItem(heading, {keys, text}))->setToolTip(1, text);
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

#include "moc_shortcuts_dialog.cpp"
