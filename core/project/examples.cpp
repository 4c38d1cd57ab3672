// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/examples.h"

#include "core/project/plan_file.h"
#include "core/project/project_text.h"
#include "core/project/yaml_reader.h"

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

/// The name in the plan's first section: a menu that lists the examples needs no more of them.
QString nameOf(const QString &id)
{
    QFile file(root() + QLatin1Char('/') + id + QStringLiteral("/plan.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return id;
    const QByteArray text = file.readAll();
    YamlBudget budget;
    const Result<YamlTree> tree = readYaml(file.fileName(), text, budget);
    if (!tree || tree.value().isEmpty())
        return id;
    const YamlNode *name = tree.value().child(tree.value().root(), "name");
    return name == nullptr ? id : QString::fromUtf8(tree.value().text(*name));
}

} // namespace

QList<Example> examples()
{
    QList<Example> list;
    const QStringList ids = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &id : ids)
        list.append({id, nameOf(id)});
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
