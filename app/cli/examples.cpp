// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/examples.h"

#include "app/cli/console.h"
#include "app/cli/plan_folder.h"
#include "core/catalog/zone_table.h"
#include "core/project/plan_file.h"

#include <QDir>

namespace kf::cli {

namespace {

const QString &root()
{
    static const QString path = QStringLiteral(":/kfplan/examples");
    return path;
}

} // namespace

QList<Example> examples()
{
    QList<Example> list;
    for (const QString &id :
         QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const Result<Plan> plan = examplePlan(id);
        if (plan)
            list += {id, plan.value().settings.name};
    }
    return list;
}

Result<Plan> examplePlan(const QString &id)
{
    const QString folder = root() + QLatin1Char('/') + id;
    if (!isValidId(id) || !QDir(folder).exists())
        return Error{ErrorKind::NotFound, Text::tr("There is no example \"%1\".").arg(id), {}, {}};
    return readEntries(folder).andThen(
        [](const QList<ArchiveEntry> &entries) { return decodeEntries(entries, ZoneTable()); });
}

} // namespace kf::cli
