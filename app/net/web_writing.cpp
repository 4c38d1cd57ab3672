// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_writing.h"

#include "app/net/http_status.h"
#include "app/net/web_reading.h"
#include "core/project/archive.h"
#include "core/project/place.h"
#include "core/words/web_words.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kf {

using namespace http;

namespace {

constexpr int kTagSettlesMilliseconds = 1100;    ///< Apache's are weak for a second after a change
constexpr int kSecondsSettleMilliseconds = 3100; ///< see versionOf(): more than two seconds
constexpr int kLockTries = 100;
constexpr int kLockAgainMilliseconds = 100;

const QByteArray kProbeText =
    "KFPlan looks whether this server refuses to overwrite what was changed meanwhile. This file "
    "can be deleted.\n";
const QByteArray kLockWanted =
    R"(<?xml version="1.0" encoding="utf-8"?><lockinfo xmlns="DAV:"><lockscope><exclusive/>)"
    R"(</lockscope><locktype><write/></locktype></lockinfo>)";

const HttpAnswer *answerOf(const HttpOutcome &outcome)
{
    return std::get_if<HttpAnswer>(&outcome);
}

bool isNothing(const HttpAnswer &answer)
{
    return answer.status == kNotFound || answer.status == kGone;
}

} // namespace

WebWriting::WebWriting(WebContext &context, const StoreWrite &wanted, const Watch &watch)
    : m_context(context)
    , m_wanted(wanted)
    , m_watch(watch)
    , m_expected(versionFrom(wanted.expected.value_or(QByteArray())))
    , m_dialogue(context.book)
{
    m_timer.setSingleShot(true);
    QTimer::singleShot(0, &m_timer, [this] { begin(); });
}

WriteCare &WebWriting::care()
{
    return m_context.cares[folderOf(m_url)];
}

void WebWriting::begin()
{
    const Result<QUrl> url = parseAddress(m_wanted.place);
    if (!url)
        return report(url.error());
    m_url = url.value();
    if (!m_wanted.expected)
        put({});
    else if (care() == WriteCare::Unknown || care() == WriteCare::ReadOnly)
        probe();
    else
        goOn();
}

/// A file that is not there, over a version that nobody has: a careful server writes nothing.
void WebWriting::probe()
{
    QUrl probed = m_url.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery);
    probed.setPath(
        probed.path() +
        QStringLiteral(".kfplan-probe-%1").arg(QRandomGenerator::global()->generate64(), 0, 36));
    m_dialogue.send({"PUT",
                     probed,
                     {{"If-Match", "\"kfplan-probe\""}, {"Content-Type", "text/plain"}},
                     kProbeText},
                    [this, probed](const HttpOutcome &outcome) { takeProbe(probed, outcome); });
}

void WebWriting::takeProbe(const QUrl &probed, const HttpOutcome &outcome)
{
    constexpr std::array kRefusals{
        kUnauthorized, kForbidden, kNotFound, kNotAllowed, kConflict, kNotImplemented};
    const HttpAnswer *answer = answerOf(outcome);
    if (answer == nullptr)
        return finish(errorOf(outcome, m_wanted.place));
    if (answer->status == kPreconditionFailed) {
        care() = WriteCare::Refuses;
        return goOn();
    }
    if (answer->status == kNotFound) // of a PUT: the folder
        return finish(errorOf(HttpAnswer{kConflict, {}, {}, {}, {}}, m_wanted.place));
    if (std::find(kRefusals.begin(), kRefusals.end(), answer->status) != kRefusals.end())
        return finish(errorOf(outcome, m_wanted.place));
    care() = WriteCare::Locks; // until locking shows otherwise
    if (!answer->isDone())
        return goOn();
    m_dialogue.send({"DELETE", probed}, [this](const HttpOutcome &) { goOn(); });
}

/// Even servers that refuse by tag look first and replace a moment later: of two that come at once
/// both are let through. Hence the lock, wherever there is one.
void WebWriting::goOn()
{
    if (m_isStopped)
        finish(std::optional<QByteArray>());
    else if (care() == WriteCare::Refuses && m_expected.hash.isEmpty())
        put({{"If-None-Match", "*"}}); // a lock would make a file
    else
        lock();
}

void WebWriting::putOverTag()
{
    if (m_isLockNew) // nothing is there
        put({});
    else if (!m_expected.tag.isEmpty())
        put({{"If-Match", m_expected.tag}});
    else
        refreshTag();
}

void WebWriting::ask(const Dialogue::Then &then)
{
    m_dialogue.send({"GET", m_url, {{"Cache-Control", "no-cache"}}, {}, false, kMaxFileBytes},
                    then);
}

void WebWriting::look(const WithAnswer &then)
{
    ask([this, then](const HttpOutcome &outcome) {
        const HttpAnswer *answer = answerOf(outcome);
        if (answer != nullptr && (answer->isDone() || isNothing(*answer)))
            then(*answer);
        else
            finish(errorOf(outcome, m_wanted.place));
    });
}

/// The version was known by its bytes alone: where these stand there still, by what tag?
void WebWriting::refreshTag()
{
    look([this](const HttpAnswer &standing) {
        if (isNothing(standing))
            return put({{"If-None-Match", "*"}});
        const WebVersion there = versionOf(standing);
        if (there.hash != m_expected.hash)
            return refuseOverwriting();
        // Nobody else changes what is locked: then a tag is as good as the bytes behind it.
        const QByteArray tag = m_lockToken.isEmpty() ? there.tag : strongTag(standing);
        if (!tag.isEmpty())
            return put({{"If-Match", tag}});
        if (m_hasWaited) { // it never has a strong one, but the bytes were compared
            care() = m_lockToken.isEmpty() ? WriteCare::OnlyCompares : WriteCare::Locks;
            return put({});
        }
        waitForTag(strongTag(standing).isEmpty() ? kTagSettlesMilliseconds
                                                 : kSecondsSettleMilliseconds);
    });
}

void WebWriting::waitForTag(int milliseconds)
{
    m_hasWaited = true;
    QTimer::singleShot(milliseconds, &m_timer, [this] { refreshTag(); });
}

void WebWriting::lock()
{
    m_dialogue.send({"LOCK",
                     m_url,
                     {{"Depth", "0"},
                      {"Timeout", "Second-300"},
                      {"Content-Type", "application/xml; charset=utf-8"}},
                     kLockWanted},
                    [this](const HttpOutcome &outcome) { takeLock(outcome); });
}

void WebWriting::takeLock(const HttpOutcome &outcome)
{
    const HttpAnswer *answer = answerOf(outcome);
    if (answer == nullptr)
        return finish(errorOf(outcome, m_wanted.place));
    if (answer->status == kLocked && !m_isStopped && ++m_lockTries < kLockTries) {
        QTimer::singleShot(kLockAgainMilliseconds, &m_timer, [this] { lock(); });
        return;
    }
    if (answer->status == kLocked || answer->status == kUnauthorized)
        return finish(errorOf(outcome, m_wanted.place));
    m_lockToken = answer->isDone() ? answer->header("lock-token") : QByteArray();
    m_isLockNew = answer->status == kCreated;
    if (care() == WriteCare::Refuses)
        return putOverTag();
    care() = m_lockToken.isEmpty() ? WriteCare::OnlyCompares : WriteCare::Locks;
    compareThenPut();
}

void WebWriting::compareThenPut()
{
    look([this](const HttpAnswer &standing) {
        const bool isThere = !isNothing(standing) && !(m_isLockNew && standing.body.isEmpty());
        if (isThere && versionOf(standing).hash != m_expected.hash)
            return refuseOverwriting();
        put({});
    });
}

WebWriting::Headers WebWriting::lockHeaders() const
{
    return m_lockToken.isEmpty() ? Headers() : Headers{{"If", "(" + m_lockToken + ")"}};
}

void WebWriting::put(const Headers &conditions)
{
    if (m_isStopped)
        return finish(std::optional<QByteArray>());
    m_dialogue.send(
        {"PUT",
         m_url,
         conditions + lockHeaders() + Headers{{"Content-Type", kMediaType.toByteArray()}},
         m_wanted.bytes},
        [this](const HttpOutcome &outcome) { takePut(outcome); },
        m_watch.progressed);
}

void WebWriting::takePut(const HttpOutcome &outcome)
{
    const HttpAnswer *answer = answerOf(outcome);
    if (answer != nullptr && answer->isDone())
        return confirm();
    const bool isDoubtful = answer != nullptr ? answer->status == kPreconditionFailed
                                              : std::get<HttpFailure>(outcome).wasSent;
    if (isDoubtful)
        return settle(outcome);
    const bool isFolderMissing = answer != nullptr && answer->status == kNotFound;
    finish(
        errorOf(isFolderMissing ? HttpAnswer{kConflict, {}, {}, {}, {}} : outcome, m_wanted.place));
}

/// A refusal, or no answer to what was sent: what stands there tells. It may be this plan, where
/// only the answer was lost.
void WebWriting::settle(const HttpOutcome &outcome)
{
    ask([this, outcome](const HttpOutcome &told) {
        const HttpAnswer *standing = answerOf(told);
        if (standing != nullptr && (standing->isDone() || isNothing(*standing)))
            return takeStanding(*standing, outcome);
        if (answerOf(outcome) != nullptr)
            return refuseOverwriting();
        Error error = errorOf(outcome, m_wanted.place);
        error.message = webTroubleText(WebTrouble::PerhapsStored, {}, error.message);
        finish(error);
    });
}

void WebWriting::takeStanding(const HttpAnswer &standing, const HttpOutcome &outcome)
{
    if (standing.isDone() && standing.body == m_wanted.bytes)
        return succeed(versionOf(standing));
    const bool isRefusal = answerOf(outcome) != nullptr;
    const bool isAsExpected = isNothing(standing) || versionOf(standing).hash == m_expected.hash;
    if (!isRefusal)
        return finish(errorOf(outcome, m_wanted.place));
    if (!isAsExpected || std::exchange(m_hasRetried, true))
        return refuseOverwriting();
    // The same bytes under another tag, or nothing: nobody's work is overwritten.
    refreshTag();
}

/// What was stored must stand there. Where something else does, somebody came at the same time, and
/// nobody knows whether they have seen this plan.
void WebWriting::confirm()
{
    ask([this](const HttpOutcome &told) {
        const HttpAnswer *standing = answerOf(told);
        if (standing == nullptr || !(standing->isDone() || isNothing(*standing)))
            succeed({{}, hashOfBytes(m_wanted.bytes)}); // it has said that it is stored
        else if (standing->isDone() && standing->body == m_wanted.bytes)
            succeed(versionOf(*standing));
        else
            refuseOverwriting();
    });
}

void WebWriting::succeed(const WebVersion &version)
{
    if (hashOfBytes(m_wanted.bytes) != m_expected.hash)
        m_context.copies.keepReplaced(m_wanted.place, m_expected.hash);
    m_context.copies.keep(m_wanted.place, {m_wanted.bytes, toBytes(version)});
    finish(std::optional(toBytes(version)));
}

void WebWriting::refuseOverwriting()
{
    finish(Error{ErrorKind::Conflict,
                 webTroubleText(m_expected.hash.isEmpty() ? WebTrouble::TakenAddress
                                                          : WebTrouble::ChangedMeanwhile),
                 shownPlace(m_wanted.place),
                 {}});
}

void WebWriting::finish(const PlanStore::WriteAnswer &answer)
{
    if (m_lockToken.isEmpty())
        return report(answer);
    const bool isStored = answer && answer.value();
    if (m_isLockNew && !isStored) { // the empty file that locking has made
        m_isLockNew = false;
        return m_dialogue.send({"DELETE", m_url, lockHeaders()},
                               [this, answer](const HttpOutcome &) { finish(answer); });
    }
    const QByteArray token = std::exchange(m_lockToken, {});
    m_dialogue.send({"UNLOCK", m_url, {{"Lock-Token", token}}},
                    [this, answer](const HttpOutcome &) { report(answer); });
}

void WebWriting::report(const PlanStore::WriteAnswer &answer)
{
    const auto tell = m_watch.done;
    auto &writings = m_context.writings;
    const auto own = std::find_if(
        writings.begin(), writings.end(), [this](const auto &each) { return each.get() == this; });
    const std::shared_ptr<WebWriting> last = *own; // until this function ends
    writings.erase(own);
    if (tell)
        tell(answer);
}

namespace {

class WritingCall : public StoreCall {
public:
    explicit WritingCall(const std::shared_ptr<WebWriting> &writing) : m_writing(writing) {}
    ~WritingCall() override
    {
        stop();
        if (const auto writing = m_writing.lock())
            writing->forget();
    }
    void stop() override
    {
        if (const auto writing = m_writing.lock())
            writing->stop();
    }

private:
    std::weak_ptr<WebWriting> m_writing;
};

} // namespace

std::unique_ptr<StoreCall> writeToWeb(WebContext &context,
                                      const StoreWrite &wanted,
                                      const StoreWatch<PlanStore::WriteAnswer> &watch)
{
    const auto writing = std::make_shared<WebWriting>(context, wanted, watch);
    context.writings.push_back(writing);
    return std::make_unique<WritingCall>(writing);
}

} // namespace kf
