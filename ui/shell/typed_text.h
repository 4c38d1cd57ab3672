// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person is typing and has not taken over: kept by the journal, and opened again after a
// crash.

#include "core/project/journal.h"
#include "ui/pages/page_id.h"

class QWidget;

namespace kf {

class Page;

/// What stands in an editor that is open over `window`, or in the fields of a dialog; with an empty
/// text where nothing is. Passwords are never told, nor what is typed with one. `page` is in front;
/// it may be null.
TypedText typedIn(const QWidget &window, PageId current, const Page *page);

/// Opens the cell again, with what was typed in it. False where it is not to be found any more.
bool reopenTyped(const TypedText &typed, Page &page);

} // namespace kf
