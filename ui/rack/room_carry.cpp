// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/room_carry.h"

#include <QSet>

#include <algorithm>

namespace kf {

RoomCarry::RoomCarry(const RoomLayout &layout, QObject *parent) : QObject(parent), m_layout(layout)
{
}

void RoomCarry::begin(CarryKind kind, const QList<CarriedDevice> &devices, bool byKeyboard)
{
    forget();
    m_carry.kind = kind;
    m_carry.devices = devices;
    m_carry.byKeyboard = byKeyboard;
    Q_EMIT begun();
}

void RoomCarry::propose(const Carry &carry, const QString &text, const std::function<void()> &take)
{
    begin(carry.kind, carry.devices, true);
    m_carry.cell = carry.cell;
    m_carry.u = carry.u;
    m_proposal = text;
    m_take = take;
    Q_EMIT moved();
}

void RoomCarry::forget()
{
    m_carry = {};
    m_verdict = {};
    m_bound.clear();
    m_proposal.clear();
    m_take = {};
    m_refusedUnits.clear();
}

void RoomCarry::moveTo(int cell, double u, std::optional<RackSide> side)
{
    if (isProposal())
        return;
    const bool hasSide = !m_carry.hasUnits() || m_carry.devices.first().halfWidth;
    if (!hasSide || m_carry.devices.size() > 1)
        side.reset();
    const RackCell &its = m_layout.cells[cell];
    const double height = std::max(1.0, m_carry.devices.first().height);
    const double bounded = std::clamp(u, 1.0, std::max(1.0, its.heightU + 1.0 - height));
    if (m_carry.cell == cell && qFuzzyCompare(m_carry.u, bounded) && m_carry.side == side &&
        !m_verdict.effects.isEmpty())
        return;
    m_carry.cell = cell;
    m_carry.side = side;
    m_carry.u = bounded;
    spread();
    judge();
}

/// Several new ones go on into the racks behind, where one is full.
void RoomCarry::spread()
{
    m_carry.withoutPlace = 0;
    m_bound.clear();
    if (m_carry.kind != CarryKind::Insert || m_carry.devices.size() < 2 || !m_questions.spread)
        return;
    QList<Id> racks;
    for (qsizetype cell = m_carry.cell; cell < m_layout.cells.size(); ++cell)
        racks.append(m_layout.cells[cell].id);
    const auto [places, bound] = m_questions.spread(m_carry, racks);
    m_bound = bound;
    for (qsizetype i = 0; i < m_carry.devices.size(); ++i) {
        CarriedDevice &device = m_carry.devices[i];
        const bool stands = i < places.size();
        device.rackOffset = stands ? int(racks.indexOf(places[i].rack)) : 0;
        device.unitOffset = stands ? places[i].u.value_or(m_carry.u) - m_carry.u
                                   : double(i) * std::max(1.0, device.height);
        device.side = stands ? places[i].side : device.side;
        device.feed = stands ? places[i].feed : QString();
    }
    // Where the units of the first are taken, the plan says so.
    if (!places.isEmpty() || !bound.isEmpty())
        m_carry.withoutPlace = int(m_carry.devices.size() - places.size());
}

void RoomCarry::judge()
{
    const QList<Placement> placements = placementsOf(m_carry, m_layout);
    if (m_carry.withoutPlace > 0) {
        const QString none = tr("There is no room for %n of them from here on.",
                                "devices that are carried",
                                m_carry.withoutPlace);
        m_verdict = {false,
                     m_bound.isEmpty() ? none : QStringLiteral("%1 %2").arg(none, m_bound),
                     LimitState::Within,
                     {}};
    } else if (placements.isEmpty())
        m_verdict = {false, tr("There are not so many racks."), LimitState::Within, {}};
    else if (m_questions.judge)
        m_verdict = m_questions.judge(m_carry, placements);
    if (m_verdict.possible)
        m_verdict.note = m_bound;
    Q_EMIT moved();
}

void RoomCarry::cancel()
{
    if (!m_carry.isActive())
        return;
    forget();
    Q_EMIT ended();
}

void RoomCarry::drop()
{
    if (const auto take = m_take) {
        cancel();
        return take();
    }
    const Carry carry = m_carry;
    const Verdict verdict = m_verdict;
    const QList<Placement> placements = placementsOf(carry, m_layout);
    if (!verdict.possible && carry.byKeyboard) { // stays in hand: another place may do
        Q_EMIT refused(verdict.reason);
        return;
    }
    cancel();
    if (!verdict.possible) {
        Q_EMIT refused(verdict.reason);
        return;
    }
    QList<Id> sources;
    for (const CarriedDevice &device : carry.devices)
        sources.append(device.source);
    Q_EMIT placed(carry.kind, placements, sources);
    if (!verdict.note.isEmpty())
        Q_EMIT noted(verdict.note);
}

QList<double> RoomCarry::freePositions(const Id &rack) const
{
    return m_questions.freePositions ? m_questions.freePositions(m_carry, rack) : QList<double>();
}

QList<double> RoomCarry::refusedUnits(const Id &rack, int heightU) const
{
    if (!m_carry.hasUnits() || !m_questions.freePositions || isProposal())
        return {};
    const auto known = m_refusedUnits.constFind(rack);
    if (known != m_refusedUnits.constEnd())
        return *known;
    const double height = m_carry.devices.first().height;
    QSet<int> open;
    for (const double from : freePositions(rack)) {
        for (int unit = int(from); unit < from + height; ++unit)
            open.insert(unit);
    }
    QList<double> closed;
    for (int unit = 1; unit <= heightU; ++unit) {
        if (!open.contains(unit))
            closed.append(unit);
    }
    m_refusedUnits.insert(rack, closed);
    return closed;
}

} // namespace kf

#include "moc_room_carry.cpp"
