// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shared_figures.h"

#include "core/report/scenario_comparison.h"

#include <QCoreApplication>

#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::SharedFigures)
};

using Part = bool SharedWithout::*;
constexpr std::array<Part, 4> kParts{&SharedWithout::prices,
                                     &SharedWithout::people,
                                     &SharedWithout::notes,
                                     &SharedWithout::groupNames};

/// The parts that are left out, in the order in which they are evaluated.
QList<Part> partsOf(const SharedWithout &without)
{
    QList<Part> parts;
    for (const Part part : kParts) {
        if (without.*part)
            parts.append(part);
    }
    return parts;
}

QString causesText(const SharedWithout &causes)
{
    QStringList texts;
    if (causes.prices)
        texts.append(Words::tr("without prices"));
    if (causes.people)
        texts.append(Words::tr("without names of people and organisation"));
    if (causes.notes)
        texts.append(Words::tr("without notes"));
    if (causes.groupNames)
        texts.append(Words::tr("without names of groups"));
    if (texts.isEmpty())
        texts.append(Words::tr("with all of that left out together"));
    return texts.join(QLatin1String(", "));
}

} // namespace

QList<Plan> sharedStates(const Plan &plan, const SharedWithout &without)
{
    QList<Plan> states{plan, sharedCopy(plan, without)};
    const QList<Part> parts = partsOf(without);
    for (const Part part : parts) {
        SharedWithout alone;
        alone.*part = true;
        states.append(sharedCopy(plan, alone));
    }
    return states;
}

QList<SharedFigure> sharedFigures(const Evaluations &states,
                                  const SharedWithout &without,
                                  const Catalog &catalog,
                                  const Wording &wording)
{
    constexpr qsizetype kCopy = 1;
    constexpr qsizetype kFirstAlone = 2;
    const QList<Part> parts = partsOf(without);
    QStringList names;
    for (qsizetype i = 0; i < states.size(); ++i)
        names.append(QString::number(i));
    QList<SharedFigure> figures;
    const ScenarioComparison comparison = comparePlans(states, names, catalog, wording);
    for (const ComparedRow &row : comparison.rows) {
        const QString &before = row.figures.first().text;
        if (row.figures[kCopy].text == before)
            continue;
        SharedFigure figure{row.name, before, row.figures[kCopy].text, {}};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (row.figures[kFirstAlone + i].text != before)
                figure.causes.*parts[i] = true;
        }
        figures.append(figure);
    }
    return figures;
}

QString sharedFiguresText(const QList<SharedFigure> &figures)
{
    if (figures.isEmpty())
        return Words::tr("Every figure of the copy is as it is here: peak, required, run-out, "
                         "storage, power and cost.");
    QStringList lines;
    for (const SharedFigure &figure : figures)
        lines.append(Words::tr("%1: %2 here, %3 in the copy, %4")
                         .arg(figure.name, figure.before, figure.after, causesText(figure.causes)));
    return lines.join(u'\n');
}

} // namespace kf
