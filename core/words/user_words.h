// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people know and how they work, what they need as titles, what was decided and promised.
// Files have words of their own for them: EnumWords.

#include "core/plan/plan.h"
#include "core/platform/platform_figures.h"

#include <QString>

namespace kf {

/// A profile has no name but its id: "feature-engineers" reads "Feature engineers". What does not
/// become the same id when it is typed stays as it is. nameOf() knows the name of its group too.
QString profileName(const Id &id);

/// A skill, or a word that stands for one, as people call it: "Python", "terminal", ...; other
/// words as they are.
QString skillText(const QString &skill);
/// Several, with commas.
QString skillsText(const QStringList &skills);
/// What profiles hold for a skill that is called so, or whose id that is.
QString skillCalled(const QString &text);
/// What somebody does who has it: "Works at a terminal, with a shell"; empty for other words.
QString skillSentence(const QString &skill);
/// What work in that way looks like: "In the browser: each person has a server of their own".
QString waySentence(SubmitsBy way);

/// "laptop", ...
QString choiceText(WorksOn worksOn);
/// "served by KServe", ...
QString choiceText(DeliversAs deliversAs);

/// A need as a title: "Secure data", ...
QString titleText(GroupNeed need);
/// A requirement as a title: "Secure access to data", ...
QString titleText(Requirement requirement);

/// "open", "agreed".
QString choiceText(DecisionState state);

/// "serving", "notebooks", ...
QString titleText(ScaledPart part);
/// "planned", "dynamic".
QString choiceText(Scaling scaling);
/// "all-reduce of gradients", ...
QString choiceText(ClaimCheck check);
/// What the check computes: "seconds a step", "GPUs", ...; of which unit its figures are.
QString claimUnitText(ClaimCheck check);

} // namespace kf
