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

struct Profile {
    Id id;
    std::optional<Id> group;
    std::optional<Persona> persona;
    std::optional<double> people;
    QList<QString> skills;
    QList<SubmitsBy> submitsBy;
    std::optional<Sensitivity> dataSensitivity;
    KeptKeys kept;

    bool operator==(const Profile &) const = default;
};

} // namespace kf
