// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the numbers up with the plan: at once where that is quick, else on a worker, newest wins.

#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace kf {

class Evaluator : public QObject {
    Q_OBJECT

public:
    /// `catalog` must outlive this; its content counts as it is at each request.
    explicit Evaluator(const Catalog &catalog, QObject *parent = nullptr);
    ~Evaluator() override;

    /// Asks for the numbers of `plan`; finished() follows, at once or later. A request that is
    /// overtaken by a newer one never reports.
    void request(const Plan &plan, const Question &question, quint64 revision);

    /// The newest numbers; null before the first request has finished.
    const EvaluationPtr &newest() const { return m_newest; }
    /// The revision of the plan that newest() belongs to.
    quint64 revision() const { return m_newestRevision; }
    /// True while numbers of a newer plan are being worked on.
    bool isUpdating() const { return m_running.has_value(); }
    /// How long the last evaluation took, in milliseconds.
    double lastMilliseconds() const { return m_lastMilliseconds; }

Q_SIGNALS:
    void finished(const kf::EvaluationPtr &evaluation);
    void updatingChanged(bool updating);

private:
    struct Request {
        Plan plan;
        Question question;
        quint64 revision = 0;
    };
    struct Answer {
        EvaluationPtr evaluation;
        double milliseconds = 0.0;
    };
    static Answer
    answer(const Request &request, const Catalog &catalog, const EvaluationPtr &previous);
    void startWorker(const Request &request);
    void takeAnswer();
    void publish(const Answer &answer, quint64 revision);

    const Catalog &m_catalog;
    QFutureWatcher<Answer> m_watcher;
    std::optional<Request> m_running;
    std::optional<Request> m_waiting;
    EvaluationPtr m_newest;
    quint64 m_newestRevision = 0;
    double m_lastMilliseconds = 0.0;
};

} // namespace kf
