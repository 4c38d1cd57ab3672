// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields that the sheets of the storage page have in common: data in the unit of its column, and
// the tiers by their names.

#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "ui/pages/parts/fields_model.h"

#include <QSet>

namespace kf::storage {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::StorageSheet)
};

inline constexpr double kWidestText = 24;   ///< characters that a column fits by itself
inline constexpr double kWidestNumber = 14; ///< digits with their separators

/// As wide as what it holds: there are many columns, and the results are to be in sight.
inline GridColumn column(
    const QString &title, const QString &tip, CellKind kind, double characters, CellUnit unit = {})
{
    const bool isText = kind == CellKind::Text || kind == CellKind::Choice;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isText ? Qt::AlignLeft : Qt::AlignRight,
            {characters, isText ? kWidestText : 0.0, isText ? kWidestText : kWidestNumber},
            std::move(unit)};
}

/// GB that one of the scale's unit is. Dividing by it, unlike multiplying with the factor, gives
/// back what was typed.
inline double gigabytesPer(const AmountScale &scale)
{
    return 1.0 / scale.factor;
}

inline GridValue inUnit(const std::optional<double> &gigabytes, const AmountScale &scale)
{
    return gigabytes ? GridValue(*gigabytes / gigabytesPer(scale)) : GridValue();
}

/// A sum below a column; one that is not known is no empty cell.
inline GridValue totalIn(const std::optional<double> &gigabytes, const AmountScale &scale)
{
    return gigabytes ? inUnit(gigabytes, scale) : GridValue(QStringLiteral("?"));
}

/// Data of a row, typed in the unit of its column; `member` gives the GB, which may be missing.
template<typename Row, typename Member>
Field<Row> dataField(const GridColumn &shown, const AmountScale &scale, Member member)
{
    const double unit = gigabytesPer(scale);
    return {shown,
            [member, scale](const Row &row) {
                return inUnit(std::optional<double>(member(row)), scale);
            },
            [member, unit](Row &row, const GridValue &value) {
                std::optional<double> typed;
                const Result<> taken = takeOptional(typed, value);
                if (!taken)
                    return taken;
                auto &target = member(row);
                if constexpr (std::is_same_v<std::decay_t<decltype(target)>, double>)
                    target = typed.value_or(0.0) * unit;
                else
                    target = typed ? std::optional(*typed * unit) : std::nullopt;
                return taken;
            }};
}

/// What the plan works out for a row.
template<typename Row>
Field<Row> resultField(const QString &title,
                       const QString &tip,
                       const AmountScale &scale,
                       std::optional<double> Row::*member)
{
    GridColumn shown = column(title, tip, CellKind::Number, 5);
    shown.look = ColumnLook::Strong;
    return {shown, [member, scale](const Row &row) {
                return inUnit(row.*member, scale);
            }};
}

/// The name of a tier, in `tierName` of a row: one that is there, or a new one.
template<typename Row> Field<Row> tierField()
{
    return {column(Text::tr("Tier"),
                   Text::tr("Class of storage that holds it: the name of one, or a new one"),
                   CellKind::Text,
                   6),
            [](const Row &row) { return GridValue(row.tierName); },
            [](Row &row, const GridValue &value) {
                const QString name = textIn(value).trimmed();
                if (name.isEmpty())
                    return Result<>(
                        Error{ErrorKind::Invalid, Text::tr("A tier is needed here"), {}, {}});
                row.tierName = name;
                return Result<>();
            }};
}

/// The tiers by their names: those of the plan, and those that datasets name beside them; behind
/// `none` that there is none.
inline QList<Choice> tierChoices(const Plan &plan, const QString &none)
{
    QList<Choice> choices{{QString(), none}};
    QSet<Id> seen;
    const auto add = [&](const Id &id, const QString &name) {
        if (id.isEmpty() || seen.contains(id))
            return;
        seen.insert(id);
        choices.append({name, name});
    };
    for (const Tier &tier : plan.storage.tiers)
        add(tier.id, tier.name.value_or(tier.id));
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        add(dataset->tier, dataset->tier);
        if (dataset->backupTier)
            add(*dataset->backupTier, *dataset->backupTier);
    }
    return choices;
}

/// The groups of the plan, and behind `none` that there is none.
inline QList<Choice> groupChoices(const Plan &plan, const QString &none = {})
{
    QList<Choice> choices;
    if (!none.isEmpty())
        choices.append({QString(), none});
    const QHash<Id, QString> names = groupNames(plan);
    for (const Shared<Group> &group : plan.demand.groups)
        choices.append({group->id, names.value(group->id)});
    return choices;
}

/// A group that a row may have, in `member(row)`.
template<typename Row, typename Member>
Field<Row> groupField(PlanDocument &document, double characters, Member member)
{
    return {column(Text::tr("User group"),
                   Text::tr("User group: whose data it is"),
                   CellKind::Choice,
                   characters),
            [member](const Row &row) { return GridValue(member(row).value_or(QString())); },
            [member](Row &row, const GridValue &value) {
                const QString group = textIn(value);
                member(row) = group.isEmpty() ? std::nullopt : std::optional<Id>(group);
                return Result<>();
            },
            [&document] {
                return groupChoices(document.plan(), Text::tr("no group"));
            }};
}

inline QString tierName(const Plan &plan, const Id &id)
{
    for (const Tier &tier : plan.storage.tiers) {
        if (tier.id == id)
            return tier.name.value_or(tier.id);
    }
    return id;
}

} // namespace kf::storage
