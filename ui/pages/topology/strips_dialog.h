// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks which strip hangs on each feed of racks.

#include "core/catalog/entries.h"
#include "core/words/wording.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;

namespace kf {

class StripsDialog : public QDialog {
    Q_OBJECT

public:
    /// Offers `strips`; the one with the id `first` is chosen at first. `feeds` are the names of
    /// those that get one each; `effect` says what strips of a kind do to the limit of the rack.
    StripsDialog(const QList<DeviceEntry> &strips,
                 const Id &first,
                 const QStringList &feeds,
                 const std::function<QString(const Id &)> &effect,
                 const Wording &wording,
                 QWidget *parent);

    Id strip() const;
    /// What strips of the chosen kind do to the limit.
    QString effect() const;

private:
    QComboBox *m_strip;
    QLabel *m_effect;
};

} // namespace kf
