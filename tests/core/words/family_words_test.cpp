// SPDX-License-Identifier: GPL-3.0-or-later
// Families of work in a person's language.
#include "core/project/model_families.h"
#include "core/words/family_words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

bool isKnown(const QString &text)
{
    const auto texts = familyTexts();
    return std::any_of(texts.begin(), texts.end(), [&text](const char *one) {
        return text == QString::fromUtf8(one);
    });
}

TEST(FamilyWords, EveryTextThatIsShippedCanBeTranslated)
{
    ASSERT_FALSE(modelFamilies().isEmpty());
    for (const ModelFamily &family : modelFamilies()) {
        EXPECT_TRUE(isKnown(family.name)) << family.name.toStdString();
        const QString condition = family.gainCondition.value_or(family.name);
        EXPECT_TRUE(isKnown(condition)) << condition.toStdString();
    }
}

} // namespace
} // namespace kf
