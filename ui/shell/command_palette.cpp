// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/base/search_words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

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
    QString own = withoutMarks(action.text().section(u'\t', 0, 0));
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

constexpr int kActionRole = Qt::UserRole;
constexpr int kKeysRole = Qt::UserRole + 1;
constexpr int kPathRole = Qt::UserRole + 2;
constexpr qsizetype kMostThings = 30; ///< of the plan, below the commands

/// A command with its keys at the right edge.
class CommandDelegate : public QStyledItemDelegate {
public:
    CommandDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

private:
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(m_theme.roles().muted);
        painter->drawText(option.rect.adjusted(0, 0, -metrics::kGap, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kKeysRole).toString());
    }

    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme &theme,
                               const QList<QAction *> &actions,
                               const PaletteThings &things,
                               QWidget *parent)
    : WordSearchDialog(theme,
                       {tr("Commands"),
                        tr("Type what you want to do"),
                        tr("Search commands"),
                        tr("Commands found")},
                       parent)
    , m_actions(actions)
    , m_things(things)
{
    list()->setItemDelegate(new CommandDelegate(theme, list()));
    connect(words(), &QLineEdit::textChanged, this, &CommandPalette::listActions);
    connect(words(), &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(list(), &QListWidget::itemActivated, this, &CommandPalette::run);
    listActions({});
}

void CommandPalette::listActions(const QString &words)
{
    list()->clear();
    QList<qsizetype> byToolTip;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction &action = *m_actions[i];
        const QString name = nameOf(action);
        if (!action.isEnabled() || name.isEmpty())
            continue;
        if (containsWords(name, words))
            listAction(i);
        else if (containsWords(name + u' ' + action.toolTip(), words))
            byToolTip.append(i);
    }
    for (const qsizetype index : std::as_const(byToolTip))
        listAction(index);
    listThings(words);
    presentList(tr("No command that can be used now, and nothing of the plan, is "
                   "called \u201c%1\u201d. Try "
                   "another or a shorter word.")
                    .arg(words.simplified()));
}

void CommandPalette::listAction(qsizetype index)
{
    const QAction &action = *m_actions[index];
    const QString name = nameOf(action);
    const QString keys = keysOf(action);
    auto *item = new QListWidgetItem(action.icon(), name, list());
    item->setToolTip(action.toolTip());
    item->setData(kActionRole, int(index));
    item->setData(kKeysRole, keys);
    if (!keys.isEmpty())
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, keys));
}

void CommandPalette::listThings(const QString &words)
{
    if (!m_things.search)
        return;
    const QList<FoundThing> found = m_things.search(words).mid(0, kMostThings);
    for (const FoundThing &thing : found) {
        auto *item = new QListWidgetItem(thing.title, list());
        item->setToolTip(thing.where);
        item->setData(kPathRole, thing.path);
        item->setData(kKeysRole, thing.where);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(thing.title, thing.where));
    }
}

void CommandPalette::run()
{
    const QListWidgetItem *item = list()->currentItem();
    if (item == nullptr)
        return;
    if (const QString path = item->data(kPathRole).toString(); !path.isEmpty()) {
        accept();
        QTimer::singleShot(0, parent(), [jump = m_things.jump, path] { jump(path); });
        return;
    }
    QAction *action = m_actions[item->data(kActionRole).toInt()];
    accept();
    // After this dialog has gone, so that what the action opens is in front.
    QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace kf

#include "moc_command_palette.cpp"
