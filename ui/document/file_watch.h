// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Notices that somebody else may have changed a file: by the system's word where it gives one, and
// by looking now and then where it does not (network file systems). What has changed is for the
// listener to find out.

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace kf {

class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches the file at `path` in place of another; none where it is empty.
    void watch(const QString &path);

Q_SIGNALS:
    /// A moment after the last sign of a change, so that the writer may end.
    void touched();
    /// The same of anything in its folder.
    void folderTouched();

private:
    struct Look {
        bool isThere = false;
        qint64 bytes = 0;
        QDateTime changed;

        bool operator==(const Look &) const = default;
    };

    Look look() const;
    void addPaths();
    void lookAgain();

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_poll;
    QString m_path;
    Look m_last;
};

/// True for files that other machines can change without this one being told.
bool isOnNetwork(const QString &path);

} // namespace kf
