// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/storage_page.h"

#include "core/plan/edits/storage.h"
#include "core/report/build/overview_tables.h"
#include "core/report/charts.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/value_table.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kChartRows = 11; ///< the chart is at least that many lines of text high
constexpr int kPanelRows = 27; ///< and takes what the sheet leaves, at first

} // namespace

StoragePage::StoragePage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Storage, parent)
    , m_sheet(new StorageSheet(context.document, this))
    , m_grid(new GridView(context.theme, centre()))
    , m_add(new QPushButton(tr("Add &dataset")))
    , m_delete(new QPushButton(tr("De&lete dataset")))
    , m_empty(
          new EmptyState(context.theme,
                         tr("No datasets yet"),
                         tr("Each body of data becomes a row with the factors that make it large: "
                            "what comes in, how long it stays, how it is packed and copied.")))
    , m_chart(newChart())
    , m_tiers(new ValueTable(context.theme))
{
    m_grid->setModel(m_sheet);
    m_grid->setFrozenColumns(1);
    m_grid->setTitle(tr("Datasets"));
    addGrid(QStringLiteral("datasets"), m_grid);
    tools()->addStretch();
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    // The sheet has the height of its rows; chart and tiers take the rest.
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_grid);
    body()->addStretch();
    buildPanels();
    connect(m_empty->addStep(tr("Add a dataset")),
            &QPushButton::clicked,
            this,
            &StoragePage::addDataset);
    connect(m_add, &QPushButton::clicked, this, &StoragePage::addDataset);
    connect(m_delete, &QPushButton::clicked, this, &StoragePage::deleteOfRow);
}

void StoragePage::buildPanels()
{
    auto *chart =
        addPanel(QStringLiteral("chart"), tr("Storage by month"), Qt::BottomDockWidgetArea);
    chart->content()->addWidget(m_chart, 1);
    auto *tiers = addPanel(QStringLiteral("tiers"), tr("Tiers"), Qt::BottomDockWidgetArea);
    tiers->content()->addWidget(m_tiers, 1);
    m_chart->setMinimumHeight(kChartRows * fontMetrics().height());
    sizePanels({chart, tiers}, {4, 5}, Qt::Horizontal);
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({chart, tiers}, {high, high}, Qt::Vertical);
}

void StoragePage::refresh()
{
    m_sizeAtMonth = figures()->growth.sizeAtMonth;
    m_empty->setVisible(plan().storage.datasets.isEmpty());
    m_grid->setVisible(!plan().storage.datasets.isEmpty());
    m_delete->setVisible(!plan().storage.datasets.isEmpty());
    m_sheet->present(plan(), *figures(), context().wording.units);
    m_grid->updateGeometry();
    m_chart->show(storageChart(*figures()), context().wording);
    m_tiers->present(tierOverview(*figures()), context().wording);
}

void StoragePage::reveal(const QString &path)
{
    const int row = m_sheet->rowOfKey(path.section(QLatin1Char('/'), 2, 2));
    if (row >= 0)
        m_grid->selectCell(row, 0);
}

std::optional<WhyRequest> StoragePage::whyHere() const
{
    const auto cell = m_grid->activeCell();
    if (m_chart->hasFocus() && m_chart->crosshair() >= 0)
        return WhyRequest{Subject::StorageTotal, m_chart->crosshair()};
    if (cell && cell->row < m_sheet->rowCount() &&
        m_grid->isAncestorOf(QApplication::focusWidget()))
        return WhyRequest{
            Subject::StorageTotal, m_sizeAtMonth, {}, m_sheet->rowAt(cell->row).dataset.id};
    return WhyRequest{Subject::StorageTotal, m_sizeAtMonth};
}

void StoragePage::addDataset()
{
    if (edit(tr("Add dataset"),
             [this](Plan plan) { return kf::addDataset(std::move(plan), tr("New dataset")); }))
        m_grid->selectCell(m_sheet->rowCount() - 1, 0);
}

void StoragePage::deleteOfRow()
{
    const auto cell = m_grid->activeCell();
    if (!cell)
        return;
    const Id id = m_sheet->rowAt(cell->row).dataset.id;
    edit(tr("Delete dataset"), [&id](Plan plan) { return deleteDatasets(std::move(plan), {id}); });
}

} // namespace kf
