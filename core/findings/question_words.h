// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/question_figures.h"

#include <QList>

namespace kf {

/// "41 of 53 planning questions answered": of those that apply.
QString answeredText(const QList<PlanningQuestion> &questions);

} // namespace kf
