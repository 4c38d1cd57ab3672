// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_sharing.h"

#include "core/base/ids.h"
#include "core/project/place.h"
#include "core/words/web_words.h"
#include "ui/sharing/address_dialog.h"
#include "ui/sharing/care_words.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/plan_safety.h"
#include "ui/shell/task_bar.h"

#include <QMessageBox>
#include <QPushButton>

namespace kf {

PlanSharing::PlanSharing(const SharingContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.files, &PlanFiles::copyOpened, this, &PlanSharing::presentCopy);
    connect(&context.copyNote, &NoteStrip::wayOutTaken, &context.safety, &PlanSafety::lookAtServer);
    const auto hideCopy = [this] {
        m_context.copyNote.present({});
    };
    connect(&context.safety, &PlanSafety::serverAnswered, this, hideCopy);
    connect(&context.files, &PlanFiles::saved, this, hideCopy);
    connect(&context.files, &PlanFiles::saved, this, &PlanSharing::presentCare);
    connect(&context.parts.document, &PlanDocument::fileChanged, this, hideCopy);
    connect(&context.parts.document, &PlanDocument::fileChanged, this, &PlanSharing::presentCare);
    connect(&context.serverNote, &NoteStrip::wayOutTaken, this, [this] {
        m_cared = m_context.parts.document.filePath();
        presentCare();
    });
}

void PlanSharing::presentCopy(const QDateTime &keptAt)
{
    const QString when = momentText(keptAt.toLocalTime(), m_context.wording.locale);
    m_context.copyNote.present(
        tr("The server cannot be reached: this is the copy of %1. Changes stay in this window "
           "until it answers; saving compares then.")
            .arg(when));
}

void PlanSharing::presentCare()
{
    const QString &place = m_context.parts.document.filePath();
    m_context.serverNote.present(place == m_cared ? QString() : careText(m_context.places, place));
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
    const auto choose = [this] {
        AddressDialog dialog(m_context.places,
                             {tr("Open an address"), tr("&Open"), true, recentAddresses(), {}},
                             m_context.wording.locale,
                             &m_context.parts.window);
        if (dialog.exec() == QDialog::Accepted)
            m_context.files.open(dialog.place());
    };
    if (m_context.files.mayGo(choose))
        choose();
}

void PlanSharing::saveToAddress()
{
    if (!m_context.parts.commitOpenEditors())
        return;
    AddressDialog dialog(
        m_context.places,
        {tr("Save to an address"), tr("&Save"), false, recentAddresses(), nameOfPlan()},
        m_context.wording.locale,
        &m_context.parts.window);
    if (dialog.exec() == QDialog::Accepted)
        m_context.files.saveTo(dialog.place(), QByteArray());
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

/// What lies there is looked at first: it is replaced only after a person has seen what differs.
void PlanSharing::publishAt(const QString &place)
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
        write(place, {});
    else if (!plan)
        refuse(place, plan.error());
    else if (isCopy)
        m_context.parts.tell(tr("The server cannot be reached: nothing was published."));
    else
        askToReplace(place, plan.value(), version);
}

void PlanSharing::askToReplace(const QString &place,
                               const Plan &standing,
                               const QByteArray &version)
{
    if (standing == m_context.parts.document.plan()) {
        m_lastPublished = place;
        return m_context.parts.tell(tr("%1 says the same already.").arg(shownPlace(place)));
    }
    QMessageBox box(QMessageBox::Question,
                    tr("Publish at an address"),
                    tr("A plan lies at %1. Replace it?").arg(shownPlace(place)),
                    QMessageBox::NoButton,
                    &m_context.parts.window);
    box.setInformativeText(tr("It is %1. This one takes its place, with all names, prices and "
                              "notes; a copy without them is made by \u201cShare a copy\u201d.")
                               .arg(standing.settings.name));
    const QPushButton *differences =
        box.addButton(tr("&See what differs\u2026"), QMessageBox::ActionRole);
    const QPushButton *replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == replace)
        return write(place, version);
    if (box.clickedButton() != differences)
        return;
    m_context.safety.compareWith(standing, shownPlace(place));
    askToReplace(place, standing, version);
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
    const PlanStore::WriteAnswer answer = m_writing->answer();
    std::exchange(m_writing, nullptr)->deleteLater();
    m_context.parts.tasks.end(m_task);
    if (!answer)
        return refuse(place, answer.error());
    if (!answer.value())
        return m_context.parts.tell(tr("Publishing was given up."));
    m_lastPublished = mayBeRemembered(place) ? place : QString();
    m_context.parts.tell(tr("Published at %1").arg(shownPlace(place)));
}

/// Somebody who was quicker is looked at in turn.
void PlanSharing::refuse(const QString &place, const Error &error)
{
    QMessageBox box(QMessageBox::Warning,
                    tr("The plan was not published"),
                    error.message,
                    QMessageBox::NoButton,
                    &m_context.parts.window);
    const QPushButton *again = error.kind == ErrorKind::Conflict
                                   ? box.addButton(tr("&Look again"), QMessageBox::AcceptRole)
                                   : nullptr;
    box.addButton(tr("&Close"), QMessageBox::RejectRole);
    box.exec();
    if (again != nullptr && box.clickedButton() == again)
        publishAt(place);
}

} // namespace kf
