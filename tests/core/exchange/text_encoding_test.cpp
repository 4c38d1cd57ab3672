// SPDX-License-Identifier: GPL-3.0-or-later
// Which encodings are recognised, which only assumed, and which refused.
#include "core/exchange/text_encoding.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const QString kText = QStringLiteral("Büro;8,5 €");

QByteArray utf16(const QString &text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(char(isBigEndian ? c.row() : c.cell()));
        bytes.append(char(isBigEndian ? c.cell() : c.row()));
    }
    return bytes;
}

void expectCertain(const QByteArray &bytes, TextEncoding encoding)
{
    EXPECT_EQ(guessedEncoding(bytes), (EncodingGuess{encoding, true}));
    const Result<QString> text = decodedText(bytes, encoding);
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(text.value(), kText);
}

TEST(TextEncoding, IsCertainByMarkAndForUtf8)
{
    expectCertain(kText.toUtf8(), TextEncoding::Utf8);
    expectCertain("\xEF\xBB\xBF" + kText.toUtf8(), TextEncoding::Utf8);
    expectCertain("\xFF\xFE" + utf16(kText, false), TextEncoding::Utf16LittleEndian);
    expectCertain("\xFE\xFF" + utf16(kText, true), TextEncoding::Utf16BigEndian);
}

TEST(TextEncoding, OfOldFilesIsWhatMakesWords)
{
    const QByteArray bytes = "B\xFCro;8,5 \x80"; // 0x80 is the euro sign of Windows-1252
    EXPECT_EQ(guessedEncoding(bytes), (EncodingGuess{TextEncoding::Windows1252, true}));
    EXPECT_EQ(decodedText(bytes, TextEncoding::Windows1252).value(), kText);
}

TEST(TextEncoding, OfCodePagesCanBeChosen)
{
    // What a Polish spreadsheet program saves as CSV.
    EXPECT_EQ(decodedText("Dzia\xB3 \xA3\xF3\x64\x9F", TextEncoding::Windows1250).value(),
              QStringLiteral("Dział Łódź"));
    EXPECT_EQ(decodedText("\xCE\xF2\xE4\xE5\xEB", TextEncoding::Windows1251).value(),
              QStringLiteral("Отдел"));
    EXPECT_EQ(decodedText("\x8C\xA4\x8B\x86", TextEncoding::ShiftJis).value(),
              QStringLiteral("研究"));
    EXPECT_EQ(decodedText("\xD1\xD0\xBE\xBF", TextEncoding::Gb18030).value(),
              QStringLiteral("研究"));
    EXPECT_FALSE(decodedText("\x8C", TextEncoding::ShiftJis).ok()); // half a character
}

TEST(TextEncoding, OfCodePagesIsDetectedAndCertainWhereItAloneMakesWords)
{
    const QByteArray russian = "\xCE\xF2\xE4\xE5\xEB \xE8\xF1\xF1\xEB\xE5\xE4\xEE\xE2"
                               "\xE0\xED\xE8\xE9"; // "Отдел исследований"
    EXPECT_EQ(guessedEncoding(russian), (EncodingGuess{TextEncoding::Windows1251, false}));
    // Bytes that no standard has letters for are those of Windows.
    EXPECT_EQ(guessedEncoding("Dzia\xB3 \xA3\xF3\x64\x9F"),
              (EncodingGuess{TextEncoding::Windows1250, true})); // and make words in no other way
}

/// German of Windows makes words in one way alone; other letters do in several, which are offered.
TEST(TextEncoding, IsAskedAboutWhereOtherPagesMakeWordsToo)
{
    EXPECT_EQ(guessedEncoding("Forschung Z\xFCrich"),
              (EncodingGuess{TextEncoding::Windows1252, true}));
    // Signs of Thai above Latin letters make no word.
    EXPECT_TRUE(guessedEncoding("Th\xE9orie;1\nD\xE9veloppement;2\n").isCertain);
    struct Case {
        const char *bytes;
        TextEncoding encoding;
    };
    for (const Case &each : {Case{"\x8E\x8B\x8A\x6F\x8C\xA4\x8B\x86", TextEncoding::ShiftJis},
                             Case{"\xBA\xF1\xC0\xFC \xBF\xAC\xB1\xB8\xC6\xC0", TextEncoding::EucKr},
                             Case{"Dzia\xB3 \xA3\xF3\x64\xBC", TextEncoding::Iso8859Part2},
                             Case{"Forschung Z\x9Frich", TextEncoding::Macintosh},
                             Case{"Forschung Z\x81rich", TextEncoding::Ibm850}}) {
        const QList<TextEncoding> likely = likelyEncodings(each.bytes);
        EXPECT_TRUE(likely.contains(each.encoding)) << each.bytes;
        EXPECT_GE(likely.size(), 3) << each.bytes;
        EXPECT_LE(likely.size(), 5) << each.bytes;
    }
}

/// Few letters of Japanese are Chinese characters in GB18030: rare ones, and no headings.
TEST(TextEncoding, OfJapaneseIsKnownByItsHeadingsAndByCharactersThatNobodyWrites)
{
    const QByteArray images = "\x89\xE6\x91\x9C\x94\x46\x8E\xAF;1\n";   // "画像認識"
    EXPECT_EQ(guessedEncoding("\x83\x60\x81\x5B\x83\x80;0\n" + images), // "チーム"
              (EncodingGuess{TextEncoding::ShiftJis, true}));
    EXPECT_EQ(guessedEncoding("Team;0\n" + images).encoding, TextEncoding::ShiftJis);
    const QByteArray chinese = "\xCD\xC5\xB6\xD3;0\n\xCA\xD3\xBE\xF5\xD7\xE9;1\n"; // "团队"
    EXPECT_EQ(guessedEncoding(chinese), (EncodingGuess{TextEncoding::Gb18030, true}));
}

/// Spanish writes "ñ" before vowels, Polish "ń" before none, and no Romanian word has "ăo".
TEST(TextEncoding, IsKnownByWhereALetterStands)
{
    for (const char *bytes : {"Dise\xF1o;1\n", "A\xF1o nuevo;1\n", "S\xE3o Paulo;1\n"})
        EXPECT_EQ(guessedEncoding(bytes), (EncodingGuess{TextEncoding::Windows1252, true}))
            << bytes;
    const QByteArray polish = "Gda\xF1sk;1\nPozna\xF1;2\n";
    EXPECT_EQ(decodedText(polish, guessedEncoding(polish).encoding).value(),
              QStringLiteral("Gdańsk;1\nPoznań;2\n"));
}

TEST(TextEncoding, LeavesOutMarksThatNobodySees)
{
    EXPECT_EQ(decodedText("Vision\xE2\x80\x8B;1\n\xEF\xBB\xBFSearch", TextEncoding::Utf8).value(),
              QStringLiteral("Vision;1\nSearch"));
    EXPECT_EQ(decodedText("Bu\xCC\x88ro", TextEncoding::Utf8).value(), QStringLiteral("Büro"));
}

TEST(TextEncoding, IsFoundByTheNamesOfPrograms)
{
    for (const TextEncoding encoding : textEncodings()) {
        EXPECT_EQ(encodingFromName(encodingName(encoding)), encoding);
        EXPECT_EQ(encodingFromName(encodingName(encoding).toLower()), encoding);
    }
    EXPECT_EQ(encodingFromName(QStringLiteral("cp1250")), TextEncoding::Windows1250);
    EXPECT_EQ(encodingFromName(QStringLiteral("ISO 8859-1")), TextEncoding::Windows1252);
    EXPECT_EQ(encodingFromName(QStringLiteral("utf8")), TextEncoding::Utf8);
    EXPECT_EQ(encodingFromName(QStringLiteral("martian")), std::nullopt);
    EXPECT_EQ(encodingFromName(QString()), std::nullopt);
}

TEST(TextEncoding, OfUtf16WithoutAMarkIsOnlyAssumed)
{
    EXPECT_EQ(guessedEncoding(utf16(kText, false)),
              (EncodingGuess{TextEncoding::Utf16LittleEndian, false}));
    EXPECT_EQ(guessedEncoding(utf16(kText, true)),
              (EncodingGuess{TextEncoding::Utf16BigEndian, false}));
}

TEST(TextEncoding, IsRefusedWhereTheBytesAreNotInIt)
{
    EXPECT_FALSE(decodedText("B\xFCro", TextEncoding::Utf8).ok());
    EXPECT_FALSE(decodedText("odd", TextEncoding::Utf16LittleEndian).ok());
    EXPECT_FALSE(decodedText(QByteArray("\x00\xD8x\0", 4), TextEncoding::Utf16LittleEndian).ok());
    EXPECT_FALSE(decodedText("\x81", TextEncoding::Windows1252).ok()); // no character has that byte
    EXPECT_FALSE(decodedText(QByteArray("a\0b", 3), TextEncoding::Utf8).ok());
    EXPECT_TRUE(decodedText("B\xFCro", TextEncoding::Utf8)
                    .error()
                    .message.contains(QStringLiteral("UTF-8")));
}

} // namespace
} // namespace kf
