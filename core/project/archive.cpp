// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/archive.h"

#include "core/base/zip_entry.h"
#include "core/project/project_text.h"

#include <QBuffer>
#include <QDateTime>
#include <QSet>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <zlib.h>

#include <algorithm>

namespace kf {

namespace {

constexpr int kUnixModeShift = 16;
constexpr quint32 kWrittenMode = 0100644;
constexpr QLatin1StringView kMimetype("mimetype");
/// Where the Finder of macOS keeps what it knows of each file that it packs.
constexpr QLatin1StringView kFinderNotes("__MACOSX/");

Error damaged(const QString &entry, const QString &message, const QString &expected)
{
    return {ErrorKind::Damaged, message, entry, {{entry, 0, 0, message, expected}}};
}

QString megabytes(qint64 bytes)
{
    return QString::number(bytes >> 20);
}

std::optional<Error> refuse(const QuaZipFileInfo64 &info)
{
    if (const std::optional<QString> flaw = flawOfEntryName(info.name))
        return damaged(info.name, *flaw, ProjectText::tr("a plain name without a path"));
    switch (flawOfZipEntry(info, kMaxEntryBytes).value_or(ZipFlaw::Damaged)) {
    case ZipFlaw::Link:
        return damaged(info.name,
                       ProjectText::tr("The entry is a link or a device"),
                       ProjectText::tr("a file"));
    case ZipFlaw::Encrypted:
        return damaged(info.name,
                       ProjectText::tr("The entry is encrypted"),
                       ProjectText::tr("an archive without a password"));
    case ZipFlaw::Method:
        return damaged(info.name,
                       ProjectText::tr("The entry is packed by method %1").arg(info.method),
                       ProjectText::tr("method 0 (stored) or 8 (deflated)"));
    case ZipFlaw::TooLarge:
        return damaged(info.name,
                       ProjectText::tr("The entry is too large"),
                       ProjectText::tr("at most %1 MiB").arg(megabytes(kMaxEntryBytes)));
    case ZipFlaw::Damaged:
        break; // only unpacking finds that
    }
    return std::nullopt;
}

Error wrongBytes(const QString &name)
{
    return damaged(name,
                   ProjectText::tr("The entry is damaged: its bytes are not the ones written"),
                   ProjectText::tr("the size and the checksum that the archive names"));
}

/// Unpacks the archive's current entry, `left` bytes at most.
Result<QByteArray> unpack(QuaZip &zip, const QuaZipFileInfo64 &info, qint64 left)
{
    std::variant<QByteArray, ZipFlaw> unpacked =
        unpackZipEntry(zip, info, std::min(left, kMaxEntryBytes));
    if (auto *bytes = std::get_if<QByteArray>(&unpacked))
        return std::move(*bytes);
    if (std::get<ZipFlaw>(unpacked) != ZipFlaw::TooLarge)
        return wrongBytes(info.name);
    return damaged(info.name,
                   ProjectText::tr("The plan is too large once unpacked"),
                   ProjectText::tr("at most %1 MiB for an entry and %2 MiB in all")
                       .arg(megabytes(kMaxEntryBytes), megabytes(kMaxTotalBytes)));
}

Error anotherMediaType()
{
    return damaged(QString(kMimetype),
                   ProjectText::tr("The archive says that it is something else than a plan"),
                   ProjectText::tr("the entry \"mimetype\" holding %1, or no such entry")
                       .arg(QString::fromLatin1(kMediaType)));
}

Error notAnArchive()
{
    return damaged({},
                   ProjectText::tr("The file is damaged or not a plan"),
                   ProjectText::tr("a whole .kfplan file"));
}

Result<QList<ArchiveEntry>> readEntries(QuaZip &zip)
{
    QList<ArchiveEntry> entries;
    QSet<QString> names;
    qint64 left = kMaxTotalBytes;
    int walked = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return notAnArchive();
        ++walked;
        if (isZipFolder(info) || info.name.startsWith(kFinderNotes))
            continue;
        if (const std::optional<Error> error = refuse(info))
            return *error;
        const qsizetype known = names.size();
        names.insert(info.name.toCaseFolded());
        if (names.size() == known)
            return damaged(info.name,
                           ProjectText::tr("The entry is there twice"),
                           ProjectText::tr("each entry once, also when upper and lower case "
                                           "are the same"));
        Result<QByteArray> bytes = unpack(zip, info, left);
        if (!bytes)
            return bytes.error();
        left -= bytes.value().size();
        entries.append({info.name, std::move(bytes).value()});
    }
    if (zip.getZipError() != UNZ_OK || walked != zip.getEntriesCount())
        return notAnArchive();
    return entries;
}

} // namespace

std::optional<QString> flawOfEntryName(const QString &name)
{
    if (name.isEmpty())
        return ProjectText::tr("An entry has no name");
    if (name.toUtf8().size() > kMaxNameBytes)
        return ProjectText::tr("The name of an entry is longer than %1 bytes").arg(kMaxNameBytes);
    const bool isFlat = std::none_of(name.begin(), name.end(), [](QChar c) {
        return c < u' ' || c == u'/' || c == u'\\' || c == u':' || c == QChar(0x7F) ||
               c == QChar::ReplacementCharacter;
    });
    if (!isFlat || name == u"." || name.contains(u".."))
        return ProjectText::tr("The name of the entry holds a path, a drive or characters that "
                               "no name has");
    return std::nullopt;
}

Result<QList<ArchiveEntry>> readArchive(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    zip.setFileNameCodec("UTF-8");
    if (!zip.open(QuaZip::mdUnzip))
        return notAnArchive();
    if (zip.getEntriesCount() > kMaxEntries)
        return damaged(
            {},
            ProjectText::tr("The archive has %n entries", nullptr, zip.getEntriesCount()),
            ProjectText::tr("at most %1 entries").arg(kMaxEntries));
    Result<QList<ArchiveEntry>> read = readEntries(zip);
    if (!read)
        return read;
    // Where it stands and whether it is packed is left open: any ZIP program may have packed a plan
    // anew.
    QList<ArchiveEntry> entries = std::move(read).value();
    const auto type = std::find_if(entries.cbegin(), entries.cend(), [](const ArchiveEntry &entry) {
        return entry.name == kMimetype;
    });
    if (type == entries.cend()) {
        // One that only lost its name is a sign of damage, not an entry to be kept.
        const bool isRenamed =
            std::any_of(entries.cbegin(), entries.cend(), [](const ArchiveEntry &entry) {
                return entry.bytes == kMediaType;
            });
        return isRenamed ? Result<QList<ArchiveEntry>>(anotherMediaType()) : entries;
    }
    if (type->bytes != kMediaType)
        return anotherMediaType();
    entries.erase(type);
    return entries;
}

namespace {

/// Appends one entry to `zip`; false where that fails.
bool pack(QuaZip &zip, const QString &name, QByteArrayView bytes, quint16 method)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // ZIP counts from there
    info.externalAttr = kWrittenMode << kUnixModeShift;
    info.uncompressedSize = ulong(bytes.size());
    const int level = method == kZipStored ? 0 : Z_DEFAULT_COMPRESSION;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, method, level))
        return false;
    const bool isWritten = file.write(bytes.data(), bytes.size()) == bytes.size();
    file.close();
    return isWritten && file.getZipError() == ZIP_OK;
}

std::optional<Error> refuseToWrite(const QList<ArchiveEntry> &entries)
{
    qint64 total = kMediaType.size();
    bool isWithin = entries.size() < kMaxEntries;
    for (const ArchiveEntry &entry : entries) {
        if (const std::optional<QString> flaw = flawOfEntryName(entry.name))
            return Error{ErrorKind::Invalid, *flaw, entry.name, {}};
        total += entry.bytes.size();
        isWithin = isWithin && entry.bytes.size() <= kMaxEntryBytes;
    }
    if (isWithin && total <= kMaxTotalBytes)
        return std::nullopt;
    return Error{ErrorKind::Invalid,
                 ProjectText::tr("The plan is too large to be saved: at most %1 entries of %2 MiB, "
                                 "%3 MiB in all; take something out")
                     .arg(kMaxEntries)
                     .arg(megabytes(kMaxEntryBytes), megabytes(kMaxTotalBytes)),
                 {},
                 {}};
}

} // namespace

Result<QByteArray> writeArchive(const QList<ArchiveEntry> &entries)
{
    if (const std::optional<Error> error = refuseToWrite(entries))
        return *error;
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false); // sizes stand in front, as `mimetype` needs it
    bool isWritten =
        zip.open(QuaZip::mdCreate) && pack(zip, QString(kMimetype), kMediaType, kZipStored);
    for (const ArchiveEntry &entry : entries)
        isWritten = isWritten && pack(zip, entry.name, entry.bytes, kZipDeflated);
    zip.close();
    if (!isWritten || zip.getZipError() != ZIP_OK)
        return Error{ErrorKind::Invalid, ProjectText::tr("The plan could not be packed"), {}, {}};
    return buffer.data();
}

} // namespace kf
