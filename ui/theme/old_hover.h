// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A menu or a dialog that opens over a button keeps the event by which the pointer leaves it: the
// button would look hovered for as long as nobody moves over it again.

#include <QObject>

namespace kf {

/// Lets every widget of the application know that the pointer has left it, once a menu has closed
/// or a window is no longer behind a dialog.
class OldHover : public QObject {
    Q_OBJECT

public:
    explicit OldHover(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kf
