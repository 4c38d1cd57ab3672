// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_panel.h"

#include "core/findings/findings.h"
#include "core/plan/edits/fabrics.h"
#include "core/words/fabric_facts.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/topology/network_fields.h"
#include "ui/pages/topology/network_switch_fields.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kMostFindings = 3;

/// The worst findings of a network, each as a sentence; they come worst first.
QList<NamedFact> findingsOf(const Evaluation &figures, const Id &fabric, const Wording &wording)
{
    const QString path = QStringLiteral("topology/fabrics/%1").arg(fabric);
    QList<NamedFact> lines;
    int others = 0;
    for (const Finding &finding : figures.findings) {
        if (finding.path != path || finding.accepted)
            continue;
        if (lines.size() < kMostFindings)
            lines.append({QStringLiteral("%1 %2").arg(finding.severity == Severity::Advice
                                                          ? QStringLiteral("\u2139")
                                                          : QStringLiteral("\u25b2"),
                                                      sentence(finding, figures.plan, wording)),
                          {},
                          {}});
        else
            ++others;
    }
    if (others > 0)
        lines.append({NetworkPanel::tr("%n more under Findings", nullptr, others), {}, {}});
    return lines;
}

/// Devices that the network shown here misses.
qint64 missingOfNetwork(const Plan &plan, const Evaluation &figures, const Id &id)
{
    for (const Fabric &fabric : plan.topology.fabrics) {
        if (fabric.id == id)
            return missingOf(plan, fabric, figures.topology.fabrics.value(id)).all();
    }
    return 0;
}

} // namespace

NetworkPanel::NetworkPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_nothing(new QLabel(tr("No network of this kind yet. What the plan could have stands above "
                              "the racks.")))
    , m_facts(new Facts(this))
    , m_place(new QPushButton)
    , m_left(new QLabel)
    , m_findings(new Facts(this))
    , m_ways(new QPushButton(tr("State the ways between rooms\u2026")))
    , m_fields(new NetworkFields(context, this))
    , m_switch(new SwitchFields(context, this))
{
    m_place->setToolTip(
        tr("Of this network: shows where they would stand, with the least cable; Enter "
           "places them as one step"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    layout->addWidget(m_switch);
    layout->addWidget(m_nothing);
    layout->addWidget(m_facts);
    layout->addWidget(m_place, 0, Qt::AlignLeft);
    m_left->setProperty("over", true);
    m_left->setWordWrap(true);
    m_left->hide();
    layout->addWidget(m_left);
    layout->addWidget(m_findings);
    layout->addWidget(m_ways, 0, Qt::AlignLeft);
    layout->addWidget(m_fields);
    layout->addStretch();
    m_ways->setToolTip(tr("How long cables from one room to another are: without it their links "
                          "have no length and no cable"));
    m_ways->hide();
    connect(m_place, &QPushButton::clicked, this, &NetworkPanel::placeWanted);
    connect(m_ways, &QPushButton::clicked, this, &NetworkPanel::waysWanted);
}

void NetworkPanel::present(const Plan &plan,
                           const Evaluation &figures,
                           const FabricMap &map,
                           const Id &fabric,
                           const QList<Id> &devices,
                           const QString &left)
{
    const auto its = figures.topology.fabrics.constFind(fabric);
    const bool known = its != figures.topology.fabrics.cend();
    QList<NamedFact> facts;
    if (known) {
        for (const auto &[name, value] : fabricFacts(*its, map, m_context.wording))
            facts.append({name, value, {}});
    }
    m_facts->setFacts(facts);
    m_facts->setVisible(known);
    m_nothing->setVisible(!known);
    const qint64 missing = missingOfNetwork(plan, figures, fabric);
    m_place->setText(tr("Place %n missing device(s)", nullptr, int(missing)));
    m_place->setVisible(missing > 0);
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
    const QList<NamedFact> findings = findingsOf(figures, fabric, m_context.wording);
    m_findings->setFacts(findings);
    m_findings->setVisible(!findings.isEmpty());
    m_ways->setVisible(known && !its->troubles.roomsApart.isEmpty());
    m_fields->present(fabric);
    m_switch->present(plan, devices);
}

bool NetworkPanel::takeFocusForWays()
{
    if (m_ways->isVisible())
        m_ways->setFocus(Qt::OtherFocusReason);
    return m_ways->isVisible();
}

} // namespace kf

#include "moc_network_panel.cpp"
