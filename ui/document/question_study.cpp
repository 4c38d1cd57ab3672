// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/question_study.h"

#include "core/evaluate/studies.h"

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kFewGroups = 50; ///< a first request of so many has surely a quick answer

} // namespace

QuestionStudy::QuestionStudy(const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_worker([](const Request &request, const Answers *before, WorkControl &) {
        return answers(request, before);
    })
{
    connect(&m_worker, &WorkerBase::finished, this, &QuestionStudy::finished);
}

bool QuestionStudy::request(const Plan &plan,
                            const QList<Study> &studies,
                            const EvaluationPtr &known)
{
    const Request wanted{plan, studies, known, m_catalog};
    if (m_asked && m_asked->studies == studies && isSamePlan(*m_asked, wanted))
        return !m_worker.isRunning();
    m_asked = wanted;
    return m_worker.request(wanted, expectedMilliseconds(wanted));
}

double QuestionStudy::expectedMilliseconds(const Request &request) const
{
    if (!m_worker.newest())
        return request.plan.demand.groups.size() > kFewGroups ? WorkerBase::kLong : 0.0;
    return m_worker.lastMilliseconds() / std::max(1, m_worker.newest()->computed) *
           static_cast<double>(request.studies.size());
}

EvaluationPtr QuestionStudy::answerTo(const Question &question) const
{
    const StudyAnswer *answer = find(question);
    return answer != nullptr ? std::get<EvaluationPtr>(*answer) : EvaluationPtr();
}

bool QuestionStudy::isSamePlan(const Request &a, const Request &b)
{
    return &a.catalog.entries() == &b.catalog.entries() && a.plan == b.plan;
}

const StudyAnswer *QuestionStudy::findIn(const Answers &answers, const Study &study)
{
    const auto found = std::find_if(answers.all.cbegin(),
                                    answers.all.cend(),
                                    [&study](const auto &one) { return one.first == study; });
    return found == answers.all.cend() ? nullptr : &found->second;
}

const StudyAnswer *QuestionStudy::find(const Study &study) const
{
    return m_worker.newest() ? findIn(*m_worker.newest(), study) : nullptr;
}

/// Answers for the same plan serve again, and of others, overtaken ones too, what did not change.
QuestionStudy::Answers QuestionStudy::answers(const Request &request, const Answers *before)
{
    const bool isSame = before != nullptr && isSamePlan(before->asked, request);
    Answers result{request, {}, 0};
    for (const Study &study : request.studies) {
        const StudyAnswer *earlier = before != nullptr ? findIn(*before, study) : nullptr;
        if (earlier != nullptr && isSame) {
            result.all.append({study, *earlier});
            continue;
        }
        const EvaluationPtr *like =
            earlier != nullptr ? std::get_if<EvaluationPtr>(earlier) : nullptr;
        const bool isKnown = request.known && study == Study(request.known->question);
        const EvaluationPtr &known = like != nullptr && !isKnown ? *like : request.known;
        result.all.append({study, kf::answerTo(study, request.plan, request.catalog, known)});
        ++result.computed;
    }
    return result;
}

} // namespace kf

#include "moc_question_study.cpp"
