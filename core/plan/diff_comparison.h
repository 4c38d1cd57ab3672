// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The comparison of two plans, section by section.

#include "core/plan/diff.h"
#include "core/plan/movable.h"

#include <QHash>

#include <tuple>
#include <utility>

namespace kf {

/// What can stand elsewhere without being another thing.
using Movable = std::tuple<QHash<Id, Stand<Room>>,
                           QHash<Id, Stand<Row>>,
                           QHash<Id, Stand<Rack>>,
                           QHash<Id, Stand<PlacedDevice>>>;

/// Collects the differences between two plans while it walks. The templates are compiled for each
/// section, in core/plan/sections.
class PlanComparison {
public:
    PlanComparison(const Topology &a, const Topology &b);

    template<typename T> void compare(const T &a, const T &b, const Place &place);
    void compareKept(const KeptKeys &a, const KeptKeys &b, const Place &place);
    void compareEntries(const Plan &a, const Plan &b);
    /// Rooms, rows, racks and devices that something else holds.
    void compareMoved();

    QList<Change> takeChanges() { return std::move(m_changes); }

private:
    template<typename T> void compareList(const QList<T> &a, const QList<T> &b, const Place &place);
    template<typename T>
    void compareByIndex(const QList<T> &a, const QList<T> &b, const Place &place);
    template<typename T>
    void compareById(const QList<T> &a,
                     const QList<T> &b,
                     const std::pair<QStringList, QStringList> &ids,
                     const Place &place);
    template<typename K, typename V>
    void compareMap(const QMap<K, V> &a, const QMap<K, V> &b, const Place &place);
    template<HasKeys T> void compareThing(const T &a, const T &b, const Place &place);
    template<typename T>
    void compareOptional(const std::optional<T> &a, const std::optional<T> &b, const Place &place);
    template<typename T> void compareMovedThings();

    template<typename T> bool isMoved(const T &thing) const;
    template<typename T> Place placeIn(const T &item, const Place &place) const;
    template<typename T> void added(const T &value, const Place &place);
    template<typename T> void removed(const T &value, const Place &place);
    void changed(const Place &place, const QString &before, const QString &after);

    Movable m_before;
    Movable m_after;
    QList<Change> m_changes;
};

} // namespace kf
