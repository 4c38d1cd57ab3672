// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a plan contradicts, risks or could do better: one rule per function, all in one table.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <memory>
#include <span>

namespace kf {

struct PlacedConflict;

/// What a rule looks at: the plan, the catalogue as the plan sees it, and every figure.
struct RuleInput {
    const Plan &plan;
    const CatalogView &catalog;
    const Evaluation &figures; ///< its `findings` are still empty
    /// What stands where it cannot; found when the first rule asks.
    mutable std::shared_ptr<const QList<PlacedConflict>> conflicts = {};
};

class FindingWords;

/// A rule: its stable id, what it finds, and how that is said.
struct FindingRule {
    const char *id;
    QList<Finding> (*find)(const RuleInput &input);
    QString (*sentence)(const FindingWords &words);
    QString (*remedy)(const Finding &finding);
};

/// Every rule, in the order in which findings of the same severity are listed.
std::span<const FindingRule> findingRules();

/// All findings: errors first, then warnings, then advice; accepted ones are marked.
QList<Finding> findAll(const RuleInput &input);

/// How many of that severity nobody has accepted.
qsizetype countOpen(const QList<Finding> &findings, Severity severity);

/// What the finding says, in one sentence; the rule's id where no rule has that id.
QString sentence(const Finding &finding, const Plan &plan, const Wording &wording);

/// What can be done about it; empty where no rule has that id.
QString remedy(const Finding &finding);

} // namespace kf
