// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal_file.h"

#include "core/project/own_folder.h"
#include "core/project/project_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kf {

namespace {

const QString kSuffix = QStringLiteral(".journal");
const QString kUnfinished = QStringLiteral(".new"); ///< behind the name of a journal
const QString kDiscarded = QStringLiteral("discarded");
constexpr qint64 kLargestJournal = 512LL << 20;

Error notWritten(const QString &path)
{
    return {ErrorKind::NotAllowed,
            ProjectText::tr("Unsaved work cannot be kept safe (%1)")
                .arg(QString::fromLocal8Bit(std::strerror(errno))),
            path,
            {}};
}

/// A new file that this process holds; -1 where that is not possible.
int openNew(const QString &path)
{
    const int handle = ::open(
        path.toLocal8Bit().constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle >= 0)
        ::flock(handle, LOCK_EX | LOCK_NB);
    return handle;
}

bool writeAll(int handle, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written =
            ::write(handle, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
    }
    return ::fdatasync(handle) == 0;
}

/// True where no process holds the file.
bool isLeft(const QString &path)
{
    const int handle = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return false;
    const bool isFree = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    ::close(handle);
    return isFree;
}

QFileInfoList journalsIn(const QString &folder, const QString &suffix = kSuffix)
{
    return QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Time);
}

} // namespace

JournalFile::~JournalFile()
{
    close();
}

void JournalFile::close()
{
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
}

Result<> JournalFile::begin(const QString &folder, const JournalHead &head)
{
    close();
    Result<> made = makeOwnFolder(folder);
    if (!made)
        return made;
    m_path = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix);
    return replace(journalRecord(head)); // whole or not at all
}

Result<> JournalFile::append(const QByteArray &records)
{
    if (!writeAll(m_handle, records)) {
        Error error = notWritten(m_path);
        // What follows must not stand behind half a record.
        if (::ftruncate(m_handle, m_size) == 0)
            ::lseek(m_handle, m_size, SEEK_SET);
        return error;
    }
    m_size += records.size();
    return {};
}

Result<> JournalFile::replace(const QByteArray &bytes)
{
    const QString beside = m_path + kUnfinished;
    QFile::remove(beside);
    const int handle = openNew(beside);
    if (handle < 0)
        return notWritten(beside);
    const bool isWhole = writeAll(handle, bytes) && ::rename(beside.toLocal8Bit().constData(),
                                                             m_path.toLocal8Bit().constData()) == 0;
    if (!isWhole) {
        Error error = notWritten(m_path);
        ::close(handle);
        QFile::remove(beside);
        return error;
    }
    close();
    m_handle = handle;
    m_size = bytes.size();
    return {};
}

void JournalFile::remove()
{
    if (isOpen())
        QFile::remove(m_path);
    close();
}

QStringList leftJournals(const QString &folder)
{
    QStringList left;
    for (const QFileInfo &file : journalsIn(folder)) {
        if (isLeft(file.filePath()))
            left.append(file.filePath());
    }
    return left;
}

Result<QByteArray> readJournalFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > kLargestJournal || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, ProjectText::tr("The journal cannot be read"), path, {}};
    return file.readAll();
}

QString discardedFolder(const QString &folder)
{
    return QDir(folder).filePath(kDiscarded);
}

Result<> discardJournal(const QString &path)
{
    const QFileInfo info(path);
    if (info.dir().dirName() == kDiscarded)
        return {};
    const QString folder = discardedFolder(info.path());
    Result<> made = makeOwnFolder(folder);
    if (!made)
        return made;
    const QString target = QDir(folder).filePath(info.fileName());
    if (!QFile::rename(path, target))
        return notWritten(target);
    // From now on its days are counted.
    ::utimensat(AT_FDCWD, target.toLocal8Bit().constData(), nullptr, 0);
    return {};
}

void forgetDiscarded(const QString &folder, qint64 before)
{
    const QFileInfoList files =
        journalsIn(discardedFolder(folder)) + journalsIn(folder, kSuffix + kUnfinished);
    for (const QFileInfo &file : files) {
        if (file.lastModified().toMSecsSinceEpoch() < before)
            QFile::remove(file.filePath());
    }
}

} // namespace kf
