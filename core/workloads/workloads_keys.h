// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of workloads.yaml.

#include "core/base/keys.h"
#include "core/workloads/workloads.h"

namespace kf {

KF_KEYS(MeasuredService,
        Key{"servers", &T::servers},
        Key{"service_time_s", &T::serviceTimeS},
        Key{"source", &T::source});
KF_KEYS(LanguageModel,
        Key{"parameters", &T::parameters, positive},
        Key{"weight_bits", &T::weightBits, positive},
        Key{"layers", &T::layers, positive},
        Key{"kv_heads", &T::kvHeads, positive},
        Key{"head_dim", &T::headDim, positive},
        Key{"kv_bits", &T::kvBits},
        Key{"input_tokens", &T::inputTokens, positive},
        Key{"output_tokens", &T::outputTokens, positive},
        Key{"context_tokens", &T::contextTokens, positive},
        Key{"bandwidth_efficiency", &T::bandwidthEfficiency, share},
        Key{"flops_utilisation", &T::flopsUtilisation, share},
        Key{"memory_reserve", &T::memoryReserve, share},
        Key{"measured", &T::measured});
KF_KEYS(ServingWorkload,
        Key{"id", &T::id, names(IdKind::Serving)},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"requests_per_s", &T::requestsPerS, notNegative.keyedBy(IdKind::DayType).required()},
        Key{"service_time_s", &T::serviceTimeS, positive.required().value()},
        Key{"servers_per_replica", &T::serversPerReplica, any.from(1).value()},
        Key{"gpus_per_replica", &T::gpusPerReplica, positive.value()},
        Key{"max_utilisation", &T::maxUtilisation, any.above(0).below(1).required().value()},
        Key{"wait_target_s", &T::waitTargetS, notNegative.required().value()},
        Key{"wait_percentile", &T::waitPercentile, any.above(0).below(1).required().value()},
        Key{"burstiness", &T::burstiness, positive.value()},
        Key{"min_replicas", &T::minReplicas, notNegative},
        Key{"delivery", &T::delivery},
        Key{"copies", &T::copies, any.from(1)},
        Key{"response_target_s", &T::responseTargetS, positive},
        Key{"llm", &T::llm});
KF_KEYS(ScheduledWorkload,
        Key{"id", &T::id, names(IdKind::Scheduled)},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"start", &T::start, required},
        Key{"duration_h", &T::durationH, any.above(0).to(24).required().value()},
        Key{"gpus", &T::gpus, notNegative.required()},
        Key{"not_before", &T::notBefore},
        Key{"finish_by", &T::finishBy},
        Key{"day_types", &T::dayTypes, refersTo(IdKind::DayType)});
KF_KEYS(ExploratoryWorkload,
        Key{"id", &T::id, names(IdKind::Exploratory)},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"people", &T::people, notNegative.required()},
        Key{"gpus_per_person", &T::gpusPerPerson, notNegative},
        Key{"active_share", &T::activeShare, share.required()},
        Key{"day_types", &T::dayTypes, refersTo(IdKind::DayType)});
KF_KEYS(TrainingRun,
        Key{"id", &T::id, names(IdKind::TrainingRun).notNamed(kOccasional)},
        Key{"name", &T::name},
        Key{"group", &T::group, refersTo(IdKind::Group)},
        Key{"class", &T::trainingClass},
        Key{"model", &T::model},
        Key{"parameters", &T::parameters, positive},
        Key{"tokens", &T::tokens, positive},
        Key{"precision", &T::precision},
        Key{"data_gb", &T::dataGb, notNegative},
        Key{"memory_gb", &T::memoryGb, positive},
        Key{"gpus", &T::gpus, positive},
        Key{"cuda_aware", &T::cudaAware},
        Key{"coupled", &T::coupled},
        Key{"runs_per_year", &T::runsPerYear, notNegative},
        Key{"hours", &T::hours, positive},
        Key{"parallel_trials", &T::parallelTrials, any.from(1)},
        Key{"dataset", &T::dataset, refersTo(IdKind::Dataset).value()},
        Key{"epochs", &T::epochs, positive});
KF_KEYS(Workloads,
        Key{"serving", &T::serving},
        Key{"scheduled", &T::scheduled},
        Key{"exploratory", &T::exploratory},
        Key{"training_runs", &T::trainingRuns});

} // namespace kf
