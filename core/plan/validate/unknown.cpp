// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/nearest.h"
#include "core/plan/validate/place.h"
#include "core/plan/validate/validate.h"

namespace kf {

namespace {

template<HasKeys T> QStringList knownNames()
{
    QStringList names;
    std::apply([&names](const auto &...key) { (names.append(QLatin1StringView(key.name)), ...); },
               Keys<T>::table);
    return names;
}

void addUnknown(const KeptKeys &kept,
                const QStringList &known,
                const Place &place,
                QList<UnknownKey> &unknown)
{
    for (const KeptKey &key : kept)
        unknown.append({stepsTo(place), pathTo(place), key.name, likelyName(key.name, known)});
}

} // namespace

QList<UnknownKey> unknownKeys(const Plan &plan)
{
    QList<UnknownKey> unknown;
    const QStringList ofManifest{QStringLiteral("format"),
                                 QStringLiteral("version"),
                                 QStringLiteral("generator"),
                                 QStringLiteral("entries")};
    addUnknown(plan.keptManifest, ofManifest, Place{}.at("manifest"), unknown);
    walk::forEachThing(plan, {}, [&unknown](const auto &thing, const Place &place) {
        using Thing = std::remove_cvref_t<decltype(thing)>;
        if constexpr (requires { thing.kept; }) {
            if (!thing.kept.isEmpty())
                addUnknown(thing.kept, knownNames<Thing>(), place, unknown);
        }
    });
    return unknown;
}

} // namespace kf
