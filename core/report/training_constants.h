// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The constants that the advice for training runs reckons with: what they are called and where the
// plan keeps them.

#include "core/plan/plan.h"

#include <QList>
#include <QString>

namespace kf {

struct TrainingConstant {
    QString key; ///< as the file calls it
    double Constants::*member = nullptr;
    QString name;
    QString about; ///< what it is, its unit and its usual value

    QString path() const { return QStringLiteral("plan/constants/%1").arg(key); }
};

/// All of them, in the order in which they are used.
QList<TrainingConstant> trainingConstants();

} // namespace kf
