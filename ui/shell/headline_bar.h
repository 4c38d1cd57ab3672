// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures that are always in sight; each jumps to its page.

#include "core/report/headline.h"
#include "ui/pages/page_id.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

class QHBoxLayout;

namespace kf {

class HeadlineTile;

class HeadlineBar : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineBar(const Theme &theme, QWidget *parent = nullptr);

    void present(const Evaluation &figures, const Catalog &catalog);
    /// Marks the figures as those of an older plan while newer ones are worked on.
    void setUpdating(bool updating);

Q_SIGNALS:
    void activated(kf::PageId page);

private:
    const Theme &m_theme;
    QHBoxLayout *m_layout;
    QList<HeadlineTile *> m_tiles;
};

} // namespace kf
