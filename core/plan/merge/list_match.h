// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which elements of a list are which, where they have no ids.

#include <QList>
#include <QString>

namespace kf {

/// An element of such a list.
struct ListItem {
    QString text;             ///< all that it says
    QString name;             ///< what it is about: its device, its group; may be empty
    bool isNamedOnce = false; ///< two of that name are the same thing

    bool operator==(const ListItem &) const = default;
};

/// For each element of `later` the index of the one in `earlier` that it is, changed or not; -1
/// where it is new. Equal ones are the same as long as their order is; between them those that are
/// about the same thing.
QList<qsizetype> matches(const QList<ListItem> &earlier, const QList<ListItem> &later);

} // namespace kf
