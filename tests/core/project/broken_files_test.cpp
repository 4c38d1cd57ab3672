// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a plan file can be broken, and what has to be said about it.
#include "core/project/plan_file.h"
#include "tests/support/test_data.h"

#include <QDir>

#include <gtest/gtest.h>

#include <ostream>
#include <span>

namespace kf {
namespace {

struct Broken { // NOLINT(clang-analyzer-optin.performance.Padding): in the order of reading
    const char *file;
    ErrorKind kind;
    const char *entry;
    int line;
    const char *message;  ///< a part of it
    const char *expected; ///< a part of it
};

std::ostream &operator<<(std::ostream &out, const Broken &broken)
{
    return out << broken.file;
}

QString pathOf(const char *file)
{
    return test::dataPath(QStringLiteral("broken/%1.kfplan").arg(QString::fromLatin1(file)));
}

constexpr auto kDamaged = ErrorKind::Damaged;
constexpr auto kInvalid = ErrorKind::Invalid;

constexpr Broken kArchives[] = {
    {"truncated", kDamaged, "", 0, "damaged or not a plan", "whole"},
    {"empty", kDamaged, "", 0, "damaged or not a plan", "whole"},
    {"random", kDamaged, "", 0, "damaged or not a plan", "whole"},
    {"encrypted", kDamaged, "demand.yaml", 0, "encrypted", "without a password"},
    {"method", kDamaged, "notes.txt", 0, "method 12", "method 0 (stored) or 8"},
    {"checksum", kDamaged, "demand.yaml", 0, "not the ones written", "checksum"},
    {"size_too_small", kDamaged, "demand.yaml", 0, "not the ones written", "size"},
    {"size_too_large", kDamaged, "demand.yaml", 0, "not the ones written", "size"},
    {"size_huge", kDamaged, "demand.yaml", 0, "too large", "64 MiB"},
    {"stored_too_short", kDamaged, "plan.yaml", 0, "not the ones written", "size"},
    {"twice", kDamaged, "plan.yaml", 0, "twice", "once"},
    {"twice_by_case", kDamaged, "notes.TXT", 0, "twice", "upper and lower case"},
    {"path_up", kDamaged, "../evil.yaml", 0, "path", "plain name"},
    {"path", kDamaged, "sub/evil.yaml", 0, "path", "plain name"},
    {"drive", kDamaged, "C:evil", 0, "drive", "plain name"},
    {"backslash", kDamaged, "ev\\l.yaml", 0, "path", "plain name"},
    {"link", kDamaged, "notes", 0, "link", "a file"},
    {"entries_65", kDamaged, "", 0, "65 entries", "at most 64"},
    {"bomb", kDamaged, "zeros.bin", 0, "too large", "64 MiB"},
    {"mimetype_other", kDamaged, "mimetype", 0, "something else", "vnd.kfplan+zip"},
    {"manifest_missing", kDamaged, "manifest.yaml", 0, "missing", "every plan"},
    {"manifest_names_missing", kDamaged, "manifest.yaml", 5, "cost.yaml is missing", "names"},
    {"manifest_other", kDamaged, "manifest.yaml", 1, "not the manifest", "format: kfplan"},
    {"newer", ErrorKind::TooNew, "manifest.yaml", 0, "newer KFPlan (format 2)", "format 1"},
    {"plan_missing", kDamaged, "plan.yaml", 0, "missing", "every plan"},
};

// The good demand.yaml has ten lines: day types 1-3, the group from line 5 on, its kind in line 7
// and its cells in line 10. What is wrong stands behind it, or in the line named; the place of a
// cut is the end of the text.
constexpr Broken kTexts[] = {
    {"too_deep", kDamaged, "demand.yaml", 11, "too deeply", "32 levels"},
    {"key_twice", kDamaged, "demand.yaml", 11, "groups stands here twice", "once"},
    {"alias", kDamaged, "demand.yaml", 11, "anchor", "without anchors"},
    {"alias_only", kDamaged, "demand.yaml", 11, "not YAML", "YAML"},
    {"second_document", kDamaged, "demand.yaml", 11, "second document", "one document"},
    {"after_the_end", kDamaged, "demand.yaml", 12, "second document", "one document"},
    {"cut_in_double_quotes", kDamaged, "demand.yaml", 11, "never closed", "cut off"},
    {"cut_in_single_quotes", kDamaged, "demand.yaml", 11, "never closed", "cut off"},
    {"cut_in_list", kDamaged, "demand.yaml", 12, "not YAML", "YAML"},
    {"cut_in_numbers", kDamaged, "demand.yaml", 11, "not YAML", "YAML"},
    {"latin1", kDamaged, "demand.yaml", 11, "not UTF-8", "UTF-8"},
    {"overlong", kDamaged, "demand.yaml", 11, "not UTF-8", "UTF-8"},
    {"utf16", kDamaged, "demand.yaml", 1, "not UTF-8", "UTF-8"},
    {"nul", kDamaged, "demand.yaml", 11, "control character (code 0)", "UTF-8"},
    {"control", kDamaged, "demand.yaml", 11, "control character (code 7)", "UTF-8"},
    {"merge_key", kDamaged, "demand.yaml", 12, "merge key", "written out"},
    {"tag", kDamaged, "demand.yaml", 11, "tag", "without tags"},
    {"not_yaml", kDamaged, "demand.yaml", 11, "not YAML", "YAML"},
};

constexpr Broken kValues[] = {
    {"octal", kInvalid, "demand.yaml", 12, "month is '010'", "whole number"},
    {"hexadecimal", kInvalid, "demand.yaml", 12, "month is '0x1F'", "whole number"},
    {"underscore", kInvalid, "demand.yaml", 12, "add is '1_000'", "a number"},
    {"fraction", kInvalid, "demand.yaml", 12, "month is '1.5'", "whole number"},
    {"quoted_number", kInvalid, "demand.yaml", 12, "in quotes: '1'", "without quotes"},
    {"yes", kInvalid, "demand.yaml", 8, "annual is 'yes'", "a number"},
    {"nan", kInvalid, "demand.yaml", 8, "annual is '.nan'", "a number"},
    {"truth", kInvalid, "storage.yaml", 4, "existing_expires is 'yes'", "true or false"},
    {"negative", kInvalid, "demand.yaml", 10, "-1", "at least 0"},
    {"zone", kInvalid, "demand.yaml", 8, "Mars/Olympus", "IANA"},
    {"dangling", kInvalid, "demand.yaml", 12, "research", "etl"},
    {"id_twice", kInvalid, "demand.yaml", 11, "etl", "once"},
    {"cells_23", kInvalid, "demand.yaml", 10, "a list of 23 element", "24 numbers"},
    {"cells_25", kInvalid, "demand.yaml", 10, "a list of 25 element", "24 numbers"},
    {"wrong_type", kInvalid, "demand.yaml", 4, "groups is '5'", "a list"},
    {"wrong_word", kInvalid, "demand.yaml", 7, "kind is 'batch'", "exploratory"},
    {"missing_key", kInvalid, "demand.yaml", 5, "kind is missing", "kind"},
    {"no_value", kInvalid, "demand.yaml", 7, "kind has no value", "leave the key out"},
    {"no_value_number", kInvalid, "plan.yaml", 4, "horizon_months has no value", "leave the key"},
    {"hour_key", kInvalid, "demand.yaml", 11, "'nine' is not a number", "whole number"},
    {"hour_key_twice", kInvalid, "demand.yaml", 11, "twice", "once"},
};

class BrokenFile : public testing::TestWithParam<Broken> {};

TEST_P(BrokenFile, IsRefusedWithItsPlace)
{
    const Broken &broken = GetParam();
    const Result<Plan> plan = loadPlan(pathOf(broken.file), ZoneTable());
    ASSERT_FALSE(plan.ok());
    const Error &error = plan.error();
    EXPECT_EQ(error.kind, broken.kind);
    ASSERT_FALSE(error.problems.isEmpty());
    const Problem &problem = error.problems.first();
    EXPECT_EQ(problem.entry.toStdString(), broken.entry);
    EXPECT_EQ(problem.line, broken.line) << qPrintable(toText(problem));
    EXPECT_TRUE(problem.message.contains(QString::fromLatin1(broken.message)))
        << qPrintable(problem.message);
    EXPECT_TRUE(problem.expected.contains(QString::fromLatin1(broken.expected)))
        << qPrintable(problem.expected);
    EXPECT_EQ(error.problems.size(), 1) << qPrintable(toText(error.problems.last()));
}

std::string nameOf(const testing::TestParamInfo<Broken> &info)
{
    return info.param.file;
}

INSTANTIATE_TEST_SUITE_P(Archive, BrokenFile, testing::ValuesIn(kArchives), nameOf);
INSTANTIATE_TEST_SUITE_P(Text, BrokenFile, testing::ValuesIn(kTexts), nameOf);
INSTANTIATE_TEST_SUITE_P(Value, BrokenFile, testing::ValuesIn(kValues), nameOf);

TEST(BrokenFiles, AreBrokenVersionsOfAGoodOne)
{
    const Result<Plan> plan = loadPlan(pathOf("good"), ZoneTable());
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    EXPECT_EQ(plan.value().demand.groups.size(), 1);
}

TEST(BrokenFiles, ThatAnotherProgramOnlyPackedAnewAreRead)
{
    const Result<Plan> good = loadPlan(pathOf("good"), ZoneTable());
    ASSERT_TRUE(good.ok());
    // The Finder of macOS adds a folder with what it knows of each file.
    for (const char *name :
         {"mimetype_missing", "mimetype_second", "mimetype_packed", "finder_notes"}) {
        const Result<Plan> plan = loadPlan(pathOf(name), ZoneTable());
        ASSERT_TRUE(plan.ok()) << name << qPrintable(plan.error().message);
        EXPECT_TRUE(plan.value() == good.value()) << name;
    }
}

TEST(BrokenFiles, MayHoldFolderEntries)
{
    const Result<Plan> plan = loadPlan(pathOf("harmless_folder"), ZoneTable());
    ASSERT_TRUE(plan.ok()) << qPrintable(plan.error().message);
    EXPECT_TRUE(plan.value().otherEntries.isEmpty());
}

TEST(BrokenFiles, AllHaveAnExpectation)
{
    QStringList tested{QStringLiteral("finder_notes"),
                       QStringLiteral("good"),
                       QStringLiteral("harmless_folder"),
                       QStringLiteral("mimetype_missing"),
                       QStringLiteral("mimetype_packed"),
                       QStringLiteral("mimetype_second"),
                       QStringLiteral("range_beside_type"),
                       QStringLiteral("sixty"),
                       QStringLiteral("two_entries")};
    for (const auto &table : {std::span<const Broken>(kArchives), {kTexts}, {kValues}}) {
        for (const Broken &broken : table)
            tested.append(QString::fromLatin1(broken.file));
    }
    tested.sort();
    QStringList files = QDir(test::dataPath(QStringLiteral("broken")))
                            .entryList({QStringLiteral("*.kfplan")}, QDir::Files, QDir::Name);
    files.replaceInStrings(QStringLiteral(".kfplan"), QString());
    files.sort();
    EXPECT_EQ(files, tested);
}

TEST(Problems, AreFiftyAtMostInTheOrderOfLines)
{
    const Result<Plan> plan = loadPlan(pathOf("sixty"), ZoneTable());
    ASSERT_FALSE(plan.ok());
    const QList<Problem> &problems = plan.error().problems;
    ASSERT_EQ(problems.size(), 50);
    for (int i = 0; i < 50; ++i) // the sixty events stand in the lines 12 to 71
        EXPECT_EQ(problems[i].line, 12 + i);
    // the number stands behind "  - {month: ", which is twelve characters
    EXPECT_EQ(plan.error().where, QStringLiteral("demand.yaml:12:13"));
}

TEST(Problems, OfSeveralEntriesStandInTheOrderOfTheFormat)
{
    const Result<Plan> plan = loadPlan(pathOf("two_entries"), ZoneTable());
    ASSERT_FALSE(plan.ok());
    const QList<Problem> &problems = plan.error().problems;
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems[0].entry, QStringLiteral("plan.yaml"));
    EXPECT_EQ(problems[0].line, 4);
    EXPECT_EQ(problems[0].column, 17); // behind "horizon_months: "
    EXPECT_EQ(problems[1].entry, QStringLiteral("demand.yaml"));
}

TEST(Problems, OfRangesAreToldBesideThoseOfTypes)
{
    const Result<Plan> plan = loadPlan(pathOf("range_beside_type"), ZoneTable());
    ASSERT_FALSE(plan.ok());
    const QList<Problem> &problems = plan.error().problems;
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems[0].entry, QStringLiteral("plan.yaml"));
    EXPECT_TRUE(problems[0].expected.contains(QStringLiteral("12 to 240")))
        << qPrintable(problems[0].expected);
    EXPECT_EQ(problems[1].line, 7);
}

} // namespace
} // namespace kf
