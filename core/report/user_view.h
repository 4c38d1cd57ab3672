// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who works on the platform and what is missing for them, in words: for the page of users.

#include "core/catalog/catalog.h"
#include "core/report/work_reasons.h"

namespace kf {

/// "106 people", "at least 106 people" where some profile says no number, "nobody counted yet".
QString peopleText(const QList<Profile> &profiles, const Wording &wording);

/// "<b>106 people</b> in 9 profiles · 7 needs of 4 groups not met in full, most of Nightly risk
/// models (3)"; empty without profiles.
QString usersVerdict(const Evaluation &figures, const Wording &wording);

/// People of a persona.
struct PeopleOfPersona {
    Persona persona = Persona::DataScientist;
    qsizetype profiles = 0;
    double people = 0.0;
    bool isKnown = true; ///< false: some profile of it says no number, there are at least so many
    QString remark;      ///< "one for 17 people" of operators, else how many submit in which way

    bool operator==(const PeopleOfPersona &) const = default;
};

/// Those that some profile has, in the order of the personas.
QList<PeopleOfPersona> peopleByPersona(const Evaluation &figures, const Wording &wording);

/// The largest demand of the profile's group in the month of the demand part, in GPUs; nothing
/// without a group, of one that counts CPU cores, or where that is not known.
std::optional<double> largestDemandOf(const Evaluation &figures, const Profile &profile);

/// What a profile lacks for the ways in which it submits: "skills, a lane"; empty for nothing.
QString lacksText(const Evaluation &figures, const Id &profile);
/// The same by way, each need with its state and where it is decided.
QList<WorkReason> wayReasons(const Evaluation &figures, const Id &profile);

/// What a group needs and does not have in full: "Jobs at night (partly)"; empty for nothing.
QString needsNotMetText(const Evaluation &figures, const Id &group);

/// The six tasks of those who run the platform, each with the figures that stand for it.
QList<WorkReason> operatorTasks(const Evaluation &figures);

/// Where a condition of a requirement or of a need is decided.
QString placeOfCondition(const QString &condition);
/// The same of a requirement.
QString placeOfCondition(Requirement requirement, const QString &condition);

/// Why a need of a group is met or not: its conditions, met or not, each with the place where it
/// is decided.
QList<WorkReason>
needReasons(const Evaluation &figures, const CatalogView &catalog, const Id &group, GroupNeed need);

/// The same for a requirement.
QList<WorkReason>
requirementReasons(const Evaluation &figures, const CatalogView &catalog, Requirement requirement);

/// The components that serve a requirement, by name, those that are present.
QString serversOf(const Evaluation &figures, const CatalogView &catalog, Requirement requirement);

/// The groups that have no part in what meets a requirement: those whose need of it is open.
QString notServed(const Evaluation &figures, Requirement requirement);

} // namespace kf
