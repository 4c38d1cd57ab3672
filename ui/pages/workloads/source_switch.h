// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks before the demand of a group comes from elsewhere: both curves and their difference.

#include "core/report/demand_source.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace kf {

class SourceSwitch : public QDialog {
    Q_OBJECT

public:
    /// `group` is its name; `wanted` is where its demand shall come from.
    SourceSwitch(const Theme &theme,
                 const DemandSources &sources,
                 const QString &group,
                 DemandSource wanted,
                 const Wording &wording,
                 QWidget *parent = nullptr);
};

} // namespace kf
