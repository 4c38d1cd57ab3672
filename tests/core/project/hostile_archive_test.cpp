// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were made to be read in two ways: each is refused, or means what it meant before
// somebody touched it. Broken files that name their flaw stand in broken_files_test.cpp.
#include "core/project/archive.h"
#include "core/project/plan_file.h"
#include "tests/support/random_plan.h"

#include <QtEndian>

#include <gtest/gtest.h>

namespace kf {
namespace {

// Where the end record (APPNOTE 4.3.16) and a header of the directory (4.3.12) say what.
constexpr qsizetype kDiskAt = 4;
constexpr qsizetype kCountHereAt = 8;
constexpr qsizetype kCountAt = 10;
constexpr qsizetype kCommentAt = 20;
constexpr qsizetype kEndSize = 22;
constexpr qsizetype kOffsetAt = 42;
const QByteArray kEndMark("PK\x05\x06", 4);
const QByteArray kHeaderMark("PK\x01\x02", 4);

class HostileArchive : public testing::Test {
protected:
    static void put16(QByteArray &to, qsizetype at, int value)
    {
        qToLittleEndian(quint16(value), to.data() + at);
    }
    static int get16(const QByteArray &from, qsizetype at)
    {
        return qFromLittleEndian<quint16>(from.constData() + at);
    }

    qsizetype end() const { return good.size() - kEndSize; }

    /// The good archive with so many entries named by its end record.
    QByteArray withCount(int more) const
    {
        QByteArray bytes = good;
        for (const qsizetype at : {kCountHereAt, kCountAt})
            put16(bytes, end() + at, get16(bytes, end() + at) + more);
        return bytes;
    }
    QByteArray withComment(const QByteArray &comment) const
    {
        QByteArray bytes = good + comment;
        put16(bytes, end() + kCommentAt, int(comment.size()));
        return bytes;
    }

    void expectRefused(const QByteArray &bytes, const char *what) const
    {
        const Result<Plan> read = decodePlan(bytes, zones);
        ASSERT_FALSE(read.ok()) << what;
        EXPECT_FALSE(read.error().message.isEmpty()) << what;
    }
    /// Some programs write archives like that: read or not, nothing else comes out.
    void expectRefusedOrSame(const QByteArray &bytes, const char *what) const
    {
        const Result<Plan> read = decodePlan(bytes, zones);
        EXPECT_TRUE(!read.ok() || read.value() == plan) << what;
    }

    ZoneTable zones;
    Plan plan = test::randomPlan(7);
    QByteArray good = encodePlan(plan).value();
};

TEST_F(HostileArchive, EndsWithItsEndRecord)
{
    ASSERT_EQ(good.mid(end(), kEndMark.size()), kEndMark);
    EXPECT_EQ(decodePlan(good, zones).value(), plan);
}

TEST_F(HostileArchive, ThatWasCutAnywhereIsRefused)
{
    constexpr qsizetype kCuts = 200;
    for (qsizetype cut = 0; cut < kCuts; ++cut)
        expectRefused(good.first(end() * cut / kCuts), "cut");
    expectRefusedOrSame(good.chopped(1), "half the length of the comment that is not there");
}

TEST_F(HostileArchive, WhoseDirectoryCountsWronglyIsRefused)
{
    expectRefused(withCount(1), "one too many");
    expectRefused(withCount(-1), "one too few"); // the manifest names what is missing
}

TEST_F(HostileArchive, OnSeveralDisksIsRefused)
{
    QByteArray bytes = good;
    put16(bytes, end() + kDiskAt, 1);
    expectRefused(bytes, "disk 1");
}

TEST_F(HostileArchive, WhoseHeadersDisagreeMeansTheSameOrIsRefused)
{
    QByteArray renamed = good;
    const qsizetype local = renamed.indexOf("plan.yaml"); // the first is that beside the bytes
    renamed.replace(local, 4, "plot");
    expectRefusedOrSame(renamed, "another name beside the bytes");
    QByteArray moved = good;
    const qsizetype header = moved.indexOf(kHeaderMark);
    qToLittleEndian(quint32(1), moved.data() + header + kOffsetAt);
    expectRefused(moved, "no entry there");
}

TEST_F(HostileArchive, WithSomethingAroundItMeansTheSameOrIsRefused)
{
    expectRefusedOrSame("#!/bin/sh\nexit 1\n" + good, "before");
    expectRefusedOrSame(good + QByteArray(100, 'x'), "behind");
    expectRefusedOrSame(withComment("a comment"), "a comment");
    expectRefusedOrSame(withComment(QByteArray(65535, 'x')), "the longest comment");
    QByteArray empty = kEndMark;
    empty.resize(kEndSize, '\0');
    expectRefusedOrSame(withComment(empty), "an end record of nothing in the comment");
}

/// Of two archives in one file the last one is meant, or none: never some of each.
TEST_F(HostileArchive, BehindAnotherOneIsNotMixedWithIt)
{
    const QByteArray other = encodePlan(test::randomPlan(8)).value();
    expectRefusedOrSame(other + good, "another plan before");
}

TEST_F(HostileArchive, WithImpossibleDatesMeansTheSame)
{
    constexpr qsizetype kDateAt = 14; // of a header of the directory
    QByteArray bytes = good;
    put16(bytes, bytes.indexOf(kHeaderMark) + kDateAt, 0xffff); // the 31st of the 15th month
    expectRefusedOrSame(bytes, "a date");
}

/// Names over 65,535 bytes overflow what packs them (CVE-2023-45853): none comes that far.
TEST_F(HostileArchive, IsNotWrittenWithLongNames)
{
    for (const int length : {256, 70'000})
        EXPECT_FALSE(writeArchive({ArchiveEntry{QString(length, u'a'), "x"}}).ok()) << length;
}

class HostileText : public testing::Test {
protected:
    static Result<Plan> read(const QByteArray &plan)
    {
        return decodeEntries({{QStringLiteral("manifest.yaml"), "format: kfplan\nversion: 1\n"},
                              {QStringLiteral("plan.yaml"), plan}},
                             ZoneTable());
    }
    static QByteArray plainPlan()
    {
        return "name: Plain\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\n";
    }
    /// The unknown key x with that value: kept where it is harmless.
    static bool takes(const QByteArray &value) { return read(plainPlan() + "x: " + value).ok(); }
};

TEST_F(HostileText, ThatIsHarmlessIsRead)
{
    ASSERT_TRUE(read(plainPlan()).ok());
    EXPECT_TRUE(takes("[1, {a: b}]\n"));
}

/// Each way to nest: deep ones end other readers.
TEST_F(HostileText, IsNotNestedWithoutEnd)
{
    constexpr int kDeep = 600;
    constexpr int kDeepest = 100'000;
    EXPECT_FALSE(takes(QByteArray(kDeepest, '[')));
    EXPECT_FALSE(takes(QByteArray(kDeepest, '{')));
    EXPECT_FALSE(takes(QByteArray(kDeep, '[') + QByteArray(kDeep, ']')));
    EXPECT_FALSE(takes(QByteArray("{a: ").repeated(kDeep) + '1' + QByteArray(kDeep, '}')));
    EXPECT_FALSE(takes('\n' + QByteArray("- ").repeated(kDeep) + "1\n"));
    EXPECT_FALSE(takes('\n' + QByteArray("? ").repeated(kDeep) + "1\n"));
    QByteArray maps = "\n";
    for (int depth = 1; depth < kDeep; ++depth)
        maps += QByteArray(depth, ' ') + "a:\n";
    EXPECT_FALSE(takes(maps + QByteArray(kDeep, ' ') + "a: 1\n"));
}

TEST_F(HostileText, HoldsNothingThatStandsForSomethingElse)
{
    EXPECT_FALSE(takes("&a [*a]\n"));                      // itself
    EXPECT_FALSE(takes("[&a [1, 2], &b [*a, *a], *b]\n")); // what grows by doubling
    EXPECT_FALSE(takes("!!binary \"%%%\"\n"));
    EXPECT_FALSE(takes("!!python/object:os.system {}\n"));
    EXPECT_FALSE(read("%YAML 9.9\n---\n" + plainPlan()).ok());
}

TEST_F(HostileText, HoldsOnlyNumbersThatAreOnes)
{
    for (const char *number : {"1e999", ".inf", "-.inf", ".NaN", "0o17", "1:30", "\"1\"", "5 TB"}) {
        const QByteArray horizon = "horizon_months: " + QByteArray(number) + '\n';
        EXPECT_FALSE(read(plainPlan() + horizon).ok()) << number;
        const QByteArray policy = "policy: {headroom: " + QByteArray(number) + "}\n";
        EXPECT_FALSE(read(plainPlan() + policy).ok()) << number;
    }
}

/// A reader that takes everything for a text makes the name "null" of it.
TEST_F(HostileText, HoldsNoNullForAText)
{
    for (const char *nothing : {"~", "null", ""})
        EXPECT_FALSE(read(plainPlan().replace("Plain", nothing)).ok()) << nothing;
}

} // namespace
} // namespace kf
