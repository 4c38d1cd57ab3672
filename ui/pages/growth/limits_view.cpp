// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/limits_view.h"

#include "core/report/growth_limits.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/growth/growth_bars.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/wrapped_label.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace kf {

namespace {

QLabel *heading(const Theme &theme, const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme.font(TextStyle::Section));
    return label;
}

} // namespace

LimitsView::LimitsView(PlanDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_claimSheet(new ClaimSheet(document, this))
    , m_scalingSheet(new ScalingSheet(document, this))
    , m_counted(new WrappedLabel)
    , m_bars(new GrowthBars(theme, this))
    , m_claims(new GridView(theme, this))
    , m_scaling(new GridView(theme, this))
{
    m_claims->setModel(m_claimSheet);
    m_claims->setFrozenColumns(1);
    m_claims->setTitle(tr("Claims of scale"));
    m_scaling->setModel(m_scalingSheet);
    m_scaling->setFrozenColumns(1);
    m_scaling->setTitle(tr("Planned or dynamic"));
    for (GridView *grid : {m_claims, m_scaling})
        grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(heading(theme, tr("What ends first as the plan grows")));
    layout->addWidget(m_counted);
    layout->addWidget(m_bars);
    layout->addSpacing(metrics::kGap);
    layout->addWidget(heading(theme, tr("What is promised of scale, and what a formula says")));
    layout->addWidget(m_claims);
    layout->addSpacing(metrics::kGap);
    layout->addWidget(heading(theme, tr("What grows by plan, and what by itself")));
    layout->addWidget(m_scaling);
    layout->addStretch();
    connect(m_claims, &GridView::activeCellChanged, this, &LimitsView::moved);
    connect(m_bars, &GrowthBars::chosen, this, &LimitsView::chosen);
}

void LimitsView::present(const Plan &plan, const Evaluation &figures)
{
    m_claimSheet->present(plan, figures);
    m_scalingSheet->present(plan, figures);
    m_claims->updateGeometry();
    m_scaling->updateGeometry();
}

void LimitsView::presentPicture(const Plan &plan,
                                const Evaluation &figures,
                                const Catalog &catalog,
                                const Wording &wording)
{
    const GrowthLimits limits = growthLimits(figures, CatalogView(plan.catalog, catalog), wording);
    m_counted->setText(limits.note);
    m_counted->setVisible(!limits.note.isEmpty());
    m_bars->present(limits);
}

void LimitsView::select(const QString &path)
{
    const QString id = path.section(u'/', 2, 2);
    if (path.startsWith(QLatin1String("platform/scaling"))) {
        const int row = std::max(0, m_scalingSheet->rowOfKey(id));
        return goToCell(*m_scaling, row, ScalingSheet::ScalingColumn);
    }
    int row = 0;
    while (row < m_claimSheet->endOfRows() && m_claimSheet->rowAt(row).work.id != id)
        ++row;
    if (id.isEmpty() || row < m_claimSheet->endOfRows())
        goToCell(*m_claims, row, ClaimSheet::TextColumn);
}

std::optional<Id> LimitsView::claimHere() const
{
    if (m_bars->hasFocus())
        return m_bars->claimOfSelected();
    const std::optional<CellPlace> cell = m_claims->activeCell();
    const bool isResult =
        cell && (cell->column == ClaimSheet::ValueColumn ||
                 cell->column == ClaimSheet::KneeColumn || cell->column == ClaimSheet::HoldsColumn);
    if (!isResult || !m_claims->isAncestorOf(QApplication::focusWidget()) ||
        cell->row >= m_claimSheet->endOfRows())
        return std::nullopt;
    return m_claimSheet->rowAt(cell->row).work.id;
}

QString LimitsView::barHere() const
{
    return m_bars->hasFocus() ? m_bars->accessibleDescription() : QString();
}

void LimitsView::addClaim()
{
    addRowBehind(*m_claims);
}

void LimitsView::deleteClaims()
{
    deleteCurrentRows(*m_claims);
}

bool LimitsView::canDelete() const
{
    return currentRow(*m_claims).has_value();
}

} // namespace kf

#include "moc_limits_view.cpp"
