// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, save, save as, recent files, export and close, with the questions that they ask.
#include "core/project/safe_file.h"
#include "tests/ui/shell/files_fixture.h"
#include "ui/shell/problem_panel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>

namespace kf {
namespace {

using test::Files;

TEST_F(Files, AFileThatChangedMeanwhileIsAskedAbout)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    ASSERT_TRUE(savePlan(Plan(), path, catalog.zones()).ok());
    change();
    press("Cancel");
    key(Qt::Key_S);
    EXPECT_TRUE(onDisk(path) == Plan());
    EXPECT_TRUE(window->isWindowModified());
    onDialog<QMessageBox>([](QMessageBox &box) {
        for (const QAbstractButton *each : box.buttons())
            EXPECT_NE(each->text(), QStringLiteral("&Replace")); // nobody has seen it yet
        box.reject();
    });
    key(Qt::Key_S);
    EXPECT_TRUE(onDisk(path) == Plan());
    seeThenPress("Replace");
    key(Qt::Key_S);
    EXPECT_TRUE(onDisk(path) == plan());
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Files, NewAsksBeforeChangesAreLost)
{
    change();
    const Plan before = plan();
    press("Cancel");
    key(Qt::Key_N);
    EXPECT_TRUE(plan() == before);
    press("Discard changes");
    key(Qt::Key_N);
    EXPECT_TRUE(plan().demand.groups.isEmpty());
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Files, ARecentFileThatIsGoneIsExplainedAndForgotten)
{
    const QString path = file("gone.kfplan");
    saveAs(path);
    preferences.addRecentFile(path);
    ASSERT_TRUE(QFile::remove(path));
    const Plan before = plan();
    for (QMenu *menu : window->findChildren<QMenu *>()) {
        if (menu->title() != QStringLiteral("Open &recent"))
            continue;
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
    }
    settle();
    EXPECT_TRUE(plan() == before);
    EXPECT_TRUE(window->findChild<ProblemPanel *>()->isVisible());
    EXPECT_FALSE(preferences.recentFiles().contains(path));
}

TEST_F(Files, EveryProblemOfARefusedFileIsListedAndCanBeCopied)
{
    const QString path = file("broken.kfplan");
    ASSERT_TRUE(writeFileSafely(path, QByteArrayLiteral("no archive")).ok());
    const Plan before = plan();
    EXPECT_FALSE(openFile(path));
    EXPECT_TRUE(plan() == before);
    auto *problems = window->findChild<ProblemPanel *>();
    ASSERT_TRUE(problems->isVisible());
    const QList<QPushButton *> buttons = problems->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("broken.kfplan")));
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    EXPECT_FALSE(problems->isVisible());
}

TEST_F(Files, ClosingWithUnsavedWorkAsksOnce)
{
    change();
    press("Cancel");
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    press("Discard changes");
    EXPECT_TRUE(window->close());
}

TEST_F(Files, ClosingCanSaveFirst)
{
    const QString path = file("closing.kfplan");
    saveAs(path);
    change();
    press("Save");
    EXPECT_FALSE(window->close()); // but as soon as it is saved
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window->isVisible(); }));
    EXPECT_TRUE(onDisk(path) == plan());
}

TEST_F(Files, APlanIsSavedUnderAChosenNameAndOpenedAgain)
{
    const QString path = file("chosen.kfplan");
    change();
    const Plan before = plan();
    answerWith(file("chosen")); // the suffix is added
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QFileInfo::exists(path));
    EXPECT_FALSE(window->isWindowModified());
    key(Qt::Key_N);
    ASSERT_FALSE(plan() == before);
    answerWith(path);
    key(Qt::Key_O);
    EXPECT_TRUE(plan() == before);
    EXPECT_EQ(preferences.recentFiles().first(), path);
}

TEST_F(Files, AFileDialogThatIsGivenUpChangesNothing)
{
    const Plan before = plan();
    onDialog<QFileDialog>([](QFileDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    key(Qt::Key_O);
    EXPECT_TRUE(plan() == before);
}

TEST_F(Files, TheReportIsExportedToWhereTheDialogSays)
{
    settle();
    answerWith(file("report.pdf"));
    action(QStringLiteral("Export as PDF\u2026"))->trigger();
    settle();
    QFile pdf(file("report.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    activate();
    // How many files come is said before anything is written.
    QString said;
    onDialog<QFileDialog>([this, &said](QFileDialog &dialog) {
        said = dialog.windowTitle();
        dialog.selectFile(folder.path());
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    });
    action(QStringLiteral("Export as CSV\u2026"))->trigger();
    settle();
    // Not among what stands there: in a folder of their own.
    const QDir place(folder.path());
    EXPECT_TRUE(place.entryList({QStringLiteral("*.csv")}).isEmpty());
    const QStringList made = place.entryList({QStringLiteral("*-tables")}, QDir::Dirs);
    ASSERT_EQ(made.size(), 1);
    const QDir tables(place.filePath(made.first()));
    const qsizetype files = tables.entryList({QStringLiteral("*.csv")}).size();
    EXPECT_GT(files, 1);
    EXPECT_TRUE(said.contains(QStringLiteral("with %1 CSV").arg(files))) << said.toStdString();
    // In an empty folder no less: it is what the dialog says.
    const QString empty = file("nothing");
    ASSERT_TRUE(QDir().mkpath(empty));
    activate();
    answerWith(empty);
    action(QStringLiteral("Export as CSV\u2026"))->trigger();
    settle();
    EXPECT_TRUE(QDir(empty).entryList(QDir::Files).isEmpty());
    EXPECT_EQ(QDir(empty).entryList({QStringLiteral("*-tables")}, QDir::Dirs).size(), 1);
}

TEST_F(Files, RacksAndDevicesAreExportedForNetBoxToWhereTheDialogSays)
{
    settle();
    const QString where = file("netbox");
    ASSERT_TRUE(QDir().mkpath(where));
    answerWith(where);
    press("Write"); // links to switches that are still to be placed are said to be left out
    action(QStringLiteral("Export for NetBox\u2026"))->trigger();
    settle();
    EXPECT_EQ(QDir(where).entryList({QStringLiteral("*.csv")}).size(), 9);
}

TEST_F(Files, TheReportIsPrintedToAFile)
{
    settle();
    const QString path = file("printed.pdf");
    onDialog<QDialog>([path](QDialog &dialog) {
        auto *output = dialog.findChild<QLineEdit *>(QStringLiteral("filename"));
        ASSERT_NE(output, nullptr) << "without a printer, a file is offered";
        output->setText(path);
        QTest::keyClick(output, Qt::Key_Return);
    });
    key(Qt::Key_P);
    QFile printed(path);
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_TRUE(printed.read(5) == "%PDF-");
}

} // namespace
} // namespace kf
