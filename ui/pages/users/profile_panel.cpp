// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/profile_panel.h"

#include "core/users/skills.h"
#include "core/words/platform_words.h"
#include "core/words/user_words.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kf {

namespace {

QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

ProfilePanel::ProfilePanel(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(tr("Select a profile to say what its people know and how they submit "
                           "work.")))
    , m_boxes(new QWidget)
    , m_skillsTitle(titleLabel(tr("Knows")))
    , m_skills(new QVBoxLayout)
    , m_facts(new Facts)
{
    setAccessibleName(tr("Profile"));
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_skillsTitle->hide();
    m_skills->addWidget(m_skillsTitle);
    auto *ways = new QVBoxLayout;
    ways->addWidget(titleLabel(tr("Submits work by")));
    for (std::size_t i = 0; i < EnumWords<SubmitsBy>::words.size(); ++i) {
        const auto way = SubmitsBy(i);
        auto *box = new QCheckBox(choiceText(way));
        box->setToolTip(waySentence(way));
        box->setAccessibleDescription(waySentence(way));
        connect(box, &QCheckBox::clicked, this, [this, way](bool isOn) {
            Q_EMIT waySet(m_profile, way, isOn);
        });
        m_wayBoxes.append(box);
        ways->addWidget(box);
    }
    ways->addStretch();
    auto *left = new QVBoxLayout;
    left->addLayout(m_skills);
    left->addStretch();
    auto *inside = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::kGap * 2);
    columns->addLayout(left);
    columns->addLayout(ways);
    columns->addStretch();
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::kGap);
    lines->addLayout(columns);
    lines->addWidget(m_facts);
    lines->addStretch();
    QScrollArea *scroll = scrolledPart(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(m_boxes);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_boxes, 1);
    layout->addStretch();
    connect(m_facts, &Facts::linkActivated, this, &ProfilePanel::linkActivated);
    m_boxes->hide();
}

/// The boxes of one persona: those of another replace them.
void ProfilePanel::buildSkills(std::optional<Persona> persona)
{
    if (persona == m_persona)
        return;
    for (const auto &[skill, box] : std::as_const(m_skillBoxes))
        delete box;
    m_skillBoxes.clear();
    m_persona = persona;
    const QList<Skill> skills = persona ? skillsOf(*persona) : QList<Skill>();
    for (const Skill &skill : skills) {
        auto *box = new QCheckBox(skillText(skill.id));
        box->setToolTip(skillSentence(skill.id));
        box->setAccessibleDescription(skillSentence(skill.id));
        connect(box, &QCheckBox::clicked, this, [this, id = skill.id](bool isOn) {
            Q_EMIT skillSet(m_profile, id, isOn);
        });
        m_skills->addWidget(box);
        m_skillBoxes.append({skill.id, box});
    }
    m_skillsTitle->setVisible(!skills.isEmpty());
}

void ProfilePanel::present(const std::optional<Profile> &profile, const QList<WorkReason> &ways)
{
    m_hint->setVisible(!profile);
    m_boxes->setVisible(profile.has_value());
    if (!profile)
        return;
    m_profile = profile->id;
    buildSkills(profile->persona);
    for (const auto &[skill, box] : std::as_const(m_skillBoxes))
        box->setChecked(hasSkill(*profile, skill));
    for (qsizetype i = 0; i < m_wayBoxes.size(); ++i)
        m_wayBoxes[i]->setChecked(profile->submitsBy.contains(SubmitsBy(i)));
    QList<NamedFact> facts;
    for (const WorkReason &reason : ways)
        facts.append({reason.name, reason.value, reason.link});
    m_facts->setFacts(facts);
}

QCheckBox *ProfilePanel::skillBox(const QString &skill) const
{
    for (const auto &[id, box] : m_skillBoxes) {
        if (id == skill)
            return box;
    }
    return nullptr;
}

QCheckBox *ProfilePanel::wayBox(SubmitsBy way) const
{
    return m_wayBoxes.value(qsizetype(way));
}

} // namespace kf

#include "moc_profile_panel.cpp"
