// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/data_place_panel.h"

#include "core/plan/edits/sources.h"
#include "core/report/write/people_table.h"
#include "core/words/amount_words.h"
#include "core/words/platform_words.h"
#include "core/words/work_words.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/facts.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kf {

namespace {

QLabel *wrapped(bool isMuted)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setProperty("muted", isMuted);
    return label;
}

/// As tables have it, but times over the link in seconds where they are short.
QString factText(const ReportFact &fact, const Wording &wording)
{
    const auto *hours = fact.unit == Unit::Hours ? std::get_if<double>(&fact.value) : nullptr;
    return hours != nullptr ? readingText(*hours, Digits::Exact, wording)
                            : cellText(fact.value, fact.unit, wording);
}

QList<NamedFact> factsOf(const FactList &list, const Wording &wording)
{
    QList<NamedFact> facts;
    for (const ReportFact &fact : list.facts)
        facts.append({fact.name, factText(fact, wording), {}});
    return facts;
}

} // namespace

DataPlacePanel::DataPlacePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reason(wrapped(false))
    , m_ways(new QWidget)
    , m_dedicated(newWay(DatasetPattern::Dedicated))
    , m_transient(newWay(DatasetPattern::Transient))
    , m_ownReason(new ReasonEdit)
    , m_decides(new Facts)
{
    setAccessibleName(tr("Where should this data live?"));
    // What the other way costs and the button that takes it stand above the cards, whose lines go
    // side by side and may have to be scrolled.
    auto *change = new QHBoxLayout;
    auto *cards = new QHBoxLayout;
    for (const Way &way : {m_dedicated, m_transient}) {
        change->addWidget(way.take);
        change->addWidget(way.cost, 1);
        cards->addWidget(way.card, 1); // both as wide where there is room
    }
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->addLayout(change);
    ways->addLayout(cards);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reason);
    column->addWidget(m_ways);
    column->addWidget(m_ownReason);
    column->addWidget(m_decides);
    column->addStretch();
    connect(m_ownReason, &ReasonEdit::given, this, [this](const QString &reason) {
        Q_EMIT reasoned(m_dataset, reason);
    });
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_decides, &Facts::linkActivated, this, &DataPlacePanel::linkActivated);
}

DataPlacePanel::Way DataPlacePanel::newWay(DatasetPattern pattern)
{
    const Way way{new Card(m_theme, placeTitle(pattern)),
                  wrapped(false),
                  new Facts,
                  wrapped(true),
                  new QPushButton};
    way.card->content()->addWidget(way.mark);
    way.card->content()->addWidget(way.facts);
    way.take->installEventFilter(this);
    enterClicks(*way.take);
    connect(way.take, &QPushButton::clicked, this, [this, pattern] {
        Q_EMIT taken(m_dataset, pattern);
    });
    return way;
}

QPushButton &DataPlacePanel::takeButton(DatasetPattern pattern)
{
    return pattern == DatasetPattern::Transient ? *m_transient.take : *m_dedicated.take;
}

/// Left and right look at the other way.
bool DataPlacePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QPushButton *other = watched == m_dedicated.take ? m_transient.take : m_dedicated.take;
        if ((key == Qt::Key_Left || key == Qt::Key_Right) && other->isEnabled()) {
            other->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DataPlacePanel::showWay(const Way &way, const DataWay &shown)
{
    QStringList marks;
    if (shown.isAdvised)
        marks.append(tr("advised"));
    if (shown.isTaken)
        marks.append(m_isOwnChoice ? tr("own choice") : tr("as planned"));
    way.mark->setText(marks.join(QStringLiteral(" \u00b7 ")));
    way.mark->setVisible(!marks.isEmpty());
    way.facts->setFacts(factsOf(shown.facts, m_wording));
    way.cost->setText(shown.isTaken && shown.isKnown ? QString() : shown.cost);
    way.cost->setVisible(!way.cost->text().isEmpty());
    way.take->setText(shown.pattern == DatasetPattern::Transient ? tr("Make it transient")
                                                                 : tr("Make it dedicated"));
    way.take->setEnabled(!shown.isTaken && shown.isKnown);
    way.take->setVisible(!shown.isTaken);
    setLook(*way.card, "advised", shown.isAdvised);
}

/// A choice against the advice is asked for its reason, in place.
void DataPlacePanel::showOwnReason(const Plan &plan, const DataWays &ways)
{
    const DataWay &taken = ways.transient.isTaken ? ways.transient : ways.dedicated;
    m_isOwnChoice = (ways.dedicated.isAdvised || ways.transient.isAdvised) && !taken.isAdvised;
    const QString reason = decisionAt(plan, patternPath(m_dataset));
    if (!m_ownReason->isModified())
        m_ownReason->setText(reason);
    m_ownReason->setVisible(m_isOwnChoice);
}

void DataPlacePanel::present(const Plan &plan,
                             const Evaluation &figures,
                             const std::optional<Id> &dataset,
                             const Wording &wording)
{
    m_wording = wording;
    if (dataset.value_or(Id()) != m_dataset)
        m_ownReason->clear();
    m_dataset = dataset.value_or(Id());
    const Dataset *shown = nullptr;
    for (const Shared<Dataset> &one : plan.storage.datasets) {
        if (one->id == m_dataset)
            shown = &*one;
    }
    m_ways->setVisible(shown != nullptr);
    m_decides->setVisible(shown != nullptr);
    if (shown == nullptr) {
        setFocusPolicy(Qt::NoFocus); // no part of the page that the keyboard could go to
        m_ownReason->hide();
        m_reason->setText(tr("Select a dataset to see both ways to have it."));
        return;
    }
    if (const std::optional<DataWays> ways = dataWays(figures, m_dataset, wording)) {
        m_reason->setText(ways->reason);
        showOwnReason(plan, *ways);
        showWay(m_dedicated, ways->dedicated);
        showWay(m_transient, ways->transient);
        QPushButton *other = ways->dedicated.isTaken ? m_transient.take : m_dedicated.take;
        setFocusProxy(other);
        setFocusPolicy(other->isEnabled() ? Qt::TabFocus : Qt::NoFocus);
    }
    const QString path = QStringLiteral("storage/datasets/%1/").arg(m_dataset);
    const auto said = [](const std::optional<QString> &text) {
        return text.value_or(tr("not said"));
    };
    m_decides->setFacts(
        {{tr("Does it live elsewhere?"), said(shown->source), path + QStringLiteral("source")},
         {tr("Who owns the source?"), said(shown->owner), path + QStringLiteral("owner")},
         {tr("Does only a part come in?"),
          said(shown->subsetOf),
          path + QStringLiteral("subset_of")},
         {tr("How long does it stay?"),
          shown->retentionDays
              ? amountText({*shown->retentionDays, Unit::Days}, Digits::Exact, wording)
              : tr("not said"),
          path + QStringLiteral("retention_days")},
         {tr("How sensitive is it?"),
          shown->sensitivity ? choiceText(*shown->sensitivity) : tr("not said"),
          path + QStringLiteral("sensitivity")}});
}

} // namespace kf

#include "moc_data_place_panel.cpp"
