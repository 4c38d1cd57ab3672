// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keys that do the same on every page: Alt with a digit chooses a segment, F6 goes from part to
// part.

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <utility>

namespace kf {

class PageKeys : public QObject {
    Q_OBJECT

public:
    /// Listens in `window`; `page` is the one that is shown.
    PageKeys(QWidget *window, std::function<QWidget *()> page);

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

private:
    void chooseSegment(int index) const;
    void goToPart(int step) const;

    std::function<QWidget *()> m_page;
    QPointer<QWidget> m_left; ///< what had the keyboard before it came to what has it now
};

} // namespace kf
