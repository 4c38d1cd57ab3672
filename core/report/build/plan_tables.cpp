// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/plan_tables.h"

#include "core/cost/price_path.h"
#include "core/plan/edits/sources.h"
#include "core/words/cable_words.h"
#include "core/words/component_texts.h"
#include "core/words/cost_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/time_words.h"
#include "core/words/user_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PlanTables)
};

Column text(const char *id, const QString &title)
{
    return {QString::fromLatin1(id), title, Unit::None};
}

Column number(const char *id, const QString &title, Unit unit = Unit::None)
{
    return {QString::fromLatin1(id), title, unit};
}

Cell cell(const std::optional<double> &value)
{
    return value ? Cell(*value) : Cell();
}

Cell cell(const std::optional<int> &value)
{
    return value ? Cell(double(*value)) : Cell();
}

Cell cell(const std::optional<QString> &value)
{
    return value ? Cell(*value) : Cell();
}

/// The word of the file for programs, with what people call it.
template<typename E> Cell word(E value)
{
    return Term{QString(wordFor(value)), choiceText(value)};
}

template<typename E> Cell word(const std::optional<E> &value)
{
    return value ? word(*value) : Cell();
}

template<typename E> Cell words(const QList<E> &values)
{
    QStringList inFiles;
    QStringList texts;
    for (const E value : values) {
        inFiles.append(QString(wordFor(value)));
        texts.append(choiceText(value));
    }
    if (values.isEmpty())
        return {};
    return Term{inFiles.join(QStringLiteral(", ")), texts.join(QStringLiteral(", "))};
}

Cell yesNo(const std::optional<bool> &value)
{
    if (!value)
        return {};
    return *value ? Words::tr("yes") : Words::tr("no");
}

QString groupName(const Plan &plan, const Id &id)
{
    return nameOf(plan, IdKind::Group, id);
}

QString groupNames(const Plan &plan, const QList<Id> &ids)
{
    QStringList names;
    for (const Id &id : ids)
        names.append(groupName(plan, id));
    return names.join(QStringLiteral(", "));
}

/// Tables with rows, in order.
class Tables {
public:
    void add(Table table)
    {
        if (!table.rows.isEmpty())
            m_tables.append(std::move(table));
    }
    QList<Table> take() { return std::move(m_tables); }

private:
    QList<Table> m_tables;
};

QList<Table> users(const Plan &plan)
{
    Table table{QStringLiteral("profiles"),
                Words::tr("User profiles"),
                {text("profile", Words::tr("Profile")),
                 text("group", Words::tr("Group")),
                 text("persona", Words::tr("Persona")),
                 number("people", Words::tr("People"), Unit::Count),
                 text("skills", Words::tr("Skills")),
                 text("submits_by", Words::tr("Submits by")),
                 text("data", Words::tr("Data"))},
                {}};
    for (const Profile &profile : plan.platform.profiles) {
        QStringList words;
        QStringList names;
        for (const SubmitsBy way : profile.submitsBy) {
            words.append(QString(wordFor(way)));
            names.append(choiceText(way));
        }
        table.rows.append({Term{profile.id, nameOf(plan, IdKind::Profile, profile.id)},
                           profile.group ? Cell(groupName(plan, *profile.group)) : Cell(),
                           word(profile.persona),
                           cell(profile.people),
                           skillsText(profile.skills),
                           Term{words.join(QStringLiteral(", ")), names.join(QStringLiteral(", "))},
                           word(profile.dataSensitivity)});
    }
    return table.rows.isEmpty() ? QList<Table>() : QList<Table>{table};
}

/// Taken for assumed where the plan does not say.
Standing standingOf(const Plan &plan, const Price &price)
{
    const auto source = price.device ? sourceAt(plan, pathOfPrice(*price.device)) : std::nullopt;
    return source ? source->confidence : Standing::Assumed;
}

Table priceTable(const Plan &plan, const CatalogView &view, const Wording &wording)
{
    Table table{QStringLiteral("prices"),
                Words::tr("Prices of devices"),
                {text("device", Words::tr("Device")),
                 number("unit_price", Words::tr("Price each, %1").arg(plan.settings.currency)),
                 text("standing", Words::tr("Standing")),
                 text("source", Words::tr("Source")),
                 text("date", Words::tr("Date"))},
                {}};
    for (const Price &price : plan.cost.prices) {
        const Standing standing = standingOf(plan, price);
        table.rows.append(
            {price.device ? pricedName(*price.device, plan, view, wording) : QString(),
             cell(price.unitPrice),
             price.unitPrice ? Cell(Term{QString(wordFor(standing)), standingText(standing)})
                             : Cell(),
             cell(price.source),
             price.date ? Cell(*price.date) : Cell()});
    }
    return table;
}

/// What the plan says of an offer, else the catalogue's offer.
template<typename Value>
std::optional<Value> ownOr(const std::optional<Value> &own,
                           const OfferEntry *listed,
                           std::optional<Value> OfferEntry::*member)
{
    return own || listed == nullptr ? own : listed->*member;
}

/// The price list and its day.
Cell offerSource(const OfferEntry *listed)
{
    if (listed == nullptr)
        return {};
    QStringList parts{listed->source.value_or(QString()), listed->date.value_or(QString())};
    parts.removeAll(QString());
    return parts.isEmpty() ? Cell() : Cell(parts.join(QStringLiteral(", ")));
}

Table offerTable(const Plan &plan, const CatalogView &view)
{
    Table table{QStringLiteral("cloud-offers"),
                Words::tr("Cloud offers"),
                {text("accelerator", Words::tr("Accelerator")),
                 text("offer", Words::tr("Offer")),
                 number("gpus", Words::tr("GPUs an instance"), Unit::Gpus),
                 text("currency", Words::tr("Currency")),
                 number("on_demand_per_h", Words::tr("On demand an hour")),
                 number("committed_1y_per_h", Words::tr("1y committed")),
                 number("committed_3y_per_h", Words::tr("3y committed")),
                 number("spot_per_h", Words::tr("Spot an hour")),
                 number("host_per_h", Words::tr("Host an hour")),
                 number("reserved", Words::tr("Reserved instances"), Unit::Count),
                 text("source", Words::tr("Source"))},
                {}};
    for (const CloudOffer &offer : plan.cost.cloud) {
        const OfferEntry *listed = offer.offer ? view.offer(*offer.offer) : nullptr;
        const QString currency = listed != nullptr ? listed->currency : plan.settings.currency;
        table.rows.append(
            {acceleratorName(
                 ownOr(offer.accelerator, listed, &OfferEntry::accelerator).value_or(QString()),
                 plan,
                 view),
             cell(offer.offer),
             cell(ownOr(offer.gpus, listed, &OfferEntry::gpus)),
             offer.currency.value_or(currency),
             cell(ownOr(offer.onDemandPerH, listed, &OfferEntry::onDemandPerH)),
             cell(ownOr(offer.committed1yPerH, listed, &OfferEntry::committed1yPerH)),
             cell(ownOr(offer.committed3yPerH, listed, &OfferEntry::committed3yPerH)),
             cell(ownOr(offer.spotPerH, listed, &OfferEntry::spotPerH)),
             cell(ownOr(offer.hostPerH, listed, &OfferEntry::hostPerH)),
             double(offer.reservedInstances),
             offerSource(listed)});
    }
    return table;
}

Table placementTable(const Plan &plan)
{
    Table table{QStringLiteral("placement"),
                Words::tr("Where groups run"),
                {text("group", Words::tr("Group")), text("placement", Words::tr("Placement"))},
                {}};
    for (const Shared<Group> &group : plan.demand.groups) {
        table.rows.append({group->name, placesText(plan, group->id)});
    }
    return table;
}

QList<Table> cost(const Plan &plan, const CatalogView &view, const Wording &wording)
{
    Tables tables;
    tables.add(priceTable(plan, view, wording));
    tables.add(offerTable(plan, view));
    tables.add(placementTable(plan));
    return tables.take();
}

QList<Table> components(const Plan &plan, const Catalog &catalog)
{
    Tables tables;
    Table table{QStringLiteral("components"),
                Words::tr("Kubeflow components"),
                {text("name", Words::tr("Component")),
                 text("selected", Words::tr("Chosen")),
                 text("category", Words::tr("Category")),
                 text("version", Words::tr("Version")),
                 number("cpu_m", Words::tr("CPU request, millicores")),
                 number("memory_mi", Words::tr("Memory request, MiB")),
                 text("purpose", Words::tr("Purpose"))},
                {}};
    const QList<Id> &selected = plan.platform.components.selected;
    for (const bool chosen : {true, false}) {
        for (const Component &component : catalog.components().components) {
            if (selected.contains(component.id) != chosen)
                continue;
            table.rows.append(
                {component.name,
                 yesNo(chosen),
                 component.category
                     ? Cell(Term{*component.category, componentCategoryText(*component.category)})
                     : Cell(),
                 cell(component.version),
                 cell(component.cpuRequestM),
                 cell(component.memoryRequestMi),
                 component.purpose ? Cell(Term{*component.purpose, componentPurpose(component)})
                                   : Cell()});
        }
    }
    tables.add(table);
    return tables.take();
}

QList<Table> lanes(const Plan &plan, const CatalogView &view)
{
    Tables tables;
    Table table{QStringLiteral("lanes"),
                Words::tr("Quotas of lanes"),
                {text("lane", Words::tr("Lane")),
                 text("groups", Words::tr("Groups")),
                 text("accelerator", Words::tr("Accelerator")),
                 number("nominal", Words::tr("Owns"), Unit::Gpus),
                 number("borrow", Words::tr("May borrow"), Unit::Gpus),
                 number("lend", Words::tr("May lend"), Unit::Gpus),
                 number("priority", Words::tr("Priority")),
                 number("job", Words::tr("Most a job"), Unit::Gpus),
                 number("user", Words::tr("Most a user"), Unit::Gpus)},
                {}};
    for (const Lane &lane : plan.platform.lanes) {
        const auto row = [&](const QString &accelerator, const Quota &quota) {
            table.rows.append({lane.name.value_or(lane.id),
                               groupNames(plan, lane.groups),
                               accelerator,
                               cell(quota.nominal),
                               cell(quota.borrow),
                               cell(quota.lend),
                               cell(lane.priority),
                               cell(lane.maxGpusPerJob),
                               cell(lane.maxGpusPerUser)});
        };
        for (auto it = lane.quota.cbegin(); it != lane.quota.cend(); ++it)
            row(acceleratorName(it.key(), plan, view), it.value());
        if (lane.quota.isEmpty())
            row(QString(), {});
    }
    tables.add(table);
    return tables.take();
}

QList<Table> security(const Plan &plan)
{
    const Platform &platform = plan.platform;
    Tables tables;
    tables.add(
        {QStringLiteral("security"),
         Words::tr("Access and isolation"),
         {text("setting", Words::tr("Setting")), text("value", Words::tr("Value"))},
         {{Words::tr("Isolation"),
           platform.tenancy.isolation ? word(platform.tenancy.effectiveIsolation()) : Cell()},
          {Words::tr("Authentication"), word(platform.security.controlPlane.authentication)},
          {Words::tr("Connectors"), words(platform.security.controlPlane.connectors)},
          {Words::tr("Authorization"), word(platform.security.controlPlane.authorization)},
          {Words::tr("Exposure of services"), words(platform.security.exposure)},
          {Words::tr("Gateway host"), yesNo(platform.security.gatewayHost)},
          {Words::tr("Network policies"), yesNo(platform.security.networkPolicies)},
          {Words::tr("Sensitivity of data"), word(platform.security.dataSensitivity)}}});
    tables.add({QStringLiteral("registry"),
                Words::tr("Image registry"),
                {text("setting", Words::tr("Setting")), text("value", Words::tr("Value"))},
                {{Words::tr("Kind"), word(platform.registry.kind)},
                 {Words::tr("Product"), cell(platform.registry.product)},
                 {Words::tr("Scans images"), yesNo(platform.registry.scanning)}}});
    return tables.take();
}

QList<Table> kubernetes(const Plan &plan, const CatalogView &view)
{
    const Kubernetes &cluster = plan.platform.kubernetes;
    Tables tables;
    tables.add({QStringLiteral("cluster"),
                Words::tr("Cluster"),
                {text("setting", Words::tr("Setting")), text("value", Words::tr("Value"))},
                {{Words::tr("Hosting"), word(cluster.hosting)},
                 {Words::tr("Version"), cell(cluster.version)},
                 {Words::tr("Control plane nodes"),
                  cluster.controlPlaneNodes ? Cell(QString::number(*cluster.controlPlaneNodes))
                                            : Cell()}}});
    Table pools{QStringLiteral("node-pools"),
                Words::tr("Node pools"),
                {text("pool", Words::tr("Pool")),
                 text("accelerator", Words::tr("Accelerator")),
                 text("device", Words::tr("Device")),
                 number("nodes", Words::tr("Nodes"), Unit::Count)},
                {}};
    for (const NodePool &pool : cluster.pools) {
        pools.rows.append(
            {cell(pool.id),
             pool.accelerator ? Cell(acceleratorName(*pool.accelerator, plan, view)) : Cell(),
             pool.device ? Cell(Term{*pool.device, modelOf(*pool.device, view)}) : Cell(),
             cell(pool.nodes)});
    }
    tables.add(pools);
    Table images{QStringLiteral("images"),
                 Words::tr("Images"),
                 {text("image", Words::tr("Image")),
                  text("framework", Words::tr("Framework")),
                  text("version", Words::tr("Version")),
                  text("cuda", Words::tr("CUDA")),
                  text("groups", Words::tr("Groups"))},
                 {}};
    for (const Image &image : plan.platform.images) {
        images.rows.append({image.id,
                            cell(image.framework),
                            cell(image.frameworkVersion),
                            cell(image.cuda),
                            groupNames(plan, image.groups)});
    }
    tables.add(images);
    return tables.take();
}

} // namespace

QList<Table>
planTables(PlanTopic topic, const Plan &plan, const Catalog &catalog, const Wording &wording)
{
    const CatalogView view(plan.catalog, catalog);
    switch (topic) {
    case PlanTopic::Users:
        return users(plan);
    case PlanTopic::Cost:
        return cost(plan, view, wording);
    case PlanTopic::Components:
        return components(plan, catalog);
    case PlanTopic::Lanes:
        return lanes(plan, view);
    case PlanTopic::Security:
        return security(plan);
    case PlanTopic::Kubernetes:
        return kubernetes(plan, view);
    }
    return {};
}

} // namespace kf
