// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/question_words.h"

#include "core/findings/questions.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::QuestionWords)
};

} // namespace

QString answeredText(const QList<PlanningQuestion> &questions)
{
    const qsizetype answered = countOf(questions, QuestionState::Answered);
    const qsizetype open = countOf(questions, QuestionState::Open);
    return Text::tr("%1 of %2 planning questions answered").arg(answered).arg(answered + open);
}

} // namespace kf
