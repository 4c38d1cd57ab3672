// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/claim_sheets.h"

#include "core/plan/edits/claims.h"
#include "core/report/scaling_words.h"
#include "core/words/kind_words.h"
#include "core/words/user_words.h"
#include "ui/pages/parts/thing_fields.h"

namespace kf {

namespace {

using ClaimField = Field<ClaimRow>;
using work::column;
using work::number;

template<typename E> QString named(E value)
{
    return choiceText(value);
}

GridColumn numberColumn(const QString &title, const QString &tip, const CellUnit &unit = {})
{
    return column(title, tip, CellKind::Number, 4, unit);
}

QList<ClaimField> promiseFields()
{
    GridColumn text = column(ClaimSheet::tr("Claim"),
                             ClaimSheet::tr("What a vendor or a colleague says"),
                             CellKind::Text,
                             18);
    text.width = {18, 40, 40};
    return {
        things::text<ClaimRow>(text, &Claim::text),
        things::choice<ClaimRow, Claim, ClaimCheck>(
            column(ClaimSheet::tr("Checked as"),
                   ClaimSheet::tr("By which formula it is checked"),
                   CellKind::Choice,
                   9),
            &Claim::check,
            named<ClaimCheck>),
        number<ClaimRow>(
            numberColumn(ClaimSheet::tr("Claimed"),
                         ClaimSheet::tr("The figure that is claimed, in the unit of the check")),
            &Claim::claimed),
        work::result<ClaimRow>(ClaimSheet::tr("Computed"),
                               ClaimSheet::tr("What the formula says"),
                               5,
                               [](const ClaimRow &row) { return row.value; }),
        work::resultText<ClaimRow>(ClaimSheet::tr("Unit"),
                                   {},
                                   7,
                                   [](const ClaimRow &row) {
                                       return row.work.check ? claimUnitText(*row.work.check)
                                                             : QString();
                                   }),
        work::result<ClaimRow>(ClaimSheet::tr("Knee, GPUs"),
                               ClaimSheet::tr("GPUs beyond which more of them are slower"),
                               4,
                               [](const ClaimRow &row) { return row.knee; }),
        work::resultText<ClaimRow>(ClaimSheet::tr("Verdict"),
                                   ClaimSheet::tr("Whether what is claimed holds"),
                                   8,
                                   [](const ClaimRow &row) { return row.holds; })};
}

QList<ClaimField> inputFields()
{
    return {number<ClaimRow>(numberColumn(ClaimSheet::tr("GPUs"), {}, {Unit::Gpus}), &Claim::gpus),
            number<ClaimRow>(numberColumn(ClaimSheet::tr("Gradients, GB"),
                                          ClaimSheet::tr("What all GPUs exchange in a step"),
                                          {Unit::Gigabytes}),
                             &Claim::gradientGb),
            number<ClaimRow>(numberColumn(ClaimSheet::tr("Link, GB/s"),
                                          ClaimSheet::tr("Of each GPU to the next"),
                                          {Unit::GigabytesPerSecond}),
                             &Claim::linkGbPerS),
            number<ClaimRow>(numberColumn(ClaimSheet::tr("Moved, GB"),
                                          ClaimSheet::tr("What is copied to the memory of the GPU"),
                                          {Unit::Gigabytes}),
                             &Claim::bytesGb),
            number<ClaimRow>(numberColumn(ClaimSheet::tr("Bandwidth, GB/s"),
                                          ClaimSheet::tr("Between host and GPU"),
                                          {Unit::GigabytesPerSecond}),
                             &Claim::bandwidthGbS),
            number<ClaimRow>(column(ClaimSheet::tr("Serial share"),
                                    ClaimSheet::tr("Of the work, that no second GPU makes faster"),
                                    CellKind::Share,
                                    4),
                             &Claim::serialShare),
            number<ClaimRow>(column(ClaimSheet::tr("Exchange share"),
                                    ClaimSheet::tr("Of the time, that each further GPU adds"),
                                    CellKind::Share,
                                    4),
                             &Claim::commShare),
            things::whole<ClaimRow>(
                numberColumn(ClaimSheet::tr("Ports"), ClaimSheet::tr("Of each switch")),
                &Claim::switchPorts),
            things::whole<ClaimRow>(
                numberColumn(ClaimSheet::tr("Levels"), ClaimSheet::tr("Of the tree, 1 to 3")),
                &Claim::levels),
            number<ClaimRow>(numberColumn(ClaimSheet::tr("Read, GB/s"),
                                          ClaimSheet::tr("What storage gives"),
                                          {Unit::GigabytesPerSecond}),
                             &Claim::readGbPerS),
            number<ClaimRow>(
                numberColumn(ClaimSheet::tr("A GPU eats, GB/s"), {}, {Unit::GigabytesPerSecond}),
                &Claim::feedGbPerSPerGpu)};
}

QList<ClaimField> originFields()
{
    return {things::text<ClaimRow>(column(ClaimSheet::tr("Source"),
                                          ClaimSheet::tr("Who says so, and where"),
                                          CellKind::Text,
                                          10),
                                   &Claim::source),
            things::choice<ClaimRow, Claim, Standing>(
                column(ClaimSheet::tr("Standing"),
                       ClaimSheet::tr("How sure it is; only what was measured is"),
                       CellKind::Choice,
                       8),
                &Claim::standing,
                standingText)};
}

const QList<Claim> &claimsIn(const Plan &plan)
{
    return plan.platform.claims;
}

bool isUsed(int column, const ClaimInputs &inputs)
{
    switch (column) {
    case ClaimSheet::GpusColumn:
        return inputs.gpus;
    case ClaimSheet::GradientColumn:
    case ClaimSheet::LinkColumn:
        return inputs.gradient;
    case ClaimSheet::BytesColumn:
    case ClaimSheet::BandwidthColumn:
        return inputs.bytes;
    case ClaimSheet::SerialColumn:
    case ClaimSheet::CommColumn:
        return inputs.shares;
    case ClaimSheet::PortsColumn:
    case ClaimSheet::LevelsColumn:
        return inputs.ports;
    case ClaimSheet::ReadColumn:
    case ClaimSheet::FeedColumn:
        return inputs.read;
    default:
        return true;
    }
}

} // namespace

ClaimSheet::ClaimSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(things::listOf<ClaimRow, Claim>(
        claimsIn, insertClaim, deleteClaims, orderClaims, tr("Type to add a claim")));
    setFields(promiseFields() + inputFields() + originFields());
}

void ClaimSheet::present(const Plan &plan, const Evaluation &figures)
{
    QHash<Id, const ClaimFigures *> known;
    for (const ClaimFigures &its : figures.platform.claims)
        known.insert(its.id, &its);
    QList<ClaimRow> rows = rowsIn(plan);
    for (ClaimRow &row : rows) {
        const ClaimFigures *its = known.value(row.work.id);
        if (its == nullptr)
            continue;
        row.value = its->value;
        row.knee = its->knee;
        row.holds = holdsText(its->holds);
    }
    showRows(rows);
}

/// Empty inputs that the check makes no use of are left alone; what stands there can be taken away.
QString ClaimSheet::readOnlyReason(int row, int column) const
{
    const QString reason = FieldsModel::readOnlyReason(row, column);
    const bool isOpen = isNewRow(row) || row >= endOfRows() ||
                        isUsed(column, inputsOf(rowAt(row).work.check)) ||
                        !std::holds_alternative<std::monostate>(valueAt(row, column));
    return !reason.isEmpty() || isOpen ? reason : tr("This check makes no use of it.");
}

/// What is claimed is in the unit of its check: "0.5 s", "64 GPUs", "6x". A row that is to come
/// says its check beside it.
CellUnit ClaimSheet::unitAt(int row, int column) const
{
    const std::optional<ClaimCheck> &check = rowAt(row).work.check;
    if (column == ClaimedColumn && isNewRow(row))
        return {Unit::None,
                1.0,
                CellUnit::Per::Nothing,
                {QStringLiteral("s"),
                 QStringLiteral("GPU"),
                 QStringLiteral("GPUs"),
                 QStringLiteral("\u00d7"),
                 QStringLiteral("x")}};
    if (column != ClaimedColumn || !check)
        return FieldsModel::unitAt(row, column);
    CellUnit unit;
    unit.words = {claimUnitText(*check)};
    if (check == ClaimCheck::AllReduce || check == ClaimCheck::MemoryTransfer)
        unit.unit = Unit::Seconds;
    else if (check == ClaimCheck::Feed)
        unit.unit = Unit::Gpus;
    else if (check == ClaimCheck::SpeedUp)
        unit.words += {QStringLiteral("\u00d7"), QStringLiteral("x")};
    return unit;
}

Result<Plan> ClaimSheet::replaced(Plan plan, const ClaimRow &before, const ClaimRow &after) const
{
    return replaceClaim(std::move(plan), before.work.id, after.work);
}

ScalingSheet::ScalingSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    GridColumn takes = column(
        tr("What it takes"), tr("To grow by itself, and whether it is there"), CellKind::Text, 30);
    takes.width = {30, 90, 90};
    setFields({{column(tr("Part"), {}, CellKind::Text, 12),
                [](const ScalingRow &row) {
                    return GridValue(titleText(row.part));
                }},
               {column(tr("Scaling"),
                       tr("Planned: by growth and orders. Dynamic: by itself, as load comes"),
                       CellKind::Choice,
                       9),
                [](const ScalingRow &row) {
                    return GridValue(row.scaling ? QString(wordFor(*row.scaling)) : QString());
                },
                [](ScalingRow &row, const GridValue &value) {
                    row.scaling = enumFromWord<Scaling>(textIn(value).toLatin1());
                    return Result<>();
                },
                [] {
                    return QList<Choice>{
                        {QString(), things::Text::tr("not said")},
                        {QString(wordFor(Scaling::Planned)), choiceText(Scaling::Planned)},
                        {QString(wordFor(Scaling::Dynamic)), choiceText(Scaling::Dynamic)}};
                }},
               {takes, [](const ScalingRow &row) {
                    return GridValue(row.takes);
                }}});
}

void ScalingSheet::present(const Plan &plan, const Evaluation &figures)
{
    QList<ScalingRow> rows;
    for (std::size_t i = 0; i < EnumWords<ScaledPart>::words.size(); ++i) {
        const auto part = ScaledPart(i);
        const auto said = plan.platform.scaling.constFind(part);
        const std::optional<Scaling> scaling =
            said == plan.platform.scaling.cend() ? std::nullopt : std::optional(*said);
        rows.append({QString(wordFor(part)), part, scaling, scalingText(figures, part, scaling)});
    }
    showRows(rows);
}

Result<Plan>
ScalingSheet::replaced(Plan plan, const ScalingRow &before, const ScalingRow &after) const
{
    return setScaling(std::move(plan), before.part, after.scaling);
}

QString ScalingSheet::rowsReason(const RowEdit &) const
{
    return tr("These are all the parts that can scale");
}

} // namespace kf

#include "moc_claim_sheets.cpp"
