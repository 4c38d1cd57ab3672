// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_sharing.h"

#include "core/base/ids.h"
#include "core/plan/diff.h"
#include "core/project/place.h"
#include "core/topology/topology_walk.h"
#include "core/words/refusal_words.h"
#include "core/words/time_words.h"
#include "core/words/web_words.h"
#include "ui/document/server_watch.h"
#include "ui/sharing/address_dialog.h"
#include "ui/sharing/care_words.h"
#include "ui/sharing/taken_question.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/plan_safety.h"
#include "ui/shell/task_bar.h"

#include <QMessageBox>
#include <QPushButton>

namespace kf {

namespace {

constexpr int kMillisecondsPerMinute = 60'000;

} // namespace

PlanSharing::PlanSharing(const SharingContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_changes([](const Compared &states, const int *, WorkControl &) {
        return int(diff(states.before, states.now).size());
    })
{
    followServer();
    followPublished();
    connect(&context.files, &PlanFiles::placeTaken, this, &PlanSharing::saveOver);
    connect(&context.files, &PlanFiles::copyOpened, this, &PlanSharing::presentCopy);
    connect(&context.copyNote, &NoteStrip::wayOutTaken, &context.safety, &PlanSafety::lookAtServer);
    const auto hideCopy = [this] {
        m_copied.clear();
        m_context.copyNote.present({});
    };
    connect(&context.safety, &PlanSafety::serverAnswered, this, hideCopy);
    connect(&context.files, &PlanFiles::saved, this, hideCopy);
    connect(&context.files, &PlanFiles::saved, this, &PlanSharing::presentCare);
    // Work that goes on over the copy changes nothing of the server's silence.
    connect(&context.parts.document,
            &PlanDocument::fileChanged,
            this,
            [this, hideCopy](const QString &place) {
                if (place != m_copied)
                    hideCopy();
            });
    connect(&context.parts.document, &PlanDocument::fileChanged, this, &PlanSharing::presentCare);
    connect(&context.serverNote, &NoteStrip::wayOutTaken, this, [this] {
        m_cared +=
            {m_context.parts.document.filePath(), m_published ? m_published->place : QString()};
        presentCare();
    });
}

/// What others do to the plan on its server is treated as what they do to a file.
void PlanSharing::followServer()
{
    const auto mayLook = [this] {
        const PlanFiles &files = m_context.files;
        return !files.isSaving() && !files.isOpening() && !m_context.safety.isReading();
    };
    auto *watch = new ServerWatch(
        m_context.parts.window, m_context.parts.document, m_context.places, mayLook);
    connect(watch, &ServerWatch::answered, this, [this] {
        m_copied.clear();
        m_context.copyNote.present({});
    });
    connect(watch, &ServerWatch::changed, &m_context.safety, &PlanSafety::lookAtServer);
}

void PlanSharing::followPublished()
{
    const PlanDocument &document = m_context.parts.document;
    connect(&document, &PlanDocument::changed, this, &PlanSharing::countChanges);
    connect(&document, &PlanDocument::fileChanged, this, &PlanSharing::keepOrForgetPublished);
    connect(&m_changes, &WorkerBase::finished, this, &PlanSharing::publishedTextChanged);
    connect(&m_context.files, &PlanFiles::replacing, this, [this] {
        m_placeBefore = m_context.parts.document.filePath();
        m_isReplaced = true;
    });
}

/// A plan that is read again is the one that was published; another one is not.
void PlanSharing::keepOrForgetPublished()
{
    const QString &place = m_context.parts.document.filePath();
    const bool isAnother =
        std::exchange(m_isReplaced, false) && (place.isEmpty() || place != m_placeBefore);
    if (!isAnother || !m_published)
        return;
    m_published.reset();
    Q_EMIT publishedTextChanged();
}

void PlanSharing::markPublished(const QString &place, const Plan &plan)
{
    m_lastPublished = mayBeRemembered(place) ? place : QString();
    m_published = Published{place, plan, QDateTime::currentDateTime()};
    presentCare();
    countChanges();
    Q_EMIT publishedTextChanged();
}

void PlanSharing::countChanges()
{
    if (!m_published)
        return;
    const double before = m_changes.lastMilliseconds();
    const bool isCounted = m_changes.request({m_published->plan, m_context.parts.document.plan()},
                                             before > 0.0 ? before : WorkerBase::kLong);
    if (isCounted)
        Q_EMIT publishedTextChanged();
}

QString PlanSharing::publishedText() const
{
    if (!m_published)
        return {};
    const QDateTime &at = m_published->at;
    const QString when = at.date() == QDate::currentDate()
                             ? clockText(at.time().msecsSinceStartOfDay() / kMillisecondsPerMinute)
                             : momentText(at, m_context.wording.locale);
    const int changes = m_changes.newest() ? *m_changes.newest() : 0;
    if (changes == 0)
        return tr("published %1").arg(when);
    return tr("published %1, %n change(s) since", nullptr, changes).arg(when);
}

void PlanSharing::presentCopy(const QDateTime &keptAt)
{
    const QString when = momentText(keptAt.toLocalTime(), m_context.wording.locale);
    m_copied = m_context.parts.document.filePath();
    m_context.copyNote.present(
        tr("The server cannot be reached: this is the copy of %1. Changes stay in this window "
           "until it answers; saving compares then.")
            .arg(when));
}

/// Of the place of the plan first, then of that where it was published.
void PlanSharing::presentCare()
{
    const QString &place = m_context.parts.document.filePath();
    const QString published = m_published ? m_published->place : QString();
    const auto careOf = [this](const QString &address) {
        return m_cared.contains(address) ? QString() : careText(m_context.places, address);
    };
    const QString care = careOf(place);
    const QString careOfPublished = place == published ? QString() : careOf(published);
    m_context.serverNote.present(
        !care.isEmpty() || careOfPublished.isEmpty()
            ? care
            : tr("Published at %1. %2", "address, what its server does with what others save")
                  .arg(shownPlace(published), careOfPublished));
}

QStringList PlanSharing::recentAddresses() const
{
    QStringList addresses = m_context.parts.preferences.recentFiles();
    addresses.removeIf([](const QString &place) { return !isAddress(place); });
    return addresses;
}

QString PlanSharing::nameOfPlan() const
{
    return idFromName(m_context.parts.document.plan().settings.name) + QStringLiteral(".kfplan");
}

void PlanSharing::openAddress()
{
    AddressDialog dialog(m_context.places,
                         {tr("Open an address"), tr("&Open"), true, recentAddresses(), {}},
                         m_context.wording.locale,
                         &m_context.parts.window);
    if (dialog.exec() == QDialog::Accepted)
        m_context.files.openInPlace(dialog.place());
}

void PlanSharing::saveToAddress(const PlanFiles::Then &then)
{
    if (isPublishing() || !m_context.parts.commitOpenEditors())
        return;
    AddressDialog dialog(
        m_context.places,
        {tr("Save to an address"), tr("&Save"), false, recentAddresses(), nameOfPlan()},
        m_context.wording.locale,
        &m_context.parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.place() == m_context.parts.document.filePath())
        m_context.files.save(then);
    else
        m_context.files.saveTo(dialog.place(), QByteArray(), then);
}

/// A plan lies there that this one never came from.
void PlanSharing::saveOver(const QString &place, const PlanFiles::Then &then)
{
    if (isPublishing())
        return m_context.parts.tell(
            tr("A plan lies at %1 already: nothing was saved there.").arg(shownPlace(place)));
    m_errand = {Aim::Save, then};
    look(place);
}

void PlanSharing::publish()
{
    if (isPublishing() || !m_context.parts.commitOpenEditors())
        return;
    QStringList addresses = recentAddresses();
    if (!m_lastPublished.isEmpty())
        addresses.prepend(m_lastPublished);
    addresses.removeDuplicates();
    AddressDialog dialog(
        m_context.places,
        {tr("Publish at an address"), tr("&Publish\u2026"), false, addresses, nameOfPlan()},
        m_context.wording.locale,
        &m_context.parts.window);
    if (dialog.exec() == QDialog::Accepted)
        publishAt(dialog.place());
}

void PlanSharing::publishAt(const QString &place)
{
    m_errand = {};
    look(place);
}

/// What lies there is looked at first: it is replaced only after a person has seen what differs.
void PlanSharing::look(const QString &place)
{
    const FilesContext &parts = m_context.parts;
    m_reading = new PlanReading(parts.store, place, parts.catalog, this);
    m_task = parts.tasks.begin(tr("Looking at %1").arg(placeName(place)), [this] {
        m_context.parts.tasks.end(m_task);
        m_reading->disconnect(this);
        std::exchange(m_reading, nullptr)->deleteLater();
    });
    connect(m_reading, &PlanReading::progressed, this, [this](double share) {
        m_context.parts.tasks.setProgress(m_task, share);
    });
    connect(m_reading, &PlanReading::finished, this, &PlanSharing::takeStanding);
    m_reading->begin();
}

void PlanSharing::takeStanding()
{
    const QString place = m_reading->place();
    const Result<Plan> plan = m_reading->plan();
    const QByteArray version = m_reading->version();
    const bool isCopy = m_reading->keptAt().isValid();
    std::exchange(m_reading, nullptr)->deleteLater();
    m_context.parts.tasks.end(m_task);
    if (!plan && plan.error().kind == ErrorKind::NotFound)
        return m_errand.aim == Aim::Publish ? askToPublish(place) : put(place, {});
    if (!plan)
        return refuse(place, plan.error());
    const Plan &mine = m_context.parts.document.plan();
    const bool isSaving = m_errand.aim == Aim::Save;
    if (isCopy)
        return m_context.parts.tell(
            isSaving ? tr("The server cannot be reached: nothing was saved there.")
                     : tr("The server cannot be reached: nothing was published."));
    if (plan.value() == mine && isSaving)
        return put(place, version);
    if (plan.value() == mine) {
        markPublished(place, plan.value());
        return m_context.parts.tell(tr("%1 says the same already.").arg(shownPlace(place)));
    }
    const Standing standing{place, plan.value(), version};
    if (m_errand.isMergedNext)
        merge(standing);
    else
        askToReplace(standing, baseOf(standing) == standing.plan);
}

/// What both began as, as far as this window knows: what was published there from here.
std::optional<Plan> PlanSharing::baseOf(const Standing &standing) const
{
    const bool isKnown = m_published && m_published->place == standing.place;
    return isKnown ? std::optional(m_published->plan) : std::nullopt;
}

/// Nothing lies there: what goes out is shown before it does.
void PlanSharing::askToPublish(const QString &place)
{
    const Plan &plan = m_context.parts.document.plan();
    qsizetype racks = 0;
    qsizetype devices = 0;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        ++racks;
        devices += spot.rack.devices.size();
    });
    const QStringList holds{tr("%n group(s)", nullptr, int(plan.demand.groups.size())),
                            tr("%n rack(s)", nullptr, int(racks)),
                            tr("%n device(s)", nullptr, int(devices)),
                            tr("%n price(s)", nullptr, int(plan.cost.prices.size()))};
    QStringList people = plan.settings.authors;
    if (plan.settings.organisation)
        people.append(*plan.settings.organisation);
    QMessageBox box(
        QMessageBox::Question,
        tr("Publish at an address"),
        tr("Nothing lies at %1 yet. Publish %2 there?").arg(shownPlace(place), plan.settings.name),
        QMessageBox::NoButton,
        &m_context.parts.window);
    box.setInformativeText(
        tr("What goes out: %1, with all names and notes.").arg(holds.join(QLatin1String(", "))) +
        u' ' +
        (people.isEmpty() ? tr("It names nobody as its author.")
                          : tr("It names %1.").arg(people.join(QLatin1String(", ")))) +
        u' ' + tr("A copy without them is made by \u201cShare a copy\u201d."));
    const QPushButton *go = box.addButton(tr("&Publish"), QMessageBox::AcceptRole);
    const QPushButton *elsewhere =
        box.addButton(tr("Publish &elsewhere\u2026"), QMessageBox::ActionRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == go)
        put(place, {});
    else if (box.clickedButton() == elsewhere)
        goElsewhere();
    else
        m_context.parts.tell(tr("Nothing was published."));
}

void PlanSharing::askToReplace(const Standing &standing, bool isSeen)
{
    const QString shown = shownPlace(standing.place);
    const bool isSaving = m_errand.aim == Aim::Save;
    const TakenPlace taken{
        isSaving ? tr("Save to an address") : tr("Publish at an address"),
        isSeen ? tr("A plan lies at %1. Replace it?").arg(shown)
               : tr("A plan lies at %1. What becomes of it?").arg(shown),
        tr("It is %1.", "the name of a plan").arg(standing.plan.settings.name),
        tr("This one takes its place, with all names, prices and notes; a copy without them is "
           "made by \u201cShare a copy\u201d."),
        isSaving ? tr("Save &elsewhere\u2026") : tr("Publish &elsewhere\u2026"),
        true,
        isSeen,
        isSeen ? TakenWay::Merge : TakenWay::Compare,
        QMessageBox::Question};
    switch (askAboutTaken(taken, m_context.parts.window)) {
    case TakenWay::Replace:
        return put(standing.place, standing.version);
    case TakenWay::Merge:
        return merge(standing);
    case TakenWay::Elsewhere:
        return goElsewhere();
    case TakenWay::Compare:
        m_context.safety.compareWith(standing.plan, shown);
        return askToReplace(standing, true);
    case TakenWay::None:
        return;
    }
}

void PlanSharing::merge(const Standing &standing)
{
    if (m_context.safety.mergeWith(baseOf(standing), standing.plan, standing.place))
        put(standing.place, standing.version);
    else
        m_context.parts.tell(m_errand.aim == Aim::Save ? tr("Nothing was saved.")
                                                       : tr("Nothing was published."));
}

void PlanSharing::put(const QString &place, const QByteArray &expected)
{
    if (m_errand.aim == Aim::Save)
        m_context.files.saveTo(place, expected, m_errand.then);
    else
        write(place, expected);
}

void PlanSharing::goElsewhere()
{
    if (m_errand.aim == Aim::Save)
        saveToAddress(PlanFiles::Then(m_errand.then));
    else
        publish();
}

void PlanSharing::write(const QString &place, const QByteArray &expected)
{
    const FilesContext &parts = m_context.parts;
    m_writing = new PlanWriting(parts.store,
                                {parts.document.plan(), parts.document.state(), place, expected},
                                parts.catalog,
                                this);
    m_task =
        parts.tasks.begin(tr("Publishing %1").arg(placeName(place)), [this] { m_writing->stop(); });
    connect(m_writing, &PlanWriting::progressed, this, [this](double share) {
        m_context.parts.tasks.setProgress(m_task, share);
    });
    connect(m_writing, &PlanWriting::finished, this, &PlanSharing::takeWritten);
    m_writing->begin();
}

void PlanSharing::takeWritten()
{
    const QString place = m_writing->snapshot().place;
    const Plan plan = m_writing->snapshot().plan;
    const PlanStore::WriteAnswer answer = m_writing->answer();
    std::exchange(m_writing, nullptr)->deleteLater();
    m_context.parts.tasks.end(m_task);
    if (!answer)
        return refuse(place, answer.error());
    if (!answer.value())
        return m_context.parts.tell(tr("Publishing was given up."));
    markPublished(place, plan);
    m_context.parts.tell(tr("Published at %1").arg(shownPlace(place)));
}

/// Where somebody was quicker, what both come to is what can be published.
void PlanSharing::refuse(const QString &place, const Error &error)
{
    if (error.kind == ErrorKind::Conflict) {
        m_errand.isMergedNext = true;
        m_context.parts.tell(sentenceOf(error));
        return look(place);
    }
    const bool isSaving = m_errand.aim == Aim::Save;
    const QString what = isSaving ? tr("The plan was not saved") : tr("The plan was not published");
    QMessageBox box(QMessageBox::Warning,
                    what,
                    what + QLatin1String(". ") + sentenceOf(error),
                    QMessageBox::NoButton,
                    &m_context.parts.window);
    const QPushButton *elsewhere =
        box.addButton(isSaving ? tr("Save &elsewhere\u2026") : tr("Publish &elsewhere\u2026"),
                      QMessageBox::ActionRole);
    box.setDefaultButton(box.addButton(tr("&Close"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == elsewhere)
        goElsewhere();
}

} // namespace kf

#include "moc_plan_sharing.cpp"
