// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_version.h"

#include "app/net/http_status.h"
#include "core/project/place.h"
#include "core/words/web_words.h"

#include <QCryptographicHash>

namespace kf {

using namespace http;

namespace {

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

} // namespace

QByteArray hashOfBytes(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

WebVersion versionOf(const HttpAnswer &answer)
{
    const QByteArray tag = answer.header("etag");
    const bool isStrong = tag.size() >= 2 && tag.startsWith('"') && tag.endsWith('"');
    return {isStrong ? tag : QByteArray(), hashOfBytes(answer.body)};
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
