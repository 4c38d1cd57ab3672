// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way to work beside the window: the newest request wins, work tells how far it is, and it
// can be stopped, given up or left behind at any time. Everything is heard on the window's thread.

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

class QThreadPool;

namespace kf {

class WorkerBase;

/// What a piece of work is handed beside its input; for any thread.
class WorkControl {
public:
    /// True where the answer is no longer wanted, or wanted now as good as it is.
    bool shouldStop() const { return m_shouldStop; }
    /// Says how far the work is, 0..1; may be called as often as one likes.
    void tell(double share);

private:
    friend class WorkerBase;
    void end();

    std::mutex m_mutex;
    WorkerBase *m_worker = nullptr; ///< null where nobody listens; guarded by m_mutex
    quint64 m_run = 0;              ///< its number, by which late words of others are known
    std::atomic_bool m_shouldStop = false;
    std::atomic_bool m_hasTold = false; ///< what the worker has not passed on yet
    std::atomic<double> m_share = 0.0;
};

/// Which threads do the work: what waits for a disk or a server keeps no figures waiting.
enum class WorkPlace { Figures, Files };

/// All of a worker that does not depend on what it works on.
class WorkerBase : public QObject {
    Q_OBJECT

public:
    static constexpr double kAtOnceMilliseconds = 8.0; ///< half a frame
    static constexpr double kLong = std::numeric_limits<double>::infinity();

    /// Does not wait: work that still runs is told to stop, and its answer is dropped.
    ~WorkerBase() override;

    bool isRunning() const { return m_control != nullptr; }
    /// How long the last answer took, in milliseconds; 0 before there is one.
    double lastMilliseconds() const { return m_lastMilliseconds; }

    /// Asks the work to come to an end soon; what it has by then is the answer.
    void stop();
    /// Gives up what runs and what waits: neither reports, and the worker is free at once.
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(double share);
    /// The answer to the newest request is there, which was not answered at once.
    void finished();

protected:
    explicit WorkerBase(WorkPlace place, QObject *parent);

    void launch(const std::function<void(WorkControl &)> &work);
    void setLastMilliseconds(double milliseconds) { m_lastMilliseconds = milliseconds; }

    /// Takes over what launch() worked out; `isNewest`: and nothing newer is wanted.
    virtual void takeAnswer(bool isNewest) = 0;
    virtual bool isWaiting() const = 0;
    virtual void launchWaiting() = 0;
    virtual void dropWaiting() = 0;

private:
    friend class WorkControl;
    void letGo();
    void hear(quint64 run);
    void end(quint64 run);

    QThreadPool &m_pool;
    std::shared_ptr<WorkControl> m_control; ///< of what runs; null where nothing does
    quint64 m_runs = 0;
    double m_lastMilliseconds = 0.0;
};

/// Works out an `Output` for an `Input`, both values. Answers of one worker come one after another.
template<typename Input, typename Output> class Worker : public WorkerBase {
public:
    /// Runs on any thread and owns what it uses: it may outlive the worker. `before` is the last
    /// answer that came, overtaken ones too, for what of it still holds; null where there is none.
    using Work =
        std::function<Output(const Input &input, const Output *before, WorkControl &control)>;

    explicit Worker(Work work, WorkPlace place = WorkPlace::Figures, QObject *parent = nullptr)
        : WorkerBase(place, parent)
        , m_work(std::make_shared<const Work>(std::move(work)))
    {
    }

    /// Asks for the answer to `input`. What will be quick by `expectedMilliseconds` is answered
    /// before this returns, which is then true; else finished() follows, unless a newer request
    /// overtakes this one.
    bool request(Input input, double expectedMilliseconds = kLong)
    {
        if (isRunning()) {
            m_waiting = std::move(input);
            stop();
            return false;
        }
        if (expectedMilliseconds >= kAtOnceMilliseconds) {
            begin(std::move(input));
            return false;
        }
        WorkControl control;
        take(run(*m_work, input, m_before.get(), control), true);
        return true;
    }

    /// The answer to the newest request that has one; null before the first.
    const std::shared_ptr<const Output> &newest() const { return m_newest; }

private:
    struct Answer {
        std::shared_ptr<const Output> output;
        double milliseconds = 0.0;
    };

    static Answer
    run(const Work &work, const Input &input, const Output *before, WorkControl &control)
    {
        constexpr double kNanosecondsPerMillisecond = 1e6;
        QElapsedTimer timer;
        timer.start();
        auto output = std::make_shared<const Output>(work(input, before, control));
        return {std::move(output), double(timer.nsecsElapsed()) / kNanosecondsPerMillisecond};
    }

    void begin(Input input)
    {
        m_running = std::make_shared<Answer>();
        launch([answer = m_running, work = m_work, before = m_before, input = std::move(input)](
                   WorkControl &control) { *answer = run(*work, input, before.get(), control); });
    }

    void take(const Answer &answer, bool isNewest)
    {
        m_before = answer.output;
        setLastMilliseconds(answer.milliseconds);
        if (isNewest)
            m_newest = answer.output;
    }

    void takeAnswer(bool isNewest) override
    {
        take(*m_running, isNewest);
        m_running.reset();
    }
    bool isWaiting() const override { return m_waiting.has_value(); }
    void launchWaiting() override { begin(*std::exchange(m_waiting, std::nullopt)); }
    void dropWaiting() override { m_waiting.reset(); }

    std::shared_ptr<const Work> m_work;
    std::shared_ptr<Answer> m_running; ///< filled by the thread that works
    std::optional<Input> m_waiting;
    std::shared_ptr<const Output> m_before;
    std::shared_ptr<const Output> m_newest;
};

} // namespace kf
