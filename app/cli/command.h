// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A command of the program: what it is called with and what it does. One file holds one command.

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kf::cli {

/// An argument that stands without a dash: "PLAN".
struct Positional {
    QString name;
    QString description;
    bool repeats = false;    ///< the last one only: may stand more than once
    bool isOptional = false; ///< the last one only: may be left out
};

/// An argument that begins with dashes: "--csv DIR".
struct Option {
    QString names; ///< "--csv", or several: "--output,-o"
    QString description;
    QString value;        ///< what stands behind it in the help; empty: it is on or off
    bool repeats = false; ///< may be given more than once
};

/// What was typed, checked against the command: every argument is there, every option is known.
struct CommandLine {
    QStringList arguments;
    QHash<QString, QStringList> options; ///< values of what was typed, by long name without dashes

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QStringList values(const char *option) const { return options.value(QLatin1String(option)); }
    /// Nothing where the option was not typed.
    QString value(const char *option) const { return values(option).value(0); }
};

struct Command {
    QString name;
    QString summary; ///< one line
    QList<Positional> arguments;
    QList<Option> options;
    int (*run)(const CommandLine &line); ///< returns the exit status
};

Command newCommand();
Command evaluateCommand();
Command checkCommand();
Command reportCommand();
Command placeCommand();
Command importCommand();
Command importDevicesCommand();
Command exportCommand();
Command diffCommand();
Command mergeCommand();
Command gitSetupCommand();
Command unpackCommand();
Command packCommand();

// Options that several commands share.
Option allOption();
Option forceOption();
Option jsonOption();
Option libraryOption();
Option localeOption();
Option unitsOption();
Option scenarioOption();
Option monthOption();

} // namespace kf::cli
