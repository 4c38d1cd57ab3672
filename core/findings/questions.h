// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The questions that the planning of a platform has to answer, in one table.

#include "core/findings/findings.h"

namespace kf {

/// A question as people read it.
struct QuestionText {
    QString question;
    QString advice;
    QString page; ///< id of the page that answers it
};

/// The state of every question, in the order of the table.
QList<PlanningQuestion> planningQuestions(const RuleInput &input);

/// How the question of that id is asked; empty where there is none.
QuestionText questionText(const QString &id);

/// What people call the page of a question.
QString pageOfQuestion(const QString &id);

/// The same questions, those of a page together, pages by their first question.
QList<PlanningQuestion> questionsByPage(const QList<PlanningQuestion> &questions);

/// How many are of that state.
qsizetype countOf(const QList<PlanningQuestion> &questions, QuestionState state);

} // namespace kf
