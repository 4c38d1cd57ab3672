// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_version.h"

#include "app/net/http_status.h"
#include "core/project/place.h"
#include "core/words/web_words.h"

#include <QCryptographicHash>

namespace kf {

using namespace http;

namespace {

constexpr qint64 kTagSettlesSeconds = 2; ///< clocks of a server and of its disk differ by one

struct Meaning {
    ErrorKind kind;
    WebTrouble trouble;
};

Meaning meaningOf(int status)
{
    switch (status) {
    case kUnauthorized:
        return {ErrorKind::NotAllowed, WebTrouble::WantsLogin};
    case kForbidden:
        return {ErrorKind::NotAllowed, WebTrouble::Forbidden};
    case kNotFound:
    case kGone:
        return {ErrorKind::NotFound, WebTrouble::NothingThere};
    case kConflict:
        return {ErrorKind::NotFound, WebTrouble::NoFolder};
    case kNotAllowed:
    case kNotImplemented:
        return {ErrorKind::NotAllowed, WebTrouble::StoresNothing};
    case kTooLarge:
        return {ErrorKind::Invalid, WebTrouble::TakesNoneAsLarge};
    case kLocked:
        return {ErrorKind::NotAllowed, WebTrouble::Locked};
    case kFull:
        return {ErrorKind::NotAllowed, WebTrouble::Full};
    default:
        return {status >= kServerProblem ? ErrorKind::Unreachable : ErrorKind::Invalid,
                WebTrouble::OtherStatus};
    }
}

Error errorOfFailure(const HttpFailure &failure, const QString &place)
{
    ErrorKind kind = ErrorKind::Invalid;
    if (failure.kind == HttpFailure::Kind::Unreachable)
        kind = ErrorKind::Unreachable;
    else if (failure.kind == HttpFailure::Kind::Certificate)
        kind = ErrorKind::NotAllowed;
    return {kind, failure.reason, shownPlace(place), {}};
}

/// True where the tag is one of a second that is not long past, as nginx makes them of time and
/// size: whoever writes as many bytes in it gets the same.
bool mayBeOfAnother(const HttpAnswer &answer, const QByteArray &tag)
{
    const auto timeOf = [&answer](const char *header) {
        return httpDate(QString::fromLatin1(answer.header(header)));
    };
    const QDateTime changed = timeOf("last-modified");
    const QDateTime now = timeOf("date");
    if (!changed.isValid() || !now.isValid() || changed.secsTo(now) > kTagSettlesSeconds)
        return false;
    constexpr int kHexadecimal = 16;
    const qint64 second = changed.toSecsSinceEpoch();
    return tag.toLower().contains(QByteArray::number(second, kHexadecimal)) ||
           tag.contains(QByteArray::number(second));
}

} // namespace

QByteArray hashOfBytes(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray strongTag(const HttpAnswer &answer)
{
    const QByteArray tag = answer.header("etag");
    const bool isStrong = tag.size() >= 2 && tag.startsWith('"') && tag.endsWith('"');
    return isStrong ? tag : QByteArray();
}

WebVersion versionOf(const HttpAnswer &answer)
{
    const QByteArray tag = strongTag(answer);
    return {mayBeOfAnother(answer, tag) ? QByteArray() : tag, hashOfBytes(answer.body)};
}

QByteArray toBytes(const WebVersion &version)
{
    return version.hash + ' ' + version.tag;
}

WebVersion versionFrom(const QByteArray &bytes)
{
    const qsizetype gap = bytes.indexOf(' ');
    return gap < 0 ? WebVersion() : WebVersion{bytes.mid(gap + 1), bytes.first(gap)};
}

Error errorOf(const HttpOutcome &outcome, const QString &place)
{
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    if (answer == nullptr)
        return errorOfFailure(std::get<HttpFailure>(outcome), place);
    const Meaning meaning = meaningOf(answer->status);
    return {meaning.kind,
            webTroubleText(meaning.trouble, QUrl(place).host(), QString::number(answer->status)),
            shownPlace(place),
            {}};
}

} // namespace kf
