// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_find.h"

#include "ui/pages/page_list.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

FindDialog::FindDialog(const Theme &theme,
                       const QString &title,
                       const QString &words,
                       const Search &search,
                       QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_search(search)
    , m_words(new QLineEdit(words))
    , m_list(new QListWidget)
    , m_nothing(new QLabel)
{
    setProperty("framed", true);
    setWindowTitle(title);
    m_words->setPlaceholderText(title);
    m_words->setAccessibleName(title);
    m_words->addAction(theme.icon(IconName::Find), QLineEdit::LeadingPosition);
    m_words->selectAll();
    m_list->setAccessibleName(tr("Found"));
    m_list->setTextElideMode(Qt::ElideRight);
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
    connect(m_words, &QLineEdit::textChanged, this, &FindDialog::list);
    connect(m_words, &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    list();
}

QString FindDialog::words() const
{
    return m_words->text();
}

int FindDialog::chosen() const
{
    return m_list->currentRow();
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type has just been asked
        const bool back = key->modifiers() & Qt::ShiftModifier;
        const int step = key->key() == Qt::Key_Down ? 1
                         : key->key() == Qt::Key_Up ? -1
                         : key->key() == Qt::Key_F3 ? (back ? -1 : 1)
                                                    : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindDialog::list()
{
    m_list->clear();
    const QList<FoundThing> found = m_search(m_words->text());
    for (const FoundThing &thing : found)
        new QListWidgetItem(QStringLiteral("%1    %2").arg(thing.title, thing.where), m_list);
    m_list->setCurrentRow(0);
    m_list->setVisible(!found.isEmpty());
    m_nothing->setVisible(found.isEmpty());
    m_nothing->setText(m_words->text().trimmed().isEmpty()
                           ? tr("Words of a name, a kind, a model, a rack or a note. Enter goes "
                                "there, F3 to the next.")
                           : tr("Nothing is called \u201c%1\u201d. Try another or a shorter word.")
                                 .arg(m_words->text().simplified()));
}

PlanFind::PlanFind(const Theme &theme, const Hands &hands, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_hands(hands)
    , m_window(window)
{
}

QList<FoundThing> PlanFind::found(const QString &words) const
{
    QList<FoundThing> things = m_hands.search(words);
    if (m_page)
        things.removeIf(
            [this](const FoundThing &thing) { return pageOfPath(thing.path) != *m_page; });
    return things;
}

void PlanFind::open(std::optional<PageId> page, const QString &pageName)
{
    m_page = page;
    FindDialog dialog(
        m_theme,
        page ? tr("Find on the page %1").arg(pageName) : tr("Find in the whole plan"),
        m_words,
        [this](const QString &words) { return found(words); },
        m_window);
    dialog.move(m_window->geometry().center() - dialog.rect().center());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_words = dialog.words();
    goTo(found(m_words), dialog.chosen());
}

void PlanFind::goTo(const QList<FoundThing> &found, int index)
{
    if (index < 0 || index >= found.size())
        return;
    m_path = found[index].path;
    m_hands.jump(m_path);
    m_hands.tell(tr("%1 of %2: %3 \u00b7 %4")
                     .arg(index + 1)
                     .arg(found.size())
                     .arg(found[index].title, found[index].where));
}

void PlanFind::step(int by)
{
    const QList<FoundThing> things = found(m_words);
    if (m_words.trimmed().isEmpty())
        return open(std::nullopt, {});
    if (things.isEmpty())
        return m_hands.tell(tr("Nothing is called \u201c%1\u201d.").arg(m_words.simplified()));
    const auto at = std::find_if(things.cbegin(), things.cend(), [this](const FoundThing &thing) {
        return thing.path == m_path;
    });
    const int count = int(things.size());
    const int from = at == things.cend() ? (by > 0 ? -1 : 0) : int(at - things.cbegin());
    goTo(things, (from + by + count) % count);
}

} // namespace kf
