// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a file said that this release does not know: kept as it was and written back.

#include <QByteArray>
#include <QList>
#include <QString>

namespace kf {

/// A piece of a file in no particular schema: a scalar, a list or a map.
struct KeptValue {
    enum class Kind { Scalar, List, Map };
    Kind kind = Kind::Scalar;
    QString scalar;         ///< the text of a scalar
    bool quoted = false;    ///< a scalar that stood in quotes: text whatever it looks like
    QList<QString> names;   ///< of a map, one for each of `items`
    QList<KeptValue> items; ///< elements of a list, values of a map

    /// Not defaulted: whether lists of this type compare is asked before it is complete.
    friend bool operator==(const KeptValue &a, const KeptValue &b);
};

inline bool operator==(const KeptValue &a, const KeptValue &b)
{
    return a.kind == b.kind && a.scalar == b.scalar && a.quoted == b.quoted && a.names == b.names &&
           a.items == b.items;
}

/// One key that this release does not know.
struct KeptKey {
    QString name;
    KeptValue value;

    bool operator==(const KeptKey &) const = default;
};

/// The unknown keys of one map, in the order in which they were read.
using KeptKeys = QList<KeptKey>;

} // namespace kf
