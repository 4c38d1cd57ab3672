// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the checkout and its programs lie. The one source that knows paths of this machine: all
// others compile alike in every checkout.

#include <QString>

namespace kf::test {

/// The root of the checkout, or what lies below it under `name` ("tests/data").
QString sourcePath(const QString &name = {});

/// The command line program of this build.
QString cliProgram();

/// Qt's program that collects texts to translate; empty where the build has no window.
QString lupdateProgram();

} // namespace kf::test
