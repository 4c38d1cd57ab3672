// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers several studies of one plan at a time, other months and scenarios among them: at once
// where that is quick, else on a worker, newest wins.

#include "core/catalog/catalog.h"
#include "core/figures/studies.h"
#include "ui/document/worker.h"

#include <QList>
#include <QObject>

#include <optional>
#include <utility>

namespace kf {

class QuestionStudy : public QObject {
    Q_OBJECT

public:
    /// `catalog` must outlive this; its content counts as it is at each request.
    explicit QuestionStudy(const Catalog &catalog, QObject *parent = nullptr);

    /// Asks `studies` of `plan`. True where the answers are ready at once; else finished() follows,
    /// unless a newer request overtakes this one. What has been answered for the same plan costs
    /// nothing. `known`, which may be null, is a finished evaluation of the plan or of one like it:
    /// it gives its answer and its parts.
    bool request(const Plan &plan, const QList<Study> &studies, const EvaluationPtr &known = {});

    /// The newest answer to `question`; null where it has not been asked or is not ready.
    EvaluationPtr answerTo(const Question &question) const;
    /// The newest answer to another study; nothing where it has not been asked or is not ready.
    template<typename Asked>
    std::optional<typename Asked::Answer> answerTo(const Asked &asked) const
    {
        const StudyAnswer *answer = find(asked);
        return answer != nullptr ? std::optional(std::get<typename Asked::Answer>(*answer))
                                 : std::nullopt;
    }
    /// True while answers for a newer request are being worked on.
    bool isUpdating() const { return m_worker.isRunning(); }

Q_SIGNALS:
    /// Answers that were not ready at once are ready now.
    void finished();

private:
    struct Request {
        Plan plan;
        QList<Study> studies;
        EvaluationPtr known;
        Catalog catalog;
    };
    struct Answers {
        Request asked;
        QList<std::pair<Study, StudyAnswer>> all;
        int computed = 0; ///< of them; the others were known
    };
    static bool isSamePlan(const Request &a, const Request &b);
    static Answers answers(const Request &request, const Answers *before);
    static const StudyAnswer *findIn(const Answers &answers, const Study &study);
    const StudyAnswer *find(const Study &study) const;
    double expectedMilliseconds(const Request &request) const;

    const Catalog &m_catalog;
    Worker<Request, Answers> m_worker;
    std::optional<Request> m_asked; ///< the newest
};

} // namespace kf
