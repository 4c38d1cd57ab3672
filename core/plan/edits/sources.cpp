// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/sources.h"

#include "core/plan/validate/messages.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

qsizetype indexAt(const QList<Assumption> &assumptions, const QString &path)
{
    for (qsizetype i = 0; i < assumptions.size(); ++i) {
        if (assumptions[i].path == path)
            return i;
    }
    return -1;
}

/// Changes one text of what is said at `path`; where nothing is left to say it goes.
Result<Plan> putText(Plan plan,
                     const QString &path,
                     std::optional<QString> Assumption::*which,
                     const QString &typed)
{
    Assumption assumption = sourceAt(plan, path).value_or(Assumption());
    assumption.path = path;
    const QString text = typed.trimmed();
    assumption.*which = text.isEmpty() ? std::nullopt : std::optional(text);
    if (!path.isEmpty() && !assumption.text && !assumption.source)
        return withoutAssumption(std::move(plan), path);
    return putAssumption(std::move(plan), assumption);
}

} // namespace

std::optional<Assumption> sourceAt(const Plan &plan, const QString &path)
{
    const qsizetype index = indexAt(plan.settings.assumptions, path);
    return index < 0 ? std::nullopt : std::optional(plan.settings.assumptions[index]);
}

Result<Plan> putAssumption(Plan plan, const Assumption &assumption)
{
    if (assumption.path.isEmpty())
        return Error{
            ErrorKind::Invalid, Text::tr("a source belongs to a place of the plan"), {}, {}};
    if (!assumption.source.value_or(QString()).isValidUtf16() ||
        !assumption.text.value_or(QString()).isValidUtf16())
        return Error{ErrorKind::Invalid, problems::notText().message, assumption.path, {}};
    const qsizetype index = indexAt(plan.settings.assumptions, assumption.path);
    if (index < 0)
        plan.settings.assumptions.append(assumption);
    else if (!(plan.settings.assumptions.at(index) == assumption))
        plan.settings.assumptions[index] = assumption;
    return plan;
}

Plan withoutAssumption(Plan plan, const QString &path)
{
    const qsizetype index = indexAt(plan.settings.assumptions, path);
    if (index >= 0)
        plan.settings.assumptions.removeAt(index);
    return plan;
}

QString decisionAt(const Plan &plan, const QString &path)
{
    const std::optional<Assumption> said = sourceAt(plan, path);
    return said && said->confidence == Standing::Decided ? said->text.value_or(QString())
                                                         : QString();
}

Result<Plan> setDecision(Plan plan, const QString &path, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return withoutAssumption(std::move(plan), path);
    Assumption decided = sourceAt(plan, path).value_or(Assumption());
    decided.path = path;
    decided.text = reason.trimmed();
    decided.confidence = Standing::Decided;
    return putAssumption(std::move(plan), decided);
}

Result<Plan> setSource(Plan plan, const QString &path, const QString &source, Standing standing)
{
    if (!path.isEmpty() && source.isValidUtf16() && source.trimmed().isEmpty())
        return withoutAssumption(std::move(plan), path);
    Assumption assumption = sourceAt(plan, path).value_or(Assumption());
    assumption.path = path;
    assumption.source = source.trimmed();
    assumption.confidence = standing;
    return putAssumption(std::move(plan), assumption);
}

Result<Plan> setNote(Plan plan, const QString &path, const QString &note)
{
    return putText(std::move(plan), path, &Assumption::text, note);
}

Result<Plan> setNoteSource(Plan plan, const QString &path, const QString &source)
{
    return putText(std::move(plan), path, &Assumption::source, source);
}

} // namespace kf
