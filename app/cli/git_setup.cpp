// SPDX-License-Identifier: GPL-3.0-or-later
// Tells git how plans are shown and merged.

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/project/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace kf::cli {

namespace {

const QString kAttributes = QStringLiteral("*.kfplan diff=kfplan merge=kfplan");

/// What git wrote to standard output, without the last line's end; an error where it failed.
Result<QString> git(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("git"), arguments);
    if (!process.waitForStarted())
        return Error{ErrorKind::NotFound, Text::tr("git is not installed"), {}, {}};
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
    return Error{ErrorKind::NotAllowed,
                 QString::fromLocal8Bit(process.readAllStandardError()).trimmed(),
                 {},
                 {}};
}

/// How a shell finds this program: by its name where that leads here, else by its path.
QString programWord()
{
    const QString path = QCoreApplication::applicationFilePath();
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath() ==
        QFileInfo(path).canonicalFilePath())
        return name;
    QString quoted = path;
    return u'\'' + quoted.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

/// Adds the line to a file of attributes, unless it is there.
Result<> addAttributes(const QString &path)
{
    QFile file(path);
    QByteArray text;
    if (QFileInfo(path).isFile()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::NotAllowed, file.errorString(), path, {}};
        text = file.readAll();
    }
    if (text.split('\n').contains(kAttributes.toUtf8()))
        return {};
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    QDir().mkpath(QFileInfo(path).path());
    return writeFileSafely(path, text + kAttributes.toUtf8() + '\n');
}

/// The file of attributes of every repository of this person.
QString globalAttributes()
{
    const Result<QString> chosen = git({QStringLiteral("config"),
                                        QStringLiteral("--global"),
                                        QStringLiteral("--type=path"),
                                        QStringLiteral("core.attributesFile")});
    if (chosen && !chosen.value().isEmpty())
        return chosen.value();
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/git/attributes");
}

int run(const CommandLine &line)
{
    const bool isGlobal = line.has("global");
    QString attributes = globalAttributes();
    if (!isGlobal) {
        const Result<QString> top =
            git({QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")});
        if (!top)
            return refuse(Text::tr("this folder belongs to no git repository (%1); --global sets "
                                   "all of yours")
                              .arg(top.error().message));
        attributes = top.value() + QStringLiteral("/.gitattributes");
    }
    const QString program = programWord();
    const QList<std::pair<QString, QString>> settings{
        {QStringLiteral("diff.kfplan.textconv"), program + QLatin1String(" unpack --textconv")},
        {QStringLiteral("merge.kfplan.driver"),
         program + QLatin1String(" merge %O %A %B -o %A --force --name %P")},
        {QStringLiteral("mergetool.kfplan.cmd"),
         program +
             QLatin1String(R"( merge "$BASE" "$LOCAL" "$REMOTE" -o "$MERGED" --force --ask)")},
        {QStringLiteral("mergetool.kfplan.trustExitCode"), QStringLiteral("true")}};
    QString text;
    for (const auto &[key, value] : settings) {
        const Result<QString> set =
            git({QStringLiteral("config"),
                 isGlobal ? QStringLiteral("--global") : QStringLiteral("--local"),
                 key,
                 value});
        if (!set)
            return refuse(set.error().message);
        text += key + QLatin1String(" = ") + value + u'\n';
    }
    const Result<> added = addAttributes(attributes);
    if (!added)
        return refuse(attributes, added.error());
    return print(text + attributes + QLatin1String(": ") + kAttributes + u'\n');
}

} // namespace

Command gitSetupCommand()
{
    return {QStringLiteral("git-setup"),
            Text::tr("let git show and merge plans, in the repository of this folder"),
            {},
            {{QStringLiteral("--global"), Text::tr("in every repository of yours"), {}}},
            run};
}

} // namespace kf::cli
