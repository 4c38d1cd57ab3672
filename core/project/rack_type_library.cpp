// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/rack_type_library.h"

#include "core/project/own_file.h"

namespace kf {

namespace {

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("rack-types/own.yaml"));
}

} // namespace

Result<QList<RackType>> readRackTypes(const QString &folder)
{
    Topology topology;
    if (folder.isEmpty() || !QFileInfo::exists(pathIn(folder)))
        return topology.rackTypes;
    if (const Result<> read = readOwnFile(topology, pathIn(folder)); !read)
        return read.error();
    return topology.rackTypes;
}

Result<> writeRackTypes(const QString &folder, const QList<RackType> &types)
{
    Topology topology;
    topology.rackTypes = types;
    return writeOwnFile(
        pathIn(folder),
        "# Rack types of your own. KFPlan writes this file; put comments elsewhere.\n",
        topology);
}

} // namespace kf
