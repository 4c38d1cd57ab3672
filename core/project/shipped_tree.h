// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program carries inside, as trees that the build has made.

#include "core/project/own_file.h"

#include <QFile>

namespace kf {

/// Reads what is shipped: trees that the build has made from resources/catalog/*.yaml.
template<typename T> Result<> readShipped(T &object, const QString &name)
{
    QFile file(QStringLiteral(":/kfplan/catalog/%1.tree").arg(name));
    const std::optional<YamlTree> tree =
        file.open(QIODevice::ReadOnly) ? YamlTree::fromBytes(file.readAll()) : std::nullopt;
    if (!tree)
        return Error{ErrorKind::Damaged,
                     ProjectText::tr("The program is damaged: its catalogue %1 is missing. Install "
                                     "it again")
                         .arg(name),
                     name,
                     {}};
    return decodeInto(object, *tree, name + QStringLiteral(".yaml"));
}

} // namespace kf
