// SPDX-License-Identifier: GPL-3.0-or-later
// kf_two_windows [folder|PEER [SAVES]]: two windows in two processes on one plan, in a shared
// folder or on a server of that kind (folder), in each of which so many edits are saved (1000).
// Exit status 1 where an edit is lost.

#include "app/net/place_store.h"
#include "app/net/read_now.h"
#include "app/net/web_store.h"
#include "core/project/plan_file.h"
#include "tests/app/net/fake_secrets.h"
#include "tests/app/net/real_peer.h"
#include "tests/app/windows/hurried_person.h"
#include "tests/support/light_look.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"
#include "ui/document/disk_store.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <cstdio>

namespace {

using namespace kf;

const QString kWindow = QStringLiteral("--window");
constexpr int kMostPerSave = 20'000; ///< milliseconds, on a busy machine
constexpr int kOpens = 60'000;

/// A window of one of the two, with a configuration of its own.
test::WriterTale workInWindow(const QString &place, int number, int saves)
{
    const QTemporaryDir home;
    test::LightLook look;
    test::FakeSecrets secrets;
    DiskStore disk;
    WebStore web(secrets, {});
    PlaceStore store(disk, web);
    Preferences preferences(home.filePath(QStringLiteral("preferences.ini")));
    MainWindow window(test::shippedCatalog(), look, preferences, store);
    window.setWebPlaces(web);
    window.resize(1280, 720);
    window.show();
    std::optional<bool> isOpen;
    QObject::connect(
        &window, &MainWindow::openingEnded, &window, [&isOpen](bool opened) { isOpen = opened; });
    window.openFile(place);
    if (!QTest::qWaitFor([&isOpen] { return isOpen.has_value(); }, kOpens) || !*isOpen) {
        test::WriterTale tale;
        tale.problem = QStringLiteral("the plan was not opened");
        return tale;
    }
    test::HurriedPerson person(window, number);
    person.type(saves);
    return person.tale();
}

int runWindow(const QStringList &words)
{
    const test::WriterTale tale = workInWindow(words[2], words[3].toInt(), words[4].toInt());
    const QByteArray bytes = tale.toBytes();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    return 0;
}

void begin(QProcess &process, const QString &place, int number, int saves)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {kWindow, place, QString::number(number), QString::number(saves)});
}

test::WriterTale taleOf(QProcess &process, int saves)
{
    if (!process.waitForFinished(kOpens + saves * kMostPerSave))
        process.kill();
    return test::WriterTale::fromBytes(process.readAllStandardOutput());
}

int compareWindows(const QString &place, int saves)
{
    QTextStream out(stdout);
    test::FakeSecrets secrets;
    DiskStore disk;
    WebStore web(secrets, {});
    PlaceStore store(disk, web);
    const auto made =
        writeNow(store, {place, encodePlan(test::editedPlan()).value(), QByteArray()});
    if (!made) {
        out << made.error().message << Qt::endl;
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    QProcess a;
    QProcess b;
    begin(a, place, 0, saves);
    begin(b, place, 1, saves);
    const test::WriterTale taleOfA = taleOf(a, saves);
    const test::WriterTale taleOfB = taleOf(b, saves);
    const auto read = readNow(store, place);
    const Result<Plan> last =
        read ? decodePlan(read.value().bytes, test::zones()) : Result<Plan>(read.error());
    if (!last) {
        out << last.error().message << Qt::endl;
        return 1;
    }
    const test::WritersAccount account = test::accountOf(taleOfA, taleOfB, last.value());
    out << account.text() << ", seconds " << timer.elapsed() / 1000 << ' ' << account.problem
        << Qt::endl;
    const bool isWhole = account.lost == 0 && account.saves == 2 * saves;
    return isWhole && account.problem.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    const QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == kWindow && words.size() == 5)
        return runWindow(words);
    const QString kind = words.value(1, QStringLiteral("folder"));
    const int saves = words.value(2, QStringLiteral("1000")).toInt();
    const QTemporaryDir folder;
    if (kind == QLatin1String("folder"))
        return compareWindows(folder.filePath(QStringLiteral("shared.kfplan")), saves);
    const test::RealPeer peer(kind);
    if (!peer.problem().isEmpty()) {
        QTextStream(stdout) << peer.problem() << Qt::endl;
        return peer.isMissing() ? 77 : 2;
    }
    return compareWindows(peer.address(QStringLiteral("shared.kfplan")), saves);
}
