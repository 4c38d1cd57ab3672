// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http.h"

#include <QLocale>

namespace kf {

QString serverOf(const QUrl &url)
{
    constexpr int kHttp = 80;
    constexpr int kHttps = 443;
    const QString scheme = url.scheme();
    const int usual = scheme == u"https" ? kHttps : kHttp;
    const int port = url.port(usual);
    const QString host = url.host();
    QString server =
        scheme + QLatin1String("://") + (host.contains(u':') ? u'[' + host + u']' : host);
    if (port != usual)
        server += QStringLiteral(":%1").arg(port);
    return server;
}

QDateTime httpDate(const QString &text)
{
    QDateTime time =
        QLocale::c().toDateTime(text.trimmed(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace kf
