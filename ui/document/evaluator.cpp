// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/evaluator.h"

#include "core/evaluate/evaluate.h"

namespace kf {

Evaluator::Evaluator(const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_worker([](const Request &request, const Answer *before, WorkControl &) {
        return answer(request, before);
    })
{
    connect(&m_worker, &WorkerBase::runningChanged, this, &Evaluator::updatingChanged);
    connect(&m_worker, &WorkerBase::finished, this, [this] { Q_EMIT finished(newest()); });
}

void Evaluator::request(const Plan &plan, const Question &question, quint64 revision)
{
    if (m_worker.request({plan, question, revision, m_catalog}, m_worker.lastMilliseconds()))
        Q_EMIT finished(newest());
}

EvaluationPtr Evaluator::newest() const
{
    return m_worker.newest() ? m_worker.newest()->evaluation : EvaluationPtr();
}

quint64 Evaluator::revision() const
{
    return m_worker.newest() ? m_worker.newest()->revision : 0;
}

/// Parts that did not change serve again, also those of an answer that was overtaken.
Evaluator::Answer Evaluator::answer(const Request &request, const Answer *before)
{
    return {std::make_shared<const Evaluation>(
                evaluate(request.plan,
                         request.catalog,
                         request.question,
                         before != nullptr ? before->evaluation.get() : nullptr)),
            request.revision};
}

} // namespace kf

#include "moc_evaluator.cpp"
