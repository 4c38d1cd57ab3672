// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a network: one table feeds the menu, the search of commands and the keys.
#include "core/plan/edits/fabrics.h"
#include "core/plan/edits/placement_effect.h"
#include "core/report/build/network_tables.h"
#include "core/topology/topology_walk.h"
#include "core/words/fabric_words.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/topology/network_offers_dialog.h"
#include "ui/pages/topology/network_part.h"
#include "ui/pages/topology/network_table_dialog.h"
#include "ui/pages/topology/room_questions.h"
#include "ui/rack/room_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kf {

namespace {

/// Devices of `now` that were not there before, each as `moved` to where it stands.
QList<Placement> newIn(const Topology &before, const Topology &now)
{
    QSet<Id> known;
    forEachDevice(before,
                  [&known](const Rack &, const PlacedDevice &device) { known.insert(device.id); });
    QList<Placement> placed;
    forEachDevice(now, [&](const Rack &rack, const PlacedDevice &device) {
        if (!known.contains(device.id))
            placed.append(
                {device.id, device.device, {rack.id, device.u, device.face, device.side}});
    });
    return placed;
}

/// How many devices that stood there are meant for another network or role than before.
int newlyMeant(const Topology &before, const Topology &now)
{
    QHash<Id, std::pair<std::optional<Id>, std::optional<SwitchRole>>> meant;
    forEachDevice(before, [&meant](const Rack &, const PlacedDevice &device) {
        meant.insert(device.id, {device.fabric, device.role});
    });
    int count = 0;
    forEachDevice(now, [&](const Rack &, const PlacedDevice &device) {
        const auto was = meant.constFind(device.id);
        if (was != meant.constEnd() && *was != std::pair(device.fabric, device.role))
            ++count;
    });
    return count;
}

/// "R02: Power 42.3 of 43.65 kW", "Hall 1: Power 249 of 250 kW": racks, and what they stand in,
/// that are not well within their limits with what is placed, and how near or over they are; empty
/// where all are.
QStringList effectLines(const Plan &plan,
                        const Catalog &catalog,
                        QList<Placement> wanted,
                        const Wording &wording)
{
    constexpr qsizetype kRacksNamed = 3; // before the others are counted
    for (Placement &one : wanted)
        one.moved.clear(); // `plan` does not have them yet
    QStringList racks;
    int more = 0;
    for (const RackEffect &effect : effectOf(plan, catalog, wanted)) {
        const Rack *rack = findRack(plan.topology, effect.after.id);
        const RackType *type = rack == nullptr ? nullptr : findRackType(plan.topology, rack->type);
        QStringList bars;
        for (const LimitBar &bar :
             limitBars(effect.after, type == nullptr ? 0 : type->heightU, wording)) {
            if (bar.limited && bar.state != LimitState::Within)
                bars.append(QStringLiteral("%1 %2").arg(bar.name, markedFigure(bar)));
        }
        if (bars.isEmpty())
            continue;
        if (racks.size() < kRacksNamed)
            racks.append(QStringLiteral("%1: %2").arg(nameOf(plan, IdKind::Rack, effect.after.id),
                                                      bars.join(QStringLiteral(", "))));
        else
            ++more;
    }
    if (more > 0)
        racks.append(NetworkPart::tr("and %n more rack(s) near a limit or over it", nullptr, more));
    for (const PlaceEffect &effect : PlaceEffects().tightWith(plan, catalog, wanted)) {
        const LimitBar bar = placeBar(nameOf(plan, effect.kind, effect.id), effect.limit, wording);
        racks.append(QStringLiteral("%1 %2").arg(bar.name, markedFigure(bar)));
    }
    return racks;
}

} // namespace

void NetworkPart::addCommands()
{
    struct Command {
        QAction *NetworkPart::*action;
        QString text;
        QString tip;
        QKeySequence keys;
        void (NetworkPart::*run)();
    };
    const QList<Command> commands = {{&NetworkPart::m_add,
                                      tr("&Add network\u2026"),
                                      tr("A pair of leaves, a tree, or a reference architecture"),
                                      {},
                                      &NetworkPart::openOffers},
                                     {&NetworkPart::m_duplicate,
                                      tr("D&uplicate network"),
                                      tr("A second network like the one that is shown"),
                                      {},
                                      &NetworkPart::duplicate},
                                     {&NetworkPart::m_delete,
                                      tr("&Delete network"),
                                      tr("Its switches stay where they are"),
                                      {},
                                      &NetworkPart::remove},
                                     {&NetworkPart::m_placeMissing,
                                      tr("&Place what all networks miss"),
                                      tr("Switches and managers of all networks: shows where they "
                                         "would stand, with the least cable; "
                                         "Enter places them as one step"),
                                      {},
                                      &NetworkPart::placeMissing},
                                     {&NetworkPart::m_links,
                                      tr("All &links\u2026"),
                                      tr("Every link with both ends, its length and its cable"),
                                      QKeySequence(Qt::Key_L),
                                      &NetworkPart::openLinks},
                                     {&NetworkPart::m_bill,
                                      tr("&Bill of materials\u2026"),
                                      tr("Everything that the plan asks to be bought"),
                                      QKeySequence(Qt::Key_B),
                                      &NetworkPart::openBill}};
    for (const Command &command : commands) {
        auto *action = new QAction(command.text, this);
        action->setToolTip(command.tip);
        action->setStatusTip(command.tip);
        action->setShortcut(command.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, command.run);
        m_room.addAction(action);
        m_actions.append(action);
        this->*command.action = action;
    }
    m_menu->setText(tr("Networks"));
    m_menu->setToolTip(tr("Add and change networks"));
    m_menu->setAccessibleName(m_menu->toolTip());
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setProperty("menu", true);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->menu()->setToolTipsVisible(true);
    for (QAction *action : std::as_const(m_actions)) {
        m_menu->menu()->addAction(action);
        if (action == m_delete || action == m_placeMissing)
            m_menu->menu()->addSeparator();
    }
}

void NetworkPart::enableCommands()
{
    const bool has = shown() != nullptr;
    for (QAction *action : {m_duplicate, m_delete, m_links})
        action->setEnabled(has);
    m_placeMissing->setEnabled(m_figures &&
                               missingOf(m_plan, m_figures->topology.fabrics).all() > 0);
}

bool NetworkPart::take(const QString &label, const PlanDocument::Change &change)
{
    const Result<> done = m_context.document.edit(label, change);
    if (!done)
        m_context.tell(sentenceOf(done.error()));
    return done.ok();
}

void NetworkPart::takeDown(int down, int ports)
{
    const Fabric *its = shown();
    if (its == nullptr)
        return;
    Fabric changed = *its;
    changed.oversubscription = ratioOfDown(down, ports);
    take(tr("Change down : up"), [&](Plan plan) {
        return replaceFabric(std::move(plan), changed.id, changed, m_context.catalog);
    });
}

void NetworkPart::openOffers()
{
    NetworkOffersDialog dialog(m_context, m_kind, m_bar->window());
    if (dialog.exec() == QDialog::Accepted && dialog.offer() != nullptr)
        addOffer(*dialog.offer());
}

/// The first of the new networks is looked at.
void NetworkPart::addOffer(const FabricOffer &offer)
{
    const qsizetype before = m_context.document.plan().topology.fabrics.size();
    take(tr("Add network"),
         [&](Plan plan) { return takeOffer(std::move(plan), offer, m_context.catalog); });
    const QList<Fabric> &now = m_context.document.plan().topology.fabrics;
    if (now.size() > before)
        choose(now[before].id);
}

void NetworkPart::duplicate()
{
    const Fabric *its = shown();
    if (its == nullptr)
        return;
    Fabric copy = *its;
    if (copy.name)
        copy.name = tr("%1 (copy)").arg(*copy.name);
    const qsizetype before = m_plan.topology.fabrics.size();
    take(tr("Duplicate network"),
         [&](Plan plan) { return addFabric(std::move(plan), copy, m_context.catalog); });
    const QList<Fabric> &now = m_context.document.plan().topology.fabrics;
    if (now.size() > before)
        choose(now.last().id);
}

void NetworkPart::remove()
{
    const Id fabric = m_fabric;
    take(tr("Delete network"), [&](Plan plan) { return deleteFabric(std::move(plan), fabric); });
}

void NetworkPart::placeMissing()
{
    proposeMissing({});
}

void NetworkPart::placeMissingHere()
{
    proposeMissing(m_fabric);
}

/// Shows where everything would stand that a network misses, or all of them do, and what finds no
/// place; asked once more it is placed.
void NetworkPart::proposeMissing(const Id &fabric)
{
    if (m_room.carrying().isProposal())
        return m_room.carrying().drop();
    const Plan &plan = m_context.document.plan();
    const Result<Plan> with = withMissing(plan, fabric);
    if (!with)
        return tellLeft(fabric, sentenceOf(with.error()));
    const QList<Placement> wanted = newIn(plan.topology, with.value().topology);
    const auto count = int(wanted.size());
    QString text = tr("%n device(s) that networks miss", nullptr, count);
    if (const Fabric *its = fabric.isEmpty() ? nullptr : shown())
        text = tr("%n device(s) that network %1 misses", nullptr, count)
                   .arg(its->name.value_or(its->id));
    if (const int fixed = newlyMeant(plan.topology, with.value().topology))
        text =
            QStringLiteral("%1 \u00b7 %2")
                .arg(text, tr("%n switch(es) that stand there keep their roles", nullptr, fixed));
    QStringList lines = effectLines(plan, m_context.catalog, wanted, m_context.wording);
    if (const QString left = leftOf(with.value(), fabric); !left.isEmpty())
        lines.append(left);
    for (const QString &line : std::as_const(lines))
        text += QLatin1Char('\n') + line;
    m_room.propose(carriedTo(with.value(), m_context.catalog, wanted, m_room.layoutOfRacks()),
                   text,
                   [this, fabric] { takeMissing(fabric); });
}

Result<Plan> NetworkPart::withMissing(Plan plan, const Id &fabric) const
{
    return fabric.isEmpty() ? kf::placeMissing(std::move(plan), m_context.catalog)
                            : kf::placeMissing(std::move(plan), fabric, m_context.catalog);
}

/// What still finds no place, and why; empty where nothing is missing any more.
QString NetworkPart::leftOf(const Plan &placed, const Id &fabric) const
{
    const Result<Plan> more = withMissing(placed, fabric);
    return more ? QString() : sentenceOf(more.error());
}

/// Says it beside the button too, until the racks are others.
void NetworkPart::tellLeft(const Id &fabric, const QString &text)
{
    m_left.reset();
    if (!text.isEmpty()) {
        m_left = {m_context.document.plan().topology, fabric, text};
        m_context.tell(text);
    }
    presentPanels();
}

void NetworkPart::takeMissing(const Id &fabric)
{
    const Topology before = m_context.document.plan().topology;
    if (!take(tr("Place what networks miss"),
              [this, fabric](Plan plan) { return withMissing(std::move(plan), fabric); }))
        return;
    const Topology &now = m_context.document.plan().topology;
    RoomSelection placed;
    for (const Placement &placement : newIn(before, now)) {
        placed.devices.append(placement.moved);
        placed.rack = placement.at.rack;
        placed.u = placement.at.u.value_or(1.0);
    }
    m_room.show(placed);
    m_room.setFocus(Qt::OtherFocusReason);
    tellLeft(fabric, leftOf(m_context.document.plan(), fabric));
}

/// Enter goes to the device at the first end, the one nearer to the systems.
void NetworkPart::openLinks()
{
    const Fabric *its = shown();
    if (its == nullptr || !m_answers.map)
        return;
    const QList<FabricLink> links = m_answers.map->links;
    NetworkTableDialog dialog(m_context,
                              linkTable(m_plan, view(), {{m_fabric, links}}, m_context.wording),
                              {},
                              m_bar->window());
    dialog.setWindowTitle(tr("Links of %1").arg(its->name.value_or(its->id)));
    connect(&dialog, &NetworkTableDialog::opened, this, [this, &dialog](int row) {
        constexpr qsizetype kFrom = 3;
        constexpr qsizetype kTo = 5;
        for (const qsizetype column : {kFrom, kTo}) {
            const auto *end = std::get_if<Term>(&dialog.shown().rows[row][column]);
            if (end == nullptr)
                continue;
            dialog.accept();
            m_room.selectDevice(end->id);
            m_room.setFocus(Qt::OtherFocusReason);
            return;
        }
    });
    dialog.exec();
}

void NetworkPart::openBill()
{
    if (!m_figures)
        return;
    Table bill = billTableWithTotal(*m_figures, view(), m_context.wording);
    for (qsizetype column = 0; column < bill.columns.size(); ++column) {
        if (!bill.columns[column].id.endsWith(QLatin1String("price")))
            continue;
        const qsizetype rows = m_figures->bill.rows.size(); // a total has no price of one
        for (qsizetype row = 0; row < rows; ++row) {
            if (bill.rows[row][column] == Cell())
                bill.rows[row][column] = unknownNumber();
        }
    }
    NetworkTableDialog(
        m_context, bill, billNotes(*m_figures, view(), m_context.wording), m_bar->window())
        .exec();
}

void NetworkPart::buildEmpty()
{
    m_empty->setProperty("card", true);
    auto *layout = new QVBoxLayout(m_empty);
    m_emptyText->setWordWrap(true);
    layout->addWidget(m_emptyText);
    layout->addLayout(m_steps);
}

/// What the plan could have where it has no network of this kind.
void NetworkPart::presentEmpty()
{
    const bool isEmpty = m_room.showsNetwork() && shown() == nullptr;
    const bool wasInside = m_empty->isAncestorOf(QApplication::focusWidget());
    m_empty->setVisible(isEmpty);
    if (!isEmpty && wasInside && m_room.showsNetwork()) // keys go on where the network was taken
        m_room.setFocus(Qt::OtherFocusReason);
    if (!isEmpty ||
        (m_offersFor && m_offersFor->first == m_kind && m_offersFor->second == m_plan.topology))
        return;
    m_offersFor = {m_kind, m_plan.topology};
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ServablePorts served = servablePorts(m_plan, m_kind, m_context.catalog);
    m_emptyText->setText(
        served.systems == 0
            ? tr("No network of this kind yet, and nothing placed that has ports for it.")
            : tr("No network yet: %1 with %2.")
                  .arg(tr("%n system(s)", nullptr, served.systems),
                       tr("%n port(s) for %1", nullptr, served.ports).arg(networkText(m_kind))));
    const QList<FabricOffer> offers = fabricOffers(m_plan, m_kind, m_context.catalog);
    for (const FabricOffer &offer : offers) {
        auto *button = new QPushButton(offerName(offer));
        auto *count = new QLabel(offerCount(offer));
        count->setProperty("muted", true);
        count->setWordWrap(true);
        button->setToolTip(count->text());
        connect(button, &QPushButton::clicked, this, [this, offer] { addOffer(offer); });
        m_steps->addWidget(button);
        m_steps->addWidget(count);
        m_steps->addSpacing(metrics::kGap);
    }
    auto *others = new QPushButton(tr("From a template\u2026"));
    others->setToolTip(m_add->toolTip());
    connect(others, &QPushButton::clicked, this, &NetworkPart::openOffers);
    m_steps->addWidget(others);
    m_steps->addStretch();
}

} // namespace kf
