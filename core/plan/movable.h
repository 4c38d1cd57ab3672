// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Things of the topology that can stand elsewhere without being other things.

#include "core/plan/validate/place.h"
#include "core/topology/topology.h"

#include <type_traits>

namespace kf {

template<typename T>
concept CanMove = std::is_same_v<T, Room> || std::is_same_v<T, Row> || std::is_same_v<T, Rack> ||
    std::is_same_v<T, PlacedDevice>;

/// A thing of the topology and what holds it.
template<typename T> struct Stand {
    const T *thing = nullptr;
    QString holder; ///< path
};

/// The path of the thing that holds the one at `place`.
QString holderOf(const Place &place);

} // namespace kf
