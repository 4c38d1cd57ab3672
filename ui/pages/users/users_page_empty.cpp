// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of users says before anybody works here.
#include "core/users/skills.h"
#include "core/users/typical_profile.h"
#include "core/words/platform_words.h"
#include "core/words/user_words.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/users/users_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

/// What people of the persona usually know and how they submit, in sentences.
QString aboutText(Persona persona)
{
    QStringList sentences;
    for (const Skill &skill : skillsOf(persona))
        sentences.append(skillSentence(skill.id));
    const QList<SubmitsBy> ways = typicalProfile(persona).submitsBy;
    for (const SubmitsBy way : ways)
        sentences.append(waySentence(way));
    return sentences.join(QStringLiteral(" \u00b7 "));
}

constexpr int kCardCharacters = 22;

} // namespace

/// Cards with what each persona usually knows: a click adds the row.
void UsersPage::buildEmpty()
{
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    m_start = new EmptyState(context().theme,
                             tr("Who will use it?"),
                             tr("Each kind of people becomes a row: how many there are, what "
                                "they know, how they submit work. From that follows what the "
                                "plan still owes them. Choose who works here, or type below."));
    connect(m_start->addStep(tr("From the groups of the demand sheet")),
            &QPushButton::clicked,
            this,
            &UsersPage::addFromGroups);
    column->addWidget(m_start);
    auto *row = new QWidget;
    auto *cards = new QHBoxLayout(row);
    cards->setContentsMargins({});
    cards->setSpacing(metrics::kGap);
    for (std::size_t i = 0; i < EnumWords<Persona>::words.size(); ++i) {
        const auto persona = Persona(i);
        auto *card = new Card(context().theme, pluralText(persona));
        auto *about = new QLabel(aboutText(persona));
        about->setWordWrap(true);
        about->setProperty("muted", true);
        about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        const int narrow = fontMetrics().averageCharWidth() * kCardCharacters;
        about->setMinimumSize(narrow, about->heightForWidth(narrow));
        auto *add = new QPushButton(tr("Add"));
        add->setAccessibleName(tr("Add %1", "data scientists").arg(pluralText(persona)));
        connect(add, &QPushButton::clicked, this, [this, persona] { addProfile(persona); });
        card->content()->addWidget(about, 1);
        card->corner()->addWidget(add); // a low window shows the top of a card
        cards->addWidget(card, 1);
    }
    column->addWidget(scrolledPart(row), 1);
}

} // namespace kf
