// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the numbers up with the plan: at once where that is quick, else on a worker, newest wins.

#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"
#include "ui/document/worker.h"

#include <QObject>

#include <memory>

namespace kf {

class Evaluator : public QObject {
    Q_OBJECT

public:
    /// `catalog` must outlive this; its content counts as it is at each request.
    explicit Evaluator(const Catalog &catalog, QObject *parent = nullptr);

    /// Asks for the numbers of `plan`; finished() follows, at once or later. A request that is
    /// overtaken by a newer one never reports.
    void request(const Plan &plan, const Question &question, quint64 revision);

    /// The newest numbers; null before the first request has finished.
    EvaluationPtr newest() const;
    /// The revision of the plan that newest() belongs to.
    quint64 revision() const;
    /// True while numbers of a newer plan are being worked on.
    bool isUpdating() const { return m_worker.isRunning(); }

Q_SIGNALS:
    void finished(const kf::EvaluationPtr &evaluation);
    void updatingChanged(bool updating);

private:
    struct Request {
        Plan plan;
        Question question;
        quint64 revision = 0;
        Catalog catalog;
    };
    struct Answer {
        EvaluationPtr evaluation;
        quint64 revision = 0;
    };
    static Answer answer(const Request &request, const Answer *before);

    const Catalog &m_catalog;
    Worker<Request, Answer> m_worker;
};

} // namespace kf
