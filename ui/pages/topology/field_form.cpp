// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/field_form.h"

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

void FieldForm::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_names.value(field)->setVisible(shown);
}

Result<> FieldForm::edit(const QString &label, const PlanDocument::Change &change)
{
    const Result<> done = m_context.document.edit(label, change);
    say(done ? QString() : done.error().message);
    return done;
}

void FieldForm::say(const QString &refusal)
{
    m_message->setText(refusal);
    m_message->setVisible(!refusal.isEmpty());
}

} // namespace kf
