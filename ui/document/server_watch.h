// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Notices that somebody else has changed a plan on a server: asks now and then while its window is
// in front, one question at a time. What has changed is for the listener to find out.

#include "core/project/web_places.h"
#include "ui/document/plan_document.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QWidget;

namespace kf {

class ServerWatch : public QObject {
    Q_OBJECT

public:
    /// `mayLook`: nothing is on its way between the document and its place. All must outlive this.
    ServerWatch(QWidget &window,
                const PlanDocument &document,
                WebPlaces &places,
                std::function<bool()> mayLook,
                std::chrono::milliseconds pause = std::chrono::seconds(30));

    /// Asks, unless a question is under way, the window is not in front, or the plan is elsewhere.
    void look();
    bool isLooking() const { return m_call != nullptr; }

Q_SIGNALS:
    /// Another version stands there, or nothing any more; said once for each.
    void changed();
    /// The server can be reached.
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &place, const WebPlaces::ChangeAnswer &answer);

    QWidget &m_window;
    const PlanDocument &m_document;
    WebPlaces &m_places;
    std::function<bool()> m_mayLook;
    std::unique_ptr<StoreCall> m_call;
    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    QString m_place;
    QByteArray m_ofDocument; ///< the version that the document knew when m_known was set
    QByteArray m_known;      ///< what the listener was told of last
    bool m_isGone = false;   ///< which the listener was told
};

} // namespace kf
