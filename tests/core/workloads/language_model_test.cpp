// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/language_model.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

// A GPU of 80 GB, 3350 GB/s and 989.4 TFLOPS: the golden cases of the domain are worked for it.
AcceleratorEntry gpuOf80Gb()
{
    AcceleratorEntry gpu;
    gpu.id = QStringLiteral("gpu");
    gpu.memoryGb = 80.0;
    gpu.memoryBandwidthGbS = 3350.0;
    gpu.bf16DenseTflops = 989.4;
    return gpu;
}

LanguageModel modelOf(double parameters, int bits, int layers, int heads)
{
    LanguageModel model;
    model.parameters = parameters;
    model.weightBits = bits;
    model.layers = layers;
    model.kvHeads = heads;
    model.headDim = 128;
    return model;
}

LanguageModel eightBillion()
{
    LanguageModel model = modelOf(8e9, 8, 32, 8);
    model.inputTokens = 1000.0;
    model.outputTokens = 250.0;
    return model;
}

} // namespace

TEST(LanguageModel, FitsSevenBillionParametersIntoOneGpu)
{
    LanguageModel model = modelOf(7e9, 16, 32, 32);
    model.contextTokens = 4096.0;
    const AcceleratorEntry gpu = gpuOf80Gb();
    const LanguageModelFigures figures = languageModelFigures(model, 1.0, 1.0, &gpu);
    EXPECT_DOUBLE_EQ(figures.weightsGb.value(), 14.0);           // 7e9 x 2 B
    EXPECT_DOUBLE_EQ(figures.kvBytesPerToken.value(), 524288.0); // 2 x 32 x 32 x 128 x 2 B
    EXPECT_DOUBLE_EQ(figures.concurrency.value(), 27.0); // (72 - 14) GB / (524288 x 4096 B) = 27.01
    EXPECT_DOUBLE_EQ(figures.leastGpus.value(), 1.0);
    EXPECT_FALSE(figures.serviceS.likely.has_value()); // nobody said how many tokens come out
}

/// 8 GB of weights and 16 x 131,072 B x (1000 + 250 / 2) of cache are 10.359296 GB; at 60 % of
/// 3,350 GB/s that takes 5.1539 ms, longer than to compute. 250 steps are 1.288469 s.
TEST(LanguageModel, ReadsWeightsAndCacheInEveryStep)
{
    const AcceleratorEntry gpu = gpuOf80Gb();
    const std::optional<double> step = decodeStepS(eightBillion(), 1.0, 16.0, &gpu);
    ASSERT_TRUE(step.has_value());
    EXPECT_NEAR(*step, 10.359296 / (0.6 * 3350.0), 1e-12);
    EXPECT_FALSE(decodeStepS(eightBillion(), 1.0, 16.0, nullptr).has_value());
}

TEST(LanguageModel, NeedsTwoGpusForSeventyBillionParameters)
{
    LanguageModel model = modelOf(7e10, 16, 80, 8);
    model.contextTokens = 8192.0;
    const AcceleratorEntry gpu = gpuOf80Gb();
    const LanguageModelFigures figures = languageModelFigures(model, 4.0, 1.0, &gpu);
    EXPECT_DOUBLE_EQ(figures.weightsGb.value(), 140.0);
    EXPECT_DOUBLE_EQ(figures.kvBytesPerToken.value(), 327680.0);
    EXPECT_DOUBLE_EQ(figures.concurrency.value(), 55.0); // (288 - 140) GB / 2.684 GB = 55.1
    EXPECT_DOUBLE_EQ(figures.leastGpus.value(), 2.0);    // 142.7 GB / 72 GB
}

TEST(LanguageModel, EstimatesTheTimeOfARequestWithItsBand)
{
    const AcceleratorEntry gpu = gpuOf80Gb();
    const LanguageModelFigures figures = languageModelFigures(eightBillion(), 1.0, 16.0, &gpu);
    EXPECT_DOUBLE_EQ(figures.concurrency.value(), 390.0);
    EXPECT_NEAR(figures.prefillS.value(), 0.040429, 5e-7); // 1.6e13 / (989.4e12 x 0.4)
    EXPECT_NEAR(figures.serviceS.likely.value(), 1.328898, 5e-7);
    EXPECT_NEAR(figures.serviceS.low.value(), 0.789253, 5e-7);
    EXPECT_NEAR(figures.serviceS.high.value(), 1.926902, 5e-7);
}

TEST(LanguageModel, FollowsMeasuredPointsWhereThereAreSome)
{
    LanguageModel model = eightBillion();
    model.measured = {{8.0, 1.0, {}, {}}, {24.0, 2.2, {}, {}}, {8.0, 1.4, {}, {}}};
    const AcceleratorEntry gpu = gpuOf80Gb();
    // Halfway between 1.4 s at 8 (the later of two) and 2.2 s at 24.
    const ServiceBand between = serviceBand(model, 1.0, 16.0, &gpu);
    EXPECT_DOUBLE_EQ(between.likely.value(), 1.8);
    EXPECT_DOUBLE_EQ(between.low.value(), 1.8);
    EXPECT_DOUBLE_EQ(between.high.value(), 1.8);
    // The line between two points needs no figure of the GPU, what is outside of them does.
    EXPECT_DOUBLE_EQ(serviceBand(model, 1.0, 16.0, nullptr).likely.value(), 1.8);
    EXPECT_FALSE(serviceBand(model, 1.0, 32.0, nullptr).likely.has_value());
    // Outside, everything is scaled as at the nearest point.
    LanguageModel unmeasured = eightBillion();
    const double scale = 2.2 / serviceBand(unmeasured, 1.0, 24.0, &gpu).likely.value();
    const ServiceBand outside = serviceBand(model, 1.0, 32.0, &gpu);
    const ServiceBand computed = serviceBand(unmeasured, 1.0, 32.0, &gpu);
    EXPECT_DOUBLE_EQ(outside.likely.value(), computed.likely.value() * scale);
    EXPECT_DOUBLE_EQ(outside.high.value(), computed.high.value() * scale);
}

TEST(LanguageModel, KeepsUnknownWhatHasNoFigure)
{
    const LanguageModelFigures nothing = languageModelFigures({}, 1.0, 1.0, nullptr);
    EXPECT_EQ(nothing, LanguageModelFigures());
    LanguageModel full = eightBillion();
    full.memoryReserve = 1.0; // no room at all
    const AcceleratorEntry gpu = gpuOf80Gb();
    const LanguageModelFigures figures = languageModelFigures(full, 1.0, 1.0, &gpu);
    EXPECT_FALSE(figures.concurrency.has_value());
    EXPECT_FALSE(figures.leastGpus.has_value());
    full.flopsUtilisation = 0.0;
    EXPECT_FALSE(languageModelFigures(full, 1.0, 1.0, &gpu).prefillS.has_value());
}

TEST(DenseTflops, TellsThePrecisionsApart)
{
    AcceleratorEntry gpu;
    gpu.fp16Bf16DenseTflops = 312.0;
    EXPECT_EQ(denseTflops(gpu, Precision::Bf16), 312.0);
    EXPECT_EQ(denseTflops(gpu, Precision::Fp16), 312.0);
    gpu.fp16DenseTflops = 125.0;
    EXPECT_EQ(denseTflops(gpu, Precision::Fp16), 125.0);
    EXPECT_EQ(denseTflops(gpu, Precision::Bf16), 312.0);
    EXPECT_FALSE(denseTflops(gpu, Precision::Fp8).has_value());
    gpu.fp32Tflops = 0.0;
    EXPECT_FALSE(denseTflops(gpu, Precision::Fp32).has_value());
}

} // namespace kf
