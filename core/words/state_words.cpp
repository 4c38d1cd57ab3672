// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/state_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::StateWords)
};

} // namespace

QString stateText(LimitState state)
{
    switch (state) {
    case LimitState::Within:
        return Words::tr("within its limit");
    case LimitState::Near:
        return Words::tr("near its limit");
    case LimitState::Unknown:
        return Words::tr("not known");
    case LimitState::Over:
        return Words::tr("over its limit");
    }
    return {};
}

QString stateSign(LimitState state)
{
    switch (state) {
    case LimitState::Within:
        return QStringLiteral("\u2713");
    case LimitState::Near:
        return QStringLiteral("\u25b2");
    case LimitState::Unknown:
        return QStringLiteral("?");
    case LimitState::Over:
        return QStringLiteral("\u2716");
    }
    return {};
}

} // namespace kf
