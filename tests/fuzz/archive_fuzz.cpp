// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a .kfplan: read or refused, and what is read can be saved and read again.
#include "core/project/plan_file.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const kf::ZoneTable zones;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const kf::Result<kf::Plan> plan = kf::decodePlan(bytes, zones);
    if (!plan)
        return 0;
    const kf::Result<QByteArray> written = kf::encodePlan(plan.value());
    if (!written)
        return 0; // a file may hold more than this program writes
    const kf::Result<kf::Plan> again = kf::decodePlan(written.value(), zones);
    if (!again || !(again.value() == plan.value()))
        std::abort();
    return 0;
}
