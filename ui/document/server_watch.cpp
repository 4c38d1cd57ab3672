// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/server_watch.h"

#include "core/project/place.h"

#include <QEvent>
#include <QWidget>

namespace kf {

ServerWatch::ServerWatch(QWidget &window,
                         const PlanDocument &document,
                         WebPlaces &places,
                         std::function<bool()> mayLook,
                         std::chrono::milliseconds pause)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_places(places)
    , m_mayLook(std::move(mayLook))
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &ServerWatch::look);
    window.installEventFilter(this);
    m_sinceLook.start();
    m_timer.start();
}

/// Who comes back to the window after a while does not wait for the clock.
bool ServerWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_sinceLook.hasExpired(m_timer.interval()))
        QMetaObject::invokeMethod(this, &ServerWatch::look, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ServerWatch::look()
{
    const QString place = m_document.filePath();
    if (m_call != nullptr || !m_window.isActiveWindow() || !isAddress(place) || !m_mayLook())
        return;
    const QByteArray &ofDocument = m_document.fileVersion();
    if (place != m_place || ofDocument != m_ofDocument) {
        m_place = place;
        m_ofDocument = ofDocument;
        m_known = ofDocument;
        m_isGone = false;
    }
    m_sinceLook.restart();
    m_call = m_places.lookForChange(
        place, m_known, {{}, [this, place](const WebPlaces::ChangeAnswer &answer) {
                             // The call goes on until this returns.
                             const std::unique_ptr<StoreCall> ended = std::move(m_call);
                             take(place, answer);
                         }});
}

/// A server that cannot be reached, or wants to know something first, says so when it is needed.
void ServerWatch::take(const QString &place, const WebPlaces::ChangeAnswer &answer)
{
    const bool isOvertaken =
        place != m_document.filePath() || m_document.fileVersion() != m_ofDocument || !m_mayLook();
    if (isOvertaken)
        return;
    const bool isGone = !answer && answer.error().kind == ErrorKind::NotFound;
    if (!answer && !isGone)
        return;
    const bool wasGone = std::exchange(m_isGone, isGone);
    Q_EMIT answered();
    if (isGone ? !wasGone : answer.value().has_value()) {
        if (!isGone)
            m_known = *answer.value();
        Q_EMIT changed();
    }
}

} // namespace kf

#include "moc_server_watch.cpp"
