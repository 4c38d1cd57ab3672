// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The choices that guard a platform: what can be chosen, what that closes and what it costs the
// people who work there. What may hold together (measures, connectors) is one choice each.

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QLocale>

namespace kf {

struct GuardOption {
    QString key; ///< empty: nobody has chosen
    QString label;
    QString closes; ///< in words; may be empty
    QString costs;  ///< likewise

    bool operator==(const GuardOption &) const = default;
};

struct GuardChoice {
    QString path; ///< "platform/security/egress", of a measure with its word behind
    QString name;
    QList<GuardOption> options;
    QString key; ///< what the plan says

    bool operator==(const GuardChoice &) const = default;
};

/// What the plan chooses, in the order in which people decide.
QList<GuardChoice> guardChoices(const Plan &plan);

/// Those of the cluster.
QList<GuardChoice> clusterChoices(const Plan &plan);

/// Those of the components: how the mesh works, and what each tenant has.
QList<GuardChoice> componentChoices(const Plan &plan);

/// The choice at `path`; one without options where there is none.
GuardChoice guardChoice(const Plan &plan, const QString &path);

/// The choices that are weighed together with that of `path`, itself among them: measures that hold
/// beside each other, and what else closes the same way.
QStringList choicesWith(const QString &path);

/// The option of that key; one without words where there is none.
GuardOption optionOf(const GuardChoice &choice, const QString &key);

/// Takes the option `key` at `path`. Fails for a path or a key that is none.
Result<Plan> takeGuard(Plan plan, const QString &path, const QString &key);

/// What is written rather than chosen: an issuer, a claim, days.
struct GuardText {
    QString path;
    QString name;
    QString hint;
    QString value; ///< empty where nobody has said

    bool operator==(const GuardText &) const = default;
};

QList<GuardText> guardTexts(const Plan &plan, const QLocale &locale);
/// Those of the cluster.
QList<GuardText> clusterTexts(const Plan &plan, const QLocale &locale);

/// Those of the components.
QList<GuardText> componentTexts(const Plan &plan, const QLocale &locale);

/// Takes what was written at `path`; empty takes it away. Fails where a number is needed.
Result<Plan> writeGuard(Plan plan, const QString &path, const QString &text, const QLocale &locale);

} // namespace kf
