// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/topology_page.h"

#include "core/figures/row_request.h"
#include "core/plan/edits/strips.h"
#include "core/plan/edits/topology_fields.h"
#include "core/report/rack_words.h"
#include "core/topology/topology_walk.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/pages/topology/catalogue_view.h"
#include "ui/pages/topology/change_place.h"
#include "ui/pages/topology/device_fields.h"
#include "ui/pages/topology/fill_dialog.h"
#include "ui/pages/topology/network_part.h"
#include "ui/pages/topology/own_devices.h"
#include "ui/pages/topology/rack_panel.h"
#include "ui/pages/topology/rack_type_dialog.h"
#include "ui/pages/topology/room_month_bar.h"
#include "ui/pages/topology/room_questions.h"
#include "ui/pages/topology/strip_menu.h"
#include "ui/rack/floor_view.h"
#include "ui/rack/mini_map.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr QLatin1StringView kPlacePath("topology/place/"); ///< asks for devices to be placed
constexpr QLatin1StringView kFillPath("topology/fill/");   ///< asks for racks to be filled
constexpr int kFewestCharacters = 7;                       ///< of the part of the room
constexpr int kRackRows = 4;   ///< of the panel of what is selected, in a low window
constexpr int kChartRows = 10; ///< the chart is at least that many lines of text high

} // namespace

TopologyPage::TopologyPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Topology, parent)
    , m_content(new QWidget(centre()))
    , m_frame(new QFrame(m_content))
    , m_room(new RoomView(context.theme, m_frame))
    , m_floor(new FloorView(*m_room, m_frame))
    , m_catalogue(new CatalogueView(context.theme, context.catalog))
    , m_network(new NetworkPart(context, *m_room, m_content))
    , m_verdict(new OneLineLabel)
    , m_rack(new RackPanel(context))
    , m_months(newChart())
    , m_supply(newChart())
    , m_month(new RoomMonthBar(m_content))
    , m_face(new Segments(tr("View of the racks"), this))
    , m_overlay(new Segments(tr("What colours the racks"), this))
    , m_places(new QComboBox)
    , m_loss(new QComboBox)
    , m_drawing(new QToolButton)
    , m_more(new QToolButton)
    , m_fill(new QPushButton(tr("F&ill\u2026")))
    , m_empty(
          new EmptyState(context.theme,
                         tr("No racks yet"),
                         tr("Rooms with rows of racks will stand here, drawn to scale, each with "
                            "its power, heat and weight against the limits. Add a rack and drag "
                            "devices into it, or let the forecast fill the room.")))
    , m_summary(new QLabel)
    , m_legend(new QLabel)
    , m_study(new QuestionStudy(context.catalog, this))
{
    m_commands = new RoomCommands(
        *m_room,
        context.document,
        context.catalog,
        context.theme,
        {[this](const QString &label, const PlanDocument::Change &change, Gesture gesture) {
             return edit(label, change, gesture);
         },
         [this](const QString &text) { tell(text); },
         [this](RoomCommand command) {
             open(command);
         }});
    m_room->setQuestions(roomQuestions(
        context.document,
        context.catalog,
        context.wording,
        [this] { return m_catalogue->count(); },
        [this] { return m_shown ? m_shown->question.month : std::nullopt; }));
    m_own = new OwnDevices(
        *m_catalogue, context, [this](const QString &label, const PlanDocument::Change &change) {
            return edit(label, change);
        });
    buildTools();
    buildPanels();
    connectRoom();
    buildFloor();
    buildNetwork();
    m_frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(m_room);
    inside->addWidget(m_floor);
    m_summary->setProperty("muted", true);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_network->bar());
    layout->addWidget(m_network->empty());
    layout->addWidget(m_frame, 1);
    auto *below = new QVBoxLayout;
    below->setSpacing(metrics::kStep);
    auto *when = new QHBoxLayout; // which month
    when->addWidget(m_month);
    head()->addStretch();
    head()->addWidget(m_loss);
    when->addStretch();
    below->addLayout(when);
    below->addWidget(m_summary);
    below->addWidget(m_legend);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setAccessibleName(tr("What the colours mean"));
    below->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * metrics::kStep);
    foot->addLayout(below, 1);
    foot->addWidget(&m_room->map());
    layout->addLayout(foot);
    connect(m_empty->addStep(tr("Add a rack")),
            &QPushButton::clicked,
            m_commands->action(RoomCommand::AddRack),
            &QAction::trigger);
    connect(m_empty->addStep(tr("Add a room")),
            &QPushButton::clicked,
            m_commands->action(RoomCommand::AddRoom),
            &QAction::trigger);
    connect(m_empty->addStep(tr("Fill from forecast\u2026")),
            &QPushButton::clicked,
            this,
            &TopologyPage::openFill);
    // The room that has these keys is not there yet.
    for (const RoomCommand command : {RoomCommand::AddRack, RoomCommand::AddRacks}) {
        const QAction *action = m_commands->action(command);
        connect(new QShortcut(action->shortcut(), m_empty),
                &QShortcut::activated,
                action,
                &QAction::trigger);
    }
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_content, 1);
}

void TopologyPage::buildTools()
{
    m_face->setTexts({tr("Front"), tr("Rear"), tr("Both"), tr("Floor plan")});
    m_overlay->setTexts(
        {tr("Plain"), tr("Power"), tr("Heat"), tr("Weight"), tr("Free U"), tr("Network")});
    m_places->setAccessibleName(tr("Part of the room"));
    m_places->setToolTip(tr("Show everything, or one row as large as it fits"));
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_places->setMinimumContentsLength(kFewestCharacters); // it gives way in a narrow window
    m_loss->setAccessibleName(tr("Lost feed"));
    m_loss->setToolTip(tr("Shows which racks and systems would go down without a feed"));
    m_loss->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_loss->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // its text is never cut
    m_fill->setProperty("primary", true);
    m_fill->setToolTip(tr("Place what the forecast requires into as few racks as possible"));
    buildMenus();
    tools()->addWidget(m_places);
    tools()->addWidget(m_face);
    tools()->addWidget(m_overlay);
    tools()->addStretch();
    tools()->addWidget(m_drawing);
    tools()->addWidget(m_more);
    tools()->addWidget(m_fill);
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        const Id row = m_places->itemData(index).toString();
        ZoomView &shown = showsFloor() ? static_cast<ZoomView &>(*m_floor) : *m_room;
        if (row.isEmpty())
            shown.fit();
        else if (showsFloor())
            m_floor->fitRow(row);
        else
            m_room->fitRow(row);
    });
    connect(m_face, &Segments::chosenChanged, this, &TopologyPage::chooseView);
    connect(m_overlay, &Segments::chosenChanged, this, [this](int index) {
        if (Overlay(index) == Overlay::Network && showsFloor())
            showFloor(false); // cables are drawn over racks
        chooseOverlay(index);
    });
    connect(m_loss, &QComboBox::activated, this, [this] {
        ask();
        goOnCarrying();
    });
    connect(m_fill, &QPushButton::clicked, this, &TopologyPage::openFill);
    connect(m_month, &RoomMonthBar::monthChanged, this, &TopologyPage::ask);
    connect(m_study, &QuestionStudy::finished, this, &TopologyPage::presentAnswers);
    connect(m_month, &RoomMonthBar::refused, this, &TopologyPage::tell);
}

void TopologyPage::buildPanels()
{
    m_cataloguePanel =
        addPanel(QStringLiteral("catalogue"), tr("Catalogue"), Qt::RightDockWidgetArea);
    m_cataloguePanel->content()->addWidget(m_catalogue, 1);
    m_rackPanel = addPanel(QStringLiteral("rack"), tr("Rack"), Qt::RightDockWidgetArea);
    m_rackScroll = new QScrollArea;
    m_rackScroll->setWidgetResizable(true);
    m_rackScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rackScroll->setFrameShape(QFrame::NoFrame);
    m_rackScroll->setWidget(m_rack);
    m_rack->setAutoFillBackground(false); // the card shows through
    m_rackScroll->viewport()->setAutoFillBackground(false);
    m_rackScroll->setAccessibleName(tr("What is selected"));
    m_rackScroll->setMinimumHeight(kRackRows * metrics::kRowHeight);
    m_rackPanel->content()->addWidget(m_rackScroll, 1);
    // Queued: the catalogue has its size by then.
    connect(m_catalogue,
            &CatalogueView::shownChanged,
            this,
            &TopologyPage::shareHeight,
            Qt::QueuedConnection);
    m_monthsPanel =
        addPanel(QStringLiteral("months"), tr("Power and GPUs by month"), Qt::BottomDockWidgetArea);
    auto *charts = new QHBoxLayout;
    charts->addWidget(m_months, 1);
    charts->addWidget(m_supply, 1);
    m_monthsPanel->content()->addLayout(charts, 1);
    m_months->setMinimumHeight(kChartRows * fontMetrics().height());
    m_monthsPanel->hide();
    // Queued: a window that is destroyed hides its docks after its page.
    connect(m_monthsPanel,
            &QDockWidget::visibilityChanged,
            this,
            &TopologyPage::ask,
            Qt::QueuedConnection);
    sizePanels({m_cataloguePanel, m_rackPanel}, {320, 320}, Qt::Horizontal);
    sizePanels({m_cataloguePanel, m_rackPanel}, {13, 7}, Qt::Vertical);
}

/// A catalogue that shows few devices leaves the height that it does not need to what is selected,
/// and takes it back when it shows more.
void TopologyPage::shareHeight()
{
    auto *docks = qobject_cast<QMainWindow *>(m_cataloguePanel->parentWidget());
    if (docks == nullptr || !m_catalogue->isVisible() || !m_rackPanel->isVisible() ||
        m_cataloguePanel->isFloating() || m_rackPanel->isFloating())
        return;
    const int usual = m_catalogueHeight.value_or(m_cataloguePanel->height());
    const int around = m_cataloguePanel->height() - m_catalogue->height();
    const int wanted = around + m_catalogue->fullHeight();
    if (wanted >= usual && !m_catalogueHeight)
        return;
    m_catalogueHeight = wanted < usual ? std::optional(usual) : std::nullopt;
    m_cataloguePanel->setMaximumHeight(wanted < usual ? wanted : QWIDGETSIZE_MAX);
    // Both heights are said: what only one of them asks for is shared out between them again.
    const int both = m_cataloguePanel->height() + m_rackPanel->height();
    const int its = std::min(wanted, usual);
    docks->resizeDocks({m_cataloguePanel, m_rackPanel}, {its, both - its}, Qt::Vertical);
}

void TopologyPage::connectRoom()
{
    connect(m_room, &RoomView::selectionChanged, this, &TopologyPage::presentSelection);
    connect(m_room, &RoomView::selectionChanged, this, &TopologyPage::askForSum);
    connect(m_room,
            &RoomView::placed,
            m_commands,
            [this](CarryKind kind, const QList<Placement> &placements, const QList<Id> &sources) {
                m_commands->devices().place(kind, placements, sources);
            });
    connect(m_room,
            &RoomView::racksMoved,
            m_commands,
            [this](const QList<Id> &racks, const Id &row, int index) {
                m_commands->racks().moveRacks(racks, row, index);
            });
    connect(m_room, &RoomView::menuWanted, this, &TopologyPage::showMenu);
    connect(m_room,
            &RoomView::renameWanted,
            m_commands->action(RoomCommand::Rename),
            &QAction::trigger);
    connect(m_room, &RoomView::refused, this, &TopologyPage::tell);
    connect(m_room, &RoomView::noted, this, &TopologyPage::tell);
    connect(m_catalogue, &CatalogueView::chosen, this, &TopologyPage::beginPlacing);
    // Wherever on the page the keyboard is by then.
    auto *putBack = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    putBack->setContext(Qt::WidgetWithChildrenShortcut);
    putBack->setEnabled(false);
    connect(putBack, &QShortcut::activated, this, [this] { m_room->carrying().cancel(); });
    connect(m_room, &RoomView::carryChanged, putBack, [this, putBack] {
        putBack->setEnabled(m_room->carried().isActive());
    });
    // Undone or made again, a step shows where it was.
    connect(&context().document,
            &PlanDocument::changed,
            this,
            [this](const Plan &before, const Plan &now) {
                m_change = placeOfChange(before.topology, now.topology);
            });
    connect(&context().document, &PlanDocument::stepUndone, this, &TopologyPage::showChange);
    connect(&context().document, &PlanDocument::stepDone, this, [this](quint64 step) {
        const bool isNew = step > m_newestStep;
        m_newestStep = std::max(m_newestStep, step);
        if (!isNew)
            showChange();
    });
    connect(m_rack, &RackPanel::droppedOnFeed, this, &TopologyPage::hangOnFeed);
    connect(m_room, &RoomView::draggedOutside, m_rack, &RackPanel::feedUnder);
    connect(m_room, &RoomView::droppedOutside, this, &TopologyPage::moveToFeed);
}

void TopologyPage::refresh()
{
    bool hasRows = false;
    forEachRow(plan().topology,
               [&hasRows](const Site &, const Room &, const Row &) { hasRows = true; });
    const bool wasInside = m_empty->isAncestorOf(QApplication::focusWidget());
    m_empty->setVisible(!hasRows);
    m_content->setVisible(hasRows);
    if (hasRows && wasInside) // keys go on where the first step was taken
        m_room->setFocus(Qt::OtherFocusReason);
    m_month->present(plan());
    m_catalogue->present(plan(), context().wording);
    presentPlaces();
    m_study->request(plan(), studies(), figures());
    takeShown();
    presentRoom();
    presentAnswers();
    if (m_fillDialog != nullptr && figures())
        m_fillDialog->present(figures());
}

void TopologyPage::presentPlaces()
{
    QList<std::pair<QString, QString>> wanted{{tr("Everything"), QString()}};
    forEachRow(plan().topology, [&wanted](const Site &, const Room &room, const Row &row) {
        wanted.append({QStringLiteral("%1 \u00b7 %2")
                           .arg(room.name.value_or(room.id), row.name.value_or(row.id)),
                       row.id});
    });
    QList<std::pair<QString, QString>> shown;
    for (int i = 0; i < m_places->count(); ++i)
        shown.append({m_places->itemText(i), m_places->itemData(i).toString()});
    if (shown != wanted) {
        m_places->clear();
        for (const auto &[text, row] : wanted)
            m_places->addItem(text, row);
    }
    m_places->setVisible(wanted.size() > 2);
    QStringList losses{tr("No feed lost")};
    for (const LostSupply &supply : figures()->topology.supplies)
        losses.append(supply.side ? tr("Lose side %1").arg(wordFor(*supply.side))
                                  : tr("Lose feed %1").arg(supply.feed));
    QStringList offered;
    for (int i = 0; i < m_loss->count(); ++i)
        offered.append(m_loss->itemText(i));
    if (offered != losses) {
        m_loss->clear();
        m_loss->addItems(losses);
    }
    m_loss->setVisible(losses.size() > 1 && !m_room->showsNetwork());
}

void TopologyPage::presentRoom()
{
    presentLegend();
    m_room->present(drawnRows(plan(), *m_shown, context().catalog, context().wording));
    presentFloor();
    m_summary->setText(topologySummary(*m_shown, context().wording));
    if (m_room->selection().row.isEmpty() && m_room->drawnRack(m_room->selection().rack) == nullptr)
        m_room->stepRack(1);
    presentNetwork();
    presentSelection();
}

void TopologyPage::presentSelection()
{
    if (!m_shown)
        return;
    const RoomSelection &selection = m_room->selection();
    m_rack->present(plan(), *m_shown, m_losses, selection, context().wording);
    m_rackPanel->setTitle(m_rack->title());
    RoomSelection described = selection;
    described.u = 1.0;
    if (std::exchange(m_described, described) != described)
        m_rackScroll->verticalScrollBar()->setValue(0); // another thing is read from its top
    const DrawnRack *rack = m_room->drawnRack(selection.rack);
    m_catalogue->setRack(rack == nullptr ? Id() : rack->id,
                         rack == nullptr ? QString() : rack->name);
    m_commands->refresh();
    m_network->presentSelection();
}

void TopologyPage::showChange()
{
    if (m_change && isVisible())
        m_room->show(*m_change);
}

std::optional<WhyRequest> TopologyPage::whyHere() const
{
    if (isCellChosen(*this))
        return std::nullopt;
    const RoomSelection &selection = m_room->selection();
    if (!selection.row.isEmpty())
        return rowRequest(selection.row);
    WhyRequest request{Subject::Power};
    request.place = selection.rack;
    return request;
}

QList<QAction *> TopologyPage::pageActions() const
{
    return m_commands->actions() + m_own->actions() + m_network->actions();
}

void TopologyPage::reveal(const QString &path)
{
    const QString id = path.section(QLatin1Char('/'), 2, 2);
    if (path.startsWith(kPlacePath)) { // "topology/place/DEVICE/COUNT"
        m_catalogue->choose(id, path.section(QLatin1Char('/'), 3, 3).toInt());
        return beginPlacing(id);
    }
    if (path.startsWith(kFillPath)) { // "topology/fill/h100/MONTH"
        bool isMonth = false;
        const int month = path.section(QLatin1Char('/'), 3, 3).toInt(&isMonth);
        return fillFor(id, isMonth ? std::optional(month) : std::nullopt);
    }
    if (path.startsWith(QLatin1String("topology/rack_types/"))) {
        RackTypeDialog(context(), id, this).exec();
        return;
    }
    const QList<Id> &withoutCores = figures()->growth.devicesWithoutCores;
    if (id == kCpuCore && !withoutCores.isEmpty()) { // the cell that is to be typed
        reveal(QStringLiteral("catalog/devices/%1").arg(withoutCores.first()));
        return goToField(m_rack->deviceFields().assumedCores());
    }
    const bool isDevice = findDevice(plan().topology, id) != nullptr;
    if (isDevice)
        m_room->bringToFront(); // from above nobody sees it
    m_room->setFocus();
    if (path.startsWith(QLatin1String("topology/racks/")))
        return m_room->selectRack(id);
    if (path.startsWith(QLatin1String("topology/fabrics/")))
        return showFabric(id);
    if (isDevice)
        return m_room->selectDevice(id);
    for (const DrawnRow &row : m_room->rows()) {
        if (row.id == id)
            return m_room->fitRow(id);
        for (const DrawnRack &rack : row.racks) {
            const QList<Shared<PlacedDevice>> devices = findRack(plan().topology, rack.id)->devices;
            for (const Shared<PlacedDevice> &device : devices) {
                if (device->device == id)
                    return m_room->selectDevice(device->id);
            }
        }
    }
}

void TopologyPage::hangOnFeed(const Id &rack, const Id &device, const QString &feed)
{
    const int count = m_catalogue->count();
    const bool hung = edit(tr("Hang on feed %1").arg(feed), [&](Plan plan) {
        return placeOnFeed(std::move(plan), context().catalog, rack, device, feed, count);
    });
    if (!hung)
        return;
    QList<Id> placed;
    for (const Shared<PlacedDevice> &one : findRack(plan().topology, rack)->devices)
        placed.append(one->id);
    tell(stripsText(plan(), placedStrips(plan(), context().catalog, placed.last(count))));
}

/// Devices that were let go on the bar of a feed hang on that one alone from then on.
void TopologyPage::moveToFeed(const QList<Id> &devices, const QPoint &globalPosition)
{
    const QString feed = m_rack->feedUnder(globalPosition);
    if (!feed.isEmpty())
        edit(tr("Hang on feed %1").arg(feed),
             [&](Plan plan) { return setFeeds(std::move(plan), devices, QList<QString>{feed}); });
}

/// What is carried is placed by the keys of the room.
void TopologyPage::goOnCarrying()
{
    if (m_room->carried().isActive())
        m_room->setFocus(Qt::OtherFocusReason);
}

void TopologyPage::beginPlacing(const Id &device)
{
    m_room->carry(CarryKind::Insert,
                  carriedFromCatalogue(plan(), context().catalog, device, m_catalogue->count()));
    if (m_room->carried().isActive())
        tell(tr("Arrow keys choose rack and unit, Enter places, Escape cancels."));
    else
        tell(tr("Add a rack first."));
}

} // namespace kf

#include "moc_topology_page.cpp"
