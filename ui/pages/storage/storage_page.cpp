// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/storage_page.h"

#include "core/plan/edits.h"
#include "core/report/charts.h"
#include "core/report/overview_tables.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/statistics_text.h"
#include "ui/pages/parts/value_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

StoragePage::StoragePage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Storage, parent)
    , m_sheet(new StorageSheet(context.document, this))
    , m_grid(new GridView(context.theme))
    , m_add(new QPushButton(tr("Add &dataset")))
    , m_delete(new QPushButton(tr("De&lete dataset")))
    , m_empty(
          new EmptyState(context.theme,
                         tr("No datasets yet"),
                         tr("Each body of data becomes a row with the factors that make it large: "
                            "what comes in, how long it stays, how it is packed and copied.")))
    , m_content(new QWidget)
    , m_chart(new ChartView(context.theme))
    , m_tiers(new ValueTable(context.theme))
{
    m_grid->setModel(m_sheet);
    m_grid->setFrozenColumns(1);
    m_grid->setTitle(tr("Datasets"));
    tools()->addStretch();
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    auto *chartCard = new Card(context.theme, tr("Storage by month"));
    chartCard->content()->addWidget(m_chart, 1);
    auto *tierCard = new Card(context.theme, tr("Tiers"));
    tierCard->content()->addWidget(m_tiers, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::kGap);
    cards->addWidget(chartCard, 3);
    cards->addWidget(tierCard, 2);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGap);
    // The sheet has the height of its rows; chart and tiers take the rest.
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    layout->addWidget(m_grid);
    layout->addLayout(cards, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_content, 1);
    connect(m_empty->addStep(tr("Add a dataset")),
            &QPushButton::clicked,
            this,
            &StoragePage::addDataset);
    connect(m_add, &QPushButton::clicked, this, &StoragePage::addDataset);
    connect(m_delete, &QPushButton::clicked, this, &StoragePage::deleteOfRow);
    connect(m_grid, &GridView::messageShown, this, [this](const QString &text) {
        this->context().tell(text);
    });
    connect(
        m_grid, &GridView::statisticsChanged, this, [this](const SelectionStatistics &statistics) {
            this->context().tellStatistics(statisticsText(statistics, QLocale()));
        });
}

void StoragePage::present(const Plan &plan, const Evaluation &figures)
{
    m_plan = plan;
    m_empty->setVisible(plan.storage.datasets.isEmpty());
    m_content->setVisible(!plan.storage.datasets.isEmpty());
    m_delete->setVisible(!plan.storage.datasets.isEmpty());
    m_sheet->present(plan, figures);
    m_grid->updateGeometry();
    m_chart->show(storageChart(figures));
    m_tiers->present(tierOverview(figures));
}

void StoragePage::reveal(const QString &path)
{
    const int row = m_sheet->rowOfKey(path.section(QLatin1Char('/'), 2, 2));
    if (row >= 0)
        m_grid->selectCell(row, 0);
}

void StoragePage::addDataset()
{
    Dataset dataset;
    dataset.name = tr("New dataset");
    dataset.id = QStringLiteral("dataset-%1").arg(m_plan.storage.datasets.size() + 1);
    dataset.tier = m_plan.storage.datasets.isEmpty() ? QStringLiteral("standard")
                                                     : m_plan.storage.datasets.last()->tier;
    if (edit(tr("Add dataset"), [&dataset](Plan plan) {
            return insertDataset(std::move(plan), dataset, plan.storage.datasets.size());
        }))
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
