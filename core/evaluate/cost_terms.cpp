// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/cost_terms.h"

#include "core/evaluate/explain_steps.h"

namespace kf {

Derivation termOf(const char *figure, const OpenSum &value, Unit unit, QStringView sign)
{
    Derivation term;
    term.kind = StepKind::CostTerm;
    term.value = {value.known, unit};
    term.arguments = {{QStringLiteral("figure"), QString::fromLatin1(figure)},
                      {QStringLiteral("sign"), sign.toString()}};
    markOpen(term, value.isOpen);
    return term;
}

Derivation termOf(const char *figure, double value, Unit unit, QStringView sign)
{
    return termOf(figure, OpenSum{value, false}, unit, sign);
}

Derivation with(Derivation step, const char *argument, const ArgumentValue &value)
{
    step.arguments.append({QString::fromLatin1(argument), value});
    return step;
}

Amount yearAmount(int year)
{
    return {static_cast<double>(year), Unit::Count};
}

Derivation at(Derivation step, const char *path)
{
    step.path = QString::fromLatin1(path);
    return step;
}

Derivation figureOf(const OpenSum &value, Unit unit, const QList<Derivation> &terms)
{
    Derivation figure;
    figure.kind = StepKind::CostFigure;
    figure.value = {value.known, unit};
    figure.path = QStringLiteral("cost");
    figure.parts = terms;
    markOpen(figure, value.isOpen);
    return figure;
}

OpenSum sumOf(const std::optional<double> &value)
{
    return {value.value_or(0.0), !value};
}

OpenSum less(const OpenSum &a, const OpenSum &b)
{
    return {a.known - b.known, a.isOpen || b.isOpen};
}

} // namespace kf
