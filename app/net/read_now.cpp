// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/read_now.h"

#include <QEventLoop>

namespace kf {

namespace {

template<typename Answer, typename Begin> Answer waitFor(const Begin &begin)
{
    QEventLoop loop;
    std::optional<Answer> answer;
    const std::unique_ptr<StoreCall> call = begin(StoreWatch<Answer>{{}, [&](const Answer &given) {
                                                                         answer = given;
                                                                         loop.quit();
                                                                     }});
    loop.exec();
    return *answer;
}

} // namespace

PlanStore::ReadAnswer readNow(PlanStore &store, const QString &place)
{
    return waitFor<PlanStore::ReadAnswer>(
        [&](const StoreWatch<PlanStore::ReadAnswer> &watch) { return store.read(place, watch); });
}

PlanStore::WriteAnswer writeNow(PlanStore &store, const StoreWrite &wanted)
{
    return waitFor<PlanStore::WriteAnswer>([&](const StoreWatch<PlanStore::WriteAnswer> &watch) {
        return store.write(wanted, watch);
    });
}

} // namespace kf
