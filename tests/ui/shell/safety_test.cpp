// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was typed is lost: crashes, full disks, folders that go away, and others who write.
#include "core/project/journal_file.h"
#include "core/project/safe_file.h"
#include "tests/support/test_data.h"
#include "tests/ui/shell/files_fixture.h"
#include "ui/difference/difference_dialog.h"
#include "ui/recovery/earlier_versions.h"
#include "ui/recovery/recovery_page.h"
#include "ui/shell/merge_files_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/plan_safety.h"
#include "ui/shell/problem_panel.h"
#include "ui/shell/start_page.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QVBoxLayout>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace kf {
namespace {

class Safety : public test::Files {
protected:
    QString journals() const { return preferences.stateFolder() + QStringLiteral("/journals"); }

    QStringList journalFiles() const { return QDir(journals()).entryList(QDir::Files); }

    /// What is being typed, as the only journal has it; nothing where there is none.
    std::optional<TypedText> typedOnDisk() const
    {
        const QStringList files = journalFiles();
        if (files.isEmpty())
            return std::nullopt;
        const auto content = readJournalFile(journals() + u'/' + files[0]).andThen(readJournal);
        return content ? content.value().typed : std::nullopt;
    }

    /// Until what was edited is on disk.
    void waitForJournal()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !window->safety().journal().isWriting(); }));
    }

    void rename(const char *name)
    {
        ASSERT_TRUE(window->document()
                        .edit(QStringLiteral("Rename"),
                              [name](Plan plan) -> Result<Plan> {
                                  plan.settings.name = QString::fromLatin1(name);
                                  return plan;
                              })
                        .ok());
    }

    /// The program is gone without having been asked: another start finds what is on disk now.
    void crash()
    {
        waitForJournal();
        QDir().mkpath(file("next/state/journals"));
        for (const QString &name : journalFiles())
            ASSERT_TRUE(QFile::copy(journals() + u'/' + name, file("next/state/journals/") + name));
        window.reset();
        nextPreferences =
            std::make_unique<Preferences>(file("next") + QStringLiteral("/preferences.ini"));
        window = std::make_unique<MainWindow>(catalog, theme, *nextPreferences, disk);
        ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
        window->show();
        activate();
    }

    RecoveryPage *offered()
    {
        QSignalSpy found(&window->safety(), &PlanSafety::leftWorkFound);
        window->offerLeftWork();
        EXPECT_TRUE(found.wait());
        return window->findChild<RecoveryPage *>();
    }

    static void pressIn(QWidget &dialog, const char *text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << text;
    }

    NoteStrip *note(const char *words)
    {
        for (NoteStrip *strip : window->findChildren<NoteStrip *>()) {
            if (strip->isVisible() && strip->sentence().text().contains(QString::fromLatin1(words)))
                return strip;
        }
        return nullptr;
    }

    std::unique_ptr<Preferences> nextPreferences;
};

TEST_F(Safety, WorkThatACrashLeftOverGoesOnWithItsUndo)
{
    const QString path = file("work.kfplan");
    saveAs(path);
    const Plan saved = plan();
    rename("One");
    waitForJournal();
    rename("Two");
    const Plan work = plan();
    crash();
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    const QString text = [left] {
        QString all;
        for (const QLabel *label : left->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }();
    EXPECT_TRUE(text.contains(QLatin1String("Two"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("2 step"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("1 change"))) << text.toStdString();
    pressIn(*left, "Continue");
    EXPECT_EQ(plan(), work);
    EXPECT_EQ(window->document().filePath(), path);
    EXPECT_TRUE(window->document().isModified());
    EXPECT_EQ(onDisk(path), saved); // nothing is written before it is saved
    window->document().undoStack().undo();
    EXPECT_EQ(plan().settings.name, QStringLiteral("One"));
    window->document().undoStack().undo();
    EXPECT_EQ(plan(), saved);
    EXPECT_FALSE(window->document().isModified());
    window->document().undoStack().redo();
    window->document().undoStack().redo();
    key(Qt::Key_S);
    EXPECT_EQ(onDisk(path), work);
}

/// Nobody has discarded it, and its steps were not made on the page that is in front.
TEST_F(Safety, WorkThatGoesOnIsNotDiscardedAndItsUndoLeadsToWhereItWasMade)
{
    constexpr int kUntilItIsSafe = 15'000; // milliseconds
    saveAs(file("work.kfplan"));
    ASSERT_TRUE(window->document()
                    .edit(QStringLiteral("Add a tier"),
                          [](Plan plan) -> Result<Plan> {
                              Tier tier;
                              tier.id = QStringLiteral("lake");
                              plan.storage.tiers.append(tier);
                              return plan;
                          })
                    .ok());
    crash();
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    const QDir journals(nextPreferences->stateFolder() + QStringLiteral("/journals"));
    const QStringList old = journals.entryList(QDir::Files);
    ASSERT_EQ(old.size(), 1);
    auto *problems = window->findChild<ProblemPanel *>();
    problems->setVisible(true); // of another file, which could not be opened
    pressIn(*left, "Continue");
    EXPECT_TRUE(problems->isHidden());
    window->showPage(PageId::Demand);
    window->document().undoStack().undo();
    EXPECT_EQ(window->currentPage(), PageId::Storage);
    window->showPage(PageId::Demand);
    window->document().undoStack().redo();
    EXPECT_EQ(window->currentPage(), PageId::Storage);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !journals.exists(old.first()); }, kUntilItIsSafe));
    EXPECT_TRUE(QDir(journals.filePath(QStringLiteral("discarded"))).isEmpty());
}

/// Who looks into the folder of somebody's journals learns nothing of what they plan.
TEST_F(Safety, TheNameOfAJournalTellsNothing)
{
    saveAs(file("mallory.kfplan"));
    rename("Mallory");
    waitForJournal();
    const QStringList names = journalFiles();
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names)
        EXPECT_FALSE(name.contains(QLatin1String("mallory"), Qt::CaseInsensitive))
            << name.toStdString();
}

TEST_F(Safety, WhatIsLeftForLaterStaysOneStepAway)
{
    rename("Left");
    crash();
    const Plan open = plan();
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    EXPECT_TRUE(left->isVisible());
    EXPECT_EQ(note("left over"), nullptr);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr); // the window stays free
    window->resize(1280, 800);
    settle();
    for (const QLabel *label : left->findChildren<QLabel *>()) // no higher than its lines
        EXPECT_LT(label->height(), 6 * label->fontMetrics().lineSpacing());
    pressIn(*left, "Later");
    EXPECT_FALSE(left->isVisible());
    EXPECT_EQ(plan(), open);
    ASSERT_NE(note("left over"), nullptr);
    QTest::mouseClick(&note("left over")->button(), Qt::LeftButton);
    EXPECT_TRUE(left->isVisible());
    EXPECT_EQ(note("left over"), nullptr);
    // A page that is chosen comes in front, also the one that was there before.
    window->showPage(window->currentPage());
    EXPECT_FALSE(left->isVisible());
    QTest::mouseClick(&note("left over")->button(), Qt::LeftButton);
    window->showPage(PageId::Demand);
    EXPECT_FALSE(left->isVisible());
    QTest::mouseClick(&note("left over")->button(), Qt::LeftButton);
    pressIn(*left, "Continue");
    EXPECT_EQ(plan().settings.name, QStringLiteral("Left"));
    EXPECT_EQ(note("left over"), nullptr);
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(Safety, WorkWithoutAFileIsLeftOverToo)
{
    rename("Never saved");
    crash();
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    pressIn(*left, "Continue");
    EXPECT_EQ(plan().settings.name, QStringLiteral("Never saved"));
    EXPECT_TRUE(window->document().filePath().isEmpty());
}

TEST_F(Safety, WhatOthersWroteSinceTheCrashIsMergedWithTheWork)
{
    const QString path = file("work.kfplan");
    saveAs(path);
    Plan theirs = plan();
    rename("Mine");
    crash();
    theirs.settings.policy.headroom = 0.5;
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    onDialog<DifferenceDialog>([](DifferenceDialog &merge) {
        EXPECT_EQ(merge.merge().rows.size(), 2);
        pressIn(merge, "Merge");
    });
    pressIn(*left, "Continue");
    EXPECT_EQ(plan().settings.name, QStringLiteral("Mine"));
    EXPECT_EQ(plan().settings.policy.headroom, 0.5);
}

TEST_F(Safety, DiscardedWorkIsAskedAboutOnceAndKeptForAWhile)
{
    rename("Unwanted");
    crash();
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    onDialog<QMessageBox>([](QMessageBox &box) { // what stands in front loses nothing
        EXPECT_EQ(box.defaultButton()->text().remove(u'&'), QStringLiteral("Cancel"));
        box.defaultButton()->click();
    });
    pressIn(*left, "Discard");
    EXPECT_TRUE(left->isVisible());
    press("Discard");
    pressIn(*left, "Discard");
    EXPECT_FALSE(left->isVisible());
    const QString journals = nextPreferences->stateFolder() + QStringLiteral("/journals");
    EXPECT_EQ(QDir(journals).entryList(QDir::Files).size(), 0);
    EXPECT_EQ(QDir(journals + QStringLiteral("/discarded")).entryList(QDir::Files).size(), 1);
    QSignalSpy found(&window->safety(), &PlanSafety::leftWorkFound);
    window->offerLeftWork();
    ASSERT_TRUE(found.wait());
    EXPECT_EQ(found[0][0].toInt(), 0);
    // And there is a way back.
    action(QStringLiteral("Discarded work\u2026"))->trigger();
    RecoveryPage *discarded = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (RecoveryPage *page : window->findChildren<RecoveryPage *>()) {
            if (page->isVisible() && page->kind() == RecoveryPage::Kind::Discarded)
                discarded = page;
        }
        return discarded != nullptr;
    }));
    pressIn(*discarded, "Continue");
    EXPECT_EQ(plan().settings.name, QStringLiteral("Unwanted"));
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(Safety, AMergeThatIsCancelledLeavesTheWorkLeftOver)
{
    const QString path = file("work.kfplan");
    saveAs(path);
    Plan theirs = plan();
    rename("Mine");
    crash();
    theirs.settings.policy.headroom = 0.5;
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    onDialog<DifferenceDialog>([](DifferenceDialog &merge) { merge.reject(); });
    pressIn(*left, "Continue");
    EXPECT_TRUE(left->isVisible());
    EXPECT_EQ(left->openCount(), 1);
    EXPECT_TRUE(window->document().filePath().isEmpty()); // nothing was taken over
}

/// A plan that was asked for is not taken away: the work goes on in another window.
TEST_F(Safety, WorkThatIsContinuedLeavesThePlanThatIsOpen)
{
    rename("Left");
    crash();
    ASSERT_TRUE(savePlan(plan(), file("asked.kfplan"), catalog.zones()).ok());
    ASSERT_TRUE(openFile(file("asked.kfplan")));
    QSignalSpy beside(&window->safety(), &PlanSafety::continueBeside);
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    pressIn(*left, "Continue");
    EXPECT_EQ(beside.size(), 1);
    EXPECT_EQ(window->document().filePath(), file("asked.kfplan"));
    EXPECT_TRUE(left->isVisible()); // until it goes on there
    window->safety().settleWork(beside[0][0].value<LeftWork>().journal);
    EXPECT_FALSE(left->isVisible());
}

TEST_F(Safety, AFolderThatTakesNoJournalIsSaidAcrossTheWindow)
{
    QDir().mkpath(preferences.stateFolder());
    QFile inTheWay(journals()); // a file where the folder is to be
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    rename("Unsafe");
    ASSERT_TRUE(QTest::qWaitFor([this] { return note("not kept safe") != nullptr; }));
    ASSERT_TRUE(QFile::remove(journals()));
    rename("Safe");
    EXPECT_TRUE(QTest::qWaitFor([this] { return note("not kept safe") == nullptr; }));
}

TEST_F(Safety, ACopyOfAnotherPersonBesideThePlanIsOfferedToBeMerged)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    Plan theirs = plan();
    theirs.settings.policy.headroom = 0.5;
    const QString copy = file("shared (conflicted copy 2026-11-30 101500).kfplan");
    ASSERT_TRUE(savePlan(theirs, copy, catalog.zones()).ok());
    ASSERT_TRUE(QTest::qWaitFor([this] { return note("conflicted copy") != nullptr; }));
    onDialog<DifferenceDialog>([](DifferenceDialog &merge) { pressIn(merge, "Take theirs"); });
    pressIn(*note("conflicted copy"), "Merge\u2026");
    EXPECT_TRUE(QTest::qWaitFor([this] { return plan().settings.policy.headroom == 0.5; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return note("conflicted copy") == nullptr; }));
    EXPECT_TRUE(QFile::exists(copy)); // nobody deletes it for them
}

/// A window in which nothing could be opened does not look like an empty plan.
TEST_F(Safety, ARefusedFileAtTheStartLeavesNoPlan)
{
    QFile damaged(file("damaged.kfplan"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("garbage");
    damaged.close();
    const Plan whole = plan();
    window = std::make_unique<MainWindow>(catalog, theme, preferences, disk);
    window->show();
    EXPECT_FALSE(openFile(damaged.fileName()));
    auto *start = window->findChild<StartPage *>();
    ASSERT_NE(start, nullptr);
    EXPECT_TRUE(start->isVisible());
    EXPECT_FALSE(window->findChild<Navigator *>()->isVisible());
    ASSERT_TRUE(savePlan(whole, file("whole.kfplan"), catalog.zones()).ok());
    EXPECT_TRUE(openFile(file("whole.kfplan")));
    EXPECT_TRUE(window->findChild<Navigator *>()->isVisible());
    EXPECT_EQ(window->currentPage(), PageId::Overview);
}

TEST_F(Safety, NothingIsLeftOverOfWhatWasSavedOrLetGo)
{
    rename("One");
    waitForJournal();
    EXPECT_EQ(journalFiles().size(), 1);
    saveAs(file("work.kfplan"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return journalFiles().isEmpty(); }));
    rename("Two");
    waitForJournal();
    EXPECT_EQ(journalFiles().size(), 1);
    window->document().undoStack().undo(); // as it is on disk
    EXPECT_TRUE(QTest::qWaitFor([this] { return journalFiles().isEmpty(); }));
    rename("Three");
    waitForJournal();
    press("Discard changes");
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(QTest::qWaitFor([this] { return journalFiles().isEmpty(); }));
}

TEST_F(Safety, AnOpenCellIsKeptWhileItIsTyped)
{
    window->showPage(PageId::Demand);
    settle();
    auto *grid = window->findChild<GridView *>();
    ASSERT_NE(grid, nullptr);
    grid->table()->setFocus();
    const auto isKept = [this](QLatin1String text) {
        return QTest::qWaitFor([this, text] {
            const std::optional<TypedText> typed = typedOnDisk();
            return typed && typed->text == text && typed->where.contains(u','); // page and cell
        });
    };
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
    EXPECT_TRUE(isKept(QLatin1String("7"))); // many a number has one digit
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    EXPECT_TRUE(isKept(QLatin1String("75")));
    const std::optional<CellPlace> cell = grid->activeCell();
    crash();
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    pressIn(*left, "Continue");
    // The cell is open again, with what was typed in it and not taken over.
    EXPECT_TRUE(QTest::qWaitFor([this] {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line != nullptr && line->text() == QLatin1String("75");
    }));
    EXPECT_EQ(window->currentPage(), PageId::Demand);
    EXPECT_EQ(window->findChild<GridView *>()->activeCell(), cell);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

TEST_F(Safety, AFieldOfADialogIsKeptWhileItIsTypedButNoPassword)
{
    const auto typedNow = [this] {
        return typedOnDisk().value_or(TypedText()).text;
    };
    QDialog dialog(window.get());
    dialog.setWindowTitle(QStringLiteral("Rack"));
    dialog.setModal(true);
    auto *layout = new QVBoxLayout(&dialog);
    auto *name = new QLineEdit;
    auto *secret = new QLineEdit;
    layout->addWidget(name);
    layout->addWidget(secret);
    dialog.show();
    QTest::keyClicks(name, QStringLiteral("A17"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return typedNow() == QLatin1String("A17"); }));
    secret->setEchoMode(QLineEdit::Password);
    QTest::keyClicks(secret, QStringLiteral("s3cret"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return typedNow().isEmpty(); }));
}

/// The keyboard has gone on to the next field: the sentences are not taken over yet all the same.
/// After a crash they wait, whole, until a person has put them in again.
TEST_F(Safety, ATextInADialogIsKeptWhileItIsTypedAndWaitsToBePutInAgain)
{
    auto *dialog = new QDialog(window.get());
    dialog->setWindowTitle(QStringLiteral("Plan settings"));
    dialog->setModal(true);
    auto *layout = new QVBoxLayout(dialog);
    auto *text = new QPlainTextEdit;
    auto *next = new QLineEdit;
    layout->addWidget(text);
    layout->addWidget(next);
    dialog->show();
    QTest::keyClicks(text, QStringLiteral("for the new hall"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("and the old one"));
    next->setFocus();
    const QString typed = QStringLiteral("for the new hall\nand the old one");
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const std::optional<TypedText> kept = typedOnDisk();
        return kept && kept->text == typed && kept->where == QLatin1String("Plan settings");
    }));
    crash();
    RecoveryPage *left = offered();
    ASSERT_NE(left, nullptr);
    pressIn(*left, "Continue");
    ASSERT_NE(note("Plan settings: for the new hall and the old one"), nullptr);
    pressIn(*note("for the new hall"), "Copy");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), typed);
    const QDir discarded(nextPreferences->stateFolder() + QStringLiteral("/journals/discarded"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return discarded.entryList(QDir::Files).size() == 1; }, 10'000));
    pressIn(*note("for the new hall"), "Understood");
    EXPECT_EQ(note("for the new hall"), nullptr);
}

TEST_F(Safety, AnEditCostsTheWindowLittle)
{
    for (int i = 0; i < 20; ++i)
        rename(i % 2 == 0 ? "Even" : "Odd");
    waitForJournal();
    const auto content =
        readJournalFile(journals() + u'/' + journalFiles()[0]).andThen(readJournal);
    ASSERT_TRUE(content.ok());
    EXPECT_EQ(content.value().stepCount(), 20);
}

TEST_F(Safety, AFullDiskLeavesTheOldFileAndOffersAnotherPlace)
{
    const QString path = file("work.kfplan");
    saveAs(path);
    const QByteArray before = test::readAll(path);
    change();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{2048, old.rlim_max}; // no file of more than 2 KiB can be written
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    onDialog<QMessageBox>([&](QMessageBox &box) {
        EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &old), 0); // there is room elsewhere
        EXPECT_TRUE(box.text().contains(QLatin1String("what stood there is unchanged")));
        answerWith(file("elsewhere.kfplan"));
        pressIn(box, "Save as\u2026");
    });
    key(Qt::Key_S);
    ::setrlimit(RLIMIT_FSIZE, &old);
    EXPECT_EQ(test::readAll(path), before);
    EXPECT_EQ(onDisk(file("elsewhere.kfplan")), plan());
    EXPECT_FALSE(window->isWindowModified());
}

/// Somebody who may not write where the plan lies; root becomes one for a moment.
class Stranger {
public:
    Stranger()
    {
        constexpr uid_t kNobody = 65534;
        m_isOne = ::geteuid() != 0 || ::seteuid(kNobody) == 0;
    }
    ~Stranger() { end(); }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;

    bool isOne() const { return m_isOne; }
    void end() { EXPECT_EQ(::seteuid(::getuid()), 0); }

private:
    bool m_isOne = false;
};

TEST_F(Safety, AFolderWhereNobodyMayWriteLeavesTheFileAndOffersAnotherPlace)
{
    const QString shelf = file("shelf");
    ASSERT_TRUE(QDir().mkpath(shelf));
    const QString path = shelf + QStringLiteral("/work.kfplan");
    saveAs(path);
    const QByteArray before = test::readAll(path);
    change();
    const Plan unsaved = plan();
    waitForJournal();
    constexpr auto kReadOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                               QFileDevice::ReadGroup | QFileDevice::ExeGroup |
                               QFileDevice::ReadOther | QFileDevice::ExeOther;
    constexpr auto kOpen = kReadOnly | QFileDevice::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), kOpen));
    ASSERT_TRUE(QFile::setPermissions(shelf, kReadOnly));
    Stranger stranger;
    if (!stranger.isOne())
        GTEST_SKIP() << "root cannot become anybody else here";
    onDialog<QMessageBox>([&](QMessageBox &box) {
        stranger.end();
        EXPECT_TRUE(box.text().contains(QLatin1String("choose another folder or name")))
            << box.text().toStdString();
        EXPECT_EQ(test::readAll(path), before);
        EXPECT_EQ(plan(), unsaved);
        EXPECT_TRUE(window->isWindowModified());
        answerWith(file("elsewhere.kfplan"));
        pressIn(box, "Save as\u2026");
    });
    key(Qt::Key_S);
    EXPECT_EQ(test::readAll(path), before);
    EXPECT_EQ(onDisk(file("elsewhere.kfplan")), unsaved);
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(QFile::setPermissions(shelf, kOpen));
}

TEST_F(Safety, AFolderThatIsGoneLeavesTheWorkAndOffersAnotherPlace)
{
    const QString folderPath = file("stick");
    ASSERT_TRUE(QDir().mkpath(folderPath));
    saveAs(folderPath + QStringLiteral("/work.kfplan"));
    change();
    const Plan unsaved = plan();
    ASSERT_TRUE(QDir(folderPath).removeRecursively());
    press("Cancel");
    key(Qt::Key_S);
    EXPECT_EQ(plan(), unsaved);
    EXPECT_TRUE(window->isWindowModified());
    onDialog<QMessageBox>([&](QMessageBox &box) {
        answerWith(file("rescued.kfplan"));
        pressIn(box, "Save as\u2026");
    });
    key(Qt::Key_S);
    EXPECT_EQ(onDisk(file("rescued.kfplan")), unsaved);
}

TEST_F(Safety, ACleanPlanThatOthersChangedIsReadAgain)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    Plan theirs = plan();
    theirs.settings.name = QStringLiteral("Theirs");
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return plan().settings.name == QLatin1String("Theirs"); }));
    EXPECT_FALSE(window->isWindowModified());
    window->document().undoStack().undo(); // what was open before is one step back
    EXPECT_NE(plan().settings.name, QStringLiteral("Theirs"));
    window->document().undoStack().redo();
    EXPECT_FALSE(window->isWindowModified());
    // And once more: a file that was replaced is still watched.
    theirs.settings.name = QStringLiteral("Again");
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    EXPECT_TRUE(QTest::qWaitFor([this] { return plan().settings.name == QLatin1String("Again"); }));
}

TEST_F(Safety, APlanWhoseFileIsDamagedIsNoLongerASavedOne)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    EXPECT_FALSE(window->document().isModified());
    const Plan before = plan();
    QFile damaged(path);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("garbage");
    damaged.close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->document().isModified(); }));
    EXPECT_EQ(plan(), before);
    // What is put back is taken, since nothing was edited here.
    Plan theirs = before;
    theirs.settings.name = QStringLiteral("Theirs");
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return plan().settings.name == QLatin1String("Theirs"); }));
}

TEST_F(Safety, ADamagedFileIsNotOfferedToBeMerged)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    rename("Mine");
    QFile damaged(path);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("garbage");
    damaged.close();
    onDialog<QMessageBox>([&](QMessageBox &box) {
        for (QAbstractButton *each : box.buttons())
            EXPECT_FALSE(each->text().contains(QLatin1String("Merge")));
        EXPECT_TRUE(box.informativeText().contains(QLatin1String("cannot be read")));
        EXPECT_TRUE(box.defaultButton()->text().contains(QLatin1String("as")));
        answerWith(file("mine.kfplan"));
        QTest::keyClick(&box, Qt::Key_Return); // what is offered first loses nothing
    });
    key(Qt::Key_S);
    EXPECT_EQ(test::readAll(path), "garbage");
    EXPECT_EQ(onDisk(file("mine.kfplan")).settings.name, QStringLiteral("Mine"));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Safety, AChangedPlanThatOthersChangedIsMerged)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    Plan theirs = plan();
    rename("Mine");
    theirs.settings.policy.headroom = 0.5;
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    ASSERT_TRUE(QTest::qWaitFor([this] { return note("changed elsewhere") != nullptr; }));
    EXPECT_EQ(plan().settings.name, QStringLiteral("Mine")); // nothing happens unasked
    onDialog<DifferenceDialog>([](DifferenceDialog &merge) { pressIn(merge, "Merge"); });
    QTest::mouseClick(&note("changed elsewhere")->button(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return plan().settings.policy.headroom == 0.5; }));
    EXPECT_EQ(plan().settings.name, QStringLiteral("Mine"));
    key(Qt::Key_S); // asks nothing: what stood there is merged in
    EXPECT_EQ(onDisk(path), plan());
    EXPECT_EQ(onDisk(path).settings.policy.headroom, 0.5);
}

TEST_F(Safety, TheNavigatorSaysWhereTheChangesAreWhileADifferenceIsShown)
{
    const auto counted = [this] {
        QStringList pages;
        const auto *navigator = window->findChild<Navigator *>();
        for (int i = 0; i < navigator->count(); ++i) {
            const QString said = navigator->item(i)->data(Qt::AccessibleTextRole).toString();
            if (said.contains(QLatin1String(" change")))
                pages.append(said);
        }
        return pages;
    };
    settle();
    const QString path = file("other.kfplan");
    Plan other = plan();
    other.settings.policy.headroom = 0.5;
    ASSERT_TRUE(savePlan(other, path, catalog.zones()).ok());
    EXPECT_TRUE(counted().isEmpty());
    onDialog<DifferenceDialog>([&](DifferenceDialog &shown) {
        EXPECT_EQ(counted().size(), 1);
        shown.reject();
    });
    answerWith(path);
    action(QStringLiteral("Compare with\u2026"))->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window->safety().isReading(); }));
    EXPECT_TRUE(counted().isEmpty());
}

TEST_F(Safety, ThreeFilesAreMergedInTheWindow)
{
    const Plan base = plan();
    ASSERT_TRUE(savePlan(base, file("base.kfplan"), catalog.zones()).ok());
    Plan theirs = base;
    theirs.settings.policy.headroom = 0.5;
    ASSERT_TRUE(savePlan(theirs, file("theirs.kfplan"), catalog.zones()).ok());
    rename("Mine");
    onDialog<MergeFilesDialog>([this](MergeFilesDialog &dialog) {
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        ASSERT_EQ(lines.size(), 3); // theirs, mine, before
        lines[0]->setText(file("theirs.kfplan"));
        lines[2]->setText(file("base.kfplan"));
        onDialog<DifferenceDialog>([](DifferenceDialog &merge) {
            EXPECT_EQ(merge.merge().rows.size(), 2);
            pressIn(merge, "Merge");
        });
        dialog.accept();
    });
    action(QStringLiteral("Merge files\u2026"))->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return plan().settings.policy.headroom == 0.5; }));
    EXPECT_EQ(plan().settings.name, QStringLiteral("Mine"));
    window->document().undoStack().undo(); // one step
    EXPECT_EQ(plan().settings.policy.headroom, base.settings.policy.headroom);
    EXPECT_EQ(plan().settings.name, QStringLiteral("Mine"));
}

TEST_F(Safety, APlanThatIsOnlyLookedAtIsNotMergedInto)
{
    const Plan looked = plan();
    Plan theirs = looked;
    theirs.settings.policy.headroom = 0.5;
    window->document().setReadOnly();
    EXPECT_FALSE(window->safety().mergeWith(looked, theirs, file("theirs.kfplan")));
    EXPECT_EQ(plan(), looked);
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("looked at only")));
}

/// What others have saved meanwhile is not among what was merged: it would be lost.
TEST_F(Safety, APlanThatIsReadAgainWhileItIsMergedIsKept)
{
    const Plan mine = plan();
    Plan theirs = mine;
    theirs.settings.policy.headroom = 0.5;
    Plan later = mine;
    later.settings.name = QStringLiteral("Saved meanwhile");
    onDialog<DifferenceDialog>([this, later](DifferenceDialog &merge) {
        window->document().takeChanged(later, QStringLiteral("Changed elsewhere"), "2");
        pressIn(merge, "Merge");
    });
    EXPECT_FALSE(window->safety().mergeWith(mine, theirs, file("theirs.kfplan")));
    EXPECT_EQ(plan(), later);
}

/// The files of it are as they were: only the window has it.
TEST_F(Safety, WhatTwoFilesComeToIsUnsavedWork)
{
    Plan theirs = plan();
    theirs.settings.policy.headroom = 0.5;
    const Plan mine = plan();
    ASSERT_TRUE(savePlan(theirs, file("theirs.kfplan"), catalog.zones()).ok());
    ASSERT_TRUE(savePlan(mine, file("mine.kfplan"), catalog.zones()).ok());
    QSignalSpy beside(&window->safety(), &PlanSafety::mergedBeside);
    onDialog<MergeFilesDialog>([this](MergeFilesDialog &dialog) {
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        ASSERT_EQ(lines.size(), 3); // theirs, mine, before
        lines[0]->setText(file("theirs.kfplan"));
        lines[1]->setText(file("mine.kfplan"));
        onDialog<DifferenceDialog>([](DifferenceDialog &merge) { pressIn(merge, "Take theirs"); });
        dialog.accept();
    });
    action(QStringLiteral("Merge files\u2026"))->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&beside] { return !beside.isEmpty(); }));
    window->safety().startMerged(beside[0][0].value<Plan>(), beside[0][1].value<Plan>());
    EXPECT_EQ(plan(), theirs);
    EXPECT_TRUE(window->document().isModified());
    waitForJournal();
    EXPECT_FALSE(journalFiles().isEmpty());
    window->document().undoStack().undo(); // one step
    EXPECT_EQ(plan(), mine);
}

TEST_F(Safety, SavingOverWhatOthersWroteOffersTheMerge)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    Plan theirs = plan();
    theirs.settings.policy.headroom = 0.5;
    rename("Mine");
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    onDialog<QMessageBox>([](QMessageBox &box) {
        onDialog<DifferenceDialog>([](DifferenceDialog &merge) { pressIn(merge, "Merge"); });
        pressIn(box, "Merge\u2026");
    });
    tap(Qt::Key_S);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const Result<Plan> now = loadPlan(path, catalog.zones());
        return now && now.value().settings.name == QLatin1String("Mine") &&
               now.value().settings.policy.headroom == 0.5;
    }));
}

/// The file is looked at again by itself: who watches it was told while it was being saved.
TEST_F(Safety, APlanThatIsNotSavedOverWhatOthersWroteIsReadAgain)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    Plan theirs = plan();
    theirs.settings.name = QStringLiteral("Theirs");
    ASSERT_TRUE(savePlan(theirs, path, catalog.zones()).ok());
    onDialog<QMessageBox>([](QMessageBox &box) { pressIn(box, "Cancel"); });
    tap(Qt::Key_S);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return plan().settings.name == QLatin1String("Theirs"); }));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Safety, APlanThatIsOpenElsewhereIsTold)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    EXPECT_EQ(note("is open on"), nullptr);
    const QString mark = folder.filePath(QStringLiteral(".~lock.shared.kfplan#"));
    EXPECT_TRUE(QFileInfo::exists(mark));
    window->openExample(QStringLiteral("empty"));
    EXPECT_FALSE(QFileInfo::exists(mark));
    QFile other(mark); // process, program and host, as Qt writes them
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("4711\nkfplan\nelsewhere\n\n\n");
    other.close();
    ASSERT_TRUE(openFile(path));
    ASSERT_NE(note("is open on elsewhere"), nullptr);
    pressIn(*note("is open on"), "Look only");
    EXPECT_EQ(note("is open on"), nullptr);
    const Plan looked = plan();
    EXPECT_FALSE(window->document()
                     .edit(QStringLiteral("Rename"),
                           [](Plan changed) -> Result<Plan> {
                               changed.settings.name += u'!';
                               return changed;
                           })
                     .ok());
    EXPECT_EQ(plan(), looked);
    window->openExample(QStringLiteral("empty"));
    ASSERT_TRUE(openFile(path));
    EXPECT_FALSE(window->document().isReadOnly());
    ASSERT_NE(note("is open on elsewhere"), nullptr);
    QTest::mouseClick(&note("is open on")->button(), Qt::LeftButton);
    EXPECT_EQ(note("is open on"), nullptr);
}

TEST_F(Safety, APlanIsOpenInOneWindowOnly)
{
    const QString path = file("shared.kfplan");
    saveAs(path);
    MainWindow second(catalog, theme, preferences, disk);
    second.openExample(QStringLiteral("empty"));
    second.show();
    QSignalSpy ended(&second, &MainWindow::openingEnded);
    second.openFile(path);
    ASSERT_EQ(ended.size(), 1);
    EXPECT_FALSE(ended[0][0].toBool());
    EXPECT_TRUE(second.document().filePath().isEmpty());
}

TEST_F(Safety, EarlierVersionsOpenBeside)
{
    DiskStore keeping([this] {
        return BackupRule{preferences.stateFolder() + QStringLiteral("/backups"),
                          preferences.backups()};
    });
    window = std::make_unique<MainWindow>(catalog, theme, preferences, keeping);
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    window->show();
    activate();
    saveAs(file("work.kfplan"));
    const Plan first = plan();
    rename("Second");
    key(Qt::Key_S);
    QSignalSpy beside(window.get(), &MainWindow::besideWanted);
    onDialog<EarlierVersions>([&](EarlierVersions &dialog) {
        EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 1);
        QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return beside.size() == 1; }));
        EXPECT_FALSE(dialog.isVisible()); // it would lie over the window that opens
    });
    action(QStringLiteral("Earlier versions\u2026"))->trigger();
    ASSERT_EQ(beside.size(), 1);
    EXPECT_EQ(beside[0][0].value<Plan>(), first);
    const QString name = beside[0][1].toString();
    window.reset(); // before its store
    // Several of them are told apart by the time at which each was saved, to the second.
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^earlier version, saved .*:\\d\\d:\\d\\d$"))
                    .match(name)
                    .hasMatch())
        << name.toStdString();
    MainWindow other(catalog, theme, preferences, disk);
    other.startCopy(first, name);
    EXPECT_TRUE(other.windowTitle().contains(u'(' + name + u')'));
    EXPECT_TRUE(other.openExample(QStringLiteral("empty")));
    EXPECT_FALSE(other.windowTitle().contains(name));
}

} // namespace
} // namespace kf
