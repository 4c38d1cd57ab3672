// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the size of a language model proposes for a serving workload, for any number of requests at
// once and of GPUs: memory, service time, and how both came about.

#include "core/base/chart_spec.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/work_reasons.h"
#include "core/words/wording.h"

namespace kf {

/// What is looked at beside what the workload has.
struct LanguageModelWish {
    double servers = 1.0; ///< requests at once in one replica
    double gpus = 1.0;    ///< of one replica

    bool operator==(const LanguageModelWish &) const = default;
};

struct LanguageModelView {
    LanguageModelFigures figures;
    std::optional<double> memoryGb;          ///< of all GPUs of a replica
    std::optional<double> reserveGb;         ///< of them, kept free
    std::optional<double> cachePerRequestGb; ///< with its whole context
    ChartSpec times;                         ///< service time over requests at once
    QList<WorkReason> reasons;
    QString problem; ///< what is missing, or does not fit; empty where all is well
};

/// Nothing where the workload is not there or is no language model.
std::optional<LanguageModelView> languageModelView(const Evaluation &figures,
                                                   const Catalog &catalog,
                                                   const Id &serving,
                                                   const LanguageModelWish &wish,
                                                   const Wording &wording);

/// Writes concurrency, GPUs per replica and the likely service time of that wish into the workload.
/// Fails where the service time is not known.
Result<Plan> withLanguageModel(Plan plan,
                               const Id &serving,
                               const LanguageModelWish &wish,
                               const LanguageModelView &view);

} // namespace kf
