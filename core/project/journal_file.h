// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Journals on disk: each belongs to the process that holds its file, as long as that lives. Only
// its owner can read it; its name tells nothing.

#include "core/project/journal.h"

#include <QStringList>

namespace kf {

/// A journal that this process writes. Forgotten, the file stays.
class JournalFile {
public:
    JournalFile() = default;
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;
    ~JournalFile();

    bool isOpen() const { return m_handle >= 0; }
    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }

    /// Begins a journal in `folder`, which is made where it is missing.
    Result<> begin(const QString &folder, const JournalHead &head);
    /// Adds records and has them on disk when it returns. A part of them on a full disk is cut off
    /// when the journal is read.
    Result<> append(const QByteArray &records);
    /// Puts `bytes` in the place of all that is there.
    Result<> replace(const QByteArray &bytes);
    /// Takes the file away.
    void remove();

private:
    void close();

    QString m_path;
    int m_handle = -1;
    qint64 m_size = 0;
};

/// The journals in `folder` whose process is gone.
QStringList leftJournals(const QString &folder);

/// The bytes of one of them.
Result<QByteArray> readJournalFile(const QString &path);

/// Where the discarded journals of `folder` are kept.
QString discardedFolder(const QString &folder);

/// Puts a journal out of the way, into a folder within its own, where it is kept for some days; one
/// that is there already stays.
Result<> discardJournal(const QString &path);

/// Takes away what was discarded before that time (milliseconds since 1970), or was never finished
/// because its process was killed over it.
void forgetDiscarded(const QString &folder, qint64 before);

} // namespace kf
