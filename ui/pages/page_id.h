// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of the navigator, in their order.

#include "core/figures/figures.h"

#include <QString>

#include <array>

namespace kf {

enum class PageId {
    Overview,
    Users,
    Demand,
    Workloads,
    Growth,
    Storage,
    Training,
    Topology,
    Cost,
    Components,
    Lanes,
    Security,
    Kubernetes,
    Findings,
    Report,
};

inline constexpr std::array kAllPages{PageId::Overview,
                                      PageId::Users,
                                      PageId::Demand,
                                      PageId::Workloads,
                                      PageId::Growth,
                                      PageId::Storage,
                                      PageId::Training,
                                      PageId::Topology,
                                      PageId::Cost,
                                      PageId::Components,
                                      PageId::Lanes,
                                      PageId::Security,
                                      PageId::Kubernetes,
                                      PageId::Findings,
                                      PageId::Report};

/// How the navigator marks a page: nothing there yet, fine, or the worst finding about it.
enum class PageState { Empty, Fine, Warning, Error };

/// The page's name in the navigator.
QString pageTitle(PageId page);

/// A stable word for file names and settings: "demand".
QString pageWord(PageId page);

/// The page on which the thing at that path of the plan is edited.
PageId pageOfPath(const QString &path);

/// The mark of a page.
PageState pageState(PageId page, const Plan &plan, const Evaluation &figures);

/// What the mark says, for screen readers and tool tips.
QString pageStateText(PageState state);

} // namespace kf
