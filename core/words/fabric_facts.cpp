// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/fabric_facts.h"

#include "core/words/amount_words.h"
#include "core/words/fabric_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::FabricWords)
};

using FactLines = QList<std::pair<QString, QString>>;

/// Writes the facts of one network.
class FactWriter {
public:
    FactWriter(const FabricFigures &figures, const FabricMap &map, const Wording &wording)
        : m_figures(figures)
        , m_map(map)
        , m_wording(wording)
    {
    }

    FactLines written()
    {
        if (m_figures.problem) {
            add(Words::tr("Not counted because"), problemText(*m_figures.problem));
            return m_facts;
        }
        addSystems();
        addRole(Words::tr("Leaves"), m_figures.required.leaf, m_figures.placed.leaf);
        addRole(Words::tr("Spines"), m_figures.required.spine, m_figures.placed.spine);
        addRole(Words::tr("Cores", "switches"), m_figures.required.core, m_figures.placed.core);
        addLinks();
        addLoss();
        addOptics();
        return m_facts;
    }

private:
    void add(const QString &name, const QString &value) { m_facts.append({name, value}); }
    QString number(double value) const
    {
        return numberText(value, Digits::Exact, m_wording.locale);
    }

    /// "10 with 80 ports, 400 Gbit/s a link".
    void addSystems()
    {
        const int systems = m_figures.systems.value_or(0);
        if (systems == 0)
            return add(Words::tr("Systems"), Words::tr("none placed that it connects"));
        add(Words::tr("Systems"),
            Words::tr("%1 with %n port(s)", "systems of a network", m_figures.ports)
                .arg(number(systems)));
        add(Words::tr("Speed of a link"),
            amountText({m_figures.linkGbps, Unit::GigabitsPerSecond}, Digits::Exact, m_wording));
        if (m_figures.units > 0)
            add(Words::tr("Units"),
                Words::tr("%1 of up to %n system(s)", "scalable units", m_figures.unitSystems)
                    .arg(number(m_figures.units)));
        if (m_figures.upPorts > 0)
            add(Words::tr("Ports of a leaf"),
                Words::tr("%1 down, %2 up or across")
                    .arg(number(m_figures.downPorts), number(m_figures.upPorts)));
    }

    void addRole(const QString &name, qint64 required, qint64 placed)
    {
        if (required > 0)
            add(name,
                Words::tr("%1 needed, %2 placed", "switches")
                    .arg(number(double(required)), number(double(placed))));
    }

    void addLinks()
    {
        const LinkCounts &links = m_figures.links;
        QString all = number(double(allOf(links)));
        if (m_figures.longestM)
            all = Words::tr("%1, longest %2", "links and their length")
                      .arg(all,
                           amountText(m_figures.longestM, Unit::Metres, Digits::Exact, m_wording));
        add(Words::tr("Links"), all);
        if (links.unplaced > 0)
            add(Words::tr("Without a length"), number(links.unplaced));
        if (links.uncabled > 0)
            add(Words::tr("Out of reach"), number(links.uncabled));
        if (links.uplinks > 0)
            add(Words::tr("Uplinks"), number(double(links.uplinks)));
    }

    /// What the loss of the worst leaf leaves of the systems.
    void addLoss()
    {
        const std::optional<LeafLoss> loss = m_map.lossOfLeaf();
        if (!loss)
            return;
        QStringList parts;
        if (loss->down > 0)
            parts.append(Words::tr("%n system(s) lose every link", nullptr, loss->down));
        if (loss->degraded > 0)
            parts.append(
                Words::tr("%n system(s) keep %1", nullptr, loss->degraded)
                    .arg(amountText({1.0 - loss->share, Unit::Share}, Digits::Short, m_wording)));
        add(Words::tr("Loss of a leaf"), parts.join(QStringLiteral(", ")));
    }

    void addOptics()
    {
        int transceivers = 0;
        for (const int count : m_figures.transceivers)
            transceivers += count;
        if (m_figures.cables.isEmpty())
            return;
        const QString power =
            m_figures.cablePowerW
                ? amountText(m_figures.cablePowerW, Unit::Watts, Digits::Short, m_wording)
                : Words::tr("not known");
        add(Words::tr("Optics"),
            transceivers > 0
                ? Words::tr("%1 in %n transceiver(s)", nullptr, transceivers).arg(power)
                : power);
    }

    const FabricFigures &m_figures;
    const FabricMap &m_map;
    const Wording &m_wording;
    FactLines m_facts;
};

} // namespace

QList<std::pair<QString, QString>>
fabricFacts(const FabricFigures &figures, const FabricMap &map, const Wording &wording)
{
    return FactWriter(figures, map, wording).written();
}

QString choiceText(const LayoutChoice &choice, const Wording &wording)
{
    const QString ratio = numberText(choice.oversubscription, Digits::Exact, wording.locale);
    switch (choice.layout) {
    case FabricLayout::Pair:
        return Words::tr("pair, %1 : 1")
            .arg(ratio)
            .replace(QStringLiteral(" : "), QStringLiteral("\u00a0:\u00a0"));
    case FabricLayout::Leaves:
        return Words::tr("leaves alone");
    case FabricLayout::Tree:
        break;
    }
    if (choice.levels <= 1)
        return Words::tr("one switch");
    return choice.rails ? Words::tr("tree with rails, %n level(s)", nullptr, choice.levels)
                        : Words::tr("tree without rails, %n level(s)", nullptr, choice.levels);
}

QString limitSentence(const QList<LayoutChoice> &choices, const Wording &wording)
{
    if (choices.isEmpty())
        return {};
    const LayoutChoice &first = choices.first();
    if (!first.isPresent)
        return Words::tr(
            "The %n system(s) do not fit as they are laid out.", nullptr, first.systems);
    if (!first.enoughFor)
        return Words::tr("Another leaf takes more whenever the last one is full.");
    const QString layout = choiceText(first, wording);
    if (*first.enoughFor <= first.systems)
        return Words::tr("The next system does not fit: %1 is enough for %n system(s).",
                         nullptr,
                         *first.enoughFor)
            .arg(layout);
    return Words::tr("Enough for %n system(s) as it is laid out: %1.", nullptr, *first.enoughFor)
        .arg(layout);
}

} // namespace kf
