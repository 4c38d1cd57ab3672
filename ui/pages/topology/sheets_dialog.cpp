// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/sheets_dialog.h"

#include "core/plan/edits/places.h"
#include "core/plan/edits/rack_types.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/topology/topology_sheets.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kWideCharacters = 150;
constexpr int kHighRows = 18;

} // namespace

SheetsDialog::SheetsDialog(const PageContext &context, Tab tab, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_types(new RackTypeSheet(context.document, this))
    , m_feeds(new FeedSheet(context.document, this))
    , m_rooms(new RoomSheet(context.document, this))
    , m_rows(new RowSheet(context.document, this))
    , m_tabs(new QTabWidget)
    , m_add(new QPushButton(tr("&Add")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Racks and rooms"));
    addTab(m_types, tr("Rack types"));
    addTab(m_feeds, tr("Feeds"));
    addTab(m_rooms, tr("Rooms"));
    addTab(m_rows, tr("Rows"));
    m_add->setToolTip(tr("Add one to this sheet"));
    m_delete->setToolTip(tr("Delete the one with the cursor"));
    m_message->setWordWrap(true);
    m_message->setProperty("over", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_delete, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter belongs to the sheet
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SheetsDialog::addOne);
    connect(m_delete, &QPushButton::clicked, this, &SheetsDialog::deleteOne);
    connect(&context.document, &PlanDocument::changed, this, &SheetsDialog::present);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SheetsDialog::showTab);
    m_tabs->setCurrentIndex(int(tab));
    resize(fontMetrics().averageCharWidth() * kWideCharacters, kHighRows * metrics::kRowHeight);
    present();
}

void SheetsDialog::addTab(GridModel *model, const QString &title)
{
    auto *grid = new GridView(m_context.theme);
    grid->setModel(model);
    grid->setFrozenColumns(1);
    grid->setTitle(title);
    connect(grid, &GridView::messageShown, m_message, &QLabel::setText);
    m_grids.append(grid);
    m_tabs->addTab(grid, title);
}

/// Closes with everything that was typed, or not yet.
void SheetsDialog::done(int result)
{
    if (finishEditing(*this))
        QDialog::done(result);
}

/// A sheet with an entry that cannot be taken stays in front.
void SheetsDialog::showTab()
{
    for (GridView *grid : std::as_const(m_grids)) {
        if (grid == m_tabs->currentWidget() || !grid->isEditing())
            continue;
        m_tabs->setCurrentWidget(grid);
        grid->finishEditing();
        return;
    }
    present();
}

SheetsDialog::Tab SheetsDialog::current() const
{
    return Tab(m_tabs->currentIndex());
}

void SheetsDialog::present()
{
    const Plan &plan = m_context.document.plan();
    m_types->present(plan);
    m_feeds->present(plan);
    m_rooms->present(plan);
    m_rows->present(plan);
    m_message->clear();
    m_delete->setEnabled(m_grids[m_tabs->currentIndex()]->model()->rowCount() > 0);
}

void SheetsDialog::edit(const QString &label, const PlanDocument::Change &change)
{
    const Result<> done = m_context.document.edit(label, change);
    if (!done)
        m_message->setText(done.error().message);
}

QString SheetsDialog::keyAtHand() const
{
    const auto cell = m_grids[m_tabs->currentIndex()]->activeCell();
    if (!cell)
        return {};
    switch (current()) {
    case Tab::RackTypes:
        return m_types->rowAt(cell->row).key;
    case Tab::Feeds:
        return m_feeds->rowAt(cell->row).type;
    case Tab::Rooms:
        return m_rooms->rowAt(cell->row).key;
    case Tab::Rows:
        return m_rows->rowAt(cell->row).key;
    }
    return {};
}

void SheetsDialog::addFeedHere()
{
    const QList<RackType> &types = m_context.document.plan().topology.rackTypes;
    if (types.isEmpty())
        return m_message->setText(tr("Add a rack type first: a feed belongs to one."));
    const QString chosen = keyAtHand();
    const Id type = chosen.isEmpty() ? types.last().id : chosen;
    edit(tr("Add feed"), [&](Plan plan) { return addFeed(std::move(plan), type); });
}

void SheetsDialog::deleteFeedHere()
{
    const auto cell = m_grids[m_tabs->currentIndex()]->activeCell();
    if (!cell)
        return;
    const FeedRow row = m_feeds->rowAt(cell->row);
    edit(tr("Delete feed"),
         [&](Plan plan) { return deleteFeed(std::move(plan), row.type, row.index); });
}

void SheetsDialog::addOne()
{
    if (!finishEditing(*this))
        return;
    switch (current()) {
    case Tab::RackTypes:
        return edit(tr("Add rack type"), [](Plan plan) { return addRackType(std::move(plan)); });
    case Tab::Feeds:
        return addFeedHere();
    case Tab::Rooms:
        return edit(tr("Add room"), [](Plan plan) { return addRoom(std::move(plan)); });
    case Tab::Rows:
        return edit(tr("Add row"), [](Plan plan) { return addRow(std::move(plan)); });
    }
}

void SheetsDialog::deleteOne()
{
    if (!finishEditing(*this))
        return;
    const Id id = keyAtHand();
    if (id.isEmpty())
        return;
    switch (current()) {
    case Tab::RackTypes:
        return edit(tr("Delete rack type"),
                    [&](Plan plan) { return deleteRackType(std::move(plan), id); });
    case Tab::Feeds:
        return deleteFeedHere();
    case Tab::Rooms:
        return edit(tr("Delete room"), [&](Plan plan) { return deleteRoom(std::move(plan), id); });
    case Tab::Rows:
        return edit(tr("Delete row"), [&](Plan plan) { return deleteRow(std::move(plan), id); });
    }
}

} // namespace kf
