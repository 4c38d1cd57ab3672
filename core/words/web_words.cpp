// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/web_words.h"

#include "core/base/day.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <cmath>

namespace kf {

namespace {

struct WebWords {
    Q_DECLARE_TR_FUNCTIONS(kf::WebWords)

public:
    static QString sentence(WebTrouble trouble);
};

/// %1 is the server, %2 the detail.
QString WebWords::sentence(WebTrouble trouble)
{
    switch (trouble) {
    case WebTrouble::TookTooLong:
        return tr("%1 took too long");
    case WebTrouble::Silent:
        return tr("%1 does not answer");
    case WebTrouble::TooLarge:
        return tr("%1 sends more than a plan can be");
    case WebTrouble::DoubtfulCertificate:
        return tr("The certificate of %1 is not to be trusted: %2");
    case WebTrouble::UnsafeRedirect:
        return tr("%1 sends to an address that is not safe to follow");
    case WebTrouble::Redirect:
        return tr("%1 sends to another address, %2, to which nothing was sent");
    case WebTrouble::EndlessRedirect:
        return tr("%1 sends from one address to the next without an end");
    case WebTrouble::NoSuchServer:
        return tr("There is no server %1, or no way to it");
    case WebTrouble::NobodyListens:
        return tr("%1 answers no calls at this port");
    case WebTrouble::BrokenOff:
        return tr("%1 broke off before everything was there");
    case WebTrouble::ProxyWantsLogin:
        return tr("The proxy on the way to %1 wants a user name");
    case WebTrouble::Unreachable:
        return tr("%1 cannot be reached (%2)");
    case WebTrouble::WantsLogin:
        return tr("%1 wants to know who you are: a user name and a password that are right for it");
    case WebTrouble::Forbidden:
        return tr("%1 does not allow you this");
    case WebTrouble::NothingThere:
        return tr("There is nothing at this address");
    case WebTrouble::NoFolder:
        return tr("The folder of this address is not there: make it first, or choose another");
    case WebTrouble::StoresNothing:
        return tr("%1 lets plans be read, but stores none at this address");
    case WebTrouble::TakesNoneAsLarge:
        return tr("%1 takes no file as large as this plan");
    case WebTrouble::Locked:
        return tr("Somebody has locked the plan on %1: try again when they are done");
    case WebTrouble::Full:
        return tr("%1 has no room left");
    case WebTrouble::OtherStatus:
        return tr("%1 refuses (HTTP status %2)");
    case WebTrouble::ListsNothing:
        return tr("%1 does not tell what lies in a folder: type the whole address of the plan");
    case WebTrouble::UnreadableList:
        return tr("What %1 says of the folder cannot be read: %2");
    case WebTrouble::NoWebDav:
        return tr("it is no answer of WebDAV");
    case WebTrouble::DeclaresEntities:
        return tr("it declares entities");
    case WebTrouble::TooDeep:
        return tr("it is nested too deeply");
    case WebTrouble::PerhapsStored:
        return tr("It is not known whether the plan was stored: %2");
    case WebTrouble::TakenAddress:
        return tr("There is something at this address already.");
    case WebTrouble::ChangedMeanwhile:
        return tr("The plan on the server was changed by somebody else since it was opened.");
    }
    return {};
}

} // namespace

QString webTroubleText(WebTrouble trouble, const QString &host, const QString &detail)
{
    // Details come from outside and can hold a per cent sign: they are put in last.
    return WebWords::sentence(trouble)
        .replace(QLatin1String("%1"), host)
        .replace(QLatin1String("%2"), detail);
}

QString momentText(const QDateTime &time, const QLocale &locale)
{
    return dateText(time.date(), locale) + u' ' +
           clockText(time.time().hour() * kMinutesPerHour + time.time().minute());
}

QString exactMomentText(const QDateTime &time, const QLocale &locale)
{
    return momentText(time, locale) + time.toString(QStringLiteral(":ss"));
}

QString fileSizeText(qint64 bytes, const QLocale &locale)
{
    constexpr double kThousand = 1000.0;
    return numberText(std::ceil(double(bytes) / kThousand), Digits::Exact, locale) +
           QStringLiteral(" KB");
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace kf
