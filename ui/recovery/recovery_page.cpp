// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recovery_page.h"

#include "core/project/journal_file.h"
#include "core/project/place.h"
#include "core/report/plan_difference.h"
#include "core/words/web_words.h"
#include "ui/difference/difference_dialog.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/enter_clicks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

/// What is to be compared: the file as it stands, or as it was where it is gone.
const Plan &beforeOf(const LeftWork &work)
{
    return work.file ? *work.file : work.base();
}

} // namespace

RecoveryPage::RecoveryPage(const QList<LeftWork> &works,
                           const Catalog &catalog,
                           const Theme &theme,
                           const Wording &wording,
                           Kind kind,
                           QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_wording(wording)
{
    const bool isDiscarded = kind == Kind::Discarded;
    auto *title = new QLabel(isDiscarded ? tr("Discarded work") : tr("Work was left over"));
    setAccessibleName(title->text());
    title->setFont(theme.font(TextStyle::PageTitle));
    auto *why = new QLabel(
        isDiscarded ? tr("This work was discarded. It is kept for seven days from then on.")
                    : tr("KFPlan ended before these plans were saved. What could be read is "
                         "offered; nothing is taken over before you say so."));
    why->setWordWrap(true);
    why->setProperty("muted", true);
    auto *holder = new QWidget;
    m_cards = new QVBoxLayout(holder);
    m_cards->setContentsMargins(0, 0, 0, 0);
    for (const LeftWork &work : works)
        m_cards->addWidget(makeCard(work));
    m_cards->addStretch(1); // each as high as what it says
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    auto *later = new QPushButton(isDiscarded ? tr("&Close") : tr("&Later"));
    later->setToolTip(isDiscarded
                          ? tr("Back to the plan that is open")
                          : tr("Go on with another plan; this is asked again at the next start"));
    enterClicks(*later);
    connect(later, &QPushButton::clicked, this, &RecoveryPage::left);
    auto *tools = new QHBoxLayout;
    tools->addWidget(why, 1);
    tools->addWidget(later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kPagePadding,
                               metrics::kPagePadding - metrics::kStep,
                               metrics::kPagePadding,
                               metrics::kPagePadding);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(title);
    layout->addLayout(tools);
    layout->addWidget(scroll, 1);
}

QString RecoveryPage::nameOf(const LeftWork &work) const
{
    return tr("left over, %1").arg(exactMomentText(work.last, m_wording.locale));
}

QString RecoveryPage::summaryOf(const LeftWork &work) const
{
    QStringList lines{
        tr("Last change %1, %2")
            .arg(momentText(work.last, m_wording.locale), tr("%n step(s)", nullptr, work.steps))};
    if (work.place.isEmpty())
        lines.append(tr("It was not saved to a file yet."));
    else if (!work.file)
        lines.append(tr("%1 can no longer be read: it goes on without a file.").arg(work.place));
    else if (!work.isFileAsBefore)
        lines.append(tr("%1 was changed since: both are merged.").arg(work.place));
    else
        lines.append(work.place);
    const Plan &before = beforeOf(work);
    const PlanMerge merge = mergePlans(before, before, work.plan(), {}, m_catalog.zones());
    const PlanDifference difference =
        planDifference(before, before, work.plan(), merge, m_catalog, m_wording);
    const QString against = !work.file              ? tr("Against its beginning: %1")
                            : isAddress(work.place) ? tr("Against what was read from there: %1")
                                                    : tr("Against the file: %1");
    lines.append(against.arg(differenceText(difference)));
    if (work.typed)
        lines.append(tr("Being typed in %1, and not taken over: %2")
                         .arg(work.typed->where, work.typed->text));
    if (work.unreadable > 0)
        lines.append(
            tr("Its record is damaged: from there on %n record(s) of later edits cannot be "
               "read and are missing.",
               nullptr,
               work.unreadable));
    else if (work.isTorn)
        lines.append(tr("Its end was cut off: at most the last second before the end is missing."));
    return lines.join(u'\n');
}

Card *RecoveryPage::makeCard(const LeftWork &work)
{
    auto *card = new Card(m_theme, work.plan().settings.name);
    auto *text = new QLabel(summaryOf(work));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->content()->addWidget(text);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &label, const QString &tip) {
        auto *button = new QPushButton(label);
        button->setToolTip(tip);
        button->setAccessibleName(tr("%1: %2", "what the button does, name of the plan")
                                      .arg(QString(label).remove(u'&'), work.plan().settings.name));
        enterClicks(*button);
        row->addWidget(button);
        return button;
    };
    auto *goOn = add(tr("&Continue"), tr("Take the work over, unsaved; undo leads back over it"));
    goOn->setProperty("primary", true);
    auto *difference = add(tr("D&ifference\u2026"), tr("See what it changes"));
    auto *beside = add(tr("Open &beside"), tr("Open it in a window of its own"));
    row->addStretch();
    if (m_kind == Kind::LeftOver) {
        auto *discard = add(tr("&Discard"), tr("Let the work go; it is kept for seven days"));
        connect(discard, &QPushButton::clicked, this, [this, work] { this->discard(work); });
    }
    card->content()->addLayout(row);
    connect(goOn, &QPushButton::clicked, this, [this, work] { Q_EMIT continueWanted(work); });
    connect(difference, &QPushButton::clicked, this, [this, work] { showDifference(work); });
    connect(beside, &QPushButton::clicked, this, [this, work] {
        Q_EMIT besideWanted(work.plan(), nameOf(work));
    });
    m_waiting.insert(work.journal, card);
    return card;
}

void RecoveryPage::showDifference(const LeftWork &work)
{
    const QString before = work.file ? work.place : tr("as it began");
    DifferenceDialog dialog({beforeOf(work), {}, work.plan(), before, {}, nameOf(work), false},
                            m_catalog,
                            m_theme,
                            m_wording,
                            this);
    dialog.exec();
}

void RecoveryPage::discard(const LeftWork &work)
{
    QMessageBox box(QMessageBox::Question,
                    tr("Discard the work"),
                    tr("Discard what was left over of %1?").arg(work.plan().settings.name),
                    QMessageBox::NoButton,
                    this);
    box.setInformativeText(
        tr("It is kept for seven days: File > Discarded work brings it back until then."));
    const QPushButton *yes = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != yes)
        return;
    (void)discardJournal(work.journal);
    settle(work.journal);
}

void RecoveryPage::settle(const QString &journal)
{
    Card *card = m_waiting.take(journal);
    if (card == nullptr)
        return;
    card->hide();
    if (m_waiting.isEmpty())
        Q_EMIT left();
}

void RecoveryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    const auto first = std::find_if(buttons.cbegin(), buttons.cend(), [this](const auto *button) {
        return button->property("primary").toBool() && button->isVisibleTo(this);
    });
    if (first != buttons.cend())
        (*first)->setFocus();
    Q_EMIT turned();
}

void RecoveryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT turned();
}

} // namespace kf

#include "moc_recovery_page.cpp"
