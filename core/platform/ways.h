// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each way of submitting work needs, and what of it a profile has.

#include "core/platform/platform_context.h"

namespace kf {

/// A way with its needs, the components of which one must be there, the skills it takes, and the
/// custom resources that it writes.
struct WayRow {
    SubmitsBy way = SubmitsBy::Kubectl;
    QList<WayNeed> needs;
    QList<QLatin1StringView> components;
    QStringList skills;
    QList<ResourceKind> kinds;
};

const WayRow &rowOf(SubmitsBy way);

/// True where the way needs a component and `present` has one that will do.
bool hasComponentOf(SubmitsBy way, const QList<Id> &present);

using Roles = QMap<Persona, QMap<ResourceKind, AccessLevel>>;

/// A profile with its missing skills and each way that it names.
ProfileFigures
profileFigures(const Profile &profile, const PlatformContext &context, const Roles &roles);

/// The needs that are not met, in the order of profiles, ways and needs.
QList<Gap> gapsOf(const QList<ProfileFigures> &profiles);

} // namespace kf
