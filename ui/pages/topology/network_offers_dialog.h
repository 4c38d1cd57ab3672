// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Networks to choose from before one is made: what each adds, and where the plan differs.

#include "core/plan/edits/fabric_offers.h"
#include "ui/pages/page.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace kf {

class Facts;

/// "Pair of leaves", "DGX SuperPOD H100".
QString offerName(const FabricOffer &offer);
/// "2 switches, 103 links", or why it cannot be counted.
QString offerCount(const FabricOffer &offer);

class NetworkOffersDialog : public QDialog {
    Q_OBJECT

public:
    /// Layouts for a network of that kind, then the reference architectures.
    NetworkOffersDialog(const PageContext &context, NetworkKind network, QWidget *parent);

    QListWidget &list() { return *m_list; }
    /// The chosen one.
    const FabricOffer *offer() const;

private:
    void present();
    QStringList differences(const FabricOffer &offer) const;

    PageContext m_context;
    QList<FabricOffer> m_offers;
    QListWidget *m_list;
    Facts *m_facts;
    QLabel *m_differences;
    QPushButton *m_ok;
};

} // namespace kf
