// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who uses the cluster, what they know and how they submit work.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/base/sensitivity.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

enum class Persona { DataScientist, DataEngineer, Devops, Application };
template<> struct EnumWords<Persona> {
    static constexpr std::array words{"data-scientist", "data-engineer", "devops", "application"};
};

enum class SubmitsBy { Kubectl, Notebook, OperatorCrd, Pipeline, Api };
template<> struct EnumWords<SubmitsBy> {
    static constexpr std::array words{"kubectl", "notebook", "operator-crd", "pipeline", "api"};
};

/// Where a person works today.
enum class WorksOn { Laptop, Server, Rented, OtherCluster };
template<> struct EnumWords<WorksOn> {
    static constexpr std::array words{"laptop", "server", "rented", "other-cluster"};
};

/// How a model reaches the application that asks it.
enum class DeliversAs { Kserve, OwnServer, Embedded, Batch };
template<> struct EnumWords<DeliversAs> {
    static constexpr std::array words{"kserve", "own-server", "embedded", "batch"};
};

struct Profile {
    Id id;
    std::optional<Id> group;
    std::optional<Persona> persona;
    std::optional<double> people;
    QList<QString> skills;
    QList<SubmitsBy> submitsBy;
    std::optional<Sensitivity> dataSensitivity;
    std::optional<WorksOn> worksOn;
    std::optional<DeliversAs> deliversAs;
    std::optional<double> idleHours; ///< after which an idle notebook server is culled
    KeptKeys kept;

    bool operator==(const Profile &) const = default;
};

/// How many people there are; nothing where nobody said, or said what cannot be.
inline std::optional<double> knownPeople(const Profile &profile)
{
    return profile.people && *profile.people >= 0.0 ? profile.people : std::nullopt;
}

} // namespace kf
