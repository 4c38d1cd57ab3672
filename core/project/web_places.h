// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The port to plans on servers, beside PlanStore: what lies in a folder, how careful a server is,
// and what a person is asked on the way.

#include "core/project/plan_store.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace kf {

/// Who somebody is to a server.
struct Credentials {
    QString user;
    QString password;
    bool keeps = false; ///< in the system's keychain; else for this run alone
};

struct CredentialsQuestion {
    QString server; ///< "https://plans.example.org:8443"
    QString realm;  ///< what the server says it is, from outside; may be empty
    bool wereRefused = false;
    bool isProtected = true; ///< see isProtected()
    QString user = {};       ///< who was tried last at this server; may be empty
    bool hasKeychain = true; ///< false: what is typed is forgotten at the end of this run
};

/// A certificate that nobody known vouches for, or that does not fit.
struct CertificateQuestion {
    QString server;
    QStringList reasons; ///< at least one
    QString subject;
    QString issuer;
    QDateTime from; ///< UTC, as the next
    QDateTime until;
    QByteArray fingerprint; ///< SHA-256, raw
};

enum class Trust { No, ThisRun, Always };

/// Answers what a server wants to know, on the thread of the store; may take as long as a person
/// takes. The call that asks waits meanwhile, and an answer that comes after its end is of no use.
class WebQuestions {
public:
    WebQuestions() = default;
    WebQuestions(const WebQuestions &) = delete;
    WebQuestions &operator=(const WebQuestions &) = delete;
    virtual ~WebQuestions() = default;

    virtual void askCredentials(const CredentialsQuestion &question,
                                const std::function<void(std::optional<Credentials>)> &answer) = 0;
    virtual void askTrust(const CertificateQuestion &question,
                          const std::function<void(Trust)> &answer) = 0;
};

/// What keeps one writer from overwriting unseen what another has written.
enum class WriteCare {
    Unknown,
    ReadOnly,     ///< the server stores nothing
    Refuses,      ///< the server itself refuses to overwrite another version
    Locks,        ///< it does not, but can be locked while it is compared: weaker
    OnlyCompares, ///< neither: between comparing and writing somebody else can write
};

struct FolderEntry {
    QString name;
    QString place;
    bool isFolder = false;
    std::optional<qint64> bytes;
    QDateTime changed; ///< UTC; invalid where the server does not say

    bool operator==(const FolderEntry &) const = default;
};

/// What a server says that lies in a folder, folders first, by name.
struct WebFolder {
    QString place;
    QList<FolderEntry> entries;
    bool isWhole = true; ///< false: there is more than is listed

    bool operator==(const WebFolder &) const = default;
};

class WebPlaces {
public:
    using ListAnswer = Result<WebFolder>;
    using ChangeAnswer = Result<std::optional<QByteArray>>;

    WebPlaces() = default;
    WebPlaces(const WebPlaces &) = delete;
    WebPlaces &operator=(const WebPlaces &) = delete;
    virtual ~WebPlaces() = default;

    [[nodiscard]] virtual std::unique_ptr<StoreCall> list(const QString &folder,
                                                          const StoreWatch<ListAnswer> &watch) = 0;
    /// The version that stands at `place` now; nothing where it is `known`. Asks no person
    /// anything, and is cheap where the server can tell versions by their tags.
    [[nodiscard]] virtual std::unique_ptr<StoreCall> lookForChange(
        const QString &place, const QByteArray &known, const StoreWatch<ChangeAnswer> &watch) = 0;
    /// As far as the calls of this run have shown it.
    virtual WriteCare careAt(const QString &place) const = 0;
    /// Who answers from now on; null: nobody, which is a No. Must outlive the calls.
    virtual void setQuestions(WebQuestions *questions) = 0;
};

} // namespace kf
