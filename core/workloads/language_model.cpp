// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/language_model.h"

#include "core/base/units.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kf {

namespace {

using Value = std::optional<double>;

constexpr double kFlopsPerToken = 2.0;        ///< per parameter, forwards
constexpr double kWholeTolerance = 1e-9;      ///< keeps noise from rounding to the next whole
constexpr double kErrorOfUncalibrated = 1.45; ///< models of this kind err by 30 to 45 %

Value ratio(Value numerator, Value denominator)
{
    if (!numerator || !denominator || *denominator == 0.0)
        return std::nullopt;
    return *numerator / *denominator;
}

Value product(std::initializer_list<Value> factors)
{
    double result = 1.0;
    for (const Value &factor : factors) {
        if (!factor)
            return std::nullopt;
        result *= *factor;
    }
    return result;
}

Value number(const std::optional<int> &whole)
{
    return whole ? Value(*whole) : std::nullopt;
}

Value kvBytesPerToken(const LanguageModel &model)
{
    return product({2.0,
                    number(model.layers),
                    number(model.kvHeads),
                    number(model.headDim),
                    model.kvBits / kBitsPerByte});
}

Value weightsGb(const LanguageModel &model)
{
    return ratio(product({model.parameters, number(model.weightBits)}), kBitsPerByte * kBytesPerGb);
}

Value contextTokens(const LanguageModel &model)
{
    if (model.contextTokens)
        return model.contextTokens;
    if (!model.inputTokens || !model.outputTokens)
        return std::nullopt;
    return *model.inputTokens + *model.outputTokens;
}

/// Weights and cache against the memory that may be filled.
void addMemory(LanguageModelFigures &figures, const LanguageModel &model, double gpus, Value memory)
{
    const Value cache = product({figures.kvBytesPerToken, contextTokens(model)});
    if (!memory || !cache || !figures.weightsGb)
        return;
    const double room = *memory * (1.0 - model.memoryReserve);
    if (room <= 0.0)
        return;
    figures.leastGpus = std::max(
        1.0, std::ceil((*figures.weightsGb + *cache / kBytesPerGb) / room - kWholeTolerance));
    const double left = (gpus * room - *figures.weightsGb) * kBytesPerGb;
    if (const Value fit = ratio(left, cache))
        figures.concurrency = std::max(0.0, std::floor(*fit + kWholeTolerance));
}

/// How much of what the maker promises is reached.
struct Efficiency {
    double bandwidth = 1.0;
    double flops = 1.0;
};

/// What times are made of.
struct Roofline {
    const LanguageModel &model;
    double gpus;
    Value bandwidthGbS;
    Value tflops;

    Value flopsPerS(const Efficiency &efficiency) const
    {
        return product({gpus, tflops, kFlopsPerTflops, efficiency.flops});
    }

    Value prefillS(const Efficiency &efficiency) const
    {
        return ratio(product({kFlopsPerToken, model.parameters, model.inputTokens}),
                     flopsPerS(efficiency));
    }

    /// One token for each of `servers` requests.
    Value stepS(double servers, const Efficiency &efficiency) const
    {
        const Value weights = weightsGb(model);
        const Value cache = kvBytesPerToken(model);
        if (!weights || !cache || !model.inputTokens || !model.outputTokens)
            return std::nullopt;
        const double tokens = *model.inputTokens + *model.outputTokens / 2.0;
        const Value reading =
            ratio(*weights * kBytesPerGb + servers * *cache * tokens,
                  product({gpus, bandwidthGbS, kBytesPerGb, efficiency.bandwidth}));
        const Value computing =
            ratio(product({kFlopsPerToken, model.parameters, servers}), flopsPerS(efficiency));
        return reading && computing ? Value(std::max(*reading, *computing)) : std::nullopt;
    }

    Value requestS(double servers, const Efficiency &efficiency) const
    {
        const Value prefill = prefillS(efficiency);
        const Value decoding = product({model.outputTokens, stepS(servers, efficiency)});
        return prefill && decoding ? Value(*prefill + *decoding) : std::nullopt;
    }

    Efficiency reached() const { return {model.bandwidthEfficiency, model.flopsUtilisation}; }

    ServiceBand computed(double servers) const
    {
        const Value likely = requestS(servers, reached());
        return {requestS(servers, {}), likely, product({likely, kErrorOfUncalibrated})};
    }
};

/// Measured seconds by servers; of several with the same number the last.
std::map<double, double> measuredPoints(const LanguageModel &model)
{
    std::map<double, double> points;
    for (const MeasuredService &point : model.measured) {
        if (point.servers && point.serviceTimeS)
            points[*point.servers] = *point.serviceTimeS;
    }
    return points;
}

ServiceBand
calibrated(const Roofline &roofline, const std::map<double, double> &points, double servers)
{
    const auto above = points.lower_bound(servers);
    if (above != points.end() && (above->first == servers || above != points.begin())) {
        double seconds = above->second;
        if (above->first != servers) {
            const auto below = std::prev(above);
            seconds = below->second + (above->second - below->second) * (servers - below->first) /
                                          (above->first - below->first);
        }
        return {seconds, seconds, seconds};
    }
    const auto nearest = above == points.end() ? std::prev(above) : above;
    const Value scale =
        ratio(nearest->second, roofline.requestS(nearest->first, roofline.reached()));
    const ServiceBand band = roofline.computed(servers);
    return {product({band.low, scale}), product({band.likely, scale}), product({band.high, scale})};
}

Roofline rooflineOf(const LanguageModel &model, double gpus, const AcceleratorEntry *gpu)
{
    if (gpu == nullptr)
        return {model, gpus, std::nullopt, std::nullopt};
    const Value bf16 = denseTflops(*gpu, Precision::Bf16);
    return {model, gpus, gpu->memoryBandwidthGbS, bf16 ? bf16 : denseTflops(*gpu, Precision::Fp16)};
}

} // namespace

std::optional<double> denseTflops(const AcceleratorEntry &gpu, Precision precision)
{
    Value tflops;
    switch (precision) {
    case Precision::Bf16:
        tflops = gpu.bf16DenseTflops ? gpu.bf16DenseTflops : gpu.fp16Bf16DenseTflops;
        break;
    case Precision::Fp16:
        tflops = gpu.fp16DenseTflops ? gpu.fp16DenseTflops : gpu.fp16Bf16DenseTflops;
        break;
    case Precision::Fp32:
        tflops = gpu.fp32Tflops;
        break;
    case Precision::Tf32:
        tflops = gpu.tf32DenseTflops;
        break;
    case Precision::Fp8:
        tflops = gpu.fp8DenseTflops;
        break;
    }
    return tflops && *tflops > 0.0 ? tflops : std::nullopt;
}

std::optional<double>
decodeStepS(const LanguageModel &model, double gpus, double servers, const AcceleratorEntry *gpu)
{
    const Roofline roofline = rooflineOf(model, gpus, gpu);
    return roofline.stepS(servers, roofline.reached());
}

ServiceBand
serviceBand(const LanguageModel &model, double gpus, double servers, const AcceleratorEntry *gpu)
{
    const Roofline roofline = rooflineOf(model, gpus, gpu);
    const std::map<double, double> points = measuredPoints(model);
    return points.empty() ? roofline.computed(servers) : calibrated(roofline, points, servers);
}

LanguageModelFigures languageModelFigures(const LanguageModel &model,
                                          double gpus,
                                          double servers,
                                          const AcceleratorEntry *gpu)
{
    LanguageModelFigures figures;
    figures.weightsGb = weightsGb(model);
    figures.kvBytesPerToken = kvBytesPerToken(model);
    addMemory(figures, model, gpus, gpu != nullptr ? gpu->memoryGb : std::nullopt);
    const Roofline roofline = rooflineOf(model, gpus, gpu);
    figures.prefillS = roofline.prefillS(roofline.reached());
    figures.serviceS = serviceBand(model, gpus, servers, gpu);
    return figures;
}

} // namespace kf
