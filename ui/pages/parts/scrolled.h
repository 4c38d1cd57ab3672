// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A part of a page that a low or narrow window scrolls, instead of the whole page.

#include <QFrame>
#include <QLabel>
#include <QScrollArea>

namespace kf {

inline void scrollInside(QScrollArea &area, QWidget *part)
{
    area.setFocusPolicy(Qt::NoFocus);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setWidget(part);
    part->setAutoFillBackground(false); // on the surface of the page
    area.viewport()->setAutoFillBackground(false);
}

inline QScrollArea *scrolledPart(QWidget *part)
{
    auto *area = new QScrollArea;
    scrollInside(*area, part);
    return area;
}

/// Words as high as their width needs; where the panel is lower, they scroll.
class ScrolledWords : public QScrollArea {
public:
    explicit ScrolledWords(QLabel *words)
    {
        scrollInside(*this, words);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setMinimumHeight(fontMetrics().lineSpacing());
    }

    void setWords(const QString &words)
    {
        static_cast<QLabel *>(widget())->setText(words);
        updateGeometry();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return widget()->heightForWidth(width); }
};

} // namespace kf
