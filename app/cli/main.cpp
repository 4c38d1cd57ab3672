// SPDX-License-Identifier: GPL-3.0-or-later
// kfplan-cli: everything that needs no screen. Hands what was typed to the command it names.

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "app/cli/plan_input.h"
#include "core/project/examples.h"
#include "core/words/counted_texts.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <clocale>
#include <exception>
#include <langinfo.h>

namespace {

using namespace kf::cli;

constexpr std::size_t kHelpColumn = 28;

/// Every command, in the order of the help.
QList<Command> commands()
{
    return {newCommand(),
            evaluateCommand(),
            checkCommand(),
            reportCommand(),
            placeCommand(),
            importCommand(),
            importDevicesCommand(),
            exportCommand(),
            diffCommand(),
            mergeCommand(),
            gitSetupCommand(),
            unpackCommand(),
            packCommand()};
}

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Values are read once everything that was typed is known to fit.
bool readLater(const CLI::results_t &)
{
    return true;
}

CLI::Option *addTo(CLI::App &app, const QString &name, const QString &description)
{
    return app.add_option(
        name.toStdString(), CLI::callback_t(readLater), description.toStdString());
}

void addTo(CLI::App &app, const Option &option)
{
    const bool isSwitch = option.value.isEmpty();
    CLI::Option *added = isSwitch ? app.add_flag(option.names.toStdString())
                                  : addTo(app, option.names, option.description);
    added->description(option.description.toStdString());
    added->group(Text::tr("Options").toStdString());
    added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (!isSwitch)
        added->type_name(option.value.toStdString());
}

void addTo(CLI::App &app, const Command &command)
{
    CLI::App *added = app.add_subcommand(command.name.toStdString(), command.summary.toStdString());
    added->group(Text::tr("Commands").toStdString());
    added->set_help_flag("-h,--help", Text::tr("show this help").toStdString())
        ->group(Text::tr("Options").toStdString());
    added->allow_extras(); // misuse() names them, and what was probably meant
    for (const Positional &argument : command.arguments) {
        CLI::Option *option = addTo(*added, argument.name, argument.description);
        option->required(!argument.isOptional)->type_name({});
        if (argument.repeats)
            option->expected(-1);
    }
    for (const Option &option : command.options)
        addTo(*added, option);
}

/// The program as its help shows it.
void describe(CLI::App &app)
{
    app.name("kfplan-cli");
    app.description(Text::tr("Plans GPU platforms for Kubeflow: a plan file in, every number out.")
                        .toStdString());
    app.footer(
        Text::tr("Exit status: 0 done; 1 done, and \"check\" found errors or \"merge\" conflicts; "
                 "2 the input\nwas refused, or the command line is wrong.")
            .toStdString());
    app.get_formatter()->column_width(kHelpColumn);
    app.get_formatter()->label("Usage", Text::tr("Usage").toStdString());
    app.get_formatter()->label("Positionals", Text::tr("Arguments").toStdString());
    app.get_formatter()->label("OPTIONS", Text::tr("options").toStdString());
    app.get_formatter()->label("SUBCOMMAND", Text::tr("COMMAND").toStdString());
    app.get_formatter()->label("REQUIRED", {});
    app.set_help_flag("-h,--help", Text::tr("show this help, or that of a command").toStdString())
        ->group(Text::tr("Options").toStdString());
    app.set_version_flag("--version",
                         "kfplan-cli " + QCoreApplication::applicationVersion().toStdString(),
                         Text::tr("show the version").toStdString())
        ->group(Text::tr("Options").toStdString());
    addTo(app,
          Option{QStringLiteral("--list-examples"),
                 Text::tr("list the plans that \"new\" can start from"),
                 {}});
    app.require_subcommand(0, 1);
    app.allow_extras();
}

QString listOfExamples()
{
    QString text;
    for (const kf::Example &example : kf::examples())
        text += example.id.leftJustified(int(kHelpColumn)) + example.name + QLatin1Char('\n');
    return text;
}

/// Long names with their dashes, of a command or of the program.
QStringList optionNames(const CLI::App &app)
{
    QStringList names;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            names += QStringLiteral("--") + textOf(name);
    }
    return names;
}

/// What nothing was made for, in the order in which it was typed.
QStringList strangers(const CLI::App &app)
{
    QStringList words;
    for (const std::string &word : app.remaining()) {
        if (word != "--")
            words += textOf(word);
    }
    return words;
}

/// What `app` has read for `option`.
const CLI::Option *typedAs(const Option &option, const CLI::App &app)
{
    return app.get_option(option.names.section(u',', 0, 0).toStdString());
}

/// Why what was typed does not fit the command; empty where it does.
QString misuse(const Command &command, const CLI::App &app)
{
    const QStringList unknown = strangers(app);
    for (const QString &word : unknown) {
        const QString name = word.section(u'=', 0, 0);
        if (name.startsWith(QLatin1Char('-')))
            return Text::tr("%1 has no option %2 %3")
                .arg(command.name, name, possibleInstead(name, optionNames(app)));
    }
    if (!unknown.isEmpty())
        return Text::tr("%1 does not know what to do with \"%2\" (see kfplan-cli %1 --help)")
            .arg(command.name, unknown.constFirst());
    for (const Positional &argument : command.arguments) {
        if (!argument.isOptional && app.count(argument.name.toStdString()) == 0)
            return Text::tr("%1 needs %2 (see kfplan-cli %1 --help)")
                .arg(command.name, argument.name);
    }
    for (const Option &option : command.options) {
        const CLI::Option *typed = typedAs(option, app);
        if (typed->count() > 1 && !option.repeats)
            return Text::tr("%1 takes %2 only once").arg(command.name, textOf(typed->get_name()));
    }
    return {};
}

CommandLine lineOf(const Command &command, const CLI::App &app)
{
    CommandLine line;
    for (const Positional &argument : command.arguments) {
        for (const std::string &typed : app.get_option(argument.name.toStdString())->results())
            line.arguments += textOf(typed);
    }
    for (const Option &option : command.options) {
        const CLI::Option *typed = typedAs(option, app);
        if (typed->count() == 0)
            continue;
        QStringList &values = line.options[textOf(typed->get_lnames().front())];
        for (const std::string &value : typed->results())
            values += textOf(value);
    }
    return line;
}

/// Says why what was typed names no command. Returns kRefused.
int refuseToGuess(const CLI::App &app, const QList<Command> &all)
{
    QStringList names;
    for (const Command &command : all)
        names += command.name;
    names += optionNames(app);
    const QStringList typed = strangers(app);
    if (typed.isEmpty())
        return refuse(Text::tr("say what to do %1").arg(possibleInstead(QString(), names)));
    return refuse(Text::tr("there is no command \"%1\" %2")
                      .arg(typed.constFirst(), possibleInstead(typed.constFirst(), names)));
}

/// Does what was typed, once `app` has read it.
int runTyped(const CLI::App &app, const QList<Command> &all)
{
    if (app.count("--list-examples") > 0)
        return print(listOfExamples());
    for (const Command &command : all) {
        const CLI::App *typed = app.get_subcommand(command.name.toStdString());
        if (!typed->parsed())
            continue;
        const QString problem = misuse(command, *typed);
        return problem.isEmpty() ? command.run(lineOf(command, *typed)) : refuse(problem);
    }
    return refuseToGuess(app, all);
}

int runProgram(const QStringList &typed)
{
    const QList<Command> all = commands();
    CLI::App app;
    describe(app);
    for (const Command &command : all)
        addTo(app, command);
    std::vector<std::string> lastFirst;
    for (auto word = typed.crbegin(); word != typed.crend(); ++word)
        lastFirst.push_back(word->toStdString());
    try {
        app.parse(std::move(lastFirst));
    } catch (const CLI::CallForHelp &) {
        return print(textOf(app.help()));
    } catch (const CLI::CallForVersion &version) {
        return print(textOf(version.what()) + QLatin1Char('\n'));
    } catch (const CLI::RequiredError &) {
        return runTyped(app, all); // says what is needed
    } catch (const CLI::ArgumentMismatch &mismatch) {
        return refuse(Text::tr("%1 needs a value behind it (see kfplan-cli COMMAND --help)")
                          .arg(textOf(mismatch.what()).section(u':', 0, 0)));
    } catch (const CLI::ParseError &other) {
        return refuse(textOf(other.what()));
    }
    return runTyped(app, all);
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
    QLocale::setDefault(terminalLocale());
    kf::CountedTexts plurals; // a program without a window may be built without them
    if (plurals.load(QStringLiteral(":/kfplan/translations/kfplan_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    try {
        return runProgram(QCoreApplication::arguments().mid(1));
    } catch (const std::exception &mistake) { // no input leads here; still, no crash
        return refuse(textOf(mistake.what()));
    }
}
