// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One entry of a ZIP archive as data from outside: what no reader of ours accepts, and unpacking
// that believes neither the size nor the checksum the archive names.

#include <QByteArray>
#include <quazip/quazip.h>
#include <quazip/quazipfileinfo.h>

#include <optional>
#include <variant>

namespace kf {

enum class ZipFlaw {
    Link,      ///< a link or a device
    Encrypted, ///< needs a password
    Method,    ///< packed by a method other than stored (0) and deflated (8)
    TooLarge,  ///< larger than its reader allows
    Damaged,   ///< the bytes are not the ones written
};

inline constexpr quint16 kZipStored = 0;
inline constexpr quint16 kZipDeflated = 8;

/// What the directory says against an entry that may have `largest` bytes; nothing where it is
/// fine.
std::optional<ZipFlaw> flawOfZipEntry(const QuaZipFileInfo64 &info, qint64 largest);

/// A folder entry holds nothing and means nothing: archivers add them.
bool isZipFolder(const QuaZipFileInfo64 &info);

/// The bytes of the archive's current entry, which `info` describes; a flaw where there are more
/// than `limit` or they are not the ones that the directory describes.
std::variant<QByteArray, ZipFlaw>
unpackZipEntry(QuaZip &zip, const QuaZipFileInfo64 &info, qint64 limit);

} // namespace kf
