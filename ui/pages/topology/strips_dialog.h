// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks which strip hangs on each feed of racks.

#include "core/catalog/entries.h"
#include "core/words/wording.h"

#include <QDialog>

class QComboBox;

namespace kf {

class StripsDialog : public QDialog {
    Q_OBJECT

public:
    /// Offers `strips`; the one with the id `first` is chosen at first. `feeds` are the names of
    /// those that get one each.
    StripsDialog(const QList<DeviceEntry> &strips,
                 const Id &first,
                 const QStringList &feeds,
                 const Wording &wording,
                 QWidget *parent);

    Id strip() const;

private:
    QComboBox *m_strip;
};

} // namespace kf
