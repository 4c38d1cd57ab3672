// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kf {

/// Sets a property by which the style sheet tells widgets apart ("invalid", "primary"), and shows
/// the widget as the style sheet has it then. Costs nothing where the property has that value.
void setLook(QWidget &widget, const char *property, bool value);

} // namespace kf
