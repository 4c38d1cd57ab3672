// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/place.h"

#include "core/project/project_text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace kf {

namespace {

constexpr qsizetype kMostCharacters = 4096; ///< servers take hardly more

Error refused(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

/// What other programs call the same two protocols.
QString usualScheme(const QString &scheme)
{
    if (scheme == u"dav" || scheme == u"webdav")
        return QStringLiteral("http");
    return scheme == u"davs" || scheme == u"webdavs" ? QStringLiteral("https") : scheme;
}

} // namespace

bool isAddress(const QString &place)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    return scheme.match(place).hasMatch();
}

QString withoutLinks(const QString &place)
{
    return isAddress(place) ? place : QFileInfo(place).canonicalFilePath();
}

Result<QUrl> parseAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.size() > kMostCharacters)
        return refused(ProjectText::tr("The address is too long"));
    if (!text.contains(u"://"))
        text.prepend(u"https://");
    text.replace(u' ', QLatin1String("%20"));
    QUrl url(text, QUrl::StrictMode);
    url.setScheme(usualScheme(url.scheme()));
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != u"https" && url.scheme() != u"http"))
        return refused(ProjectText::tr("This is no address of a plan on a server; one is like "
                                       "https://plans.example.org/team/plan.kfplan"));
    if (!url.userInfo().isEmpty())
        return refused(ProjectText::tr("The address holds a user name or a password, which would "
                                       "be kept with it: leave out what stands before the @, it "
                                       "is asked for"));
    return url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
}

bool isProtected(const QUrl &address)
{
    const QString host = address.host();
    return address.scheme() == u"https" || host == u"localhost" || host == u"::1" ||
           QRegularExpression(QStringLiteral("^127(\\.\\d{1,3}){3}$")).match(host).hasMatch();
}

QString placeOf(const QUrl &address)
{
    return QString::fromUtf8(address.toEncoded());
}

QString placeName(const QString &place)
{
    if (!isAddress(place))
        return QFileInfo(place).fileName();
    const QUrl url(place);
    const QString name = url.adjusted(QUrl::StripTrailingSlash).fileName(QUrl::FullyDecoded);
    return name.isEmpty() ? url.host() : name;
}

QString besidePlace(const QString &place, const QString &name)
{
    return place.isEmpty() || isAddress(place) ? name
                                               : QFileInfo(place).absoluteDir().filePath(name);
}

QString rememberedPlace(const QString &place)
{
    if (place.isEmpty() || !mayBeRemembered(place))
        return {};
    return isAddress(place) ? place : QFileInfo(place).absoluteFilePath();
}

QString shownPlace(const QString &place)
{
    return isAddress(place) ? QUrl(place).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                                          QUrl::RemoveFragment)
                            : place;
}

bool mayBeRemembered(const QString &place)
{
    return !isAddress(place) || !QUrl(place).hasQuery();
}

} // namespace kf
