// SPDX-License-Identifier: GPL-3.0-or-later
// kfplan-cli: everything that needs no screen. Finds the command and checks what it is called
// with.

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "core/project/examples.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <langinfo.h>

namespace {

using namespace kf::cli;

constexpr qsizetype kHelpColumn = 28;

/// Every command, in the order of the help.
QList<Command> commands()
{
    return {newCommand(),
            evaluateCommand(),
            checkCommand(),
            reportCommand(),
            placeCommand(),
            diffCommand(),
            unpackCommand(),
            packCommand()};
}

QString helpRow(const QString &left, const QString &right)
{
    return QStringLiteral("  ") + left.leftJustified(kHelpColumn - 2) + right + QLatin1Char('\n');
}

QString optionSyntax(const QCommandLineOption &option)
{
    const QString name = QStringLiteral("--") + option.names().constFirst();
    return option.valueName().isEmpty() ? name : name + QLatin1Char(' ') + option.valueName();
}

QString usage(const Command &command)
{
    QString line = QStringLiteral("kfplan-cli ") + command.name;
    for (const Positional &argument : command.arguments)
        line += QLatin1Char(' ') + argument.name;
    return line + Text::tr(" [options]");
}

QString helpOn(const Command &command)
{
    QString text = Text::tr("Usage: %1").arg(usage(command)) + QStringLiteral("\n\n") +
                   command.summary + QStringLiteral("\n\n");
    for (const Positional &argument : command.arguments)
        text += helpRow(argument.name, argument.description);
    text += Text::tr("\nOptions:\n");
    for (const QCommandLineOption &option : command.options)
        text += helpRow(optionSyntax(option), option.description());
    return text + helpRow(QStringLiteral("--help"), Text::tr("show this help"));
}

QString helpOnProgram()
{
    QString text =
        Text::tr("Usage: kfplan-cli COMMAND [arguments] [options]\n\n"
                 "Plans GPU platforms for Kubeflow: a plan file in, every number out.\n\n"
                 "Commands:\n");
    for (const Command &command : commands())
        text += helpRow(command.name, command.summary);
    text += Text::tr("\nOptions:\n");
    text += helpRow(QStringLiteral("--help"), Text::tr("show this help, or that of a command"));
    text += helpRow(QStringLiteral("--version"), Text::tr("show the version"));
    text += helpRow(QStringLiteral("--list-examples"),
                    Text::tr("list the plans that \"new\" can start from"));
    return text +
           Text::tr("\nExit status: 0 done; 1 done, and \"check\" found errors; 2 the input was "
                    "refused,\nor the command line is wrong.\n");
}

QString listOfExamples()
{
    QString text;
    for (const kf::Example &example : kf::examples(kf::ZoneTable()))
        text += helpRow(example.id, example.name);
    return text;
}

QStringList optionNames(const Command &command)
{
    QStringList names{QStringLiteral("--help")};
    for (const QCommandLineOption &option : command.options)
        names += QStringLiteral("--") + option.names().constFirst();
    return names;
}

/// Why what was typed does not fit the command; empty where it does.
QString misuse(const Command &command, const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString typed = QStringLiteral("--") + unknown.constFirst();
        return Text::tr("%1 has no option %2 %3")
            .arg(command.name, typed, possibleInstead(typed, optionNames(command)));
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < command.arguments.size())
        return Text::tr("%1 needs %2 (usage: %3)")
            .arg(command.name, command.arguments[given].name, usage(command));
    if (given > command.arguments.size())
        return Text::tr("%1 does not know what to do with \"%2\" (usage: %3)")
            .arg(command.name,
                 parser.positionalArguments().at(command.arguments.size()),
                 usage(command));
    return {};
}

int runCommand(const Command &command, const QStringList &typed)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("help"), QString()});
    parser.addOptions(command.options);
    const bool understood = parser.parse(typed);
    if (parser.isSet(QStringLiteral("help")))
        return print(helpOn(command));
    const QString problem = misuse(command, parser);
    if (!understood && parser.unknownOptionNames().isEmpty())
        return refuse(parser.errorText());
    if (!problem.isEmpty())
        return refuse(problem);
    QStringList known;
    for (const QCommandLineOption &option : command.options)
        known += option.names();
    return command.run({parser, parser.positionalArguments(), known});
}

int runProgram(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == QLatin1StringView("--help"))
        return print(helpOnProgram());
    if (first == QLatin1StringView("--version"))
        return print(QStringLiteral("kfplan-cli ") + QCoreApplication::applicationVersion() +
                     QLatin1Char('\n'));
    if (first == QLatin1StringView("--list-examples"))
        return print(listOfExamples());
    const QList<Command> all = commands();
    const auto command =
        std::find_if(all.begin(), all.end(), [&](const Command &one) { return one.name == first; });
    if (command != all.end())
        return runCommand(*command, arguments.mid(1));
    QStringList names{
        QStringLiteral("--help"), QStringLiteral("--version"), QStringLiteral("--list-examples")};
    for (const Command &one : all)
        names.insert(names.size() - 3, one.name);
    if (arguments.size() < 2)
        return refuse(Text::tr("say what to do %1").arg(possibleInstead(QString(), names)));
    return refuse(
        Text::tr("there is no command \"%1\" %2").arg(first, possibleInstead(first, names)));
}

/// Qt speaks up about terminals that are not UTF-8, on a stream that belongs to problems of plans.
void preferUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (QByteArray(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char **argv)
{
    preferUtf8();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kfplan-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KF_VERSION));
    return runProgram(QCoreApplication::arguments());
}
