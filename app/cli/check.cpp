// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "core/findings/acceptance.h"
#include "core/findings/findings.h"
#include "core/findings/gather.h"
#include "core/findings/question_words.h"
#include "core/findings/questions.h"
#include "core/report/state_ids.h"
#include "core/report/write/findings_json.h"
#include "core/report/write/text_table.h"
#include "core/words/counted_texts.h"

namespace kf::cli {

namespace {

/// What findings say alike, in the words of the first one.
QString findingText(const QList<Finding> &alike, const Plan &plan, const Wording &wording)
{
    const Finding &finding = alike.constFirst();
    const QString severity(severityWord(finding.severity));
    const QString mark = finding.accepted ? Text::tr("%1, accepted").arg(severity)
                         : hasLapsed(plan, finding)
                             ? Text::tr("%1, acceptance lapsed").arg(severity)
                             : severity;
    const QString where = alike.size() == 1
                              ? finding.path
                              : Text::tr("%1, as %2", "12 racks, as topology/racks/a01")
                                    .arg(gatheredText(alike), finding.path);
    QString text =
        wrapped(QStringLiteral("%1: %2: %3").arg(mark, where, sentence(finding, plan, wording)), 2);
    const QString help = remedy(finding);
    if (!help.isEmpty())
        text += wrapped(help, 4);
    const QString said = alike.size() == 1 ? acceptanceText(plan, finding) : QString();
    if (!said.isEmpty())
        text += wrapped(said, 4);
    return text;
}

/// The plan's name, how many findings there are, and each of them.
QString findingsText(const Evaluation &evaluation, const Wording &wording, bool each)
{
    const auto count = [&](Severity severity) {
        return countText(countOpen(evaluation.findings, severity), wording.locale);
    };
    QString text =
        evaluation.plan.settings.name + QLatin1Char('\n') +
        Text::tr("  errors: %1, warnings: %2, advice: %3\n")
            .arg(count(Severity::Error), count(Severity::Warning), count(Severity::Advice));
    for (const QList<Finding> &alike : listedFindings(evaluation.findings, each))
        text += findingText(alike, evaluation.plan, wording);
    return text;
}

/// How many questions are answered, and each that is open with its advice.
QString questionsText(const Evaluation &evaluation)
{
    const QList<PlanningQuestion> &questions = evaluation.questions;
    QString text = evaluation.plan.settings.name + QLatin1Char('\n') +
                   Text::tr("  %1; %2 do not apply\n", "41 of 53 questions answered; 10 ...")
                       .arg(answeredText(questions))
                       .arg(countOf(questions, QuestionState::NotApplicable));
    for (const PlanningQuestion &question : questionsByPage(questions)) {
        if (question.state != QuestionState::Open)
            continue;
        const QuestionText words = questionText(question.id);
        text += wrapped(QStringLiteral("%1: %2").arg(question.id, words.question), 2);
        text += wrapped(words.advice, 4);
    }
    return text;
}

/// The least severity that makes the exit status 1; nothing where the option names none.
std::optional<Severity> failingSeverity(const CommandLine &line)
{
    if (!line.has("fail-on"))
        return Severity::Error;
    const QString wanted = line.value("fail-on");
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (wanted == severityWord(severity))
            return severity;
    }
    refuse(Text::tr("--fail-on takes error, warning or advice, not '%1'").arg(wanted));
    return std::nullopt;
}

bool hasOpen(const QList<Finding> &findings, Severity least)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (severity <= least && countOpen(findings, severity) > 0)
            return true;
    }
    return false;
}

int run(const CommandLine &line)
{
    const std::optional<Wording> wording = wordingOf(line);
    const std::optional<Severity> least = failingSeverity(line);
    if (!wording || !least)
        return kRefused;
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    const Evaluation &evaluation = input->evaluation;
    if (line.has("questions"))
        return print(questionsText(evaluation));
    const int status = line.has("json")
                           ? print(findingsToJson(evaluation))
                           : print(findingsText(evaluation, *wording, line.has("all")));
    if (status != kDone)
        return status;
    return hasOpen(evaluation.findings, *least) ? kFound : kDone;
}

} // namespace

Command checkCommand()
{
    return {
        QStringLiteral("check"),
        Text::tr("list the findings or the open planning questions; exit status 1 where there "
                 "are errors"),
        {{QStringLiteral("PLAN"), Text::tr("the plan to read: a file, or an address on a server")}},
        {scenarioOption(),
         {QStringLiteral("--questions"),
          Text::tr("list the planning questions that are open, each with an advice, instead"),
          {}},
         {QStringLiteral("--fail-on"),
          Text::tr("what makes the exit status 1: error (the default), warning or advice; "
                   "accepted findings never do"),
          QStringLiteral("SEVERITY")},
         allOption(),
         jsonOption(),
         localeOption(),
         unitsOption(),
         libraryOption()},
        run};
}

} // namespace kf::cli
