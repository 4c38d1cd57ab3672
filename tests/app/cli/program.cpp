// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include "tests/support/places.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace kf::test {

namespace {

constexpr int kPatienceMs = 120000; ///< a sanitizer build on a busy machine

} // namespace

ProgramRun
runProgram(const QString &path, const QStringList &arguments, const QStringList &environment)
{
    static const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    for (const QString &entry : environment) {
        const QString name = entry.section(QLatin1Char('='), 0, 0);
        if (name == entry)
            variables.remove(name);
        else
            variables.insert(name, entry.section(QLatin1Char('='), 1));
    }
    process.setProcessEnvironment(variables);
    process.start(path, arguments);
    EXPECT_TRUE(process.waitForFinished(kPatienceMs)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramRun cli(const QStringList &arguments, const QStringList &environment)
{
    return runProgram(cliProgram(), arguments, environment);
}

QJsonObject cliJson(const QStringList &arguments)
{
    const ProgramRun run = cli(arguments);
    EXPECT_EQ(run.problems.toStdString(), "");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.output, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

void Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kf::test
