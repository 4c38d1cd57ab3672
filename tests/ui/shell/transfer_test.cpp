// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving take their time: the window goes on, nothing is lost, and what others write
// meanwhile is not overwritten unseen.
#include "tests/ui/shell/fake_store.h"
#include "tests/ui/shell/files_fixture.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/task_bar.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace kf {
namespace {

/// A window over a store that answers when a test lets it, with a plan that is saved there.
class Transfers : public test::Files {
protected:
    Transfers()
    {
        window = std::make_unique<MainWindow>(catalog, theme, preferences, store);
        window->resize(1440, 900);
        store.put(kPlace, bytesOf(QStringLiteral("stored")));
        window->show();
        EXPECT_TRUE(openFile(kPlace));
        activate();
    }

    QByteArray bytesOf(const QString &name) const
    {
        Plan plan;
        plan.settings.name = name;
        return encodePlan(plan).value();
    }

    QString name() { return plan().settings.name; }
    /// The name of the plan that the store holds.
    QString storedName() const
    {
        return decodePlan(store.bytesAt(kPlace), catalog.zones()).value().settings.name;
    }

    /// Waits until so many calls have reached the store, which holds them.
    void expectHeld(qsizetype calls)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return store.heldCalls() == calls; }));
    }

    /// Changes the plan and begins to save it; the store does not answer yet.
    void beginToSave()
    {
        change();
        store.hold();
        tap(Qt::Key_S);
        expectHeld(1);
    }

    void release()
    {
        store.release();
        settle();
    }

    /// Presses the button of the progress that is shown.
    void giveUp()
    {
        auto *tasks = window->findChild<TaskBar *>();
        EXPECT_TRUE(QTest::qWaitFor([tasks] { return tasks->isVisible(); }));
        QTest::mouseClick(tasks->findChild<QPushButton *>(), Qt::LeftButton);
    }

    bool hasLeft()
    {
        return QTest::qWaitFor([this] { return !window->isVisible(); });
    }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place(10, 10);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &dropped);
    }

    const QString kPlace = QStringLiteral("/plans/a.kfplan");
    test::FakeStore store;
};

TEST_F(Transfers, APlaceThatCanOnlyBeReadIsToldWhenAPlanIsOpened)
{
    const auto strip = [this]() -> NoteStrip * {
        for (NoteStrip *each : window->findChildren<NoteStrip *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    EXPECT_EQ(strip(), nullptr);
    store.isReadOnly = true;
    const QString shelf = QStringLiteral("/shelf/plan.kfplan");
    store.put(shelf, bytesOf(QStringLiteral("on the shelf")));
    EXPECT_TRUE(openFile(shelf));
    ASSERT_NE(strip(), nullptr);
    EXPECT_TRUE(strip()->sentence().text().contains(QStringLiteral("only be read")));
    // What cannot be written there is proposed to be saved in the person's own folder.
    onDialog<QFileDialog>([](QFileDialog &dialog) {
        EXPECT_EQ(dialog.directory(), QDir::home());
        EXPECT_EQ(dialog.findChild<QLineEdit *>()->text(), QStringLiteral("plan.kfplan"));
        dialog.reject();
    });
    QTest::mouseClick(&strip()->button(), Qt::LeftButton);
    settle();
    store.isReadOnly = false;
    answerWith(file("mine.kfplan"));
    QTest::mouseClick(&strip()->button(), Qt::LeftButton);
    settle();
    EXPECT_EQ(strip(), nullptr);
    EXPECT_EQ(window->document().filePath(), file("mine.kfplan"));
}

TEST_F(Transfers, WhatIsEditedWhileThePlanIsSavedIsChangedSince)
{
    beginToSave();
    EXPECT_EQ(name(), QStringLiteral("stored!"));
    change();
    EXPECT_EQ(name(), QStringLiteral("stored!!")); // the window goes on
    release();
    EXPECT_EQ(storedName(), QStringLiteral("stored!"));
    EXPECT_TRUE(window->isWindowModified());
    key(Qt::Key_Z);
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Transfers, WhatIsUndoneWhileThePlanIsSavedIsChangedSince)
{
    beginToSave();
    tap(Qt::Key_Z);
    release();
    EXPECT_EQ(name(), QStringLiteral("stored"));
    EXPECT_TRUE(window->isWindowModified());
    key(Qt::Key_Y);
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Transfers, SavingAgainWhileThePlanIsSavedSavesTheNewest)
{
    beginToSave();
    change();
    tap(Qt::Key_S);
    release();
    EXPECT_EQ(storedName(), QStringLiteral("stored!!"));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Transfers, AFileThatSomebodyElseChangedIsNotOverwrittenUnseen)
{
    store.put(kPlace, bytesOf(QStringLiteral("theirs")));
    change();
    press("Cancel");
    key(Qt::Key_S);
    EXPECT_EQ(storedName(), QStringLiteral("theirs"));
    EXPECT_TRUE(window->isWindowModified());
    seeThenPress("Replace");
    key(Qt::Key_S);
    EXPECT_EQ(storedName(), QStringLiteral("stored!"));
    EXPECT_FALSE(window->isWindowModified());
}

/// Somebody saves again while a person looks at what differs: that is not what was seen.
TEST_F(Transfers, WhatIsSavedWhileAPersonLooksIsNotReplacedUnseen)
{
    store.put(kPlace, bytesOf(QStringLiteral("theirs")));
    change();
    onDialog<DifferenceDialog>([this](DifferenceDialog &shown) {
        store.put(kPlace, bytesOf(QStringLiteral("theirs again")));
        onDialog<QMessageBox>([](QMessageBox &box) {
            press("Cancel"); // of the question that comes once more
            for (QAbstractButton *each : box.buttons()) {
                if (each->text() == QStringLiteral("&Replace"))
                    return QTest::mouseClick(each, Qt::LeftButton);
            }
            ADD_FAILURE() << "nothing to replace by";
            box.reject();
        });
        shown.reject();
    });
    press("See what differs\u2026");
    key(Qt::Key_S);
    EXPECT_EQ(storedName(), QStringLiteral("theirs again"));
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(Transfers, WhatIsWrittenAsSoonAsThePlanIsReadIsNotOverwrittenUnseen)
{
    store.afterReading = [this] {
        store.put(kPlace, bytesOf(QStringLiteral("synced")));
    };
    ASSERT_TRUE(openFile(kPlace));
    EXPECT_EQ(name(), QStringLiteral("stored"));
    press("Cancel");
    key(Qt::Key_S);
    EXPECT_EQ(storedName(), QStringLiteral("synced"));
}

TEST_F(Transfers, WhatIsWrittenAsSoonAsThePlanIsSavedIsNotOverwrittenUnseen)
{
    change();
    key(Qt::Key_S);
    store.put(kPlace, bytesOf(QStringLiteral("synced")));
    change();
    press("Cancel");
    key(Qt::Key_S);
    EXPECT_EQ(storedName(), QStringLiteral("synced"));
}

TEST_F(Transfers, ClosingWaitsUntilThePlanIsSaved)
{
    beginToSave();
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    store.release();
    EXPECT_TRUE(hasLeft());
    EXPECT_EQ(storedName(), QStringLiteral("stored!"));
}

TEST_F(Transfers, QuittingWaitsUntilThePlanIsSaved)
{
    beginToSave();
    tap(Qt::Key_Q);
    EXPECT_TRUE(window->isVisible());
    store.release();
    EXPECT_TRUE(hasLeft());
    EXPECT_EQ(storedName(), QStringLiteral("stored!"));
}

TEST_F(Transfers, TheWindowStaysWhereSavingBeforeClosingFails)
{
    change();
    store.failure = Error{ErrorKind::NotAllowed, QStringLiteral("full"), {}, {}};
    press("Save");
    EXPECT_FALSE(window->close());
    press("Cancel"); // it says why, and offers another name
    settle();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(storedName(), QStringLiteral("stored"));
}

TEST_F(Transfers, ClosingAsksAboutWhatWasEditedWhileThePlanWasSaved)
{
    beginToSave();
    change();
    EXPECT_FALSE(window->close());
    press("Save");
    store.release();
    EXPECT_TRUE(hasLeft());
    EXPECT_EQ(storedName(), QStringLiteral("stored!!"));
}

TEST_F(Transfers, SavingThatIsGivenUpLeavesTheFileAndTheMark)
{
    beginToSave();
    giveUp();
    EXPECT_EQ(store.stops, 1);
    EXPECT_TRUE(window->isTransferring()); // until the store has stopped
    release();
    EXPECT_EQ(storedName(), QStringLiteral("stored"));
    EXPECT_TRUE(window->isWindowModified());
    key(Qt::Key_S);
    EXPECT_EQ(storedName(), QStringLiteral("stored!"));
}

TEST_F(Transfers, OpeningThatIsGivenUpLeavesWhatWasOpen)
{
    change();
    store.hold();
    window->openFile(kPlace);
    giveUp();
    EXPECT_FALSE(window->isTransferring());
    store.release(); // which is heard by nobody
    QApplication::processEvents();
    EXPECT_EQ(name(), QStringLiteral("stored!"));
}

TEST_F(Transfers, WhatIsEditedWhileAnotherPlanIsReadIsNotLost)
{
    store.put(QStringLiteral("/plans/b.kfplan"), bytesOf(QStringLiteral("other")));
    store.hold();
    window->openFile(QStringLiteral("/plans/b.kfplan"));
    change();
    press("Cancel");
    release();
    EXPECT_EQ(name(), QStringLiteral("stored!"));
    press("Save");
    window->openFile(QStringLiteral("/plans/b.kfplan"));
    change();
    EXPECT_TRUE(QTest::qWaitFor([this] { return name() == QStringLiteral("other"); }));
    EXPECT_EQ(storedName(), QStringLiteral("stored!!"));
}

TEST_F(Transfers, TheNewestOfTwoPlansThatAreOpenedWins)
{
    store.put(QStringLiteral("/plans/b.kfplan"), bytesOf(QStringLiteral("other")));
    store.hold();
    window->openFile(QStringLiteral("/plans/b.kfplan"));
    window->openFile(kPlace);
    release();
    EXPECT_EQ(name(), QStringLiteral("stored"));
}

TEST_F(Transfers, APlanThatIsDroppedOnTheWindowIsOpened)
{
    store.put(QStringLiteral("/plans/b.kfplan"), bytesOf(QStringLiteral("other")));
    drop(QStringLiteral("/plans/b.kfplan"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return name() == QStringLiteral("other"); }));
}

TEST_F(Transfers, ThePlanIsMarkedWhileItIsSaved)
{
    beginToSave();
    const auto says = [this](const char *text) {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [text](const QLabel *label) {
            return label->text() == QString::fromUtf8(text);
        });
    };
    EXPECT_TRUE(says("Saving\u2026"));
    release();
    EXPECT_TRUE(says("All changes saved"));
}

} // namespace
} // namespace kf
