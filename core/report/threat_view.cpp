// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/threat_view.h"

#include "core/evaluate/platform_part.h"
#include "core/plan/edits/settings.h"
#include "core/report/threat_reasons.h"
#include "core/words/guard_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::Threats)
};

constexpr std::array kWorstFirst{
    ThreatState::Open, ThreatState::Unknown, ThreatState::Limited, ThreatState::Closed};
const QString kRule = QStringLiteral("threat-accepted");

QString pathOf(const QString &id)
{
    return QStringLiteral("platform/threats/") + id;
}

/// What an acceptance holds for.
QString fingerprintOf(const QString &id, ThreatState state)
{
    return fingerprint({kRule,
                        Severity::Warning,
                        pathOf(id),
                        {{QStringLiteral("state"), QString(wordFor(state))}},
                        false});
}

QString idOf(const Threat &threat)
{
    return QString(wordFor(threat.actor)) + u'/' + QString(wordFor(threat.asset));
}

QString acceptedReason(const Plan &plan, const Threat &threat)
{
    const QString path = pathOf(idOf(threat));
    for (const AcceptedFinding &one : plan.settings.accepted) {
        const bool isMeant = one.rule == kRule && one.path == path;
        if (isMeant && one.fingerprint == fingerprintOf(idOf(threat), threat.state))
            return one.reason;
    }
    return {};
}

int acceptedOpen(const Evaluation &figures)
{
    const QList<Threat> &threats = figures.platform.threats;
    return int(std::count_if(threats.cbegin(), threats.cend(), [&figures](const Threat &threat) {
        return threat.state == ThreatState::Open && !acceptedReason(figures.plan, threat).isEmpty();
    }));
}

ThreatRow rowOf(const Threat &threat, const Evaluation &figures)
{
    const ThreatReason reason = reasonOf(threat, figures);
    ThreatRow row;
    row.id = idOf(threat);
    row.state = threat.state;
    row.who = choiceText(threat.actor);
    row.what = choiceText(threat.asset);
    row.by = wayText(threat.actor, threat.asset);
    row.because = reason.because;
    row.closing = reason.closing;
    row.place = reason.place;
    row.accepted = acceptedReason(figures.plan, threat);
    return row;
}

ThreatCounts countThreats(const QList<Threat> &threats)
{
    ThreatCounts counts;
    for (const Threat &threat : threats) {
        counts.open += threat.state == ThreatState::Open ? 1 : 0;
        counts.unknown += threat.state == ThreatState::Unknown ? 1 : 0;
        counts.limited += threat.state == ThreatState::Limited ? 1 : 0;
        counts.closed += threat.state == ThreatState::Closed ? 1 : 0;
    }
    return counts;
}

QString effectText(const QList<Threat> &now, const QList<Threat> &then)
{
    if (now == then)
        return Text::tr("No way would change.");
    const ThreatCounts before = countThreats(now);
    const ThreatCounts after = countThreats(then);
    const auto change = [](const QString &name, int from, int to) {
        return from == to ? Text::tr("%1 %2 as now").arg(name).arg(to)
                          : Text::tr("%1 %2 instead of %3").arg(name).arg(to).arg(from);
    };
    const QStringList parts{change(Text::tr("open"), before.open, after.open),
                            change(Text::tr("not known"), before.unknown, after.unknown),
                            change(Text::tr("limited"), before.limited, after.limited),
                            change(Text::tr("closed"), before.closed, after.closed)};
    return Text::tr("Ways then: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

Result<Plan> takeGuards(Plan plan, const QList<GuardStep> &steps)
{
    for (const GuardStep &step : steps) {
        Result<Plan> next = takeGuard(std::move(plan), step.path, step.key);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

QString stepsText(const Plan &plan, const QList<GuardStep> &steps)
{
    QStringList texts;
    for (const GuardStep &step : steps) {
        const GuardChoice choice = guardChoice(plan, step.path);
        texts.append(Text::tr("%1: %2").arg(choice.name, optionOf(choice, step.key).label));
    }
    return texts.join(QStringLiteral(", "));
}

QList<ThreatRow> threatRows(const Evaluation &figures)
{
    QList<ThreatRow> rows;
    for (const ThreatState state : kWorstFirst) {
        for (const Threat &threat : figures.platform.threats) {
            if (threat.state == state)
                rows.append(rowOf(threat, figures));
        }
    }
    return rows;
}

std::optional<ThreatRow> threatRow(const Evaluation &figures, const QString &id)
{
    for (const Threat &threat : figures.platform.threats) {
        if (threat.state != ThreatState::NotApplicable && idOf(threat) == id)
            return rowOf(threat, figures);
    }
    return std::nullopt;
}

LimitState limitStateOf(ThreatState state)
{
    switch (state) {
    case ThreatState::Closed:
        return LimitState::Within;
    case ThreatState::Limited:
        return LimitState::Near;
    case ThreatState::Open:
        return LimitState::Over;
    case ThreatState::Unknown:
    case ThreatState::NotApplicable:
        break;
    }
    return LimitState::Unknown;
}

LimitState limitStateOf(EndpointState state)
{
    switch (state) {
    case EndpointState::Closed:
        return LimitState::Within;
    case EndpointState::Inside:
        return LimitState::Near;
    case EndpointState::Open:
        return LimitState::Over;
    case EndpointState::Unknown:
        break;
    }
    return LimitState::Unknown;
}

QString stateWithSign(ThreatState state)
{
    switch (state) {
    case ThreatState::Closed:
        return QStringLiteral("✓ ") + choiceText(state);
    case ThreatState::Limited:
        return QStringLiteral("▲ ") + choiceText(state);
    case ThreatState::Open:
        return QStringLiteral("✕ ") + choiceText(state);
    case ThreatState::Unknown:
    case ThreatState::NotApplicable:
        break;
    }
    return QStringLiteral("? ") + choiceText(state);
}

QString stateWithSign(EndpointState state)
{
    switch (state) {
    case EndpointState::Closed:
        return QStringLiteral("✓ ") + choiceText(state);
    case EndpointState::Inside:
        return QStringLiteral("▲ ") + choiceText(state);
    case EndpointState::Open:
        return QStringLiteral("✕ ") + choiceText(state);
    case EndpointState::Unknown:
        break;
    }
    return QStringLiteral("? ") + choiceText(state);
}

ThreatCounts countThreats(const Evaluation &figures)
{
    return countThreats(figures.platform.threats);
}

bool hasOpenWay(const Evaluation &figures)
{
    return countThreats(figures).open > acceptedOpen(figures);
}

QString securityVerdict(const Evaluation &figures)
{
    const ThreatCounts counts = countThreats(figures);
    const int all = counts.open + counts.unknown + counts.limited + counts.closed;
    QString verdict = Text::tr("<b>%1 of %n way(s) open</b>", nullptr, all).arg(counts.open);
    if (counts.unknown > 0)
        verdict = Text::tr("%1, %2 not known").arg(verdict).arg(counts.unknown);
    verdict =
        Text::tr("%1, %2 limited, %3 closed").arg(verdict).arg(counts.limited).arg(counts.closed);
    const int accepted = acceptedOpen(figures);
    return accepted > 0
               ? Text::tr("%1 \u00b7 %n open one(s) accepted", nullptr, accepted).arg(verdict)
               : verdict;
}

QString effectText(const Evaluation &now, const Evaluation &then)
{
    return effectText(now.platform.threats, then.platform.threats);
}

QList<GuardEffect>
effectsOf(const GuardChoice &choice, const Evaluation &now, const CatalogView &catalog)
{
    QList<GuardEffect> effects;
    for (const GuardOption &option : choice.options) {
        const Result<Plan> then = takeGuard(now.plan, choice.path, option.key);
        const QList<Threat> threats =
            then ? threatsThen(now, then.value(), catalog) : now.platform.threats;
        effects.append({countThreats(threats), effectText(now.platform.threats, threats)});
    }
    return effects;
}

Result<Plan> acceptThreat(Plan plan, const ThreatRow &row, const QString &reason)
{
    const QString said = reason.trimmed();
    if (!said.isEmpty())
        return acceptFinding(
            std::move(plan), kRule, pathOf(row.id), said, fingerprintOf(row.id, row.state));
    const auto isMeant = [&row](const AcceptedFinding &one) {
        return one.rule == kRule && one.path == pathOf(row.id);
    };
    const QList<AcceptedFinding> all = plan.settings.accepted;
    if (std::none_of(all.cbegin(), all.cend(), isMeant))
        return plan;
    return unacceptFinding(std::move(plan), kRule, pathOf(row.id));
}

} // namespace kf
