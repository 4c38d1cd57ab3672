// SPDX-License-Identifier: GPL-3.0-or-later
// A person at one window and a server as it is installed elsewhere: a certificate that nobody
// vouches for, and work that goes on while the server is away.

#include "app/net/place_store.h"
#include "app/net/web_store.h"
#include "tests/app/net/fake_secrets.h"
#include "tests/app/net/real_peer.h"
#include "tests/ui/shell/files_fixture.h"
#include "ui/difference/difference_dialog.h"
#include "ui/sharing/address_dialog.h"
#include "ui/sharing/trust_dialog.h"
#include "ui/sharing/web_prompts.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/plan_sharing.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLoggingCategory>
#include <QThreadPool>

namespace kf {
namespace {

using test::RealPeer;

constexpr int kPatienceMs = 30'000; ///< on a busy machine

class SharingJourney : public test::Files {
protected:
    SharingJourney()
    {
        // What is wrong with a certificate is told to the person.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.network.ssl.warning=false"));
        nextRun();
    }
    ~SharingJourney() override
    {
        window.reset(); // before what it works with
        store.reset();
        web.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    /// The program ends and is started again, with what it has kept on disk.
    void nextRun()
    {
        window.reset();
        store.reset();
        web.reset();
        QThreadPool::globalInstance()->waitForDone();
        WebSetting setting;
        setting.trustFile = folder.filePath(QStringLiteral("trusted"));
        setting.copiesFolder = folder.filePath(QStringLiteral("copies"));
        web = std::make_unique<WebStore>(secrets, setting);
        web->setQuestions(&prompts);
        store = std::make_unique<PlaceStore>(disk, *web);
        window = std::make_unique<MainWindow>(catalog, theme, preferences, *store);
        window->setWebPlaces(*web);
        window->resize(1440, 900);
        ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
        window->show();
        activate();
    }

    /// Types that address where the menu entry asks for one, and waits for what comes of it.
    void go(const char *entry, const QString &address)
    {
        onDialog<AddressDialog>([address](AddressDialog &dialog) {
            auto *line = dialog.findChild<QComboBox *>()->lineEdit();
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, address);
            QTest::keyClick(line, Qt::Key_Return);
        });
        activate();
        action(QString::fromUtf8(entry))->trigger();
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return !window->sharing()->isPublishing() && !window->isTransferring(); },
            kPatienceMs));
    }

    static void pressIn(QWidget &dialog, const char *text)
    {
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << text;
    }

    NoteStrip *note(const char *words) const
    {
        const QList<NoteStrip *> strips = window->findChildren<NoteStrip *>();
        for (NoteStrip *strip : strips) {
            if (strip->isVisible() && strip->sentence().text().contains(QString::fromLatin1(words)))
                return strip;
        }
        return nullptr;
    }
    NoteStrip *awaitNote(const char *words) const
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return note(words) != nullptr; }, kPatienceMs)) << words;
        return note(words);
    }

    static void write(const QString &path, const Plan &plan)
    {
        QFile file(path);
        const QByteArray bytes = encodePlan(plan).value();
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    test::FakeSecrets secrets;
    WebPrompts prompts{[] {
        return Wording();
    }};
    std::unique_ptr<WebStore> web;
    std::unique_ptr<PlaceStore> store;
};

TEST_F(SharingJourney, APlanIsPublishedWhereNobodyVouchesForTheCertificate)
{
    const RealPeer peer(QStringLiteral("apache2"), {QStringLiteral("tls")});
    if (peer.isMissing())
        GTEST_SKIP() << peer.problem().toStdString();
    ASSERT_EQ(peer.problem().toStdString(), "");
    const char *const publish = "Publish at an address\u2026";
    const QString place = peer.address(QStringLiteral("team.kfplan"));
    const QString kept = peer.path(QStringLiteral("team.kfplan"));
    onDialog<TrustDialog>([](TrustDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return); // what stands in front is No
    });
    press("Close"); // of what says that nothing was published
    go(publish, place);
    EXPECT_FALSE(QFile::exists(kept));
    EXPECT_FALSE(window->windowTitle().contains(QStringLiteral("published")));

    onDialog<TrustDialog>([](TrustDialog &dialog) {
        press("Publish"); // once it is known that nothing lies there
        pressIn(dialog, "Always trust it");
    });
    go(publish, place);
    ASSERT_TRUE(QFile::exists(kept));
    EXPECT_EQ(onDisk(kept), plan());
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("published")));

    nextRun(); // in which nothing is asked of the server
    press("Publish");
    go(publish, peer.address(QStringLiteral("second.kfplan")));
    EXPECT_EQ(onDisk(peer.path(QStringLiteral("second.kfplan"))), plan());
}

TEST_F(SharingJourney, WorkOnACopyIsMergedOnceTheServerIsBack)
{
    RealPeer peer(QStringLiteral("apache2"));
    if (peer.isMissing())
        GTEST_SKIP() << peer.problem().toStdString();
    ASSERT_EQ(peer.problem().toStdString(), "");
    const QString place = peer.address(QStringLiteral("team.kfplan"));
    const QString kept = peer.path(QStringLiteral("team.kfplan"));
    go("Save to an address\u2026", place);
    ASSERT_EQ(onDisk(kept), plan());
    peer.end();

    nextRun();
    ASSERT_TRUE(openFile(place)); // the copy
    ASSERT_NE(awaitNote("cannot be reached"), nullptr);
    const Plan copy = plan();
    change();
    press("Cancel"); // saving says that nobody answers
    key(Qt::Key_S);
    EXPECT_TRUE(window->isWindowModified());

    Plan theirs = copy;
    theirs.settings.policy.headroom = 0.5;
    write(kept, theirs);
    peer.start();
    ASSERT_EQ(peer.problem().toStdString(), "");
    NoteStrip *away = note("cannot be reached");
    ASSERT_NE(away, nullptr);
    activate();
    QTest::mouseClick(&away->button(), Qt::LeftButton);
    NoteStrip *changed = awaitNote("changed elsewhere, and here too");
    ASSERT_NE(changed, nullptr);
    EXPECT_EQ(note("cannot be reached"), nullptr);
    onDialog<DifferenceDialog>([](DifferenceDialog &merge) {
        EXPECT_EQ(merge.merge().openConflicts(), 0);
        pressIn(merge, "Merge");
    });
    QTest::mouseClick(&changed->button(), Qt::LeftButton);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return plan().settings.policy.headroom == 0.5; }, kPatienceMs));
    key(Qt::Key_S);
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(onDisk(kept), plan());
    EXPECT_TRUE(plan().settings.name.endsWith(u'!'));
}

} // namespace
} // namespace kf
