// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Things of a plan by words of their names, kinds, models and notes, as people look for them.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace kf {

struct FoundThing {
    QString path;  ///< its place in the plan
    QString title; ///< "dgx-07"
    QString where; ///< "DGX H100 · A03 U17"

    bool operator==(const FoundThing &) const = default;
};

/// The devices, racks, rows, rooms, groups, datasets, notes and settings that `words` name, all
/// words of each in any order; those whose title begins with what is wanted first, else in the
/// order of the plan. At most `most`; none for no words.
QList<FoundThing> findThings(const Plan &plan,
                             const Catalog &catalog,
                             const QLocale &locale,
                             const QString &words,
                             qsizetype most = 200);

/// What a device of the catalogue can be called: model, maker, kind, and the field's other names
/// for that kind ("PDU strip", "InfiniBand IB switch").
QString searchWords(const DeviceEntry &entry);

} // namespace kf
