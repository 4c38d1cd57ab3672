// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/topology_page.h"

#include "core/report/rack_words.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/segments.h"
#include "ui/rack/rack_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kCardCharacters = 46;

} // namespace

TopologyPage::TopologyPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Topology, parent)
    , m_racks(new RackView(context.theme))
    , m_face(new Segments(tr("Side of the racks")))
    , m_fit(new QPushButton(tr("&Fit")))
    , m_zoomIn(new QPushButton(QStringLiteral("+")))
    , m_zoomOut(new QPushButton(QStringLiteral("\u2212")))
    , m_empty(
          new EmptyState(context.theme,
                         tr("No racks yet"),
                         tr("Rooms with rows of racks will stand here, drawn to scale, each with "
                            "its power, heat and weight against the limits.")))
    , m_content(new QWidget)
    , m_summary(new QLabel)
    , m_rackCard(new Card(context.theme, tr("Rack")))
    , m_facts(new Facts)
{
    m_face->setTexts({tr("Front"), tr("Rear")});
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out"));
    m_fit->setToolTip(tr("Show all racks"));
    tools()->addWidget(m_face);
    tools()->addStretch();
    tools()->addWidget(m_zoomOut);
    tools()->addWidget(m_zoomIn);
    tools()->addWidget(m_fit);
    auto *sceneCard = new Card(context.theme, tr("Racks"));
    sceneCard->content()->addWidget(m_racks, 1);
    m_rackCard->content()->addWidget(m_facts);
    m_rackCard->content()->addStretch();
    m_rackCard->setFixedWidth(fontMetrics().averageCharWidth() * kCardCharacters);
    m_summary->setProperty("muted", true);
    m_summary->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kGap);
    row->addWidget(sceneCard, 1);
    row->addWidget(m_rackCard);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row, 1);
    layout->addWidget(m_summary);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_content, 1);
    connect(m_face, &Segments::chosenChanged, this, [this](int index) {
        m_racks->setFace(index == 1 ? Face::Rear : Face::Front);
    });
    connect(m_fit, &QPushButton::clicked, m_racks, &RackView::fit);
    connect(m_zoomIn, &QPushButton::clicked, this, [this] { m_racks->zoomBy(kZoomStep); });
    connect(m_zoomOut, &QPushButton::clicked, this, [this] { m_racks->zoomBy(1.0 / kZoomStep); });
    connect(m_racks, &RackView::rackSelected, this, &TopologyPage::presentRack);
}

void TopologyPage::present(const Plan &plan, const Evaluation &figures)
{
    m_plan = plan;
    m_figures = std::make_shared<const Evaluation>(figures);
    const QList<DrawnRow> rows = drawnRows(plan, figures, context().catalog, QLocale());
    m_empty->setVisible(rows.isEmpty());
    m_content->setVisible(!rows.isEmpty());
    m_racks->present(rows);
    if (m_racks->selectedRack().isEmpty() && !rows.isEmpty() && !rows.first().racks.isEmpty())
        m_racks->selectRack(rows.first().racks.first().id);
    m_summary->setText(topologySummary(figures, QLocale()));
    presentRack();
}

void TopologyPage::presentRack()
{
    if (!m_figures)
        return;
    const RackWords words = rackWords(m_plan, *m_figures, m_racks->selectedRack(), QLocale());
    m_rackCard->setTitle(words.title);
    QList<Fact> facts;
    for (const auto &[name, value] : words.facts)
        facts.append({name, value, {}});
    m_facts->setFacts(facts);
}

void TopologyPage::reveal(const QString &path)
{
    const QString id = path.section(QLatin1Char('/'), 2, 2);
    if (path.startsWith(QLatin1String("topology/racks/"))) {
        m_racks->selectRack(id);
        return;
    }
    for (const Site &site : m_plan.topology.sites) {
        for (const Room &room : site.rooms) {
            for (const Row &row : room.rows) {
                for (const Shared<Rack> &rack : row.racks) {
                    for (const Shared<PlacedDevice> &device : rack->devices) {
                        if (device->id == id || device->device == id)
                            return m_racks->selectRack(rack->id);
                    }
                }
            }
        }
    }
}

} // namespace kf
