// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/report/peak_words.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

DatedPeak peakOn(int month, int day, double peak, int hour)
{
    return {QDate(2027, month, day), peak, {{QStringLiteral("typical"), hour}}};
}

std::string sentenceOf(const QList<DatedPeak> &peaks)
{
    return peakYear(peaks, QLocale::c()).sentence.toStdString();
}

TEST(PeakReason, OfAPlanWithoutDemandSaysWhatWillStandThere)
{
    const Evaluation figures = evaluate(test::aPlan(), Catalog());
    const PeakReason reason = peakReason(figures.plan, figures, {}, QLocale::c());
    EXPECT_TRUE(reason.terms.isEmpty());
    EXPECT_EQ(reason.remark, QStringLiteral("The groups that make the peak will stand here."));
}

TEST(PeakYear, SaysNothingWhereThePeakStays)
{
    EXPECT_EQ(peakYear({peakOn(1, 15, 6.0, 10)}, QLocale::c()), PeakYear());
    EXPECT_EQ(peakYear({}, QLocale::c()), PeakYear());
    EXPECT_EQ(peakYear({{QDate(2027, 1, 15), 0.0, {}}}, QLocale::c()), PeakYear());
}

TEST(PeakYear, NamesTheHighestDateWhereThePeakRises)
{
    EXPECT_EQ(sentenceOf({peakOn(1, 15, 6.0, 10),
                          peakOn(3, 14, 7.0, 9),
                          peakOn(3, 28, 11.5, 10),
                          peakOn(10, 31, 6.0, 10)}),
              "As clocks change, the peak rises: from 2027-03-28 on to 11.5 GPUs at 10:00.");
}

TEST(PeakYear, NamesTheFirstDateWhereThePeakOnlyMoves)
{
    EXPECT_EQ(sentenceOf({peakOn(1, 15, 6.0, 10), peakOn(3, 28, 6.0, 9)}),
              "As clocks change, the peak moves: from 2027-03-28 on it is at 09:00.");
}

/// 10:00 and 11:00 share the peak; from March on 10:00 has it alone, or 9:00 has it too.
TEST(PeakYear, DoesNotCallAPeakMovedWhoseHourStays)
{
    DatedPeak shared = peakOn(1, 15, 6.0, 10);
    shared.peakHours.append({QStringLiteral("typical"), 11});
    DatedPeak earlier = peakOn(10, 31, 6.0, 9);
    earlier.peakHours.append({QStringLiteral("typical"), 10});
    EXPECT_EQ(peakYear({shared, peakOn(3, 14, 6.0, 10), earlier}, QLocale::c()), PeakYear());
    EXPECT_EQ(sentenceOf({shared, peakOn(3, 14, 6.0, 11)}),
              "As clocks change, the peak moves: from 2027-03-14 on it is at 11:00.");
}

/// A peak that only becomes smaller stays at its hour.
TEST(PeakYear, DoesNotCallALowerPeakMoved)
{
    const QList<DatedPeak> lower{peakOn(1, 15, 6.0, 10), peakOn(3, 14, 5.0, 10)};
    EXPECT_EQ(sentenceOf(lower), "");
    EXPECT_EQ(peakYear(lower, QLocale::c()).moves.size(), 1);
    EXPECT_EQ(sentenceOf(lower + QList<DatedPeak>{peakOn(3, 28, 6.0, 9)}),
              "As clocks change, the peak moves: from 2027-03-28 on it is at 09:00.");
}

TEST(PeakYear, ListsTheDatesThatDifferFromTheTypicalOne)
{
    const PeakYear year = peakYear(
        {peakOn(1, 15, 6.0, 10), peakOn(3, 28, 11.0, 10), peakOn(4, 4, 6.0, 10)}, QLocale::c());
    ASSERT_EQ(year.moves.size(), 1);
    EXPECT_EQ(year.moves[0],
              (PeakMove{QDate(2027, 3, 28), QStringLiteral("2027-03-28: 11 GPUs at 10:00")}));
}

/// 6 GPUs for an hour on a working day, 2 all day at the weekend: 48 GPU-hours, which are not the
/// working day's.
TEST(PeakSummary, SaysOfWhichDayTheGpuHoursAre)
{
    const Plan plan = test::aPlan()
                          .withDayTypes({{"weekday", 261.0}, {"weekend", 104.0}})
                          .withGroup("etl", GroupKind::Scheduled, "acc")
                          .withCells("weekday", test::inHour(2, 6.0))
                          .withCells("weekend", test::allDay(2.0));
    const Evaluation figures = evaluate(plan, Catalog());
    const QString weekend = peakSummary(plan, figures, 1, {}, QLocale::c());
    EXPECT_TRUE(weekend.contains(QStringLiteral("weekend: 48 GPU-hours"), Qt::CaseInsensitive))
        << qPrintable(weekend);
    EXPECT_TRUE(weekend.startsWith(QStringLiteral("Peak <b>6 GPUs</b>"))) << qPrintable(weekend);
    const QString weekday = peakSummary(plan, figures, 0, {}, QLocale::c());
    EXPECT_TRUE(weekday.contains(QStringLiteral("weekday: 6 GPU-hours"), Qt::CaseInsensitive))
        << qPrintable(weekday);
}

} // namespace
} // namespace kf
