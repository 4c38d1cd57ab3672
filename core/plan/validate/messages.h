// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sentences of the check: what stands there, and what was expected.

#include "core/base/rule.h"

#include <QString>
#include <QStringList>

namespace kf {

/// A message and what was expected, for people.
struct ProblemText {
    QString message;
    QString expected;
};

namespace problems {

ProblemText outOfRange(double number, const Rule &rule);
ProblemText notFinite();
ProblemText notAnId(const QString &text);
ProblemText notAZone(const QString &text);
ProblemText notText();
ProblemText reserved(const QString &text);
ProblemText duplicateId(const QString &id);
ProblemText noSuchThing(const QString &id, IdKind kind, const QStringList &known);
ProblemText notAnHour(int hour);
ProblemText notAMonth(int year, int month);
ProblemText notADate();
ProblemText notATimeOfDay(int minutes);

} // namespace problems

} // namespace kf
