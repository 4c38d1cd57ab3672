// SPDX-License-Identifier: GPL-3.0-or-later
// Who could reach what: previewed, closed, accepted; roles; the request path by keys.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/parts/state_table.h"
#include "ui/pages/security/access_view.h"
#include "ui/pages/security/options_panel.h"
#include "ui/pages/security/path_view.h"
#include "ui/pages/security/security_page.h"

#include <QPushButton>
#include <QStatusBar>

#include <array>

namespace kf {
namespace {

class SecurityTest : public test::Workbench {
protected:
    SecurityTest() : Workbench(kSecurityPage) { settle(); }

    SecurityPage &security() { return page<SecurityPage>(kSecurityPage); }
    GridView &threats() { return security().threatGrid(); }
    QString shown(int row, int column)
    {
        return std::get<QString>(threats().model()->valueAt(row, column));
    }
    QAbstractButton *button(const char *text)
    {
        for (QAbstractButton *each : security().findChildren<QAbstractButton *>()) {
            if (QString(each->text()).remove(u'&') == QString::fromUtf8(text))
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
    /// Null where no such button is seen.
    QAbstractButton *shownButton(const char *text)
    {
        for (QAbstractButton *each : security().findChildren<QAbstractButton *>()) {
            if (QString(each->text()).remove(u'&') == QString::fromUtf8(text) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    int rowOfThreat(const char *id) { return threats().model()->rowOfKey(QString::fromLatin1(id)); }
};

/// Selecting a hop shows its ways; going through them changes nothing before Enter.
TEST_F(SecurityTest, AWayIsClosedByPreview)
{
    const Plan before = plan();
    const QString verdict = security().verdict();
    PathView &drawing = security().drawing();
    // The second way is kubectl; its last hop hangs on the isolation.
    QTest::mouseClick(&drawing, Qt::LeftButton, {}, drawing.pointOf({1, 3}));
    OptionsPanel &options = security().options();
    ASSERT_EQ(options.choice().path, QStringLiteral("platform/tenancy/isolation"));
    options.focusOptions();
    while (options.wished() != QLatin1String("namespace-per-user"))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    settle();
    EXPECT_EQ(plan(), before);
    EXPECT_NE(security().verdict(), verdict);
    // The way of a colleague to homes is closed in the what-if.
    EXPECT_TRUE(shown(rowOfThreat("tenant/home"), ThreatSheet::StateColumn).startsWith(u'✓'));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(security().verdict(), verdict);
    options.wish(QStringLiteral("namespace-per-user"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan().platform.tenancy.isolation, Isolation::NamespacePerUser);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
    EXPECT_EQ(security().verdict(), verdict);
}

/// A long list of ways follows the keys: the one that is looked at stands in sight.
TEST_F(SecurityTest, TheWayThatIsPreviewedStandsInSight)
{
    PathView &drawing = security().drawing();
    QTest::mouseClick(&drawing, Qt::LeftButton, {}, drawing.pointOf({1, 3}));
    OptionsPanel &options = security().options();
    options.focusOptions();
    ASSERT_TRUE(
        QTest::qWaitFor([&options] { return options.isAncestorOf(QApplication::focusWidget()); }));
    while (options.wished() != QLatin1String("cluster-per-tenant"))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const QWidget &wished = *QApplication::focusWidget();
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&wished] { return !wished.visibleRegion().isEmpty(); }));
    EXPECT_EQ(QApplication::focusWidget(), &wished);
}

/// What becomes of a way needs room below the list, once it is known: the way that is tried stays
/// in sight all the same.
TEST_F(SecurityTest, AWayThatIsTriedStaysInSight)
{
    threats().selectCell(rowOfThreat("container/namespace"), ThreatSheet::WhoColumn);
    settle();
    QAbstractButton *tryIt = button("Try it");
    ASSERT_NE(tryIt, nullptr);
    tryIt->click();
    settle();
    ASSERT_TRUE(security().options().isWhatIf());
    QAbstractButton *tried = button("restricted");
    ASSERT_NE(tried, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([tried] { return !tried->visibleRegion().isEmpty(); }));
}

/// A trial has its buttons beside the threat, whatever panel is in front: it is kept as one step or
/// put back by the keyboard alone.
TEST_F(SecurityTest, ATrialIsKeptOrPutBackFromTheRowOfItsThreat)
{
    window->resize(1280, 720); // the panels share one place: the ways lie behind the threats
    settle();
    const Plan before = plan();
    const int row = rowOfThreat("container/namespace");
    const auto tryIt = [&] {
        threats().selectCell(row, ThreatSheet::WhoColumn);
        settle();
        button("Try it")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        settle();
    };
    EXPECT_EQ(shownButton("Keep"), nullptr);
    tryIt();
    EXPECT_TRUE(security().options().isWhatIf());
    QAbstractButton *keep = shownButton("Keep");
    ASSERT_NE(keep, nullptr);
    EXPECT_EQ(shownButton("Try it"), nullptr);
    EXPECT_EQ(shownButton("Close the way"), nullptr);
    ASSERT_TRUE(keep->hasFocus());
    QTest::keyClick(keep, Qt::Key_Tab);
    const auto *putBack = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(putBack, nullptr);
    ASSERT_EQ(QString(putBack->text()).remove(u'&'), QStringLiteral("Put back"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_FALSE(security().options().isWhatIf());
    EXPECT_FALSE(keep->isVisible());
    EXPECT_EQ(plan(), before);
    EXPECT_TRUE(threats().isAncestorOf(QApplication::focusWidget()));
    tryIt();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(security().options().isWhatIf());
    tryIt();
    QTest::keyClick(keep, Qt::Key_Space);
    settle();
    EXPECT_NE(plan(), before);
    EXPECT_FALSE(keep->isVisible());
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
}

/// Three choices, each gone through by arrows and taken by Enter: the plan follows Enter alone, and
/// three undos open what three Enters closed.
TEST_F(SecurityTest, ThreeWaysAreClosedByPreview)
{
    struct Step {
        const char *path;
        const char *key;
        const char *threat;
    };
    constexpr std::array steps{
        Step{"platform/tenancy/isolation", "namespace-per-user", "tenant/home"},
        Step{"platform/security/egress", "none", "tenant/dataset"},
        Step{"platform/tenancy/gpu_sharing", "none", "other-tenant/gpu-memory"}};
    const Plan before = plan();
    security().showView(SecurityPage::View::Choices);
    GridView &choices = security().choiceGrid();
    OptionsPanel &options = security().options();
    for (const Step &step : steps) {
        const Plan last = plan();
        EXPECT_FALSE(shown(rowOfThreat(step.threat), ThreatSheet::StateColumn).startsWith(u'✓'))
            << step.threat;
        const int row = choices.model()->rowOfKey(QString::fromLatin1(step.path));
        ASSERT_GE(row, 0) << step.path;
        choices.selectCell(row, GuardSheet::ChoiceColumn);
        ASSERT_EQ(options.choice().path, QString::fromLatin1(step.path));
        options.focusOptions();
        ASSERT_TRUE(QTest::qWaitFor(
            [&options] { return options.isAncestorOf(QApplication::focusWidget()); }));
        for (qsizetype i = 0;
             i <= options.choice().options.size() && options.wished() != QLatin1String(step.key);
             ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        ASSERT_EQ(options.wished(), QString::fromLatin1(step.key));
        settle();
        EXPECT_EQ(plan(), last);
        EXPECT_TRUE(shown(rowOfThreat(step.threat), ThreatSheet::StateColumn).startsWith(u'✓'))
            << step.threat;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
        EXPECT_NE(plan(), last) << step.path;
        EXPECT_TRUE(shown(rowOfThreat(step.threat), ThreatSheet::StateColumn).startsWith(u'✓'))
            << step.threat;
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
}

/// Each threat says what would close it; three clicks close three ways, three undos open them.
TEST_F(SecurityTest, WaysAreClosedFromTheirRow)
{
    const Plan before = plan();
    for (int i = 0; i < 3; ++i) {
        int row = 0;
        while (shown(row, ThreatSheet::ClosingColumn).isEmpty())
            ++row;
        threats().selectCell(row, ThreatSheet::WhoColumn);
        const Plan last = plan();
        QTest::mouseClick(button("Close the way"), Qt::LeftButton);
        settle();
        ASSERT_NE(plan(), last);
    }
    for (int i = 0; i < 3; ++i)
        window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
}

TEST_F(SecurityTest, AWayIsAcceptedWithAReasonAndComesBack)
{
    const int row = rowOfThreat("tenant/home");
    ASSERT_GE(row, 0);
    threats().selectCell(row, ThreatSheet::AcceptedColumn);
    type(threats(), QStringLiteral("one team"), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan().settings.accepted.last().reason, QStringLiteral("one team"));
    EXPECT_EQ(shown(rowOfThreat("tenant/home"), ThreatSheet::AcceptedColumn),
              QStringLiteral("one team"));
    // Where people look first, not only beside the reason.
    EXPECT_TRUE(shown(rowOfThreat("tenant/home"), ThreatSheet::StateColumn)
                    .endsWith(QStringLiteral("accepted")));
    ASSERT_TRUE(window->document()
                    .edit(QStringLiteral("isolate"),
                          [](Plan plan) {
                              plan.platform.tenancy.isolation = Isolation::NamespacePerUser;
                              return Result<Plan>(plan);
                          })
                    .ok());
    settle();
    EXPECT_TRUE(shown(rowOfThreat("tenant/home"), ThreatSheet::AcceptedColumn).isEmpty());
}

/// Space on a way asks for the reason for which it may stay.
TEST_F(SecurityTest, SpaceAcceptsAWayWithAReason)
{
    threats().selectCell(rowOfThreat("tenant/home"), ThreatSheet::WhoColumn);
    threats().table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(threats().isEditing());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("one team"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(shown(rowOfThreat("tenant/home"), ThreatSheet::AcceptedColumn),
              QStringLiteral("one team"));
}

TEST_F(SecurityTest, AChoiceIsTypedWithItsEffectBesideIt)
{
    security().showView(SecurityPage::View::Choices);
    GridView &choices = security().choiceGrid();
    const int row = choices.model()->rowOfKey(QStringLiteral("platform/security/egress"));
    ASSERT_GE(row, 0);
    EXPECT_TRUE(
        std::get<QString>(choices.model()->valueAt(row, GuardSheet::ClosesColumn)).isEmpty());
    ASSERT_TRUE(choices.model()
                    ->setCells({{row, GuardSheet::ChoiceColumn, QStringLiteral("allow-list")}},
                               QStringLiteral("egress"))
                    .ok());
    settle();
    EXPECT_EQ(plan().platform.security.egress, Egress::AllowList);
    EXPECT_FALSE(
        std::get<QString>(choices.model()->valueAt(row, GuardSheet::ClosesColumn)).isEmpty());
    choices.selectCell(row, GuardSheet::ChoiceColumn);
    EXPECT_EQ(security().options().choice().path, QStringLiteral("platform/security/egress"));
}

/// A cell of the matrix is set, and given back to what is usual.
TEST_F(SecurityTest, RolesAreSetCellByCell)
{
    security().showView(SecurityPage::View::Roles);
    GridModel &roles = *security().roleGrid().model();
    const int row = roles.rowOfKey(QStringLiteral("notebook"));
    ASSERT_GE(row, 0);
    constexpr int kEngineers = 2;
    const Plan before = plan();
    security().roleGrid().selectCell(row, kEngineers);
    type(security().roleGrid(), QStringLiteral("none"), Qt::Key_Return);
    if (security().roleGrid().isEditing() || QApplication::activePopupWidget() != nullptr)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan().platform.rbac.value(Persona::DataEngineer).value(ResourceKind::Notebook),
              AccessLevel::None);
    ASSERT_TRUE(roles.setCells({{row, kEngineers, QString()}}, QStringLiteral("usual")).ok());
    settle();
    EXPECT_EQ(plan(), before);
}

/// Space goes from what is usual through the rights and back to what is usual, each a step.
TEST_F(SecurityTest, SpaceGoesThroughTheRights)
{
    security().showView(SecurityPage::View::Roles);
    const int row = security().roleGrid().model()->rowOfKey(QStringLiteral("notebook"));
    constexpr int kEngineers = 2;
    const Plan before = plan();
    security().roleGrid().selectCell(row, kEngineers);
    security().roleGrid().table()->setFocus();
    const auto right = [this] {
        return plan().platform.rbac.value(Persona::DataEngineer).value(ResourceKind::Notebook);
    };
    for (const AccessLevel level :
         {AccessLevel::None, AccessLevel::View, AccessLevel::Edit, AccessLevel::Admin}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        settle();
        EXPECT_EQ(right(), level);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_EQ(plan(), before);
}

/// The hop of users' services offers all four measures; two are tried together, each says what it
/// would do, and Enter takes them as one step.
TEST_F(SecurityTest, AHopOffersEveryMeasureThatClosesIt)
{
    const Plan before = plan();
    constexpr int anyone = 3; // after browser, kubectl and programs
    security().drawing().setCurrent({anyone, 1});
    OptionsPanel &options = security().options();
    ASSERT_EQ(options.sections().size(), 4);
    const QString exposure = QStringLiteral("platform/security/exposure/");
    for (const GuardSection &section : options.sections()) {
        EXPECT_TRUE(section.choice.path.startsWith(exposure));
        EXPECT_EQ(section.effects.size(), section.choice.options.size());
        options.wish(section.choice.path, QStringLiteral("no"));
    }
    options.wish(exposure + QStringLiteral("limit-containers"), QStringLiteral("yes"));
    options.wish(exposure + QStringLiteral("no-user-ingress"), QStringLiteral("yes"));
    settle();
    EXPECT_EQ(plan(), before);
    EXPECT_TRUE(options.isWhatIf());
    options.take();
    settle();
    EXPECT_EQ(plan().platform.security.exposure.size(), 2);
    EXPECT_FALSE(options.isWhatIf());
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
    EXPECT_FALSE(options.isWhatIf());
}

/// A threat that stands on none of the usual ways gets its own in the drawing while it is selected.
TEST_F(SecurityTest, TheDrawingFollowsTheRowOfAThreat)
{
    constexpr qsizetype usual = 4; // browser, kubectl, programs, anyone
    threats().selectCell(rowOfThreat("tenant/home"), ThreatSheet::WhoColumn);
    ASSERT_EQ(security().drawing().path().ways.size(), usual + 1);
    EXPECT_EQ(security().drawing().path().ways.constLast().gates.constFirst().threat,
              QStringLiteral("tenant/home"));
    threats().selectCell(rowOfThreat("outsider/api-server"), ThreatSheet::WhoColumn);
    EXPECT_EQ(security().drawing().path().ways.size(), usual);
}

/// Nobody has decided anything: one answer draws the way that suits it, as one step.
TEST_F(SecurityTest, TheMostSensitiveDataDrawsTheWayThatSuitsIt)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    const Plan before = plan();
    QTest::mouseClick(button("regulated"), Qt::LeftButton);
    settle();
    EXPECT_EQ(plan().platform.security.dataSensitivity, Sensitivity::Regulated);
    EXPECT_EQ(plan().platform.security.egress, Egress::None);
    EXPECT_EQ(security().view(), SecurityPage::View::RequestPath);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
}

TEST_F(SecurityTest, TheDrawingIsWalkedByKeys)
{
    PathView &drawing = security().drawing();
    drawing.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(drawing.current(), (PathSpot{0, 0}));
    QTest::keyClick(&drawing, Qt::Key_Down);
    QTest::keyClick(&drawing, Qt::Key_Right);
    EXPECT_EQ(drawing.current(), (PathSpot{1, 1}));
    EXPECT_EQ(security().options().choice().path, QStringLiteral("platform/security/gateway_host"));
    QTest::keyClick(&drawing, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return security().options().isAncestorOf(QApplication::focusWidget()); }));
}

/// Forecasting reads the clicks; Space takes that away and gives it back, and the owner keeps it.
TEST_F(SecurityTest, ReadingIsGivenAndTakenInTheMatrix)
{
    const auto readers = [this] {
        return plan().storage.datasets[0]->readers;
    };
    const QList<Id> before = readers();
    ASSERT_FALSE(before.isEmpty());
    security().showView(SecurityPage::View::Readers);
    StateTable &table = security().access().table();
    int column = 0;
    for (const Shared<Group> &group : plan().demand.groups) {
        if (group->id == before.first())
            break;
        ++column;
    }
    table.select(plan().storage.datasets[0]->id, column);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    settle();
    EXPECT_FALSE(readers().contains(before.first()));
    QTest::keyClick(&table, Qt::Key_Space);
    settle();
    EXPECT_TRUE(readers().contains(before.first()));
}

/// A what-if ends with the page, and the status bar says that nothing was changed.
TEST_F(SecurityTest, LeavingThePageSaysThatNothingWasTaken)
{
    const Plan before = plan();
    QTest::mouseClick(
        &security().drawing(), Qt::LeftButton, {}, security().drawing().pointOf({1, 3}));
    security().options().wish(QStringLiteral("namespace-per-user"));
    settle();
    ASSERT_TRUE(security().options().isWhatIf());
    window->showPage(PageId::Demand);
    settle();
    EXPECT_TRUE(
        window->statusBar()->currentMessage().startsWith(QStringLiteral("Tried, not taken")))
        << window->statusBar()->currentMessage().toStdString();
    EXPECT_FALSE(security().options().isWhatIf());
    EXPECT_EQ(plan(), before);
}

/// Services of a hybrid are named below the choices.
TEST_F(SecurityTest, AServiceIsLetOutByName)
{
    security().showView(SecurityPage::View::Choices);
    GridView &exposed = security().exposedGrid();
    exposed.selectCell(exposed.model()->endOfRows(), ExposedSheet::NameColumn);
    type(exposed, QStringLiteral("Demo"), Qt::Key_Return);
    settle();
    ASSERT_EQ(plan().platform.security.exposed.size(), 1);
    EXPECT_EQ(plan().platform.security.exposed[0].name, QStringLiteral("Demo"));
    EXPECT_EQ(plan().platform.security.exposed[0].authentication, ServiceLogin::Gateway);
}

} // namespace
} // namespace kf
