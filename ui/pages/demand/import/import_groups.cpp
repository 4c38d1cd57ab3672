// SPDX-License-Identifier: GPL-3.0-or-later
// The command: a file is chosen, looked at in the dialog, and becomes groups of the plan.
#include "core/exchange/pasted_table.h"
#include "core/words/refusal_words.h"
#include "ui/pages/demand/import/dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>

namespace kf {

namespace {

/// The first group that is there by the import, or has new hours.
Id firstImported(const Plan &before, const Plan &now, const ImportedSheet &sheet)
{
    QSet<Id> known;
    for (const Shared<Group> &group : before.demand.groups)
        known.insert(group->id);
    for (const ImportedGroup &imported : sheet.groups)
        known.remove(imported.group.id);
    for (const Shared<Group> &group : now.demand.groups) {
        if (!known.contains(group->id))
            return group->id;
    }
    return {};
}

/// One step: the groups that were looked at become groups of the plan. `from` names their file.
void takeGroups(const PageContext &context, const ImportedSheet &sheet, const QString &from)
{
    const Plan before = context.document.plan();
    const Result<> done = context.document.edit(
        ImportDialog::tr("Import %n group(s)", nullptr, int(sheet.groups.size())),
        [&](Plan plan) { return importGroups(std::move(plan), sheet, context.catalog); });
    const QString first = firstImported(before, context.document.plan(), sheet);
    if (done && !first.isEmpty())
        context.jump(QStringLiteral("demand/groups/%1").arg(first));
    context.tell(
        done ? ImportDialog::tr("%n group(s) imported from %1", nullptr, int(sheet.groups.size()))
                   .arg(from)
             : sentenceOf(done.error()));
}

} // namespace

QString chosenSheet(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent,
        ImportDialog::tr("Import"),
        QString(),
        ImportDialog::tr("Sheets (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
}

QString importToolTip()
{
    return ImportDialog::tr(
        "Take groups and their hours from a spreadsheet: CSV, TSV or XLSX, hours across, down or "
        "one number in each row, by day type; a preview shows what is taken");
}

bool importCopiedInto(const PageContext &context, QWidget *parent, const CellBlock &block)
{
    if (!isTableOfHours(block))
        return false;
    QMessageBox box(QMessageBox::Question,
                    ImportDialog::tr("Paste"),
                    ImportDialog::tr("The copied cells are a table with headings of its own."),
                    QMessageBox::NoButton,
                    parent->window());
    box.setInformativeText(ImportDialog::tr(
        "Import reads its columns by their headings and shows first what would be taken."));
    auto *import = box.addButton(ImportDialog::tr("&Import\u2026"), QMessageBox::YesRole);
    const auto *paste = box.addButton(ImportDialog::tr("&Paste as cells"), QMessageBox::NoRole);
    box.setDefaultButton(import); // shows what it would take
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == paste)
        return false;
    if (box.clickedButton() != import)
        return true;
    ImportDialog dialog(context, parent);
    dialog.openCopied(block);
    if (dialog.exec() == QDialog::Accepted)
        takeGroups(context, dialog.imported(), ImportDialog::tr("the copied cells"));
    return true;
}

void importGroupsInto(const PageContext &context, QWidget *parent, const QString &path)
{
    const QString file = path.isEmpty() ? chosenSheet(parent) : path;
    if (file.isEmpty())
        return;
    ImportDialog dialog(context, parent);
    dialog.openFile(file);
    if (dialog.exec() == QDialog::Accepted)
        takeGroups(context, dialog.imported(), QFileInfo(file).fileName());
}

} // namespace kf
