// SPDX-License-Identifier: GPL-3.0-or-later
// A row of totals that is pasted along with groups is none of them unless the person says so.
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"

#include <QClipboard>
#include <QMessageBox>
#include <QTimer>

namespace kf {
namespace {

class DemandSums : public DemandTest {
protected:
    /// A line as a spreadsheet puts it on the clipboard: 10 to 14 GPUs times `factor`, which are no
    /// hours of a day.
    static QString line(const char *name, double factor)
    {
        QStringList cells{QString::fromUtf8(name),
                          QStringLiteral("Scheduled"),
                          QStringLiteral("t4"),
                          QStringLiteral("Berlin")};
        for (int hour = 1; hour <= 24; ++hour)
            cells.append(QString::number((10 + hour % 5) * factor));
        return cells.join(u'\t') + u'\n';
    }

    /// Pastes into the empty row below the last one.
    void pasteBelow(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        select(model().endOfRows(), DemandModel::NameColumn);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    /// Clicks the button with that word in the question that comes next.
    void answer(const char *word)
    {
        QTimer::singleShot(0, page.get(), [this, word] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            asked = box->text();
            for (QAbstractButton *button : box->buttons()) {
                if (button->text().contains(QLatin1String(word)))
                    return button->click();
            }
            box->reject();
            ADD_FAILURE() << "no button with " << word;
        });
    }

    QStringList names()
    {
        QStringList all;
        for (const Shared<Group> &one : plan().demand.groups)
            all.append(one->name);
        return all;
    }

    QString asked;
};

TEST_F(DemandSums, ATotalBelowPastedGroupsIsAskedAboutAndLeftOut)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    answer("Leave");
    pasteBelow(line("Vision", 1) + line("Speech", 3) + line("Total", 4));
    EXPECT_EQ(asked, QStringLiteral("“Total” in row 3 sums rows 1 to 2"));
    EXPECT_EQ(
        names(),
        (QStringList{QStringLiteral("etl"), QStringLiteral("Vision"), QStringLiteral("Speech")}));
    EXPECT_EQ(steps(), 1);
    EXPECT_TRUE(told.contains(QStringLiteral("sum others up"))) << told.toStdString();
}

TEST_F(DemandSums, ATotalIsTakenWhereThePersonSaysSo)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    answer("as well");
    pasteBelow(line("Vision", 1) + line("Speech", 3) + line("Total", 4));
    EXPECT_EQ(names().last(), QStringLiteral("Total"));
    EXPECT_EQ(names().size(), 4);
}

TEST_F(DemandSums, ATotalWithoutKindAndZoneIsLeftOutBeforeItIsJudged)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    QString total = line("Total", 4);
    total.replace(QStringLiteral("Scheduled\tt4\tBerlin"), QStringLiteral("\t\t"));
    answer("Leave");
    pasteBelow(line("Vision", 1) + line("Speech", 3) + total);
    EXPECT_EQ(names().size(), 3);
    EXPECT_EQ(names().last(), QStringLiteral("Speech"));
}

TEST_F(DemandSums, CallingThePasteOffMakesNoStep)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    answer("Cancel");
    pasteBelow(line("Vision", 1) + line("Speech", 3) + line("Total", 4));
    EXPECT_EQ(steps(), 0);
}

TEST_F(DemandSums, GroupsThatSumNothingAreNotAskedAbout)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    pasteBelow(line("Vision", 1) + line("Speech", 3));
    EXPECT_EQ(names().size(), 3) << told.toStdString();
}

/// Headings of a part of the day say where their columns belong, as those of all 24 hours do.
TEST_F(DemandSums, HeadingsOfAFewHoursSayWhereTheColumnsBelong)
{
    open(test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4"));
    pasteBelow(QStringLiteral("User group\tKind\tGPU\tZone\t02\t03\t00\t01\n"
                              "Vision\tScheduled\tt4\tBerlin\t3\t4\t1\t2\n"));
    ASSERT_EQ(names().size(), 2) << told.toStdString();
    EXPECT_EQ(names().last(), QStringLiteral("Vision"));
    for (std::size_t hour = 1; hour <= 4; ++hour) // 00 of the sheet, in UTC, is 01 in Berlin
        EXPECT_EQ(plan().demand.groups.last()->demand.first().at(hour), double(hour));
    EXPECT_TRUE(told.contains(QStringLiteral("Row 1 has headings"))) << told.toStdString();
}

} // namespace
} // namespace kf
