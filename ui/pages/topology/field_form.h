// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields of what is selected, one under the other, each with its name; below them why the last
// entry was not taken.

#include "ui/pages/page.h"
#include "ui/pages/topology/field_edit.h"

class QGridLayout;

namespace kf {

class FieldForm : public QWidget {
    Q_OBJECT

public:
    FieldForm(const PageContext &context, QWidget *parent);

    FieldEdit &note() { return *m_note; }
    FieldEdit &noteSource() { return *m_noteSource; }

protected:
    const PageContext &context() const { return m_context; }
    const Plan &plan() const { return m_context.document.plan(); }

    FieldEdit *addText(const QString &name, const QString &tip, const FieldEdit::Commit &commit);
    void addField(const QString &name, const QString &tip, QWidget *field);
    /// The same over the whole width, below its name; `beside` stands at the right of the name.
    void addWide(const QString &name, const QString &tip, QWidget *field, QWidget *beside);
    /// The note of each thing, and where it comes from.
    void addNotes();
    /// Shows those of the things with these paths; where they differ the fields say so.
    void presentNotes(const QStringList &paths);
    /// Shows or hides a field with its name.
    void setName(QWidget *field, const QString &name);
    void setShown(QWidget *field, bool shown);
    /// One undo step; why it was refused is shown below the fields as well.
    Result<> edit(const QString &label, const PlanDocument::Change &change);
    void say(const QString &refusal);
    /// Before something else is shown: forgets what was typed of the one before and not taken.
    void startOver();

private:
    using SetText = Result<Plan> (*)(Plan, const QString &, const QString &);
    Result<> takeText(const QString &label, SetText set, const QString &text);

    PageContext m_context;
    QGridLayout *m_layout;
    QLabel *m_message;
    QHash<QWidget *, QLabel *> m_names;
    FieldEdit *m_note = nullptr;
    FieldEdit *m_noteSource = nullptr;
    QStringList m_notePaths;
};

} // namespace kf
