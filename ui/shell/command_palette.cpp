// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/base/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

QString withoutMarks(QString text)
{
    text.remove(QLatin1Char('&'));
    text.remove(QStringLiteral("\u2026"));
    return text;
}

/// How an action is called where its menu cannot be seen; nothing where it has no name.
QString nameOf(const QAction &action)
{
    const QString own = withoutMarks(action.text().section(u'\t', 0, 0));
    const auto *menu = qobject_cast<const QMenu *>(action.parent());
    if (own.isEmpty() || menu == nullptr)
        return own;
    return QStringLiteral("%1: %2").arg(withoutMarks(menu->title()), own);
}

/// Keys that run the action, as a person reads them; those of a table stand in its text.
QString keysOf(const QAction &action)
{
    const QString written = action.text().section(u'\t', 1, 1);
    return written.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : written;
}

} // namespace

CommandPalette::CommandPalette(const Theme &theme, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_actions(actions)
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(new QLabel)
{
    setProperty("framed", true);
    setWindowTitle(tr("Commands"));
    m_words->setPlaceholderText(tr("Type what you want to do"));
    m_words->setAccessibleName(tr("Search commands"));
    m_words->addAction(theme.icon(IconName::Find), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kGap, metrics::kGap, metrics::kGap, metrics::kGap);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::run);
    list({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type has just been asked
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->topLevelItemCount() > 0) {
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + step;
            choose(std::clamp(row, 0, m_list->topLevelItemCount() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::list(const QString &words)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction &action = *m_actions[i];
        const QString name = nameOf(action);
        if (!action.isEnabled() || name.isEmpty() || !containsWords(name, words))
            continue;
        auto *item = new QTreeWidgetItem(m_list, {name, keysOf(action)});
        item->setIcon(0, action.icon());
        item->setToolTip(0, action.toolTip());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, m_theme.roles().muted);
        item->setData(0, Qt::UserRole, int(i));
    }
    choose(0);
    const bool found = m_list->topLevelItemCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(found ? QString()
                             : tr("No command that can be used now is called \u201c%1\u201d. Try "
                                  "another or a shorter word.")
                                   .arg(words.simplified()));
}

void CommandPalette::choose(int row)
{
    m_list->setCurrentItem(m_list->topLevelItem(row));
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    QAction *action = m_actions[item->data(0, Qt::UserRole).toInt()];
    accept();
    // After this dialog has gone, so that what the action opens is in front.
    QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace kf
