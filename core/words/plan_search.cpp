// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/plan_search.h"

#include "core/base/search_words.h"
#include "core/plan/validate/validate.h"
#include "core/topology/topology_walk.h"
#include "core/words/kind_words.h"
#include "core/words/place_words.h"
#include "core/words/rack_unit_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PlanSearch)
};

/// Names of a kind that no language translates, beside its own.
QString fieldNames(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::GpuSystem:
    case DeviceKind::RackScale:
        return QStringLiteral("GPU server node system");
    case DeviceKind::Workstation:
        return QStringLiteral("workstation tower");
    case DeviceKind::IbSwitch:
        return QStringLiteral("switch IB InfiniBand network");
    case DeviceKind::EthSwitch:
        return QStringLiteral("switch Ethernet ETH RoCE network");
    case DeviceKind::Storage:
        return QStringLiteral("storage NAS flash disk array");
    case DeviceKind::Management:
        return QStringLiteral("management server node CPU");
    case DeviceKind::Pdu:
        return QStringLiteral("PDU rPDU strip outlet");
    case DeviceKind::Cdu:
        return QStringLiteral("CDU liquid cooling");
    case DeviceKind::Other:
        return {};
    }
    return {};
}

/// The same in the language of the program.
QString translatedNames(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::IbSwitch:
    case DeviceKind::EthSwitch:
        return Words::tr("network switch", "other names to search by");
    case DeviceKind::Storage:
        return Words::tr("storage shelf", "other names to search by");
    case DeviceKind::Pdu:
        return Words::tr("power strip", "other names to search by");
    case DeviceKind::GpuSystem:
    case DeviceKind::RackScale:
    case DeviceKind::Workstation:
    case DeviceKind::Management:
    case DeviceKind::Cdu:
    case DeviceKind::Other:
        return {};
    }
    return {};
}

/// Collects what is found, up to a number.
class Search {
public:
    Search(const Plan &plan,
           const Catalog &catalog,
           const QLocale &locale,
           const QString &words,
           qsizetype most)
        : m_plan(plan)
        , m_catalog(plan.catalog, catalog)
        , m_locale(locale)
        , m_words(words.simplified())
        , m_most(most)
    {
    }

    QList<FoundThing> found()
    {
        if (m_words.isEmpty())
            return {};
        addPlaces();
        addRacks();
        addDevices();
        addDemand();
        addNotes();
        addSettings();
        return m_first + m_others.mid(0, std::max(qsizetype(0), m_most - m_first.size()));
    }

private:
    void take(const QString &path, const QString &title, const QString &where, const QString &more)
    {
        if (m_first.size() >= m_most)
            return;
        const bool begins = title.startsWith(m_words, Qt::CaseInsensitive);
        if (!begins &&
            (m_others.size() >= m_most ||
             !containsWords(QStringLiteral("%1 %2 %3").arg(title, where, more), m_words)))
            return;
        (begins ? m_first : m_others).append({path, title, where});
    }

    /// `what`: the kind of thing, to search by.
    template<typename Thing>
    void takeNamed(IdKind kind, const Thing &thing, const QString &where, const QString &what)
    {
        take(pathOf(kind, thing.id),
             thing.name.value_or(thing.id),
             where,
             QStringLiteral("%1 %2").arg(thing.id, what));
    }

    static QString pathOf(IdKind kind, const Id &id)
    {
        return QStringLiteral("%1/%2").arg(collectionPath(kind), id);
    }

    void addPlaces()
    {
        forEachRoom(m_plan.topology, [this](const Site &site, const Room &room) {
            takeNamed(IdKind::Room,
                      room,
                      site.name.value_or(site.id),
                      Words::tr("room", "what it is, to search by"));
        });
        forEachRow(m_plan.topology, [this](const Site &, const Room &room, const Row &row) {
            takeNamed(IdKind::Row,
                      row,
                      room.name.value_or(room.id),
                      Words::tr("row", "what it is, to search by"));
        });
    }

    void addRacks()
    {
        forEachRack(m_plan.topology, [this](const RackSpot &spot) {
            const QString type =
                spot.type == nullptr ? spot.rack.type : spot.type->name.value_or(spot.type->id);
            takeNamed(IdKind::Rack,
                      spot.rack,
                      QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
                          .arg(spot.room.name.value_or(spot.room.id),
                               spot.row.name.value_or(spot.row.id),
                               type),
                      Words::tr("rack", "what it is, to search by"));
        });
    }

    void addDevices()
    {
        QHash<Id, QString> names; // of a kind, made once
        forEachDevice(m_plan.topology, [&](const Rack &rack, const PlacedDevice &device) {
            const DeviceEntry *entry = m_catalog.device(device.device);
            auto words = names.constFind(device.device);
            if (words == names.cend())
                words = names.insert(device.device,
                                     entry == nullptr ? device.device : searchWords(*entry));
            const QString model = entry == nullptr ? device.device : entry->model;
            const QString at = rack.name.value_or(rack.id);
            const QString where = device.u ? QStringLiteral("%1 \u00b7 %2 %3")
                                                 .arg(model, at, rackUnitText(*device.u, m_locale))
                                           : QStringLiteral("%1 \u00b7 %2").arg(model, at);
            take(pathOf(IdKind::Device, device.id),
                 device.name.value_or(device.id),
                 where,
                 QStringLiteral("%1 %2 %3")
                     .arg(*words, device.id, QStringList(device.labels.values()).join(u' ')));
        });
    }

    void addDemand()
    {
        for (const Shared<Group> &group : m_plan.demand.groups)
            take(pathOf(IdKind::Group, group->id),
                 group->name,
                 kindText(group->kind),
                 QStringLiteral("%1 %2").arg(group->id, group->note.value_or(QString())));
        for (const Shared<Dataset> &dataset : m_plan.storage.datasets)
            takeNamed(IdKind::Dataset, *dataset, Words::tr("Dataset"), {});
    }

    void addSettings()
    {
        for (const char *field : {"headroom",
                                  "storage_headroom",
                                  "spare_systems",
                                  "size_at_month",
                                  "lead_time_months",
                                  "power_basis"}) {
            const QString path = QStringLiteral("plan/policy/") + QLatin1StringView(field);
            take(path, placeText(path, m_plan, m_catalog), Words::tr("Plan settings"), {});
        }
    }

    void addNotes()
    {
        for (const Shared<Group> &group : m_plan.demand.groups) {
            for (const QMap<int, QString> &notes : group->cellNotes) {
                for (const QString &note : notes)
                    take(pathOf(IdKind::Group, group->id), note, group->name, {});
            }
        }
        for (const Assumption &note : m_plan.settings.assumptions) {
            const QString text = note.text.value_or(note.source.value_or(QString()));
            if (!text.isEmpty())
                take(note.path,
                     text,
                     placeText(note.path, m_plan, m_catalog),
                     note.source.value_or(QString()));
        }
    }

    const Plan &m_plan;
    CatalogView m_catalog;
    QLocale m_locale;
    QString m_words;
    qsizetype m_most;
    QList<FoundThing> m_first; ///< their titles begin with what is wanted
    QList<FoundThing> m_others;
};

} // namespace

QString searchWords(const DeviceEntry &entry)
{
    QStringList words{entry.model,
                      entry.manufacturer.value_or(QString()),
                      entry.id,
                      kindText(entry.kind),
                      fieldNames(entry.kind),
                      translatedNames(entry.kind)};
    if (entry.height.kind == DeviceHeight::Kind::Units)
        words.append(QStringLiteral("%1U").arg(entry.height.units));
    return words.join(u' ');
}

QList<FoundThing> findThings(const Plan &plan,
                             const Catalog &catalog,
                             const QLocale &locale,
                             const QString &words,
                             qsizetype most)
{
    return Search(plan, catalog, locale, words, most).found();
}

} // namespace kf
