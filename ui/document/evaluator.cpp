// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/evaluator.h"

#include "core/evaluate/evaluate.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace kf {

namespace {

constexpr double kAtOnceMilliseconds = 8.0; ///< half a frame: what takes longer runs on a worker
constexpr double kNanosecondsPerMillisecond = 1e6;

} // namespace

Evaluator::Evaluator(const Catalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, &Evaluator::takeAnswer);
}

Evaluator::~Evaluator()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Evaluator::request(const Plan &plan, const Question &question, quint64 revision)
{
    const Request request{plan, question, revision};
    if (m_running) {
        m_waiting = request;
        return;
    }
    if (m_lastMilliseconds < kAtOnceMilliseconds) {
        publish(answer(request, m_catalog, m_newest), revision);
        return;
    }
    startWorker(request);
    Q_EMIT updatingChanged(true);
}

Evaluator::Answer
Evaluator::answer(const Request &request, const Catalog &catalog, const EvaluationPtr &previous)
{
    QElapsedTimer timer;
    timer.start();
    auto evaluation = std::make_shared<const Evaluation>(
        evaluate(request.plan, catalog, request.question, previous.get()));
    return {std::move(evaluation), double(timer.nsecsElapsed()) / kNanosecondsPerMillisecond};
}

void Evaluator::startWorker(const Request &request)
{
    m_running = request;
    m_watcher.setFuture(QtConcurrent::run([request, catalog = m_catalog, previous = m_newest] {
        return answer(request, catalog, previous);
    }));
}

void Evaluator::takeAnswer()
{
    const Answer answer = m_watcher.result();
    const quint64 revision = m_running->revision;
    m_running.reset();
    if (m_waiting) {
        // The answer is stale, but the parts that did not change serve the next one.
        m_newest = answer.evaluation;
        m_lastMilliseconds = answer.milliseconds;
        startWorker(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    publish(answer, revision);
    Q_EMIT updatingChanged(false);
}

void Evaluator::publish(const Answer &answer, quint64 revision)
{
    m_newest = answer.evaluation;
    m_newestRevision = revision;
    m_lastMilliseconds = answer.milliseconds;
    Q_EMIT finished(m_newest);
}

} // namespace kf
