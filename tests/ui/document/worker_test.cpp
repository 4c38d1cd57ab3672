// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside the window. Gates hold the work where a test wants it; nothing waits for time to
// pass.
#include "ui/document/worker.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <memory>
#include <mutex>
#include <vector>

namespace kf {
namespace {

/// Doubles numbers; each run reports that it has begun and goes on when it may.
class WorkBeside : public testing::Test {
protected:
    using Doubling = Worker<int, int>;

    /// What the threads share with the test.
    struct Shared {
        QSemaphore begun;
        QSemaphore mayEnd;
        QSemaphore ended;
        std::mutex mutex;
        QList<int> inputs; ///< in the order of the runs
        QList<int> before; ///< the answers they were handed, -1 for none
    };

    Doubling::Work doubling() const
    {
        return [shared = shared](int input, const int *before, WorkControl &) {
            {
                const std::scoped_lock lock(shared->mutex);
                shared->inputs.append(input);
                shared->before.append(before != nullptr ? *before : -1);
            }
            shared->begun.release();
            shared->mayEnd.acquire();
            shared->ended.release();
            return 2 * input;
        };
    }

    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
};

TEST_F(WorkBeside, AnswersAtOnceWhatWillBeQuick)
{
    Worker<int, int> worker([](int input, const int *, WorkControl &) { return 2 * input; });
    const QSignalSpy finished(&worker, &WorkerBase::finished);
    EXPECT_TRUE(worker.request(4, 0.0));
    EXPECT_EQ(*worker.newest(), 8);
    EXPECT_FALSE(worker.isRunning());
    EXPECT_EQ(finished.count(), 0); // request() has said so
}

TEST_F(WorkBeside, WorksOnAnotherThreadAndReportsOnThatOfTheWindow)
{
    Worker<int, QThread *> worker(
        [](int, QThread *const *, WorkControl &) { return QThread::currentThread(); });
    QThread *heardOn = nullptr;
    QObject::connect(&worker, &WorkerBase::finished, [&] { heardOn = QThread::currentThread(); });
    QSignalSpy finished(&worker, &WorkerBase::finished);
    EXPECT_FALSE(worker.request(1));
    EXPECT_TRUE(worker.isRunning());
    ASSERT_TRUE(finished.wait());
    EXPECT_FALSE(worker.isRunning());
    EXPECT_NE(*worker.newest(), QThread::currentThread());
    EXPECT_EQ(heardOn, QThread::currentThread());
}

TEST_F(WorkBeside, LeavesOutWhatWasOvertakenBeforeItBegan)
{
    Doubling worker(doubling());
    QSignalSpy finished(&worker, &WorkerBase::finished);
    QSignalSpy running(&worker, &WorkerBase::runningChanged);
    worker.request(1);
    shared->begun.acquire();
    worker.request(2);
    worker.request(3, 0.0); // however quick it is: one after the other
    shared->mayEnd.release(2);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(*worker.newest(), 6);
    EXPECT_EQ(shared->inputs, QList<int>({1, 3}));
    EXPECT_EQ(shared->before, QList<int>({-1, 2})); // the overtaken answer may serve the next
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(running.count(), 2); // began, ended
}

TEST_F(WorkBeside, TellsOvertakenWorkToStop)
{
    Worker<int, int> worker([shared = shared](int input, const int *, WorkControl &control) {
        shared->begun.release();
        shared->mayEnd.acquire();
        return control.shouldStop() ? -1 : input;
    });
    QSignalSpy finished(&worker, &WorkerBase::finished);
    worker.request(1);
    shared->begun.acquire();
    worker.request(2);
    shared->mayEnd.release(2);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(*worker.newest(), 2); // which nobody stopped
}

TEST_F(WorkBeside, GivesWhatItHasWhereItIsStopped)
{
    Worker<int, int> worker([shared = shared](int, const int *, WorkControl &control) {
        shared->begun.release();
        shared->mayEnd.acquire();
        return control.shouldStop() ? 50 : 100;
    });
    QSignalSpy finished(&worker, &WorkerBase::finished);
    worker.request(1);
    shared->begun.acquire();
    worker.stop();
    shared->mayEnd.release();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(*worker.newest(), 50);
}

TEST_F(WorkBeside, TellsHowFarItIs)
{
    Worker<int, int> worker([shared = shared](int, const int *, WorkControl &control) {
        control.tell(0.25);
        shared->mayEnd.acquire();
        control.tell(0.5);
        control.tell(0.75);
        return 1;
    });
    QList<double> shares;
    QObject::connect(&worker, &WorkerBase::progressed, [&](double share) { shares.append(share); });
    QSignalSpy progressed(&worker, &WorkerBase::progressed);
    QSignalSpy finished(&worker, &WorkerBase::finished);
    worker.request(1);
    ASSERT_TRUE(progressed.wait());
    EXPECT_EQ(shares, QList<double>({0.25}));
    shared->mayEnd.release();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(shares.last(), 0.75); // steps between may be left out, the last is not
}

TEST_F(WorkBeside, IsFreeAtOnceWhereItIsGivenUp)
{
    Doubling worker(doubling(), WorkPlace::Files); // which are several threads everywhere
    QSignalSpy finished(&worker, &WorkerBase::finished);
    worker.request(1);
    shared->begun.acquire();
    worker.request(2);
    worker.cancel();
    EXPECT_FALSE(worker.isRunning());
    worker.request(3); // beside the one that was given up and still hangs
    shared->begun.acquire();
    shared->mayEnd.release(2);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(*worker.newest(), 6);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(shared->inputs, QList<int>({1, 3}));
}

TEST_F(WorkBeside, MayBeLeftBehindWhileItWorks)
{
    auto worker = std::make_unique<Doubling>(doubling());
    worker->request(1);
    shared->begun.acquire();
    worker->request(2);
    worker.reset(); // does not wait
    shared->mayEnd.release();
    shared->ended.acquire();
    QCoreApplication::processEvents();
    EXPECT_EQ(shared->inputs, QList<int>({1}));
}

TEST_F(WorkBeside, MayGoWhenItsAnswerIsHeard)
{
    auto *worker = new Doubling(doubling());
    bool isGone = false;
    QObject::connect(worker, &QObject::destroyed, [&] { isGone = true; });
    QObject::connect(worker, &WorkerBase::finished, [worker] { delete worker; });
    QSignalSpy destroyed(worker, &QObject::destroyed);
    shared->mayEnd.release();
    worker->request(1);
    EXPECT_TRUE(destroyed.wait());
    EXPECT_TRUE(isGone);
}

TEST_F(WorkBeside, FilesDoNotWaitForFiguresNorFiguresForFiles)
{
    std::vector<std::unique_ptr<Doubling>> figures;
    for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i) {
        figures.push_back(std::make_unique<Doubling>(doubling()));
        figures.back()->request(i);
        shared->begun.acquire();
    }
    Worker<int, int> file([](int input, const int *, WorkControl &) { return input; },
                          WorkPlace::Files);
    QSignalSpy finished(&file, &WorkerBase::finished);
    file.request(7);
    EXPECT_TRUE(finished.wait());
    shared->mayEnd.release(int(figures.size()));
    for (std::size_t i = 0; i < figures.size(); ++i)
        shared->ended.acquire();
}

} // namespace
} // namespace kf
