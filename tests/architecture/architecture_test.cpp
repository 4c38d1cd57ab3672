// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the tree as it is against the rules; rules_test.cpp shows that each rule can fail.

#include "tests/architecture/include_rules.h"
#include "tests/architecture/object_rules.h"
#include "tests/architecture/orphans.h"
#include "tests/architecture/page_rules.h"
#include "tests/architecture/source_tree.h"
#include "tests/architecture/text_rules.h"
#include "tests/architecture/twin_types.h"
#include "tests/architecture/untested_rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>

namespace kf::architecture {

namespace {

/// One line for each, so that a failure lists all of them; empty where nothing is wrong.
std::string told(const Breaches &breaches)
{
    std::ostringstream lines;
    for (const Breach &breach : breaches)
        lines << breach << '\n';
    return lines.str();
}

TEST(Architecture, FindsTheTreeAndQt)
{
    QSet<QString> paths;
    for (const SourceFile &file : sources())
        paths.insert(file.path);
    EXPECT_TRUE(paths.contains(QStringLiteral("core/base/result.h")));
    EXPECT_TRUE(paths.contains(QStringLiteral("tests/architecture/architecture_test.cpp")));
    EXPECT_GT(scripts().size(), 2);
    EXPECT_TRUE(qtHeaders().core.contains(QStringLiteral("QString")));
    EXPECT_FALSE(qtHeaders().core.contains(QStringLiteral("QWidget")));
    EXPECT_TRUE(qtHeaders().network.contains(QStringLiteral("QTcpSocket")));
}

TEST(Architecture, EveryIncludeFollowsTheTables)
{
    Breaches breaches;
    for (const SourceFile &file : sources())
        breaches.append(forbiddenRooms(file));
    EXPECT_EQ(told(breaches), "");
}

TEST(Architecture, EveryAgreedExceptionIsStillNeeded)
{
    QSet<QString> used;
    for (const SourceFile &file : sources()) {
        for (const Breach &breach : forbiddenRooms(file, true))
            used.insert(roomOf(file.path) + breach.what.section(u' ', -1));
    }
    for (const Agreed &agreed : agreedIncludes()) {
        const bool isNeeded = std::any_of(used.begin(), used.end(), [&](const QString &text) {
            return text.startsWith(agreed.room + agreed.included + u'/');
        });
        EXPECT_TRUE(isNeeded) << agreed.room.toStdString() << " no longer includes "
                              << agreed.included.toStdString();
    }
}

TEST(Architecture, NoLayerKnowsALibraryItMustNot)
{
    const QtHeaders qt = qtHeaders();
    Breaches breaches;
    for (const SourceFile &file : sources())
        breaches.append(forbiddenLibraries(file, qt));
    EXPECT_EQ(told(breaches), "");
}

TEST(Architecture, CoreNeitherReadsTheClockNorTheLocaleNorPrints)
{
    Breaches breaches;
    for (const SourceFile &file : sources())
        breaches.append(forbiddenCalls(file));
    EXPECT_EQ(told(breaches), "");
}

TEST(Architecture, NoPageCalculates)
{
    Breaches breaches;
    for (const SourceFile &file : sources())
        breaches.append(arithmeticInPages(file));
    EXPECT_EQ(told(breaches), "");
}

TEST(Architecture, NothingTypedOnAPageIsMissedBySaving)
{
    Breaches breaches;
    for (const SourceFile &file : sources())
        breaches.append(linesThatSavingMisses(file));
    EXPECT_EQ(told(breaches), "");
}

TEST(Architecture, OnlyWordsWritesNumbersAndDatesForPeople)
{
    Breaches breaches;
    for (const SourceFile &file : sources())
        breaches.append(formattersElsewhere(file));
    EXPECT_EQ(told(breaches), "");
}

TEST(Architecture, OnlyWordsCallsWhatWritesNumbers)
{
    const QStringList symbols = objectSymbols();
    if (symbols.isEmpty())
        GTEST_SKIP() << "there is no nm here";
    EXPECT_GT(symbols.size(), 10'000);
    EXPECT_EQ(told(formattersCalled(symbols)), "");
}

TEST(Architecture, EveryFileBeginsWithItsLicenceAndEveryHeaderHasPragmaOnce)
{
    Breaches breaches;
    for (const SourceFile &file : sources() + buildFiles() + scripts())
        breaches.append(badBeginning(file));
    EXPECT_EQ(told(breaches), "");
}

TEST(Architecture, EverySourceFileIsListedForTheBuild)
{
    EXPECT_EQ(told(orphans(sources(), buildFiles())), "");
}

TEST(Architecture, EveryRuleOfFindingsIsNamedByATest)
{
    EXPECT_EQ(told(untestedRules(sources())), "");
}

TEST(Architecture, NoTwoTypesOfANamespaceShareAName)
{
    EXPECT_EQ(told(twinTypes(sources())), "");
}

} // namespace

} // namespace kf::architecture
