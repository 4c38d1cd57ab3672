// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks how many racks of which type are added, how they are called, and where they stand; whoever
// opens it shows the place.

#include "core/plan/edits/racks.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kf {

/// Where new racks are to stand: behind the last of a row, in a new row of a room, or in a new
/// room.
struct RacksPlace {
    Id row;
    Id room; ///< where the row is new; both empty: a new room

    bool operator==(const RacksPlace &) const = default;
};

class AddRacksDialog : public QDialog {
    Q_OBJECT

public:
    /// `type` and `row` are offered first, the types of the person's library behind those of the
    /// plan.
    AddRacksDialog(const Topology &topology,
                   const QList<RackType> &library,
                   const Id &type,
                   const Id &row,
                   QWidget *parent);

    RackSeries series() const;
    /// The type that was chosen, where the plan has to take it from the library first.
    std::optional<RackType> typeOfLibrary() const;
    RacksPlace place() const;

    QComboBox &where() { return *m_where; }

Q_SIGNALS:
    void placeChanged(const kf::RacksPlace &place);

private:
    void offerPlaces(const Topology &topology, const Id &row);
    void proposeNames();
    void showNames();

    Topology m_topology;
    QList<RacksPlace> m_places;
    QList<RackType> m_library; ///< the last entries of the choice
    QComboBox *m_type;
    QSpinBox *m_count;
    QLineEdit *m_pattern;
    QString m_proposed; ///< the pattern that nobody has typed
    QLabel *m_names;
    QComboBox *m_where;
};

} // namespace kf
