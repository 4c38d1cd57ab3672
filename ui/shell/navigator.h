// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of pages, each with a mark told by shape and colour.

#include "ui/pages/page_list.h"
#include "ui/theme/theme.h"

#include <QListWidget>

#include <functional>

namespace kf {

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

Q_SIGNALS:
    void chosen(kf::PageId page);

private:
    void paintMarks();

    const Theme &m_theme;
    QList<PageState> m_states; ///< in the order of pages()
};

} // namespace kf
