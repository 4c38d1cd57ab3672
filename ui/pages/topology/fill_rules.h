// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules by which racks are filled: how many, what stays free in them, what each gets, and where
// switches stand. The command line has an option for each.

#include "core/base/result.h"
#include "core/catalog/entries.h"
#include "core/topology/topology.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace kf {

struct PlacementRequest;

class FillRules : public QWidget {
    Q_OBJECT

public:
    /// `devices` can be placed: strips and other systems are chosen among them.
    FillRules(const Topology &topology,
              const QList<DeviceEntry> &devices,
              QWidget *parent = nullptr);

    /// The rules in `request`, whose room and items are known; refused where what was typed is no
    /// list of units, or a unit that no rack type has.
    Result<PlacementRequest> applied(PlacementRequest request) const;

    QSpinBox &newRacks() { return *m_newRacks; }
    QSpinBox &perRow() { return *m_perRow; }
    QSpinBox &freeAbove() { return *m_freeAbove; }
    QLineEdit &reserved() { return *m_reserved; }
    QComboBox &switches() { return *m_switches; }
    QComboBox &strip() { return *m_strip; }
    QSpinBox &strips() { return *m_strips; }
    QComboBox &also() { return *m_also; }
    QSpinBox &alsoCount() { return *m_alsoCount; }
    QSpinBox &alsoEach() { return *m_alsoEach; }

Q_SIGNALS:
    void changed();

private:
    QStringList m_rooms;
    int m_highestU = 0; ///< of the rack types
    QSpinBox *m_newRacks;
    QSpinBox *m_perRow;
    QSpinBox *m_freeAbove;
    QLineEdit *m_reserved;
    QLineEdit *m_systemUnits;
    QComboBox *m_switches;
    QComboBox *m_strip;
    QSpinBox *m_strips;
    QComboBox *m_also;
    QSpinBox *m_alsoCount;
    QSpinBox *m_alsoEach;
    QCheckBox *m_apart;
    QCheckBox *m_spread;
};

} // namespace kf
