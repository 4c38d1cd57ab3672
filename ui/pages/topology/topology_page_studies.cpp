// SPDX-License-Identifier: GPL-3.0-or-later
// What the topology page asks, and what it shows of the answers.
#include "core/plan/edits/strips.h"
#include "core/report/rack_words.h"
#include "core/report/topology_charts.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/topology/network_part.h"
#include "ui/pages/topology/room_month_bar.h"
#include "ui/pages/topology/selection_text.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/room_view.h"

#include <QComboBox>

#include <utility>

namespace kf {

bool TopologyPage::isDrawing() const
{
    return m_study->isUpdating();
}

/// The month that is looked at, what is lost in it, and what else is in front.
QList<Study> TopologyPage::studies() const
{
    QList<Study> studies;
    const std::optional<int> month = m_month->month();
    if (month)
        studies.append(Question{figures()->question.scenario, month});
    if (const std::optional<LostSupply> lost = chosenLoss())
        studies.append(SupplyLoss{*lost, month});
    if (m_monthsPanel->isVisible())
        studies.append(ServiceByMonth{});
    if (m_room->selection().devices.size() > 1)
        studies.append(DeviceSum{m_room->selection().devices});
    studies += m_network->studies();
    return studies;
}

/// Nothing is lost where nobody sees that it is: cables follow no feeds.
std::optional<LostSupply> TopologyPage::chosenLoss() const
{
    if (m_room->showsNetwork())
        return std::nullopt;
    const QList<LostSupply> &supplies = figures()->topology.supplies;
    const int chosen = m_loss->currentIndex() - 1;
    return chosen >= 0 && chosen < supplies.size() ? std::optional(supplies[chosen]) : std::nullopt;
}

void TopologyPage::ask()
{
    if (!figures())
        return;
    m_study->request(plan(), studies(), figures());
    presentAnswers();
}

/// True where the answer that is to be shown is another one than before.
bool TopologyPage::takeShown()
{
    const std::optional<int> month = m_month->month();
    EvaluationPtr then =
        month ? m_study->answerTo(Question{figures()->question.scenario, month}) : figures();
    if (!then)
        then = m_shown ? m_shown : figures(); // that stays until the answer is there
    return std::exchange(m_shown, then) != then;
}

void TopologyPage::presentAnswers()
{
    if (takeShown())
        presentRoom();
    presentNetwork();
    presentLosses();
    presentMonths();
    tellSelection();
}

void TopologyPage::presentMonths()
{
    if (const std::optional<TopologyMonths> months = m_study->answerTo(ServiceByMonth{})) {
        m_months->show(powerByMonthChart(plan(), *months), context().wording);
        m_supply->show(supplyByMonthChart(plan(), *months), context().wording);
    }
}

void TopologyPage::presentLosses()
{
    const std::optional<LostSupply> lost = chosenLoss();
    const auto losses = lost ? m_study->answerTo(SupplyLoss{*lost, m_month->month()})
                             : std::optional(SupplyLoss::Answer());
    if (!losses)
        return;
    RoomLoss marks;
    for (const RackLoss &rack : *losses) {
        if (rack.isDown || rack.loss.state == LimitState::Over)
            marks.racks.insert(rack.rack);
        for (const Id &device : rack.loss.down)
            marks.devices.insert(device);
        for (const SupplyShortage &shortage : rack.loss.shortages)
            marks.degraded.insert(shortage.device, shortageText(shortage, context().wording));
        for (const Id &device : rack.loss.unknown)
            marks.unsure.insert(device);
        for (const Id &strip : stripsWithoutFeed(plan(), context().catalog, rack))
            marks.devices.insert(strip);
    }
    m_room->setLoss(marks);
    presentLegend();
    if (std::exchange(m_losses, *losses) != *losses)
        presentSelection();
    if (lost)
        tell(lossSummary(*losses, context().wording));
    else if (m_hasToldLoss)
        tell({});
    m_hasToldLoss = lost.has_value();
}

void TopologyPage::chooseLoss(int index)
{
    m_loss->setCurrentIndex(index);
    ask();
}

void TopologyPage::askForSum()
{
    if (figures())
        m_study->request(plan(), studies(), figures());
    tellSelection();
}

/// The sums of the selected devices.
void TopologyPage::tellSelection()
{
    const QList<Id> &devices = m_room->selection().devices;
    const auto load =
        devices.size() > 1 ? m_study->answerTo(DeviceSum{devices}) : std::optional<EquipmentLoad>();
    context().tellStatistics(load ? selectionText(*load, context().wording) : m_network->hint());
}

} // namespace kf
