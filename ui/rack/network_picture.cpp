// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/network_picture.h"

#include "core/plan/plan.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/cable_words.h"
#include "core/words/fabric_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <tuple>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::NetworkPicture)
};

CableLook lookOf(CableMedium medium)
{
    switch (medium) {
    case CableMedium::Dac:
        return CableLook::Dac;
    case CableMedium::Acc:
        return CableLook::Acc;
    case CableMedium::Aoc:
        return CableLook::Aoc;
    case CableMedium::Multimode:
        return CableLook::Multimode;
    case CableMedium::SingleMode:
        return CableLook::SingleMode;
    case CableMedium::TwistedPair:
        return CableLook::TwistedPair;
    }
    return CableLook::OtherMedium;
}

CableLook lookOf(const FabricBundle &bundle)
{
    switch (bundle.state) {
    case BundleState::Cabled:
        return bundle.medium ? lookOf(*bundle.medium) : CableLook::OtherMedium;
    case BundleState::NoCable:
        return CableLook::OutOfReach;
    case BundleState::NoWay:
    case BundleState::Unplaced:
        return CableLook::Unknown;
    }
    return CableLook::Unknown;
}

/// What the links of one rack come to.
struct FootSum {
    int links = 0;
    std::optional<double> shortestM;
    std::optional<double> longestM;
    QMap<double, bool> boughtM; ///< each length once, in order
    bool isOver = false;
    bool isUnknown = false;

    void add(const FabricBundle &bundle)
    {
        links += bundle.links;
        if (bundle.lengthM) {
            shortestM = std::min(shortestM.value_or(*bundle.lengthM), *bundle.lengthM);
            longestM = std::max(longestM.value_or(0.0), *bundle.lengthM);
        }
        if (bundle.boughtM)
            boughtM.insert(*bundle.boughtM, true);
        isOver = isOver || bundle.state == BundleState::NoCable;
        isUnknown = isUnknown || !bundle.lengthM;
    }

    /// `ofRack`: where these are those of the selected devices alone, how many the rack has.
    NetworkFoot text(std::optional<int> ofRack, const Wording &wording) const
    {
        NetworkFoot foot;
        const QString number = numberText(links, Digits::Exact, wording.locale);
        foot.lines.append(
            ofRack ? Words::tr("%1 of %n link(s)", "selected; of a rack", *ofRack).arg(number)
                   : Words::tr("%n link(s)", nullptr, links));
        foot.brief.append(number);
        if (shortestM) {
            foot.lines.append(Words::tr("%1 long", "lengths of cables")
                                  .arg(lengthsText(*shortestM, *longestM, wording)));
            foot.brief.append(
                Words::tr("to %1", "the longest of cables")
                    .arg(amountText({*longestM, Unit::Metres}, Digits::Short, wording)));
        } else {
            foot.lines.append(Words::tr("length not known"));
            foot.brief.append(Words::tr("? m", "a length that is not known"));
        }
        if (isOver) {
            foot.lines.append(Words::tr("out of reach"));
            foot.brief.append(foot.lines.last());
            foot.state = LimitState::Over;
        } else if (boughtM.isEmpty()) {
            foot.lines.append(Words::tr("nothing to buy yet"));
            foot.brief.append(QStringLiteral("\u2013"));
            foot.state = LimitState::Unknown;
        } else {
            foot.brief.append(lengthListText(boughtM.keys(), wording));
            foot.lines.append(Words::tr("buy %1").arg(foot.brief.last()));
        }
        return foot;
    }
};

/// Makes the picture of one network.
class PictureMaker {
public:
    PictureMaker(const Plan &plan,
                 const FabricMap &map,
                 const CatalogView &catalog,
                 const QList<Id> &devices,
                 const Wording &wording)
        : m_map(map)
        , m_catalog(catalog)
        , m_devices(devices.cbegin(), devices.cend())
        , m_device(devices.size() == 1 ? devices.first() : Id())
        , m_wording(wording)
    {
        forEachDevice(plan.topology, [this](const Rack &rack, const PlacedDevice &placed) {
            m_rackOf.insert(placed.id, rack.id);
            m_nameOf.insert(placed.id, placed.name.value_or(placed.id));
        });
        if (devices.size() == 1)
            m_chosen = map.bundlesOf(m_device);
        for (int i = 0; devices.size() > 1 && i < map.bundles.size(); ++i) {
            if (m_devices.contains(map.bundles[i].a) || m_devices.contains(map.bundles[i].b))
                m_chosen.append(i);
        }
    }

    NetworkPicture made(int atHand)
    {
        NetworkPicture picture;
        picture.wording = m_wording;
        picture.all = allRuns();
        picture.hasChosen = !m_chosen.isEmpty();
        picture.bundles = m_device.isEmpty() ? 0 : static_cast<int>(m_chosen.size());
        picture.atHand = atHand < picture.bundles ? atHand : -1;
        addChosen(picture);
        addFeet(picture);
        picture.legend = legend();
        picture.hint = picture.atHand >= 0 ? bundleHint(m_map.bundles[m_chosen[picture.atHand]])
                                           : deviceHint();
        return picture;
    }

private:
    QList<NetworkRun> allRuns() const
    {
        QMap<std::tuple<Id, Id, int>, NetworkRun> runs;
        for (const FabricBundle &bundle : m_map.bundles) {
            Id a = m_rackOf.value(bundle.a);
            Id b = m_rackOf.value(bundle.b);
            if (a.isEmpty())
                std::swap(a, b);
            if (a == b)
                continue;
            if (!b.isEmpty() && b < a)
                std::swap(a, b);
            NetworkRun &run = runs[{a, b, int(lookOf(bundle))}];
            run.rackA = a;
            run.rackB = b;
            run.look = lookOf(bundle);
            add(bundle, run);
        }
        return runs.values();
    }

    static void add(const FabricBundle &bundle, NetworkRun &run)
    {
        run.links += bundle.links;
        if (bundle.lengthM)
            run.longestM = std::max(run.longestM.value_or(0.0), *bundle.lengthM);
    }

    /// Away from the selected device, so that lines gather at it.
    void addChosen(NetworkPicture &picture) const
    {
        for (int i = 0; i < m_chosen.size(); ++i) {
            const FabricBundle &bundle = m_map.bundles[m_chosen[i]];
            NetworkRun run;
            run.deviceA = nearEnd(bundle);
            run.deviceB = otherEnd(bundle, run.deviceA);
            run.rackA = m_rackOf.value(run.deviceA);
            run.rackB = m_rackOf.value(run.deviceB);
            run.look = lookOf(bundle);
            run.atHand = i == picture.atHand;
            add(bundle, run);
            picture.chosen.append(run);
            picture.lit += {run.deviceA, run.deviceB};
        }
    }

    /// The end of a chosen bundle that is selected.
    Id nearEnd(const FabricBundle &bundle) const
    {
        return m_devices.contains(bundle.a) ? bundle.a : bundle.b;
    }

    /// A link counts once in each rack in which it ends.
    void addAtEnds(const FabricBundle &bundle, QHash<Id, FootSum> &sums) const
    {
        const Id a = m_rackOf.value(bundle.a);
        const Id b = m_rackOf.value(bundle.b);
        sums[a].add(bundle);
        if (a != b)
            sums[b].add(bundle);
    }

    void addFeet(NetworkPicture &picture) const
    {
        QHash<Id, FootSum> all;
        for (const FabricBundle &bundle : m_map.bundles)
            addAtEnds(bundle, all);
        QHash<Id, FootSum> chosen;
        for (const int index : m_chosen)
            addAtEnds(m_map.bundles[index], chosen);
        QHash<Id, FootSum> &sums = picture.hasChosen ? chosen : all;
        sums.remove(Id());
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            const int ofRack = all.value(it.key()).links;
            picture.feet.insert(
                it.key(),
                it->text(picture.hasChosen ? std::optional(ofRack) : std::nullopt, m_wording));
        }
    }

    QList<CableLegend> legend() const
    {
        std::array<std::optional<double>, kCableLooks> reach;
        std::array<bool, kCableLooks> isUsed{};
        std::array<QString, kCableLooks> names;
        for (const FabricBundle &bundle : m_map.bundles) {
            const auto look = size_t(lookOf(bundle));
            isUsed[look] = true;
            const CableEntry *entry = bundle.cable ? m_catalog.cable(*bundle.cable) : nullptr;
            if (entry == nullptr)
                continue;
            names[look] = bundle.medium ? mediumText(*bundle.medium) : cableName(*entry, m_wording);
            if (entry->reachM)
                reach[look] = std::max(reach[look].value_or(0.0), *entry->reachM);
        }
        names[size_t(CableLook::OutOfReach)] = Words::tr("out of reach");
        names[size_t(CableLook::Unknown)] = Words::tr("length not known");
        QList<CableLegend> entries;
        for (size_t i = 0; i < isUsed.size(); ++i) {
            if (isUsed[i])
                entries.append({CableLook(i), legendText(names[i], reach[i])});
        }
        return entries;
    }

    QString legendText(const QString &name, const std::optional<double> &reachM) const
    {
        return reachM ? Words::tr("%1, to %2", "a cable and its reach")
                            .arg(name, amountText(reachM, Unit::Metres, Digits::Short, m_wording))
                      : name;
    }

    QString cableText(const FabricBundle &bundle) const
    {
        const CableEntry *entry = bundle.cable ? m_catalog.cable(*bundle.cable) : nullptr;
        if (bundle.medium || entry == nullptr)
            return bundle.medium ? mediumText(*bundle.medium) : Words::tr("cable");
        return cableName(*entry, m_wording);
    }

    /// "8 links to ib-1 · 7.79 m · Multimode fibre of 10 m to buy".
    QString bundleHint(const FabricBundle &bundle) const
    {
        const Id other = otherEnd(bundle, m_device);
        QStringList parts{
            Words::tr("%n link(s) to %1", nullptr, bundle.links)
                .arg(other.isEmpty() ? Words::tr("what is not placed") : m_nameOf.value(other))};
        if (bundle.lengthM)
            parts.append(
                Words::tr("%1 long", "lengths of cables")
                    .arg(amountText(bundle.lengthM, Unit::Metres, Digits::Exact, m_wording)));
        if (bundle.boughtM)
            parts.append(
                Words::tr("%1 of %2 to buy", "medium and length of a cable")
                    .arg(cableText(bundle),
                         amountText(bundle.boughtM, Unit::Metres, Digits::Exact, m_wording)));
        else if (bundle.state == BundleState::NoCable)
            parts.append(Words::tr("no cable reaches that far"));
        else
            parts.append(Words::tr("length not known"));
        return parts.join(QStringLiteral(" \u00b7 "));
    }

    /// "dgx-01 · 8 links to 2 devices · up to 7.79 m".
    QString deviceHint() const
    {
        if (m_chosen.isEmpty())
            return {};
        FootSum sum;
        for (const int index : m_chosen)
            sum.add(m_map.bundles[index]);
        const QString whose =
            m_device.isEmpty()
                ? Words::tr("%n device(s)", nullptr, static_cast<int>(m_devices.size()))
                : m_nameOf.value(m_device);
        QStringList parts{whose,
                          Words::tr("%n link(s)", nullptr, sum.links),
                          Words::tr("%n bundle(s)", nullptr, static_cast<int>(m_chosen.size()))};
        if (sum.longestM)
            parts.append(
                Words::tr("up to %1")
                    .arg(amountText(sum.longestM, Unit::Metres, Digits::Exact, m_wording)));
        return parts.join(QStringLiteral(" \u00b7 "));
    }

    const FabricMap &m_map;
    const CatalogView &m_catalog;
    QSet<Id> m_devices; ///< that are selected
    Id m_device;        ///< the only one of them
    const Wording &m_wording;
    QHash<Id, Id> m_rackOf;
    QHash<Id, QString> m_nameOf;
    QList<int> m_chosen; ///< bundles of the selected devices
};

} // namespace

Id otherEnd(const FabricBundle &bundle, const Id &device)
{
    return bundle.a == device ? bundle.b : bundle.a;
}

NetworkPicture networkPicture(const Plan &plan,
                              const FabricMap &map,
                              const CatalogView &catalog,
                              const QList<Id> &devices,
                              int atHand,
                              const Wording &wording)
{
    NetworkPicture picture = PictureMaker(plan, map, catalog, devices, wording).made(atHand);
    const Cabling &cabling = plan.topology.cabling;
    picture.tray =
        Words::tr("tray %1 over the racks, %2 a rack")
            .arg(amountText({cabling.dropM, Unit::Metres}, Digits::Exact, wording),
                 amountText({cabling.trayMPerRack, Unit::Metres}, Digits::Exact, wording));
    return picture;
}

} // namespace kf
