// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/base/search_words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
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
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_things(things)
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel)
{
    setProperty("framed", true);
    setWindowTitle(tr("Commands"));
    m_words->setPlaceholderText(tr("Type what you want to do"));
    m_words->setAccessibleName(tr("Search commands"));
    m_words->addAction(theme.icon(IconName::Find), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
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
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    list({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type has just been asked
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
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
        const QString keys = keysOf(action);
        auto *item = new QListWidgetItem(action.icon(), name, m_list);
        item->setToolTip(action.toolTip());
        item->setData(kActionRole, int(i));
        item->setData(kKeysRole, keys);
        if (!keys.isEmpty())
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, keys));
    }
    listThings(words);
    m_list->setCurrentRow(0);
    const bool found = m_list->count() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(found ? QString()
                             : tr("No command that can be used now, and nothing of the plan, is "
                                  "called \u201c%1\u201d. Try "
                                  "another or a shorter word.")
                                   .arg(words.simplified()));
}

void CommandPalette::listThings(const QString &words)
{
    if (!m_things.search)
        return;
    const QList<FoundThing> found = m_things.search(words).mid(0, kMostThings);
    for (const FoundThing &thing : found) {
        auto *item = new QListWidgetItem(thing.title, m_list);
        item->setToolTip(thing.where);
        item->setData(kPathRole, thing.path);
        item->setData(kKeysRole, thing.where);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(thing.title, thing.where));
    }
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
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
