// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here, what groups need, requirements and decisions: by keys, mouse and clipboard.
#include "core/plan/edits/sources.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/state_table.h"
#include "ui/pages/users/profile_panel.h"
#include "ui/pages/users/users_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace kf {
namespace {

class UsersTest : public test::Workbench {
protected:
    UsersTest() : Workbench(kUsersPage) { settle(); }

    UsersPage &shown() { return page<UsersPage>(kUsersPage); }
    GridView &grid() { return shown().profiles(); }
    GridModel &model() { return *grid().model(); }
    const QList<Profile> &profiles() { return plan().platform.profiles; }

    std::string text(GridView &view, int row, int column)
    {
        const GridModel &shown = *view.model();
        return shown.shownText(shown.valueAt(row, column), row, column).toStdString();
    }

    void typeCell(GridView &view, int row, int column, const char *text)
    {
        view.selectCell(row, column);
        type(view, QString::fromLatin1(text), Qt::Key_Return);
        settle();
    }

    void paste(GridView &view, int row, const char *text)
    {
        view.selectCell(row, 0);
        view.table()->setFocus();
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        settle();
    }

    QPushButton *button(const char *text)
    {
        for (QPushButton *each : shown().findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == QString::fromLatin1(text) &&
                each->isVisible())
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    /// Everything that the facts of a widget say.
    static QString said(QWidget &facts)
    {
        QStringList texts;
        for (const QLabel *label : facts.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    int rowOf(const char *profile)
    {
        for (int row = 0; row < model().endOfRows(); ++row) {
            if (profiles()[row].id == QLatin1String(profile))
                return row;
        }
        return -1;
    }
};

TEST_F(UsersTest, TheSheetSaysWhoWorksHereAndWhatTheyLack)
{
    // 28 + 14 + 6 + 4 + 8 + 40 + 0 + 0 + 6 people.
    EXPECT_EQ(std::get<double>(model().totalAt(ProfileSheet::PeopleColumn)), 106.0);
    EXPECT_TRUE(shown().verdict().contains(QStringLiteral("<b>106 people</b> in 9 profile(s)")))
        << shown().verdict().toStdString();
    const int analysts = rowOf("business-analysts");
    EXPECT_EQ(text(grid(), analysts, ProfileSheet::WaysColumn), "notebook");
    // "sql, notebooks, python": of a data scientist they have neither terminal nor learning.
    EXPECT_EQ(text(grid(), analysts, ProfileSheet::LearnColumn), "terminal, machine learning");
    // Their group's largest hour stands in the demand sheet too.
    EXPECT_GT(std::get<double>(model().valueAt(analysts, ProfileSheet::PeakColumn)), 0.0);
}

/// The verdict counts needs of groups that are not met in full: each stands in the row of its
/// profile.
TEST_F(UsersTest, WhatTheVerdictCountsStandsInTheRows)
{
    EXPECT_NE(text(grid(), rowOf("feature-engineers"), ProfileSheet::LacksColumn)
                  .find("Jobs at night (partly)"),
              std::string::npos);
    int needs = 0;
    for (int row = 0; row < profiles().size(); ++row)
        needs += int(QString::fromStdString(text(grid(), row, ProfileSheet::LacksColumn))
                         .count(QStringLiteral(" (")));
    EXPECT_TRUE(shown().verdict().contains(QStringLiteral("%1 need").arg(needs)))
        << qPrintable(shown().verdict());
    EXPECT_GT(needs, 0);
}

TEST_F(UsersTest, AGroupOfCoresShowsNoNumberAmongGpus)
{
    const auto analysts = [this] {
        return text(grid(), rowOf("business-analysts"), ProfileSheet::PeakColumn);
    };
    ASSERT_NE(analysts(), "");
    ASSERT_TRUE(window->document().edit(QStringLiteral("Cores"), [](Plan plan) -> Result<Plan> {
        for (auto &group : plan.demand.groups) {
            if (group->id == QLatin1String("analysts"))
                group.mutate().accelerator = kCpuCore;
        }
        return plan;
    }));
    settle();
    EXPECT_EQ(analysts(), "");
}

TEST_F(UsersTest, WaysAreTypedByTheirNamesAndWrongOnesAreRefused)
{
    const int analysts = rowOf("business-analysts");
    typeCell(grid(), analysts, ProfileSheet::WaysColumn, "notebook, custom resource");
    EXPECT_EQ(profiles()[analysts].submitsBy,
              (QList<SubmitsBy>{SubmitsBy::Notebook, SubmitsBy::OperatorCrd}));
    typeCell(grid(), analysts, ProfileSheet::WaysColumn, "by post");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(profiles()[analysts].submitsBy.size(), 2);
}

TEST_F(UsersTest, AllEightNeedsAreSeenAtOnce)
{
    EXPECT_EQ(shown().needs().horizontalScrollBar()->maximum(), 0);
}

/// The journey: from nothing to a profile with people, by a card, the sheet, paste and undo.
TEST_F(UsersTest, AnEmptyPlanIsFilledFromACardByTypingAndByPaste)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    QPushButton *add = nullptr;
    for (QPushButton *each : shown().findChildren<QPushButton *>()) {
        if (each->accessibleName() == QStringLiteral("Add Data engineers"))
            add = each;
    }
    ASSERT_NE(add, nullptr);
    // The peak of the plan would be read as that of profiles which nobody has written down.
    EXPECT_EQ(model().totalAt(ProfileSheet::PeakColumn), GridValue());
    window->resize(1280, 720); // the lowest window: the button is in sight all the same
    settle();
    ASSERT_EQ(add->visibleRegion().boundingRect().size(), add->size());
    QTest::mouseClick(add, Qt::LeftButton);
    window->resize(1440, 900);
    settle();
    ASSERT_EQ(profiles().size(), 1);
    EXPECT_EQ(profiles()[0].persona, Persona::DataEngineer);
    EXPECT_EQ(profiles()[0].submitsBy, QList<SubmitsBy>{SubmitsBy::Pipeline});
    EXPECT_FALSE(add->isVisible());
    typeCell(grid(), 0, ProfileSheet::NameColumn, "Feature engineers");
    EXPECT_EQ(profiles()[0].id, QStringLiteral("feature-engineers"));
    typeCell(grid(), 0, ProfileSheet::PeopleColumn, "12");
    EXPECT_EQ(profiles()[0].people, 12.0);
    paste(grid(), 1, "analysts\t\tdata scientist\t7\tpython, notebooks\tnotebook\tinternal\n");
    ASSERT_EQ(profiles().size(), 2);
    EXPECT_EQ(profiles()[1].skills,
              (QList<QString>{QStringLiteral("python"), QStringLiteral("notebooks")}));
    EXPECT_EQ(profiles()[1].dataSensitivity, Sensitivity::Internal);
    EXPECT_EQ(std::get<double>(model().totalAt(ProfileSheet::PeopleColumn)), 19.0);
    grid().selectCell(0, 0);
    grid().table()->setFocus();
    QTest::keyClick(
        QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    ASSERT_EQ(profiles().size(), 3);
    EXPECT_EQ(profiles()[1].id, QStringLiteral("feature-engineers-2"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus, Qt::ControlModifier);
    settle();
    EXPECT_EQ(profiles().size(), 2);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(profiles().size(), 3);
}

TEST_F(UsersTest, SkillsAndWaysAreTickedInThePanelOfTheCurrentRow)
{
    const int analysts = rowOf("business-analysts");
    grid().selectCell(analysts, 0);
    settle();
    ProfilePanel &panel = shown().profilePanel();
    QCheckBox *terminal = panel.skillBox(QStringLiteral("terminal"));
    ASSERT_NE(terminal, nullptr);
    EXPECT_FALSE(terminal->isChecked());
    EXPECT_TRUE(panel.skillBox(QStringLiteral("jupyter"))->isChecked()); // by "notebooks"
    terminal->click();
    settle();
    EXPECT_TRUE(profiles()[analysts].skills.contains(QStringLiteral("terminal")));
    EXPECT_EQ(text(grid(), analysts, ProfileSheet::SkillsColumn),
              "SQL, notebooks, Python, terminal"); // as the boxes are called
    panel.skillBox(QStringLiteral("jupyter"))->click();
    settle();
    EXPECT_FALSE(profiles()[analysts].skills.contains(QStringLiteral("notebooks")));
    // Without it they lack a skill for their notebooks.
    EXPECT_NE(text(grid(), analysts, ProfileSheet::LacksColumn).find("skills"), std::string::npos);
    panel.wayBox(SubmitsBy::Notebook)->click();
    settle();
    EXPECT_TRUE(profiles()[analysts].submitsBy.isEmpty());
    window->document().undoStack().undo();
    settle();
    EXPECT_TRUE(panel.wayBox(SubmitsBy::Notebook)->isChecked());
}

/// A head has 6 px left and right of its words, and a line of 1.
TEST_F(UsersTest, EveryWordOfAHeadOfNeedsFitsItsColumn)
{
    window->resize(1440, 900);
    settle();
    StateTable &needs = shown().needs();
    const QFontMetrics metrics(needs.horizontalHeader()->font());
    for (int column = 0; column < needs.model()->columnCount(); ++column) {
        const QString title = needs.model()->headerData(column, Qt::Horizontal).toString();
        for (const QString &word : title.split(u' '))
            EXPECT_LE(metrics.horizontalAdvance(word) + 13, needs.columnWidth(column))
                << title.toStdString();
    }
}

TEST_F(UsersTest, SpaceAndAClickOverruleWhatAGroupNeedsAndEnterSaysWhy)
{
    StateTable &needs = shown().needs();
    constexpr int kServing = int(GroupNeed::Serving);
    needs.select(QStringLiteral("risk-training"), kServing);
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_Space);
    settle();
    EXPECT_TRUE(plan()
                    .platform.needs.value(QStringLiteral("risk-training"))
                    .value(GroupNeed::Serving, false));
    EXPECT_EQ(needs.currentId(), QStringLiteral("risk-training"));
    QTest::keyClick(&needs, Qt::Key_Return);
    settle();
    EXPECT_TRUE(said(shown().why()).contains(QStringLiteral("Own choice")))
        << said(shown().why()).toStdString();
    const QPoint cell = needs.visualRect(needs.currentIndex()).center();
    QTest::mouseClick(needs.viewport(), Qt::LeftButton, {}, cell);
    settle();
    EXPECT_TRUE(plan().platform.needs.isEmpty());
    // A first click elsewhere only looks.
    needs.scrollTo(needs.model()->index(0, int(GroupNeed::Ready)));
    const QPoint other = needs.visualRect(needs.model()->index(0, int(GroupNeed::Ready))).center();
    QTest::mouseClick(needs.viewport(), Qt::LeftButton, {}, other);
    settle();
    EXPECT_TRUE(plan().platform.needs.isEmpty());
    EXPECT_EQ(needs.currentIndex().column(), int(GroupNeed::Ready));
}

TEST_F(UsersTest, TheMatrixFollowsTheProfile)
{
    grid().selectCell(rowOf("risk-modellers"), 0);
    settle();
    EXPECT_EQ(shown().needs().currentId(), QStringLiteral("risk-training"));
}

/// A requirement says what is missing and where that is decided; a reason and a decision with its
/// role are typed beside it.
TEST_F(UsersTest, RequirementsAreExplainedAndDecisionsTaken)
{
    shown().showView(UsersPage::View::Requirements);
    GridView &requirements = shown().requirements();
    ASSERT_EQ(requirements.model()->rowCount(), 5);
    requirements.selectCell(4, RequirementSheet::NameColumn); // the same platform in a cloud
    settle();
    // ACME plans Kubernetes 1.33 where the release needs 1.34.
    EXPECT_TRUE(said(shown().why()).contains(QStringLiteral("a supported version of Kubernetes")))
        << said(shown().why()).toStdString();
    typeCell(requirements, 4, RequirementSheet::ReasonColumn, "upgrade in March");
    EXPECT_EQ(decisionAt(plan(), QStringLiteral("platform/requirements/portability")),
              QStringLiteral("upgrade in March"));
    GridView &decisions = shown().decisions();
    const int before = decisions.model()->endOfRows();
    paste(decisions, before, "Harbor keeps all images\thead of platform\t2027-01-15\tagreed\n");
    ASSERT_EQ(plan().settings.decisions.size(), before + 1);
    const Decision &taken = plan().settings.decisions.constLast();
    EXPECT_EQ(taken.agreedBy, QStringLiteral("head of platform"));
    EXPECT_EQ(taken.date, QDate(2027, 1, 15));
    EXPECT_EQ(taken.state, DecisionState::Agreed);
    shown().reveal(QStringLiteral("plan/decisions/") + taken.id);
    EXPECT_EQ(decisions.activeCell()->row, before);
}

TEST_F(UsersTest, ALinkOfWhyLeadsToTheDecision)
{
    UsersPage &users = shown();
    users.showView(UsersPage::View::Requirements);
    users.requirements().selectCell(1, 0); // shared compute
    settle();
    Q_EMIT users.why().linkActivated(QStringLiteral("platform/lanes"));
    EXPECT_FALSE(users.isVisible());
}

TEST_F(UsersTest, AFindingLeadsToTheProfileAndItsWay)
{
    shown().showView(UsersPage::View::Requirements);
    shown().reveal(QStringLiteral("platform/profiles/operators/kubectl"));
    EXPECT_EQ(shown().view(), UsersPage::View::Profiles);
    EXPECT_EQ(grid().activeCell()->row, rowOf("operators"));
    EXPECT_EQ(grid().activeCell()->column, ProfileSheet::WaysColumn);
}

} // namespace
} // namespace kf
