// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/sharing.h"

#include "core/plan/all_keys.h"
#include "core/plan/edits/references.h"
#include "core/plan/validate/place.h"
#include "core/platform/platform_context.h"

#include <QCoreApplication>
#include <QSet>

#include <initializer_list>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::SharedCopy)
};

QSet<QByteArray> keySet(std::initializer_list<const char *> names)
{
    QSet<QByteArray> keys;
    for (const char *name : names)
        keys.insert(QByteArray(name));
    return keys;
}

/// Keys that say what something costs. Offers themselves stay: what is reserved is supply.
const QSet<QByteArray> &priceKeys()
{
    static const QSet<QByteArray> keys = keySet({"prices",
                                                 "on_demand_per_h",
                                                 "committed_1y_per_h",
                                                 "committed_3y_per_h",
                                                 "spot_per_h",
                                                 "host_per_h",
                                                 "exchange",
                                                 "unit_price",
                                                 "energy_per_kwh",
                                                 "colocation_per_kw_month",
                                                 "staff_per_year",
                                                 "software_per_gpu_year",
                                                 "platform_fee_per_year",
                                                 "busy_cost_per_gpu_hour",
                                                 "interconnect_per_month",
                                                 "egress_per_gb",
                                                 "storage_per_gb_month"});
    return keys;
}

/// Keys that name a person or who they belong to.
const QSet<QByteArray> &peopleKeys()
{
    static const QSet<QByteArray> keys = keySet({"organisation",
                                                 "authors",
                                                 "owner",
                                                 "subset_of",
                                                 "agreed_by",
                                                 "identity_provider",
                                                 "issuer"});
    return keys;
}

/// Keys that hold what somebody wrote for others to read.
const QSet<QByteArray> &noteKeys()
{
    static const QSet<QByteArray> keys = keySet({"note",
                                                 "notes",
                                                 "cell_notes",
                                                 "description",
                                                 "purpose",
                                                 "text",
                                                 "reason",
                                                 "source",
                                                 "subset_of",
                                                 "host_source",
                                                 "gain_condition"});
    return keys;
}

/// Takes away what is under certain keys, wherever they stand.
class Stripping {
public:
    explicit Stripping(QSet<QByteArray> keys) : m_keys(std::move(keys)) {}

    template<typename T> void strip(T &value) const
    {
        if constexpr (HasKeys<T>) {
            forEachKey(value, [this](const auto &key, auto &member) {
                using Member = std::remove_cvref_t<decltype(member)>;
                // A word out of a list is no text, whatever its key: it decides how things reckon.
                if (!std::is_enum_v<Member> && m_keys.contains(QByteArray(key.name)))
                    clear(member, mustStay(key));
                else
                    strip(member);
            });
            value.kept.clear();
        } else if constexpr (walk::IsShared<T>::value) {
            strip(value.mutate());
        } else if constexpr (walk::IsOptional<T>::value && walk::holdsThings<T>()) {
            if (value)
                strip(*value);
        } else if constexpr ((walk::IsList<T>::value || walk::IsMap<T>::value) &&
                             walk::holdsThings<T>()) {
            for (auto &item : value)
                strip(item);
        }
    }

private:
    /// What must be there says that it was left out; and so does whose part a dataset is: that it
    /// is one decides where it is to be kept.
    template<typename K> static bool mustStay(const K &key)
    {
        return key.rule.isRequired || QByteArray(key.name) == "subset_of";
    }

    template<typename T> static void clear(T &value, bool mustStay)
    {
        if constexpr (std::is_same_v<T, QString>)
            value = mustStay ? Words::tr("(left out)") : QString();
        else if constexpr (std::is_same_v<T, std::optional<QString>>)
            value = mustStay && value && !value->trimmed().isEmpty()
                        ? std::optional(Words::tr("(left out)"))
                        : std::nullopt;
        else
            value = T{};
    }

    QSet<QByteArray> m_keys;
};

void stripKeys(Plan &plan, const QSet<QByteArray> &keys)
{
    const Stripping stripping(keys);
    forEachKey(plan, [&stripping](const auto &, auto &section) { stripping.strip(section); });
    plan.keptManifest.clear();
    plan.otherEntries.clear();
}

/// The host and the path of a registry name whose it is. That there is a host must stay: it decides
/// whether an image comes from Docker Hub.
QString withoutOwner(const QString &reference)
{
    const QString image = reference.section(u'/', -1);
    return hasHost(reference) ? QStringLiteral("registry.example/") + image : image;
}

/// In two rounds: an old id may look like a new one.
void renumberGroups(Plan &plan)
{
    for (const QString &pattern : {QStringLiteral("shared--%1"), QStringLiteral("group-%1")}) {
        for (qsizetype i = 0; i < plan.demand.groups.size(); ++i) {
            Group &group = plan.demand.groups[i].mutate();
            const Id before = group.id;
            group.id = pattern.arg(i + 1);
            renameReferences(plan, IdKind::Group, before, group.id);
        }
    }
}

} // namespace

Plan withSharedIds(Plan plan, const SharedWithout &without)
{
    if (without.groupNames)
        renumberGroups(plan);
    return plan;
}

Plan sharedCopy(Plan plan, const SharedWithout &without)
{
    QSet<QByteArray> keys;
    if (without.prices)
        keys.unite(priceKeys());
    if (without.people)
        keys.unite(peopleKeys());
    if (without.notes)
        keys.unite(noteKeys());
    if (!keys.isEmpty() || without.groupNames)
        stripKeys(plan, keys);
    if (without.people) {
        plan.settings.name = Words::tr("Plan");
        for (Image &image : plan.platform.images) {
            if (image.reference)
                image.reference = withoutOwner(*image.reference);
        }
    }
    if (!without.groupNames)
        return plan;
    renumberGroups(plan);
    for (qsizetype i = 0; i < plan.demand.groups.size(); ++i)
        plan.demand.groups[i].mutate().name = Words::tr("Group %1").arg(i + 1);
    return plan;
}

} // namespace kf
