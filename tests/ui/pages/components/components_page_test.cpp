// SPDX-License-Identifier: GPL-3.0-or-later
// Components are chosen with what they need, by keys and by mouse; presets say first what they do.
#include "core/plan/edits/components.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/components/component_panel.h"
#include "ui/pages/components/components_page.h"
#include "ui/pages/components/footprint_table.h"
#include "ui/pages/components/graph_view.h"
#include "ui/pages/components/preset_dialog.h"
#include "ui/pages/parts/choice_sheets.h"
#include "ui/pages/parts/segments.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kf {
namespace {

class ComponentsTest : public test::Workbench {
protected:
    ComponentsTest() : Workbench(kComponentsPage) { settle(); }

    ComponentsPage &shown() { return page<ComponentsPage>(kComponentsPage); }
    GridView &grid() { return shown().grid(); }
    GridModel &model() { return *grid().model(); }
    const QList<Id> &selected() { return plan().platform.components.selected; }
    bool has(const char *id) { return selected().contains(QString::fromLatin1(id)); }

    void go(const char *id, int column)
    {
        shown().showView(ComponentsPage::View::Table);
        const int row = model().rowOfKey(QString::fromLatin1(id));
        ASSERT_GE(row, 0) << id;
        grid().selectCell(row, column);
        grid().table()->setFocus();
        settle();
    }

    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }

    std::string text(const char *id, int column)
    {
        const int row = model().rowOfKey(QString::fromLatin1(id));
        return model().shownText(model().valueAt(row, column), row, column).toStdString();
    }

    QPushButton *button(QWidget &parent, const char *text)
    {
        for (QPushButton *each : parent.findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == QString::fromLatin1(text) &&
                each->isVisibleTo(&parent))
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    std::string footprint(int row, int column)
    {
        return shown().footprint().model()->index(row, column).data().toString().toStdString();
    }
};

/// Volcano needs nothing; the models' web page needs KServe, Istio and the dashboard, all chosen.
TEST_F(ComponentsTest, SpaceSwitchesAComponentOnWithWhatItNeeds)
{
    ASSERT_FALSE(has("workspaces"));
    go("workspaces", ComponentSheet::OnColumn);
    EXPECT_TRUE(shown().componentPanel().switchText().contains(
        QStringLiteral("brings nothing else along")));
    press(Qt::Key_Space);
    EXPECT_TRUE(has("workspaces"));
    const Plan before = plan();
    window->document().undoStack().undo();
    settle();
    EXPECT_FALSE(has("workspaces"));
    window->document().undoStack().redo();
    settle();
    EXPECT_EQ(plan(), before);
}

/// Without a release the word that stands there instead can be read.
TEST_F(ComponentsTest, TheWordReleaseFitsItsBox)
{
    for (const QComboBox *box : shown().findChildren<QComboBox *>()) {
        const QLineEdit *line = box->lineEdit();
        if (line == nullptr || box->accessibleName() != QStringLiteral("Release"))
            continue;
        EXPECT_GT(line->width(), line->fontMetrics().horizontalAdvance(line->placeholderText()));
        return;
    }
    ADD_FAILURE() << "no box for the release";
}

/// JobSet is counted on: the panel says who loses it, and one step takes both off.
TEST_F(ComponentsTest, WhatOthersNeedIsAskedAboutInThePanel)
{
    go("jobset", ComponentSheet::OnColumn);
    press(Qt::Key_Space);
    EXPECT_TRUE(has("jobset"));
    ComponentPanel &panel = shown().componentPanel();
    EXPECT_TRUE(panel.switchText().contains(QStringLiteral("Kubeflow Trainer")))
        << panel.switchText().toStdString();
    QPushButton *both = button(panel, "Switch off with those that need it");
    ASSERT_NE(both, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return both->hasFocus(); }));
    press(Qt::Key_Space);
    EXPECT_FALSE(has("jobset"));
    EXPECT_FALSE(has("trainer"));
    window->document().undoStack().undo();
    settle();
    EXPECT_TRUE(has("jobset"));
    EXPECT_TRUE(has("trainer"));
    button(panel, "Switch off it alone")->click();
    settle();
    EXPECT_FALSE(has("jobset"));
    EXPECT_EQ(text("jobset", ComponentSheet::StateColumn), "needed, not chosen");
    EXPECT_TRUE(shown().verdict().contains(QStringLiteral("1 needed one(s) not chosen")))
        << shown().verdict().toStdString();
}

/// KServe is what two services are called through: it goes no more at once than what components
/// need, in the drawing as in the table.
TEST_F(ComponentsTest, WhatPeopleNeedIsAskedAboutInThePanel)
{
    go("kserve", ComponentSheet::OnColumn);
    press(Qt::Key_Space);
    EXPECT_TRUE(has("kserve"));
    ComponentPanel &panel = shown().componentPanel();
    EXPECT_TRUE(panel.switchText().contains(QStringLiteral("Search ranking")))
        << panel.switchText().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.isAncestorOf(QApplication::focusWidget()); }));
    shown().showView(ComponentsPage::View::Graph);
    GraphView &graph = shown().graph();
    graph.select(QStringLiteral("kserve"));
    graph.setFocus();
    QTest::keyClick(&graph, Qt::Key_Space);
    settle();
    EXPECT_TRUE(has("kserve"));
    ASSERT_TRUE(panel.isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Space);
    EXPECT_FALSE(has("kserve"));
}

TEST_F(ComponentsTest, OldNamesFindWhatTookOver)
{
    QTest::keyClicks(&shown().search(), QStringLiteral("kfserving"));
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(model().keyOfRow(0), QStringLiteral("kserve"));
    shown().search().clear();
    QTest::keyClicks(&shown().search(), QStringLiteral("tfjobs"));
    ASSERT_EQ(model().rowCount(), 1); // its custom resource
    EXPECT_EQ(model().keyOfRow(0), QStringLiteral("training-operator"));
    shown().search().clear();
    EXPECT_EQ(model().rowCount(), int(catalog.components().components.size()));
}

/// What is found is selected in the drawing too, also where it takes the row of another one.
TEST_F(ComponentsTest, TheDrawingFollowsTheSearch)
{
    QTest::keyClicks(&shown().search(), QStringLiteral("kserve"));
    EXPECT_EQ(shown().graph().selectedComponent(), model().keyOfRow(0));
    shown().search().clear();
    QTest::keyClicks(&shown().search(), QStringLiteral("kfserving"));
    EXPECT_EQ(shown().graph().selectedComponent(), QStringLiteral("kserve"));
    shown().search().clear();
    QTest::keyClicks(&shown().search(), QStringLiteral("volcano"));
    EXPECT_EQ(shown().graph().selectedComponent(), QStringLiteral("volcano"));
}

TEST_F(ComponentsTest, AChosenOldNameGivesWayToWhatTookOver)
{
    ASSERT_TRUE(window->document().edit(QStringLiteral("Old"), [](Plan plan) {
        plan.platform.components.selected.append(QStringLiteral("tf-operator"));
        return Result<Plan>(plan);
    }));
    settle();
    go("tf-operator", ComponentSheet::NameColumn);
    EXPECT_EQ(text("tf-operator", ComponentSheet::StateColumn),
              "ended: Training Operator v1 took over");
    button(shown().componentPanel(), "Take Training Operator v1 instead")->click();
    settle();
    EXPECT_FALSE(has("tf-operator"));
    EXPECT_TRUE(has("training-operator"));
}

TEST_F(ComponentsTest, WhatTheClusterHasIsNotInstalledBesides)
{
    go("istio", ComponentSheet::ThereColumn);
    press(Qt::Key_Space);
    EXPECT_FALSE(has("istio"));
    EXPECT_TRUE(plan().platform.kubernetes.installed.contains(QStringLiteral("istio")));
    EXPECT_EQ(text("istio", ComponentSheet::StateColumn), "there already");
    go("istio", ComponentSheet::OnColumn);
    press(Qt::Key_Space);
    EXPECT_FALSE(has("istio")); // two of them collide
}

/// 5,372 m and 12,856 MiB of the set itself stand in platform.md; here the parts stand by memory,
/// the largest is Pipelines: 970 m and 3,552 MiB.
TEST_F(ComponentsTest, WhatItTakesStandsByPartsWithItsSum)
{
    EXPECT_EQ(footprint(0, FootprintModel::NameColumn), "Kubeflow Pipelines");
    EXPECT_EQ(footprint(0, FootprintModel::CoresColumn), "0.97");
    EXPECT_EQ(footprint(0, FootprintModel::MemoryColumn), "3.47"); // 3552 / 1024
    const int last = shown().footprint().model()->rowCount() - 1;
    EXPECT_EQ(footprint(last, FootprintModel::NameColumn), "Together, at least");
    EXPECT_TRUE(shown().verdict().startsWith(QStringLiteral("<b>20 of 30 chosen</b>, at least")))
        << shown().verdict().toStdString();
}

TEST_F(ComponentsTest, NoTitleOfTheFootprintIsCut)
{
    const auto *table = shown().findChild<FootprintTable *>();
    ASSERT_NE(table, nullptr);
    const QHeaderView &header = *table->horizontalHeader();
    for (int column = 0; column < FootprintModel::ColumnCount; ++column)
        EXPECT_GE(header.sectionSize(column), header.sectionSizeHint(column)) << column;
    EXPECT_LE(header.length(), table->viewport()->width());
}

/// Bars give way to names: "Istio on every node" was broken beside bars with room to spare.
TEST_F(ComponentsTest, NamesOfTheFootprintStandInOneLine)
{
    window->resize(1440, 900);
    settle();
    const FootprintTable &table = shown().footprint();
    const QFontMetrics metrics(table.font());
    for (int row = 0; row + 1 < table.model()->rowCount(); ++row) { // the sum may take two
        const QString name =
            table.model()->index(row, FootprintModel::NameColumn).data().toString();
        EXPECT_GT(table.columnWidth(FootprintModel::NameColumn), metrics.horizontalAdvance(name))
            << name.toStdString();
        EXPECT_LT(table.rowHeight(row), 2 * metrics.lineSpacing()) << name.toStdString();
    }
}

/// The journey: from nothing, by a preset that says first what comes, to one's own choice.
TEST_F(ComponentsTest, APresetSaysWhatComesAndGoesBeforeItIsTaken)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    QStringList said;
    onDialog<PresetDialog>([&said](PresetDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said.append(label->text());
        dialog.reject();
    });
    button(shown(), "Training")->click();
    settle();
    EXPECT_TRUE(selected().isEmpty());
    EXPECT_EQ(shown().presets().chosen(), int(kComponentPresets.size()));
    EXPECT_TRUE(said.join(u'\n').contains(QStringLiteral("Kubeflow Trainer")));
    onDialog<PresetDialog>([](PresetDialog &dialog) { dialog.accept(); });
    button(shown(), "Training")->click();
    settle();
    EXPECT_TRUE(has("trainer"));
    EXPECT_TRUE(has("istio"));
    EXPECT_FALSE(has("kserve"));
    EXPECT_EQ(shown().presets().chosen(), int(ComponentPreset::Training));
    EXPECT_FALSE(plan().catalog.components.isEmpty());
    activate(); // a dialog was in front
    go("kueue", ComponentSheet::OnColumn);
    press(Qt::Key_Space);
    EXPECT_EQ(shown().presets().chosen(), int(ComponentPreset::Training)); // from elsewhere
    go("kserve", ComponentSheet::OnColumn);
    press(Qt::Key_Space);
    EXPECT_EQ(shown().presets().chosen(), int(kComponentPresets.size()));
    for (int step = 0; step < 3; ++step)
        window->document().undoStack().undo();
    settle();
    EXPECT_TRUE(selected().isEmpty());
    EXPECT_TRUE(plan().catalog.components.isEmpty());
}

/// The drawing by keys and by mouse: the same selection as the table, the same one step.
TEST_F(ComponentsTest, TheDrawingIsWalkedAndSwitchedByKeysAndByMouse)
{
    GraphView &graph = shown().graph();
    const auto nodeOf = [&graph](const char *id) {
        for (int node = 0; node < graph.graph().nodes.size(); ++node) {
            if (graph.graph().nodes[node].id == QLatin1String(id))
                return node;
        }
        return -1;
    };
    const int workspaces = nodeOf("workspaces");
    ASSERT_GE(workspaces, 0);
    QTest::mouseClick(&graph, Qt::LeftButton, {}, graph.switchOf(workspaces).center().toPoint());
    settle();
    EXPECT_TRUE(has("workspaces"));
    EXPECT_EQ(model().keyOfRow(grid().activeCell()->row), QStringLiteral("workspaces"));
    graph.setFocus();
    QTest::keyClick(&graph, Qt::Key_Space);
    settle();
    EXPECT_FALSE(has("workspaces"));
    // Workspaces stand on Istio, cert-manager and the dashboard: to the right lies one of the two.
    EXPECT_EQ(nodeOf("workspaces"), workspaces);
    QTest::keyClick(&graph, Qt::Key_Right);
    const QString right = graph.graph().nodes[graph.selected()].id;
    EXPECT_TRUE(right == QStringLiteral("istio") || right == QStringLiteral("cert-manager"))
        << right.toStdString();
    EXPECT_EQ(model().keyOfRow(grid().activeCell()->row), right);
    QTest::keyClick(&graph, Qt::Key_Space);
    settle();
    EXPECT_TRUE(has("istio")); // others need it: the panel asks
    EXPECT_TRUE(shown().componentPanel().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&graph, Qt::Key_Escape);
    EXPECT_EQ(graph.selected(), -1);
}

/// How the mesh works is chosen in its panel; without sidecars the platform takes less.
TEST_F(ComponentsTest, HowComponentsRunIsChosenBesideThem)
{
    const QString before = shown().verdict();
    shown().reveal(QStringLiteral("platform/components/mesh"));
    EXPECT_EQ(shown().choiceGrid().activeCell()->column, GuardSheet::ChoiceColumn);
    ASSERT_TRUE(window->document().edit(QStringLiteral("ambient"), [](Plan plan) {
        return takeGuard(
            std::move(plan), QStringLiteral("platform/components/mesh"), QStringLiteral("ambient"));
    }));
    settle();
    EXPECT_NE(shown().verdict(), before);
    shown().reveal(QStringLiteral("platform/components/meshed_pods"));
    type(shown().textGrid(), QStringLiteral("12"), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan().platform.components.meshedPods, 12);
}

TEST_F(ComponentsTest, AFindingLeadsToItsComponent)
{
    QTest::keyClicks(&shown().search(), QStringLiteral("kueue"));
    shown().reveal(QStringLiteral("platform/components/katib"));
    EXPECT_EQ(model().keyOfRow(grid().activeCell()->row), QStringLiteral("katib"));
    EXPECT_TRUE(shown().search().text().isEmpty());
}

} // namespace
} // namespace kf
