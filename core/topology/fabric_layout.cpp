// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/fabric_layout.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kRounding = 1e-9; ///< what a quotient may be above a whole number by rounding

double wholeUp(double quotient)
{
    return std::ceil(quotient - kRounding);
}

/// One layout while it is worked out.
class Layout {
public:
    Layout(const LayoutInput &input, FabricSize &size) : m_in(input), m_size(size) {}

    void work()
    {
        if (m_in.ports + m_in.managerPorts > mostLinks()) {
            tooLarge();
            return;
        }
        switch (m_in.layout) {
        case FabricLayout::Leaves:
            leaves();
            break;
        case FabricLayout::Pair:
            pair();
            break;
        case FabricLayout::Tree:
            tree();
            break;
        }
    }

private:
    double mostLinks() const { return static_cast<double>(kMostFabricLinks) / m_in.planes; }
    double ends() const { return m_in.ports + m_in.managerPorts; }

    void tooLarge(std::optional<double> mostPorts = std::nullopt)
    {
        m_size.problem = FabricProblem::Size;
        m_size.mostPorts = mostPorts;
    }

    /// So many systems as `ports` more ports than now can take.
    int systemsFor(double ports) const
    {
        const double more = std::floor((ports - ends()) / m_in.mostPortsOfSystem + kRounding);
        return static_cast<int>(
            std::min<double>(kMostFabricLinks, static_cast<double>(m_in.systems) + more));
    }

    void leaves();
    void pair();
    void tree();
    bool tiers();
    bool railUnits();
    void twoLevels();
    void threeLevels();
    void addPods(const QList<int> &leaves, int most);
    std::optional<double> mostPortsOfThreeLevels(double pods, double leavesOfPod) const;
    int systemsOfThreeLevels(double pods, double leavesOfPod) const;

    const LayoutInput &m_in;
    FabricSize &m_size;
};

void Layout::leaves()
{
    if (m_in.leafPorts < 1.0) {
        tooLarge(0.0);
        return;
    }
    m_size.levels = 1;
    m_size.down = static_cast<int>(m_in.leafPorts);
    m_size.leaves = static_cast<int>(wholeUp(ends() / m_in.leafPorts));
}

/// Ports of the fuller of two leaves that leave room for the links between them.
double mostDownOfPair(const LayoutInput &input)
{
    if (input.pairLinks)
        return std::max(0.0, input.leafPorts - *input.pairLinks);
    double down =
        std::floor(input.leafPorts * input.oversubscription / (1.0 + input.oversubscription)) + 1.0;
    while (down > 0.0 && down + wholeUp(down / input.oversubscription) > input.leafPorts)
        down -= 1.0;
    return down;
}

void Layout::pair()
{
    const double down = wholeUp(ends() / 2.0);
    const double joining = m_in.pairLinks ? *m_in.pairLinks : wholeUp(down / m_in.oversubscription);
    const double most = 2.0 * mostDownOfPair(m_in);
    if (down + joining > m_in.leafPorts || joining > mostLinks()) {
        tooLarge(std::max(0.0, most - m_in.managerPorts));
        return;
    }
    m_size.levels = 1;
    m_size.leaves = 2;
    m_size.joining = static_cast<int>(joining);
    m_size.down = static_cast<int>(m_in.leafPorts - joining);
    m_size.up = m_size.joining;
    m_size.enoughFor = systemsFor(most);
}

void Layout::tree()
{
    if (ends() <= m_in.leafPorts) {
        m_size.levels = 1;
        m_size.leaves = 1;
        m_size.down = static_cast<int>(m_in.leafPorts);
        m_size.enoughFor = systemsFor(m_in.leafPorts);
        return;
    }
    if (!m_in.spinePorts) {
        m_size.problem = FabricProblem::Spine;
        return;
    }
    if (!tiers())
        return;
    if (m_size.leaves <= *m_in.spinePorts)
        twoLevels();
    else if (!m_in.corePorts)
        m_size.problem = FabricProblem::Spine;
    else
        threeLevels();
}

/// Ports up and down, and the leaves; false where that cannot be.
bool Layout::tiers()
{
    const double up = wholeUp(m_in.leafPorts / (1.0 + m_in.oversubscription));
    const double down = m_in.leafPorts - up;
    if (down < 1.0 || up > mostLinks()) {
        tooLarge(m_in.leafPorts);
        return false;
    }
    m_size.up = static_cast<int>(up);
    m_size.down = static_cast<int>(std::min(down, double(kMostFabricLinks)));
    m_size.rails = m_in.rails;
    if (m_in.rails)
        return railUnits();
    const double leaves = std::ceil(ends() / down);
    if (leaves * up > mostLinks()) {
        tooLarge();
        return false;
    }
    m_size.leaves = static_cast<int>(leaves);
    return true;
}

bool Layout::railUnits()
{
    const double rails = m_in.mostPortsOfSystem;
    m_size.unitSystems = std::min(m_in.systemsPerUnit.value_or(m_size.down), m_size.down);
    const double forSystems = std::ceil(static_cast<double>(m_in.systems) / m_size.unitSystems);
    const double forPorts = std::ceil(ends() / (rails * m_size.down));
    const double units = std::max(forSystems, forPorts);
    if (units * rails * m_size.up > mostLinks()) {
        tooLarge();
        return false;
    }
    m_size.units = static_cast<int>(units);
    m_size.leaves = static_cast<int>(units * rails);
    return true;
}

/// The fewest spines, a divisor of `up`, on which the links of so many leaves find `most` ports.
int spinesFor(int leaves, int up, double most)
{
    for (int spines = 1; spines < up; ++spines) {
        if (up % spines == 0 && static_cast<double>(leaves) * (up / spines) <= most)
            return spines;
    }
    return up;
}

void Layout::twoLevels()
{
    FabricPod pod;
    for (int leaf = 0; leaf < m_size.leaves; ++leaf)
        pod.leaves.append(leaf);
    pod.spines = spinesFor(m_size.leaves, m_size.up, *m_in.spinePorts);
    pod.linksEach = m_size.up / pod.spines;
    m_size.levels = 2;
    m_size.spines = pod.spines;
    m_size.pods = {pod};
    if (!m_in.rails) {
        m_size.enoughFor = systemsFor(std::floor(*m_in.spinePorts) * m_size.down);
        return;
    }
    const double units = std::floor(*m_in.spinePorts / m_in.mostPortsOfSystem);
    const double ofUnits = units * m_size.unitSystems;
    const double ofPorts = systemsFor(units * m_in.mostPortsOfSystem * m_size.down);
    m_size.enoughFor = static_cast<int>(std::min(ofUnits, ofPorts));
}

void Layout::addPods(const QList<int> &leaves, int most)
{
    for (qsizetype first = 0; first < leaves.size(); first += most) {
        FabricPod pod;
        pod.leaves = leaves.mid(first, most);
        pod.spines = spinesFor(static_cast<int>(pod.leaves.size()), m_size.up, most);
        pod.linksEach = m_size.up / pod.spines;
        m_size.spines += pod.spines;
        m_size.pods.append(pod);
    }
}

std::optional<double> Layout::mostPortsOfThreeLevels(double pods, double leavesOfPod) const
{
    if (!m_in.rails)
        return std::max(0.0, pods * leavesOfPod * m_size.down - m_in.managerPorts);
    const double podsOfRail = std::floor(pods / m_in.mostPortsOfSystem);
    return podsOfRail * leavesOfPod * m_size.unitSystems * m_in.mostPortsOfSystem;
}

/// Systems need not have as many ports as the largest: those that stand there count with their own.
int Layout::systemsOfThreeLevels(double pods, double leavesOfPod) const
{
    if (!m_in.rails)
        return systemsFor(pods * leavesOfPod * m_size.down);
    const double units = std::floor(pods / m_in.mostPortsOfSystem) * leavesOfPod;
    const double ofUnits = std::min<double>(kMostFabricLinks, units * m_size.unitSystems);
    return std::min(static_cast<int>(ofUnits),
                    systemsFor(units * m_in.mostPortsOfSystem * m_size.down));
}

void Layout::threeLevels()
{
    const double half = std::floor(*m_in.spinePorts / 2.0);
    if (half < 1.0) {
        tooLarge(*m_in.spinePorts * m_size.down);
        return;
    }
    const int leavesOfPod = static_cast<int>(std::min(half, double(kMostFabricLinks)));
    const int rails = m_in.rails ? m_in.mostPortsOfSystem : 1;
    const int perRail = m_size.leaves / rails;
    const double pods = std::ceil(static_cast<double>(perRail) / leavesOfPod) * rails;
    const std::optional<double> most = mostPortsOfThreeLevels(*m_in.corePorts, leavesOfPod);
    if (pods > *m_in.corePorts) {
        tooLarge(most);
        return;
    }
    for (int rail = 0; rail < rails; ++rail) {
        QList<int> leaves;
        for (int unit = 0; unit < perRail; ++unit)
            leaves.append(unit * rails + rail);
        addPods(leaves, leavesOfPod);
    }
    m_size.levels = 3;
    m_size.cores = static_cast<int>(
        std::ceil(static_cast<double>(m_size.leaves) * m_size.up / *m_in.corePorts));
    m_size.enoughFor = systemsOfThreeLevels(*m_in.corePorts, leavesOfPod);
}

} // namespace

void layOut(const LayoutInput &input, FabricSize &size)
{
    Layout(input, size).work();
    size.spinePorts = static_cast<int>(input.spinePorts.value_or(0.0));
    size.corePorts = static_cast<int>(input.corePorts.value_or(0.0));
}

} // namespace kf
