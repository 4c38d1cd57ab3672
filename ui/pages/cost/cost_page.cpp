// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/cost_page.h"

#include "core/figures/cost_request.h"
#include "core/plan/edits/cost.h"
#include "core/plan/edits/sources.h"
#include "core/report/cost_charts.h"
#include "core/report/quote_request.h"
#include "core/words/cost_words.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "core/words/system_words.h"
#include "core/words/time_words.h"
#include "ui/charts/level_view.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/cost/groups_view.h"
#include "ui/pages/cost/month_lanes.h"
#include "ui/pages/cost/offers_dialog.h"
#include "ui/pages/cost/own_view.h"
#include "ui/pages/cost/quote_dialog.h"
#include "ui/pages/cost/transport_view.h"
#include "ui/pages/cost/years_view.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/stacked.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/pages/parts/wrapped_label.h"
#include "ui/theme/look.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLeastPeriod = 14; ///< characters, where the window is narrow

/// Groups that run elsewhere than before in some month.
QList<Id> movedGroups(const Plan &before, const Plan &after)
{
    QList<Id> moved;
    for (const Shared<Group> &group : after.demand.groups) {
        if (before.cost.placement.value(group->id) != after.cost.placement.value(group->id))
            moved.append(group->id);
    }
    return moved;
}

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
    , m_period(new QComboBox)
    , m_add(new QPushButton)
    , m_delete(new QPushButton)
    , m_quotes(new QPushButton(tr("Ask for &quotes…")))
    , m_import(new QPushButton(tr("&Import offers…")))
    , m_verdict(new WrappedLabel)
    , m_missing(new QLabel)
    , m_empty(new EmptyState(context.theme,
                             tr("No prices yet"),
                             tr("With prices the plan says what to own, what to rent, what it "
                                "costs a year and when to order.")))
    , m_toDemand(m_empty->addStep(tr("Go to demand")))
    , m_takePrices(m_empty->addStep(tr("Take cloud prices of the catalogue")))
    , m_typePrices(m_empty->addStep(tr("Type prices")))
    , m_own(new OwnView(context.theme, context.catalog, newLevel(), newLevel()))
    , m_years(new YearsView(context.theme, context.catalog, newChart(), newChart()))
    , m_transport(new TransportPanel(context.theme))
{
    buildViews();
    buildTools();
    head()->addWidget(m_verdict, 1);
    body()->addWidget(m_empty);
    body()->addWidget(m_missing);
    body()->addWidget(m_stack, 1);
    connect(m_own, &OwnView::takeWanted, this, &CostPage::takeOver);
    connect(m_own, &OwnView::reasonGiven, this, &CostPage::takeReason);
    connect(m_own, &OwnView::placeWanted, this, &CostPage::placeSystems);
    connect(m_own, &OwnView::inputChosen, this, [this](const QString &path) {
        this->context().jump(path == QLatin1String("demand") ? QStringLiteral("demand/groups")
                                                             : path);
    });
    connect(m_study, &QuestionStudy::finished, this, &CostPage::presentAnswers);
    connect(&context.document, &PlanDocument::fileChanged, this, [this] {
        if (this->context().document.undoStack().count() > 0)
            return; // the same plan, saved elsewhere
        m_own->putBack();
        m_transport->putBack();
    });
    connect(m_toDemand, &QPushButton::clicked, this, [this] {
        this->context().jump(QStringLiteral("demand/groups"));
    });
    connect(m_takePrices, &QPushButton::clicked, this, &CostPage::takeCataloguePrices);
    connect(m_typePrices, &QPushButton::clicked, this, &CostPage::typePrices);
    showView(View::Own);
}

LevelView *CostPage::newLevel()
{
    auto *view = new LevelView(context().theme);
    connect(view, &ChartView::pictureFailed, this, [this](const QString &text) { tell(text); });
    return view;
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
    m_groups = new GroupsView(context().theme, *m_places, m_placeGrid);
    m_stack->addWidget(m_own);
    m_stack->addWidget(m_groups);
    m_stack->addWidget(buildPrices());
    m_stack->addWidget(m_years);
    const auto take =
        [this](const QString &label, const PlanDocument::Change &change, Gesture gesture) {
            edit(label, change, gesture);
        };
    connect(m_groups, &GroupsView::editWanted, this, take);
    connect(m_years, &YearsView::editWanted, this, take);
    connect(m_transport, &TransportPanel::speedWanted, this, [this](double gbps) {
        edit(tr("Speed of the link"), [gbps](Plan plan) {
            CloudPolicy policy = plan.cost.policy;
            policy.interconnectGbps = gbps;
            return setCloudPolicy(std::move(plan), policy);
        });
    });
    m_stack->addWidget(m_transport);
}

/// Offers have many columns and are compared: they take the whole width below devices and settings,
/// and most of the height where they need it.
QWidget *CostPage::buildPrices()
{
    auto *prices = new QWidget;
    auto *above = new QHBoxLayout;
    above->addWidget(m_priceGrid, 3);
    above->addWidget(m_financeGrid, 2);
    auto *column = new QVBoxLayout(prices);
    column->setContentsMargins(0, 0, 0, 0);
    m_offerGrid->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addLayout(above, 2);
    column->addWidget(m_offerGrid, 3);
    return prices;
}

void CostPage::buildTools()
{
    m_views->setTexts(
        {tr("Own, rent or mix"), tr("Groups"), tr("Prices"), tr("Years"), tr("Data transport")});
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    // Two lines mostly: what stands below keeps its place where there is one.
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
    m_missing->setAccessibleName(tr("What is not known"));
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_missing, &QLabel::linkActivated, this, context().jump);
    m_keysBox->setAccessibleName(tr("Accelerator"));
    tools()->addWidget(m_views);
    tools()->addStretch();
    m_quotes->setToolTip(tr("Nobody publishes prices of systems: a text that lists what to quote"));
    m_import->setToolTip(tr("Cloud offers out of a price list of SkyPilot (CSV)"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("Of what stands side by side: the average year, or the cash of one"));
    m_period->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastPeriod);
    tools()->addWidget(m_keysBox);
    tools()->addWidget(m_period);
    tools()->addWidget(m_import);
    auto *below = new QHBoxLayout; // beside the segments there is no room in a narrow window
    for (QPushButton *button : {m_add, m_delete, m_quotes})
        below->addWidget(button);
    below->addStretch();
    body()->addLayout(below);
    connect(m_quotes, &QPushButton::clicked, this, &CostPage::askForQuotes);
    connect(m_import, &QPushButton::clicked, this, &CostPage::importOffers);
    connect(m_views, &Segments::chosenChanged, this, [this](int index) { showView(View(index)); });
    connect(m_keysBox, &QComboBox::activated, this, &CostPage::presentOwn);
    connect(
        m_period, &QComboBox::activated, this, [this](int index) { m_own->showYear(index - 1); });
    connect(m_add, &QPushButton::clicked, this, &CostPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &CostPage::deleteHere);
}

void CostPage::showView(View view)
{
    m_views->choose(int(view));
    showPart(*m_stack, int(view));
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
    m_period->setVisible(view() == View::Own && m_period->count() > 2);
    m_add->setVisible(isGroups || isPrices);
    m_delete->setVisible(isGroups || isPrices);
    m_quotes->setVisible(isPrices);
    m_import->setVisible(isPrices || view() == View::Own);
    m_add->setText(isGroups ? tr("Add &move") : tr("Add &offer"));
    m_delete->setText(isGroups ? tr("De&lete move") : tr("De&lete offer"));
    const PlaceRow *place = m_groups->chosen();
    const auto offer = m_offerGrid->activeCell();
    m_add->setEnabled(isPrices || place != nullptr);
    m_delete->setEnabled(isGroups ? place != nullptr && place->fromMonth > 0
                                  : offer && !m_offers->isNewRow(offer->row));
}

void CostPage::refresh()
{
    const CatalogView catalog(plan().catalog, context().catalog);
    const Wording &wording = context().wording;
    const bool speaksOfMoney = hasPrices(plan().cost);
    m_empty->setVisible(!speaksOfMoney);
    if (!speaksOfMoney)
        presentEmpty();
    m_missing->setText(missingLinks(*figures(), catalog, wording));
    m_missing->setToolTip(missingSentence(*figures(), catalog, wording));
    m_missing->setVisible(speaksOfMoney);
    m_prices->present(plan(), *figures(), catalog, wording);
    m_offers->present(plan(), catalog);
    m_finance->present(plan(), *figures(), catalog, wording);
    presentKeys();
    presentPeriods();
    presentOwn();
    presentVerdict();
    m_years->present(figures(), context().document.revision(), wording);
    m_transport->present(figures(), wording);
    m_study->request(plan(),
                     {AdviceOnPlaces{figures()->question},
                      SwingsOfCost{figures()->question},
                      EquipmentByMonth{figures()->question}},
                     figures());
    presentAnswers();
    updateTools();
}

/// The primary step is the one that leads on: groups first, prices are of their accelerators.
void CostPage::presentEmpty()
{
    const bool hasDemand = !figures()->cost.byAccelerator.isEmpty();
    const Result<Plan> taken = takeListedOffers(plan(), context().catalog);
    m_toDemand->setVisible(!hasDemand);
    m_takePrices->setVisible(hasDemand);
    m_takePrices->setEnabled(taken.ok());
    m_takePrices->setToolTip(taken ? QString() : sentenceOf(taken.error()));
    m_typePrices->setVisible(hasDemand);
    setLook(*m_takePrices, "primary", taken.ok());
    setLook(*m_typePrices, "primary", !taken.ok());
}

void CostPage::presentKeys()
{
    const AcceleratorKey chosen = key();
    const bool isAll = m_keysBox->count() > 1 && chosen.isEmpty();
    const CatalogView catalog(plan().catalog, context().catalog);
    m_keys = dearestFirst(figures()->cost.byAccelerator);
    m_keysBox->clear();
    for (const AcceleratorKey &one : std::as_const(m_keys))
        m_keysBox->addItem(acceleratorName(one, plan(), catalog));
    if (m_keys.size() > 1)
        m_keysBox->addItem(tr("All accelerators"));
    const qsizetype index = isAll && m_keys.size() > 1 ? m_keys.size() : m_keys.indexOf(chosen);
    m_keysBox->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, index)));
}

/// The mean of the horizon, and each of its years.
void CostPage::presentPeriods()
{
    const int months = plan().settings.horizonMonths;
    const auto span = [this](int from, int to) {
        return tr("%1 to %2", "months").arg(monthText(plan(), from), monthText(plan(), to));
    };
    const int chosen = m_period->currentIndex();
    m_period->clear();
    const auto add = [this](const QString &text, const QString &tip) {
        m_period->addItem(text);
        m_period->setItemData(m_period->count() - 1, tip, Qt::ToolTipRole);
    };
    add(tr("Average year"), span(0, months - 1));
    for (int from = 0; from < months; from += kMonthsPerYear)
        add(tr("Year %1, from %2", "its number, its first month")
                .arg(from / kMonthsPerYear + 1)
                .arg(monthText(plan(), from)),
            span(from, std::min(from + kMonthsPerYear, months) - 1));
    m_period->setCurrentIndex(chosen >= 0 && chosen < m_period->count() ? chosen : 0);
    m_own->showYear(m_period->currentIndex() - 1);
}

void CostPage::presentVerdict()
{
    if (!figures())
        return;
    const CatalogView catalog(plan().catalog, context().catalog);
    m_verdict->setText(costVerdict(*figures(), catalog, context().wording));
    m_verdict->setToolTip(systemsApartText(*figures(), catalog, context().wording));
}

/// Those that were taken over against what is advised, without a reason: as the sheet of groups
/// has it.
QList<Id> CostPage::unexplained() const
{
    QList<Id> groups;
    for (const PlaceAdvice &advice : m_advice) {
        const bool isTaken = m_takenOver.contains(advice.group) &&
                             plan().cost.placement.value(advice.group) ==
                                 GroupPlacement(PlacementKind::Hybrid); // not undone since
        if (isTaken && isOwnPlace(plan(), advice, figures()->growth.sizeAtMonth) &&
            decisionAt(plan(), pathOfPlace(advice.group)).isEmpty())
            groups.append(advice.group);
    }
    return groups;
}

void CostPage::askReason()
{
    const QHash<Id, QString> names = groupNames(plan());
    QStringList own;
    const QList<Id> groups = unexplained();
    for (const Id &group : groups)
        own.append(names.value(group, group));
    m_own->askReason(own.isEmpty() ? QString()
                                   : tr("Advised to run elsewhere: %1. Why not so?", "groups")
                                         .arg(context().wording.locale.createSeparatedList(own)));
}

void CostPage::takeReason(const QString &reason)
{
    const QList<Id> groups = unexplained();
    if (groups.isEmpty())
        return;
    edit(tr("Reason of a placement"), [&groups, &reason](Plan plan) {
        Result<Plan> next(std::move(plan));
        for (const Id &group : groups) {
            if (next)
                next = explainPlace(std::move(next).value(), group, reason);
        }
        return next;
    });
}

AcceleratorKey CostPage::key() const
{
    return m_keys.value(m_keysBox->currentIndex());
}

void CostPage::presentOwn()
{
    if (figures())
        m_own->present(figures(), key(), context().wording);
}

void CostPage::presentAnswers()
{
    if (!figures())
        return;
    if (const auto advice = m_study->answerTo(AdviceOnPlaces{figures()->question}))
        m_advice = *advice;
    m_groups->present(
        figures(), m_advice, plan(), context().document.revision(), context().wording);
    if (const auto swings = m_study->answerTo(SwingsOfCost{figures()->question}))
        m_own->presentSwings(*swings);
    m_own->presentPlaces(m_advice);
    askReason();
    if (const auto equipment = m_study->answerTo(EquipmentByMonth{figures()->question}))
        m_years->presentEquipment(*equipment);
}

void CostPage::addHere()
{
    if (!finishEditing(*this))
        return;
    if (view() == View::Groups)
        m_groups->addMove();
    else
        addRowBehind(*m_offerGrid);
}

void CostPage::deleteHere()
{
    if (!finishEditing(*this))
        return;
    if (view() == View::Prices)
        m_offerGrid->deleteRows();
    else
        m_groups->deleteMove();
}

std::optional<WhyRequest> CostPage::whyHere() const
{
    if (!isCellChosen(*this))
        return costRequest();
    const std::optional<CellPlace> price = m_priceGrid->activeCell();
    if (price && m_priceGrid->isAncestorOf(QApplication::focusWidget()))
        return m_prices->whyOf(*price);
    if (view() == View::Transport)
        return m_transport->whyHere();
    return view() == View::Years ? m_years->whyHere() : m_own->whyHere();
}

void CostPage::takeCataloguePrices()
{
    edit(tr("Take cloud prices"), [&catalog = context().catalog](Plan plan) {
        return takeListedOffers(std::move(plan), catalog);
    });
}

void CostPage::askForQuotes()
{
    if (!finishEditing(*this))
        return;
    const CatalogView catalog(plan().catalog, context().catalog);
    const QuoteRequest request = quoteRequest(*figures(), catalog, context().wording);
    if (request.lines == 0)
        return tell(tr("Every price that is needed has been quoted"));
    QuoteDialog(request.text, this).exec();
}

void CostPage::importOffers()
{
    if (!finishEditing(*this))
        return;
    qsizetype kept = 0;
    const auto keep = [this, &kept](const QList<OfferEntry> &offers) {
        kept = offers.size();
        return context().document.edit(tr("Import offers"), [&](Plan plan) {
            return keepOffers(std::move(plan), offers, context().catalog);
        });
    };
    OffersDialog dialog(context(), plan(), keep, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showView(View::Prices);
    m_offerGrid->selectCell(0, OfferSheet::OfferColumn); // where they can be chosen now
    m_offerGrid->table()->setFocus();
    tell(tr("%n offer(s) more can be chosen in the column Offer, of this row and of others",
            nullptr,
            int(kept)));
}

/// Asks before more changes than that groups on premises may overflow: one leaves the cloud, where
/// a person has put it, or what is owned is counted in another way.
bool CostPage::agreesTo(const Plan &next)
{
    const QHash<Id, QString> names = groupNames(plan());
    QStringList moved;
    QStringList fromCloud;
    for (const Id &group : movedGroups(plan(), next)) {
        const QList<PlacementMove> moves = movesOf(plan().cost.placement.value(group));
        const bool wasInCloud = std::any_of(moves.cbegin(), moves.cend(), [](const auto &move) {
            return move.where == PlacementKind::Cloud;
        });
        (wasInCloud ? fromCloud : moved).append(names.value(group, group));
    }
    const CostBasis basis = next.cost.finance.basis;
    const bool isOtherBasis = basis != plan().cost.finance.basis;
    if (fromCloud.isEmpty() && !isOtherBasis)
        return true;
    const QLocale &locale = context().wording.locale;
    QStringList changes;
    if (!moved.isEmpty())
        changes.append(tr("On premises with overflow into the cloud from now on: %1.", "groups")
                           .arg(locale.createSeparatedList(moved)));
    if (!fromCloud.isEmpty())
        changes.append(
            tr("No longer all in the cloud, but on premises with overflow: %1.", "groups")
                .arg(locale.createSeparatedList(fromCloud)));
    if (isOtherBasis)
        changes.append(basis == CostBasis::Placed
                           ? tr("What is placed is owned, of all accelerators, and no longer what "
                                "is needed. Switches and cables that are not placed yet do not "
                                "count then.")
                           : tr("What is needed is bought, of all accelerators, and no longer "
                                "what is placed."));
    QMessageBox box(QMessageBox::Question,
                    tr("Take over K"),
                    tr("Take over all of this?"),
                    QMessageBox::Cancel,
                    this);
    box.setInformativeText(changes.join(QStringLiteral("\n\n")));
    const auto *take = box.addButton(tr("&Take over"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == take;
}

/// The plan as the curve has it: groups that may leave the site overflow into the cloud, but for
/// those of which a person has said why they run where they do.
void CostPage::takeOver(int systems, bool isBest)
{
    QSet<Id> staying;
    for (const PlaceAdvice &advice : std::as_const(m_advice)) {
        if (advice.answer(PlaceQuestion::MustStay).value.value_or(0.0) != 0.0 ||
            !decisionAt(plan(), pathOfPlace(advice.group)).isEmpty())
            staying.insert(advice.group);
    }
    const CostBasis basis = isBest ? CostBasis::Required : CostBasis::Placed;
    const auto taken = [&](Plan plan) {
        return takeMix(std::move(plan), key(), staying, basis);
    };
    const Plan before = plan();
    const Result<Plan> next = taken(before);
    if (next && !agreesTo(next.value()))
        return;
    if (!edit(tr("Take over K"), taken))
        return;
    const int more = systems - ownedChoice(*figures(), key()).placed;
    const QString bought =
        isBest && !staying.isEmpty()
            ? tr("Systems are bought by need, for groups that must stay in full")
        : isBest   ? tr("%n system(s) are bought by need", nullptr, systems)
        : more > 0 ? tr("What is placed is owned: place %n system(s) more", nullptr, more)
                   : tr("What is placed is owned");
    m_takenOver = movedGroups(before, plan());
    askReason();
    const int moved = int(m_takenOver.size());
    tell(moved == 0 ? bought
                    : tr("%1; %n group(s) may overflow into the cloud from now on", nullptr, moved)
                          .arg(bought));
}

void CostPage::placeSystems(const Id &device, int more)
{
    context().jump(QStringLiteral("topology/place/%1/%2").arg(device).arg(more));
}

/// What was looked at and not taken over goes with the page.
void CostPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_own->putBack();
    m_transport->putBack();
}

void CostPage::reveal(const QString &path)
{
    const QString key = path.section(QLatin1Char('/'), 2);
    const QString thing = path.section(QLatin1Char('/'), 2, 2);
    if (path.startsWith(QLatin1String("cost/mix/"))) {
        showView(View::Own);
        m_keysBox->setCurrentIndex(int(std::max<qsizetype>(0, m_keys.indexOf(key))));
        presentOwn();
        m_own->curve().setFocus();
    } else if (path.startsWith(QLatin1String("cost/orders/"))) {
        showView(View::Years);
        m_years->chooseOrder(key);
        m_years->orders().setFocus();
    } else if (path.startsWith(QLatin1String("cost/placement"))) {
        showView(View::Groups);
        goToCell(*m_placeGrid, QStringLiteral("%1 0").arg(key), PlaceSheet::WhereColumn);
    } else if (path.startsWith(QLatin1String("cost/prices"))) {
        showView(View::Prices);
        revealPrice(thing);
    } else if (path.startsWith(QLatin1String("cost/cloud"))) {
        showView(View::Prices);
        const int row = m_offers->rowOfKey(thing);
        if (row >= 0)
            goToCell(*m_offerGrid,
                     row,
                     m_offers->columnOfField(row, path.section(QLatin1Char('/'), 3, 3)));
        else // of an accelerator that no offer is for: where one is added
            goToCell(*m_offerGrid, m_offers->endOfRows(), OfferSheet::AcceleratorColumn);
    } else if (path.startsWith(QLatin1String("plan/policy/systems/"))) {
        showView(View::Prices);
        goToChoice(*m_financeGrid, m_finance->rowOfKey(path), FinanceSheet::ListColumn);
    } else if (path.startsWith(QLatin1String("cost/"))) {
        showView(View::Prices);
        goToCell(*m_financeGrid, path, FinanceSheet::ValueColumn);
    }
}

/// That of a device, else the first one that nobody has said.
void CostPage::revealPrice(const Id &device)
{
    int row = device.isEmpty() ? -1 : m_prices->rowOfKey(device);
    for (int i = 0; device.isEmpty() && row < 0 && i < m_prices->endOfRows(); ++i) {
        if (!m_prices->rowAt(i).price.unitPrice)
            row = i;
    }
    goToCell(*m_priceGrid, device.isEmpty() ? std::max(0, row) : row, PriceSheet::PriceColumn);
}

/// Where the first of them is typed: a price, or the system that one is asked for.
void CostPage::typePrices()
{
    const QStringList &missing = figures()->cost.missing;
    const auto first = std::find_if(missing.cbegin(), missing.cend(), [](const QString &path) {
        return path.startsWith(QLatin1String("cost/prices/")) ||
               path.startsWith(QLatin1String("plan/policy/systems/"));
    });
    reveal(first != missing.cend() ? *first : QStringLiteral("cost/prices"));
}

} // namespace kf

#include "moc_cost_page.cpp"
