// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A part of a page or a dialog that a low or narrow window scrolls, instead of the whole.

#include <QLabel>
#include <QScrollArea>

class QDialog;
class QLayout;

namespace kf {

void scrollInside(QScrollArea &area, QWidget *part);

/// Scrolls line by line, and ends between two of them: no line at its lower edge is seen in part.
class ScrolledLines : public QScrollArea {
public:
    explicit ScrolledLines(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void endBetweenLines();

    bool m_isEnding = false;
};

QScrollArea *scrolledPart(QWidget *part);

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

/// All fields of a dialog where the screen has room for them, else they scroll.
class ScrolledForm : public QScrollArea {
public:
    explicit ScrolledForm(QLayout *form);

    QSize sizeHint() const override;
};

/// Makes a dialog as high as all of it needs and the screen has room, and moves it up where it
/// would end below the screen.
void growInSight(QDialog &dialog);

} // namespace kf
