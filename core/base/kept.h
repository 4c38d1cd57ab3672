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

    bool operator==(const KeptValue &) const = default;
};

/// One key that this release does not know.
struct KeptKey {
    QString name;
    KeptValue value;

    bool operator==(const KeptKey &) const = default;
};

/// The unknown keys of one map, in the order in which they were read.
using KeptKeys = QList<KeptKey>;

} // namespace kf
