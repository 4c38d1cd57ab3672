// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files of a person's library, one section each: read with the place of what is wrong, and written
// only where they read back as the same. For the sources of the library alone.

#include "core/plan/validate/validate.h"
#include "core/project/decoder.h"
#include "core/project/manifest.h"
#include "core/project/project_text.h"
#include "core/project/safe_file.h"
#include "core/project/section_codec.h"
#include "core/project/yaml_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kf {

inline constexpr qint64 kMaxLibraryBytes = 16LL << 20; ///< a hundred times what is shipped

/// What one file of entries says, into `object`, over what it holds already.
template<typename T> Result<> decodeInto(T &object, const YamlTree &tree, const QString &name)
{
    QList<Problem> problems;
    Decoder decoder(name, tree, problems);
    readSection(decoder, object);
    if (!problems.isEmpty())
        return errorFor(ErrorKind::Invalid,
                        problems.first(qMin(qsizetype(kMaxProblems), problems.size())));
    return {};
}

/// Reads one file of a library.
template<typename T> Result<> readOwnFile(T &object, const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > kMaxLibraryBytes || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("The catalogue file %1 cannot be read; repair it or move it "
                                     "away")
                         .arg(path),
                     info.fileName(),
                     {}};
    YamlBudget budget;
    Result<YamlTree> tree = readYaml(info.fileName(), file.readAll(), budget);
    if (!tree)
        return tree.error();
    return decodeInto(object, tree.value(), info.fileName());
}

/// The text of a file with `object`, where it reads back as the same.
template<typename T> Result<QByteArray> checkedText(const T &object, const QString &name)
{
    const QByteArray bytes = object == T() ? QByteArray("{}\n") : textOfSection(object);
    YamlBudget budget;
    const Result<YamlTree> tree = readYaml(name, bytes, budget);
    T readBack;
    const Result<> read = tree ? decodeInto(readBack, tree.value(), name) : Result<>(tree.error());
    if (read && readBack == object)
        return bytes;
    return Error{ErrorKind::Invalid,
                 ProjectText::tr("The library was not saved: read back, it would not be the same. "
                                 "What stood there is unchanged"),
                 {},
                 read ? QList<Problem>() : read.error().problems};
}

/// Writes `object` behind `comment`, as safely as plans are.
template<typename T>
Result<> writeOwnFile(const QString &path, const QByteArray &comment, const T &object)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.path()))
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("The folder %1 of the library cannot be made; check who may "
                                     "write there")
                         .arg(info.path()),
                     info.path(),
                     {}};
    const Result<QByteArray> text = checkedText(object, info.fileName());
    if (!text)
        return Error{text.error().kind, text.error().message, path, text.error().problems};
    return writeFileSafely(path, comment + text.value());
}

} // namespace kf
