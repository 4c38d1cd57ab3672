// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/fill_dialog.h"

#include "core/catalog/device_list.h"
#include "core/plan/edits/topology_fields.h"
#include "core/report/system_choice.h"
#include "core/topology/topology_walk.h"
#include "core/words/field_words.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "ui/pages/parts/month_box.h"
#include "ui/pages/parts/wrapped_cells.h"
#include "ui/pages/topology/fill_rules.h"
#include "ui/pages/topology/fill_words.h"
#include "ui/pages/topology/rack_type_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

constexpr int kSettleMilliseconds = 150; ///< typing is not worked out letter by letter
constexpr int kProgressSteps = 1000;
constexpr int kMostAlong = 100;
constexpr int kMostPerRack = 64;
constexpr int kMostSpares = 10000;
constexpr int kNameCharacters = 32; ///< the longest name of the catalogue is read
constexpr int kWideCharacters = 145;

QList<FillAlternative>
alternativesOf(const FillJob &job, const QList<FillAlternative> *, WorkControl &control)
{
    const CatalogView view(job.own, job.catalog);
    const qsizetype count = job.requests.size();
    QList<FillAlternative> alternatives;
    for (qsizetype i = 0; i < count && !control.shouldStop(); ++i) {
        PlacementControl placement;
        placement.shouldStop = [&control] {
            return control.shouldStop();
        };
        placement.progressed = [&control, i, count](double share) {
            control.tell((double(i) + share) / double(count));
        };
        alternatives.append({job.requests[i].rackType,
                             job.names[i],
                             place(job.requests[i], job.topology, view, job.basis, placement)});
    }
    return alternatives;
}

QSpinBox *spinBox(int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

Result<Plan> withAssumptions(Plan plan, const Catalog &catalog, const QList<FillAssumption> &all)
{
    Result<Plan> assumed = std::move(plan);
    for (const FillAssumption &one : all) {
        if (assumed)
            assumed = assumeFigure(std::move(assumed).value(),
                                   catalog,
                                   one.figure.device,
                                   one.figure.key,
                                   one.value,
                                   {});
    }
    return assumed;
}

FillDialog::FillDialog(const PageContext &context,
                       std::shared_ptr<const Evaluation> figures,
                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_figures(std::move(figures))
    , m_accelerator(new QComboBox)
    , m_system(new QComboBox)
    , m_count(spinBox(0, kMostSpares, 0))
    , m_month(new MonthBox(m_figures->plan, m_figures->plan.settings.horizonMonths))
    , m_spares(spinBox(0, kMostSpares, m_figures->plan.settings.policy.spareSystems))
    , m_room(new QComboBox)
    , m_perRack(spinBox(0, kMostPerRack, 0))
    , m_replace(new QCheckBox(tr("Re&place systems of this kind that stand there")))
    , m_fillExisting(new QCheckBox(tr("&Use room in racks that are there")))
    , m_devices(deviceList(m_figures->plan.catalog, context.catalog))
    , m_rules(new FillRules(m_figures->plan.topology, m_devices))
    , m_assumed(new FillFigures([this](const FillFigure &figure, const QString &text) {
        return takeAssumed(figure, text);
    }))
    , m_need(new QLabel)
    , m_message(new QLabel)
    , m_addRackType(new QPushButton(tr("Add a rack &type\u2026")))
    , m_table(new QTableWidget)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("&Stop")))
    , m_accept(new QPushButton(tr("F&ill")))
    , m_worker(alternativesOf)
{
    setWindowTitle(tr("Fill from forecast"));
    m_month->setValue(m_figures->growth.sizeAtMonth);
    auto *both = new QHBoxLayout;
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // the table gets the rest
    tabs->addTab(buildWishes(), tr("What"));
    tabs->addTab(m_rules, tr("How"));
    both->addWidget(tabs);
    both->addWidget(buildAlternatives(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setProperty("primary", true);
    m_accept->setToolTip(tr("Take the chosen alternative over, as one step that can be undone"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    auto *said = new QHBoxLayout;
    said->addWidget(m_message, 1);
    said->addWidget(m_addRackType);
    layout->addLayout(said);
    layout->addWidget(m_assumed);
    layout->addWidget(buttons);
    connect(m_assumed, &FillFigures::settled, this, [this](const QString &refusal) {
        if (!refusal.isEmpty())
            m_message->setText(refusal);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &FillDialog::offerFill);
    connect(m_rules, &FillRules::changed, &m_later, qOverload<>(&QTimer::start));
    askForMissing();
    m_message->setWordWrap(true);
    m_addRackType->setToolTip(tr("Describe the racks, with their limits, and come back here"));
    connect(m_addRackType, &QPushButton::clicked, this, &FillDialog::addRackType);
    m_message->setProperty("over", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_worker, &WorkerBase::progressed, m_progress, [this](double share) {
        m_progress->setValue(int(share * kProgressSteps));
    });
    connect(&m_worker, &WorkerBase::runningChanged, m_progress, &QWidget::setVisible);
    connect(&m_worker, &WorkerBase::runningChanged, m_cancel, &QWidget::setVisible);
    connect(&m_worker, &WorkerBase::finished, this, &FillDialog::finish);
    connect(m_cancel, &QPushButton::clicked, &m_worker, &WorkerBase::stop);
    m_later.setSingleShot(true);
    m_later.setInterval(kSettleMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &FillDialog::begin);
    resize(fontMetrics().averageCharWidth() * kWideCharacters, sizeHint().height());
    chooseMissing();
    begin();
}

void FillDialog::choose(const AcceleratorKey &key, std::optional<int> month)
{
    if (const int row = m_accelerator->findData(key); row >= 0)
        m_accelerator->setCurrentIndex(row);
    if (month)
        m_month->setValue(*month);
}

void FillDialog::chooseMissing()
{
    for (int row = 0; row < m_accelerator->count(); ++row) {
        m_accelerator->setCurrentIndex(row);
        const Result<FillNeed> need = fillNeed(*m_figures, m_context.catalog, options({}));
        if (need && need.value().missing > 0)
            return;
    }
    m_accelerator->setCurrentIndex(0);
}

QWidget *FillDialog::buildWishes()
{
    auto *wishes = new QWidget;
    const CatalogView view(m_figures->plan.catalog, m_context.catalog);
    const auto &all = m_figures->growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key() != kCpuCore)
            m_accelerator->addItem(acceleratorName(it.key(), m_figures->plan, view), it.key());
    }
    forEachRoom(m_figures->plan.topology, [this](const Site &, const Room &room) {
        m_room->addItem(room.name.value_or(room.id), room.id);
    });
    if (m_room->count() == 0)
        m_room->addItem(tr("a new room"), QString());
    listSystems();
    m_system->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_system->setMinimumContentsLength(kNameCharacters);
    m_month->setToolTip(
        tr("A month such as 2028-01, or a number of months ahead: the demand of that "
           "month is met, and what is placed is in service from it on"));
    m_count->setSpecialValueText(tr("by the forecast"));
    m_count->setToolTip(tr("Systems to place, spares among them; by the forecast: as many as the "
                           "demand of the month needs"));
    m_perRack->setSpecialValueText(tr("as many as fit"));
    m_perRack->setToolTip(tr("At most so many systems in one rack"));
    m_fillExisting->setChecked(true);
    m_replace->setToolTip(tr("Unlocked systems of this kind in the room are placed anew"));
    auto *form = new QFormLayout(wishes);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&GPU"), m_accelerator);
    form->addRow(tr("S&ystem"), m_system);
    form->addRow(tr("Ho&w many"), m_count);
    form->addRow(tr("In &month"), m_month);
    form->addRow(tr("Spa&res"), m_spares);
    form->addRow(tr("R&oom"), m_room);
    form->addRow(tr("&Each rack"), m_perRack);
    addAlong(wishes, tr("Switches"), DeviceKind::IbSwitch, DeviceKind::EthSwitch);
    addAlong(wishes, tr("Storage"), DeviceKind::Storage, DeviceKind::Storage);
    addAlong(wishes, tr("Management"), DeviceKind::Management, DeviceKind::Management);
    form->addRow(m_fillExisting);
    form->addRow(m_replace);
    form->addRow(m_need);
    m_need->setWordWrap(true);
    m_need->setProperty("muted", true);
    connect(m_accelerator, &QComboBox::currentIndexChanged, this, &FillDialog::listSystems);
    connect(m_count, &QSpinBox::valueChanged, this, &FillDialog::listSystems);
    for (QComboBox *box : {m_accelerator, m_system, m_room})
        connect(box, &QComboBox::currentIndexChanged, &m_later, qOverload<>(&QTimer::start));
    for (QSpinBox *box : {m_count, m_month, m_spares, m_perRack})
        connect(box, &QSpinBox::valueChanged, &m_later, qOverload<>(&QTimer::start));
    for (QCheckBox *box : {m_fillExisting, m_replace})
        connect(box, &QCheckBox::toggled, &m_later, qOverload<>(&QTimer::start));
    return wishes;
}

void FillDialog::addAlong(QWidget *parent, const QString &title, DeviceKind kind, DeviceKind other)
{
    AlongRow row{new QComboBox, spinBox(0, kMostAlong, 0), spinBox(1, kMostAlong, 1)};
    for (const DeviceEntry &entry : std::as_const(m_devices)) {
        if (entry.kind == kind || entry.kind == other)
            row.device->addItem(entry.model, entry.id);
    }
    row.device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.device->setMinimumContentsLength(kNameCharacters);
    row.count->setPrefix(QStringLiteral("\u00d7 "));
    row.count->setAccessibleName(tr("How many"));
    row.count->setToolTip(tr("How many go along with so many racks; 0: none"));
    row.racks->setPrefix(tr("racks: "));
    row.racks->setAccessibleName(tr("For how many racks"));
    auto *line = new QHBoxLayout;
    line->addWidget(row.device, 1);
    line->addWidget(row.count);
    line->addWidget(row.racks);
    static_cast<QFormLayout *>(parent->layout())->addRow(title, line);
    connect(row.device, &QComboBox::currentIndexChanged, &m_later, qOverload<>(&QTimer::start));
    connect(row.count, &QSpinBox::valueChanged, &m_later, qOverload<>(&QTimer::start));
    connect(row.racks, &QSpinBox::valueChanged, &m_later, qOverload<>(&QTimer::start));
    m_along.append(row);
}

/// By the forecast only systems with the GPUs that are chosen are offered: of those alone it can
/// say how many. The others are counted.
void FillDialog::listSystems()
{
    const QSignalBlocker quiet(m_system);
    const Plan &plan = m_figures->plan;
    const AcceleratorKey key = m_accelerator->currentData().toString();
    const Id before = m_system->currentData().toString();
    QSet<Id> holding;
    for (const HoldingSystem &one : systemsHolding(key, plan, m_context.catalog))
        holding.insert(one.device);
    const DeviceEntry *own = CatalogView(plan.catalog, m_context.catalog).device(planChoice());
    m_system->clear();
    m_system->addItem(
        own == nullptr ? tr("choose one") : tr("the plan's choice: %1").arg(own->model), QString());
    const bool offersAll = m_count->value() > 0 || key.isEmpty();
    int others = 0;
    for (const DeviceEntry &entry : std::as_const(m_devices)) {
        if (entry.kind != DeviceKind::GpuSystem)
            continue;
        if (offersAll || holding.contains(entry.id))
            m_system->addItem(entry.model, entry.id);
        else
            ++others;
    }
    m_offered = m_system->count() - 1;
    const bool isOnlyOne = own == nullptr && m_offered == 1;
    m_system->setCurrentIndex(std::max(isOnlyOne ? 1 : 0, m_system->findData(before)));
    if (others == 0)
        return;
    m_system->addItem(tr("%n other system(s) without these GPUs", nullptr, others), QString());
    auto *items = qobject_cast<QStandardItemModel *>(m_system->model());
    items->item(m_system->count() - 1)->setEnabled(false);
}

/// The system that the plan buys for the GPUs that are chosen; empty where nobody has said.
Id FillDialog::planChoice() const
{
    const AcceleratorKey key = m_accelerator->currentData().toString();
    const auto &systems = m_figures->growth.byAccelerator.value(key).systems;
    return systems ? systems->device : m_figures->plan.settings.policy.systems.value(key);
}

void FillDialog::addRackType()
{
    RackTypeDialog dialog(m_context, {}, this);
    dialog.beginFirst();
    dialog.exec(); // the page tells the figures with it
    m_accelerator->setFocus();
}

void FillDialog::present(const std::shared_ptr<const Evaluation> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    listSystems();
    begin();
}

QWidget *FillDialog::buildAlternatives()
{
    auto *side = new QWidget;
    m_table->setAccessibleName(tr("Alternatives"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new WrappedCells(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
        part->hide(); // until work begins
    }
    m_cancel->setToolTip(tr("Stop working and keep the best so far"));
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QLabel(tr("One alternative for each rack type. Choose a column."));
    head->setProperty("muted", true);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(work);
    return side;
}

FillOptions FillDialog::options(const Id &rackType) const
{
    FillOptions options;
    options.accelerator = m_accelerator->currentData().toString();
    options.month = m_month->value();
    options.system = m_system->currentData().toString();
    options.spareSystems = m_spares->value();
    if (m_count->value() > 0)
        options.count = m_count->value();
    options.placement.rackType = rackType;
    options.placement.room = m_room->currentData().toString();
    options.placement.replacesExisting = m_replace->isChecked();
    options.placement.fillsExisting = m_fillExisting->isChecked();
    for (const AlongRow &row : m_along) {
        if (row.count->value() > 0)
            options.placement.along.append(
                {row.device->currentData().toString(), row.count->value(), row.racks->value(), {}});
    }
    return options;
}

void FillDialog::begin()
{
    m_worker.cancel();
    m_progress->setValue(0);
    m_alternatives.clear();
    m_message->clear();
    m_need->clear();
    showAlternatives();
    const Plan &plan = m_figures->plan;
    m_addRackType->setVisible(plan.topology.rackTypes.isEmpty());
    if (plan.topology.rackTypes.isEmpty()) {
        return refuse(tr("The plan has no rack types yet: add one, with its limits."));
    }
    m_accept->setEnabled(false);                      // until there is something to place
    m_accelerator->setEnabled(m_count->value() == 0); // the forecast of what
    if (m_count->value() > 0) {
        m_need->setText(tr("%n system(s), whatever the forecast says", nullptr, m_count->value()));
    } else {
        if (m_offered == 0 && planChoice().isEmpty()) {
            return refuse(
                tr("No system of the catalogue has these GPUs. Describe one under Own, in "
                   "the catalogue beside the racks."));
        }
        const Result<FillNeed> need =
            fillNeed(*m_figures, m_context.catalog, options(plan.topology.rackTypes.first().id));
        if (!need)
            return refuse(sentenceOf(need.error()));
        showNeed(need.value());
    }
    const Result<FillJob> wanted = job();
    if (!wanted)
        return refuse(sentenceOf(wanted.error()));
    m_worker.request(wanted.value());
}

Result<FillJob> FillDialog::job() const
{
    const Plan &plan = m_figures->plan;
    const Result<Plan> assumed = withAssumptions(plan, m_context.catalog, m_assumptions);
    if (!assumed)
        return assumed.error();
    FillJob job{{},
                {},
                plan.topology,
                assumed.value().catalog,
                m_context.catalog,
                plan.settings.policy.powerBasis};
    for (const RackType &type : plan.topology.rackTypes) {
        Result<PlacementRequest> request =
            fillFromForecast(*m_figures, m_context.catalog, options(type.id));
        if (!request)
            return request.error();
        for (PlacementItem &item : request.value().items)
            item.atMostPerRack = m_perRack->value();
        Result<PlacementRequest> ruled = m_rules->applied(request.value());
        if (!ruled)
            return ruled.error();
        job.requests.append(ruled.value());
        job.names.append(type.name.value_or(type.id));
    }
    return job;
}

void FillDialog::finish()
{
    m_alternatives = *m_worker.newest();
    showAlternatives();
    askForMissing();
}

/// There is nothing to work out.
void FillDialog::refuse(const QString &message)
{
    m_message->setText(message);
    askForMissing();
}

void FillDialog::showNeed(const FillNeed &need)
{
    m_need->setText(needText(need, m_figures->plan, m_context.wording));
}

void FillDialog::showAlternatives()
{
    const CatalogView view(m_figures->plan.catalog, m_context.catalog);
    const QStringList rows = QStringList{tr("Rack type")} + alternativeHeads();
    m_table->setRowCount(int(rows.size()));
    m_table->setVerticalHeaderLabels(rows);
    m_table->setColumnCount(int(m_alternatives.size()));
    int best = -1;
    for (int column = 0; column < m_alternatives.size(); ++column) {
        const FillAlternative &each = m_alternatives[column];
        const QStringList texts =
            QStringList{each.name} +
            alternativeTexts(each.result, m_figures->plan, view, m_context.wording);
        for (int row = 0; row < texts.size(); ++row)
            m_table->setItem(row, column, new QTableWidgetItem(texts[row]));
        const bool complete = each.result.notPlaced.isEmpty();
        if (complete &&
            (best < 0 || each.result.racksUsed() < m_alternatives[best].result.racksUsed()))
            best = column;
    }
    if (!m_alternatives.isEmpty())
        m_table->setCurrentCell(0, std::max(0, best));
    m_table->resizeRowsToContents();
    offerFill();
}

/// Nothing is offered where nothing would be placed.
void FillDialog::offerFill()
{
    m_accept->setEnabled(!chosen().racks.isEmpty());
}

/// The first figure that keeps a kind from being placed can be assumed there and then.
void FillDialog::askForMissing()
{
    m_lacking.reset();
    const auto look = [this](const auto &places) {
        for (const auto &one : places) {
            if (!m_lacking && !one.lacking.isEmpty())
                m_lacking = FillFigure{one.lacking, one.figure};
        }
    };
    for (const FillAlternative &each : std::as_const(m_alternatives)) {
        look(each.result.notPlaced);
        look(each.result.skipped);
    }
    const QWidget *has = focusWidget();
    const bool goesOn =
        std::exchange(m_isAnswered, false) &&
        (m_assumed->isAncestorOf(has) || qobject_cast<const QPushButton *>(has) != nullptr);
    showAssumed();
    // Who has just answered goes on to the next question, or to Fill: never to Cancel.
    QLineEdit *next = m_lacking ? m_assumed->field(*m_lacking) : nullptr;
    if (goesOn && next != nullptr)
        next->setFocus();
    else if (goesOn && m_accept->isEnabled())
        m_accept->setFocus();
}

/// What was assumed, and below it what is asked for.
void FillDialog::showAssumed()
{
    const CatalogView view(m_figures->plan.catalog, m_context.catalog);
    const UnitChoice &units = m_context.wording.units;
    QList<FillFigures::Field> fields;
    const auto show = [&](const FillFigure &figure, const QString &text) {
        if (const DeviceEntry *entry = view.device(figure.device))
            fields.append({figure, figureAskedText(entry->model, figure.key, units), text});
    };
    for (const FillAssumption &one : std::as_const(m_assumptions))
        show(one.figure,
             askedText(one.value, askedUnit(one.figure.key, units), m_context.wording.locale));
    if (m_lacking)
        show(*m_lacking, {});
    m_assumed->present(fields);
}

/// Keeps a figure and works out what it allows; what the plan would refuse is said at once. Without
/// a text the figure is assumed no longer.
Result<> FillDialog::takeAssumed(const FillFigure &figure, const QString &text)
{
    QList<FillAssumption> assumptions = m_assumptions;
    const auto found =
        std::find_if(assumptions.begin(), assumptions.end(), [&figure](const FillAssumption &one) {
            return one.figure == figure;
        });
    if (!text.isEmpty()) {
        const AskedUnit asked = askedUnit(figure.key, m_context.wording.units);
        const Result<double> value = numberAsked(text, asked, m_context.wording.locale);
        if (!value)
            return value.error();
        if (found == assumptions.end())
            assumptions.append({figure, value.value()});
        else
            found->value = value.value();
    } else if (found == assumptions.end()) {
        return {};
    } else {
        assumptions.erase(found);
    }
    if (auto kept = withAssumptions(m_figures->plan, m_context.catalog, assumptions); !kept)
        return kept.error();
    m_assumptions = assumptions;
    m_lacking = text.isEmpty() ? std::optional(figure) : std::nullopt; // until it is worked out
    showAssumed();
    m_isAnswered = true;
    begin();
    return {};
}

QString FillDialog::message() const
{
    return m_message->text();
}

PlacementResult FillDialog::chosen() const
{
    const int column = m_table->currentColumn();
    return column >= 0 && column < m_alternatives.size() ? m_alternatives[column].result
                                                         : PlacementResult();
}

} // namespace kf

#include "moc_fill_dialog.cpp"
