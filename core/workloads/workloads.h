// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What demand is derived from: services, jobs, people; and the training runs that advice looks at.

#include "core/base/day.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/base/shared.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace kf {

/// A measured point of a language model's service time.
struct MeasuredService {
    std::optional<double> servers;
    std::optional<double> serviceTimeS;
    std::optional<QString> source;
    KeptKeys kept;

    bool operator==(const MeasuredService &) const = default;
};

/// What a language model needs to be served.
struct LanguageModel {
    std::optional<double> parameters;
    std::optional<int> weightBits;
    std::optional<int> layers;
    std::optional<int> kvHeads;
    std::optional<int> headDim;
    int kvBits = 16;
    std::optional<double> inputTokens;
    std::optional<double> outputTokens;
    std::optional<double> contextTokens;
    double bandwidthEfficiency = 0.6;
    double flopsUtilisation = 0.4;
    double memoryReserve = 0.1;
    QList<MeasuredService> measured;
    KeptKeys kept;

    bool operator==(const LanguageModel &) const = default;
};

/// Requests a second by local hour: the same every day, or by day type.
using RequestRates = std::variant<Hours, QMap<Id, Hours>>;

/// How a model reaches those who ask it.
enum class Delivery {
    Kserve,
    OwnServer,
    Embedded ///< applications that each hold the model
};
template<> struct EnumWords<Delivery> {
    static constexpr std::array words{"kserve", "own-server", "embedded"};
};

/// Replicas that answer requests as they come.
struct ServingWorkload {
    Id id;
    Id group;
    RequestRates requestsPerS = Hours{};
    double serviceTimeS = 0.0;   ///< mean, of one request in one server, > 0
    int serversPerReplica = 1;   ///< requests that one replica serves at a time
    double gpusPerReplica = 1.0; ///< > 0
    double maxUtilisation = 0.0; ///< 0..1, exclusive
    double waitTargetS = 0.0;    ///< >= 0
    double waitPercentile = 0.0; ///< 0..1, exclusive
    double burstiness = 1.0;     ///< (ca2 + cs2) / 2; 1: Poisson arrivals, exponential service
    int minReplicas = 0;
    Delivery delivery = Delivery::Kserve;
    int copies = 1; ///< applications that hold the model, where it is embedded
    std::optional<double> responseTargetS; ///< service time and wait at the percentile, > 0
    std::optional<LanguageModel> llm;
    KeptKeys kept;

    bool operator==(const ServingWorkload &) const = default;
};

/// A job that runs at the same time every day.
struct ScheduledWorkload {
    Id id;
    Id group;
    TimeOfDay start;
    double durationH = 0.0; ///< 0 < d <= 24
    double gpus = 0.0;
    std::optional<TimeOfDay> notBefore;
    std::optional<TimeOfDay> finishBy;
    std::optional<QList<Id>> dayTypes; ///< all where absent
    KeptKeys kept;

    bool operator==(const ScheduledWorkload &) const = default;
};

/// People who use GPUs when they work.
struct ExploratoryWorkload {
    Id id;
    Id group;
    double people = 0.0;
    double gpusPerPerson = 1.0;
    Hours activeShare{};               ///< 0..1 by local hour
    std::optional<QList<Id>> dayTypes; ///< all where absent
    KeptKeys kept;

    bool operator==(const ExploratoryWorkload &) const = default;
};

/// What runs that come now and then are called where they stand together; no run may be.
inline constexpr const char *kOccasional = "occasional";

enum class TrainingClass { DeepLearning, Hpc, ClassicalMl, Ported, Other };
template<> struct EnumWords<TrainingClass> {
    static constexpr std::array words{"deep-learning", "hpc", "classical-ml", "ported", "other"};
};

enum class Precision { Fp32, Tf32, Bf16, Fp16, Fp8 };
template<> struct EnumWords<Precision> {
    static constexpr std::array words{"fp32", "tf32", "bf16", "fp16", "fp8"};
};

/// A training job that the strategy advice looks at; it adds no demand by itself.
struct TrainingRun {
    Id id;
    std::optional<QString> name;
    std::optional<Id> group;
    TrainingClass trainingClass = TrainingClass::DeepLearning;
    std::optional<QString> model;
    std::optional<double> parameters;
    std::optional<double> tokens;
    Precision precision = Precision::Bf16;
    std::optional<double> dataGb;
    std::optional<double> memoryGb;
    std::optional<double> gpus;
    bool cudaAware = true;
    bool coupled = true;
    std::optional<double> runsPerYear;
    std::optional<double> hours;  ///< length of one run, in place of the estimate, > 0
    int parallelTrials = 1;       ///< that run at once, each on `gpus`
    std::optional<Id> dataset;    ///< that it reads
    double epochs = 1.0;          ///< times that it reads the dataset
    KeptKeys kept;

    bool operator==(const TrainingRun &) const = default;
};

/// workloads.yaml
struct Workloads {
    QList<Shared<ServingWorkload>> serving;
    QList<Shared<ScheduledWorkload>> scheduled;
    QList<Shared<ExploratoryWorkload>> exploratory;
    QList<Shared<TrainingRun>> trainingRuns;
    KeptKeys kept;

    bool operator==(const Workloads &) const = default;
};

} // namespace kf
