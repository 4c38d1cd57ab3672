// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recovery_dialog.h"

#include "core/project/journal_file.h"
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

namespace kf {

namespace {

constexpr int kCharacters = 96; ///< width of the window
constexpr int kLines = 26;

/// What is to be compared: the file as it stands, or as it was where it is gone.
const Plan &beforeOf(const LeftWork &work)
{
    return work.file ? *work.file : work.base();
}

} // namespace

RecoveryDialog::RecoveryDialog(const QList<LeftWork> &works,
                               const Catalog &catalog,
                               const Theme &theme,
                               const Wording &wording,
                               QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_wording(wording)
{
    setWindowTitle(tr("Work was left over"));
    auto *title = new QLabel(tr("Work was left over"));
    title->setFont(theme.font(TextStyle::PageTitle));
    auto *why = new QLabel(tr("KFPlan ended before these plans were saved. Nothing is lost, and "
                              "nothing is taken over before you say so."));
    why->setWordWrap(true);
    why->setProperty("muted", true);
    auto *holder = new QWidget;
    m_cards = new QVBoxLayout(holder);
    m_cards->setContentsMargins(0, 0, 0, 0);
    for (const LeftWork &work : works)
        m_cards->addWidget(makeCard(work));
    m_cards->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto *later = new QPushButton(tr("&Later"));
    later->setToolTip(tr("Ask again at the next start"));
    enterClicks(*later);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(later);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines);
}

QString RecoveryDialog::summaryOf(const LeftWork &work) const
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
    lines.append(work.file ? tr("Against the file: %1").arg(differenceText(difference))
                           : tr("Against its beginning: %1").arg(differenceText(difference)));
    if (work.typed)
        lines.append(tr("Being typed in %1, and not taken over: %2")
                         .arg(work.typed->where, work.typed->text));
    if (work.isTorn)
        lines.append(tr("Its end was cut off: at most the last second before the end is missing."));
    return lines.join(u'\n');
}

Card *RecoveryDialog::makeCard(const LeftWork &work)
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
    auto *difference = add(tr("Di&fference\u2026"), tr("See what it changes"));
    auto *beside = add(tr("Open &beside"), tr("Open it in a window of its own"));
    row->addStretch();
    auto *discard = add(tr("&Discard"), tr("Let the work go; it is kept for seven days"));
    card->content()->addLayout(row);
    connect(goOn, &QPushButton::clicked, this, [this, work, card] {
        settle(card);
        Q_EMIT continueWanted(work);
    });
    connect(difference, &QPushButton::clicked, this, [this, work] { showDifference(work); });
    connect(
        beside, &QPushButton::clicked, this, [this, work] { Q_EMIT besideWanted(work.plan()); });
    connect(
        discard, &QPushButton::clicked, this, [this, work, card] { this->discard(work, card); });
    ++m_open;
    return card;
}

void RecoveryDialog::showDifference(const LeftWork &work)
{
    const QString before = work.file ? work.place : tr("as it began");
    DifferenceDialog dialog({beforeOf(work),
                             {},
                             work.plan(),
                             before,
                             {},
                             tr("left over, %1").arg(momentText(work.last, m_wording.locale)),
                             false},
                            m_catalog,
                            m_theme,
                            m_wording,
                            this);
    dialog.exec();
}

void RecoveryDialog::discard(const LeftWork &work, Card *card)
{
    QMessageBox box(QMessageBox::Question,
                    tr("Discard the work"),
                    tr("Discard what was left over of %1?").arg(work.plan().settings.name),
                    QMessageBox::NoButton,
                    this);
    box.setInformativeText(tr("It is kept for seven days and not offered again."));
    const QPushButton *yes = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    (void)discardJournal(work.journal);
    settle(card);
}

void RecoveryDialog::settle(Card *card)
{
    card->hide();
    if (--m_open == 0)
        accept();
}

} // namespace kf
