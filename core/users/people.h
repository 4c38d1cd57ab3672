// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many people profiles stand for together.

#include "core/users/profile.h"

namespace kf {

struct PeopleCount {
    double people = 0.0; ///< as far as they are known
    bool isKnown = true; ///< of every profile; a program is nobody
    int profiles = 0;
};

/// A program of which nobody says how many people it is.
inline bool isNobody(const Profile &profile)
{
    return profile.persona == Persona::Application && !knownPeople(profile);
}

/// The people of the profiles that `isMeant` is true of.
template<typename Predicate>
PeopleCount peopleOf(const QList<Profile> &profiles, const Predicate &isMeant)
{
    PeopleCount count;
    for (const Profile &profile : profiles) {
        if (!isMeant(profile))
            continue;
        ++count.profiles;
        count.people += knownPeople(profile).value_or(0.0);
        count.isKnown = count.isKnown && (knownPeople(profile) || isNobody(profile));
    }
    return count;
}

} // namespace kf
