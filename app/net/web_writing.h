// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One plan on its way to a server, over the version that was seen and no other (RFC 9110, 13.1).

#include "app/net/web_store.h"
#include "app/net/web_version.h"

#include <QTimer>

namespace kf {

class WebWriting {
public:
    using Watch = StoreWatch<PlanStore::WriteAnswer>;

    WebWriting(WebContext &context, const StoreWrite &wanted, const Watch &watch);

    /// Nobody hears of it any more; what is replaced already is replaced.
    void forget() { m_watch = {}; }
    void stop() { m_isStopped = true; }

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    using WithAnswer = std::function<void(const HttpAnswer &answer)>;

    void begin();
    void probe();
    void takeProbe(const QUrl &probed, const HttpOutcome &outcome);
    void goOn();
    void ask(const Dialogue::Then &then);
    /// What stands there now; a 404 is an answer too.
    void look(const WithAnswer &then);
    void putOverTag();
    void refreshTag();
    void waitForTag(int milliseconds);
    void lock();
    void takeLock(const HttpOutcome &outcome);
    void compareThenPut();
    Headers lockHeaders() const;
    void put(const Headers &conditions);
    void takePut(const HttpOutcome &outcome);
    void settle(const HttpOutcome &outcome);
    void takeStanding(const HttpAnswer &standing, const HttpOutcome &outcome);
    void confirm();
    void succeed(const WebVersion &version);
    void refuseOverwriting();
    void finish(const PlanStore::WriteAnswer &answer);
    void report(const PlanStore::WriteAnswer &answer);

    WriteCare &care();

    WebContext &m_context;
    StoreWrite m_wanted;
    Watch m_watch;
    QUrl m_url;
    WebVersion m_expected;
    Dialogue m_dialogue;
    QTimer m_timer;
    QByteArray m_lockToken;
    bool m_isLockNew = false; ///< the lock has made an empty file
    int m_lockTries = 0;
    bool m_hasWaited = false; ///< for a weak tag to become a strong one
    bool m_hasRetried = false;
    bool m_isStopped = false;
};

std::unique_ptr<StoreCall> writeToWeb(WebContext &context,
                                      const StoreWrite &wanted,
                                      const StoreWatch<PlanStore::WriteAnswer> &watch);

} // namespace kf
