// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sentence on a page, in as many lines as it needs.

#include <QLabel>
#include <QResizeEvent>

namespace kf {

/// As high as its lines are at the width that it has. Unlike a QLabel that wraps it asks nobody for
/// a height by width: what holds such a label is given its usual height and no longer its least
/// one, and a page in a low window is scrolled that would fit.
class WrappedLabel : public QLabel {
public:
    explicit WrappedLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setWordWrap(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override
    {
        return {QLabel::sizeHint().width(), heightForWidth(width())};
    }
    QSize minimumSizeHint() const override
    {
        return {QLabel::minimumSizeHint().width(), heightForWidth(width())};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }
};

} // namespace kf
