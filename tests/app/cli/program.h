// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the command line program as a person would, away from that person's home folder.

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kf::test {

/// What came of a run.
struct ProgramRun {
    int status = -1;
    QByteArray output;
    QByteArray problems;
};

/// Runs the program at `path` with `arguments` and waits for its end; fails the test where it
/// crashes. `environment` holds "NAME=value", or "NAME" to take a variable away.
ProgramRun
runProgram(const QString &path, const QStringList &arguments, const QStringList &environment = {});

/// Runs kfplan-cli with `arguments` and waits for its end; fails the test where it crashes.
/// `environment` as above.
ProgramRun cli(const QStringList &arguments, const QStringList &environment = {});

/// The object that a run with --json wrote; fails the test where there is none.
QJsonObject cliJson(const QStringList &arguments);

/// A folder of one test.
class Folder {
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_dir;
};

/// The bytes of a file, without failing where there is none.
QByteArray bytesOf(const QString &path);

} // namespace kf::test
