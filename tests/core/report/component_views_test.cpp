// SPDX-License-Identifier: GPL-3.0-or-later
// What a switch or a preset would bring and take, before it is taken; who needs which component.
#include "core/evaluate/evaluate.h"
#include "core/figures/platform_request.h"
#include "core/plan/edits/components.h"
#include "core/project/examples.h"
#include "core/report/component_choice.h"
#include "core/report/component_graph.h"
#include "core/report/component_view.h"
#include "core/report/component_words.h"
#include "core/report/derivation_words.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

using test::text;

Plan acmePlan()
{
    return examplePlan(QStringLiteral("acme"), test::zones()).value();
}

Evaluation figuresOf(const Plan &plan)
{
    return evaluate(plan, test::shippedCatalog());
}

/// Nobody publishes what the GPU operator requests.
TEST(ComponentsForPeople, WhatNobodyKnowsIsNotSaidToBeNothing)
{
    Plan plan = acmePlan();
    plan.platform.components.selected.removeAll(text("gpu-operator"));
    const Evaluation figures = figuresOf(plan);
    const SwitchView view =
        switchView(figures, test::shippedCatalog(), text("gpu-operator"), Wording());
    EXPECT_TRUE(view.canSwitchOn);
    EXPECT_TRUE(view.text.contains(text("what it takes is not known"))) << qPrintable(view.text);
}

/// The preset says what the plan comes to with it: the same as the plan itself says afterwards.
TEST(ComponentsForPeople, APresetSaysWhatThePlanThenTakes)
{
    const Catalog &catalog = test::shippedCatalog();
    const Evaluation figures = figuresOf(acmePlan());
    const PresetView view = presetView(figures, catalog, ComponentPreset::NotebooksOnly, Wording());
    const Plan then = takePreset(acmePlan(), ComponentPreset::NotebooksOnly, catalog).value();
    const PodRequests total = figuresOf(then).platform.footprint.total();
    EXPECT_TRUE(view.takes.contains(text("at least ") + coresText(total.cpuM / 1000.0, Wording())))
        << qPrintable(view.takes);
    EXPECT_TRUE(view.takes.contains(memoryText(total.memoryMi / 1024.0, Wording())));
    EXPECT_FALSE(view.unknown.isEmpty()); // the GPU operator stays
    // Pipelines go, by which the engineers of the night submit; notebooks stay.
    EXPECT_TRUE(view.lost.contains(text("by pipeline"))) << qPrintable(view.lost);
    EXPECT_FALSE(view.lost.contains(text("by notebook"))) << qPrintable(view.lost);
}

/// Two services are called through KServe alone; notebooks have what serves them in two ways.
TEST(ComponentsForPeople, WhoSubmitsByAComponentAloneMissesIt)
{
    Plan plan = acmePlan();
    plan.platform.components.selected.append(text("workspaces"));
    const Evaluation figures = figuresOf(plan);
    const auto view = [&figures](const char *id) {
        return switchView(figures, test::shippedCatalog(), text(id), Wording());
    };
    EXPECT_EQ(view("kserve").users,
              QStringList({text("Search ranking"), text("Assistant for customers")}));
    EXPECT_TRUE(view("kserve").isMissed());
    EXPECT_TRUE(view("workspaces").users.isEmpty());
    EXPECT_FALSE(view("workspaces").isMissed());
}

TEST(ComponentsForPeople, TheTableAndTheDrawingAgreeOnWhoNeedsWhat)
{
    const Evaluation figures = figuresOf(acmePlan());
    const CatalogView catalog(figures.plan.catalog, test::shippedCatalog());
    const ComponentGraph graph = componentGraph(figures, catalog, Wording());
    int needed = 0;
    for (const ComponentLine &line : componentLines(figures, catalog)) {
        QStringList drawn;
        for (const GraphEdge &edge : graph.edges) {
            const GraphNode &from = graph.nodes[edge.from];
            if (graph.nodes[edge.to].id == line.id && from.column == GraphColumn::Groups)
                drawn.append(from.title);
        }
        QStringList told = usersOf(figures, line.id);
        drawn.sort();
        told.sort();
        EXPECT_EQ(told, drawn) << qPrintable(line.id);
        needed += int(told.size());
    }
    EXPECT_GT(needed, 5);
}

/// People need what they submit by, whether they belong to a group or not yet.
TEST(ComponentsForPeople, APersonaWithoutAGroupNeedsComponentsToo)
{
    Plan plan;
    plan.platform.profiles = {test::made<Profile>([](Profile &profile) {
        profile.id = text("scientists");
        profile.persona = Persona::DataScientist;
        profile.submitsBy = {SubmitsBy::Notebook};
    })};
    const Catalog &catalog = test::shippedCatalog();
    const QString who = text("Scientists"); // as the sheet of users calls them
    EXPECT_EQ(
        presetView(figuresOf(plan), catalog, ComponentPreset::NotebooksOnly, Wording()).forWhom,
        who);
    plan = takePreset(plan, ComponentPreset::NotebooksOnly, catalog).value();
    const Evaluation figures = figuresOf(plan);
    const SwitchView off = switchView(figures, catalog, text("notebooks"), Wording());
    EXPECT_TRUE(off.text.contains(who)) << qPrintable(off.text);
    const CatalogView view(plan.catalog, catalog);
    const ComponentGraph graph = componentGraph(figures, view, Wording());
    const auto drawn = std::count_if(
        graph.edges.cbegin(), graph.edges.cend(), [&graph, &who](const GraphEdge &edge) {
            return graph.nodes[edge.from].title == who &&
                   graph.nodes[edge.to].id == text("notebooks");
        });
    EXPECT_EQ(drawn, 1);
}

/// Whatever is switched, the nodes of the drawing stand where they stood.
TEST(ComponentsForPeople, ASwitchMovesNothingInTheDrawing)
{
    const Plan plan = acmePlan();
    const auto orderOf = [](const Plan &shown) {
        QStringList order;
        const CatalogView view(shown.catalog, test::shippedCatalog());
        for (const GraphNode &node : componentGraph(figuresOf(shown), view, Wording()).nodes)
            order.append(node.id);
        return order;
    };
    const QStringList before = orderOf(plan);
    for (const char *id : {"trainer", "notebooks", "workspaces", "training-operator", "kserve"}) {
        const Id one = QString::fromLatin1(id);
        Plan other = plan;
        if (plan.platform.components.selected.contains(one))
            other.platform.components.selected.removeAll(one);
        else
            other = chooseComponents(plan, {one}, test::shippedCatalog()).value();
        EXPECT_EQ(orderOf(other), before) << id;
    }
}

/// The drawing shows beforehand exactly what a switch then adds.
TEST(ComponentsForPeople, TheDrawingShowsWhatComesAlong)
{
    Plan plan = acmePlan();
    plan.platform.components.selected = {text("istio")};
    const CatalogView view(plan.catalog, test::shippedCatalog());
    const ComponentGraph graph = componentGraph(figuresOf(plan), view, Wording());
    int along = 0;
    for (int node = 0; node < graph.nodes.size(); ++node) {
        if (graph.nodes[node].isOn || graph.nodes[node].column == GraphColumn::Groups) {
            EXPECT_TRUE(comesWith(graph, node).isEmpty());
            continue;
        }
        QList<Id> shown{graph.nodes[node].id};
        for (const int other : comesWith(graph, node))
            shown.append(graph.nodes[other].id);
        along += int(shown.size()) - 1;
        const Plan then =
            chooseComponents(plan, {graph.nodes[node].id}, test::shippedCatalog()).value();
        QList<Id> added = then.platform.components.selected;
        added.removeAll(text("istio"));
        std::sort(shown.begin(), shown.end());
        std::sort(added.begin(), added.end());
        EXPECT_EQ(shown, added) << qPrintable(graph.nodes[node].id);
    }
    EXPECT_GT(along, 0);
}

/// A page shows what is chosen or missing, with the same edges between the same nodes.
TEST(ComponentsForPeople, TheDrawingOfAReportLeavesOutWhatIsOff)
{
    const Plan plan = acmePlan();
    const CatalogView view(plan.catalog, test::shippedCatalog());
    const ComponentGraph all = componentGraph(figuresOf(plan), view, Wording());
    const ComponentGraph kept = withoutOff(all);
    const auto countKept = std::count_if(all.nodes.cbegin(),
                                         all.nodes.cend(),
                                         [](const GraphNode &n) { return n.isOn || n.isMissing; });
    EXPECT_EQ(kept.nodes.size(), countKept);
    EXPECT_LT(kept.nodes.size(), all.nodes.size());
    EXPECT_EQ(kept.footer, all.footer);
    const auto named = [](const ComponentGraph &graph) {
        QStringList edges;
        for (const GraphEdge &edge : graph.edges) {
            const GraphNode &from = graph.nodes[edge.from];
            const GraphNode &to = graph.nodes[edge.to];
            if ((from.isOn || from.isMissing) && (to.isOn || to.isMissing))
                edges.append(from.id + u' ' + to.id);
        }
        return edges;
    };
    EXPECT_EQ(named(kept), named(all));
    EXPECT_EQ(kept.edges.size(), named(kept).size());
}

TEST(WhyOfThePlatform, ThePartsOfTheFootprintAddUp)
{
    const Plan plan = acmePlan();
    const Evaluation figures = figuresOf(plan);
    const auto why = explain(plan, test::shippedCatalog(), {}, footprintRequest());
    ASSERT_TRUE(why);
    EXPECT_EQ(why->value.value, figures.platform.footprint.total().cpuM);
    double sum = 0.0;
    for (const Derivation &part : why->parts)
        sum += part.value.value;
    EXPECT_NEAR(sum, why->value.value, 1e-9);
    const DerivationLine lines = derivationLines(*why, plan, test::shippedCatalog(), Wording());
    EXPECT_TRUE(lines.value.startsWith(text("at least "))) << qPrintable(lines.value);
    // Each row of the table is explained by itself.
    const CatalogView view(plan.catalog, test::shippedCatalog());
    for (const FootprintPart &row : footprintParts(figures, view)) {
        const auto its = explain(plan, test::shippedCatalog(), {}, footprintRequest(row.id));
        ASSERT_TRUE(its) << qPrintable(row.name);
        EXPECT_NEAR(its->value.value, row.cores * 1000.0, 1e-6) << qPrintable(row.name);
    }
}

TEST(WhyOfThePlatform, ServersAddUpToThoseThatAreNeeded)
{
    const Plan plan = acmePlan();
    const auto why = explain(plan, test::shippedCatalog(), {}, serversRequest());
    ASSERT_TRUE(why);
    double sum = 0.0;
    for (const Derivation &part : why->parts)
        sum += part.value.value;
    EXPECT_EQ(sum, why->value.value);
    EXPECT_EQ(why->value.value, *figuresOf(plan).platform.servers.total());
}

/// 2 x 15 / 16 x 14 GB / 50 GB/s = 0.525 s, and half a second was claimed.
TEST(WhyOfThePlatform, AClaimIsShownWithItsFormulaAndItsVerdict)
{
    const Plan plan = acmePlan();
    const WhyRequest asked = claimRequest(text("gradients-in-half-a-second"));
    const auto why = explain(plan, test::shippedCatalog(), {}, asked);
    ASSERT_TRUE(why);
    EXPECT_DOUBLE_EQ(why->value.value, 0.525);
    const DerivationLine lines = derivationLines(*why, plan, test::shippedCatalog(), Wording());
    ASSERT_FALSE(lines.parts.isEmpty());
    EXPECT_EQ(lines.parts.constLast().value, text("does not hold"));
    EXPECT_FALSE(explain(plan, test::shippedCatalog(), {}, claimRequest(text("gone"))));
}

} // namespace
} // namespace kf
