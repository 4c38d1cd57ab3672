// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/components/component_panel.h"

#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/scrolled.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kf {

ComponentPanel::ComponentPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_on(newButton())
    , m_off(newButton())
    , m_withLosers(newButton())
    , m_withUnneeded(newButton())
    , m_successor(newButton())
    , m_facts(new Facts)
{
    Q_UNUSED(theme)
    setAccessibleName(tr("Component"));
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("What a switch of it changes"));
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_text);
    for (QPushButton *button : {m_on, m_withLosers, m_withUnneeded, m_off, m_successor})
        layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(m_facts);
    layout->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolledPart(inside));
    m_on->setText(tr("&Switch on"));
    connect(m_on, &QPushButton::clicked, this, [this] { Q_EMIT onWanted(m_id); });
    connect(m_off, &QPushButton::clicked, this, [this] { Q_EMIT offWanted({m_id}); });
    connect(m_withLosers, &QPushButton::clicked, this, [this] {
        Q_EMIT offWanted(QList<Id>{m_id} + m_choice.losers);
    });
    connect(m_withUnneeded, &QPushButton::clicked, this, [this] {
        Q_EMIT offWanted(QList<Id>{m_id} + m_choice.losers + m_choice.unneeded);
    });
    connect(m_successor, &QPushButton::clicked, this, [this] { Q_EMIT successorWanted(m_id); });
    present({}, {}, {});
}

QPushButton *ComponentPanel::newButton()
{
    auto *button = new QPushButton;
    enterClicks(*button);
    return button;
}

void ComponentPanel::present(const Id &id,
                             const SwitchView &choice,
                             const QList<WorkReason> &reasons)
{
    m_id = id;
    m_choice = choice;
    const bool hasLosers = !choice.losers.isEmpty();
    m_text->setText(id.isEmpty() ? tr("Select a component to see what a switch of it changes.")
                                 : choice.text);
    m_text->setVisible(!m_text->text().isEmpty());
    m_on->setVisible(!id.isEmpty() && choice.canSwitchOn);
    m_off->setVisible(!id.isEmpty() && choice.isOn);
    m_off->setText(hasLosers ? tr("Switch off it al&one") : tr("&Switch off"));
    m_withLosers->setVisible(choice.isOn && hasLosers);
    m_withLosers->setText(tr("Switch off with &those that need it"));
    m_withUnneeded->setVisible(choice.isOn && !choice.unneeded.isEmpty());
    m_withUnneeded->setText(hasLosers ? tr("Those and what &nobody needs then")
                                      : tr("Switch off with what &nobody else needs"));
    m_withUnneeded->setToolTip(tr("Switches off what nobody else needs as well"));
    m_successor->setVisible(!choice.successor.isEmpty());
    m_successor->setText(tr("&Take %1 instead").arg(choice.successor));
    QList<NamedFact> facts;
    for (const WorkReason &reason : reasons)
        facts.append({reason.name, reason.value, reason.link});
    m_facts->setFacts(facts);
}

void ComponentPanel::ask()
{
    for (QPushButton *button : {m_withLosers, m_off, m_successor}) {
        if (button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
    }
}

QString ComponentPanel::switchText() const
{
    return m_text->text();
}

} // namespace kf

#include "moc_component_panel.cpp"
