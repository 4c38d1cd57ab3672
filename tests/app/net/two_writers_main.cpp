// SPDX-License-Identifier: GPL-3.0-or-later
// kf_two_writers [PEER [SAVES]]: two writers on one plan on a server of that kind (apache2), each
// of whom saves so many times (1000). Exit status 1 where an edit is lost.

#include "tests/app/net/real_peer.h"
#include "tests/app/net/two_writers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace kf::test;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    const RealPeer peer(arguments.value(1, QStringLiteral("apache2")));
    if (!peer.problem().isEmpty()) {
        out << peer.problem() << Qt::endl;
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const WritersAccount account = letTwoWrite(peer.address(QStringLiteral("shared.kfplan")),
                                               arguments.value(2, QStringLiteral("1000")).toInt());
    out << account.text() << ", seconds " << timer.elapsed() / 1000 << ' ' << account.problem
        << Qt::endl;
    return account.lost == 0 && account.problem.isEmpty() ? 0 : 1;
}
