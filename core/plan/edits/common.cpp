// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/common.h"

#include "core/plan/validate/messages.h"

#include <QCoreApplication>

namespace kf::edits {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

} // namespace

std::optional<Error> refusal(const QList<PlanProblem> &problems)
{
    std::optional<Error> error;
    for (const PlanProblem &problem : problems) {
        if (problem.ruleClass != RuleClass::Structure)
            continue;
        Problem listed{{}, 0, 0, problem.message, problem.expected};
        if (!error)
            error = Error{ErrorKind::Invalid, toText(listed), problem.path, {}};
        listed.entry = problem.path;
        error->problems.append(std::move(listed));
    }
    return error;
}

Error notFound(IdKind kind, const Id &id)
{
    return {ErrorKind::NotFound, problems::noSuchThing(id, kind, {}).message, pathOf(kind, id), {}};
}

Error alreadyTaken(IdKind kind, const Id &id)
{
    return {ErrorKind::NotAllowed, problems::duplicateId(id).message, pathOf(kind, id), {}};
}

std::optional<Error> positionRefusal(qsizetype at, qsizetype count, const QString &collection)
{
    if (at >= 0 && at <= count)
        return std::nullopt;
    return Error{ErrorKind::Invalid,
                 Text::tr("there is no place %1 in a list of %2").arg(at).arg(count),
                 collection,
                 {}};
}

std::optional<Error>
orderRefusal(const QList<qsizetype> &order, qsizetype count, const QString &collection)
{
    QSet<qsizetype> named;
    for (const qsizetype place : order) {
        if (place >= 0 && place < count)
            named.insert(place);
    }
    if (order.size() == count && named.size() == count)
        return std::nullopt;
    return Error{ErrorKind::Invalid, Text::tr("an order names every row once"), collection, {}};
}

QString copyName(const QString &name, const QStringList &taken)
{
    QString candidate = Text::tr("%1 (copy)").arg(name);
    for (int count = 2; taken.contains(candidate); ++count)
        candidate = Text::tr("%1 (copy %2)").arg(name).arg(count);
    return candidate;
}

QString pathOf(IdKind kind, const Id &id)
{
    return id.isEmpty() ? collectionPath(kind) : collectionPath(kind) + u'/' + id;
}

Id freeId(const QString &name, const std::function<bool(const Id &)> &isTaken)
{
    const Id base = idFromName(name);
    Id id = base;
    for (int count = 2; isTaken(id); ++count)
        id = QStringLiteral("%1-%2").arg(base).arg(count);
    return id;
}

} // namespace kf::edits
