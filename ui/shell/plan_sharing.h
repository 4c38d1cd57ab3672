// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plan of one window on servers: opened from an address, saved to one, published at one, and
// worked on while the server cannot be reached.

#include "core/project/web_places.h"
#include "core/words/wording.h"
#include "ui/document/worker.h"
#include "ui/shell/plan_files.h"

#include <QSet>

namespace kf {

class NoteStrip;
class PlanSafety;

struct SharingContext {
    FilesContext parts;
    const Wording &wording;
    WebPlaces &places;
    PlanFiles &files;
    PlanSafety &safety;
    NoteStrip &copyNote;   ///< "the server cannot be reached", with the way to try again
    NoteStrip &serverNote; ///< how careful the server is, where that is not enough
};

class PlanSharing : public QObject {
    Q_OBJECT

public:
    explicit PlanSharing(const SharingContext &context, QObject *parent = nullptr);

    // What a person chooses; each asks what it has to.
    void openAddress();
    void saveToAddress(const PlanFiles::Then &then = {});
    /// Puts the plan as it is now at an address; where it is saved stays.
    void publish();
    /// The same, where that has been chosen.
    void publishAt(const QString &place);

    /// True while something is read or written for a publication, or looked at before saving.
    bool isPublishing() const { return m_reading != nullptr || m_writing != nullptr; }
    /// "published 11:42, 2 changes since"; empty where the plan was not published from here.
    QString publishedText() const;

Q_SIGNALS:
    void publishedTextChanged();

private:
    /// What this window has put on a server, or has seen to be the same there.
    struct Published {
        QString place;
        Plan plan;
        QDateTime at;
    };
    struct Compared {
        Plan before;
        Plan now;
    };
    /// What lies where the plan is to go.
    struct Standing {
        QString place;
        Plan plan;
        QByteArray version;
    };

    void markPublished(const QString &place, const Plan &plan);
    void countChanges();
    void keepOrForgetPublished();
    void followServer();
    void followPublished();
    void presentCopy(const QDateTime &keptAt);
    void presentCare();
    QStringList recentAddresses() const;
    QString nameOfPlan() const;
    /// What the plan is on its way to an address for.
    enum class Aim {
        Publish,
        Save ///< it is kept there from now on
    };
    struct Errand {
        Aim aim = Aim::Publish;
        PlanFiles::Then then = {}; ///< once it is saved
        bool isMergedNext = false; ///< somebody was quicker
    };

    void saveOver(const QString &place, const PlanFiles::Then &then);
    void look(const QString &place);
    void takeStanding();
    std::optional<Plan> baseOf(const Standing &standing) const;
    void askToReplace(const Standing &standing, bool isSeen);
    void askToPublish(const QString &place);
    void merge(const Standing &standing);
    void put(const QString &place, const QByteArray &expected);
    void goElsewhere();
    void write(const QString &place, const QByteArray &expected);
    void takeWritten();
    void refuse(const QString &place, const Error &error);

    SharingContext m_context;
    QString m_lastPublished; ///< address
    std::optional<Published> m_published;
    Worker<Compared, int> m_changes; ///< since it was published
    QString m_placeBefore;           ///< of the plan that is being replaced
    QString m_copied;                ///< the address of which a kept copy is open
    bool m_isReplaced = false;
    Errand m_errand;
    QSet<QString> m_cared; ///< places whose server's care a person has read of
    PlanReading *m_reading = nullptr;
    PlanWriting *m_writing = nullptr;
    int m_task = 0;
};

} // namespace kf
