// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each workload adds to the cells of its group, in local hours. Lists by day type follow the
// order of the plan; on a day type on which a workload does not run they hold zeros.

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QList>

#include <optional>

namespace kf {

/// Seconds of one request: as likely, and at best and at worst.
struct ServiceBand {
    std::optional<double> low;
    std::optional<double> likely;
    std::optional<double> high;

    bool operator==(const ServiceBand &) const = default;
};

/// What the size of a language model proposes. Nothing where a figure is missing.
struct LanguageModelFigures {
    std::optional<double> weightsGb;
    std::optional<double> kvBytesPerToken;
    std::optional<double> leastGpus;
    std::optional<double> concurrency; ///< requests at once that fit into the memory
    std::optional<double> prefillS;
    ServiceBand serviceS;

    bool operator==(const LanguageModelFigures &) const = default;
};

/// Where `known` is false the lists are empty.
struct ServingFigures {
    Id id;
    bool known = true;
    QList<Hours> offeredErlangs;
    QList<Hours> servers; ///< that the rule asks for; 0 where nobody asks
    QList<Hours> replicas;
    QList<Hours> waitS; ///< at the percentile, with all servers of the replicas at work
    QList<Hours> gpus;
    std::optional<LanguageModelFigures> llm; ///< where the workload says that it is one

    bool operator==(const ServingFigures &) const = default;
};

/// Where `known` is false the list is empty.
struct ScheduledFigures {
    Id id;
    bool known = true;
    QList<Hours> gpus;
    std::optional<double> slackH; ///< to the next time by which it is to be done; below 0: late

    bool operator==(const ScheduledFigures &) const = default;
};

/// Where `known` is false the list is empty.
struct ExploratoryFigures {
    Id id;
    bool known = true;
    QList<Hours> gpus;

    bool operator==(const ExploratoryFigures &) const = default;
};

/// Every workload, in the order of the plan.
struct WorkloadFigures {
    QList<ServingFigures> serving;
    QList<ScheduledFigures> scheduled;
    QList<ExploratoryFigures> exploratory;

    bool operator==(const WorkloadFigures &) const = default;
};

} // namespace kf
