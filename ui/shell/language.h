// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kf {

/// Makes the program speak `language` ("en", "de"; empty: the system's where there is a
/// translation, else English), with numbers and dates as that language writes them.
void installLanguage(QCoreApplication &app, const QString &language);

} // namespace kf
