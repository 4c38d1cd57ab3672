// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_words.h"

#include "core/findings/findings.h"
#include "core/topology/topology_sums.h"

namespace kf {

namespace {

constexpr qsizetype kNamesShown = 5; ///< more make a sentence that nobody reads

template<typename Thing> QString nameIn(const QList<Thing> &things, const QString &id)
{
    for (const Thing &thing : things) {
        if (thing.id == id)
            return thing.name.value_or(id);
    }
    return id;
}

template<typename Entry> QString modelIn(const QList<Entry> &entries, const QString &id)
{
    for (const Entry &entry : entries) {
        if (entry.id == id)
            return entry.model;
    }
    return id;
}

QString nameOfGroup(const Plan &plan, const QString &id)
{
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->id == id)
            return group->name;
    }
    return id;
}

QString nameOfDataset(const Plan &plan, const QString &id)
{
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        if (dataset->id == id)
            return dataset->name.value_or(id);
    }
    return id;
}

QString nameOfRack(const Plan &plan, const QString &id)
{
    QString name = id;
    forEachRack(plan.topology, [&](const Rack &rack, const RackType *, const Room &) {
        if (rack.id == id)
            name = rack.name.value_or(id);
    });
    return name;
}

QString nameOfRoom(const Plan &plan, const QString &id)
{
    for (const Site &site : plan.topology.sites) {
        for (const Room &room : site.rooms) {
            if (room.id == id)
                return room.name.value_or(id);
        }
    }
    return id;
}

QString nameOfAccelerator(const Plan &plan, const QString &id)
{
    for (const Pool &pool : plan.settings.pools) {
        if (pool.id == id)
            return pool.name.value_or(id);
    }
    return modelIn(plan.catalog.gpus, id);
}

} // namespace

Argument argument(QLatin1StringView name, ArgumentValue value)
{
    return {QString(name), std::move(value)};
}

const ArgumentValue *argumentOf(const Finding &finding, QLatin1StringView name)
{
    for (const Argument &one : finding.arguments) {
        if (one.name == name)
            return &one.value;
    }
    return nullptr;
}

QString nameOf(const Plan &plan, IdKind kind, const QString &id)
{
    switch (kind) {
    case IdKind::Group:
        return nameOfGroup(plan, id);
    case IdKind::Dataset:
        return nameOfDataset(plan, id);
    case IdKind::Rack:
        return nameOfRack(plan, id);
    case IdKind::Room:
        return nameOfRoom(plan, id);
    case IdKind::RackType:
        return nameIn(plan.topology.rackTypes, id);
    case IdKind::Tier:
        return nameIn(plan.storage.tiers, id);
    case IdKind::DayType:
        return nameIn(plan.demand.dayTypes, id);
    case IdKind::CatalogGpu:
        return nameOfAccelerator(plan, id);
    case IdKind::CatalogDevice:
        return modelIn(plan.catalog.devices, id);
    default:
        return id;
    }
}

QString FindingWords::of(QLatin1StringView name) const
{
    struct Writer {
        const FindingWords &words;

        QString operator()(const QString &text) const { return text; }
        QString operator()(const Amount &amount) const
        {
            return amountText(amount, words.m_locale);
        }
        QString operator()(const PlanMonth &month) const
        {
            return words.m_plan.settings.start.plus(month.index).toString();
        }
        QString operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
        QString operator()(const QList<QString> &texts) const { return words.listed(texts); }
    };
    const ArgumentValue *value = argumentOf(m_finding, name);
    return value == nullptr ? QString() : std::visit(Writer{*this}, *value);
}

double FindingWords::number(QLatin1StringView name) const
{
    const ArgumentValue *value = argumentOf(m_finding, name);
    const auto *amount = value == nullptr ? nullptr : std::get_if<Amount>(value);
    return amount == nullptr ? 0.0 : amount->value;
}

QString FindingWords::name(QLatin1StringView name, IdKind kind) const
{
    const ArgumentValue *value = argumentOf(m_finding, name);
    if (value == nullptr)
        return {};
    if (const auto *id = std::get_if<QString>(value))
        return nameOf(m_plan, kind, *id);
    if (const auto *ids = std::get_if<QList<QString>>(value)) {
        QStringList names;
        for (qsizetype i = 0; i < ids->size(); ++i)
            names.append(i < kNamesShown ? nameOf(m_plan, kind, ids->at(i)) : ids->at(i));
        return listed(names);
    }
    return {};
}

QString FindingWords::listed(const QStringList &texts) const
{
    const qsizetype more = texts.size() - kNamesShown;
    if (more <= 0)
        return m_locale.createSeparatedList(texts);
    return FindingText::tr("%1 and %n more", nullptr, static_cast<int>(more))
        .arg(texts.first(kNamesShown).join(QStringLiteral(", ")));
}

} // namespace kf
