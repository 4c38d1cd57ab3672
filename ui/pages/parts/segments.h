// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row of joined buttons of which one is chosen: tabs of a page, switches between views. What is
// being typed belongs to what is shown: it is taken over before another is chosen, or that is not.

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace kf {

class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(const QString &accessibleName, QWidget *parent = nullptr);

    /// Replaces the buttons; the chosen index is kept where it still exists.
    void setTexts(const QStringList &texts);
    int chosen() const { return m_group.checkedId(); }
    void choose(int index);
    /// A segment that only tells: it is never clicked, and comes by itself.
    void setTold(int index);

Q_SIGNALS:
    /// A person has chosen another one.
    void chosenChanged(int index);

private:
    void take(int index);

    QButtonGroup m_group;
    QHBoxLayout *m_layout;
    QStringList m_texts;
    int m_chosen = -1; ///< what chosen() was before a click
};

} // namespace kf
