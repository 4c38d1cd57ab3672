// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/open_plans.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace kf::test {
namespace {

bool shows(const QString &plan)
{
    return plan == QStringLiteral("/plans/mine.kfplan");
}

/// A second program of the same person, which has a plan open.
class OtherProgram : public QThread {
public:
    explicit OtherProgram(const QString &folder) : m_folder(folder)
    {
        start();
        m_isThere.acquire();
    }
    ~OtherProgram() override
    {
        quit();
        wait();
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

private:
    void run() override
    {
        const OpenPlans open(m_folder, shows);
        m_isThere.release();
        exec();
    }

    QString m_folder;
    QSemaphore m_isThere;
};

TEST(OpenPlans, TheProgramThatHasThePlanShowsItsWindow)
{
    const QTemporaryDir folder;
    const OpenPlans mine(folder.filePath(QStringLiteral("sockets")), shows);
    EXPECT_FALSE(mine.raiseElsewhere(QStringLiteral("/plans/mine.kfplan"))); // nobody else is there
    const OtherProgram other(folder.filePath(QStringLiteral("sockets")));
    EXPECT_TRUE(mine.raiseElsewhere(QStringLiteral("/plans/mine.kfplan")));
    EXPECT_FALSE(mine.raiseElsewhere(QStringLiteral("/plans/other.kfplan")));
}

/// A program that was killed leaves its socket behind, one that hangs does not answer.
TEST(OpenPlans, WhoDoesNotAnswerKeepsNobodyWaiting)
{
    const QTemporaryDir folder;
    const QString sockets = folder.filePath(QStringLiteral("sockets"));
    const OpenPlans mine(sockets, shows);
    QLocalServer hangs;
    ASSERT_TRUE(hangs.listen(sockets + QStringLiteral("/hangs")));
    QFile text(sockets + QStringLiteral("/no-socket"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    EXPECT_FALSE(mine.raiseElsewhere(QStringLiteral("/plans/mine.kfplan")));
    const OtherProgram other(sockets);
    EXPECT_TRUE(mine.raiseElsewhere(QStringLiteral("/plans/mine.kfplan")));
}

} // namespace
} // namespace kf::test
