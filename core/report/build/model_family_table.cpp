// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/model_family_table.h"

#include "core/words/family_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ModelFamilies)
};

QString gainText(const ModelFamily &family)
{
    switch (family.gpuGain) {
    case GpuGain::Gains:
        return Text::tr("gains");
    case GpuGain::WithLibrary:
        return family.libraries.isEmpty()
                   ? Text::tr("gains with a library")
                   : Text::tr("gains with %1").arg(family.libraries.join(QStringLiteral(", ")));
    case GpuGain::None:
        break;
    }
    return Text::tr("no gain");
}

/// True where `words` stand in `text` as they are, not as a part of longer ones: "RL" is not in
/// "pearls".
bool holdsWords(const QString &text, const QString &words)
{
    const auto isEdge = [&text](qsizetype at) {
        return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (isEdge(at - 1) && isEdge(at + words.size()))
            return true;
    }
    return false;
}

bool isCalled(const QString &model, const ModelFamily &family)
{
    const auto matches = [&model](const QString &name) {
        return holdsWords(model, name) || holdsWords(name, model);
    };
    return !model.isEmpty() &&
           (matches(family.name) ||
            std::any_of(family.aliases.cbegin(), family.aliases.cend(), matches));
}

QString runsOf(const Plan &plan, const ModelFamily &family)
{
    QStringList names;
    for (const Shared<TrainingRun> &run : plan.workloads.trainingRuns) {
        if (isCalled(run->model.value_or(QString()), family))
            names.append(run->name.value_or(run->id));
    }
    return names.join(QStringLiteral(", "));
}

QString confidenceText(const QString &word)
{
    if (word == QLatin1String("verified"))
        return Text::tr("verified");
    return word == QLatin1String("judgement") ? Text::tr("our judgement") : word;
}

} // namespace

Table modelFamilyTable(const Plan &plan, const QList<ModelFamily> &families)
{
    Table table{QStringLiteral("model-families"),
                Text::tr("Is a GPU worth it?"),
                {{QStringLiteral("family"), Text::tr("Kind of work")},
                 {QStringLiteral("gain"), Text::tr("GPU")},
                 {QStringLiteral("condition"), Text::tr("Condition")},
                 {QStringLiteral("runs"), Text::tr("Runs of this plan")},
                 {QStringLiteral("confidence"), Text::tr("Standing")},
                 {QStringLiteral("source"), Text::tr("Source")}},
                {}};
    QList<ModelFamily> ordered = families;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return a.gpuGain < b.gpuGain;
    });
    for (const ModelFamily &family : std::as_const(ordered)) {
        const QString runs = runsOf(plan, family);
        table.rows.append({familyName(family),
                           gainText(family),
                           familyCondition(family),
                           runs.isEmpty() ? Cell() : Cell(runs),
                           confidenceText(family.confidence.value_or(QString())),
                           family.source.value_or(QString())});
    }
    return table;
}

} // namespace kf
