// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: makes every object, wires them, and runs.

#include "app/net/open_plans.h"
#include "app/net/place_store.h"
#include "app/net/read_now.h"
#include "app/net/web_store.h"
#include "app/workbench/grab.h"
#include "app/workbench/windows.h"
#include "core/evaluate/evaluate.h"
#include "core/project/catalog_file.h"
#include "core/project/examples.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"
#include "core/project/safe_file.h"
#include "ui/document/disk_store.h"
#include "ui/report/pdf.h"
#include "ui/sharing/web_prompts.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace {

using namespace kf;

constexpr int kRefused = 2;
const QSize kDefaultSize(1440, 900);

void complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

/// True for arguments that are answered with words alone.
bool asksForWords(const QByteArray &argument)
{
    return QByteArrayList{"--version", "--help", "--help-all", "-v", "-h", "-?"}.contains(argument);
}

/// True for arguments with which pictures are written and no window comes up.
bool writesPictures(const QByteArray &argument)
{
    const QByteArray name = argument.first(std::max(argument.indexOf('='), qsizetype(0)));
    return QByteArrayList{"--grab", "--pdf"}.contains(name.isEmpty() ? argument : name);
}

/// Platform and scale must stand before the application is made.
void prepareEnvironment(int argc, char **argv)
{
    bool isAnswered = false;
    bool isAlone = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        isAnswered = isAnswered || asksForWords(argument);
        isAlone = isAlone || writesPictures(argument);
        if (argument.startsWith("--scale="))
            qputenv("QT_SCALE_FACTOR", argument.mid(8));
        else if (argument == "--scale" && i + 1 < argc)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    // A desktop that names its platform is not reached from everywhere; words need none.
    if (isAnswered || (isAlone && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

struct Arguments {
    QString plan;
    QString example;
    QString grabFolder;
    QString pdfFile;
    QString scenario;
    QString language;
    std::optional<UnitChoice> units;
    std::optional<ThemeMode> theme;
    QSize size = kDefaultSize;
    bool isSizeAsked = false;
    bool paintsOnce = false;
};

/// "1440x900" as a size; nothing where it is none.
std::optional<QSize> sizeFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return std::nullopt;
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts[0].toInt(&widthOk), parts[1].toInt(&heightOk));
    const bool sensible = size.width() >= 640 && size.height() >= 480 && size.width() <= 8192 &&
                          size.height() <= 8192;
    return widthOk && heightOk && sensible ? std::optional(size) : std::nullopt;
}

std::optional<ThemeMode> themeFromText(const QString &text)
{
    if (text == QLatin1String("light"))
        return ThemeMode::Light;
    return text == QLatin1String("dark") ? std::optional(ThemeMode::Dark) : std::nullopt;
}

Result<Arguments> readArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("kf::Main", "Plans GPU platforms for Kubeflow."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PLAN"),
                                 QApplication::translate("kf::Main", "A .kfplan file to open."),
                                 QStringLiteral("[PLAN]"));
    const QCommandLineOption example(
        QStringLiteral("example"),
        QApplication::translate("kf::Main", "Start with a shipped example."),
        QStringLiteral("NAME"));
    const QCommandLineOption grab(
        QStringLiteral("grab"),
        QApplication::translate("kf::Main", "Write a picture of every page into DIR and end."),
        QStringLiteral("DIR"));
    const QCommandLineOption pdf(
        QStringLiteral("pdf"),
        QApplication::translate("kf::Main", "Write the report as a PDF file and end."),
        QStringLiteral("FILE"));
    const QCommandLineOption scenario(
        QStringLiteral("scenario"),
        QApplication::translate("kf::Main", "Scenario of the report: its id."),
        QStringLiteral("ID"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QApplication::translate("kf::Main", "light or dark."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QApplication::translate("kf::Main", "en or de."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption units(
        QStringLiteral("units"),
        QApplication::translate("kf::Main",
                                "Units of the report: kw or btu, tb or tib, kg or lb, m or ft."),
        QStringLiteral("LIST"));
    const QCommandLineOption scale(QStringLiteral("scale"),
                                   QApplication::translate("kf::Main", "Scale factor, such as 2."),
                                   QStringLiteral("FACTOR"));
    const QCommandLineOption size(
        QStringLiteral("size"),
        QApplication::translate("kf::Main", "Size of the window, such as 1440x900."),
        QStringLiteral("WxH"));
    const QCommandLineOption once(
        QStringLiteral("once"),
        QApplication::translate("kf::Main", "Paint the first page and end, to measure the start."));
    parser.addOptions({example, grab, pdf, scenario, units, theme, language, scale, size, once});
    parser.process(app);
    Arguments arguments;
    arguments.plan = parser.positionalArguments().value(0);
    arguments.example = parser.value(example);
    arguments.grabFolder = parser.value(grab);
    arguments.pdfFile = parser.value(pdf);
    arguments.scenario = parser.value(scenario);
    arguments.language = parser.value(language);
    arguments.paintsOnce = parser.isSet(once);
    if (parser.isSet(theme)) {
        arguments.theme = themeFromText(parser.value(theme));
        if (!arguments.theme)
            return Error{ErrorKind::Invalid,
                         QApplication::translate("kf::Main", "--theme is light or dark."),
                         {},
                         {}};
    }
    if (parser.isSet(units)) {
        const Result<UnitChoice> wanted = unitChoiceFrom(parser.value(units));
        if (!wanted)
            return wanted.error();
        arguments.units = wanted.value();
    }
    if (parser.isSet(size)) {
        const std::optional<QSize> wanted = sizeFromText(parser.value(size));
        if (!wanted)
            return Error{ErrorKind::Invalid,
                         QApplication::translate(
                             "kf::Main", "--size is WIDTHxHEIGHT, from 640x480 to 8192x8192."),
                         {},
                         {}};
        arguments.size = *wanted;
        arguments.isSizeAsked = true;
    }
    return arguments;
}

/// Where certificates that are trusted and the last copies of plans on servers are kept.
WebSetting webSetting()
{
    const auto folder = [](QStandardPaths::StandardLocation location, const char *name) {
        return QStandardPaths::writableLocation(location) + QLatin1String("/kfplan/") +
               QLatin1String(name);
    };
    WebSetting setting;
    setting.trustFile = folder(QStandardPaths::GenericConfigLocation, "trusted-servers");
    setting.copiesFolder = folder(QStandardPaths::GenericCacheLocation, "servers");
    return setting;
}

/// The plan that a report is to be written of; waits for a server.
Result<Plan> planToReport(const Arguments &arguments, const Catalog &catalog)
{
    if (arguments.plan.isEmpty())
        return examplePlan(arguments.example, catalog.zones());
    if (!isAddress(arguments.plan))
        return loadPlan(arguments.plan, catalog.zones());
    KeychainSecrets secrets;
    WebSetting setting = webSetting();
    setting.copiesFolder.clear(); // a report of an old copy would not say so
    WebStore web(secrets, setting);
    const PlanStore::ReadAnswer answer = readNow(web, arguments.plan);
    return answer ? decodePlan(answer.value().bytes, catalog.zones())
                  : Result<Plan>(answer.error());
}

/// Writes the report of the plan, without a window.
Result<> writeReport(const Arguments &arguments, const Catalog &catalog)
{
    const Result<Plan> plan = planToReport(arguments, catalog);
    if (!plan)
        return plan.error();
    Question question;
    if (!arguments.scenario.isEmpty())
        question.scenario = arguments.scenario;
    Result<> asked = checkQuestion(plan.value(), question);
    if (!asked)
        return asked;
    const auto figures =
        std::make_shared<const Evaluation>(evaluate(plan.value(), catalog, question));
    // A command line gives the same on every machine: a person's units count in the window alone.
    const UnitChoice units = arguments.units.value_or(UnitChoice());
    const ReportSetting setting = reportSetting(Wording(QLocale(), units));
    return writeFileSafely(arguments.pdfFile, pdfBytes(printedReport(figures, catalog, setting)));
}

/// Opens what was asked for. A plan to be pictured is waited for; else the window comes up at once
/// and tells of a refusal by itself.
bool openPlan(MainWindow &window, const Arguments &arguments)
{
    if (arguments.plan.isEmpty())
        return window.openExample(arguments.example.isEmpty() ? QString(kEmptyExample)
                                                              : arguments.example);
    if (arguments.grabFolder.isEmpty()) {
        window.openFile(arguments.plan);
        return true;
    }
    bool opened = false;
    QEventLoop reading; // before the program's own: there is nothing to use yet
    QObject::connect(&window, &MainWindow::openingEnded, &reading, [&](bool isThere) {
        opened = isThere;
        reading.quit();
    });
    window.openFile(arguments.plan);
    reading.exec();
    return opened;
}

int endWith(const Result<> &done)
{
    if (!done)
        complain(done.error().message);
    return done ? 0 : kRefused;
}

int run(QApplication &app)
{
    const Result<Arguments> read = readArguments(app);
    if (!read) {
        complain(read.error().message);
        return kRefused;
    }
    const Arguments &arguments = read.value();
    Preferences preferences;
    installLanguage(app,
                    arguments.language.isEmpty() ? preferences.language() : arguments.language);
    const QString libraryFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        QStringLiteral("/kfplan/catalog");
    const Result<Catalog> catalog = loadCatalog(libraryFolder);
    if (!catalog) {
        complain(catalog.error().message);
        return kRefused;
    }
    if (!arguments.pdfFile.isEmpty())
        return endWith(writeReport(arguments, catalog.value()));
    Theme theme(arguments.theme.value_or(preferences.theme()));
    theme.apply();
    Library library(catalog.value(), libraryFolder);
    const auto backups = [&preferences] {
        return BackupRule{preferences.stateFolder() + QStringLiteral("/backups"),
                          preferences.backups()};
    };
    DiskStore disk(backups);
    KeychainSecrets secrets;
    WebSetting onServers = webSetting();
    onServers.backups = backups;
    WebStore web(secrets, onServers);
    WebPrompts prompts([&preferences] { return Wording(QLocale(), preferences.units()); });
    web.setQuestions(&prompts);
    PlaceStore store(disk, web);
    Windows windows(library, store, web, theme, preferences, arguments.size, arguments.isSizeAsked);
    const OpenPlans open(OpenPlans::personalFolder(),
                         [](const QString &plan) { return MainWindow::raiseWindowOf(plan); });
    const bool stays = arguments.grabFolder.isEmpty() && !arguments.paintsOnce;
    const QString place = withoutLinks(arguments.plan);
    if (stays && !place.isEmpty() && open.raiseElsewhere(place))
        return 0; // the window that has it is in front
    MainWindow &window = windows.add();
    const bool opened = openPlan(window, arguments);
    // They have been asked for this plan.
    windows.setOtherPrograms([&open](const QString &plan) { return open.raiseElsewhere(plan); });
    if (!arguments.grabFolder.isEmpty()) {
        const Result<> grabbed =
            opened ? grabPages(window, arguments.grabFolder, arguments.size)
                   : Error{ErrorKind::Invalid,
                           QApplication::translate("kf::Main",
                                                   "%1 was refused; kfplan-cli check tells why.")
                               .arg(arguments.plan),
                           {},
                           {}};
        return endWith(grabbed);
    }
    windows.show(window);
    if (arguments.paintsOnce) {
        paintPage(window);
        return 0;
    }
    window.offerLeftWork();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    prepareEnvironment(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kfplan"));
    QApplication::setApplicationDisplayName(QStringLiteral("KFPlan"));
    QApplication::setApplicationVersion(QStringLiteral(KF_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kfplan"));
    return run(app);
}
