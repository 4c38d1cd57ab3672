// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A command of the program: what it is called with and what it does. One file holds one command.

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

namespace kf::cli {

/// An argument that stands without a dash: "PLAN".
struct Positional {
    QString name;
    QString description;
};

/// What was typed, checked against the command: every positional argument is there.
struct CommandLine {
    const QCommandLineParser &options;
    QStringList arguments;
    QStringList known; ///< names of the command's options

    /// True where the option was typed; false for options of other commands.
    bool has(const char *option) const
    {
        const QString name = QString::fromLatin1(option);
        return known.contains(name) && options.isSet(name);
    }
    QString value(const char *option) const { return options.value(QString::fromLatin1(option)); }
};

struct Command {
    QString name;
    QString summary; ///< one line
    QList<Positional> arguments;
    QList<QCommandLineOption> options;
    int (*run)(const CommandLine &line); ///< returns the exit status
};

Command newCommand();
Command evaluateCommand();
Command checkCommand();
Command reportCommand();
Command placeCommand();
Command diffCommand();
Command unpackCommand();
Command packCommand();

// Options that several commands share.
QCommandLineOption forceOption();
QCommandLineOption jsonOption();
QCommandLineOption libraryOption();
QCommandLineOption localeOption();
QCommandLineOption scenarioOption();
QCommandLineOption monthOption();

} // namespace kf::cli
