// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include "tests/support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <algorithm>

namespace kf::architecture {

namespace {

QDir root()
{
    return QDir(test::sourcePath());
}

SourceFile read(const QString &absolutePath)
{
    QFile file(absolutePath);
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot read " << absolutePath.toStdString();
    return {root().relativeFilePath(absolutePath), QString::fromUtf8(file.readAll())};
}

QList<SourceFile> filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QList<SourceFile> found;
    for (const QString &folder : folders) {
        QDirIterator walk(
            root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(read(walk.next()));
    }
    std::sort(found.begin(), found.end(), [](const SourceFile &a, const SourceFile &b) {
        return a.path < b.path;
    });
    return found;
}

QSet<QString> headersOf(const QString &module)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    const QStringList names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

const QStringList &layers()
{
    static const QStringList names = {QStringLiteral("core"),
                                      QStringLiteral("ui"),
                                      QStringLiteral("app"),
                                      QStringLiteral("resources"),
                                      QStringLiteral("tests")};
    return names;
}

} // namespace

QList<SourceFile> sources()
{
    return filesBelow(layers(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QList<SourceFile> buildFiles()
{
    const QStringList folders = layers() + QStringList{QStringLiteral("packaging")};
    QList<SourceFile> found =
        filesBelow(folders, {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")});
    found.append(read(root().filePath(QStringLiteral("CMakeLists.txt"))));
    return found;
}

QList<SourceFile> scripts()
{
    QList<SourceFile> found;
    for (const QString &folder : {QStringLiteral("packaging"), QStringLiteral(".ci")}) {
        const QDir place(root().filePath(folder));
        for (const QString &name : place.entryList(QDir::Files)) {
            const SourceFile file = read(place.filePath(name));
            if (file.text.startsWith(u"#!") || name.endsWith(u".sh"))
                found.append(file);
        }
    }
    return found;
}

QStringList objectSymbols()
{
    const QString nm = QStandardPaths::findExecutable(QStringLiteral("nm"));
    if (nm.isEmpty())
        return {};
    const QDir built(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalPath() +
                     QStringLiteral("/.."));
    static const QRegularExpression folderOfTarget(QStringLiteral("CMakeFiles/[^/]+\\.dir/"));
    QStringList objects;
    for (const QString &layer :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator walk(built.filePath(layer),
                          {QStringLiteral("*.cpp.o")},
                          QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString object = built.relativeFilePath(walk.next());
            const QString source = QString(object).remove(folderOfTarget).chopped(2);
            if (QFile::exists(root().filePath(source)))
                objects.append(object);
        }
    }
    QProcess program;
    program.setWorkingDirectory(built.path());
    program.start(nm,
                  QStringList{QStringLiteral("-A"), QStringLiteral("-u"), QStringLiteral("-C")} +
                      objects);
    if (!program.waitForFinished(120'000) || program.exitCode() != 0)
        ADD_FAILURE() << program.readAllStandardError().toStdString();
    return QString::fromUtf8(program.readAllStandardOutput()).split(u'\n');
}

QtHeaders qtHeaders()
{
    return {headersOf(QStringLiteral("QtCore")), headersOf(QStringLiteral("QtNetwork"))};
}

} // namespace kf::architecture
