// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the people of a profile know and how they submit work, as boxes to tick; beside each way
// what is there for it and what is missing.

#include "core/report/work_reasons.h"
#include "core/users/profile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace kf {

class Facts;

class ProfilePanel : public QWidget {
    Q_OBJECT

public:
    explicit ProfilePanel(QWidget *parent = nullptr);

    /// Nothing selected: says what to do.
    void present(const std::optional<Profile> &profile, const QList<WorkReason> &ways);

    /// The box of a skill or way, for tests; null where there is none.
    QCheckBox *skillBox(const QString &skill) const;
    QCheckBox *wayBox(SubmitsBy way) const;

Q_SIGNALS:
    void skillSet(const QString &profile, const QString &skill, bool has);
    void waySet(const QString &profile, kf::SubmitsBy way, bool submits);
    void linkActivated(const QString &link);

private:
    void buildSkills(std::optional<Persona> persona);

    Id m_profile;
    std::optional<Persona> m_persona;
    QLabel *m_hint;
    QWidget *m_boxes;
    QLabel *m_skillsTitle;
    QVBoxLayout *m_skills;
    QList<std::pair<QString, QCheckBox *>> m_skillBoxes;
    QList<QCheckBox *> m_wayBoxes; ///< in the order of the ways
    Facts *m_facts;
};

} // namespace kf
