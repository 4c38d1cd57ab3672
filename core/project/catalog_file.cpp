// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalog_file.h"

#include "core/plan/validate.h"
#include "core/project/component_keys.h"
#include "core/project/decoder.h"
#include "core/project/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kf {

namespace {

constexpr qint64 kMaxLibraryBytes = 16LL << 20; ///< a hundred times what is shipped

/// Reads one file of entries into `object`, over what it holds already.
template<HasKeys T> Result<> readInto(T &object, const QString &path, const QString &name)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > kMaxLibraryBytes || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("The catalogue file %1 cannot be read; repair it or move it "
                                     "away")
                         .arg(path),
                     name,
                     {}};
    YamlBudget budget;
    Result<YamlTree> tree = readYaml(name, file.readAll(), budget);
    if (!tree)
        return tree.error();
    QList<Problem> problems;
    Decoder(name, tree.value(), problems).readRoot(object);
    if (!problems.isEmpty())
        return errorFor(ErrorKind::Invalid,
                        problems.first(qMin(qsizetype(kMaxProblems), problems.size())));
    return {};
}

Result<CatalogEntries> readLibrary(const QString &folder)
{
    CatalogEntries library;
    if (folder.isEmpty())
        return library;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        CatalogEntries entries;
        if (const Result<> read = readInto(entries, dir.filePath(name), name); !read)
            return read.error();
        for (DeviceEntry &device : entries.devices)
            device.origin = EntryOrigin::User;
        library.gpus.append(entries.gpus);
        library.devices.append(entries.devices);
        library.cables.append(entries.cables);
        library.offers.append(entries.offers);
    }
    return library;
}

} // namespace

Result<Catalog> loadCatalog(const QString &libraryFolder)
{
    CatalogEntries shipped;
    ComponentCatalog components;
    const auto shippedPath = [](const char *name) {
        return QStringLiteral(":/kfplan/catalog/") + QString::fromLatin1(name);
    };
    for (const char *name : {"gpus.yaml", "devices.yaml", "cables.yaml", "offers.yaml"}) {
        const Result<> read = readInto(shipped, shippedPath(name), QString::fromLatin1(name));
        if (!read)
            return read.error();
    }
    const Result<> read =
        readInto(components, shippedPath("components.yaml"), QStringLiteral("components.yaml"));
    if (!read)
        return read.error();
    const Result<CatalogEntries> library = readLibrary(libraryFolder);
    if (!library)
        return library.error();
    return Catalog(std::move(shipped), library.value(), std::move(components));
}

} // namespace kf
