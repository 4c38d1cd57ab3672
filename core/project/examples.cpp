// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/examples.h"

#include "core/project/plan_file.h"
#include "core/project/project_text.h"
#include "core/project/text_check.h"
#include "core/project/yaml_reader.h"

#include <QDir>
#include <QFile>

#include <optional>

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

/// The name in the first section of a plan: who lists the examples needs no more of them.
std::optional<QString> nameOf(const QString &id)
{
    QFile file(root() + QLatin1Char('/') + id + QStringLiteral("/plan.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    YamlBudget budget;
    const Result<YamlTree> tree = readYaml(file.fileName(), file.readAll(), budget);
    if (!tree || tree.value().isEmpty())
        return std::nullopt;
    const YamlNode *name = tree.value().child(tree.value().root(), "name");
    if (name == nullptr)
        return std::nullopt;
    return wholeText(tree.value().text(*name));
}

} // namespace

QList<Example> examples()
{
    QList<Example> list;
    const QStringList ids = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &id : ids) {
        if (const std::optional<QString> name = nameOf(id))
            list.append({id, *name});
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
