// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/pools.h"

#include "core/catalog/catalog.h"
#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/settings.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

std::optional<Error> poolRefusal(const Pool &pool)
{
    QString reason;
    if (pool.name.value_or(QString()).trimmed().isEmpty())
        reason = Text::tr("a pool needs a name");
    else if (pool.accelerators.isEmpty())
        reason = Text::tr("a pool needs at least one accelerator");
    else
        return std::nullopt;
    return Error{ErrorKind::Invalid, reason, edits::pathOf(IdKind::Pool, pool.id), {}};
}

} // namespace

Result<Plan> putPool(Plan plan, Pool pool, const Catalog &catalog)
{
    if (const auto error = poolRefusal(pool))
        return *error;
    for (const Id &accelerator : std::as_const(pool.accelerators))
        plan = withAccelerator(std::move(plan), accelerator, catalog);
    QList<Pool> pools = plan.settings.pools;
    if (pool.id.isEmpty()) {
        const CatalogView view(plan.catalog, catalog);
        pool.id = edits::freeId(*pool.name, [&](const Id &id) {
            return edits::indexOf(pools, id) >= 0 || view.knowsAccelerator(id);
        });
    }
    const qsizetype index = edits::indexOf(pools, pool.id);
    if (index < 0)
        pools.append(std::move(pool));
    else
        pools[index] = std::move(pool);
    return setPools(std::move(plan), std::move(pools));
}

Result<Plan> deletePool(Plan plan, const Id &id)
{
    QList<Pool> pools = plan.settings.pools;
    const qsizetype index = edits::indexOf(pools, id);
    if (index < 0)
        return edits::notFound(IdKind::Pool, id);
    pools.removeAt(index);
    return setPools(std::move(plan), std::move(pools));
}

} // namespace kf
