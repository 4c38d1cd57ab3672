// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of the navigator, each described in one place. A page is added by its description in
// page_list.cpp, its class, and its sources in CMakeLists.txt.

#include "core/figures/figures.h"
#include "ui/pages/page_id.h"

#include <QString>

#include <array>
#include <span>

class QWidget;

namespace kf {

class Page;
struct PageContext;

/// What the program knows of a page before it is made.
struct PageDescription {
    PageId id;
    const char *name; ///< untranslated; pageTitle() has the translation
    /// Places of the plan that are edited here, with all below them; of two pages that name the
    /// beginning of a path the longer name counts. Null where there are fewer.
    std::array<const char *, 5> paths;
    bool (*isEmpty)(const Plan &plan); ///< null: there is always something
    Page *(*make)(const PageDescription &self, const PageContext &context, QWidget *parent);
    bool isChecked = true; ///< a rule looks for findings there
};

/// Every page, in the order of the navigator.
std::span<const PageDescription> pages();
/// The place of a page in pages(); their number where no page has that id.
std::size_t pageIndex(PageId page);

/// The page's name in the navigator.
QString pageTitle(PageId page);

/// The page on which the thing at that path of the plan is edited.
PageId pageOfPath(const QString &path);

/// How the navigator marks a page: nothing there yet, something that no rule looks at, nothing
/// found, a way that is open to what is guarded, or the worst finding about it.
enum class PageState { Empty, NotChecked, Fine, OpenWay, Warning, Error };

/// The mark of a page.
PageState pageState(const PageDescription &page, const Plan &plan, const Evaluation &figures);
QString pageStateText(PageState state);

} // namespace kf
