// SPDX-License-Identifier: GPL-3.0-or-later
// Every visible text has its German, every count its plurals, and the files follow the sources.
#include "core/project/model_families.h"
#include "core/words/counted_texts.h"
#include "tests/support/places.h"
#include "tests/translations/translation_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace kf::test {

namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

// English and German have one form for 1 and one for every other number.
constexpr int kPluralForms = 2;

struct Language {
    QString code;
    QStringList lupdateOptions;
};

std::ostream &operator<<(std::ostream &out, const Language &language)
{
    return out << language.code.toStdString();
}

QString translationsOf(const Language &language)
{
    return sourcePath(QStringLiteral("translations/kfplan_%1.ts").arg(language.code));
}

/// Context, text and comment of each entry: what the program asks a translation for.
QSet<QStringList> keysOf(const QString &path)
{
    QSet<QStringList> keys;
    for (const TranslatedText &text : readTranslations(path))
        keys.insert({text.context, text.source, text.comment});
    return keys;
}

std::string told(const QSet<QStringList> &keys)
{
    QStringList lines;
    for (const QStringList &key : keys)
        lines.append(key.join(QStringLiteral(" | ")));
    lines.sort();
    return lines.join(u'\n').toStdString();
}

/// Reads the sources into a new .ts file at `path`, as kf_update_translations does into ours.
void readSources(const Language &language, const QString &path)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourcePath());
    lupdate.start(lupdateProgram(),
                  QStringList{QStringLiteral("-silent"),
                              QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"),
                              QStringLiteral("none"),
                              QStringLiteral("-I"),
                              QStringLiteral(".")} +
                      language.lupdateOptions +
                      QStringList{QStringLiteral("core"),
                                  QStringLiteral("ui"),
                                  QStringLiteral("app/cli"),
                                  QStringLiteral("app/workbench"),
                                  QStringLiteral("-ts"),
                                  path});
    ASSERT_TRUE(lupdate.waitForFinished(120000)) << lupdate.errorString().toStdString();
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
}

class Translations : public testing::TestWithParam<Language> {};

TEST_P(Translations, SayEverythingInEveryForm)
{
    const QList<TranslatedText> texts = readTranslations(translationsOf(GetParam()));
    EXPECT_GT(texts.size(), 30);
    for (const TranslatedText &text : texts) {
        EXPECT_EQ(complaints(text, kPluralForms).join(u'\n').toStdString(), "")
            << text.context.toStdString() << ": " << text.source.toStdString();
    }
}

TEST_P(Translations, AreUpToDateWithTheSources)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    ASSERT_NO_FATAL_FAILURE(readSources(GetParam(), fresh));
    const QSet<QStringList> wanted = keysOf(fresh);
    const QSet<QStringList> there = keysOf(translationsOf(GetParam()));
    EXPECT_GT(wanted.size(), 30);
    EXPECT_EQ(told(wanted - there), "") << "not translated: build kf_update_translations";
    EXPECT_EQ(told(there - wanted), "") << "no longer used: build kf_update_translations";
}

/// A place where a title may break is a soft hyphen, which goes where the title is said whole: a
/// hyphen and a blank within a word would stay. "Vorder- und Rückseite" is none.
TEST_P(Translations, BreakWordsBySoftHyphensOnly)
{
    static const QRegularExpression broken(
        QStringLiteral("\\p{L}- (?!(und|oder|bis|or|and) )\\p{Ll}"));
    for (const TranslatedText &text : readTranslations(translationsOf(GetParam()))) {
        for (const QString &form : QStringList{text.source} + text.forms) {
            EXPECT_FALSE(form.contains(broken)) << form.toStdString();
        }
    }
}

/// Their texts come from a file of data, which nobody reads for texts to translate.
TEST(FamilyTranslations, EveryFamilyOfWorkThatIsShippedHasItsGerman)
{
    QSet<QString> known;
    for (const TranslatedText &text :
         readTranslations(translationsOf({QStringLiteral("de"), {}}))) {
        if (text.context == QLatin1String("kf::FamilyWords"))
            known.insert(text.source);
    }
    ASSERT_FALSE(modelFamilies().isEmpty());
    for (const ModelFamily &family : modelFamilies()) {
        EXPECT_TRUE(known.contains(family.name)) << family.name.toStdString();
        const QString condition = family.gainCondition.value_or(family.name);
        EXPECT_TRUE(known.contains(condition)) << condition.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages,
                         Translations,
                         testing::Values(Language{QStringLiteral("de"), {}},
                                         Language{QStringLiteral("en"),
                                                  {QStringLiteral("-pluralonly")}}),
                         [](const auto &which) { return which.param.code.toStdString(); });

TEST(TranslationResources, SpeakGermanWithItsPlurals)
{
    QTranslator german;
    ASSERT_TRUE(german.load(QStringLiteral(":/kfplan/translations/kfplan_de.qm")));
    EXPECT_EQ(german.translate("kf::MainWindow", "&Quit"), QStringLiteral("B&eenden"));
    EXPECT_EQ(german.translate("GridOperations", "%n row(s)", nullptr, 1),
              QStringLiteral("%n Zeile"));
    EXPECT_EQ(german.translate("GridOperations", "%n row(s)", nullptr, 2),
              QStringLiteral("%n Zeilen"));
}

TEST(TranslationResources, SpeakEnglishPlurals)
{
    QTranslator english;
    ASSERT_TRUE(english.load(QStringLiteral(":/kfplan/translations/kfplan_en.qm")));
    EXPECT_EQ(english.translate("GridOperations", "%n row(s)", nullptr, 1),
              QStringLiteral("%n row"));
    EXPECT_EQ(english.translate("GridOperations", "%n row(s)", nullptr, 0),
              QStringLiteral("%n rows"));
}

/// 4,096 links are not 4096 links beside a table that says 4,096.
TEST(TranslationResources, GroupTheDigitsOfCounts)
{
    CountedTexts german;
    ASSERT_TRUE(german.load(QStringLiteral(":/kfplan/translations/kfplan_de.qm")));
    EXPECT_EQ(german.translate("GridOperations", "%n row(s)", nullptr, 4096),
              QStringLiteral("%Ln Zeilen"));
    EXPECT_EQ(german.translate("kf::MainWindow", "&Quit"), QStringLiteral("B&eenden"));
}

TEST(TranslationComplaints, AcceptWhatIsWhole)
{
    EXPECT_THAT(complaints({.context = {},
                            .source = QStringLiteral("%n row(s) of %1"),
                            .comment = {},
                            .forms = {QStringLiteral("%n Zeile von %1"),
                                      QStringLiteral("%n Zeilen von %1")},
                            .isPlural = true},
                           kPluralForms),
                IsEmpty());
}

TEST(TranslationComplaints, NameEachFault)
{
    const TranslatedText whole{.context = {},
                               .source = QStringLiteral("&Undo %1"),
                               .comment = {},
                               .forms = {QStringLiteral("&Rückgängig: %1")}};
    ASSERT_THAT(complaints(whole, kPluralForms), IsEmpty());
    TranslatedText unfinished = whole;
    unfinished.isFinished = false;
    EXPECT_THAT(complaints(unfinished, kPluralForms), SizeIs(1));
    TranslatedText oneForm = whole;
    oneForm.isPlural = true;
    EXPECT_THAT(complaints(oneForm, kPluralForms), SizeIs(1));
    TranslatedText empty = whole;
    empty.forms = {QString()};
    EXPECT_THAT(complaints(empty, kPluralForms), Contains(QStringLiteral("is empty")));
    for (const QString &form : {QStringLiteral("&Rückgängig"),
                                QStringLiteral("Rückgängig: %1"),
                                QStringLiteral("&Rückgängig: %1 ")}) {
        TranslatedText wrong = whole;
        wrong.forms = {form};
        EXPECT_THAT(complaints(wrong, kPluralForms), SizeIs(1)) << form.toStdString();
    }
}

} // namespace

} // namespace kf::test
