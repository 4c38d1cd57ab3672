// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file of the source tree, and what is wrong with one.

#include <QList>
#include <QString>

#include <ostream>

namespace kf::architecture {

struct SourceFile {
    QString path; ///< from the root of the tree, with slashes
    QString text;
};

/// One place that breaks a rule.
struct Breach {
    QString path;
    int line = 0; ///< 1 is the first; 0 speaks of the whole file
    QString what;

    bool operator==(const Breach &) const = default;
};

inline std::ostream &operator<<(std::ostream &out, const Breach &breach)
{
    return out << breach.path.toStdString() << ':' << breach.line << ": "
               << breach.what.toStdString();
}

using Breaches = QList<Breach>;

} // namespace kf::architecture
