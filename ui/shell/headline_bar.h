// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures that are always in sight; each jumps to its page.

#include "core/report/headline.h"
#include "ui/pages/page_id.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace kf {

class HeadlineTile;

class HeadlineBar : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineBar(const Theme &theme, QWidget *parent = nullptr);

    /// With figures of a plan that is only tried, these: they say that they are a what-if.
    void present(const Evaluation &figures,
                 const Catalog &catalog,
                 const Wording &wording,
                 const Evaluation *whatIf = nullptr);
    /// Marks the figures as those of an older plan while newer ones are worked on.
    void setUpdating(bool updating);

    /// True where the window is too narrow even for the numbers of the bar.
    bool cutsText() const { return m_cutsText; }

    /// What explains the figure that was clicked, until something else is; else the one that has
    /// the keyboard. Nothing where there is none, or a name.
    std::optional<WhyRequest> whyHere() const;

Q_SIGNALS:
    /// A figure was chosen: its page, and what explains it.
    void activated(kf::PageId page, const std::optional<kf::WhyRequest> &why);
    void whyAsked(const kf::WhyRequest &why);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void choose(HeadlineTile *tile);
    void resizeEvent(QResizeEvent *event) override;
    void fitTiles();
    void showMenu(HeadlineTile &tile, const QPoint &at);

    const Theme &m_theme;
    QHBoxLayout *m_layout;
    QList<HeadlineTile *> m_tiles;
    HeadlineTile *m_clicked = nullptr; ///< F1 is for its figure until another key or click
    bool m_cutsText = false;
};

} // namespace kf
