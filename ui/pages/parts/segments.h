// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row of joined buttons of which one is chosen: tabs of a page, switches between views.

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

Q_SIGNALS:
    /// A person has chosen another one.
    void chosenChanged(int index);

private:
    QButtonGroup m_group;
    QHBoxLayout *m_layout;
    QStringList m_texts;
};

} // namespace kf
