// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/unknown.h"

#include "core/plan/schema.h"
#include "core/plan/validate/nearest.h"

namespace kf {

void addUnknownKeys(const KeptKeys &kept,
                    const QStringList &known,
                    const Place &place,
                    QList<UnknownKey> &unknown)
{
    for (const KeptKey &key : kept)
        unknown.append({stepsTo(place), pathTo(place), key.name, likelyName(key.name, known)});
}

QList<UnknownKey> unknownKeys(const Plan &plan)
{
    QList<UnknownKey> unknown;
    const QStringList ofManifest{QStringLiteral("format"),
                                 QStringLiteral("version"),
                                 QStringLiteral("generator"),
                                 QStringLiteral("entries")};
    addUnknownKeys(plan.keptManifest, ofManifest, Place{}.at("manifest"), unknown);
    forEachKey(plan, [&unknown](const auto &key, const auto &section) {
        addUnknownKeysIn(section, Place{}.at(key.name), unknown);
    });
    return unknown;
}

} // namespace kf
