// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person wants with changes in a dialog that is to be closed without them.

class QWidget;

namespace kf {

enum class Leaving { Keep, Discard, Stay };

/// Asks whether what was changed in `dialog` is to be kept.
Leaving askBeforeLeaving(QWidget &dialog);

} // namespace kf
