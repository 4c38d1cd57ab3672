// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of an import as a person answers them.
#include "tests/support/light_look.h"
#include "ui/pages/demand/import/questions.h"
#include "ui/pages/parts/choice_field.h"
#include "ui/pages/parts/zone_choices.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {
namespace {

class ImportQuestionsTest : public testing::Test {
protected:
    ImportQuestionsTest()
    {
        QObject::connect(&questions,
                         &ImportQuestions::answered,
                         &questions,
                         [this](const ImportQuestion &, const QString &id) { answer = id; });
        questions.resize(400, 600);
        questions.show();
        QApplication::setActiveWindow(&questions);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&questions));
    }

    static ImportQuestion whichA100(int places)
    {
        ImportQuestion question;
        question.ask = ImportAsk::Word;
        question.row = 2;
        question.column = 1;
        question.where = QStringLiteral("B3");
        question.question = QStringLiteral("A100 40 GB or 80 GB?");
        question.word = QStringLiteral("A100");
        question.places = places;
        question.answers = {{QStringLiteral("A100 40 GB"), QStringLiteral("a100-40")},
                            {QStringLiteral("A100 80 GB"), QStringLiteral("a100-80")}};
        return question;
    }

    void ask(const QList<ImportQuestion> &open)
    {
        ImportedSheet sheet;
        sheet.open = open;
        questions.present(sheet);
        QApplication::processEvents();
    }

    QPushButton *buttonNamed(const QString &text)
    {
        for (QPushButton *button : questions.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    bool says(const QString &text)
    {
        for (const QLabel *label : questions.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    test::LightLook theme;
    ImportQuestions questions{theme};
    QString answer;
};

TEST_F(ImportQuestionsTest, EachAnswerIsAButtonThatTheSpaceBarPushes)
{
    ask({whichA100(1)});
    EXPECT_TRUE(says(QStringLiteral("What does “A100” mean?")));
    QPushButton *second = buttonNamed(QStringLiteral("A100 80 GB"));
    ASSERT_NE(second, nullptr);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    EXPECT_EQ(answer, QStringLiteral("a100-80"));
}

TEST_F(ImportQuestionsTest, HowManyCellsAskTheSameIsSaidOnce)
{
    ask({whichA100(12)});
    EXPECT_NE(buttonNamed(QStringLiteral("B3 and 11 more cell(s)")), nullptr);
}

TEST_F(ImportQuestionsTest, ManyAnswersAreChosenFromAList)
{
    ImportQuestion question = whichA100(1);
    for (int i = 0; i < 8; ++i)
        question.answers.append(
            {QStringLiteral("Another %1").arg(i), QStringLiteral("a%1").arg(i)});
    ask({question});
    auto *box = questions.findChild<QComboBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->currentIndex(), -1); // nothing is chosen beforehand
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    EXPECT_EQ(answer, QStringLiteral("a100-40"));
}

TEST_F(ImportQuestionsTest, ALongListIsSearchedByWordsAndEnterTakesTheFirstThatIsShown)
{
    ImportQuestion question = whichA100(1);
    question.answers = {{QStringLiteral("H100 SXM 80 GB"), QStringLiteral("h100")},
                        {QStringLiteral("A100 SXM 40 GB"), QStringLiteral("a100-40")},
                        {QStringLiteral("A100 PCIe 80 GB"), QStringLiteral("a100-pcie")},
                        {QStringLiteral("A100 SXM 80 GB"), QStringLiteral("a100-sxm")}};
    for (int i = 0; i < 12; ++i)
        question.answers.append(
            {QStringLiteral("Another %1").arg(i), QStringLiteral("a%1").arg(i)});
    for (const bool goesDown : {false, true}) {
        ask({});
        ask({question});
        answer.clear();
        auto *field = questions.findChildren<ChoiceField *>().last();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("A")); // opens the list with it
        QLineEdit *line = field->picker().line();
        QTest::keyClicks(line, QStringLiteral("100 80"));
        EXPECT_EQ(field->picker().list()->model()->rowCount(), 2);
        EXPECT_EQ(answer, QString());
        if (goesDown)
            QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_EQ(answer, goesDown ? QStringLiteral("a100-sxm") : QStringLiteral("a100-pcie"));
    }
    // What no entry holds is not answered by another one.
    ask({});
    ask({question});
    answer.clear();
    auto *field = questions.findChildren<ChoiceField *>().last();
    QTest::keyClicks(field, QStringLiteral("q"));
    QTest::keyClick(field->picker().line(), Qt::Key_Return);
    EXPECT_EQ(answer, QString());
}

/// Zones are chosen as everywhere: by city and country, in any language.
TEST_F(ImportQuestionsTest, AZoneIsFoundByItsCountry)
{
    const ZoneTable zones;
    questions.setZones([&zones] { return zonesToChoose(zones, QDate(2027, 1, 15)); });
    ImportQuestion question = whichA100(1);
    question.answers.clear();
    const QList<QString> names = zones.names();
    for (const QString &name : names)
        question.answers.append({name, name});
    ask({question});
    auto *field = questions.findChild<ChoiceField *>();
    ASSERT_NE(field, nullptr);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("w"));
    QLineEdit *line = field->picker().line();
    QTest::keyClicks(line, QStringLiteral("ien"));
    EXPECT_TRUE(field->picker().list()->model()->index(0, 0).data().toString().startsWith(
        QStringLiteral("Vienna (UTC+1)")));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(answer, QStringLiteral("Europe/Vienna"));
}

TEST_F(ImportQuestionsTest, TheKeyboardGoesOnToTheNextQuestion)
{
    ImportQuestion other = whichA100(1);
    other.question = QStringLiteral("Do dashes count as 0?");
    other.answers = {{QStringLiteral("Yes, as 0"), QStringLiteral("0")}};
    ask({whichA100(1), other});
    buttonNamed(QStringLiteral("A100 40 GB"))->setFocus();
    ask({other});
    EXPECT_EQ(questions.focusWidget(), buttonNamed(QStringLiteral("Yes, as 0")));
    ask({});
    EXPECT_FALSE(says(QStringLiteral("question")));
}

} // namespace
} // namespace kf
