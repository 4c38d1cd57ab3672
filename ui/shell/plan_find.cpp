// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_find.h"

#include "ui/pages/page_list.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace kf {

FindDialog::FindDialog(const Theme &theme,
                       const QString &title,
                       const QString &words,
                       const Search &search,
                       QWidget *parent)
    : WordSearchDialog(theme, {title, title, title, tr("Found")}, parent)
    , m_search(search)
{
    this->words()->setText(words);
    this->words()->selectAll();
    list()->setTextElideMode(Qt::ElideRight);
    connect(this->words(), &QLineEdit::textChanged, this, &FindDialog::listFound);
    connect(this->words(), &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(list(), &QListWidget::itemActivated, this, &QDialog::accept);
    listFound();
}

QString FindDialog::typed() const
{
    return words()->text();
}

int FindDialog::chosen() const
{
    return list()->currentRow();
}

int FindDialog::stepOf(const QKeyEvent &key) const
{
    if (key.key() == Qt::Key_F3)
        return key.modifiers() & Qt::ShiftModifier ? -1 : 1;
    return WordSearchDialog::stepOf(key);
}

void FindDialog::listFound()
{
    list()->clear();
    const QList<FoundThing> found = m_search(typed());
    for (const FoundThing &thing : found)
        new QListWidgetItem(QStringLiteral("%1    %2").arg(thing.title, thing.where), list());
    presentList(typed().trimmed().isEmpty()
                    ? tr("Words of a name, a kind, a model, a rack or a note. Enter goes "
                         "there, F3 to the next.")
                    : tr("Nothing is called \u201c%1\u201d. Try another or a shorter word.")
                          .arg(typed().simplified()));
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
    m_words = dialog.typed();
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

#include "moc_plan_find.cpp"
