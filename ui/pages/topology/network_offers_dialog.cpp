// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_offers_dialog.h"

#include "core/figures/studies.h"
#include "core/topology/fabric_roles.h"
#include "core/words/amount_words.h"
#include "core/words/counted_texts.h"
#include "core/words/fabric_words.h"
#include "core/words/name_words.h"
#include "ui/pages/parts/facts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr std::array kArchitectures = {FabricTemplate::SuperPodH100,
                                       FabricTemplate::SuperPodB200,
                                       FabricTemplate::SuperPodB300,
                                       FabricTemplate::SuperPodB300Planes,
                                       FabricTemplate::BasePod};
constexpr std::array kNetworks = {
    NetworkKind::Compute, NetworkKind::Storage, NetworkKind::InBand, NetworkKind::OutOfBand};
constexpr int kListCharacters = 40;
constexpr int kTextCharacters = 64;
constexpr int kLines = 18;

/// Networks that an architecture does not have here, in one sentence; empty where it has all.
QStringList partsOfNone(const FabricOffer &offer)
{
    QStringList none;
    for (const NetworkKind kind : kNetworks) {
        const bool has = std::any_of(offer.fabrics.cbegin(),
                                     offer.fabrics.cend(),
                                     [kind](const Fabric &its) { return its.network == kind; });
        if (!has)
            none.append(networkText(kind));
    }
    return none.isEmpty()
               ? none
               : QStringList{NetworkOffersDialog::tr("Not part of it, to be added by itself: %1.")
                                 .arg(none.join(QStringLiteral(", ")))};
}

QString architectureName(FabricTemplate which)
{
    switch (which) {
    case FabricTemplate::SuperPodH100:
        return NetworkOffersDialog::tr("DGX SuperPOD H100");
    case FabricTemplate::SuperPodB200:
        return NetworkOffersDialog::tr("DGX SuperPOD B200");
    case FabricTemplate::SuperPodB300:
        return NetworkOffersDialog::tr("DGX SuperPOD B300, 144 ports");
    case FabricTemplate::SuperPodB300Planes:
        return NetworkOffersDialog::tr("DGX SuperPOD B300, two planes");
    case FabricTemplate::BasePod:
        return NetworkOffersDialog::tr("DGX BasePOD");
    }
    return {};
}

/// "2 leaves, 1 spine, 16 links"; what is not needed is left out.
QString countsOf(const FabricFigures &figures)
{
    const auto spines = int(figures.required.spine + figures.required.core);
    QStringList counts{
        NetworkOffersDialog::tr("%n leaves", "switches", int(figures.required.leaf))};
    if (spines > 0)
        counts.append(NetworkOffersDialog::tr("%n spine(s)", "switches", spines));
    counts.append(NetworkOffersDialog::tr("%n link(s)", nullptr, int(allOf(figures.links))));
    qint64 cables = 0;
    for (const CableCount &laid : figures.cables)
        cables += laid.cables;
    counts.append(cables > 0 ? NetworkOffersDialog::tr("%n cable(s)", nullptr, int(cables))
                             : NetworkOffersDialog::tr("cables once its switches stand in racks"));
    return counts.join(QStringLiteral(", "));
}

} // namespace

QString offerName(const FabricOffer &offer)
{
    if (offer.architecture)
        return architectureName(*offer.architecture);
    const Fabric &fabric = offer.fabrics.first();
    if (layoutOf(fabric) == FabricLayout::Pair)
        return NetworkOffersDialog::tr("Pair of leaves");
    return fabric.rails ? NetworkOffersDialog::tr("Tree with rails")
                        : NetworkOffersDialog::tr("Tree");
}

QString offerCount(const FabricOffer &offer)
{
    for (const FabricFigures &figures : offer.figures) {
        if (figures.problem)
            return problemText(*figures.problem);
    }
    for (qsizetype i = 0; i < offer.fabrics.size(); ++i) {
        if (offer.figures[i].systems == 0)
            return NetworkOffersDialog::tr("%1: none of the systems that it connects is placed")
                .arg(networkText(offer.fabrics[i].network));
    }
    QStringList counts{NetworkOffersDialog::tr("%n switch(es)", nullptr, int(offer.switches())),
                       NetworkOffersDialog::tr("%n link(s)", nullptr, int(offer.links()))};
    if (offer.cables() > 0) // of switches that stand there: else nobody knows a length
        counts.append(NetworkOffersDialog::tr("%n cable(s)", nullptr, int(offer.cables())));
    return counts.join(QStringLiteral(", "));
}

NetworkOffersDialog::NetworkOffersDialog(const PageContext &context,
                                         NetworkKind network,
                                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_facts(new Facts(this))
    , m_differences(new QLabel)
{
    setWindowTitle(tr("Add network"));
    const Plan &plan = context.document.plan();
    m_offers = fabricOffers(plan, network, context.catalog);
    for (const FabricTemplate which : kArchitectures) {
        if (const Result<FabricOffer> offer = architectureOffer(plan, which, context.catalog))
            m_offers.append(offer.value());
    }
    m_list->setAccessibleName(tr("Networks to choose from"));
    for (const FabricOffer &offer : std::as_const(m_offers))
        m_list->addItem(QStringLiteral("%1\n%2").arg(offerName(offer), offerCount(offer)));
    m_list->setMinimumWidth(kListCharacters * fontMetrics().averageCharWidth());
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_differences->setWordWrap(true);
    m_differences->setMinimumWidth(kTextCharacters * fontMetrics().averageCharWidth());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Add"));
    auto *beside = new QVBoxLayout;
    beside->addWidget(m_facts);
    beside->addWidget(m_differences);
    beside->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * metrics::kGap);
    columns->addWidget(m_list);
    columns->addLayout(beside, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &NetworkOffersDialog::present);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setCurrentRow(0);
    resize(sizeHint().width(), kLines * metrics::kRowHeight);
    m_list->setFocus();
    present();
}

const FabricOffer *NetworkOffersDialog::offer() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_offers.size() ? &m_offers[row] : nullptr;
}

/// One line for each network: what it takes, in the plan as it is.
void NetworkOffersDialog::present()
{
    const FabricOffer *chosen = offer();
    m_ok->setEnabled(chosen != nullptr);
    if (chosen == nullptr)
        return;
    const CatalogView view(m_context.document.plan().catalog, m_context.catalog);
    QList<NamedFact> facts;
    for (qsizetype i = 0; i < chosen->fabrics.size(); ++i) {
        const Fabric &fabric = chosen->fabrics[i];
        const FabricFigures &its = chosen->figures[i];
        const QString leaf = fabric.leaf ? modelOf(*fabric.leaf, view) : QString();
        const QString counts =
            its.problem
                ? problemText(*its.problem, fabric, m_context.document.plan().topology, view)
                : countsOf(its);
        facts.append({networkText(fabric.network),
                      QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
                          .arg(layoutText(layoutOf(fabric)), leaf, counts),
                      {}});
    }
    m_facts->setFacts(facts);
    m_differences->setText(differences(*chosen).join(QStringLiteral("\n\n")));
}

/// Where the plan is not what an architecture was made for.
QStringList NetworkOffersDialog::differences(const FabricOffer &offer) const
{
    QStringList lines;
    const Plan &plan = m_context.document.plan();
    const CatalogView view(plan.catalog, m_context.catalog);
    for (qsizetype i = 0; i < offer.fabrics.size(); ++i) {
        const Fabric &fabric = offer.fabrics[i];
        const FabricFigures &its = offer.figures[i];
        const QString name = networkText(fabric.network);
        const int systems = its.systems.value_or(0);
        if (systems == 0) {
            QStringList served;
            for (const Id &device : fabric.serves.value_or(QList<Id>()))
                served.append(modelOf(device, view));
            lines.append(served.isEmpty()
                             ? tr("%1: nothing that it connects is placed yet.").arg(name)
                             : tr("%1 connects %2, and none is placed.")
                                   .arg(name, served.join(QStringLiteral(", "))));
        } else if (fabric.systemsPerUnit && systems % *fabric.systemsPerUnit != 0) {
            lines.append(tr("%1: a unit has %2; of the last one %n are placed.",
                            nullptr,
                            systems % *fabric.systemsPerUnit)
                             .arg(name,
                                  amountText({double(*fabric.systemsPerUnit), Unit::Systems},
                                             Digits::Exact,
                                             m_context.wording)));
        }
        QStringList leftOut;
        const QMap<Id, int> others = systemsLeftOut(plan, fabric, m_context.catalog);
        for (auto it = others.cbegin(); it != others.cend(); ++it)
            leftOut.append(
                tr("%1 \u00d7 %2", "3 x DGX H100")
                    .arg(countText(it.value(), m_context.wording.locale), modelOf(it.key(), view)));
        if (!leftOut.isEmpty())
            lines.append(tr("%1 leaves out what is placed: %2.")
                             .arg(name, leftOut.join(QStringLiteral(", "))));
        if (const qint64 managers = missingOf(plan, fabric, its).managers)
            lines.append(
                tr("%1: ports for %2 are kept; %n of them are placed with the switches that "
                   "are missing.",
                   nullptr,
                   int(managers))
                    .arg(name, modelOf(*fabric.manager, view)));
        for (const Fabric &present : plan.topology.fabrics) {
            if (present.network == fabric.network) {
                lines.append(tr("%1: the plan has one already, '%2'; this one is added to it.")
                                 .arg(name, present.name.value_or(present.id)));
                break;
            }
        }
    }
    if (offer.architecture)
        lines += partsOfNone(offer);
    return lines;
}

} // namespace kf

#include "moc_network_offers_dialog.cpp"
