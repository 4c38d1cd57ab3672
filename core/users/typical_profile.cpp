// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/typical_profile.h"

#include "core/users/skills.h"

namespace kf {

namespace {

QList<SubmitsBy> usualWays(Persona persona)
{
    switch (persona) {
    case Persona::DataScientist:
        return {SubmitsBy::Notebook, SubmitsBy::OperatorCrd};
    case Persona::DataEngineer:
        return {SubmitsBy::Pipeline};
    case Persona::Devops:
        return {SubmitsBy::Kubectl};
    case Persona::Application:
        return {SubmitsBy::Api};
    }
    return {};
}

} // namespace

Profile typicalProfile(Persona persona)
{
    Profile profile;
    profile.persona = persona;
    for (const Skill &skill : skillsOf(persona))
        profile.skills.append(skill.id);
    profile.submitsBy = usualWays(persona);
    return profile;
}

} // namespace kf
