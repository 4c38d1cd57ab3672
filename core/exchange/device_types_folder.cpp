// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_folder.h"

#include "core/exchange/device_types_reader.h"
#include "core/exchange/exchange_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

/// A file on disk, and what it is called below the folder it was found in.
struct FoundFile {
    QString absolute;
    QString relative;
};

bool isYaml(const QString &name)
{
    return name.endsWith(QLatin1String(".yaml")) || name.endsWith(QLatin1String(".yml"));
}

bool isStopped(const DeviceTypeWatch &watch)
{
    return watch.shouldStop && watch.shouldStop();
}

/// The files below `folder` that are to be read, by path. Opening a pipe would wait for ever, and a
/// link may lead anywhere: both are other files.
QList<FoundFile> filesBelow(const QString &folder, const DeviceTypeWatch &watch, int &skipped)
{
    QList<FoundFile> files;
    const QDir root(folder);
    QDirIterator walk(folder,
                      QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && !isStopped(watch)) {
        const QString path = walk.next();
        const QFileInfo info = walk.fileInfo();
        if (info.isDir() && !info.isSymLink())
            continue;
        if (info.isFile() && !info.isSymLink() && isYaml(info.fileName()))
            files.append({path, root.relativeFilePath(path)});
        else
            ++skipped;
    }
    std::sort(files.begin(), files.end(), [](const FoundFile &a, const FoundFile &b) {
        return a.relative < b.relative;
    });
    return files;
}

Result<QList<FoundFile>>
filesAt(const QStringList &paths, const DeviceTypeWatch &watch, int &skipped)
{
    QList<FoundFile> files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir() && info.isReadable())
            files.append(filesBelow(path, watch, skipped));
        else if (info.isFile() && isYaml(info.fileName()))
            files.append({path, info.fileName()});
        else if (info.isFile())
            ++skipped;
        else
            return Error{
                ErrorKind::NotFound,
                ExchangeText::tr("%1 cannot be read (expected a folder or a YAML file)").arg(path),
                path,
                {}};
    }
    return files;
}

DeviceTypeFile readFile(const FoundFile &found, TypeOfTypes types)
{
    QFile file(found.absolute);
    if (!file.open(QIODevice::ReadOnly))
        return refusedDeviceType(found.relative,
                                 ExchangeText::tr("The file cannot be opened; check who may read "
                                                  "it"));
    const QByteArray bytes = file.read(kMaxDeviceTypeBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refusedDeviceType(found.relative, ExchangeText::tr("The file cannot be read"));
    return types == TypeOfTypes::Device ? readDeviceType(found.relative, bytes)
                                        : readModuleType(found.relative, bytes);
}

void addInPlace(DeviceTypeFile &file, const DeviceTypeProblem &problem)
{
    const auto place =
        std::upper_bound(file.problems.begin(),
                         file.problems.end(),
                         problem,
                         [](const DeviceTypeProblem &a, const DeviceTypeProblem &b) {
                             return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                         });
    file.problems.insert(place, problem);
}

/// Pictures lie in a folder of the manufacturer beside the types; names of a folder are read once.
/// Types that somebody took without any pictures are not told of each.
class Pictures {
public:
    /// There are pictures for the file at `absolute`, and none of that slug and face.
    bool lacks(const QString &absolute, const QString &slug, const QString &face)
    {
        const QDir manufacturer = QFileInfo(absolute).dir();
        const QString all = manufacturer.filePath(QStringLiteral("../../elevation-images"));
        const QString folder = QStringLiteral("%1/%2").arg(all, manufacturer.dirName());
        auto names = m_names.find(folder);
        if (names == m_names.end()) {
            names = m_names.insert(folder, std::nullopt);
            if (QFileInfo::exists(all))
                names->emplace();
            for (const QString &name : QDir(folder).entryList(QDir::Files))
                (*names)->insert(QFileInfo(name).completeBaseName().toLower());
        }
        return *names && !(*names)->contains(QStringLiteral("%1.%2").arg(slug, face).toLower());
    }

private:
    QHash<QString, std::optional<QSet<QString>>> m_names; ///< without extension, by folder
};

void noteMissingPictures(DeviceTypeFile &file, const QString &absolute, Pictures &pictures)
{
    if (!file.facts)
        return;
    const QString slug = file.facts->slug.value_or(QString());
    for (const DeviceTypePicture &picture : std::as_const(file.facts->pictures)) {
        if (pictures.lacks(absolute, slug, picture.face))
            addInPlace(file,
                       {DeviceTypeRule::MissingPicture,
                        picture.line,
                        picture.column,
                        ExchangeText::tr("There is no picture %1.%2 in elevation-images")
                            .arg(slug, picture.face)});
    }
}

/// Slugs name a type in the whole library: the second file with one is told of the first.
void noteRepeatedSlugs(QList<DeviceTypeFile> &files)
{
    QHash<QString, QString> first; // path by slug
    for (DeviceTypeFile &file : files) {
        if (!file.facts || !file.facts->slug)
            continue;
        const QString path = first.value(*file.facts->slug);
        if (path.isNull()) {
            first.insert(*file.facts->slug, file.path);
            continue;
        }
        addInPlace(file,
                   {DeviceTypeRule::DuplicateSlug,
                    file.facts->slugLine,
                    file.facts->slugColumn,
                    ExchangeText::tr("%1 has the slug %2 already; this id gets a number")
                        .arg(path, *file.facts->slug)});
    }
}

} // namespace

int DeviceTypeFolder::count(DeviceTypeState state) const
{
    return int(std::count_if(files.begin(), files.end(), [state](const DeviceTypeFile &file) {
        return file.state() == state;
    }));
}

Result<DeviceTypeFolder>
readDeviceTypes(const QStringList &paths, TypeOfTypes types, const DeviceTypeWatch &watch)
{
    DeviceTypeFolder folder;
    const Result<QList<FoundFile>> found = filesAt(paths, watch, folder.skipped);
    if (!found)
        return found.error();
    const auto count = double(found.value().size());
    Pictures pictures;
    for (const FoundFile &file : found.value()) {
        if (isStopped(watch))
            break;
        folder.files.append(readFile(file, types));
        noteMissingPictures(folder.files.last(), file.absolute, pictures);
        if (watch.progressed)
            watch.progressed(double(folder.files.size()) / count);
    }
    noteRepeatedSlugs(folder.files);
    return folder;
}

} // namespace kf
