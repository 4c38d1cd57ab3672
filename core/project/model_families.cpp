// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/model_families.h"

#include "core/catalog/model_family_keys.h"
#include "core/project/shipped_tree.h"

namespace kf {

const QList<ModelFamily> &modelFamilies()
{
    static const QList<ModelFamily> families = [] {
        ModelFamilies shipped;
        const Result<> read = readShipped(shipped, QStringLiteral("model-families"));
        return read ? shipped.families : QList<ModelFamily>();
    }();
    return families;
}

} // namespace kf
