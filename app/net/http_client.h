// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks servers beside the caller's thread: also a proxy that has to be looked for keeps nobody
// waiting.

#include "app/net/http.h"

#include <QThread>

#include <functional>
#include <memory>

namespace kf {

class HttpDesk;

/// Hears of a request on the thread of the client.
struct HttpWatch {
    std::function<void(double share)> progressed;         ///< 0..1; may be empty
    std::function<void(const HttpOutcome &outcome)> done; ///< once, as the last
};

/// A request under way. Deleted, it reports no more and is broken off.
class HttpCall {
public:
    HttpCall() = default;
    HttpCall(const HttpCall &) = delete;
    HttpCall &operator=(const HttpCall &) = delete;
    virtual ~HttpCall() = default;
};

class HttpClient {
public:
    HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    /// Waits for no server. Its calls must be gone.
    ~HttpClient();

    [[nodiscard]] std::unique_ptr<HttpCall> send(const HttpRequest &request, HttpWatch watch);

private:
    QObject m_home; ///< on the caller's thread
    QThread m_thread;
    HttpDesk *m_desk; ///< on m_thread
    quint64 m_last = 0;
};

} // namespace kf
