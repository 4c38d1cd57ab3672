// SPDX-License-Identifier: GPL-3.0-or-later

// An evaluation that uses what is left of the one before gives the same numbers to the last bit.

#include "core/evaluate/evaluate.h"
#include "tests/support/plan_builder.h"
#include "tests/support/same_figures.h"

#include <gtest/gtest.h>

#include <functional>
#include <future>
#include <random>
#include <vector>

namespace kf {

namespace {

constexpr int kEdits = 1000;
constexpr int kDayTypes = 2;

const std::array kZones = {"UTC",
                           "Europe/Berlin",
                           "Asia/Kathmandu",
                           "Asia/Kolkata",
                           "America/New_York",
                           "Australia/Adelaide",
                           "Pacific/Auckland"};
const std::array kKeys = {"h100", "a100", "gpu", "cpu-core", "no-such"};

/// A person who edits at random, the same for the same seed.
class Editor {
public:
    explicit Editor(unsigned seed) : m_random(seed) {}

    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }
    double number(double last) { return std::uniform_real_distribution<double>(0, last)(m_random); }
    template<std::size_t N> QString oneOf(const std::array<const char *, N> &texts)
    {
        return QLatin1String(texts[static_cast<std::size_t>(upTo(N - 1))]);
    }
    Id dayType() { return upTo(1) == 0 ? QStringLiteral("weekday") : QStringLiteral("weekend"); }

    Group group()
    {
        Group group;
        group.id = QStringLiteral("g%1").arg(m_nextGroup++);
        group.name = group.id;
        // Most share one lane, so that it has more than one chunk.
        group.accelerator = upTo(3) == 0 ? oneOf(kKeys) : QStringLiteral("h100");
        if (upTo(3) == 0)
            group.timeZone = oneOf(kZones);
        for (int d = 0; d < kDayTypes; ++d) {
            Hours hours{};
            for (double &cell : hours)
                cell = number(20.0);
            group.demand.insert(dayType(), hours);
        }
        group.growth.annual = number(1.0) - 0.3;
        if (upTo(4) == 0)
            group.growth.cells[dayType()][upTo(23)] = number(2.0) - 0.5;
        if (upTo(9) == 0)
            group.active.fromMonth = upTo(6);
        if (upTo(3) == 0)
            group.feedGbPerSPerGpu = number(2.0);
        if (upTo(3) == 0)
            group.source = DemandSource::Workloads;
        return group;
    }

    /// One of the groups; `plan` has some.
    Group &anyGroup(Plan &plan)
    {
        return plan.demand.groups[upTo(static_cast<int>(plan.demand.groups.size()) - 1)].mutate();
    }

    void editGroups(Plan &plan)
    {
        const int last = static_cast<int>(plan.demand.groups.size()) - 1;
        switch (upTo(5)) {
        case 0:
            plan.demand.groups.insert(upTo(last + 1), group());
            return;
        case 1:
            if (last > 120)
                plan.demand.groups.removeAt(upTo(last));
            return;
        case 2:
            plan.demand.groups.move(upTo(last), upTo(last));
            return;
        case 3:
            anyGroup(plan).timeZone = oneOf(kZones);
            return;
        case 4:
            anyGroup(plan).accelerator = oneOf(kKeys);
            return;
        default:
            anyGroup(plan).demand[dayType()][static_cast<std::size_t>(upTo(23))] = number(50.0);
        }
    }

    void editEventsAndWorkloads(Plan &plan)
    {
        switch (upTo(3)) {
        case 0: {
            Event event;
            event.id = QStringLiteral("e%1").arg(m_nextEvent++);
            event.month = upTo(20);
            event.group = anyGroup(plan).id;
            event.multiply = number(2.0);
            event.add = number(30.0) - 20.0;
            plan.demand.events.append(event);
            return;
        }
        case 1:
            if (plan.demand.events.size() > 4)
                plan.demand.events.removeFirst();
            return;
        case 2: {
            ScheduledWorkload job;
            job.id = QStringLiteral("j%1").arg(m_nextEvent++);
            job.group = anyGroup(plan).id;
            job.start.minutes = 15 * upTo(95);
            job.durationH = number(26.0); // now and then unusable
            job.gpus = number(8.0);
            plan.workloads.scheduled.append(job);
            return;
        }
        default:
            if (plan.workloads.scheduled.size() > 6)
                plan.workloads.scheduled.removeFirst();
        }
    }

    void editTheRest(Plan &plan)
    {
        switch (upTo(7)) {
        case 0:
            plan.settings.typicalDate = QDate(2027, 1, 1).addDays(upTo(364));
            return;
        case 1:
            plan.settings.timeZone = oneOf(kZones);
            return;
        case 2:
            plan.settings.horizonMonths = 12 + upTo(3);
            return;
        case 3:
            plan.cost.placement[anyGroup(plan).id] =
                upTo(1) == 0 ? PlacementKind::Cloud : PlacementKind::Hybrid;
            return;
        case 4:
            plan.settings.pools[0].accelerators = {oneOf(kKeys)};
            return;
        case 5:
            plan.demand.dayTypes[upTo(1)].daysPerYear = 100.0 + upTo(1);
            return;
        case 6:
            plan.settings.policy.headroom = number(0.5);
            return;
        default:
            plan.scenarios.scenarios[0].growthDelta = number(0.4) - 0.2;
            plan.scenarios.scenarios[0].groups[anyGroup(plan).id].demandMultiplier = number(2.0);
            plan.scenarios.scenarios[0].eventsOff = {QStringLiteral("e%1").arg(m_nextEvent - 1)};
        }
    }

    /// A run that mostly can be worked out.
    TrainingRun run(Plan &plan)
    {
        TrainingRun run;
        run.id = QStringLiteral("r%1").arg(m_nextEvent++);
        run.group = anyGroup(plan).id;
        run.parameters = number(1e11);
        run.tokens = number(1e12);
        run.runsPerYear = number(4.0);
        if (upTo(1) == 0)
            run.dataset = QStringLiteral("d%1").arg(upTo(3));
        return run;
    }

    /// What training runs read: themselves, machines, data, constants.
    void editRuns(Plan &plan)
    {
        QList<Shared<TrainingRun>> &runs = plan.workloads.trainingRuns;
        switch (upTo(6)) {
        case 0:
            runs.insert(upTo(int(runs.size())), Shared<TrainingRun>(run(plan)));
            return;
        case 1:
            if (!runs.isEmpty())
                runs[upTo(int(runs.size()) - 1)].mutate().gpus = 1.0 + upTo(40);
            return;
        case 2:
            if (runs.size() > 5)
                runs.removeAt(upTo(int(runs.size()) - 1));
            return;
        case 3:
            plan.storage.datasets[upTo(2)].mutate().existingGb = number(1e6);
            return;
        case 4:
            plan.settings.constants.modelFlopsUtilisation = 0.2 + number(0.4);
            return;
        case 5:
            plan.catalog.gpus[0].memoryGb = 40.0 + number(60.0);
            return;
        default:
            plan.storage.tiers[0].readGbPerS = number(50.0);
        }
    }

    void edit(Plan &plan)
    {
        if (upTo(9) < 3)
            return editRuns(plan);
        const int what = upTo(9);
        if (what < 6)
            editGroups(plan);
        else if (what < 8)
            editEventsAndWorkloads(plan);
        else
            editTheRest(plan);
    }

    Question question()
    {
        Question question;
        if (upTo(9) == 0)
            question.scenario = QStringLiteral("what-if");
        if (upTo(9) == 0)
            question.month = upTo(12);
        if (upTo(9) == 0)
            question.date = Plan().settings.typicalDate.addDays(upTo(365));
        return question;
    }

private:
    std::mt19937 m_random;
    int m_nextGroup = 0;
    int m_nextEvent = 0;
};

Plan startingPlan(Editor &editor)
{
    Plan plan = test::aPlan()
                    .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
                    .withPool("gpu", {"h100"})
                    .withScenario("what-if");
    plan.settings.horizonMonths = 12;
    plan.catalog.gpus.append(test::made<AcceleratorEntry>([](AcceleratorEntry &gpu) {
        gpu.id = QStringLiteral("h100");
        gpu.model = gpu.id;
        gpu.memoryGb = 80.0;
        gpu.bf16DenseTflops = 989.0;
    }));
    plan.catalog.devices.append(test::made<DeviceEntry>([](DeviceEntry &system) {
        system.id = QStringLiteral("node");
        system.model = system.id;
        system.kind = DeviceKind::GpuSystem;
        system.gpuModel = QStringLiteral("h100");
        system.gpuCount = 8.0;
    }));
    plan.settings.policy.systems = {{QStringLiteral("gpu"), QStringLiteral("node")},
                                    {QStringLiteral("h100"), QStringLiteral("node")}};
    plan.storage.tiers.append(
        test::made<Tier>([](Tier &tier) { tier.id = QStringLiteral("fast"); }));
    for (int i = 0; i < 3; ++i)
        plan.storage.datasets.append(Shared<Dataset>(test::made<Dataset>([i](Dataset &dataset) {
            dataset.id = QStringLiteral("d%1").arg(i);
            dataset.tier = QStringLiteral("fast");
        })));
    for (int i = 0; i < 150; ++i)
        plan.demand.groups.append(editor.group());
    return plan;
}

} // namespace

TEST(Reuse, ChangesNoNumberInAThousandEdits)
{
    Editor editor(7);
    const Catalog catalog;
    Plan plan = startingPlan(editor);
    Evaluation previous = evaluate(plan, catalog);
    int known = 0; // runs that were worked out, to the end
    for (int i = 0; i < kEdits; ++i) {
        editor.edit(plan);
        const Question question = editor.question();
        Evaluation reused = evaluate(plan, catalog, question, &previous);
        ASSERT_TRUE(test::sameFigures(reused, evaluate(plan, catalog, question)))
            << "after edit " << i;
        previous = std::move(reused);
        for (const TrainingRunFigures &run : previous.training.runs)
            known += run.days ? 1 : 0;
    }
    EXPECT_GT(known, kEdits / 10) << "nearly all of the runs were unknown";
}

TEST(Reuse, SharesTheFiguresOfUnchangedGroups)
{
    Editor editor(11);
    const Catalog catalog;
    Plan plan = startingPlan(editor);
    const Evaluation before = evaluate(plan, catalog);
    plan.demand.groups[5].mutate().demand[QStringLiteral("weekday")][3] += 1.0;
    const Evaluation after = evaluate(plan, catalog, {}, &before);
    int shared = 0;
    for (qsizetype i = 0; i < after.demand.groups.size(); ++i)
        shared += after.demand.groups[i].isSameAs(before.demand.groups[i]) ? 1 : 0;
    EXPECT_EQ(shared, after.demand.groups.size() - 1);
    EXPECT_FALSE(after.demand.groups[5].isSameAs(before.demand.groups[5]));
}

// A name is read neither by lanes nor by costs: what they found before is taken over as it is.
TEST(Reuse, TakesLanesAndCostsOverWhereWhatTheyReadIsTheSame)
{
    Editor editor(17);
    const Catalog catalog;
    Plan plan = startingPlan(editor);
    Lane lane;
    lane.id = QStringLiteral("all");
    for (const Shared<Group> &group : std::as_const(plan.demand.groups))
        lane.groups.append(group->id);
    plan.platform.lanes = {lane};
    const Evaluation before = evaluate(plan, catalog);
    const auto sameLanes = [&before](const Evaluation &after) {
        return after.lanes.lanes.value(QStringLiteral("all"))
            .isSharedWith(before.lanes.lanes.value(QStringLiteral("all")));
    };
    plan.demand.groups[5].mutate().name += u'x';
    const Evaluation renamed = evaluate(plan, catalog, {}, &before);
    EXPECT_TRUE(sameLanes(renamed));
    EXPECT_FALSE(before.cost.byAccelerator.isEmpty());
    EXPECT_TRUE(renamed.cost.byAccelerator.isSharedWith(before.cost.byAccelerator));
    plan.demand.groups[5].mutate().demand[QStringLiteral("weekday")][3] += 1.0;
    EXPECT_FALSE(sameLanes(evaluate(plan, catalog, {}, &renamed)));
}

// What a window does with a large plan: workers evaluate while a person types on in the same plan.
TEST(Reuse, LetsWorkersShareAPlanACatalogueAndTheFiguresBefore)
{
    Editor editor(13);
    const Catalog catalog;
    Plan plan = startingPlan(editor);
    const Evaluation before = evaluate(plan, catalog);
    std::vector<Plan> asked;
    std::vector<std::future<Evaluation>> answers;
    for (int i = 0; i < 12; ++i) {
        editor.edit(plan);
        asked.push_back(plan);
        answers.push_back(std::async(std::launch::async, [plan, catalog, &before] {
            return evaluate(plan, catalog, {}, &before);
        }));
    }
    for (std::size_t i = 0; i < asked.size(); ++i)
        EXPECT_TRUE(test::sameFigures(answers[i].get(), evaluate(asked[i], catalog)))
            << "edit " << i;
}

TEST(SameFigures, NoticesADifferenceInEveryPart)
{
    const Evaluation a = evaluate(test::aPlan(), Catalog());
    const auto differs = [&a](const std::function<void(Evaluation &)> &change) {
        Evaluation b = a;
        change(b);
        return !test::sameFigures(a, b);
    };
    EXPECT_FALSE(differs([](Evaluation &e) { e.cache.reset(); }));
    EXPECT_TRUE(differs([](Evaluation &e) { e.plan.settings.name += u'x'; }));
    EXPECT_TRUE(differs([](Evaluation &e) { e.question.month = 1; }));
    EXPECT_TRUE(differs([](Evaluation &e) { e.demand.total.peak += 1e-12; }));
    EXPECT_TRUE(differs([](Evaluation &e) { e.growth.headroom = 0.1; }));
    EXPECT_TRUE(differs([](Evaluation &e) { e.storage.known = !e.storage.known; }));
    EXPECT_TRUE(differs([](Evaluation &e) { e.topology.totals.racks += 1; }));
    EXPECT_TRUE(differs([](Evaluation &e) { e.findings.append(Finding{}); }));
}

} // namespace kf
