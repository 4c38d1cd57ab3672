// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/sheets_dialog.h"

#include "core/words/refusal_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/foreign_cells.h"
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
    , m_draft(context)
    , m_types(new RackTypeSheet(m_draft.document(), this))
    , m_feeds(new FeedSheet(m_draft.document(), FeedSheet::Of::AllTypes, this))
    , m_sites(new SiteSheet(m_draft.document(), this))
    , m_rooms(new RoomSheet(m_draft.document(), this))
    , m_rows(new RowSheet(m_draft.document(), this))
    , m_ways(new CableWaySheet(m_draft.document(), this))
    , m_trays(new TraySheet(m_draft.document(), this))
    , m_tabs(new QTabWidget)
    , m_add(new QPushButton(tr("&Add")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Racks and rooms"));
    addTab(m_types, tr("Rack types"));
    addTab(m_feeds, tr("Feeds"));
    addTab(m_sites, tr("Sites"));
    addTab(m_rooms, tr("Rooms"));
    addTab(m_rows, tr("Rows"));
    addTab(m_ways, tr("Cables between rooms"));
    addTab(m_trays, tr("Trays"));
    m_add->setToolTip(tr("Add one to this sheet"));
    m_delete->setToolTip(tr("Delete the one with the cursor"));
    m_message->setWordWrap(true);
    m_message->setProperty("over", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *ofSheet = new QHBoxLayout; // apart from what closes the dialog
    ofSheet->addWidget(m_add);
    ofSheet->addWidget(m_delete);
    ofSheet->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(ofSheet);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        enterClicks(*button); // elsewhere Enter belongs to the sheet
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SheetsDialog::addOne);
    connect(m_delete, &QPushButton::clicked, this, &SheetsDialog::deleteOne);
    connect(&m_draft.document(), &PlanDocument::changed, this, &SheetsDialog::present);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SheetsDialog::showTab);
    m_draft.addUndoTo(*this);
    m_tabs->setCurrentIndex(int(tab));
    resize(fontMetrics().averageCharWidth() * kWideCharacters, kHighRows * metrics::kRowHeight);
    present();
}

void SheetsDialog::addTab(GridModel *model, const QString &title)
{
    auto *grid = new GridView(m_draft.context().theme);
    grid->setModel(model);
    grid->setFrozenColumns(1);
    readForeignCells(*grid);
    grid->setTitle(title);
    connect(grid, &GridView::messageShown, m_message, &QLabel::setText);
    m_grids.append(grid);
    m_tabs->addTab(grid, title);
}

/// OK takes over everything that was typed, or stays open; Cancel drops the draft, once a person
/// has said that nothing of it is to be kept.
void SheetsDialog::done(int result)
{
    if (result != QDialog::Accepted) {
        const Leaving leaving = m_draft.leaving(*this);
        if (leaving == Leaving::Stay)
            return;
        result = leaving == Leaving::Keep ? QDialog::Accepted : QDialog::Rejected;
    }
    if (result == QDialog::Accepted) {
        if (!finishEditing(*this))
            return;
        if (const Result<> kept = m_draft.keep(tr("Change racks and rooms")); !kept)
            return m_message->setText(sentenceOf(kept.error()));
    }
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

GridView &SheetsDialog::current() const
{
    return *m_grids[m_tabs->currentIndex()];
}

void SheetsDialog::present()
{
    const Plan &plan = m_draft.plan();
    m_types->present(plan);
    m_feeds->present(plan);
    m_sites->present(plan);
    m_rooms->present(plan);
    m_rows->present(plan);
    m_ways->present(plan);
    m_trays->present(plan);
    m_message->clear();
    const GridModel &model = *current().model();
    const bool takesRows = model.isNewRow(model.rowCount() - 1);
    m_add->setEnabled(takesRows);
    m_delete->setEnabled(takesRows && model.endOfRows() > 0);
}

/// Behind the last row, as with Ctrl++ in the empty one; the cursor goes to its name.
void SheetsDialog::addOne()
{
    if (!finishEditing(*this))
        return;
    const int end = current().model()->endOfRows();
    // A way is one only with its length: the empty row asks for it.
    if (Tab(m_tabs->currentIndex()) == Tab::CableWays)
        return current().editNew(end, CableWaySheet::kLength);
    current().selectCell(end, 0);
    current().insertRows();
    if (const auto added = current().activeCell())
        current().editNew(added->row, Tab(m_tabs->currentIndex()) == Tab::Feeds ? 1 : 0);
}

void SheetsDialog::deleteOne()
{
    if (finishEditing(*this))
        current().deleteRows();
}

} // namespace kf

#include "moc_sheets_dialog.cpp"
