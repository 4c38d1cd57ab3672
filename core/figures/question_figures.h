// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a plan must say before it can be built, as questions with their state.

#include "core/base/enum_names.h"

#include <QString>

namespace kf {

enum class QuestionState { Answered, Open, NotApplicable };
template<> struct EnumWords<QuestionState> {
    static constexpr std::array words{"answered", "open", "not-applicable"};
};

struct PlanningQuestion {
    QString id; ///< stable, kebab-case
    QuestionState state = QuestionState::Open;

    bool operator==(const PlanningQuestion &) const = default;
};

} // namespace kf
