// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a language model fits into GPUs and how long its answers take, by a roofline: what is larger,
// the time to read weights and cache from memory or the time to compute.

#include "core/catalog/entries.h"
#include "core/workloads/workload_figures.h"
#include "core/workloads/workloads.h"

namespace kf {

/// Dense TFLOPS of `gpu` in that precision; nothing where the catalogue does not say or says 0.
std::optional<double> denseTflops(const AcceleratorEntry &gpu, Precision precision);

/// What `model` proposes on `gpus` GPUs of that kind (nullptr: nothing is known of them) that
/// answer `servers` requests at once.
LanguageModelFigures languageModelFigures(const LanguageModel &model,
                                          double gpus,
                                          double servers,
                                          const AcceleratorEntry *gpu);

/// Seconds of one decode step of `servers` requests; nothing where a figure is missing.
std::optional<double>
decodeStepS(const LanguageModel &model, double gpus, double servers, const AcceleratorEntry *gpu);

/// The time of one request over the number of requests at once, for the line of the chart.
ServiceBand
serviceBand(const LanguageModel &model, double gpus, double servers, const AcceleratorEntry *gpu);

} // namespace kf
