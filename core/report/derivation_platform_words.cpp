// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "core/findings/question_places.h"
#include "core/report/cluster_view.h"
#include "core/report/component_view.h"
#include "core/report/component_words.h"
#include "core/report/derivation_step.h"
#include "core/report/scaling_words.h"
#include "core/report/user_view.h"
#include "core/words/amount_words.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/security_words.h"
#include "core/words/user_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DerivationWords)
};

QString numberOf(const DerivationStep &step, double value)
{
    return numberText(value, Digits::Exact, step.wording.locale);
}

/// "5.37 cores, 12.6 GiB".
QString takesText(const DerivationStep &step, double cpuM, double memoryMi)
{
    return Words::tr("%1, %2", "cores, memory")
        .arg(coresText(cpuM / kMillicoresPerCore, step.wording),
             memoryText(memoryMi / kMebibytesPerGibibyte, step.wording));
}

/// What each of its `count` takes.
QString takesOfEach(const DerivationStep &step)
{
    const double count = std::max(1.0, step.number("count"));
    return takesText(step, step.its.value.value / count, step.number("memory_mi") / count);
}

QString footprintText(const DerivationStep &step)
{
    const QString part = step.word("part");
    const QString count = numberOf(step, step.number("count"));
    if (part == QLatin1String("base"))
        return Words::tr("The components, each once");
    if (part == QLatin1String("copies"))
        return Words::tr("Further copies, one a tenant: %1").arg(count);
    if (part == QLatin1String("nodes"))
        return Words::tr("Nodes with Istio: %1, each %2").arg(count, takesOfEach(step));
    if (part == QLatin1String("components"))
        return Words::tr("The components that take least: %1").arg(count);
    if (part == QLatin1String("sidecars"))
        return Words::tr("Sidecars in pods of the mesh: %1, each %2").arg(count, takesOfEach(step));
    return Words::tr("Artifacts of each tenant: %1").arg(count);
}

DerivationLine takenLine(const DerivationStep &step, const QString &sign = {});

/// What it is made of, each added, then its volumes.
void addTaken(DerivationLine &line, const DerivationStep &step)
{
    for (const Derivation &part : step.its.parts)
        line.parts.append(
            takenLine({part, step.plan, step.catalog, step.wording}, QStringLiteral("+ ")));
    if (step.number("volumes_gi") > 0.0)
        line.parts.append({Words::tr("Its volumes on disk"),
                           memoryText(step.number("volumes_gi"), step.wording),
                           step.its.path,
                           {}});
}

/// A part of the footprint, or a component, as the catalogue says what it requests.
DerivationLine takenLine(const DerivationStep &step, const QString &sign)
{
    const bool isComponent = step.its.kind == StepKind::ComponentTakes;
    const QString takes = takesText(step, step.its.value.value, step.number("memory_mi"));
    DerivationLine line{isComponent
                            ? Words::tr("%1 requests", "a component")
                                  .arg(nameOfComponent(step.catalog, step.word("component")))
                            : footprintText(step),
                        sign + (step.isOpen() ? Words::tr("at least %1").arg(takes) : takes),
                        step.its.path,
                        {}};
    addTaken(line, step);
    return line;
}

DerivationLine footprintLine(const DerivationStep &step)
{
    const auto missing = step.argument<QList<QString>>("missing").value_or(QList<QString>());
    const QString takes = takesText(step, step.its.value.value, step.number("memory_mi"));
    DerivationLine line{Words::tr("What the platform takes for itself"),
                        missing.isEmpty() ? takes : Words::tr("at least %1").arg(takes),
                        step.its.path,
                        {}};
    addTaken(line, step);
    for (const QString &one : missing) {
        Footprint only;
        only.unknown = {one};
        line.parts.append(
            {Words::tr("Not known, counts 0: %1").arg(footprintUnknown(only, step.catalog)),
             {},
             placeOfUnknown(one),
             {}});
    }
    return line;
}

QList<DerivationLine> infraLines(const DerivationStep &step)
{
    const QString path = step.its.path;
    return {{Words::tr("One copy of the components takes"),
             takesText(step, step.number("cpu_m"), step.number("memory_mi")),
             QStringLiteral("platform/components"),
             {}},
            {Words::tr("A server has (four fifths of it count)"),
             Words::tr("%1, %2 GB", "cores, memory")
                 .arg(coresText(step.number("cores"), step.wording),
                      numberOf(step, step.number("memory_gb"))),
             path,
             {}},
            {Words::tr("Copies"), numberOf(step, step.number("copies")), path, {}}};
}

DerivationLine serverLine(const DerivationStep &step, const QString &sign = {})
{
    const QString part = step.word("part");
    const QString count =
        step.isOpen() ? Words::tr("not known") : numberOf(step, step.its.value.value);
    DerivationLine line{part == QLatin1String("total")   ? Words::tr("Servers besides the workers")
                        : part == QLatin1String("infra") ? Words::tr("That carry the components")
                        : part == QLatin1String("gateway") ? Words::tr("Gateway host")
                                                           : Words::tr("Control plane"),
                        sign + count,
                        step.its.path,
                        {}};
    if (part == QLatin1String("infra"))
        line.parts = infraLines(step);
    for (const Derivation &each : step.its.parts)
        line.parts.append(
            serverLine({each, step.plan, step.catalog, step.wording}, QStringLiteral("+ ")));
    return line;
}

QString formulaText(ClaimCheck check)
{
    switch (check) {
    case ClaimCheck::AllReduce:
        return Words::tr("2 × (GPUs − 1) ÷ GPUs × gradients ÷ link, around a ring");
    case ClaimCheck::MemoryTransfer:
        return Words::tr("what is moved ÷ bandwidth");
    case ClaimCheck::SpeedUp:
        return Words::tr("1 ÷ (serial share + (1 − serial share) ÷ GPUs + exchange share × "
                         "(GPUs − 1))");
    case ClaimCheck::Ports:
        return Words::tr("ends of a tree that blocks nothing: ports, ports² ÷ 2 or ports³ ÷ 4 by "
                         "its levels");
    case ClaimCheck::Feed:
        return Words::tr("what storage reads ÷ what a GPU eats");
    }
    return {};
}

/// The inputs of the check, each with its value.
QList<DerivationLine> inputLines(const Claim &claim, const DerivationStep &step)
{
    struct Input {
        QString name;
        std::optional<double> value;
        bool isUsed;
        bool hasDefault;
    };
    const ClaimInputs used = inputsOf(claim.check);
    const auto whole = [](const std::optional<int> &value) {
        return value ? std::optional<double>(*value) : std::nullopt;
    };
    const QList<Input> inputs{
        {Words::tr("GPUs"), claim.gpus, used.gpus, false},
        {Words::tr("Gradients, GB"), claim.gradientGb, used.gradient, false},
        {Words::tr("Link, GB/s"), claim.linkGbPerS, used.gradient, false},
        {Words::tr("Moved, GB"), claim.bytesGb, used.bytes, false},
        {Words::tr("Bandwidth, GB/s"), claim.bandwidthGbS, used.bytes, false},
        {Words::tr("Serial share"), claim.serialShare, used.shares, true},
        {Words::tr("Exchange share"), claim.commShare, used.shares, true},
        {Words::tr("Ports"), whole(claim.switchPorts), used.ports, false},
        {Words::tr("Levels"), whole(claim.levels), used.ports, false},
        {Words::tr("Read, GB/s"), claim.readGbPerS, used.read, false},
        {Words::tr("A GPU eats, GB/s"), claim.feedGbPerSPerGpu, used.read, false}};
    QList<DerivationLine> lines;
    for (const Input &input : inputs) {
        if (!input.isUsed)
            continue;
        const QString missing =
            input.hasDefault ? Words::tr("0 (not said)") : Words::tr("not known");
        lines.append(
            {input.name, input.value ? numberOf(step, *input.value) : missing, step.its.path, {}});
    }
    return lines;
}

DerivationLine claimLine(const DerivationStep &step)
{
    const QList<Claim> &claims = step.plan.platform.claims;
    const auto claim = std::find_if(claims.cbegin(), claims.cend(), [&step](const Claim &one) {
        return one.id == step.word("claim");
    });
    if (claim == claims.cend())
        return {};
    const QString path = step.its.path;
    DerivationLine line{claim->text.value_or(claim->id), {}, path, {}};
    if (!claim->check) {
        line.parts.append({Words::tr("No check is chosen"), {}, path, {}});
        return line;
    }
    const QString unit = claimUnitText(*claim->check);
    const auto inUnit = [&](double value) {
        return Words::tr("%1 %2", "a number, its unit").arg(numberOf(step, value), unit);
    };
    line.value = step.isOpen() ? Words::tr("not known") : inUnit(step.its.value.value);
    line.parts.append({formulaText(*claim->check), {}, path, {}});
    line.parts += inputLines(*claim, step);
    if (step.argument<Amount>("knee"))
        line.parts.append({Words::tr("More GPUs than this make it slower"),
                           numberOf(step, step.number("knee")),
                           path,
                           {}});
    line.parts.append({Words::tr("Claimed"),
                       claim->claimed ? inUnit(*claim->claimed) : Words::tr("not known"),
                       path,
                       {}});
    const QString holds = step.word("holds");
    line.parts.append(
        {Words::tr("Verdict"),
         holdsText(holds.isEmpty() ? std::nullopt : std::optional(holds == QLatin1String("yes"))),
         path,
         {}});
    return line;
}

DerivationLine requirementLine(const DerivationStep &step)
{
    const auto id = enumFromWord<Requirement>(step.word("requirement").toUtf8());
    const auto state = enumFromWord<NeedAnswer>(step.word("state").toUtf8());
    DerivationLine line{
        id ? titleText(*id) : QString(), state ? choiceText(*state) : QString(), step.its.path, {}};
    for (const Derivation &part : step.its.parts) {
        const DerivationStep its{part, step.plan, step.catalog, step.wording};
        const QString condition = its.word("condition");
        const bool holds = its.word("holds") == QLatin1String("yes");
        line.parts.append({id ? conditionText(*id, condition) : conditionText(condition),
                           holds ? QStringLiteral("\u2713 ") + Words::tr("there")
                                 : QStringLiteral("\u2717 ") + Words::tr("missing"),
                           id ? placeOfCondition(*id, condition) : placeOfCondition(condition),
                           {}});
    }
    line.parts.append({Words::tr("Met where all of them are there, not met where none is"),
                       {},
                       step.its.path,
                       {}});
    return line;
}

const Dataset *datasetOf(const DerivationStep &step)
{
    for (const Shared<Dataset> &dataset : step.plan.storage.datasets) {
        if (dataset->id == step.word("dataset"))
            return &*dataset;
    }
    return nullptr;
}

QString sensitivityText(const std::optional<Sensitivity> &sensitivity)
{
    return sensitivity ? choiceText(*sensitivity) : Words::tr("not said");
}

DerivationLine clearanceLine(const DerivationStep &step)
{
    const QString dataset = nameOf(step.plan, IdKind::Dataset, step.word("dataset"));
    const auto state = enumFromWord<Clearance>(step.word("state").toUtf8());
    DerivationLine line{Words::tr("%1 reads %2", "a group, a dataset")
                            .arg(nameOf(step.plan, IdKind::Group, step.word("group")), dataset),
                        state ? choiceText(*state) : Words::tr("does not read it"),
                        step.its.path,
                        {}};
    const Dataset *its = datasetOf(step);
    line.parts.append({Words::tr("How sensitive the data is"),
                       sensitivityText(its != nullptr ? its->sensitivity : std::nullopt),
                       step.its.path,
                       {}});
    for (const Derivation &part : step.its.parts) {
        const DerivationStep profile{part, step.plan, step.catalog, step.wording};
        line.parts.append(
            {Words::tr("%1 may see data up to", "a profile")
                 .arg(nameOf(step.plan, IdKind::Profile, profile.word("profile"))),
             sensitivityText(enumFromWord<Sensitivity>(profile.word("sensitivity").toUtf8())),
             part.path,
             {}});
    }
    line.parts.append(
        {step.its.parts.isEmpty()
             ? Words::tr("No profile is of that group, so nobody says what it may see")
             : Words::tr("The profile that may see most counts for the group"),
         {},
         QStringLiteral("platform/profiles"),
         {}});
    return line;
}

DerivationLine readersLine(const DerivationStep &step)
{
    DerivationLine line{
        Words::tr("Who reads %1").arg(nameOf(step.plan, IdKind::Dataset, step.word("dataset"))),
        step.its.parts.isEmpty() ? Words::tr("nobody")
                                 : Words::tr("%n group(s)", nullptr, int(step.its.parts.size())),
        step.its.path,
        {}};
    for (const Derivation &part : step.its.parts)
        line.parts.append(clearanceLine({part, step.plan, step.catalog, step.wording}));
    return line;
}

void addParts(DerivationLine &line, const DerivationStep &step)
{
    for (const Derivation &part : step.its.parts)
        line.parts.append(platformLine({part, step.plan, step.catalog, step.wording}));
}

DerivationLine quotaLine(const DerivationStep &step)
{
    const QString title = step.its.kind == StepKind::LaneQuota
                              ? nameOf(step.plan, IdKind::Lane, step.word("lane"))
                              : quotaSumText(step);
    DerivationLine line{
        title, amountText(step.its.value, Digits::Exact, step.wording), step.its.path, {}};
    addParts(line, step);
    return line;
}

/// The systems of a node pool, rack by rack.
DerivationLine poolLine(const DerivationStep &step)
{
    if (step.its.kind == StepKind::RackSystems)
        return {Words::tr("%1 in %2", "a model, a rack")
                    .arg(modelOf(step.word("device"), step.catalog), step.word("rack")),
                QStringLiteral("+ ") + numberOf(step, step.its.value.value),
                step.its.path,
                {}};
    const auto place = static_cast<int>(step.number("pool"));
    const QList<NodePool> &pools = step.plan.platform.kubernetes.pools;
    DerivationLine line{Words::tr("Systems of %1 in racks, spares left out", "a node pool")
                            .arg(poolName(pools.value(place), place)),
                        numberOf(step, step.its.value.value),
                        step.its.path,
                        {}};
    addParts(line, step);
    return line;
}

DerivationLine peopleLine(const DerivationStep &step)
{
    const bool isOpen = step.isOpen();
    const QString number = numberOf(step, step.its.value.value);
    if (step.its.kind == StepKind::ProfilePeople)
        return {nameOf(step.plan, IdKind::Profile, step.word("profile")),
                isOpen ? Words::tr("not known") : number,
                step.its.path,
                {}};
    DerivationLine line{Words::tr("People of all profiles"),
                        isOpen ? QStringLiteral("\u2265 ") + number : number,
                        step.its.path,
                        {}};
    addParts(line, step);
    return line;
}

} // namespace

DerivationLine platformLine(const DerivationStep &step)
{
    switch (step.its.kind) {
    case StepKind::Footprint:
        return footprintLine(step);
    case StepKind::FootprintPart:
    case StepKind::ComponentTakes:
        return takenLine(step);
    case StepKind::ServerPart:
        return serverLine(step);
    case StepKind::Requirement:
        return requirementLine(step);
    case StepKind::DataReaders:
        return readersLine(step);
    case StepKind::Clearance:
        return clearanceLine(step);
    case StepKind::QuotaSum:
    case StepKind::LaneQuota:
        return quotaLine(step);
    case StepKind::PoolSystems:
    case StepKind::RackSystems:
        return poolLine(step);
    case StepKind::People:
    case StepKind::ProfilePeople:
        return peopleLine(step);
    default:
        return claimLine(step);
    }
}

} // namespace kf
