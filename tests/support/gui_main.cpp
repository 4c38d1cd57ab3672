// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the window: no display unless one is asked for, Fusion style, C locale, UTC, no
// home folder. An unexpected warning of Qt fails the test that caused it.

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QStyleFactory>

#include <gtest/gtest.h>

#include <iostream>

namespace {

/// What the platform without a display says of itself, whatever the program does.
bool isOfThePlatform(const QString &message)
{
    return message.startsWith(QLatin1String("This plugin does not support"));
}

void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isOfThePlatform(message))
        return;
    std::cerr << message.toStdString() << '\n';
    ADD_FAILURE() << "unexpected warning of Qt: " << message.toStdString();
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
