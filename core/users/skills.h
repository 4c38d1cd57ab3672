// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people of a persona have to know, and what a profile lacks of it.

#include "core/users/profile.h"

#include <QStringList>

namespace kf {

/// A skill and the words that stand for it.
struct Skill {
    QString id;
    QStringList words; ///< in lower case
};

/// The skills of a persona in their order; none of an application, which is a program.
const QList<Skill> &skillsOf(Persona persona);

/// True where one of the profile's words, trimmed and in lower case, stands for the skill.
bool hasSkill(const Profile &profile, const QString &skill);

/// The skills of its persona that the profile has not. Those of DevOps are a team's: what no
/// profile of `all` with that persona has.
QStringList missingSkills(const Profile &profile, const QList<Profile> &all);

} // namespace kf
