// SPDX-License-Identifier: GPL-3.0-or-later
// What components are for, in a person's language.
#include "core/words/component_texts.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

bool isComponentText(const std::optional<QString> &text)
{
    const auto texts = componentTexts();
    return !text || std::any_of(texts.begin(), texts.end(), [&text](const char *one) {
        return *text == QString::fromUtf8(one);
    });
}

TEST(ComponentTexts, EveryTextThatIsShippedCanBeTranslated)
{
    const QList<Component> &components = test::shippedCatalog().components().components;
    ASSERT_FALSE(components.isEmpty());
    for (const Component &component : components) {
        EXPECT_TRUE(isComponentText(component.purpose)) << component.name.toStdString();
        EXPECT_TRUE(isComponentText(component.scaling)) << component.name.toStdString();
    }
}

} // namespace
} // namespace kf
