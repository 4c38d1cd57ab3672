// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of pages, each with a mark told by shape and colour.

#include "core/plan/merge/merge.h"
#include "ui/pages/page_list.h"
#include "ui/theme/theme.h"

#include <QListWidget>

#include <functional>

namespace kf {

/// What a difference changes on a page.
struct PageChanges {
    int all = 0;
    int toDecide = 0;
};

class Navigator : public QListWidget {
    Q_OBJECT

public:
    /// Goes to another page only where `mayLeave` says so.
    Navigator(const Theme &theme, const std::function<bool()> &mayLeave, QWidget *parent = nullptr);

    /// Wide enough for the longest name and its mark.
    int neededWidth() const;

    PageId current() const;
    void choose(PageId page);

    /// Marks every page as the plan and its findings have it.
    void present(const Plan &plan, const Evaluation &figures);
    /// Shows how many of these changes belong to each page, in the place of its mark; without any
    /// the marks come back.
    void presentChanges(const QList<MergeRow> &changes);

Q_SIGNALS:
    void chosen(kf::PageId page);

private:
    void paintMarks();

    const Theme &m_theme;
    QList<PageState> m_states;    ///< in the order of pages()
    QList<PageChanges> m_changes; ///< the same; empty while no difference is shown
};

} // namespace kf
