// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a preset brings and takes away, before it is taken.

#include "core/report/component_choice.h"

#include <QDialog>

namespace kf {

class PresetDialog : public QDialog {
    Q_OBJECT

public:
    PresetDialog(ComponentPreset preset, const PresetView &shown, QWidget *parent);
};

} // namespace kf
