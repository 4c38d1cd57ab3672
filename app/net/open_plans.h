// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Programs of one person on one machine know which plans the others have open: who opens a plan a
// second time is shown the window that has it.

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>

namespace kf {

class OpenPlans : public QObject {
public:
    /// Brings the window of a plan to the front; false where there is none.
    using Raise = std::function<bool(const QString &plan)>;

    /// Answers others through a socket in `folder`, which is this person's alone.
    OpenPlans(QString folder, Raise raise, QObject *parent = nullptr);

    /// The folder of sockets of whoever is logged in.
    static QString personalFolder();

    /// Asks the others, a short while each; true where one of them has shown its window. `plan` is
    /// a file or an address.
    bool raiseElsewhere(const QString &plan) const;

private:
    void answer();

    QString m_folder;
    Raise m_raise;
    QLocalServer m_server;
};

} // namespace kf
