// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is carried in a room, by mouse or by keyboard: where it is, whether it may stand there, and
// what becomes of it.

#include "ui/rack/carry.h"

#include <QHash>
#include <QObject>

namespace kf {

/// What the view asks the plan while something is carried.
struct RoomQuestions {
    std::function<Verdict(const Carry &carry, const QList<Placement> &placements)> judge;
    /// Lowest units at which the first carried device may stand in a rack.
    std::function<QList<double>(const Carry &carry, const Id &rack)> freePositions;
    /// Where all carried devices of one kind stand, the first where the carry is, in these racks.
    std::function<CarrySpread(const Carry &carry, const QList<Id> &racks)> spread;
    /// What a drag from the catalogue carries.
    std::function<QList<CarriedDevice>(const Id &device)> fromCatalogue;
    /// What a drag or copy of placed devices carries, relative to the first one.
    std::function<QList<CarriedDevice>(const QList<Id> &devices)> fromRacks;
};

class RoomCarry : public QObject {
    Q_OBJECT

public:
    /// `layout` is that of the room and must outlive it.
    explicit RoomCarry(const RoomLayout &layout, QObject *parent = nullptr);

    void setQuestions(const RoomQuestions &questions) { m_questions = questions; }
    const RoomQuestions &questions() const { return m_questions; }
    const Carry &carry() const { return m_carry; }
    const Verdict &verdict() const { return m_verdict; }

    /// Takes devices up; where they are is said by moveTo().
    void begin(CarryKind kind, const QList<CarriedDevice> &devices, bool byKeyboard);
    /// Shows devices where they are proposed to stand, with what that is. They cannot be carried
    /// anywhere else; drop() runs `take`, cancel() forgets them.
    void propose(const Carry &carry, const QString &text, const std::function<void()> &take);
    bool isProposal() const { return bool(m_take); }
    /// What is proposed; empty where nothing is.
    const QString &proposal() const { return m_proposal; }
    /// Whether placed devices move or are copied.
    void setKind(CarryKind kind) { m_carry.kind = kind; }
    /// Carries on to that unit of a cell of the layout, as far as the rack goes; a single device
    /// without units to that side of it.
    void moveTo(int cell, double u, std::optional<RackSide> side = {});
    /// Lets go where it is. What may not stand there stays in hand where the keyboard carries it.
    void drop();
    void cancel();

    /// Lowest units of a rack at which the first device may stand.
    QList<double> freePositions(const Id &rack) const;
    /// Units of a rack of that height which the first device may not take.
    QList<double> refusedUnits(const Id &rack, int heightU) const;
    /// The plan is another one: what was refused may be free.
    void forgetRefused() { m_refusedUnits.clear(); }

Q_SIGNALS:
    void begun();
    /// It is elsewhere than before, and judged there.
    void moved();
    /// Nothing is carried any more.
    void ended();
    void placed(kf::CarryKind kind,
                const QList<kf::Placement> &placements,
                const QList<kf::Id> &sources);
    void refused(const QString &reason);
    /// What is to be known of what was placed.
    void noted(const QString &note);

private:
    void forget();
    void spread();
    void judge();

    const RoomLayout &m_layout;
    RoomQuestions m_questions;
    Carry m_carry;
    Verdict m_verdict;
    QString m_bound; ///< of the spread
    QString m_proposal;
    std::function<void()> m_take;                    ///< takes what is proposed
    mutable QHash<Id, QList<double>> m_refusedUnits; ///< while something is carried, by rack
};

} // namespace kf
