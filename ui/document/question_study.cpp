// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/question_study.h"

#include "core/evaluate/evaluate.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace kf {

namespace {

constexpr double kAtOnceMilliseconds = 8.0; ///< half a frame: what takes longer runs on a worker
constexpr double kNanosecondsPerMillisecond = 1e6;
constexpr qsizetype kFewGroups = 50; ///< a first request of so many has surely a quick answer

EvaluationPtr answerAmong(const QList<EvaluationPtr> &answers, const Question &question)
{
    const auto found =
        std::find_if(answers.cbegin(), answers.cend(), [&question](const EvaluationPtr &one) {
            return one->question == question;
        });
    return found == answers.cend() ? EvaluationPtr() : *found;
}

} // namespace

QuestionStudy::QuestionStudy(const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, &QuestionStudy::takeAnswer);
}

QuestionStudy::~QuestionStudy()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

bool QuestionStudy::request(const Plan &plan,
                            const QList<Question> &questions,
                            const EvaluationPtr &known)
{
    if (m_asked && m_asked->questions == questions && m_asked->plan == plan)
        return !m_running;
    m_asked = Request{plan, questions, known};
    if (m_running) {
        m_waiting = m_asked;
        return false;
    }
    const bool isFirst = m_answers.isEmpty();
    const double expected = m_milliseconds * static_cast<double>(questions.size());
    if (isFirst ? plan.demand.groups.size() > kFewGroups : expected >= kAtOnceMilliseconds) {
        startWorker(*m_asked);
        return false;
    }
    take(answer(*m_asked, m_catalog, m_answers));
    return true;
}

EvaluationPtr QuestionStudy::answerTo(const Question &question) const
{
    return answerAmong(m_answers, question);
}

QuestionStudy::Answer QuestionStudy::answer(const Request &request,
                                            const Catalog &catalog,
                                            const QList<EvaluationPtr> &before)
{
    QElapsedTimer timer;
    timer.start();
    Answer answer;
    int evaluated = 0;
    for (const Question &question : request.questions) {
        if (request.known && request.known->question == question &&
            request.known->plan == request.plan) {
            answer.evaluations.append(request.known);
            continue;
        }
        EvaluationPtr previous = answerAmong(before, question);
        if (!previous)
            previous = request.known;
        answer.evaluations.append(std::make_shared<const Evaluation>(
            evaluate(request.plan, catalog, question, previous.get())));
        ++evaluated;
    }
    answer.milliseconds =
        double(timer.nsecsElapsed()) / kNanosecondsPerMillisecond / std::max(1, evaluated);
    return answer;
}

void QuestionStudy::startWorker(const Request &request)
{
    m_running = request;
    m_watcher.setFuture(QtConcurrent::run([request, catalog = m_catalog, before = m_answers] {
        return answer(request, catalog, before);
    }));
}

void QuestionStudy::takeAnswer()
{
    // Stale answers are taken as well: their parts that did not change serve the next ones.
    take(m_watcher.result());
    m_running.reset();
    if (m_waiting)
        startWorker(*std::exchange(m_waiting, std::nullopt));
    else
        Q_EMIT finished();
}

void QuestionStudy::take(const Answer &answer)
{
    m_answers = answer.evaluations;
    m_milliseconds = answer.milliseconds;
}

} // namespace kf
