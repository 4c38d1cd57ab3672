// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/cost_page.h"

#include "core/plan/edits/cost.h"
#include "core/report/build/cost_tables.h"
#include "core/report/cost_charts.h"
#include "core/words/cost_words.h"
#include "core/words/name_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/cost/own_view.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kQuestionRows = 6;

bool hasPrices(const Cost &cost)
{
    return !cost.prices.isEmpty() || !cost.cloud.isEmpty();
}

/// What costs most of a mix stands first; what is not known last.
QList<AcceleratorKey> dearestFirst(const QMap<AcceleratorKey, AcceleratorCost> &all)
{
    QList<AcceleratorKey> keys = all.keys();
    std::stable_sort(keys.begin(), keys.end(), [&all](const auto &a, const auto &b) {
        return all[a].bestPerYear.value_or(-1.0) > all[b].bestPerYear.value_or(-1.0);
    });
    return keys;
}

} // namespace

CostPage::CostPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Cost, parent)
    , m_prices(new PriceSheet(context.document, this))
    , m_offers(new OfferSheet(context.document, context.catalog, this))
    , m_finance(new FinanceSheet(context.document, this))
    , m_places(new PlaceSheet(context.document, this))
    , m_study(new QuestionStudy(context.catalog, this))
    , m_stack(new QStackedWidget(centre()))
    , m_views(new Segments(tr("What is shown"), this))
    , m_keysBox(new QComboBox)
    , m_add(new QPushButton)
    , m_delete(new QPushButton)
    , m_verdict(new QLabel)
    , m_missing(new QLabel)
    , m_empty(new EmptyState(context.theme,
                             tr("No prices yet"),
                             tr("With prices the plan says what to own, what to rent, what it "
                                "costs a year and when to order.")))
    , m_own(new OwnView(context.theme, newChart(), newChart()))
    , m_questions(new ValueTable(context.theme))
    , m_yearly(newChart())
    , m_cumulative(newChart())
    , m_years(new ValueTable(context.theme))
    , m_transport(new ValueTable(context.theme))
{
    buildViews();
    buildTools();
    body()->addWidget(m_verdict);
    body()->addWidget(m_empty);
    body()->addWidget(m_verdict);
    body()->addWidget(m_missing);
    body()->addWidget(m_stack, 1);
    connect(m_study, &QuestionStudy::finished, this, &CostPage::presentAnswers);
    connect(m_empty->addStep(tr("Take cloud prices of the catalogue")),
            &QPushButton::clicked,
            this,
            &CostPage::takeCataloguePrices);
    connect(m_empty->addStep(tr("Type prices")), &QPushButton::clicked, this, [this] {
        showView(View::Prices);
    });
    showView(View::Own);
}

GridView *CostPage::newGrid(const char *name, const QString &title, GridModel *model)
{
    auto *grid = new GridView(context().theme, m_stack);
    grid->setModel(model);
    grid->setFrozenColumns(1);
    grid->setTitle(title);
    addGrid(QString::fromLatin1(name), grid);
    connect(grid, &GridView::activeCellChanged, this, &CostPage::updateTools);
    return grid;
}

void CostPage::buildViews()
{
    m_placeGrid = newGrid("cost_places", tr("Where groups run"), m_places);
    m_priceGrid = newGrid("cost_prices", tr("Prices"), m_prices);
    m_offerGrid = newGrid("cost_offers", tr("Cloud offers"), m_offers);
    m_financeGrid = newGrid("cost_finance", tr("Finance and cloud settings"), m_finance);
    connect(m_placeGrid, &GridView::activeCellChanged, this, &CostPage::presentQuestions);
    m_stack->addWidget(m_own);
    m_stack->addWidget(buildGroups());
    m_stack->addWidget(buildPrices());
    m_stack->addWidget(buildYears());
    m_transport->setAccessibleName(tr("Data to the cloud"));
    m_stack->addWidget(m_transport);
}

QWidget *CostPage::buildGroups()
{
    auto *groups = new QWidget;
    auto *column = new QVBoxLayout(groups);
    column->setContentsMargins(0, 0, 0, 0);
    m_questions->setAccessibleName(tr("What decides it"));
    m_questions->setRows(kQuestionRows, kQuestionRows);
    column->addWidget(m_placeGrid, 1);
    column->addWidget(m_questions);
    return groups;
}

QWidget *CostPage::buildPrices()
{
    auto *prices = new QWidget;
    auto *sheets = new QVBoxLayout;
    sheets->addWidget(m_priceGrid, 3);
    sheets->addWidget(m_offerGrid, 2);
    auto *row = new QHBoxLayout(prices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(sheets, 5);
    row->addWidget(m_financeGrid, 3);
    return prices;
}

QWidget *CostPage::buildYears()
{
    auto *years = new QWidget;
    auto *charts = new QHBoxLayout;
    charts->addWidget(m_yearly, 2);
    charts->addWidget(m_cumulative, 3);
    auto *column = new QVBoxLayout(years);
    column->setContentsMargins(0, 0, 0, 0);
    m_years->setAccessibleName(tr("Cash by year"));
    column->addLayout(charts, 1);
    column->addWidget(m_years, 1);
    return years;
}

void CostPage::buildTools()
{
    m_views->setTexts(
        {tr("Own, rent or mix"), tr("Groups"), tr("Prices"), tr("Years"), tr("Data")});
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->setWordWrap(true);
    m_missing->setAccessibleName(tr("What is not known"));
    m_missing->setProperty("muted", true);
    m_missing->setWordWrap(true);
    m_keysBox->setAccessibleName(tr("Accelerator"));
    tools()->addWidget(m_views);
    tools()->addStretch();
    tools()->addWidget(m_keysBox);
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_keysBox, &QComboBox::activated, this, &CostPage::presentOwn);
    connect(m_add, &QPushButton::clicked, this, &CostPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &CostPage::deleteHere);
}

void CostPage::showView(View view)
{
    m_views->choose(int(view));
    m_stack->setCurrentIndex(int(view));
    if (view == View::Groups && !m_placeGrid->activeCell() && m_places->rowCount() > 0)
        m_placeGrid->selectCell(0, PlaceSheet::WhereColumn);
    updateTools();
}

CostPage::View CostPage::view() const
{
    return View(m_stack->currentIndex());
}

QString CostPage::verdict() const
{
    return m_verdict->text();
}

void CostPage::updateTools()
{
    const bool isGroups = view() == View::Groups;
    const bool isPrices = view() == View::Prices;
    m_keysBox->setVisible(view() == View::Own && m_keys.size() > 1);
    m_add->setVisible(isGroups || isPrices);
    m_delete->setVisible(isGroups || isPrices);
    m_add->setText(isGroups ? tr("Add &move") : tr("Add &offer"));
    m_delete->setText(isGroups ? tr("De&lete move") : tr("De&lete offer"));
    const PlaceRow *place = chosenPlace();
    const auto offer = m_offerGrid->activeCell();
    m_add->setEnabled(isPrices || place != nullptr);
    m_delete->setEnabled(isGroups ? place != nullptr && place->fromMonth > 0
                                  : offer && !m_offers->isNewRow(offer->row));
}

void CostPage::refresh()
{
    const CatalogView catalog(plan().catalog, context().catalog);
    const Wording &wording = context().wording;
    m_verdict->setText(costVerdict(*figures(), catalog, wording));
    m_verdict->setToolTip(m_verdict->text());
    const bool speaksOfMoney = hasPrices(plan().cost);
    m_empty->setVisible(!speaksOfMoney);
    const QString missing = speaksOfMoney ? missingSentence(*figures(), catalog) : QString();
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_prices->present(plan(), *figures(), catalog);
    m_offers->present(plan(), catalog);
    m_finance->present(plan(), catalog);
    presentKeys();
    presentOwn();
    m_yearly->show(yearlyCostChart(*figures()), wording);
    m_cumulative->show(cumulativeCostChart(*figures()), wording);
    m_years->present(costYearTable(*figures()), wording);
    m_transport->present(transportTable(*figures()), wording);
    m_study->request(plan(),
                     {AdviceOnPlaces{figures()->question}, SwingsOfCost{figures()->question}},
                     figures());
    presentAnswers();
    updateTools();
}

void CostPage::presentKeys()
{
    const AcceleratorKey chosen = key();
    const CatalogView catalog(plan().catalog, context().catalog);
    m_keys = dearestFirst(figures()->cost.byAccelerator);
    m_keysBox->clear();
    for (const AcceleratorKey &one : std::as_const(m_keys))
        m_keysBox->addItem(acceleratorName(one, plan(), catalog));
    const qsizetype index = m_keys.indexOf(chosen);
    m_keysBox->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, index)));
}

AcceleratorKey CostPage::key() const
{
    return m_keys.value(m_keysBox->currentIndex());
}

void CostPage::presentOwn()
{
    if (figures())
        m_own->present(*figures(), key(), context().wording);
}

void CostPage::presentAnswers()
{
    if (!figures())
        return;
    const CatalogView catalog(plan().catalog, context().catalog);
    if (const auto advice = m_study->answerTo(AdviceOnPlaces{figures()->question}))
        m_advice = *advice;
    m_places->present(plan(), m_advice, context().wording);
    if (const auto swings = m_study->answerTo(SwingsOfCost{figures()->question}))
        m_own->presentSwings(*swings, *figures(), catalog, context().wording);
    presentQuestions();
}

const PlaceRow *CostPage::chosenPlace() const
{
    const auto cell = m_placeGrid->activeCell();
    const bool isRow = cell && cell->row < m_places->endOfRows();
    return isRow ? &m_places->rowAt(cell->row) : nullptr;
}

void CostPage::presentQuestions()
{
    const PlaceRow *row = chosenPlace();
    const auto its = std::find_if(m_advice.cbegin(), m_advice.cend(), [row](const auto &advice) {
        return row != nullptr && advice.group == row->group;
    });
    m_questions->setVisible(its != m_advice.cend());
    if (its != m_advice.cend())
        m_questions->present(placeAnswerTable(*its, plan(), context().wording), context().wording);
}

void CostPage::addHere()
{
    if (!finishEditing(*this))
        return;
    if (view() == View::Groups)
        addMove();
    else
        addRowBehind(*m_offerGrid);
}

/// A move a year after the group's last one, to the cloud or back.
void CostPage::addMove()
{
    const PlaceRow *row = chosenPlace();
    if (row == nullptr)
        return;
    const QList<PlacementMove> moves = movesOf(plan().cost.placement.value(row->group));
    const int last = moves.isEmpty() ? 0 : moves.constLast().fromMonth;
    const int month = std::min(last + kMonthsPerYear, plan().settings.horizonMonths);
    const PlacementKind place = placeIn(plan().cost, row->group, month);
    const PlacementKind next =
        place == PlacementKind::OnPremise ? PlacementKind::Cloud : PlacementKind::OnPremise;
    edit(tr("Add Move"), [group = row->group, month, next](Plan plan) {
        return moveGroup(std::move(plan), group, month, next);
    });
}

void CostPage::deleteHere()
{
    if (!finishEditing(*this))
        return;
    if (view() == View::Prices) {
        m_offerGrid->deleteRows();
        return;
    }
    if (const PlaceRow *row = chosenPlace())
        edit(tr("Delete Move"), [group = row->group, month = row->fromMonth](Plan plan) {
            return withoutMove(std::move(plan), group, month);
        });
}

void CostPage::takeCataloguePrices()
{
    edit(tr("Take Cloud Prices"), [&catalog = context().catalog](Plan plan) {
        return takeListedOffers(std::move(plan), catalog);
    });
}

void CostPage::reveal(const QString &path)
{
    const QString key = path.section(QLatin1Char('/'), 2);
    const auto select = [](GridView &grid, const QString &wanted, int column) {
        const int row = grid.model()->rowOfKey(wanted);
        if (row >= 0)
            grid.selectCell(row, column);
    };
    if (path.startsWith(QLatin1String("cost/placement"))) {
        showView(View::Groups);
        select(*m_placeGrid, QStringLiteral("%1 0").arg(key), PlaceSheet::WhereColumn);
    } else if (path.startsWith(QLatin1String("cost/prices"))) {
        showView(View::Prices);
        select(*m_priceGrid, key, PriceSheet::PriceColumn);
    } else if (path.startsWith(QLatin1String("cost/cloud"))) {
        showView(View::Prices);
        select(*m_offerGrid, path.section(QLatin1Char('/'), 2, 2), OfferSheet::OfferColumn);
    } else if (path.startsWith(QLatin1String("cost/"))) {
        showView(View::Prices);
        select(*m_financeGrid, path, FinanceSheet::ValueColumn);
    }
}

} // namespace kf
