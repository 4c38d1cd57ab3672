// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lanes/lane_sheet.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/lanes.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"
#include "ui/pages/parts/named_list.h"
#include "ui/pages/parts/work_fields.h"

namespace kf {

namespace {

using LaneField = Field<LaneRow>;

GridColumn column(
    const QString &title, const QString &tip, CellKind kind, double characters, double fits = 0.0)
{
    const bool isText = kind == CellKind::Text;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isText ? Qt::AlignLeft : Qt::AlignRight,
            {characters, isText ? fits : 0.0, fits},
            {}};
}

/// GPUs, which may be typed behind the number.
GridColumn gpusColumn(const QString &title, const QString &tip)
{
    GridColumn shown = column(title, tip, CellKind::Number, 6, 10);
    shown.unit = {Unit::Gpus};
    return shown;
}

LaneField quotaField(const QString &title, const QString &tip, std::optional<double> Quota::*member)
{
    return {gpusColumn(title, tip),
            [member](const LaneRow &row) { return orNothing(row.quota.*member); },
            [member](LaneRow &row, const GridValue &value) {
                return takeOptional(row.quota.*member, value);
            }};
}

LaneField limitField(const QString &title, const QString &tip, std::optional<double> Lane::*member)
{
    return {gpusColumn(title, tip),
            [member](const LaneRow &row) { return orNothing(row.lane.*member); },
            [member](LaneRow &row, const GridValue &value) {
                return takeOptional(row.lane.*member, value);
            }};
}

LaneField textField(const QString &title,
                    const QString &tip,
                    double characters,
                    std::optional<QString> Lane::*member)
{
    return {
        column(title, tip, CellKind::Text, characters, 22),
        [member](const LaneRow &row) { return GridValue((row.lane.*member).value_or(QString())); },
        [member](LaneRow &row, const GridValue &value) {
            const QString text = textIn(value).trimmed();
            row.lane.*member = text.isEmpty() ? std::nullopt : std::optional(text);
            return Result<>();
        }};
}

template<typename Get>
LaneField result(const QString &title, const QString &tip, double characters, const Get &get)
{
    GridColumn shown = column(title, tip, CellKind::Number, characters, 10);
    shown.look = ColumnLook::Strong;
    return {shown, [get](const LaneRow &row) {
                return row.day && row.day->known ? GridValue(get(*row.day)) : GridValue();
            }};
}

QList<LaneField> laneFields()
{
    return {
        textField(LaneSheet::tr("Lane"), {}, 14, &Lane::name),
        {column(LaneSheet::tr("Groups"),
                LaneSheet::tr("The user groups in it, by name, with commas between them"),
                CellKind::Text,
                16,
                24),
         [](const LaneRow &row) { return GridValue(row.groups); },
         [](LaneRow &row, const GridValue &value) {
             row.groups = textIn(value);
             return Result<>();
         }},
        quotaField(LaneSheet::tr("Owns"),
                   LaneSheet::tr("Its nominal quota of this accelerator"),
                   &Quota::nominal),
        quotaField(LaneSheet::tr("May borrow"),
                   LaneSheet::tr("From lanes of its cohort; empty: as much as they lend"),
                   &Quota::borrow),
        quotaField(LaneSheet::tr("May lend"),
                   LaneSheet::tr("To lanes of its cohort; empty: all that it owns"),
                   &Quota::lend),
        {column(LaneSheet::tr("Priority"),
                LaneSheet::tr("Who asks the pot of the cohort first: the larger number; empty: 0"),
                CellKind::Number,
                6,
                10),
         [](const LaneRow &row) {
             return row.lane.priority ? GridValue(double(*row.lane.priority)) : GridValue();
         },
         [](LaneRow &row, const GridValue &value) {
             return takeOptionalWhole(row.lane.priority, value);
         }},
        limitField(LaneSheet::tr("Most a job"),
                   LaneSheet::tr("GPUs that one job may take; empty: no limit"),
                   &Lane::maxGpusPerJob),
        limitField(LaneSheet::tr("Most a user"),
                   LaneSheet::tr("GPUs that one person may take; empty: no limit"),
                   &Lane::maxGpusPerUser),
        textField(LaneSheet::tr("Cohort"),
                  LaneSheet::tr("Lanes of one cohort lend to each other; empty: it shares with "
                                "nobody"),
                  8,
                  &Lane::cohort),
        result(LaneSheet::tr("Wants at peak"),
               LaneSheet::tr("What its groups ask for in the largest hour of the day"),
               7,
               [](const LaneDay &day) { return day.wants; }),
        result(LaneSheet::tr("Borrows"),
               LaneSheet::tr("What it gets from others at most"),
               6,
               [](const LaneDay &day) { return day.borrows; }),
        result(LaneSheet::tr("Short"),
               LaneSheet::tr("What it neither owns nor gets, in the worst hour"),
               6,
               [](const LaneDay &day) { return day.shortBy; }),
        {column(
             LaneSheet::tr("Day"), LaneSheet::tr("What it wants by hour"), CellKind::Sparkline, 7),
         [](const LaneRow &) {
             return GridValue();
         }}};
}

/// The lane of a row, with the groups that it names and its quota of the key.
Result<Lane> laneOfRow(const Plan &plan, const LaneRow &row, const AcceleratorKey &key)
{
    Lane lane = row.lane;
    const QList<Choice> groups = work::groupChoices(plan);
    if (row.groups != namesText(lane.groups, groups)) {
        const Result<QList<Id>> named =
            idsNamed(row.groups, groups, LaneSheet::tr("This plan has no group called '%1'"));
        if (!named)
            return named.error();
        lane.groups = named.value();
    }
    const bool saysNothing = !row.quota.nominal && !row.quota.borrow && !row.quota.lend;
    if (!saysNothing && key.isEmpty())
        return Error{ErrorKind::NotAllowed,
                     LaneSheet::tr("A quota is of an accelerator: add a user group first"),
                     {},
                     {}};
    if (saysNothing && row.quota.kept == KeptKeys())
        lane.quota.remove(key);
    else
        lane.quota.insert(key, row.quota);
    return lane;
}

RowList<LaneRow> laneList(const LaneLook &look)
{
    RowList<LaneRow> list;
    list.rows = [&look](const Plan &plan) {
        QList<LaneRow> rows;
        const QList<Choice> groups = work::groupChoices(plan);
        for (const Lane &lane : plan.platform.lanes)
            rows.append(
                {lane.id, lane, namesText(lane.groups, groups), lane.quota.value(look.key), {}});
        return rows;
    };
    list.fresh = [](const Plan &, const LaneRow *above) {
        LaneRow row;
        if (above != nullptr)
            row.lane.cohort = above->lane.cohort;
        return row;
    };
    list.complete = [](const Plan &, LaneRow &row) {
        if (!row.lane.name)
            row.lane.name = LaneSheet::tr("New lane");
    };
    list.copied = [](const Plan &plan, LaneRow &row) {
        QStringList names;
        for (const Lane &lane : plan.platform.lanes)
            names.append(lane.name.value_or(lane.id));
        row.lane.name = edits::copyName(row.lane.name.value_or(row.lane.id), names);
        row.lane.groups.clear(); // a group counts in one lane
        row.groups.clear();
    };
    list.insert = [&look](Plan plan, const LaneRow &row, qsizetype at) {
        Result<Lane> lane = laneOfRow(plan, row, look.key);
        if (!lane)
            return Result<Plan>(lane.error());
        lane.value().id.clear();
        return insertLane(std::move(plan), std::move(lane).value(), at);
    };
    list.remove = [](Plan plan, const QList<LaneRow> &rows) {
        QList<Id> ids;
        for (const LaneRow &row : rows)
            ids.append(row.lane.id);
        return deleteLanes(std::move(plan), ids);
    };
    list.reorder = orderLanes;
    list.placeholder = LaneSheet::tr("Type to add a lane");
    return list;
}

} // namespace

LaneSheet::LaneSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
    , m_plans(document)
{
    setList(laneList(m_look));
    setFields(laneFields());
}

void LaneSheet::present(const Plan &plan,
                        const Evaluation &figures,
                        const LaneLook &look,
                        const Wording &wording)
{
    m_look = look;
    m_wording = wording;
    m_total = quotaTotal(figures, look.key);
    QList<LaneRow> rows = rowsIn(plan);
    for (LaneRow &row : rows)
        row.day = laneDay(figures, row.key, look);
    showRows(rows);
    Q_EMIT totalsChanged();
}

QList<double> LaneSheet::curveAt(int row, int column) const
{
    if (column != DayColumn || isNewRow(row) || !rowAt(row).day || !rowAt(row).day->known)
        return {};
    return rowAt(row).day->demand;
}

GridValue LaneSheet::totalAt(int column) const
{
    if (endOfRows() == 0) // what is in service is asked of lanes
        return {};
    if (column == NameColumn)
        return m_total.supply
                   ? tr("Out of %1 in service")
                         .arg(numberText(*m_total.supply, Digits::Exact, m_wording.locale))
                   : tr("In service: not known");
    return column == OwnsColumn ? GridValue(m_total.nominal) : GridValue();
}

QString LaneSheet::toolTipAt(int row, int column) const
{
    if (isNewRow(row) || !rowAt(row).day)
        return {};
    const LaneDay &day = *rowAt(row).day;
    if (!day.known && (column == WantsColumn || column == BorrowsColumn || column == ShortColumn))
        return tr("Not known: the demand of one of its groups is missing");
    if (column == WantsColumn)
        return tr("At %1").arg(hourText(day.wantsHour));
    if (column == ShortColumn && day.shortBy > 0.0)
        return tr("At %1").arg(hourText(day.shortHour));
    return {};
}

Result<Plan> LaneSheet::replaced(Plan plan, const LaneRow &before, const LaneRow &after) const
{
    Result<Lane> lane = laneOfRow(plan, after, m_look.key);
    if (!lane)
        return lane.error();
    return replaceLane(std::move(plan), before.lane.id, std::move(lane).value());
}

} // namespace kf

#include "moc_lane_sheet.cpp"
