// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accelerator_words.h"
#include "core/exchange/word_lookup.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

QString lookedUp(const char *word)
{
    return QString::fromUtf8(word);
}

Meaning acceleratorFor(const char *word)
{
    static const WordLookup words = acceleratorWords(Plan(), test::shippedCatalog());
    return words.meaningOf(lookedUp(word));
}

Meaning zoneFor(const char *word)
{
    static const WordLookup words = zoneWords(ZoneTable());
    return words.meaningOf(lookedUp(word));
}

struct NamedAccelerator {
    const char *word;
    const char *id;
};

TEST(AcceleratorNames, OfDriversNodeLabelsAndSlurmAreUnderstood)
{
    constexpr NamedAccelerator named[] = {
        {"NVIDIA A100-SXM4-80GB", "a100-sxm4-80"}, // nvidia-smi
        {"A100-SXM4-80GB", "a100-sxm4-80"},        // nvidia-smi before driver 470
        {"NVIDIA-A100-SXM4-80GB", "a100-sxm4-80"}, // nvidia.com/gpu.product
        {"NVIDIA-A100-SXM4-80GB-SHARED", "a100-sxm4-80"},
        {"NVIDIA-A100-SXM4-80GB-MIG-1g.10gb", "a100-sxm4-80"},
        {"NVIDIA-A100-SXM4-80GB-MIG-1g.10gb-SHARED", "a100-sxm4-80"},
        {"nvidia_a100-sxm4-80gb", "a100-sxm4-80"}, // Slurm, found by itself
        {"gpu:nvidia_a100-sxm4-80gb:8", "a100-sxm4-80"},
        {"Tesla-V100-SXM2-32GB", "v100-sxm2-32"},
        {"Tesla V100-PCIE-32GB", "v100-pcie-32"},
        {"NVIDIA H100 80GB HBM3", "h100-sxm5-80"},
        {"NVIDIA H100 PCIe", "h100-pcie-80"},
        {"NVIDIA H100 NVL", "h100-nvl-94"},
        {"NVIDIA H200 NVL", "h200-nvl-141"},
        {"nvidia-l4", "l4"}, // cloud.google.com/gke-accelerator
        {"nvidia-tesla-v100", "v100-sxm2-16"},
        {"nvidia-a100-80gb", "a100-sxm4-80"},
        {"NVIDIA A40", "a40"},
        {"NVIDIA A10", "a10"}, // not the A10G, whose name begins alike
        {"NVIDIA A10G", "a10g"},
        {"NVIDIA L40S", "l40s"},
        {"h100-sxm5-80", "h100-sxm5-80"},
        {"8 x NVIDIA H100 80GB HBM3", "h100-sxm5-80"},
        {"H100 SXM", "h100-sxm5-80"}, // the one H100 that is an SXM
    };
    for (const NamedAccelerator &each : named)
        EXPECT_EQ(acceleratorFor(each.word).key, lookedUp(each.id)) << each.word;
}

TEST(AcceleratorNames, ThatFitSeveralAreAskedFor)
{
    for (const char *word : {"A100",
                             "a100",
                             "NVIDIA A100",
                             "gpu:a100:4",
                             "A100 80 GB",
                             "A100-40",
                             "V100",
                             "NVIDIA A100 80GB",
                             "H100",
                             "Tesla",
                             "TPU"}) {
        const Meaning meaning = acceleratorFor(word);
        EXPECT_EQ(meaning.key, QString()) << word;
        EXPECT_GE(meaning.candidates.size(), 2) << word;
    }
    EXPECT_EQ(acceleratorFor("A100 80 GB").candidates,
              (QStringList{lookedUp("a100-sxm4-80"), lookedUp("a100-pcie-80")}));
}

TEST(AcceleratorNames, WhoseCountCanBeReadInTwoWaysAreAskedFor)
{
    EXPECT_EQ(acceleratorFor("K80").key, QString());
    EXPECT_EQ(acceleratorFor("K80").candidates, QStringList{lookedUp("k80")});
    EXPECT_EQ(acceleratorFor("k80").key, lookedUp("k80")); // the id, as our own sheets write it
}

TEST(AcceleratorNames, ThatSayTooMuchAreNotGuessed)
{
    EXPECT_EQ(acceleratorFor("A100 or H100").key, QString());
    EXPECT_EQ(acceleratorFor("L4 (planned)").key, QString());
    EXPECT_EQ(acceleratorFor("Radeon").candidates, QStringList());
    EXPECT_EQ(acceleratorFor("gpu").key, QString());
    EXPECT_EQ(acceleratorFor("").key, QString());
}

TEST(AcceleratorNames, OfDisplayAdaptersAreNothing)
{
    EXPECT_TRUE(acceleratorFor("NVIDIA DGX Display").isNothing);
    EXPECT_FALSE(acceleratorFor("NVIDIA L4").isNothing);
}

TEST(ZoneNames, WithAliasesAreTakenAsTheyStand)
{
    for (const char *word : {"Asia/Calcutta", "US/Pacific", "Europe/Berlin", "UTC", "GMT"}) {
        EXPECT_EQ(zoneFor(word).key, lookedUp(word));
        EXPECT_TRUE(zoneFor(word).isOwnName) << word;
    }
    EXPECT_EQ(zoneFor("america/new york").key, lookedUp("America/New_York"));
    EXPECT_EQ(zoneFor("Berlin").key, lookedUp("Europe/Berlin"));
    EXPECT_FALSE(zoneFor("Berlin").isOwnName);
    EXPECT_EQ(zoneFor("W. Europe Standard Time").key, lookedUp("Europe/Berlin"));
}

TEST(ZoneNames, ThatAreAbbreviationsAreAskedFor)
{
    for (const char *word : {"EST", "PST", "CET", "IST", "UTC+3"}) {
        EXPECT_EQ(zoneFor(word).key, QString()) << word;
        EXPECT_FALSE(zoneFor(word).candidates.isEmpty()) << word;
    }
    EXPECT_EQ(zoneFor("Atlantis").key, QString());
    EXPECT_TRUE(zoneFor("Atlantis").candidates.isEmpty());
}

} // namespace
} // namespace kf
