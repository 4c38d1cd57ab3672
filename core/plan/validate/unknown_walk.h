// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the search for unknown keys goes through a section.

#include "core/plan/validate/unknown.h"

namespace kf {

template<HasKeys T> QStringList knownNames()
{
    QStringList names;
    std::apply([&names](const auto &...key) { (names.append(QLatin1StringView(key.name)), ...); },
               Keys<T>::table);
    return names;
}

template<typename Section>
void addUnknownKeysIn(const Section &section, const Place &place, QList<UnknownKey> &unknown)
{
    walk::forEachThing(section, place, [&unknown](const auto &thing, const Place &here) {
        using Thing = std::remove_cvref_t<decltype(thing)>;
        if constexpr (requires { thing.kept; }) {
            if (!thing.kept.isEmpty())
                addUnknownKeys(thing.kept, knownNames<Thing>(), here, unknown);
        }
    });
}

} // namespace kf
