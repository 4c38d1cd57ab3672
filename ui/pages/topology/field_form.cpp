// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/field_form.h"

#include "core/plan/edits/sources.h"
#include "core/words/refusal_words.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/topology/several.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kf {

FieldForm::FieldForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QGridLayout)
    , m_message(new QLabel)
{
    m_message->setWordWrap(true);
    m_message->setProperty("over", true);
    m_message->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * metrics::kStep);
    m_layout->setVerticalSpacing(metrics::kStep);
    m_layout->setColumnStretch(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kStep);
    all->addLayout(m_layout);
    all->addWidget(m_message);
}

void FieldForm::addField(const QString &name, const QString &tip, QWidget *field)
{
    auto *label = new QLabel(name);
    label->setProperty("muted", true);
    label->setWordWrap(true); // a long name must not push its field out of a narrow panel
    label->setBuddy(field);
    label->setToolTip(tip);
    field->setToolTip(tip);
    field->setAccessibleName(name);
    const int row = m_layout->rowCount();
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(field, row, 1);
    m_names.insert(field, label);
}

void FieldForm::addWide(const QString &name, const QString &tip, QWidget *field, QWidget *beside)
{
    addField(name, tip, field);
    m_layout->removeWidget(field);
    const int row = m_layout->rowCount() - 1;
    m_layout->addWidget(beside, row, 1, Qt::AlignRight);
    m_layout->addWidget(field, row + 1, 0, 1, 2);
}

FieldEdit *
FieldForm::addText(const QString &name, const QString &tip, const FieldEdit::Commit &commit)
{
    auto *field = new FieldEdit(commit);
    addField(name, tip, field);
    connect(field, &FieldEdit::settled, this, &FieldForm::say);
    return field;
}

void FieldForm::addNotes()
{
    m_note =
        addText(tr("Note"), tr("Kept with the plan's assumptions"), [this](const QString &text) {
            return takeText(tr("Change note"), &setNote, text);
        });
    m_noteSource = addText(tr("Note from"),
                           tr("Where the note comes from: a mail, a datasheet, a visit"),
                           [this](const QString &text) {
                               return takeText(tr("Change source of note"), &setNoteSource, text);
                           });
}

Result<> FieldForm::takeText(const QString &label, SetText set, const QString &text)
{
    return edit(label, [&](Plan plan) {
        Result<Plan> noted = std::move(plan);
        for (const QString &path : std::as_const(m_notePaths)) {
            if (noted)
                noted = set(std::move(noted).value(), path, text);
        }
        return noted;
    });
}

void FieldForm::presentNotes(const QStringList &paths)
{
    m_notePaths = paths;
    const auto show = [&](FieldEdit &field, std::optional<QString> Assumption::*which) {
        const auto textAt = [&](const QString &path) {
            const std::optional<Assumption> its = sourceAt(plan(), path);
            return its ? ((*its).*which).value_or(QString()) : QString();
        };
        const bool same = Several::agree(paths, textAt);
        field.present(same && !paths.isEmpty() ? textAt(paths.first()) : QString(),
                      same ? QString() : Several::text());
    };
    show(*m_note, &Assumption::text);
    show(*m_noteSource, &Assumption::source);
}

void FieldForm::setName(QWidget *field, const QString &name)
{
    m_names.value(field)->setText(name);
    field->setAccessibleName(name);
}

void FieldForm::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_names.value(field)->setVisible(shown);
}

Result<> FieldForm::edit(const QString &label, const PlanDocument::Change &change)
{
    const Result<> done = m_context.document.edit(label, change);
    say(done ? QString() : sentenceOf(done.error()));
    return done;
}

void FieldForm::startOver()
{
    for (FieldEdit *field : findChildren<FieldEdit *>())
        field->drop();
    say({});
}

void FieldForm::say(const QString &refusal)
{
    m_message->setText(refusal);
    m_message->setVisible(!refusal.isEmpty());
    if (refusal.isEmpty())
        return;
    // All of a refusal is read, also at the lower edge of a panel: once it has its place.
    QMetaObject::invokeMethod(
        this, [this] { bringIntoSight(*m_message); }, Qt::QueuedConnection);
}

} // namespace kf

#include "moc_field_form.cpp"
