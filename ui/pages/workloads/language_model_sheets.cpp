// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/language_model_sheets.h"

#include "ui/pages/parts/work_fields.h"

namespace kf {

namespace {

using ModelField = Field<LanguageModelRow>;
using work::column;
using work::number;

constexpr double kBillions = 1e-9;

/// A whole number that may be missing.
ModelField
wholeField(const QString &title, const QString &tip, std::optional<int> LanguageModel::*member)
{
    return {column(title, tip, CellKind::Number, 5),
            [member](const LanguageModelRow &row) {
                const std::optional<int> &value = row.work.*member;
                return value ? GridValue(double(*value)) : GridValue();
            },
            [member](LanguageModelRow &row, const GridValue &value) {
                return takeOptionalWhole(row.work.*member, value);
            }};
}

ModelField share(const QString &title, const QString &tip, double LanguageModel::*member)
{
    return number<LanguageModelRow>(column(title, tip, CellKind::Share, 5), member);
}

ModelField
tokens(const QString &title, const QString &tip, std::optional<double> LanguageModel::*member)
{
    return number<LanguageModelRow>(column(title, tip, CellKind::Number, 5), member);
}

QList<ModelField> modelFields()
{
    return {
        number<LanguageModelRow>(
            column(LanguageModelSheet::tr("Parameters, B"),
                   LanguageModelSheet::tr("Parameters of the model, in billions"),
                   CellKind::Number,
                   5,
                   {Unit::Count, kBillions}),
            &LanguageModel::parameters),
        wholeField(LanguageModelSheet::tr("Weight bits"),
                   LanguageModelSheet::tr("Bits of one weight as it is served: 16, 8 or 4"),
                   &LanguageModel::weightBits),
        wholeField(LanguageModelSheet::tr("Layers"),
                   LanguageModelSheet::tr("Layers of the model, each with a cache of its own"),
                   &LanguageModel::layers),
        wholeField(
            LanguageModelSheet::tr("KV heads"),
            LanguageModelSheet::tr("Heads whose keys and values are kept; fewer than query heads "
                                   "where they are grouped"),
            &LanguageModel::kvHeads),
        wholeField(LanguageModelSheet::tr("Head size"),
                   LanguageModelSheet::tr("Numbers of one head for one token"),
                   &LanguageModel::headDim),
        work::whole<LanguageModelRow>(
            column(LanguageModelSheet::tr("KV bits"),
                   LanguageModelSheet::tr("Bits of one number in the cache"),
                   CellKind::Number,
                   4),
            &LanguageModel::kvBits,
            16),
        tokens(LanguageModelSheet::tr("Tokens in"),
               LanguageModelSheet::tr("Tokens of a typical request"),
               &LanguageModel::inputTokens),
        tokens(LanguageModelSheet::tr("Tokens out"),
               LanguageModelSheet::tr("Tokens of a typical answer"),
               &LanguageModel::outputTokens),
        tokens(
            LanguageModelSheet::tr("Context"),
            LanguageModelSheet::tr("Tokens for which the cache has room; empty: tokens in and out"),
            &LanguageModel::contextTokens),
        share(LanguageModelSheet::tr("Reserve"),
              LanguageModelSheet::tr("Share of the memory that stays free"),
              &LanguageModel::memoryReserve),
        share(LanguageModelSheet::tr("Band\u00adwidth used"),
              LanguageModelSheet::tr("Share of the memory bandwidth that is reached (assumed)"),
              &LanguageModel::bandwidthEfficiency),
        share(LanguageModelSheet::tr("FLOPS used"),
              LanguageModelSheet::tr("Share of the peak computing speed that is reached (assumed)"),
              &LanguageModel::flopsUtilisation)};
}

QList<Field<MeasuredRow>> measuredFields()
{
    return {number<MeasuredRow>(column(MeasuredSheet::tr("At once"),
                                       MeasuredSheet::tr("Requests that were served at once"),
                                       CellKind::Number,
                                       6),
                                &MeasuredService::servers),
            number<MeasuredRow>(column(MeasuredSheet::tr("Service time, s"),
                                       MeasuredSheet::tr("Mean time of one request, in seconds"),
                                       CellKind::Number,
                                       8,
                                       {Unit::Seconds}),
                                &MeasuredService::serviceTimeS),
            {column(MeasuredSheet::tr("Source"),
                    MeasuredSheet::tr("Who measured it, and how"),
                    CellKind::Text,
                    16),
             [](const MeasuredRow &row) {
                 return row.work.source ? GridValue(*row.work.source) : GridValue();
             },
             [](MeasuredRow &row, const GridValue &value) {
                 const QString text = textIn(value);
                 row.work.source = text.isEmpty() ? std::nullopt : std::optional(text);
                 return Result<>();
             }}};
}

const ServingWorkload *servingIn(const Plan &plan, const Id &serving)
{
    for (const Shared<ServingWorkload> &work : plan.workloads.serving) {
        if (work->id == serving)
            return &*work;
    }
    return nullptr;
}

} // namespace

LanguageModelSheet::LanguageModelSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setFields(modelFields());
}

void LanguageModelSheet::present(const Plan &plan, const Id &serving)
{
    QList<LanguageModelRow> rows;
    const ServingWorkload *work = servingIn(plan, serving);
    if (work != nullptr && work->llm)
        rows.append({work->id, *work->llm});
    showRows(rows);
}

Result<Plan> LanguageModelSheet::replaced(Plan plan,
                                          const LanguageModelRow &before,
                                          const LanguageModelRow &after) const
{
    return setLanguageModel(std::move(plan), before.key, after.work);
}

QString LanguageModelSheet::rowsReason(const RowEdit &) const
{
    return tr("This row is the selected service");
}

MeasuredSheet::MeasuredSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(list());
    setFields(measuredFields());
}

RowList<MeasuredRow> MeasuredSheet::list() const
{
    RowList<MeasuredRow> rows;
    rows.rows = [this](const Plan &plan) {
        QList<MeasuredRow> shown;
        const QList<MeasuredService> all = points(plan);
        for (const MeasuredService &point : all)
            shown.append({QString::number(shown.size()), point});
        return shown;
    };
    rows.fresh = [](const Plan &, const MeasuredRow *) {
        return MeasuredRow();
    };
    rows.insert = [this](Plan plan, const MeasuredRow &row, qsizetype at) {
        QList<MeasuredService> all = points(plan);
        all.insert(std::clamp<qsizetype>(at, 0, all.size()), row.work);
        return withPoints(std::move(plan), all);
    };
    rows.remove = [this](Plan plan, const QList<MeasuredRow> &gone) {
        QList<MeasuredService> all = points(plan);
        QList<qsizetype> places;
        for (const MeasuredRow &row : gone)
            places.append(row.key.toLongLong());
        std::sort(places.begin(), places.end(), std::greater<>());
        for (const qsizetype place : std::as_const(places))
            all.removeAt(place);
        return withPoints(std::move(plan), all);
    };
    rows.placeholder = tr("Type to add a measurement");
    rows.keysArePlaces = true;
    return rows;
}

void MeasuredSheet::present(const Plan &plan, const Id &serving)
{
    m_serving = serving;
    showRows(rowsIn(plan));
}

QList<MeasuredService> MeasuredSheet::points(const Plan &plan) const
{
    const ServingWorkload *work = servingIn(plan, m_serving);
    return work != nullptr && work->llm ? work->llm->measured : QList<MeasuredService>();
}

Result<Plan> MeasuredSheet::withPoints(Plan plan, const QList<MeasuredService> &points) const
{
    const ServingWorkload *work = servingIn(plan, m_serving);
    if (work == nullptr || !work->llm)
        return edits::notFound(IdKind::Serving, m_serving);
    LanguageModel model = *work->llm;
    model.measured = points;
    return setLanguageModel(std::move(plan), m_serving, model);
}

Result<Plan>
MeasuredSheet::replaced(Plan plan, const MeasuredRow &before, const MeasuredRow &after) const
{
    QList<MeasuredService> all = points(plan);
    const qsizetype place = before.key.toLongLong();
    if (place >= all.size())
        return edits::notFound(IdKind::Serving, m_serving);
    all[place] = after.work;
    return withPoints(std::move(plan), all);
}

} // namespace kf

#include "moc_language_model_sheets.cpp"
