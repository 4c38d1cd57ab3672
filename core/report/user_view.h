// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who works on the platform and what is missing for them, in words: for the page of users.

#include "core/catalog/catalog.h"
#include "core/report/work_reasons.h"

namespace kf {

/// "<b>106 people</b> in 9 profiles · 3 needs of Nightly risk models are not met"; empty for none.
QString usersVerdict(const Evaluation &figures, const Wording &wording);

/// People of a persona; nothing where some profile of it says no number.
struct PeopleOfPersona {
    Persona persona = Persona::DataScientist;
    qsizetype profiles = 0;
    std::optional<double> people;
    QString remark; ///< "one for 17 people" of operators, else how many submit in which way

    bool operator==(const PeopleOfPersona &) const = default;
};

/// Those that some profile has, in the order of the personas.
QList<PeopleOfPersona> peopleByPersona(const Evaluation &figures, const Wording &wording);

/// The largest demand of the profile's group in the month of the demand part, in GPUs or cores;
/// nothing without a group, or where that is not known.
std::optional<double> largestDemandOf(const Evaluation &figures, const Profile &profile);

/// What a profile lacks for the ways in which it submits: "skills, a lane"; empty for nothing.
QString lacksText(const Evaluation &figures, const Id &profile);
/// The same by way, each need with its state and where it is decided.
QList<WorkReason> wayReasons(const Evaluation &figures, const Id &profile);

/// Why a need of a group is met or not: its conditions, met or not, each with the place where it
/// is decided.
QList<WorkReason>
needReasons(const Evaluation &figures, const CatalogView &catalog, const Id &group, GroupNeed need);

/// The same for a requirement.
QList<WorkReason> requirementReasons(const Evaluation &figures, Requirement requirement);

/// The components that serve a requirement, by name, those that are present.
QString serversOf(const Evaluation &figures, const CatalogView &catalog, Requirement requirement);

/// The groups that have no part in what meets a requirement: those whose need of it is open.
QString notServed(const Evaluation &figures, Requirement requirement);

} // namespace kf
