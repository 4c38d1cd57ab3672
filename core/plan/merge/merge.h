// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two plans that began as the same one, made into one.

#include "core/base/rule.h"
#include "core/plan/plan.h"
#include "core/plan/validate/validate.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace kf {

enum class MergeSide { Mine, Theirs };

/// A place that at least one side has changed. Texts are those of Change; nothing where the thing
/// is not there.
struct MergeRow {
    enum class State {
        Mine,    ///< only mine has changed it
        Theirs,  ///< only theirs
        Both,    ///< both, to the same
        Conflict ///< both, in ways that cannot stand together
    };
    State state = State::Conflict;
    QString path; ///< as Change::path
    QString key;  ///< names the row: the path, and whose it is where added things have no ids
    std::optional<QString> base;
    std::optional<QString> mine;
    std::optional<QString> theirs;
    /// The side that the merged plan follows; nothing for a conflict that nobody has decided.
    std::optional<MergeSide> taken = {};
    /// What is taken instead of both: a value that a person has typed, as in files.
    std::optional<QString> other = {};
    bool takesOther = false; ///< such a value can be typed here
    /// Both sides have added a thing of this kind under one id, and not the same one.
    IdKind addedTwice = IdKind::None;
    Id sharesUnits = {}; ///< device that the other side has put into the same rack units

    bool operator==(const MergeRow &) const = default;
};

/// What a person has decided.
struct MergeChoices {
    std::optional<MergeSide> conflicts; ///< in every conflict that has no choice of its own
    /// By MergeRow::key; others than conflicts as well. What is chosen for one of two devices in
    /// the same units holds for the other, where that has no choice of its own.
    QHash<QString, MergeSide> rows;
    QHash<QString, QString> values = {}; ///< typed instead, by key, where MergeRow::takesOther
    /// Things that are kept from both sides, those of theirs under a new id: see addedTwice.
    QList<std::pair<IdKind, Id>> both = {};

    bool operator==(const MergeChoices &) const = default;
};

struct PlanMerge {
    /// Conflicts that are open are as in mine; what one side has removed and the other needs or has
    /// changed is there.
    Plan plan;
    QList<MergeRow> rows; ///< in the order of the schema, what stands in racks and rooms last
    /// Why the plan cannot be kept, of RuleClass::Structure: what both have done breaks a rule that
    /// each alone has kept.
    QList<PlanProblem> problems;
    bool hasBase = true; ///< false: of two plans that have no common beginning

    qsizetype openConflicts() const;
};

/// True where the two rows tell the standing of two devices in the same units: what is decided for
/// one of them is decided for both.
bool areOfSameUnits(const MergeRow &one, const MergeRow &other);

/// Merges field by field, things by their ids, hours by themselves, lists in order. Changes of one
/// side are taken, those of both are conflicts where they differ. A thing that one side has removed
/// while the other has changed it, or refers to it, is a conflict too; and so are devices that the
/// two have put into the same units of a rack.
PlanMerge mergePlans(const Plan &base,
                     const Plan &mine,
                     const Plan &theirs,
                     const MergeChoices &choices,
                     const ZoneTable &zones);

/// The same of two plans of which nobody knows what they began as: every difference is a conflict,
/// for nobody can tell who has changed it. What only one of them has is there until somebody
/// decides.
PlanMerge mergeWithoutBase(const Plan &mine,
                           const Plan &theirs,
                           const MergeChoices &choices,
                           const ZoneTable &zones);

} // namespace kf
