// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace kf {

class Card;
class EmptyState;
class Facts;
class RackView;
class Segments;

/// The racks to scale with their limits, and the figures of the selected one.
class TopologyPage : public Page {
    Q_OBJECT

public:
    TopologyPage(const PageContext &context, QWidget *parent);

    void present(const Plan &plan, const Evaluation &figures) override;
    void reveal(const QString &path) override;

    RackView &racks() { return *m_racks; }

private:
    void presentRack();

    RackView *m_racks;
    Segments *m_face;
    QPushButton *m_fit;
    QPushButton *m_zoomIn;
    QPushButton *m_zoomOut;
    EmptyState *m_empty;
    QWidget *m_content;
    QLabel *m_summary;
    Card *m_rackCard;
    Facts *m_facts;
    Plan m_plan;
    std::shared_ptr<const Evaluation> m_figures;
};

} // namespace kf
