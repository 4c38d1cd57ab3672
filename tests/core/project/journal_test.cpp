// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal.h"
#include "core/project/journal_file.h"
#include "core/project/plan_file.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace kf {
namespace {

using test::allDay;
using test::aPlan;
using test::text;
using test::zones;

Plan journalPlan()
{
    return aPlan().withGroup("etl", GroupKind::Scheduled, "t4").withCells("typical", allDay(2.0));
}

/// Writes a journal as the program does.
class Writer {
public:
    explicit Writer(const Plan &base) : m_last(base), m_texts(textsOf(base))
    {
        bytes = journalRecord(
            JournalHead{text("/plans/a.kfplan"), "version", 1000, encodePlan(base).value()});
    }

    void step(int number, const Plan &plan)
    {
        bytes += journalRecord(
            JournalStep{number, text("Step"), 2000 + number, changesTo(m_texts, m_last, plan)});
        m_last = plan;
    }
    void step(int number, const std::function<void(Plan &)> &edit)
    {
        Plan plan = m_last;
        edit(plan);
        step(number, plan);
    }

    const Plan &last() const { return m_last; }

    QByteArray bytes;

private:
    Plan m_last;
    EntryTexts m_texts;
};

QList<JournalState> states(const QByteArray &bytes, int most = 100)
{
    return statesOf(readJournal(bytes).value(), most, zones()).value();
}

TEST(Journal, LeadsBackToEveryStateOfThePlan)
{
    Writer writer(journalPlan());
    writer.step(
        1, [](Plan &plan) { plan.demand.groups[0].mutate().demand[text("typical")][9] = 7.5; });
    const Plan first = writer.last();
    writer.step(2, [](Plan &plan) { plan.settings.name = text("Renamed"); });
    writer.step(3, [](Plan &plan) { plan.demand.groups.clear(); });
    const QList<JournalState> all = states(writer.bytes);
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[0].plan, journalPlan());
    EXPECT_EQ(all[1].plan, first);
    EXPECT_EQ(all[3].plan, writer.last());
    EXPECT_EQ(all[3].label, text("Step"));
    const JournalContent content = readJournal(writer.bytes).value();
    EXPECT_EQ(content.head.place, text("/plans/a.kfplan"));
    EXPECT_EQ(content.stepCount(), 3);
    EXPECT_EQ(content.lastTime(), 2003);
    EXPECT_FALSE(content.isTorn);
}

TEST(Journal, TakesAnyPlanToAnyOther)
{
    for (quint64 number = 1; number <= 20; ++number) {
        Writer writer(test::randomPlan(number));
        writer.step(1, test::randomPlan(number + 100));
        writer.step(2, test::randomPlan(number + 200));
        const QList<JournalState> all = states(writer.bytes);
        ASSERT_EQ(all.size(), 3) << number;
        EXPECT_EQ(all[1].plan, test::randomPlan(number + 100)) << number;
        EXPECT_EQ(all[2].plan, test::randomPlan(number + 200)) << number;
    }
}

TEST(Journal, HoldsStepsAndNotWholePlans)
{
    Writer writer(journalPlan());
    const qsizetype before = writer.bytes.size();
    writer.step(
        1, [](Plan &plan) { plan.demand.groups[0].mutate().demand[text("typical")][9] = 7.5; });
    EXPECT_LT(writer.bytes.size() - before, 150);
}

TEST(Journal, KnowsWhatWasUndone)
{
    Writer writer(journalPlan());
    writer.step(1, [](Plan &plan) { plan.settings.name = text("One"); });
    const Plan one = writer.last();
    writer.step(2, [](Plan &plan) { plan.settings.name = text("Two"); });
    writer.step(1, one); // undo
    EXPECT_EQ(states(writer.bytes).size(), 2);
    EXPECT_EQ(states(writer.bytes)[1].plan, one);
    writer.step(2, [](Plan &plan) { plan.settings.name = text("Other"); });
    const QList<JournalState> all = states(writer.bytes);
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[1].plan, one);
    EXPECT_EQ(all[2].plan.settings.name, text("Other"));
}

TEST(Journal, LosesOnlyWhatWasCutOffOrSpoilt)
{
    Writer writer(journalPlan());
    writer.step(1, [](Plan &plan) { plan.settings.name = text("One"); });
    const qsizetype whole = writer.bytes.size();
    writer.step(2, [](Plan &plan) { plan.settings.name = text("Two"); });
    for (qsizetype size = whole + 1; size < writer.bytes.size(); ++size) {
        const QList<JournalState> all = states(writer.bytes.first(size));
        ASSERT_EQ(all.size(), 2) << size;
        EXPECT_TRUE(readJournal(writer.bytes.first(size)).value().isTorn);
        EXPECT_EQ(readJournal(writer.bytes.first(size)).value().unreadable, 0);
    }
    QByteArray spoilt = writer.bytes;
    spoilt[spoilt.size() - 3] = char(spoilt[spoilt.size() - 3] ^ 0x40);
    EXPECT_EQ(states(spoilt).last().plan.settings.name, text("One"));
    EXPECT_EQ(readJournal(spoilt).value().unreadable, 1);
    spoilt = writer.bytes; // the last byte of the first step: both steps are gone
    spoilt[whole - 1] = char(spoilt[whole - 1] ^ 0x40);
    EXPECT_EQ(states(spoilt).size(), 1);
    EXPECT_EQ(readJournal(spoilt).value().unreadable, 2);
    EXPECT_FALSE(readJournal({}).ok());
    EXPECT_FALSE(readJournal("nonsense, but longer than a record is").ok());
}

TEST(Journal, KeepsWhatWasBeingTyped)
{
    Writer writer(journalPlan());
    writer.bytes += journalRecord(TypedText{text("Demand"), text("12"), 3000});
    writer.bytes += journalRecord(TypedText{text("Demand"), text("12.5"), 3100});
    EXPECT_EQ(readJournal(writer.bytes).value().typed->text, text("12.5"));
    EXPECT_FALSE(readJournal(writer.bytes).value().typed->place.has_value());
    const TypedPlace cell{text("demand"), text("Vision 08:00"), 0, 3, 9};
    writer.bytes += journalRecord(TypedText{text("Demand"), text("12.5"), 3150, cell});
    EXPECT_EQ(readJournal(writer.bytes).value().typed->place, cell);
    EXPECT_EQ(readJournal(writer.bytes).value().lastTime(), 3150);
    writer.step(1, [](Plan &plan) { plan.settings.name = text("One"); });
    EXPECT_FALSE(readJournal(writer.bytes).value().typed.has_value()); // it was taken over
}

TEST(Journal, StaysSmallOverADay)
{
    Writer writer(journalPlan());
    for (int i = 1; i <= 3000; ++i) {
        writer.step(i, [i](Plan &plan) {
            plan.demand.groups[0].mutate().demand[text("typical")][std::size_t(i % 24)] = i;
        });
    }
    const QByteArray smaller = compacted(readJournal(writer.bytes).value(), 100, zones()).value();
    EXPECT_LT(smaller.size(), writer.bytes.size() / 15);
    const QList<JournalState> all = states(smaller, 1000);
    ASSERT_EQ(all.size(), 102); // the first, the early ones together, and 100
    EXPECT_EQ(all.last().plan, writer.last());
    EXPECT_EQ(all.first().plan, journalPlan());
    EXPECT_EQ(readJournal(smaller).value().stepCount(), 3000);
}

TEST(JournalFiles, BelongToTheirProcessAndToTheirOwner)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("state/journals"));
    JournalHead head;
    head.base = encodePlan(journalPlan()).value();
    {
        JournalFile file;
        ASSERT_TRUE(file.begin(folder, head).ok());
        ASSERT_TRUE(file.append(journalRecord(TypedText{text("Here"), text("x"), 1})).ok());
        EXPECT_TRUE(leftJournals(folder).isEmpty()); // somebody works on it
        struct stat status {};
        ASSERT_EQ(::stat(file.path().toLocal8Bit().constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0600U);
        ASSERT_EQ(::stat(folder.toLocal8Bit().constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0700U);
        ASSERT_TRUE(file.replace(journalRecord(head)).ok());
        EXPECT_TRUE(leftJournals(folder).isEmpty());
    }
    const QStringList left = leftJournals(folder);
    ASSERT_EQ(left.size(), 1);
    EXPECT_TRUE(readJournalFile(left[0]).andThen(readJournal).ok());
    ASSERT_TRUE(discardJournal(left[0]).ok());
    EXPECT_TRUE(leftJournals(folder).isEmpty());
    const QDir discarded(folder + QStringLiteral("/discarded"));
    forgetDiscarded(folder, 1000);
    EXPECT_EQ(discarded.entryList(QDir::Files).size(), 1);
    forgetDiscarded(folder, QDateTime::currentMSecsSinceEpoch() + 1000);
    EXPECT_EQ(discarded.entryList(QDir::Files).size(), 0);
}

} // namespace
} // namespace kf
