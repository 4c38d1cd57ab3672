// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans on servers: read from any http(s) address, written to WebDAV and to whatever else takes a
// PUT. Nobody overwrites what they have not seen: the server refuses by the version's tag, or where
// it cannot, it is locked and compared.

#include "app/net/dialogue.h"
#include "app/net/kept_copies.h"

#include <vector>

namespace kf {

class WebWriting;

struct WebSetting {
    QString trustFile;                 ///< certificates a person trusts; empty: for this run alone
    QString copiesFolder;              ///< for work without the server; empty: none are kept
    QHash<QString, Login> logins = {}; ///< known from the beginning, by server
    QHash<QString, QByteArray> trusted = {}; ///< for this run: fingerprints by server
    HttpPatience patience = {};
    /// What becomes of what saving replaces, asked at each writing; empty: it is gone.
    std::function<BackupRule()> backups = {};
};

/// What the calls of one store share.
struct WebContext {
    ServerBook book;
    KeptCopies copies;
    QHash<QString, WriteCare> cares = {}; ///< by folder
    /// Until they are complete, also where nobody hears of them any more.
    std::vector<std::shared_ptr<WebWriting>> writings = {};
};

class WebStore : public PlanStore, public WebPlaces {
public:
    /// `secrets` must outlive this.
    WebStore(Secrets &secrets, const WebSetting &setting);
    ~WebStore() override;

    [[nodiscard]] std::unique_ptr<StoreCall> read(const QString &place,
                                                  const StoreWatch<ReadAnswer> &watch) override;
    bool takesWriting(const QString &place) const override;
    [[nodiscard]] std::unique_ptr<StoreCall> write(const StoreWrite &wanted,
                                                   const StoreWatch<WriteAnswer> &watch) override;

    [[nodiscard]] std::unique_ptr<StoreCall> list(const QString &folder,
                                                  const StoreWatch<ListAnswer> &watch) override;
    [[nodiscard]] std::unique_ptr<StoreCall>
    lookForChange(const QString &place,
                  const QByteArray &known,
                  const StoreWatch<ChangeAnswer> &watch) override;
    WriteCare careAt(const QString &place) const override;
    void setQuestions(WebQuestions *questions) override { m_context.book.questions = questions; }

private:
    HttpClient m_client;
    TrustFile m_trust;
    WebContext m_context;
};

} // namespace kf
