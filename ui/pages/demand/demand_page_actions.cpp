// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do on the demand page beyond its cells: groups, day types, pools, copies.
#include "core/plan/edits/groups.h"
#include "core/plan/edits/pools.h"
#include "core/plan/edits/sources.h"
#include "core/words/refusal_words.h"
#include "core/words/time_words.h"
#include "ui/grid/grid_clipboard.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/day_types_dialog.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/demand/import/dialog.h"
#include "ui/pages/demand/pool_dialog.h"
#include "ui/pages/demand/source_dialog.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/segments.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

namespace kf {

void DemandPage::connectGrid()
{
    connect(m_grid, &GridView::sheetWanted, this, &DemandPage::chooseNextDay);
    connect(
        m_grid, &GridView::contextMenuAboutToShow, this, [this](QMenu *menu, int row, int column) {
            if (m_model->pathOf(row, column).isEmpty())
                return;
            menu->addSeparator();
            menu->addAction(
                tr("Source\u2026"), this, [this, row, column] { editSource(row, column); });
        });
}

/// The day type `step` tabs on; at the ends the keys do nothing, as in spreadsheets.
void DemandPage::chooseNextDay(int step)
{
    const int wanted = dayType() + step;
    if (wanted < 0 || wanted >= plan().demand.dayTypes.size())
        return;
    m_days->choose(wanted);
    ask();
}

void DemandPage::goToHour(int hour, const Id &group)
{
    const int row = group.isEmpty() ? -1 : m_model->rowOfKey(group);
    if (row >= 0)
        m_grid->selectCell(row, m_model->columnOf(row, hour));
}

SourceDialog *DemandPage::editSource(int row, int column)
{
    const QString path = m_model->pathOf(row, column);
    const QString what = m_model->toolTipAt(row, column).section(QLatin1Char('\n'), 0, 0);
    auto *dialog = new SourceDialog(what, sourceAt(plan(), path), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        edit(tr("Change source"), [&](Plan plan) {
            return setSource(std::move(plan), path, dialog->source(), dialog->standing());
        });
    });
    dialog->open();
    return dialog;
}

void DemandPage::addTemplatesTo(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    for (const GroupTemplate which : kGroupTemplates) {
        menu.addAction(templateName(which), this, [this, which] { addTemplate(which); })
            ->setToolTip(templateSummary(which));
    }
}

void DemandPage::fillAddMenus()
{
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("Empty group"), this, &DemandPage::addGroup)
        ->setToolTip(tr("A row of zeros below the active one"));
    menu->addSeparator();
    addTemplatesTo(*menu);
    m_add->setMenu(menu);
    m_add->setProperty("menu", true);
    QPushButton *first = m_empty->addStep(tr("Add a group"));
    connect(first, &QPushButton::clicked, this, &DemandPage::addGroup);
    QPushButton *sheet = m_empty->addStep(tr("&Import\u2026"));
    sheet->setToolTip(m_import->toolTip());
    connect(sheet, &QPushButton::clicked, this, [this] { importGroupsInto(context(), this); });
    QPushButton *typical = m_empty->addStep(tr("Start with typical numbers"));
    typical->setMenu(new QMenu(typical));
    typical->setProperty("menu", true);
    addTemplatesTo(*typical->menu());
}

void DemandPage::addGroup()
{
    const auto cell = m_grid->activeCell();
    Group group = m_model->edits().groupBelow(cell ? cell->row : m_model->endOfRows() - 1);
    group.name = tr("New group");
    insert(tr("Add group"), {group});
}

void DemandPage::addTemplate(GroupTemplate which)
{
    const AcceleratorKey accelerator =
        m_model->edits().groupBelow(m_model->endOfRows() - 1).accelerator;
    insert(tr("Add \"%1\"").arg(templateName(which)),
           groupsFrom(which, plan().demand.dayTypes, accelerator));
}

/// Behind the active group where that is of the same band, else at the end of the list.
void DemandPage::insert(const QString &label, const QList<Group> &groups)
{
    const auto cell = m_grid->activeCell();
    const std::optional<Id> active = cell ? m_model->groupAt(cell->row) : std::nullopt;
    Id first;
    const bool done = edit(label, [&](Plan plan) -> Result<Plan> {
        qsizetype at = plan.demand.groups.size();
        for (qsizetype i = 0; i < plan.demand.groups.size(); ++i) {
            if (plan.demand.groups.at(i)->id == active)
                at = i + 1;
        }
        Result<Plan> with = insertGroups(std::move(plan), groups, at, context().catalog);
        if (with)
            first = with.value().demand.groups.at(at)->id;
        return with;
    });
    if (!done)
        return;
    m_new = first;
    reveal(QStringLiteral("demand/groups/%1").arg(first));
    editNewName();
}

/// Opens the name of the group that was added last, as soon as its row is there.
void DemandPage::editNewName()
{
    const int row = m_model->rowOfKey(m_new);
    if (row < 0)
        return;
    m_new.clear();
    m_awaited.clear();
    m_grid->editNew(row, DemandModel::NameColumn);
}

void DemandPage::copyValues()
{
    QList<CellRange> everything{{0, 0, m_model->endOfRows() - 1, DemandModel::kGpuHoursColumn}};
    const Result<CellBlock> block = blockOf(*m_model, everything);
    if (!block) {
        tell(sentenceOf(block.error()));
        return;
    }
    QApplication::clipboard()->setMimeData(mimeDataOf(block.value()).release());
    tell(tr("The sheet of %1 is on the clipboard as values.")
             .arg(monthText(plan(), m_model->month())));
}

DayTypesDialog *DemandPage::editDayTypes(bool adds)
{
    auto *dialog = new DayTypesDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (adds)
        dialog->addRow();
    return dialog;
}

void DemandPage::fillPoolMenu()
{
    QMenu *menu = m_pools->menu();
    menu->clear();
    menu->addAction(tr("New pool\u2026"), this, [this] { editPool({}); });
    for (const Pool &pool : plan().settings.pools) {
        const QString name = pool.name.value_or(pool.id);
        menu->addSeparator();
        menu->addAction(
            tr("Edit \"%1\"\u2026").arg(name), this, [this, id = pool.id] { editPool(id); });
        menu->addAction(
            tr("Delete \"%1\"").arg(name), this, [this, id = pool.id] { removePool(id); });
    }
}

PoolDialog *DemandPage::editPool(const Id &id)
{
    Pool pool;
    for (const Pool &one : plan().settings.pools) {
        if (one.id == id)
            pool = one;
    }
    auto *dialog = new PoolDialog(pool, plan(), context().catalog, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString label = id.isEmpty() ? tr("Add pool") : tr("Edit pool");
    connect(dialog, &PoolDialog::wanted, this, [this, dialog, label] {
        const Result<> done = context().document.edit(label, [this, dialog](Plan plan) {
            return putPool(std::move(plan), dialog->pool(), context().catalog);
        });
        if (done)
            dialog->accept();
        else
            dialog->refuse(sentenceOf(done.error()));
    });
    dialog->open();
    return dialog;
}

void DemandPage::removePool(const Id &pool)
{
    edit(tr("Delete pool"), [&pool](Plan plan) { return deletePool(std::move(plan), pool); });
}

} // namespace kf
