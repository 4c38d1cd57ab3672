// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rules.h"

#include "core/plan/validate/validate.h"

namespace kf::findings {

QString pathOf(IdKind kind, const Id &id)
{
    return collectionPath(kind) + u'/' + id;
}

QList<Argument> overArguments(QLatin1StringView name, double value, double limit, Unit unit)
{
    return {argument(name, Amount{value, unit}),
            argument(kLimit, Amount{limit, unit}),
            argument(kExcess, Amount{value - limit, unit})};
}

} // namespace kf::findings
