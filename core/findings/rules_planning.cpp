// SPDX-License-Identifier: GPL-3.0-or-later
// Requirements, claims and decisions.

#include "core/findings/platform_rules.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRequirement("requirement");
constexpr QLatin1StringView kClaim("claim");
constexpr QLatin1StringView kValue("value");
constexpr QLatin1StringView kCheck("check");
constexpr QLatin1StringView kClaimed("claimed");
constexpr QLatin1StringView kDecision("decision");

/// What the check of a claim computes.
Unit unitOf(std::optional<ClaimCheck> check)
{
    if (check == ClaimCheck::AllReduce || check == ClaimCheck::MemoryTransfer)
        return Unit::Seconds;
    return check == ClaimCheck::Feed ? Unit::Gpus : Unit::Count;
}

QString claimText(const FindingWords &words)
{
    return words.of(kClaim);
}

} // namespace

// --- requirement-open

QList<Finding> RequirementOpen::find(const RuleInput &input)
{
    QList<Finding> found;
    if (isUntouched(input.plan.platform))
        return found;
    for (const RequirementFigures &requirement : input.figures.platform.requirements) {
        const QString id = wordFor(requirement.id);
        if (requirement.state == NeedAnswer::Open)
            found.append(made<RequirementOpen>(Severity::Warning,
                                               QStringLiteral("platform/requirements/") + id,
                                               {argument(kRequirement, id)}));
    }
    return found;
}

QString RequirementOpen::sentence(const FindingWords &words)
{
    const auto requirement = enumFromWord<Requirement>(words.of(kRequirement).toUtf8());
    return FindingText::tr("Nothing in this plan meets the requirement: %1.")
        .arg(requirement ? choiceText(*requirement) : words.of(kRequirement));
}

QString RequirementOpen::remedy(const Finding &)
{
    return FindingText::tr("Decide what meets it; the conditions stand beside it.");
}

// --- claim-contradicted

QList<Finding> ClaimContradicted::find(const RuleInput &input)
{
    const QList<Claim> &claims = input.plan.platform.claims;
    const QList<ClaimFigures> &figures = input.figures.platform.claims;
    QList<Finding> found;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const Unit unit = unitOf(claims[i].check);
        if (figures[i].holds == false)
            found.append(made<ClaimContradicted>(
                Severity::Warning,
                pathOf(IdKind::Claim, claims[i].id),
                {argument(kClaim, claims[i].text.value_or(claims[i].id)),
                 argument(kCheck, claims[i].check ? QString(wordFor(*claims[i].check)) : QString()),
                 argument(kValue, Amount{figures[i].value.value_or(0.0), unit}),
                 argument(kClaimed, Amount{claims[i].claimed.value_or(0.0), unit})}));
    }
    return found;
}

QString ClaimContradicted::sentence(const FindingWords &words)
{
    const auto check = enumFromWord<ClaimCheck>(words.of(kCheck).toUtf8());
    QString text = FindingText::tr("“%1”: the formula gives %2 where %3 is claimed.");
    if (check == ClaimCheck::SpeedUp)
        text = FindingText::tr("“%1”: the formula gives a speed-up of %2 where %3 is claimed.");
    else if (check == ClaimCheck::Ports)
        text = FindingText::tr("“%1”: the formula gives %2 ports where %3 are claimed.");
    return text.arg(claimText(words), words.of(kValue), words.of(kClaimed));
}

QString ClaimContradicted::remedy(const Finding &)
{
    return FindingText::tr("Measure it, or plan with the figure of the formula.");
}

// --- claim-not-measured

QList<Finding> ClaimNotMeasured::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Claim &claim : input.plan.platform.claims) {
        if (claim.standing != Standing::Measured)
            found.append(made<ClaimNotMeasured>(Severity::Advice,
                                                pathOf(IdKind::Claim, claim.id),
                                                {argument(kClaim, claim.text.value_or(claim.id))}));
    }
    return found;
}

QString ClaimNotMeasured::sentence(const FindingWords &words)
{
    return FindingText::tr("“%1” is a promise of scale that nobody has measured.")
        .arg(claimText(words));
}

QString ClaimNotMeasured::remedy(const Finding &)
{
    return FindingText::tr("Measure it on a small system: nothing scales without limit.");
}

// --- decision-open

QList<Finding> DecisionOpen::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Decision &decision : input.plan.settings.decisions) {
        if (decision.state != DecisionState::Agreed)
            found.append(
                made<DecisionOpen>(Severity::Advice,
                                   pathOf(IdKind::Decision, decision.id),
                                   {argument(kDecision, decision.text.value_or(decision.id))}));
    }
    return found;
}

QString DecisionOpen::sentence(const FindingWords &words)
{
    return FindingText::tr("“%1” is not agreed yet.").arg(words.of(kDecision));
}

QString DecisionOpen::remedy(const Finding &)
{
    return FindingText::tr("Ask those whom it concerns, and write down the role that agreed.");
}

} // namespace kf::findings
