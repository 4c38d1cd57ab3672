// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_watch.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace kf {

namespace {

constexpr int kSettleMilliseconds = 300;
constexpr int kPollMilliseconds = 10'000;

} // namespace

bool isOnNetwork(const QString &path)
{
    static constexpr std::array types{"nfs",
                                      "nfs4",
                                      "cifs",
                                      "smb3",
                                      "smbfs",
                                      "fuse.sshfs",
                                      "fuse.davfs",
                                      "davfs",
                                      "fuse.rclone",
                                      "fuse.gvfsd-fuse",
                                      "9p",
                                      "ceph",
                                      "glusterfs",
                                      "fuse.glusterfs",
                                      "afs"};
    const QByteArray type = QStorageInfo(QFileInfo(path).path()).fileSystemType();
    for (const char *name : types) {
        if (type == name)
            return true;
    }
    return false;
}

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(
        &m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::lookAgain);
    connect(&m_poll, &QTimer::timeout, this, &FileWatch::lookAgain);
}

void FileWatch::watch(const QString &path)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_settle.stop();
    m_poll.stop();
    m_path = path;
    if (path.isEmpty())
        return;
    m_last = look();
    addPaths();
    if (isOnNetwork(path))
        m_poll.start();
}

FileWatch::Look FileWatch::look() const
{
    const QFileInfo info(m_path);
    return {info.isFile(), info.size(), info.lastModified()};
}

/// The folder too: who saves puts a new file in the place of the old one, which is watched no more.
void FileWatch::addPaths()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo(m_path).isFile() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (QFileInfo(folder).isDir() && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

void FileWatch::lookAgain()
{
    addPaths();
    Q_EMIT folderTouched();
    const Look now = look();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT touched();
}

} // namespace kf

#include "moc_file_watch.cpp"
