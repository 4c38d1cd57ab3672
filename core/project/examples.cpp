// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/examples.h"

#include "core/project/plan_file.h"
#include "core/project/project_text.h"

#include <QDir>
#include <QFile>

namespace kf {

namespace {

const QString &root()
{
    static const QString kPath = QStringLiteral(":/kfplan/examples");
    return kPath;
}

QList<ArchiveEntry> entriesOf(const QDir &folder)
{
    QList<ArchiveEntry> entries;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            entries.append({name, file.readAll()});
    }
    return entries;
}

} // namespace

QList<Example> examples(const ZoneTable &zones)
{
    QList<Example> list;
    const QStringList ids = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &id : ids) {
        const Result<Plan> plan = examplePlan(id, zones);
        if (plan)
            list.append({id, plan.value().settings.name});
    }
    return list;
}

Result<Plan> examplePlan(const QString &id, const ZoneTable &zones)
{
    const QDir folder(root() + QLatin1Char('/') + id);
    if (!isValidId(id) || !folder.exists())
        return Error{
            ErrorKind::NotFound, ProjectText::tr("There is no example \"%1\".").arg(id), {}, {}};
    return decodeEntries(entriesOf(folder), zones);
}

} // namespace kf
