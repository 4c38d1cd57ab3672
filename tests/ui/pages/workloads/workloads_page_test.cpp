// SPDX-License-Identifier: GPL-3.0-or-later
// Demand from requests, jobs and people: sheets, curves, the night, and the switch between typed
// and derived.
#include "core/evaluate/evaluate.h"
#include "core/plan/edits/workloads.h"
#include "core/words/time_words.h"
#include "core/workloads/serving_day.h"
#include "tests/ui/shell/workbench.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/workloads/burst_dialog.h"
#include "ui/pages/workloads/language_model_panel.h"
#include "ui/pages/workloads/memory_bar.h"
#include "ui/pages/workloads/serving_picture.h"
#include "ui/pages/workloads/source_switch.h"
#include "ui/pages/workloads/what_if_panel.h"
#include "ui/pages/workloads/workloads_page.h"
#include "ui/report/gantt_paint.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace kf {
namespace {

class WorkloadsTest : public test::Workbench {
protected:
    using View = WorkloadsPage::View;

    WorkloadsTest() : Workbench(kWorkloadsPage) {}

    WorkloadsPage &shown() { return page<WorkloadsPage>(kWorkloadsPage); }
    GridView &grid(View view = View::Serving) { return shown().grid(view); }
    GridModel &model(View view = View::Serving) { return *grid(view).model(); }
    CurveView &requests() { return shown().servingPicture().requests(); }

    double number(int row, int column, View view = View::Serving)
    {
        const GridValue value = model(view).valueAt(row, column);
        return std::holds_alternative<double>(value) ? std::get<double>(value) : -1.0;
    }

    const ServingWorkload &ranker() { return *plan().workloads.serving.constFirst(); }

    void typeCell(View view, int row, int column, const char *text)
    {
        shown().showView(view);
        grid(view).selectCell(row, column);
        type(grid(view), QString::fromLatin1(text), Qt::Key_Return);
        settle();
    }

    QPushButton *button(const char *text)
    {
        for (QPushButton *each : shown().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->isEnabled() &&
                QString(each->text()).remove(u'&') == QString::fromLatin1(text))
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    QString verdict()
    {
        for (const QLabel *label : shown().findChildren<QLabel *>()) {
            if (label->accessibleName() == QStringLiteral("Verdict"))
                return label->text();
        }
        return {};
    }

    static void answer(QDialogButtonBox::ButtonRole role)
    {
        onDialog<SourceSwitch>([role](SourceSwitch &dialog) {
            for (QAbstractButton *each : dialog.findChild<QDialogButtonBox *>()->buttons()) {
                if (dialog.findChild<QDialogButtonBox *>()->buttonRole(each) == role)
                    each->click();
            }
        });
    }

    void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        widget.setFocus();
        QTest::keyClick(&widget, Qt::Key(key), modifiers);
        settle();
    }

    /// As if a person had done that elsewhere in the window.
    void change(const PlanDocument::Change &change)
    {
        EXPECT_TRUE(window->document().edit(QStringLiteral("change"), change).ok());
        settle();
    }
};

/// 600 /s x 0.05 s = 30 erlangs; / 0.7 = 42.86, 43 servers; / 4 = 11 replicas of 1 GPU.
TEST_F(WorkloadsTest, ASheetOfServicesSaysWhatTheyNeedAndWhatBinds)
{
    settle();
    EXPECT_EQ(number(0, ServingSheet::RateColumn), 600.0);
    EXPECT_EQ(number(0, ServingSheet::ReplicasColumn), 11.0);
    EXPECT_EQ(number(0, ServingSheet::GpusColumn), 11.0);
    EXPECT_NEAR(number(0, ServingSheet::ErlangsColumn), 30.0, 1e-9);
    EXPECT_NEAR(number(0, ServingSheet::UtilisationColumn), 30.0 / 44.0, 1e-9);
    EXPECT_EQ(std::get<QString>(model().valueAt(0, ServingSheet::BindsColumn)),
              QStringLiteral("utilisation"));
}

/// 0.05 s above 12.00 s; with 1 s above it 12 s has no decimals either, and is painted so.
TEST_F(WorkloadsTest, NumbersBelowEachOtherHaveTheSameDecimalsAtOnce)
{
    constexpr int kColumn = ServingSheet::ServiceColumn;
    settle();
    ASSERT_EQ(model().decimalsAt(kColumn), 2);
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    typeCell(View::Serving, 0, kColumn, "1");
    EXPECT_EQ(model().decimalsAt(kColumn), 0);
    EXPECT_TRUE(std::any_of(changed.cbegin(), changed.cend(), [](const QList<QVariant> &each) {
        const QModelIndex first = each[0].toModelIndex();
        const QModelIndex last = each[1].toModelIndex();
        return last.row() >= 1 && first.column() <= kColumn && last.column() >= kColumn;
    }));
}

/// Times of jobs are by the clock of their group: whose that is stands in the row.
TEST_F(WorkloadsTest, JobsSayByWhoseClockTheyAre)
{
    settle();
    const GridValue clock = model(View::Scheduled).valueAt(0, ScheduledSheet::ZoneColumn);
    ASSERT_TRUE(std::holds_alternative<QString>(clock));
    EXPECT_FALSE(std::get<QString>(clock).isEmpty());
}

/// A pixel a minute: two hours from 13:00, done by 14:00. Only the hour behind the deadline is red.
TEST(GanttPaint, AMissIsRedBehindItsDeadline)
{
    const Theme theme(ThemeMode::Light);
    constexpr int kHour = 60;
    LaneJob job;
    job.id = QStringLiteral("job");
    job.start = 13 * kHour;
    job.duration = 2 * kHour;
    job.finishBy = 14 * kHour;
    job.isLate = true;
    QImage paper(kMinutesPerDay, 40, QImage::Format_ARGB32);
    paper.fill(Qt::white);
    {
        QPainter painter(&paper);
        const GanttPlaces places{QRectF(0.0, 0.0, kMinutesPerDay, 40.0), 40.0, 0.0};
        paintGantt(painter, ganttOf({job}), places, {theme.roles(), QFont(), -1});
    }
    constexpr int kAboveText = 10; // within the bar, which begins at 8
    EXPECT_NE(paper.pixelColor(kHour + kHour / 2, kAboveText), theme.roles().over);
    EXPECT_EQ(paper.pixelColor(2 * kHour + kHour / 2, kAboveText), theme.roles().over);
    EXPECT_EQ(paper.pixelColor(3 * kHour + kHour / 2, kAboveText), QColor(Qt::white));
}

/// The head of the wait says the percentile that its rows have: 99 % and, typed, 90 %.
TEST_F(WorkloadsTest, TheHeadOfTheWaitSaysItsPercentile)
{
    typeCell(View::Serving, 0, ServingSheet::PercentileColumn, "99 %");
    typeCell(View::Serving, 1, ServingSheet::PercentileColumn, "99 %");
    EXPECT_EQ(model().columnAt(ServingSheet::WaitColumn).title,
              QStringLiteral("Worst P99 wait, ms"));
    typeCell(View::Serving, 1, ServingSheet::PercentileColumn, "90 %");
    EXPECT_EQ(model().columnAt(ServingSheet::WaitColumn).title,
              QStringLiteral("Worst P90 to P99 wait, ms"));
}

/// 2 s typed into milliseconds; 300 /s scale the whole curve to its half.
TEST_F(WorkloadsTest, ValuesAreTypedWithUnitsAndAPeakScalesItsCurve)
{
    typeCell(View::Serving, 0, ServingSheet::WaitTargetColumn, "2 s");
    EXPECT_DOUBLE_EQ(ranker().waitTargetS, 2.0);
    typeCell(View::Serving, 0, ServingSheet::RateColumn, "300/s");
    EXPECT_DOUBLE_EQ(std::get<Hours>(ranker().requestsPerS)[0], 45.0);
    EXPECT_DOUBLE_EQ(std::get<Hours>(ranker().requestsPerS)[19], 300.0);
    typeCell(View::Serving, 0, ServingSheet::UtilisationMaxColumn, "150");
    // Out of range: what follows from it is not known, the rest of the plan stays live.
    EXPECT_EQ(number(0, ServingSheet::ReplicasColumn), -1.0);
    EXPECT_EQ(number(1, ServingSheet::ReplicasColumn), 3.0);
    // The cell is marked and says what is allowed; what follows from it is hatched.
    const auto said = [this](int column, int role) {
        return model().data(model().index(0, column), role);
    };
    const QString fault = QStringLiteral("Util. max = 150 %: nothing can be computed from it. "
                                         "Allowed is above 0 % and below 100 %.");
    EXPECT_EQ(said(ServingSheet::UtilisationMaxColumn, Qt::ToolTipRole).toString(), fault);
    EXPECT_EQ(said(ServingSheet::UtilisationMaxColumn, kCellStateRole).toInt(),
              int(LimitState::Over));
    EXPECT_EQ(said(ServingSheet::ReplicasColumn, kUnknownRole).toString(), QStringLiteral("?"));
    EXPECT_EQ(said(ServingSheet::ReplicasColumn, Qt::ToolTipRole).toString(), fault);
    EXPECT_FALSE(said(ServingSheet::RateColumn, kCellStateRole).isValid());
}

TEST_F(WorkloadsTest, ARowIsPastedBelowTheLastOneAndRenamed)
{
    const int last = model().endOfRows();
    grid().selectCell(last, ServingSheet::NameColumn);
    grid().table()->setFocus();
    QApplication::clipboard()->setText(
        QStringLiteral("Image tagger\tSearch ranking\t40\t0.2\t2\t1\t60 %\t500 ms\t95 %\n"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(plan().workloads.serving.size(), last + 1);
    const ServingWorkload &added = *plan().workloads.serving.constLast();
    EXPECT_EQ(added.id, QStringLiteral("image-tagger"));
    EXPECT_EQ(added.group, QStringLiteral("search"));
    EXPECT_DOUBLE_EQ(added.waitTargetS, 0.5);
    EXPECT_DOUBLE_EQ(added.maxUtilisation, 0.6);
    typeCell(View::Serving, last, ServingSheet::NameColumn, "tagger");
    EXPECT_EQ(plan().workloads.serving.constLast()->id, QStringLiteral("tagger"));
}

/// The sheet shows the peak of a curve alone: a row that is copied whole brings the rest of it, and
/// is called as copies are.
TEST_F(WorkloadsTest, AWholeRowThatIsCopiedBringsItsCurve)
{
    settle();
    const int last = model().endOfRows();
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(grid().table(), key, modifiers);
        settle();
    };
    grid().selectCell(0, 0);
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    grid().selectCell(last, 0);
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(plan().workloads.serving.size(), last + 1);
    ServingWorkload copy = *plan().workloads.serving.constLast();
    EXPECT_EQ(copy.id, QStringLiteral("ranker-2"));
    copy.id = ranker().id;
    EXPECT_TRUE(copy == ranker());

    // The row is another one by now: what was copied is cells alone.
    typeCell(View::Serving, 0, ServingSheet::ServiceColumn, "0.08");
    grid().selectCell(last + 1, 0);
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(plan().workloads.serving.size(), last + 2);
    EXPECT_FALSE(plan().workloads.serving.constLast()->requestsPerS == ranker().requestsPerS);
}

/// 20 + 30 = 50: the sheet has no total row, but a total is no service all the same.
TEST_F(WorkloadsTest, ATotalThatIsPastedAlongIsAskedAbout)
{
    settle();
    const qsizetype last = plan().workloads.serving.size();
    QString asked;
    const auto paste = [&](const char *total) {
        grid().selectCell(int(plan().workloads.serving.size()), 0);
        QApplication::clipboard()->setText(
            QStringLiteral("maps\tSearch ranking\t20\t0.1\nocr\tSearch ranking\t30\t0.2\n") +
            QString::fromLatin1(total));
        QTest::keyClick(grid().table(), Qt::Key_V, Qt::ControlModifier);
        settle();
    };
    onDialog<QMessageBox>([&](QMessageBox &box) {
        asked = box.text();
        QTest::keyClick(&box, Qt::Key_Return);
    });
    paste("Total\t\t50\n");
    EXPECT_EQ(asked, QStringLiteral("“Total” in row 3 sums rows 1 to 2"));
    EXPECT_EQ(plan().workloads.serving.size(), last + 2);
    window->document().undoStack().undo();
    paste("peak\tSearch ranking\t50\n"); // no question: a service can be called so
    EXPECT_EQ(plan().workloads.serving.size(), last + 3);
}

/// 600 /s at 19:00 by 1 % and 10 %: 606, then 666.6.
TEST_F(WorkloadsTest, KeysRaiseAnHourOfTheCurveAndUndoTakesItBack)
{
    settle();
    requests().setFocus();
    requests().setCrosshair(19);
    press(requests(), Qt::Key_Up);
    EXPECT_NEAR(std::get<Hours>(ranker().requestsPerS)[19], 606.0, 1e-9);
    requests().setCrosshair(19);
    press(requests(), Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_NEAR(std::get<Hours>(ranker().requestsPerS)[19], 666.6, 1e-9);
    window->document().undoStack().undo();
    settle();
    EXPECT_NEAR(std::get<Hours>(ranker().requestsPerS)[19], 606.0, 1e-9);
}

TEST_F(WorkloadsTest, APointIsDraggedInOneStepAndEscPutsItBack)
{
    settle();
    requests().grab(); // lays it out
    const Hours before = std::get<Hours>(ranker().requestsPerS);
    const int steps = window->document().undoStack().count();
    const QPoint at = requests().handleOf(19);
    QTest::mousePress(&requests(), Qt::LeftButton, {}, at);
    QTest::mouseMove(&requests(), at + QPoint(0, 20));
    settle();
    EXPECT_LT(std::get<Hours>(ranker().requestsPerS)[19], 600.0);
    QTest::mouseMove(&requests(), at + QPoint(0, 40));
    settle();
    QTest::keyClick(&requests(), Qt::Key_Escape);
    settle();
    EXPECT_NEAR(std::get<Hours>(ranker().requestsPerS)[19], before[19], 1e-9);
    QTest::mouseRelease(&requests(), Qt::LeftButton, {}, at);
    QTest::mousePress(&requests(), Qt::LeftButton, {}, at);
    QTest::mouseMove(&requests(), at + QPoint(0, 10));
    QTest::mouseMove(&requests(), at + QPoint(0, 30));
    QTest::mouseRelease(&requests(), Qt::LeftButton, {}, at + QPoint(0, 30));
    settle();
    EXPECT_LE(window->document().undoStack().count(), steps + 2);
    EXPECT_LT(std::get<Hours>(ranker().requestsPerS)[19], 600.0);
    EXPECT_DOUBLE_EQ(std::get<Hours>(ranker().requestsPerS)[18], before[18]);
    EXPECT_EQ(requests().crosshair(), 19); // keys go on with the hour that was dragged
}

/// A point of a drag says no more than the pixel it stands on: three figures.
TEST_F(WorkloadsTest, ADraggedPointIsARoundNumber)
{
    settle();
    requests().grab(); // lays it out
    const QPoint at = requests().handleOf(19);
    QTest::mousePress(&requests(), Qt::LeftButton, {}, at);
    QTest::mouseMove(&requests(), at + QPoint(0, 23));
    QTest::mouseRelease(&requests(), Qt::LeftButton, {}, at + QPoint(0, 23));
    settle();
    const double rate = std::get<Hours>(ranker().requestsPerS)[19];
    EXPECT_LT(rate, 600.0);
    EXPECT_GT(rate, 100.0);
    EXPECT_DOUBLE_EQ(rate, std::round(rate)) << "between 100 and 1,000 these are whole numbers";
}

/// As on a desk where the program that was copied from has ended: the clipboard holds nothing.
TEST_F(WorkloadsTest, PastingFromAnEmptyClipboardDoesNothing)
{
    settle();
    BurstDialog dialog(theme, Wording());
    QGuiApplication::clipboard()->setMimeData(new QMimeData);
    dialog.times().paste();
    EXPECT_EQ(dialog.times().toPlainText().toStdString(), "");
    QGuiApplication::clipboard()->setText(QStringLiteral("0.5"));
    dialog.times().paste();
    EXPECT_EQ(dialog.times().toPlainText().toStdString(), "0.5");
}

TEST_F(WorkloadsTest, AWholeCurveIsCopiedAndPasted)
{
    settle();
    requests().setFocus();
    press(requests(), Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QApplication::clipboard()->text().split(u'\t');
    ASSERT_EQ(copied.size(), 24);
    EXPECT_EQ(copied[19], QStringLiteral("600"));
    QStringList doubled;
    for (int hour = 0; hour < 24; ++hour)
        doubled.append(QString::number(hour + 1));
    QApplication::clipboard()->setText(doubled.join(u'\n'));
    press(requests(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(std::get<Hours>(ranker().requestsPerS)[0], 1.0);
    EXPECT_DOUBLE_EQ(std::get<Hours>(ranker().requestsPerS)[23], 24.0);
    QApplication::clipboard()->setText(QStringLiteral("1\t2\t3"));
    press(requests(), Qt::Key_V, Qt::ControlModifier); // no curve: nothing changes
    EXPECT_DOUBLE_EQ(std::get<Hours>(ranker().requestsPerS)[23], 24.0);
}

/// The journey: a group's demand is derived from its requests, looked at, and typed again.
TEST_F(WorkloadsTest, AGroupIsTypedAndDerivedAgainAndKeepsWhatWasTyped)
{
    settle();
    const auto source = [this] {
        for (const Shared<Group> &group : plan().demand.groups) {
            if (group->id == ranker().group)
                return group->source;
        }
        return DemandSource::Manual;
    };
    ASSERT_EQ(source(), DemandSource::Workloads);
    const Plan before = plan();
    answer(QDialogButtonBox::RejectRole);
    QMetaObject::invokeMethod(&shown().sourceSwitch(), "chosenChanged", Q_ARG(int, 0));
    EXPECT_EQ(plan(), before);
    answer(QDialogButtonBox::AcceptRole);
    QMetaObject::invokeMethod(&shown().sourceSwitch(), "chosenChanged", Q_ARG(int, 0));
    settle();
    EXPECT_EQ(source(), DemandSource::Manual);
    answer(QDialogButtonBox::AcceptRole);
    QMetaObject::invokeMethod(&shown().sourceSwitch(), "chosenChanged", Q_ARG(int, 1));
    settle();
    EXPECT_EQ(plan(), before);
}

TEST_F(WorkloadsTest, JobsAreMovedByKeysAndRefuseWhatIsNoTime)
{
    shown().showView(View::Scheduled);
    settle();
    JobLanes &lanes = shown().lanes();
    lanes.setFocus();
    lanes.select(0);
    const auto job = [this]() -> const ScheduledWorkload & {
        return *plan().workloads.scheduled.constFirst();
    };
    press(lanes, Qt::Key_Right);
    EXPECT_EQ(job().start.toString(), QStringLiteral("22:05"));
    press(lanes, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_NEAR(job().durationH, 6.5 - 5.0 / 60.0, 1e-9);
    press(lanes, Qt::Key_Home);
    EXPECT_EQ(job().start.toString(), QStringLiteral("20:00"));
    press(lanes, Qt::Key_End); // 06:00 less 6:25
    EXPECT_EQ(job().start.toString(), QStringLiteral("23:35"));
    typeCell(View::Scheduled, 0, ScheduledSheet::StartColumn, "late");
    EXPECT_EQ(job().start.toString(), QStringLiteral("23:35"));
    typeCell(View::Scheduled, 0, ScheduledSheet::StartColumn, "7:30");
    EXPECT_EQ(job().start.toString(), QStringLiteral("07:30"));
    // As people write times: 12 a.m. is midnight, 13 p.m. is none.
    const QList<std::pair<const char *, const char *>> times{{"7:30 pm", "19:30"},
                                                             {"12 a.m.", "00:00"},
                                                             {"13 pm", "00:00"},
                                                             {"0730", "07:30"},
                                                             {"22:15:00", "22:15"},
                                                             {"9h", "09:00"}};
    for (const auto &[typed, meant] : times) {
        typeCell(View::Scheduled, 0, ScheduledSheet::StartColumn, typed);
        EXPECT_EQ(job().start.toString(), QString::fromLatin1(meant)) << typed;
    }
}

/// 6.5 hours from 22:00 end at 04:30: in time by 06:00, 1.5 hours late by 03:00.
TEST_F(WorkloadsTest, TheVerdictOfTheNightSaysWhichDeadlineIsMissed)
{
    shown().showView(View::Scheduled);
    settle();
    EXPECT_TRUE(verdict().contains(QStringLiteral("All deadlines hold")))
        << verdict().toStdString();
    change([](Plan plan) {
        ScheduledWorkload job = *plan.workloads.scheduled.constFirst();
        job.finishBy = TimeOfDay::fromString(QStringLiteral("03:00"));
        return replaceWork(std::move(plan), job.id, job);
    });
    settle();
    EXPECT_TRUE(verdict().contains(QStringLiteral("misses its deadline by 1.5 hours")))
        << verdict().toStdString();
}

/// Ghosts change nothing; Keep is one step, Put back drops them.
TEST_F(WorkloadsTest, TheNightIsFlattenedAsAnOfferThatIsKeptInOneStep)
{
    shown().showView(View::Scheduled);
    settle();
    const Plan before = plan();
    button("As late as possible")->click();
    EXPECT_EQ(plan(), before);
    button("Put back")->click();
    EXPECT_EQ(plan(), before);
    button("As late as possible")->click();
    const int steps = window->document().undoStack().count();
    button("Keep")->click();
    settle();
    EXPECT_NE(plan(), before);
    EXPECT_EQ(window->document().undoStack().count(), steps + 1);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
}

/// 1,200 /s x 0.05 s = 60 erlangs; / 0.7 = 85.7, 86 servers; / 4 = 22 replicas instead of 11. The
/// whole page says so until it is put back, and the plan stays as it is.
TEST_F(WorkloadsTest, WhatIsTriedStandsOnTheWholePageUntilItIsPutBack)
{
    settle();
    const Plan before = plan();
    auto *requestsIf = [this]() -> QSlider * {
        for (QSlider *slider : shown().whatIf().findChildren<QSlider *>()) {
            if (slider->accessibleName() == QStringLiteral("Requests"))
                return slider;
        }
        return nullptr;
    }();
    ASSERT_NE(requestsIf, nullptr);
    requestsIf->setValue(requestsIf->maximum());
    EXPECT_TRUE(QTest::qWaitFor([this] { return number(0, ServingSheet::GpusColumn) == 22.0; }));
    EXPECT_TRUE(verdict().startsWith(QStringLiteral("What if")));
    EXPECT_EQ(plan(), before);
    shown().whatIf().putBack();
    EXPECT_EQ(number(0, ServingSheet::GpusColumn), 11.0);
    EXPECT_FALSE(verdict().startsWith(QStringLiteral("What if")));
}

/// Ghosts and gain are of the jobs as they were: they go when a job changes, and with Esc.
TEST_F(WorkloadsTest, AnOfferGoesWithTheJobsItIsOfAndWithEsc)
{
    shown().showView(View::Scheduled);
    settle();
    const auto waysBack = [this] {
        const QList<QPushButton *> all = shown().findChildren<QPushButton *>();
        return std::count_if(all.cbegin(), all.cend(), [](const QPushButton *one) {
            return one->text() == QStringLiteral("Put &back") && one->isVisible();
        });
    };
    const auto ofWhatIfs = waysBack(); // which have a way back of their own
    const auto isOffered = [&] {
        return waysBack() > ofWhatIfs;
    };
    button("As late as possible")->click();
    EXPECT_TRUE(isOffered());
    change([](Plan plan) {
        ScheduledWorkload job = *plan.workloads.scheduled.constFirst();
        job.start = TimeOfDay::fromString(QStringLiteral("01:15")).value_or(job.start);
        return replaceWork(std::move(plan), job.id, job);
    });
    settle();
    EXPECT_FALSE(isOffered());
    button("As late as possible")->click();
    EXPECT_TRUE(isOffered());
    button("As late as possible")->setFocus();
    press(*button("As late as possible"), Qt::Key_Escape);
    EXPECT_FALSE(isOffered());
}

/// 6.5 hours that must be done by 06:00 start at 23:30 at the latest. The start in the sheet is
/// that of the plan, 22:00: an end that does not follow from it names the start that it follows
/// from.
TEST_F(WorkloadsTest, AnEndThatIsOnlyTriedSaysFromWhichStart)
{
    shown().showView(View::Scheduled);
    settle();
    const auto ends = [this] {
        const GridValue value = model(View::Scheduled).valueAt(0, ScheduledSheet::EndsColumn);
        return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
    };
    EXPECT_EQ(ends(), QStringLiteral("04:30"));
    button("As late as possible")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ends() == QStringLiteral("23:30\u201306:00"); }));
    button("Put back")->click();
    settle();
    EXPECT_EQ(ends(), QStringLiteral("04:30"));
}

/// The journey: a language model is sized and taken over.
TEST_F(WorkloadsTest, ALanguageModelIsSizedOnItsMemoryAndTakenOverInOneStep)
{
    settle();
    grid().selectCell(1, 0);
    settle();
    LanguageModelPanel &panel = shown().languageModel();
    const int before = plan().workloads.serving[1]->serversPerReplica;
    ASSERT_EQ(panel.wish().servers, double(before));
    // 7e10 parameters of 16 bits; every part of the bar is named with its size.
    const QString said = panel.bar().accessibleDescription();
    for (const char *part : {"weights 140 GB", "KV cache", "per request", "free", "reserve"})
        EXPECT_TRUE(said.contains(QLatin1String(part))) << said.toStdString();
    panel.bar().setFocus();
    QTest::keyClick(&panel.bar(), Qt::Key_Left);
    EXPECT_EQ(panel.wish().servers, before - 1.0);
    EXPECT_EQ(plan().workloads.serving[1]->serversPerReplica, before); // a what-if so far
    const int steps = window->document().undoStack().count();
    panel.takeOver().click();
    settle();
    EXPECT_EQ(plan().workloads.serving[1]->serversPerReplica, before - 1);
    const double seconds = plan().workloads.serving[1]->serviceTimeS;
    EXPECT_EQ(seconds, QString::number(seconds, 'g', 3).toDouble()); // 13.127874 s is 13.1
    EXPECT_EQ(window->document().undoStack().count(), steps + 1);
}

/// The demand of Search ranking is derived: 600 requests at 19:00 are its largest hour, so that is
/// the one in which a copy of its cells has the largest rate too.
TEST_F(WorkloadsTest, TheCurveOfADerivedGroupIsThatOfItsWorkloads)
{
    settle();
    grid().selectCell(1, 0);
    settle();
    const double peak = number(1, ServingSheet::RateColumn);
    QMenu *copies = nullptr;
    for (QMenu *menu : shown().findChildren<QMenu *>()) {
        if (menu->title() == QStringLiteral("Copy &curve from"))
            copies = menu;
    }
    ASSERT_NE(copies, nullptr);
    Q_EMIT copies->aboutToShow();
    const QList<QAction *> all = copies->actions();
    const auto search = std::find_if(all.cbegin(), all.cend(), [](const QAction *one) {
        return one->text() == QStringLiteral("Search ranking");
    });
    ASSERT_NE(search, all.cend());
    (*search)->trigger();
    settle();
    EXPECT_NEAR(number(1, ServingSheet::RateColumn), peak, 1e-9);
    EXPECT_NEAR(requests().spec().series.constFirst().values.value(19), peak, 1e-9);
}

/// What is typed next is the model: the keyboard does not stay with a button that goes.
TEST_F(WorkloadsTest, ABegunLanguageModelIsTypedAtOnce)
{
    settle();
    grid().selectCell(0, 0);
    settle();
    LanguageModelPanel &panel = shown().languageModel();
    bringIntoSight(panel);
    settle();
    QPushButton *size = button("Size it as a language model");
    ASSERT_NE(size, nullptr);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Space);
    settle();
    ASSERT_TRUE(plan().workloads.serving[0]->llm);
    EXPECT_TRUE(panel.sheet().isAncestorOf(QApplication::focusWidget()));
}

/// One lane for each group; jobs of a group that run at once stand below each other in it.
TEST_F(WorkloadsTest, JobsOfAGroupShareItsLane)
{
    shown().showView(View::Scheduled);
    settle();
    QSet<Id> groups;
    for (const Shared<ScheduledWorkload> &job : plan().workloads.scheduled)
        groups.insert(job->group);
    EXPECT_EQ(shown().lanes().laneCount(), groups.size());
    EXPECT_LE(shown().lanes().rowCount(), plan().workloads.scheduled.size());
    change([](Plan plan) {
        ScheduledWorkload copy = *plan.workloads.scheduled.constFirst();
        copy.id = QStringLiteral("copy");
        return insertWork(std::move(plan), copy, 1);
    });
    settle();
    EXPECT_EQ(shown().lanes().laneCount(), groups.size());
    EXPECT_NE(shown().lanes().barOf(0).y(), shown().lanes().barOf(1).y());
}

/// By the plan's clock the curve has other hours; what is typed there is still the group's own.
TEST_F(WorkloadsTest, CurvesAreShownByTheClockOfThePlan)
{
    settle();
    const Hours before = std::get<Hours>(ranker().requestsPerS);
    Segments &hours = shown().hoursSwitch();
    EXPECT_EQ(hours.chosen(), 1);
    change([&](Plan plan) {
        for (Shared<Group> &group : plan.demand.groups) {
            if (group->id == ranker().group)
                group.mutate().timeZone = QStringLiteral("Asia/Kolkata");
        }
        plan.settings.timeZone = QStringLiteral("UTC");
        return Result<Plan>(plan);
    });
    settle();
    hours.choose(0);
    QMetaObject::invokeMethod(&hours, "chosenChanged", Q_ARG(int, 0));
    settle();
    // Kolkata is 5:30 ahead: its 19:00 is 13:30 of the plan's clock, the fourteenth column.
    const ChartSpec &chart = requests().spec();
    EXPECT_EQ(chart.categories[13], QStringLiteral("13:30"));
    EXPECT_EQ(chart.series[0].values[13], before[19]);
    requests().setFocus();
    requests().setCrosshair(13);
    press(requests(), Qt::Key_Up);
    EXPECT_NEAR(std::get<Hours>(ranker().requestsPerS)[19], before[19] * 1.01, 1e-9);
    EXPECT_EQ(std::get<Hours>(ranker().requestsPerS)[13], before[13]);
}

TEST_F(WorkloadsTest, F1OnGpusGoesToTheReasonsAndTheseToTheirCells)
{
    settle();
    grid().selectCell(0, ServingSheet::GpusColumn);
    grid().table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    settle();
    auto *link = qobject_cast<QLabel *>(QApplication::focusWidget());
    ASSERT_NE(link, nullptr);
    Q_EMIT link->linkActivated(
        QStringLiteral("workloads/serving/%1/service_time_s").arg(ranker().id));
    settle();
    EXPECT_EQ(grid().activeCell()->column, int(ServingSheet::ServiceColumn));
}

/// The worst wait is that of its own hour, which need not be the one with the most GPUs.
TEST_F(WorkloadsTest, F1OnTheWorstWaitTellsItsHour)
{
    settle();
    grid().selectCell(0, ServingSheet::WaitColumn);
    grid().table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    settle();
    const Evaluation figures = evaluate(plan(), catalog, {});
    const ServingDayFigures day =
        *servingDayFigures(ranker(), figures.workloads.serving[0], 0, plan().demand.dayTypes[0].id);
    auto *why = shown().findChild<Panel *>(QStringLiteral("why"));
    EXPECT_EQ(why->windowTitle(), QStringLiteral("Why this wait?"));
    QStringList texts;
    for (const QLabel *label : why->findChildren<QLabel *>())
        texts.append(label->text());
    const QString said = texts.join(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral("/s at %1").arg(hourText(day.waitHour))))
        << said.toStdString();
    grid().selectCell(0, ServingSheet::GpusColumn);
    settle();
    EXPECT_EQ(why->windowTitle(), QStringLiteral("Why so many?"));
}

TEST_F(WorkloadsTest, FromAnEmptyPlanACardLeadsToASheet)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    EXPECT_TRUE(button("I know requests")->isVisible());
    button("I know people")->click();
    settle();
    EXPECT_EQ(shown().view(), View::Exploratory);
    // The group that the people belong to is there, and takes its demand from them.
    ASSERT_EQ(plan().demand.groups.size(), 1);
    EXPECT_EQ(plan().demand.groups[0]->kind, GroupKind::Exploratory);
    EXPECT_EQ(plan().demand.groups[0]->source, DemandSource::Workloads);
    EXPECT_TRUE(shown().isVisible());
}

/// What is typed below makes the group that it needs, in the step that makes the row.
TEST_F(WorkloadsTest, InAnEmptyPlanTheFirstWorkloadIsTypedWithItsGroup)
{
    const View views[] = {View::Serving, View::Scheduled, View::Exploratory};
    const GroupKind kinds[] = {GroupKind::Serving, GroupKind::Scheduled, GroupKind::Exploratory};
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
        settle();
        button("I know people")->click();
        settle();
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        ASSERT_TRUE(plan().demand.groups.isEmpty()) << "one step makes the row and its group";
        typeCell(views[i], 0, ServingSheet::NameColumn, "Chatbot South");
        ASSERT_EQ(plan().demand.groups.size(), 1);
        EXPECT_EQ(plan().demand.groups[0]->kind, kinds[i]);
        EXPECT_EQ(plan().demand.groups[0]->source, DemandSource::Workloads);
        EXPECT_EQ(std::get<QString>(model(views[i]).valueAt(0, ServingSheet::NameColumn)),
                  QStringLiteral("chatbot-south"));
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        EXPECT_TRUE(plan().demand.groups.isEmpty());
        EXPECT_EQ(model(views[i]).endOfRows(), 0);
    }
}

TEST_F(WorkloadsTest, AFindingLeadsToItsRow)
{
    shown().reveal(QStringLiteral("workloads/scheduled/risk-weekly"));
    EXPECT_EQ(shown().view(), View::Scheduled);
    EXPECT_EQ(grid(View::Scheduled).activeCell()->row, 1);
    shown().reveal(QStringLiteral("workloads/serving/chat"));
    EXPECT_EQ(shown().view(), View::Serving);
    EXPECT_EQ(grid().activeCell()->row, 1);
}

} // namespace
} // namespace kf
