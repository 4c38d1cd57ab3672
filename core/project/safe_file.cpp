// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces a file so that either the old or the new one is there, whole, whatever happens.
#include "core/project/plan_file.h"
#include "core/project/project_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace kf {

namespace {

/// Where the bytes go: the file that `path` finally links to.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

Error notWritten(const QString &path, const QString &reason)
{
    return {ErrorKind::NotAllowed,
            ProjectText::tr("The file could not be written (%1); what stood there is unchanged. "
                            "Free some space or save under another name")
                .arg(reason),
            path,
            {}};
}

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Makes the new name survive a power cut. Some file systems know no such thing: no error then.
void syncFolder(const QString &folder)
{
    const int handle = ::open(folder.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// Everything on disk before the old file goes: QSaveFile alone renames after a failed write.
Result<> fill(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        return notWritten(file.fileName(), file.errorString());
    if (::fsync(file.handle()) != 0)
        return notWritten(file.fileName(), systemReason());
    if (file.size() != bytes.size())
        return notWritten(file.fileName(), ProjectText::tr("the disk took only a part"));
    return {};
}

} // namespace

Result<> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    const QString target = targetOf(path);
    const QFileInfo info(target);
    if (info.exists() && !info.isFile())
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("A folder or a device stands there; choose another name"),
                     path,
                     {}};
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("The file cannot be written there (%1); choose another "
                                     "folder or name")
                         .arg(file.errorString()),
                     path,
                     {}};
    if (const Result<> filled = fill(file, bytes); !filled) {
        file.cancelWriting();
        return filled.error();
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    syncFolder(info.absolutePath());
    return {};
}

} // namespace kf
