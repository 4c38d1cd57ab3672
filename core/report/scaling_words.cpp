// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scaling_words.h"

#include "core/platform/components.h"
#include "core/platform/platform_context.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ScalingWords)
};

bool isPresent(const Evaluation &figures, QLatin1StringView id)
{
    return figures.platform.components.present.contains(id);
}

QString withState(const QString &what, bool isThere)
{
    return isThere ? Text::tr("%1: there").arg(what) : Text::tr("%1: missing").arg(what);
}

bool cullsNotebooks(const Plan &plan)
{
    const QList<Profile> &profiles = plan.platform.profiles;
    return std::any_of(profiles.cbegin(), profiles.cend(), [](const Profile &profile) {
        return profile.idleHours.has_value();
    });
}

/// A provider adds nodes, or a group goes to a cloud when it is full here.
bool canBurst(const Evaluation &figures)
{
    const QList<PlatformGroup> &groups = figures.platform.groups;
    return isOfProvider(figures.plan.platform.kubernetes.hosting) ||
           std::any_of(groups.cbegin(), groups.cend(), [](const PlatformGroup &group) {
               return group.isCloud;
           });
}

} // namespace

QString scalingText(const Evaluation &figures, ScaledPart part, std::optional<Scaling> scaling)
{
    if (part == ScaledPart::Storage)
        return Text::tr("Storage is planned: it follows growth and the dates of orders");
    if (!scaling)
        return Text::tr("Nobody has said whether it is planned or scales by itself");
    if (scaling != Scaling::Dynamic)
        return Text::tr("Planned parts follow growth and the dates of orders");
    switch (part) {
    case ScaledPart::Serving:
        return withState(isPresent(figures, QLatin1String("knative-serving"))
                             ? Text::tr("KServe, down to zero by Knative")
                             : Text::tr("KServe; Knative Serving where it should go down to zero"),
                         isPresent(figures, component::kserve));
    case ScaledPart::Notebooks:
        return withState(Text::tr("Idle hours in the profiles, after which servers are stopped"),
                         cullsNotebooks(figures.plan));
    case ScaledPart::Batch:
        return withState(Text::tr("Kueue"), isPresent(figures, component::kueue));
    case ScaledPart::Nodes:
        return withState(Text::tr("A provider, or a group that runs in a cloud too"),
                         canBurst(figures));
    case ScaledPart::Storage:
        break;
    }
    return {};
}

QString holdsText(std::optional<bool> holds)
{
    if (!holds)
        return Text::tr("cannot be said");
    return *holds ? Text::tr("holds") : Text::tr("does not hold");
}

ClaimInputs inputsOf(std::optional<ClaimCheck> check)
{
    if (!check)
        return {};
    ClaimInputs inputs{false, false, false, false, false, false};
    switch (*check) {
    case ClaimCheck::AllReduce:
        inputs.gpus = inputs.gradient = true;
        break;
    case ClaimCheck::MemoryTransfer:
        inputs.bytes = true;
        break;
    case ClaimCheck::SpeedUp:
        inputs.gpus = inputs.shares = true;
        break;
    case ClaimCheck::Ports:
        inputs.ports = true;
        break;
    case ClaimCheck::Feed:
        inputs.read = true;
        break;
    }
    return inputs;
}

} // namespace kf
