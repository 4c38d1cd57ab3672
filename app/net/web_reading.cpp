// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_reading.h"

#include "app/net/http_status.h"
#include "app/net/multistatus.h"
#include "app/net/web_version.h"
#include "core/project/archive.h"
#include "core/project/place.h"
#include "core/words/web_words.h"

#include <QTimer>

namespace kf {

using namespace http;

namespace {

const QByteArray kWhatLiesThere =
    R"(<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/>)"
    R"(<getcontentlength/><getlastmodified/></prop></propfind>)";

/// Asks in its own time: nobody hears of it before the call has returned.
template<typename Answer> class WebCall : public StoreCall {
public:
    WebCall(WebContext &context,
            const QString &place,
            const StoreWatch<Answer> &watch,
            Dialogue::Asks asks = Dialogue::Asks::Person)
        : m_context(context)
        , m_place(place)
        , m_watch(watch)
        , m_dialogue(context.book, asks)
    {
        QTimer::singleShot(0, &m_life, [this] {
            const Result<QUrl> url = parseAddress(m_place);
            if (url)
                begin(url.value());
            else
                end(url.error());
        });
    }

    void stop() override {} // it changes nothing; deleted, it ends

protected:
    virtual void begin(const QUrl &url) = 0;

    void end(const Answer &answer)
    {
        const auto tell = m_watch.done; // whoever hears of the end may delete this
        tell(answer);
    }

    WebContext &m_context;
    QString m_place;
    StoreWatch<Answer> m_watch;
    Dialogue m_dialogue;

private:
    QObject m_life;
};

class WebReading : public WebCall<PlanStore::ReadAnswer> {
public:
    using WebCall::WebCall;

private:
    void begin(const QUrl &url) override
    {
        m_dialogue.send(
            {"GET", url, {}, {}, true, kMaxFileBytes},
            [this, url](const HttpOutcome &outcome) { take(url, outcome); },
            m_watch.progressed);
    }

    void take(const QUrl &url, const HttpOutcome &outcome)
    {
        const auto *answer = std::get_if<HttpAnswer>(&outcome);
        if (answer == nullptr || !answer->isDone())
            return refuse(errorOf(outcome, m_place));
        const StoredBytes stored{answer->body, toBytes(versionOf(*answer))};
        m_context.copies.keep(m_place, stored);
        if (m_context.cares.contains(folderOf(url)))
            return end(stored);
        m_dialogue.send({"OPTIONS", url}, [this, url, stored](const HttpOutcome &told) {
            noteCare(url, told);
            end(stored);
        });
    }

    void refuse(const Error &error)
    {
        const auto copy =
            error.kind == ErrorKind::Unreachable ? m_context.copies.find(m_place) : std::nullopt;
        if (copy)
            end(*copy);
        else
            end(error);
    }

    /// A server that stores nothing is known before somebody works for hours on what it gave.
    void noteCare(const QUrl &url, const HttpOutcome &told)
    {
        const auto *answer = std::get_if<HttpAnswer>(&told);
        if (answer == nullptr)
            return;
        const QByteArray verbs = answer->header("allow").toUpper();
        const bool isSilent = answer->header("dav").isEmpty() && !verbs.contains("PUT");
        const bool knowsNoOptions =
            answer->status == kNotAllowed || answer->status == kNotImplemented;
        if (knowsNoOptions || (answer->isDone() && isSilent && !verbs.isEmpty()))
            m_context.cares.insert(folderOf(url), WriteCare::ReadOnly);
    }
};

/// By the tag, where there is one; else by the bytes.
class WebLook : public WebCall<WebPlaces::ChangeAnswer> {
public:
    WebLook(WebContext &context,
            const QString &place,
            const QByteArray &known,
            const StoreWatch<WebPlaces::ChangeAnswer> &watch)
        : WebCall(context, place, watch, Dialogue::Asks::Nobody)
        , m_known(versionFrom(known))
    {
    }

private:
    void begin(const QUrl &url) override
    {
        HttpRequest request{"GET", url, {{"Cache-Control", "no-cache"}}, {}, true, kMaxFileBytes};
        if (!m_known.tag.isEmpty())
            request.headers.append({"If-None-Match", m_known.tag});
        m_dialogue.send(request, [this](const HttpOutcome &outcome) { take(outcome); });
    }

    void take(const HttpOutcome &outcome)
    {
        const auto *answer = std::get_if<HttpAnswer>(&outcome);
        if (answer != nullptr && answer->status == kNotModified)
            return end(std::optional<QByteArray>());
        if (answer == nullptr || !answer->isDone())
            return end(errorOf(outcome, m_place));
        const WebVersion there = versionOf(*answer);
        end(there == m_known ? std::nullopt : std::optional(toBytes(there)));
    }

    WebVersion m_known;
};

class WebListing : public WebCall<WebPlaces::ListAnswer> {
public:
    using WebCall::WebCall;

private:
    void begin(const QUrl &url) override
    {
        QUrl folder = url.adjusted(QUrl::RemoveQuery);
        if (!folder.path().endsWith(u'/'))
            folder.setPath(folder.path() + u'/');
        m_dialogue.send({"PROPFIND",
                         folder,
                         {{"Depth", "1"}, {"Content-Type", "application/xml; charset=utf-8"}},
                         kWhatLiesThere,
                         true},
                        [this](const HttpOutcome &outcome) { take(outcome); });
    }

    void take(const HttpOutcome &outcome)
    {
        constexpr std::array kCannot{kBadRequest, kNotAllowed, kNotImplemented};
        const auto *answer = std::get_if<HttpAnswer>(&outcome);
        if (answer != nullptr && answer->status == kMultistatus)
            return end(readMultistatus(answer->body, answer->url));
        const bool cannot =
            answer != nullptr &&
            (answer->isDone() ||
             std::find(kCannot.begin(), kCannot.end(), answer->status) != kCannot.end());
        if (cannot)
            return end(Error{ErrorKind::NotAllowed,
                             webTroubleText(WebTrouble::ListsNothing, answer->url.host()),
                             shownPlace(m_place),
                             {}});
        end(errorOf(outcome, m_place));
    }
};

} // namespace

QString folderOf(const QUrl &address)
{
    return placeOf(address.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery));
}

std::unique_ptr<StoreCall> readFromWeb(WebContext &context,
                                       const QString &place,
                                       const StoreWatch<PlanStore::ReadAnswer> &watch)
{
    return std::make_unique<WebReading>(context, place, watch);
}

std::unique_ptr<StoreCall> lookAtWeb(WebContext &context,
                                     const QString &place,
                                     const QByteArray &known,
                                     const StoreWatch<WebPlaces::ChangeAnswer> &watch)
{
    return std::make_unique<WebLook>(context, place, known, watch);
}

std::unique_ptr<StoreCall>
listWeb(WebContext &context, const QString &folder, const StoreWatch<WebPlaces::ListAnswer> &watch)
{
    return std::make_unique<WebListing>(context, folder, watch);
}

} // namespace kf
