// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_folder.h"

#include "app/cli/console.h"
#include "core/plan/schema.h"
#include "core/project/manifest.h"
#include "core/project/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kf::cli {

namespace {

constexpr QDir::Filters kEverything =
    QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
constexpr qint64 kLargestFile = 64LL * 1024 * 1024; ///< of one entry of a plan
constexpr qsizetype kMostFiles = 64;                ///< of one plan

Error failure(ErrorKind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

/// Files of git beside those of the plan (.git, .gitignore, .gitattributes).
bool belongsToGit(const QString &name)
{
    return name.startsWith(QLatin1StringView(".git"));
}

Result<ArchiveEntry> readEntry(const QFileInfo &info)
{
    const QString name = info.fileName();
    if (info.isSymLink() || !info.isFile())
        return failure(ErrorKind::NotAllowed,
                       Text::tr("%1 is no plain file (expected YAML files only)").arg(name));
    if (info.size() > kLargestFile)
        return failure(ErrorKind::Invalid, Text::tr("%1 is larger than 64 MiB").arg(name));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    return ArchiveEntry{name, file.readAll()};
}

/// Names of the entries that plans of this format have.
QStringList knownNames()
{
    QStringList names{QString(kManifestEntry)};
    const Plan plan;
    forEachKey(plan, [&](const auto &key, const auto &) {
        names += QString::fromLatin1(key.name) + QStringLiteral(".yaml");
    });
    return names;
}

/// Names of the entries that the plan in `folder` may have.
Result<QStringList> entryNames(const QString &folder)
{
    const QFileInfo manifest(QDir(folder).filePath(QString(kManifestEntry)));
    if (!manifest.exists())
        return knownNames(); // that it is missing is said by who reads the plan
    const Result<ArchiveEntry> read = readEntry(manifest);
    if (!read)
        return read.error();
    return knownNames() + namesInManifest(read.value().bytes);
}

/// Removes the files of an earlier plan, so that none of them comes back with this one.
Result<> removeOld(const QDir &folder, const QList<ArchiveEntry> &entries)
{
    for (const QString &name : knownNames()) {
        const bool stays = std::any_of(
            entries.begin(), entries.end(), [&](const ArchiveEntry &e) { return e.name == name; });
        if (!stays && folder.exists(name) && !QFile::remove(folder.filePath(name)))
            return failure(ErrorKind::NotAllowed, Text::tr("%1 cannot be removed").arg(name));
    }
    return {};
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(QLatin1Char('/')) && name != QLatin1StringView(".") &&
           name != QLatin1StringView("..") && !belongsToGit(name);
}

} // namespace

Result<FolderContent> readEntries(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return failure(ErrorKind::NotFound, Text::tr("there is no such folder"));
    const Result<QStringList> wanted = entryNames(folder);
    if (!wanted)
        return wanted.error();
    FolderContent content;
    for (const QFileInfo &info : QDir(folder).entryInfoList(kEverything, QDir::Name)) {
        if (belongsToGit(info.fileName()))
            continue;
        if (!wanted.value().contains(info.fileName())) {
            content.leftOut += info.fileName();
            continue;
        }
        if (content.entries.size() == kMostFiles)
            return failure(ErrorKind::Invalid, Text::tr("there are more than 64 files"));
        Result<ArchiveEntry> entry = readEntry(info);
        if (!entry)
            return entry.error();
        content.entries += std::move(entry).value();
    }
    return content;
}

Result<> writeEntries(const QList<ArchiveEntry> &entries, const QString &folder, bool replace)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(kEverything) && !replace)
        return failure(ErrorKind::NotAllowed,
                       Text::tr("the folder is not empty (use --force to replace its plan)"));
    for (const ArchiveEntry &entry : entries) {
        if (!isPlainName(entry.name))
            return failure(ErrorKind::NotAllowed,
                           Text::tr("\"%1\" cannot be the name of a file here").arg(entry.name));
    }
    if (!dir.mkpath(QStringLiteral(".")))
        return failure(ErrorKind::NotAllowed, Text::tr("the folder cannot be made"));
    if (Result<> removed = removeOld(dir, entries); !removed)
        return removed;
    for (const ArchiveEntry &entry : entries) {
        if (Result<> written = writeFileSafely(dir.filePath(entry.name), entry.bytes); !written)
            return written;
    }
    return {};
}

} // namespace kf::cli
