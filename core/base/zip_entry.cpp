// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_entry.h"

#include <quazip/quazipfile.h>

#include <zlib.h>

namespace kf {

namespace {

constexpr qint64 kBlockBytes = 64 << 10; ///< unpacked at a time, before the limit is looked at
constexpr int kUnixModeShift = 16;
constexpr quint32 kUnixTypeMask = 0170000;
constexpr quint32 kUnixRegular = 0100000;

bool isRegular(const QuaZipFileInfo64 &info)
{
    const quint32 type = (info.externalAttr >> kUnixModeShift) & kUnixTypeMask;
    return !info.isSymbolicLink() && (type == 0 || type == kUnixRegular);
}

} // namespace

std::optional<ZipFlaw> flawOfZipEntry(const QuaZipFileInfo64 &info, qint64 largest)
{
    if (!isRegular(info))
        return ZipFlaw::Link;
    if (info.isEncrypted())
        return ZipFlaw::Encrypted;
    if (info.method != kZipStored && info.method != kZipDeflated)
        return ZipFlaw::Method;
    if (info.uncompressedSize > quint64(largest))
        return ZipFlaw::TooLarge;
    return std::nullopt;
}

bool isZipFolder(const QuaZipFileInfo64 &info)
{
    return info.name.endsWith(u'/') && info.uncompressedSize == 0;
}

std::variant<QByteArray, ZipFlaw>
unpackZipEntry(QuaZip &zip, const QuaZipFileInfo64 &info, qint64 limit)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return ZipFlaw::Damaged;
    QByteArray bytes;
    QByteArray block(kBlockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return ZipFlaw::Damaged;
        if (count == 0)
            break;
        bytes.append(block.constData(), count);
        if (bytes.size() > limit)
            return ZipFlaw::TooLarge;
    }
    file.close();
    const bool hasClosedWell = file.getZipError() == UNZ_OK;
    const auto *data = reinterpret_cast<const Bytef *>(bytes.constData());
    const uLong sum = crc32(crc32(0, nullptr, 0), data, uInt(bytes.size()));
    const bool isWhole = quint64(bytes.size()) == info.uncompressedSize && sum == info.crc;
    if (!hasClosedWell || !isWhole)
        return ZipFlaw::Damaged;
    return bytes;
}

} // namespace kf
