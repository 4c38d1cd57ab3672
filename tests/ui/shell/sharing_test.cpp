// SPDX-License-Identifier: GPL-3.0-or-later
// Plans on servers, in the window: opened, picked, saved, published, and worked on offline.
#include "tests/ui/shell/fake_places.h"
#include "tests/ui/shell/fake_store.h"
#include "tests/ui/shell/files_fixture.h"
#include "ui/difference/difference_dialog.h"
#include "ui/document/server_watch.h"
#include "ui/sharing/address_dialog.h"
#include "ui/sharing/credentials_dialog.h"
#include "ui/sharing/trust_dialog.h"
#include "ui/sharing/web_prompts.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/plan_safety.h"
#include "ui/shell/plan_sharing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

namespace kf {
namespace {

const QString kTeam = QStringLiteral("https://plans.example.org/team/");
const QString kShared = kTeam + QStringLiteral("shared.kfplan");

class Sharing : public test::Files {
protected:
    Sharing()
    {
        window = std::make_unique<MainWindow>(catalog, theme, preferences, store);
        window->setWebPlaces(places);
        window->resize(1440, 900);
        EXPECT_TRUE(window->openExample(QStringLiteral("acme")));
        window->show();
        activate();
        store.put(kShared, bytesOf(QStringLiteral("shared")));
        places.store = &store;
        places.folders.insert(
            kTeam,
            {kTeam,
             {{QStringLiteral("old"), kTeam + QStringLiteral("old/"), true, {}, {}},
              {QStringLiteral("notes.txt"), kTeam + QStringLiteral("notes.txt"), false, 5, {}},
              {QStringLiteral("shared.kfplan"), kShared, false, 51'200, {}}},
             true});
    }

    QByteArray bytesOf(const QString &name) const
    {
        Plan plan;
        plan.settings.name = name;
        return encodePlan(plan).value();
    }
    QString name() { return plan().settings.name; }
    QString nameAt(const QString &place) const
    {
        const Result<Plan> there = decodePlan(store.bytesAt(place), catalog.zones());
        return there ? there.value().settings.name : QString();
    }

    /// Types an address into the next dialog and presses Enter.
    static void typeAddress(const QString &address)
    {
        test::Workbench::onDialog<AddressDialog>([address](AddressDialog &dialog) {
            auto *line = dialog.findChild<QComboBox *>()->lineEdit();
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, address);
            QTest::keyClick(line, Qt::Key_Return);
        });
    }

    void choose(const char *text)
    {
        activate();
        action(QString::fromUtf8(text))->trigger();
        settle();
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return !window->sharing()->isPublishing() && !window->isTransferring(); }));
    }

    /// The sentences that stand across the window now.
    QStringList notes() const
    {
        QStringList shown;
        for (const NoteStrip *note : window->findChildren<NoteStrip *>()) {
            if (note->isVisible())
                shown.append(note->sentence().text());
        }
        return shown;
    }

    /// Types that address; `answer` to the question that then comes, if one does.
    static void answerAddress(const QString &place, const char *answer)
    {
        onDialog<AddressDialog>([place, answer](AddressDialog &dialog) {
            dialog.findChild<QComboBox *>()->setCurrentText(place);
            if (answer != nullptr)
                press(answer);
            dialog.accept();
        });
    }

    /// Chooses that address to publish at, and answers the question about what lies there, or about
    /// what goes out where nothing does.
    void publishAt(const QString &place, const char *answer)
    {
        answerAddress(place, answer);
        choose("Publish at an address\u2026");
    }

    /// Types `first`, presses `button` in the question about what lies there, types `second`, and
    /// presses `last` in the question that comes then, if one does.
    static void goElsewhere(const QString &first,
                            const char *button,
                            const QString &second,
                            const char *last = nullptr)
    {
        onDialog<AddressDialog>([=](AddressDialog &dialog) {
            dialog.findChild<QComboBox *>()->setCurrentText(first);
            onDialog<QMessageBox>([=](QMessageBox &box) {
                answerAddress(second, last);
                for (QAbstractButton *each : box.buttons()) {
                    if (each->text().remove(u'&') == QString::fromUtf8(button))
                        return QTest::mouseClick(each, Qt::LeftButton);
                }
                ADD_FAILURE() << "no button " << button;
                box.reject();
            });
            dialog.accept();
        });
    }

    static QStringList buttonsOf(const QMessageBox &box)
    {
        QStringList texts;
        for (const QAbstractButton *each : box.buttons())
            texts.append(each->text().remove(u'&'));
        return texts;
    }

    /// Takes what both come to in the next merge, of which nothing is to be decided.
    static void mergeNext()
    {
        onDialog<DifferenceDialog>([](DifferenceDialog &merge) {
            EXPECT_EQ(merge.merge().openConflicts(), 0);
            QTest::keyClick(&merge, Qt::Key_F7); // what is looked at, as a person does
            for (QPushButton *each : merge.findChildren<QPushButton *>()) {
                if (each->text().remove(u'&') == QStringLiteral("Merge"))
                    return QTest::mouseClick(each, Qt::LeftButton);
            }
            ADD_FAILURE() << "no way to merge";
        });
    }

    QByteArray bytesWith(const Plan &before, double headroom) const
    {
        Plan plan = before;
        plan.settings.policy.headroom = headroom;
        return encodePlan(plan).value();
    }
    Plan planAt(const QString &place) const
    {
        return decodePlan(store.bytesAt(place), catalog.zones()).value();
    }

    /// The clock has come to the next look at the server.
    void lookAtServer()
    {
        activate();
        auto *watch = window->findChild<ServerWatch *>();
        watch->look();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return !watch->isLooking() && !window->safety().isReading(); }));
        settle();
    }

    test::FakeStore store;
    test::FakePlaces places;
};

TEST_F(Sharing, AnAddressIsTypedAndOpenedAndIsThereNextTime)
{
    typeAddress(kShared);
    choose("Open address\u2026");
    EXPECT_EQ(name(), QStringLiteral("shared"));
    EXPECT_EQ(window->document().filePath(), kShared);
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("shared.kfplan")));
    EXPECT_EQ(preferences.recentFiles().value(0), kShared);
    EXPECT_TRUE(notes().isEmpty());
    change();
    key(Qt::Key_S);
    EXPECT_EQ(nameAt(kShared), QStringLiteral("shared!"));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Sharing, AnAddressWithAPasswordOrATokenIsKeptNowhere)
{
    onDialog<AddressDialog>([](AddressDialog &dialog) {
        auto *line = dialog.findChild<QComboBox *>()->lineEdit();
        QTest::keyClicks(line, QStringLiteral("https://me:secret@plans.example.org/a.kfplan"));
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        bool isSaid = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(QStringLiteral("password"));
        EXPECT_TRUE(isSaid);
        dialog.reject();
    });
    choose("Open address\u2026");
    const QString withToken = kShared + QStringLiteral("?token=abc");
    store.put(withToken, bytesOf(QStringLiteral("by token")));
    typeAddress(withToken);
    choose("Open address\u2026");
    EXPECT_EQ(name(), QStringLiteral("by token"));
    EXPECT_FALSE(preferences.recentFiles().join(u' ').contains(QStringLiteral("token")));
    EXPECT_FALSE(window->windowTitle().contains(QStringLiteral("token")));
}

/// Work that is not saved is in no danger before another plan is chosen.
TEST_F(Sharing, UnsavedWorkIsAskedAboutWhenAnAddressHasBeenTyped)
{
    ASSERT_TRUE(window->document().edit(QStringLiteral("Rename"), [](Plan plan) -> Result<Plan> {
        plan.settings.name = QStringLiteral("unsaved");
        return plan;
    }));
    bool wasAsked = false;
    onDialog<AddressDialog>([](AddressDialog &dialog) { dialog.reject(); });
    choose("Open address\u2026"); // nothing is asked where nothing is opened
    onDialog<AddressDialog>([&wasAsked](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(kShared);
        onDialog<QMessageBox>([&wasAsked](QMessageBox &box) {
            wasAsked = true;
            box.reject();
        });
        dialog.accept();
    });
    choose("Open address\u2026");
    EXPECT_TRUE(wasAsked);
    EXPECT_EQ(name(), QStringLiteral("unsaved"));
}

TEST_F(Sharing, APlanIsPickedFromAFolderByKeyboard)
{
    onDialog<AddressDialog>([](AddressDialog &dialog) {
        auto *line = dialog.findChild<QComboBox *>()->lineEdit();
        QTest::keyClicks(line, kTeam);
        QTest::keyClick(line, Qt::Key_Return); // a folder is looked into
        auto *list = dialog.findChild<QTreeWidget *>();
        // Up, the folder and the plan; what is no plan is not offered.
        ASSERT_TRUE(QTest::qWaitFor([list] { return list->topLevelItemCount() == 3; }));
        QTest::keyClick(list, Qt::Key_End);
        EXPECT_EQ(line->text(), kShared);
        EXPECT_EQ(list->currentItem()->text(1).remove(u',').remove(u'.'), QStringLiteral("52 KB"));
        QTest::keyClick(list, Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
        dialog.done(dialog.result());
    });
    choose("Open address\u2026");
    EXPECT_EQ(name(), QStringLiteral("shared"));
}

TEST_F(Sharing, SavingToATakenAddressIsAskedAboutWithEveryWayOut)
{
    onDialog<AddressDialog>([](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(kShared);
        onDialog<QMessageBox>([](QMessageBox &box) {
            const QStringList texts = buttonsOf(box);
            EXPECT_TRUE(texts.contains(QStringLiteral("See what differs\u2026")));
            EXPECT_TRUE(texts.contains(QStringLiteral("Merge\u2026")));
            EXPECT_TRUE(texts.contains(QStringLiteral("Save elsewhere\u2026")));
            EXPECT_FALSE(texts.contains(QStringLiteral("Replace"))); // nobody has seen it yet
            box.reject();
        });
        dialog.accept();
    });
    choose("Save to an address\u2026");
    EXPECT_EQ(nameAt(kShared), QStringLiteral("shared"));
    EXPECT_TRUE(window->document().filePath().isEmpty());
    typeAddress(kTeam + QStringLiteral("new")); // gets its suffix
    choose("Save to an address\u2026");
    EXPECT_EQ(nameAt(kTeam + QStringLiteral("new.kfplan")), name());
    EXPECT_EQ(window->document().filePath(), kTeam + QStringLiteral("new.kfplan"));
}

TEST_F(Sharing, WhatLiesAtAnAddressIsReplacedOnceItWasSeen)
{
    change();
    onDialog<AddressDialog>([](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(kShared);
        seeThenPress("Replace");
        dialog.accept();
    });
    choose("Save to an address\u2026");
    EXPECT_EQ(planAt(kShared), plan());
    EXPECT_EQ(window->document().filePath(), kShared);
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Sharing, WhatLiesAtAnAddressIsMergedBeforeItIsSavedThere)
{
    onDialog<AddressDialog>([](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(kShared);
        onDialog<DifferenceDialog>([](DifferenceDialog &merge) {
            EXPECT_FALSE(merge.merge().hasBase);
            for (QPushButton *each : merge.findChildren<QPushButton *>()) {
                if (each->text().remove(u'&') == QStringLiteral("Take theirs"))
                    return QTest::mouseClick(each, Qt::LeftButton);
            }
            ADD_FAILURE() << "no way to take theirs";
        });
        press("Merge\u2026");
        dialog.accept();
    });
    choose("Save to an address\u2026");
    EXPECT_EQ(name(), QStringLiteral("shared"));
    EXPECT_EQ(nameAt(kShared), QStringLiteral("shared"));
    EXPECT_EQ(window->document().filePath(), kShared);
    EXPECT_FALSE(window->isWindowModified());
    window->document().undoStack().undo(); // one step back is the plan that was to be saved
    EXPECT_NE(name(), QStringLiteral("shared"));
}

TEST_F(Sharing, WhoFindsAnAddressTakenGoesToAnother)
{
    const QString saved = kTeam + QStringLiteral("saved.kfplan");
    const QString published = kTeam + QStringLiteral("published.kfplan");
    goElsewhere(kShared, "Save elsewhere\u2026", saved);
    choose("Save to an address\u2026");
    EXPECT_EQ(planAt(saved), plan());
    EXPECT_EQ(window->document().filePath(), saved);
    goElsewhere(kShared, "Publish elsewhere\u2026", published, "Publish");
    choose("Publish at an address\u2026");
    EXPECT_EQ(planAt(published), plan());
    EXPECT_EQ(window->document().filePath(), saved);
    EXPECT_EQ(nameAt(kShared), QStringLiteral("shared"));
}

/// What is no plan cannot be looked at: it is left alone.
TEST_F(Sharing, WhatIsNoPlanIsNotReplaced)
{
    const QString page = kTeam + QStringLiteral("page.kfplan");
    store.put(page, "<html>");
    for (const char *way : {"Save to an address\u2026", "Publish at an address\u2026"}) {
        onDialog<AddressDialog>([page](AddressDialog &dialog) {
            dialog.findChild<QComboBox *>()->setCurrentText(page);
            press("Close");
            dialog.accept();
        });
        choose(way);
        EXPECT_EQ(store.bytesAt(page), QByteArray("<html>")) << way;
    }
    EXPECT_TRUE(window->document().filePath().isEmpty());
}

/// Nobody knows what this plan and somebody's began as: no difference is one of mine.
TEST_F(Sharing, TheFirstPublicationOverSomebodysPlanAsksForEachDifference)
{
    onDialog<DifferenceDialog>([](DifferenceDialog &merge) {
        const PlanMerge &shown = merge.merge();
        EXPECT_FALSE(shown.hasBase);
        EXPECT_GT(shown.rows.size(), 1);
        EXPECT_EQ(shown.openConflicts(), shown.rows.size());
        bool isSaid = false;
        for (const QLabel *label : merge.findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(QStringLiteral("without a common beginning"));
        EXPECT_TRUE(isSaid);
        for (QPushButton *each : merge.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == QStringLiteral("Keep mine"))
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        ADD_FAILURE() << "no way to keep mine";
    });
    publishAt(kShared, "Merge\u2026");
    EXPECT_EQ(planAt(kShared), plan());
}

/// What lies there is what this window has put there: its person knows it.
TEST_F(Sharing, WhatWasPublishedFromHereIsReplacedAtOnce)
{
    const QString fresh = kTeam + QStringLiteral("fresh.kfplan");
    publishAt(fresh, "Publish");
    change();
    publishAt(fresh, "Replace");
    EXPECT_EQ(planAt(fresh), plan());
}

TEST_F(Sharing, WhatSomebodyElseSavedOnTheServerIsOfferedToBeMerged)
{
    EXPECT_TRUE(openFile(kShared));
    change();
    store.put(kShared, bytesOf(QStringLiteral("theirs")));
    onDialog<QMessageBox>([](QMessageBox &box) {
        QStringList texts;
        for (QAbstractButton *each : box.buttons())
            texts.append(each->text().remove(u'&'));
        EXPECT_TRUE(texts.contains(QStringLiteral("Merge\u2026")));
        box.reject();
    });
    key(Qt::Key_S);
    EXPECT_EQ(nameAt(kShared), QStringLiteral("theirs"));
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(Sharing, ACopyIsWorkedOnUntilTheServerAnswers)
{
    store.keptAt = QDateTime::currentDateTimeUtc();
    EXPECT_TRUE(openFile(kShared));
    ASSERT_EQ(notes().size(), 1);
    EXPECT_TRUE(notes()[0].contains(QStringLiteral("cannot be reached")));
    // Left over work that goes on over the copy changes nothing of that.
    window->document().take(plan(), kShared, QByteArray(window->document().fileVersion()));
    EXPECT_TRUE(notes().value(0).contains(QStringLiteral("cannot be reached")));
    change();
    EXPECT_EQ(notes().size(), 1);
    const auto tryAgain = [this] {
        for (NoteStrip *note : window->findChildren<NoteStrip *>()) {
            if (note->isVisible() && note->sentence().text().contains(QStringLiteral("reached")))
                QTest::mouseClick(&note->button(), Qt::LeftButton);
        }
    };
    tryAgain();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window->safety().isBusy(); }));
    EXPECT_EQ(notes().size(), 1);
    store.keptAt = {};
    tryAgain();
    EXPECT_TRUE(QTest::qWaitFor([this] { return notes().isEmpty(); }));
    EXPECT_EQ(name(), QStringLiteral("shared!"));
    key(Qt::Key_S);
    EXPECT_EQ(nameAt(kShared), QStringLiteral("shared!"));
}

TEST_F(Sharing, PublishingLooksFirstAndLeavesTheFileAsItIs)
{
    saveAs(file("own.kfplan"));
    const QString fresh = kTeam + QStringLiteral("fresh.kfplan");
    publishAt(fresh, "Publish");
    EXPECT_EQ(nameAt(fresh), name());
    EXPECT_EQ(window->document().filePath(), file("own.kfplan"));
    // Where a plan lies, it is replaced only by a person's word.
    onDialog<AddressDialog>([](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(kShared);
        press("Cancel");
        dialog.accept();
    });
    choose("Publish at an address\u2026");
    EXPECT_EQ(nameAt(kShared), QStringLiteral("shared"));
    onDialog<AddressDialog>([](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(kShared);
        seeThenPress("Replace");
        dialog.accept();
    });
    choose("Publish at an address\u2026");
    EXPECT_EQ(nameAt(kShared), name());
    EXPECT_EQ(window->document().filePath(), file("own.kfplan"));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(Sharing, TheTitleSaysWhatIsPublishedAndHowOldItIs)
{
    saveAs(file("own.kfplan"));
    const QString fresh = kTeam + QStringLiteral("fresh.kfplan");
    EXPECT_FALSE(window->windowTitle().contains(QStringLiteral("published")));
    publishAt(fresh, "Publish");
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("published")));
    EXPECT_FALSE(window->windowTitle().contains(QStringLiteral("since")));
    change();
    const auto title = [this] {
        return window->windowTitle();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return title().contains(QStringLiteral("1 change")); }))
        << title().toStdString();
    key(Qt::Key_S); // saving is not publishing
    EXPECT_TRUE(title().contains(QStringLiteral("since")));
    window->document().undoStack().undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !title().contains(QStringLiteral("since")); }));
    window->openExample(QStringLiteral("empty")); // another plan was never published
    EXPECT_FALSE(title().contains(QStringLiteral("published")));
}

TEST_F(Sharing, PublishingOverWhatOthersPublishedMergesBoth)
{
    saveAs(file("own.kfplan"));
    const QString fresh = kTeam + QStringLiteral("fresh.kfplan");
    publishAt(fresh, "Publish");
    store.put(fresh, bytesWith(plan(), 0.5));
    change();
    mergeNext();
    publishAt(fresh, "Merge\u2026");
    EXPECT_EQ(planAt(fresh), plan());
    EXPECT_EQ(plan().settings.policy.headroom, 0.5);
    EXPECT_TRUE(name().endsWith(u'!'));
    window->document().undoStack().undo(); // the merge is one step
    EXPECT_NE(plan().settings.policy.headroom, 0.5);
    EXPECT_TRUE(name().endsWith(u'!'));
}

/// Between looking and publishing somebody else publishes: the server refuses, both are merged.
TEST_F(Sharing, WhoIsQuickerWhileSomebodyPublishesIsMerged)
{
    const QString fresh = kTeam + QStringLiteral("fresh.kfplan");
    publishAt(fresh, "Publish");
    const Plan published = plan();
    store.put(fresh, bytesWith(published, 0.4));
    change();
    onDialog<AddressDialog>([&](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(fresh);
        onDialog<DifferenceDialog>([&](DifferenceDialog &shown) {
            onDialog<QMessageBox>([&](QMessageBox &box) {
                store.put(fresh, bytesWith(published, 0.5));
                mergeNext();
                for (QAbstractButton *each : box.buttons()) {
                    if (each->text().contains(QStringLiteral("Replace")))
                        return QTest::mouseClick(each, Qt::LeftButton);
                }
            });
            shown.reject();
        });
        press("See what differs\u2026");
        dialog.accept();
    });
    choose("Publish at an address\u2026");
    EXPECT_EQ(planAt(fresh), plan());
    EXPECT_EQ(plan().settings.policy.headroom, 0.5);
    EXPECT_TRUE(name().endsWith(u'!'));
}

TEST_F(Sharing, ACleanPlanThatOthersChangedOnTheServerIsReadAgain)
{
    EXPECT_TRUE(openFile(kShared));
    lookAtServer();
    EXPECT_EQ(name(), QStringLiteral("shared"));
    store.put(kShared, bytesOf(QStringLiteral("theirs")));
    lookAtServer();
    EXPECT_EQ(name(), QStringLiteral("theirs"));
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(window->document().filePath(), kShared);
}

TEST_F(Sharing, AChangedPlanThatOthersChangedOnTheServerIsOfferedToBeMerged)
{
    EXPECT_TRUE(openFile(kShared));
    const Plan opened = plan();
    change();
    store.put(kShared, bytesWith(opened, 0.5));
    lookAtServer();
    ASSERT_EQ(notes().size(), 1);
    EXPECT_TRUE(notes()[0].contains(QStringLiteral("changed elsewhere, and here too")));
    EXPECT_EQ(name(), QStringLiteral("shared!")); // nothing happens unasked
    lookAtServer();                               // what was told is not told again
    EXPECT_EQ(notes().size(), 1);
    mergeNext();
    for (NoteStrip *strip : window->findChildren<NoteStrip *>()) {
        if (strip->isVisible())
            QTest::mouseClick(&strip->button(), Qt::LeftButton);
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return plan().settings.policy.headroom == 0.5; }));
    key(Qt::Key_S); // asks nothing: what stood there is merged in
    EXPECT_EQ(planAt(kShared), plan());
    EXPECT_EQ(name(), QStringLiteral("shared!"));
}

TEST_F(Sharing, APlanThatIsGoneFromTheServerIsNoLongerASavedOne)
{
    EXPECT_TRUE(openFile(kShared));
    const Plan opened = plan();
    store.remove(kShared);
    lookAtServer();
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(plan(), opened);
    key(Qt::Key_S);
    EXPECT_EQ(planAt(kShared), opened);
}

/// One question at a time, and none while somebody works elsewhere.
TEST_F(Sharing, LooksAtTheServerDoNotPileUp)
{
    EXPECT_TRUE(openFile(kShared));
    places.isSilent = true;
    {
        ServerWatch quick(
            *window, window->document(), places, [] { return true; }, std::chrono::milliseconds(1));
        EXPECT_TRUE(QTest::qWaitFor([this] { return places.looks == 1; }));
        QTest::qWait(20);
        EXPECT_EQ(places.looks, 1);
    }
    places.isSilent = false;
    QWidget another;
    another.show();
    QApplication::setActiveWindow(&another);
    ServerWatch unseen(*window, window->document(), places, [] { return true; });
    unseen.look();
    EXPECT_EQ(places.looks, 1);
}

TEST_F(Sharing, AWeakerServerAndAnOpenAddressAreSaidUntilTheyAreUnderstood)
{
    places.care = WriteCare::OnlyCompares;
    const QString open = QStringLiteral("http://plans.example.org/shared.kfplan");
    store.put(open, bytesOf(QStringLiteral("open")));
    EXPECT_TRUE(openFile(open));
    ASSERT_EQ(notes().size(), 1);
    EXPECT_TRUE(notes()[0].contains(QStringLiteral("not encrypted")));
    EXPECT_TRUE(notes()[0].contains(QStringLiteral("compares")));
    for (NoteStrip *note : window->findChildren<NoteStrip *>()) {
        if (note->isVisible())
            QTest::mouseClick(&note->button(), Qt::LeftButton);
    }
    EXPECT_TRUE(notes().isEmpty());
}

TEST_F(Sharing, AWeakerServerIsSaidWhereThePlanWasPublished)
{
    saveAs(file("own.kfplan"));
    places.care = WriteCare::Locks;
    publishAt(kTeam + QStringLiteral("fresh.kfplan"), "Publish");
    ASSERT_EQ(notes().size(), 1);
    EXPECT_TRUE(notes()[0].contains(QStringLiteral("fresh.kfplan")));
    EXPECT_TRUE(notes()[0].contains(QStringLiteral("weaker")));
}

TEST_F(Sharing, WhoAsksIsAskedWithoutAnythingWaiting)
{
    WebPrompts prompts([] { return Wording(); });
    std::optional<Credentials> given;
    onDialog<CredentialsDialog>([](CredentialsDialog &dialog) {
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        ASSERT_EQ(lines.size(), 2);
        EXPECT_EQ(lines[1]->echoMode(), QLineEdit::Password);
        QTest::keyClicks(lines[0], QStringLiteral("planner"));
        QTest::keyClicks(lines[1], QStringLiteral("secret"));
        EXPECT_FALSE(dialog.findChild<QCheckBox *>()->isChecked());
        QTest::keyClick(lines[1], Qt::Key_Return);
    });
    prompts.askCredentials({kTeam, QStringLiteral("<b>plans</b>"), true, false},
                           [&given](const std::optional<Credentials> &answer) { given = answer; });
    EXPECT_FALSE(given);
    EXPECT_TRUE(QTest::qWaitFor([&given] { return given.has_value(); }));
    EXPECT_EQ(given->user, QStringLiteral("planner"));
    EXPECT_EQ(given->password, QStringLiteral("secret"));
    EXPECT_FALSE(given->keeps);
}

TEST_F(Sharing, WhoIsAskedAgainIsRememberedAndToldThatThereIsNoKeychain)
{
    CredentialsQuestion question{kTeam, QString(), true, true, QStringLiteral("planner"), false};
    CredentialsDialog dialog(question, window.get());
    EXPECT_EQ(dialog.findChildren<QLineEdit *>()[0]->text(), QStringLiteral("planner"));
    dialog.show();
    EXPECT_FALSE(dialog.findChild<QCheckBox *>()->isVisible()); // there is nothing to keep them in
    bool isTold = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        isTold = isTold || label->text().contains(QStringLiteral("for this run only"));
    EXPECT_TRUE(isTold);
    // The name stands there already: what is typed is the password, and nobody reads it.
    EXPECT_EQ(dialog.focusWidget(), dialog.findChildren<QLineEdit *>()[1]);
}

TEST_F(Sharing, NothingIsPublishedBeforeItWasShown)
{
    const QString fresh = kTeam + QStringLiteral("fresh.kfplan");
    onDialog<AddressDialog>([fresh](AddressDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(fresh);
        onDialog<QMessageBox>([](QMessageBox &box) {
            EXPECT_TRUE(box.informativeText().contains(QStringLiteral("group")));
            EXPECT_TRUE(box.informativeText().contains(QStringLiteral("price")));
            box.reject();
        });
        dialog.accept();
    });
    choose("Publish at an address\u2026");
    EXPECT_TRUE(store.bytesAt(fresh).isEmpty());
}

TEST_F(Sharing, ACertificateIsNotTrustedByMistake)
{
    WebPrompts prompts([] { return Wording(); });
    const CertificateQuestion question{kTeam,
                                       {QStringLiteral("self-signed")},
                                       QStringLiteral("plans"),
                                       QStringLiteral("nobody"),
                                       QDateTime::currentDateTimeUtc(),
                                       QDateTime::currentDateTimeUtc().addDays(30),
                                       QByteArray(32, '\xab')};
    std::optional<Trust> trust;
    const auto take = [&trust](Trust answer) {
        trust = answer;
    };
    onDialog<TrustDialog>([](TrustDialog &dialog) {
        bool isShown = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isShown = isShown || label->text().contains(QStringLiteral("AB:AB:AB"));
        EXPECT_TRUE(isShown);
        QTest::keyClick(&dialog, Qt::Key_Return); // what stands in front is No
    });
    prompts.askTrust(question, take);
    EXPECT_TRUE(QTest::qWaitFor([&trust] { return trust.has_value(); }));
    EXPECT_EQ(*trust, Trust::No);
    trust.reset();
    onDialog<TrustDialog>([](TrustDialog &dialog) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Always")))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    prompts.askTrust(question, take);
    EXPECT_TRUE(QTest::qWaitFor([&trust] { return trust.has_value(); }));
    EXPECT_EQ(*trust, Trust::Always);
}

} // namespace
} // namespace kf
