// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One question to a server and what came of it, as values.

#include "core/project/web_places.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <optional>
#include <variant>

namespace kf {

struct Login {
    QString user;
    QString password;

    bool operator==(const Login &) const = default;
};

/// How long a server may take, in milliseconds. A byte now and then does not prolong the whole.
struct HttpPatience {
    int connecting = 15'000;
    int silence = 30'000;
    int whole = 120'000;
};

inline constexpr qint64 kMostTextBytes = 4LL << 20; ///< of a folder with 10,000 plans, and more

struct HttpRequest {
    QByteArray verb;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    bool followsRedirects = false;      ///< to the same or a safer scheme, a few times
    qint64 mostBytes = kMostTextBytes;  ///< of the answer; a longer one is given up
    std::optional<Login> login = {};    ///< told to the server of `url` alone
    QHash<QString, QByteArray> trust{}; ///< by server: the one certificate that is taken as it is
    HttpPatience patience = {};
};

struct HttpAnswer {
    int status = 0;
    QUrl url;                              ///< that answered, after redirects
    QHash<QByteArray, QByteArray> headers; ///< by name in lower case
    QByteArray body;
    QString realm; ///< of a 401

    bool isDone() const { return status >= 200 && status < 300; }
    QByteArray header(const char *name) const { return headers.value(QByteArray(name)).trimmed(); }
};

/// Why there is no answer.
struct HttpFailure {
    enum class Kind {
        Unreachable, ///< nobody there, too slow, or broken off
        Certificate, ///< see `doubt`
        TooLarge,
        Elsewhere, ///< it sends to another address, which is not followed
    };

    Kind kind = Kind::Unreachable;
    QString reason; ///< for people: one sentence without a full stop
    std::optional<CertificateQuestion> doubt = {};
    QUrl elsewhere = {};
    bool wasSent = false; ///< the server may have done what was asked
};

using HttpOutcome = std::variant<HttpAnswer, HttpFailure>;

/// "https://host:8443": who a login and a certificate belong to.
QString serverOf(const QUrl &url);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7), in UTC; invalid where it is something else.
QDateTime httpDate(const QString &text);

} // namespace kf
