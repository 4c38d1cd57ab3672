// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers several questions of one plan at a time, other months and other scenarios: at once where
// that is quick, else on a worker, newest wins.

#include "ui/document/evaluator.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <optional>

namespace kf {

class QuestionStudy : public QObject {
    Q_OBJECT

public:
    /// `catalog` must outlive this.
    explicit QuestionStudy(const Catalog &catalog, QObject *parent = nullptr);
    ~QuestionStudy() override;

    /// Asks `questions` of `plan`. True where the answers are ready at once; else finished()
    /// follows, unless a newer request overtakes this one. The same request again costs nothing.
    /// `known`, which may be null, is a finished evaluation of the plan or of one like it: it gives
    /// its answer and its parts.
    bool
    request(const Plan &plan, const QList<Question> &questions, const EvaluationPtr &known = {});

    /// The newest answer to `question`; null where it has not been asked or is not ready.
    EvaluationPtr answerTo(const Question &question) const;
    /// True while answers for a newer request are being worked on.
    bool isUpdating() const { return m_running.has_value(); }

Q_SIGNALS:
    /// Answers that were not ready at once are ready now.
    void finished();

private:
    struct Request {
        Plan plan;
        QList<Question> questions;
        EvaluationPtr known;
    };
    struct Answer {
        QList<EvaluationPtr> evaluations;
        double milliseconds = 0.0; ///< for one question
    };
    static Answer
    answer(const Request &request, const Catalog &catalog, const QList<EvaluationPtr> &before);
    void startWorker(const Request &request);
    void takeAnswer();
    void take(const Answer &answer);

    const Catalog &m_catalog;
    QFutureWatcher<Answer> m_watcher;
    std::optional<Request> m_asked; ///< the newest
    std::optional<Request> m_running;
    std::optional<Request> m_waiting;
    QList<EvaluationPtr> m_answers;
    double m_milliseconds = 0.0;
};

} // namespace kf
