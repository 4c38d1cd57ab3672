// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rack_unit_words.h"

#include "core/words/amount_words.h"

#include <QCoreApplication>

namespace kf {

QString rackUnitText(double u, const QLocale &locale)
{
    return QCoreApplication::translate("kf::RackUnitWords", "U%1", "a unit of a rack")
        .arg(numberText(u, Digits::Exact, locale));
}

} // namespace kf
