// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/runs_sheet.h"

#include "core/findings/findings.h"
#include "core/words/platform_words.h"
#include "core/words/work_words.h"
#include "ui/pages/parts/work_fields.h"

namespace kf {

namespace {

using RunField = Field<RunRow>;
using work::column;
using work::number;

constexpr double kBillions = 1e-9;

RunField nameField()
{
    return {column(RunsSheet::tr("Run"),
                   RunsSheet::tr("Training run: one training, and how often it comes"),
                   CellKind::Text,
                   16),
            [](const RunRow &row) { return GridValue(row.work.name.value_or(row.work.id)); },
            [](RunRow &row, const GridValue &value) {
                const QString name = textIn(value).trimmed();
                row.work.name = name.isEmpty() ? std::nullopt : std::optional(name);
                return Result<>();
            }};
}

/// A choice of things by id that may be none.
RunField oneOf(const GridColumn &shown,
               std::optional<Id> TrainingRun::*member,
               const std::function<QList<Choice>()> &choices)
{
    return {shown,
            [member](const RunRow &row) {
                const std::optional<Id> &id = row.work.*member;
                return id ? GridValue(*id) : GridValue();
            },
            [member](RunRow &row, const GridValue &value) {
                const QString id = textIn(value);
                row.work.*member = id.isEmpty() ? std::nullopt : std::optional<Id>(id);
                return Result<>();
            },
            [choices] {
                return QList<Choice>{{QString(), RunsSheet::tr("none")}} + choices();
            }};
}

RunField groupField(PlanDocument &document)
{
    return oneOf(column(RunsSheet::tr("Group"),
                        RunsSheet::tr("The user group on whose accelerators it runs"),
                        CellKind::Choice,
                        12),
                 &TrainingRun::group,
                 [&document] { return work::groupChoices(document.plan()); });
}

RunField datasetField(PlanDocument &document)
{
    return oneOf(column(RunsSheet::tr("Dataset"),
                        RunsSheet::tr("The dataset of the storage page that it reads; its tier "
                                      "tells how fast"),
                        CellKind::Choice,
                        8),
                 &TrainingRun::dataset,
                 [&document] {
                     QList<Choice> choices;
                     for (const Shared<Dataset> &one : document.plan().storage.datasets)
                         choices.append({one->id, one->name.value_or(one->id)});
                     return choices;
                 });
}

/// Words that give way, so that what the plan works out is in sight in a window of usual width.
GridColumn narrow(const QString &title, const QString &tip, CellKind kind)
{
    constexpr double kLeast = 7.0;
    constexpr double kMost = 11.0;
    GridColumn shown = column(title, tip, kind, kLeast);
    shown.width = {kLeast, 0.0, kMost};
    return shown;
}

RunField modelField()
{
    return {narrow(RunsSheet::tr("Model"), RunsSheet::tr("Kind of model"), CellKind::Text),
            [](const RunRow &row) { return GridValue(row.work.model.value_or(QString())); },
            [](RunRow &row, const GridValue &value) {
                const QString model = textIn(value).trimmed();
                row.work.model = model.isEmpty() ? std::nullopt : std::optional(model);
                return Result<>();
            }};
}

QList<RunField> modelFields()
{
    return {
        work::choice<RunRow>(narrow(RunsSheet::tr("Class"),
                                    RunsSheet::tr("Kind of work: what a GPU brings depends on it"),
                                    CellKind::Choice),
                             &TrainingRun::trainingClass,
                             static_cast<QString (*)(TrainingClass)>(choiceText)),
        modelField(),
        number<RunRow>(column(RunsSheet::tr("Parameters, B"),
                              RunsSheet::tr("Parameters of the model, in billions: 7, or 600 "
                                            "M typed with its unit"),
                              CellKind::Number,
                              5,
                              {Unit::Count, kBillions}),
                       &TrainingRun::parameters),
        number<RunRow>(column(RunsSheet::tr("Tokens, B"),
                              RunsSheet::tr("Tokens that one run trains on, in billions, "
                                            "repetitions included"),
                              CellKind::Number,
                              5,
                              {Unit::Count, kBillions}),
                       &TrainingRun::tokens)};
}

QList<RunField> dataFields(PlanDocument &document)
{
    return {work::choice<RunRow>(column(RunsSheet::tr("Precision"),
                                        RunsSheet::tr("Format of the numbers it computes with"),
                                        CellKind::Choice,
                                        5),
                                 &TrainingRun::precision,
                                 static_cast<QString (*)(Precision)>(choiceText)),
            datasetField(document),
            number<RunRow>(column(RunsSheet::tr("Data, GB"),
                                  RunsSheet::tr("GB that one pass reads; empty: that of the "
                                                "dataset"),
                                  CellKind::Number,
                                  5,
                                  {Unit::Gigabytes}),
                           &TrainingRun::dataGb),
            number<RunRow>(column(RunsSheet::tr("Epochs"),
                                  RunsSheet::tr("Times that one run reads the dataset"),
                                  CellKind::Number,
                                  4),
                           &TrainingRun::epochs,
                           1.0),
            number<RunRow>(column(RunsSheet::tr("Memory, GB"),
                                  RunsSheet::tr("Memory in GB of all its GPUs together; empty: "
                                                "parameters × bytes per parameter of the "
                                                "settings, without activations"),
                                  CellKind::Number,
                                  5,
                                  {Unit::Gigabytes}),
                           &TrainingRun::memoryGb)};
}

/// What most people change: how large it is wished for, and how often it comes.
QList<RunField> sizeFields()
{
    return {number<RunRow>(column(RunsSheet::tr("GPUs"),
                                  RunsSheet::tr("GPUs that are wished for, for one trial"),
                                  CellKind::Number,
                                  4,
                                  {Unit::Gpus}),
                           &TrainingRun::gpus),
            number<RunRow>(column(RunsSheet::tr("Runs/ year"),
                                  RunsSheet::tr("How often it runs in a year"),
                                  CellKind::Number,
                                  4),
                           &TrainingRun::runsPerYear)};
}

QList<RunField> shapeFields()
{
    return {work::whole<RunRow>(column(RunsSheet::tr("Trials"),
                                       RunsSheet::tr("Trials that run at the same time, each on "
                                                     "these GPUs"),
                                       CellKind::Number,
                                       4),
                                &TrainingRun::parallelTrials,
                                1),
            work::yesNo<RunRow>(RunsSheet::tr("Coupled"),
                                RunsSheet::tr("Its GPUs talk to each other while it trains"),
                                &TrainingRun::coupled),
            work::yesNo<RunRow>(RunsSheet::tr("CUDA-\u00ad"
                                              "aware"),
                                RunsSheet::tr("The libraries it is written with use CUDA"),
                                &TrainingRun::cudaAware),
            number<RunRow>(column(RunsSheet::tr("Hours"),
                                  RunsSheet::tr("Hours of one run, where they are known; they "
                                                "stand in place of the estimate"),
                                  CellKind::Number,
                                  4,
                                  {Unit::Hours}),
                           &TrainingRun::hours)};
}

RunField
figure(const QString &title, const QString &tip, std::optional<double> TrainingRunFigures::*member)
{
    return work::result<RunRow>(title, tip, 4, [member](const RunRow &row) {
        return row.figures ? (*row.figures).*member : std::nullopt;
    });
}

QList<RunField> resultFields()
{
    return {
        work::resultText<RunRow>(
            RunsSheet::tr("Strategy"),
            RunsSheet::tr("Where it is best trained: CPU, one GPU, one machine, several, or "
                          "anywhere because its trials do not talk to each other"),
            9,
            [](const RunRow &row) {
                return row.figures && row.figures->strategy ? strategyText(*row.figures->strategy)
                                                            : QString();
            }),
        figure(RunsSheet::tr("Systems"),
               RunsSheet::tr("Machines that one trial takes"),
               &TrainingRunFigures::systems),
        figure(RunsSheet::tr("Days"), RunsSheet::tr("Days of one run"), &TrainingRunFigures::days),
        work::resultText<RunRow>(
            RunsSheet::tr("Bound"),
            RunsSheet::tr("What makes it as long as it is: computing, or reading its data"),
            6,
            [](const RunRow &row) {
                return row.figures && row.figures->bound ? boundText(*row.figures->bound)
                                                         : QString();
            }),
        figure(RunsSheet::tr("GPU-h/ year"),
               RunsSheet::tr("GPU-hours of a year: runs × trials × GPUs × days × 24"),
               &TrainingRunFigures::gpuHoursPerYear)};
}

TrainingRun freshRun(const Plan &plan, const TrainingRun *above)
{
    TrainingRun run;
    if (above != nullptr)
        run.group = above->group;
    else if (!plan.demand.groups.isEmpty())
        run.group = work::groupFor(plan, GroupKind::Scheduled);
    return run;
}

/// What is said of runs so many a year that nobody can count those at once, by the run's id: a
/// matter of all runs on one accelerator, so no range of the cell alone.
QHash<QString, QString> beyondCounting(const Plan &plan, const Evaluation &figures)
{
    QHash<QString, QString> said;
    for (const Finding &finding : figures.findings) {
        if (finding.path.startsWith(QLatin1String("workloads/training_runs/")) &&
            finding.path.endsWith(QLatin1String("/runs_per_year")))
            said.insert(finding.path.section(u'/', -2, -2), sentence(finding, plan, QLocale()));
    }
    return said;
}

RowList<RunRow> runList()
{
    auto list = work::listOf<RunRow, TrainingRun>(RunsSheet::tr("Type to add a run"), freshRun);
    list.complete = [](const Plan &, RunRow &row) {
        if (!row.work.name)
            row.work.name = RunsSheet::tr("New run");
    };
    list.copied = [](const Plan &plan, RunRow &row) {
        QStringList names;
        for (const Shared<TrainingRun> &run : plan.workloads.trainingRuns)
            names.append(run->name.value_or(run->id));
        row.work.name = edits::copyName(row.work.name.value_or(row.work.id), names);
        row.work.id.clear();
    };
    return list;
}

} // namespace

QList<ExampleRun> exampleRuns(const Plan &plan)
{
    const TrainingRun fresh = freshRun(plan, nullptr);
    TrainingRun language = fresh;
    language.name = RunsSheet::tr("7 B language model");
    language.model = RunsSheet::tr("transformer");
    language.parameters = 7e9;
    language.tokens = 2e11;
    language.gpus = 16.0;
    language.runsPerYear = 4.0;
    TrainingRun detector = fresh;
    detector.name = RunsSheet::tr("Detector");
    detector.model = RunsSheet::tr("convolutional network");
    detector.memoryGb = 40.0;
    detector.gpus = 1.0;
    detector.hours = 24.0;
    detector.runsPerYear = 12.0;
    TrainingRun sweep = detector;
    sweep.name = RunsSheet::tr("Sweep");
    sweep.coupled = false;
    sweep.parallelTrials = 16;
    sweep.hours = 6.0;
    TrainingRun trees = fresh;
    trees.name = RunsSheet::tr("Boosted trees");
    trees.trainingClass = TrainingClass::ClassicalMl;
    trees.model = RunsSheet::tr("gradient boosting");
    trees.cudaAware = false;
    return {{RunsSheet::tr("A large model on several machines: parameters and tokens give its "
                           "days"),
             language},
            {RunsSheet::tr("A model that fits one GPU; its hours are known"), detector},
            {RunsSheet::tr("Many trials at once that do not talk to each other"), sweep},
            {RunsSheet::tr("Classical work that a GPU brings little"), trees}};
}

RunsSheet::RunsSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(runList());
    setFields(QList<RunField>{nameField(), groupField(document)} + modelFields() + sizeFields() +
              resultFields() + dataFields(document) + shapeFields());
}

void RunsSheet::present(const Plan &plan, const Evaluation &figures)
{
    QHash<Id, const TrainingRunFigures *> known;
    for (const TrainingRunFigures &its : figures.training.runs)
        known.insert(its.id, &its);
    const QHash<QString, QString> tooMany = beyondCounting(plan, figures);
    QList<RunRow> rows = rowsIn(plan);
    for (RunRow &row : rows) {
        if (const TrainingRunFigures *its = known.value(row.work.id))
            row.figures = *its;
        row.tooMany = tooMany.value(row.work.id);
    }
    showRows(rows);
}

QVariant RunsSheet::data(const QModelIndex &index, int role) const
{
    const bool isTooMany = index.isValid() && index.column() == RunsColumn &&
                           !isNewRow(index.row()) && !rowAt(index.row()).tooMany.isEmpty();
    if (!isTooMany)
        return FieldsModel::data(index, role);
    if (role == kCellStateRole)
        return int(LimitState::Over);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(FieldsModel::data(index, role).toString(),
                                            rowAt(index.row()).tooMany);
    return FieldsModel::data(index, role);
}

QString RunsSheet::toolTipAt(int row, int column) const
{
    if (column == RunsColumn && !isNewRow(row))
        return rowAt(row).tooMany;
    if (isNewRow(row) || column < StrategyColumn || column > GpuHoursColumn || !rowAt(row).figures)
        return {};
    const TrainingRunFigures &its = *rowAt(row).figures;
    if (column == StrategyColumn && its.reason)
        return reasonText(*its.reason);
    return std::holds_alternative<std::monostate>(valueAt(row, column)) ? unknownReason(row, column)
                                                                        : QString();
}

QString RunsSheet::unknownReason(int row, int column) const
{
    const RunRow &its = rowAt(row);
    const bool isResult = column >= StrategyColumn && column <= GpuHoursColumn;
    // On CPUs there is nothing to be worked out, and typed hours are bound by nothing.
    if (!isResult || !its.figures || its.figures->strategy == TrainingStrategy::Cpu ||
        (column == BoundColumn && its.work.hours))
        return {};
    return missingText(its.work, *its.figures);
}

Result<Plan> RunsSheet::replaced(Plan plan, const RunRow &before, const RunRow &after) const
{
    return replaceWork(std::move(plan), before.work.id, after.work);
}

} // namespace kf

#include "moc_runs_sheet.cpp"
