// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What things of a plan are called in NetBox, which tells them apart by names.

#include "core/base/ids.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace kf {

/// A thing that NetBox wants to have a name of its own within `scope`.
struct NetboxNamed {
    Id id;
    std::optional<QString> name;
    Id scope; ///< the site; empty: everywhere
};

/// Names by id: a thing's own where it has one that no other of its scope has, whatever its case,
/// and that is at most `longest` characters long; else its id.
QHash<Id, QString> netboxNames(const QList<NetboxNamed> &things, qsizetype longest);

/// Makes slugs out of texts, each another one.
class NetboxSlugs {
public:
    QString slugFor(const QString &text);

private:
    QSet<QString> m_given;
};

} // namespace kf
