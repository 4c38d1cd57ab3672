// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/network_lines.h"

#include "core/words/amount_words.h"
#include "core/words/counted_texts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::NetworkPicture)
};

// Pixels at the scale of the layout.
constexpr double kThinnest = 1.4;
constexpr double kThickest = 9.0;
constexpr double kThin = 0.9;
constexpr double kGrowth = 0.55; ///< for each root of a link
constexpr double kLaneGap = 2.0;
constexpr double kTrayPadding = 3.0;
constexpr double kRiserStep = 3.5; ///< between the looks that lead down to one rack
constexpr double kIntoRack = 5.0;  ///< how far lines to a whole rack reach into it
constexpr double kLoop = 5.0;      ///< of a bundle inside a rack, beside it
constexpr double kSpine = 5.0;     ///< of lines between bands, left of the trays

constexpr double kFaint = 0.2;    ///< opacity of what is not the selected device's
constexpr double kSubdued = 0.45; ///< of its other bundles while one is at hand

using Loads = std::array<int, kCableLooks>;

bool isEmpty(const Loads &loads)
{
    return std::all_of(loads.cbegin(), loads.cend(), [](int links) { return links == 0; });
}

double thickness(int links)
{
    return std::clamp(kThin + kGrowth * std::sqrt(double(links)), kThinnest, kThickest);
}

/// What lies in the tray of one band of rows: how the load changes at each place along it.
using Steps = QMap<double, Loads>;

/// Rows beside each other have one tray line.
struct Band {
    double top = 0.0;
    double left = 0.0;
    double height = 0.0;
    std::array<double, kCableLooks> lane{}; ///< middle of the lines of each look
};

/// An end of a bundle at a rack: the device, or the rack as a whole.
struct Drop {
    double y = 0.0;    ///< how far down it leads
    double edge = 0.0; ///< right edge of the device; the riser itself for a rack
    int links = 0;
};

/// How runs are drawn together.
struct SetStyle {
    double opacity = 1.0;
    bool counts = false; ///< with their numbers
    bool atHand = false;
};

class LineMaker {
public:
    LineMaker(const NetworkPicture &picture, const QList<DrawnRow> &rows, const RoomLayout &layout)
        : m_picture(picture)
        , m_rows(rows)
        , m_layout(layout)
    {
        makeBands();
        setLanes();
    }

    NetworkLines made()
    {
        const bool hasHand = m_picture.atHand >= 0;
        addSet(m_picture.all, {m_picture.hasChosen ? kFaint : 1.0, !m_picture.hasChosen, false});
        addSet(m_picture.chosen, {hasHand ? kSubdued : 1.0, !hasHand, false});
        QList<NetworkRun> hand;
        for (const NetworkRun &run : m_picture.chosen) {
            if (run.atHand)
                hand.append(run);
        }
        addSet(hand, {1.0, true, true});
        return m_lines;
    }

private:
    double px(double pixels) const { return pixels / m_layout.shape.scale; }

    void makeBands()
    {
        for (const RowPlace &row : m_layout.rows) {
            if (m_bands.isEmpty() || m_bands.last().top != row.tray.top())
                m_bands.append({row.tray.top(), row.tray.left(), row.tray.height(), {}});
            m_bandOf.append(int(m_bands.size()) - 1);
            if (row.tray.width() > 0.0)
                m_lines.trays.append(row.tray);
        }
    }

    /// A lane for each look, as wide as its thickest line, so that none covers another.
    void setLanes()
    {
        const QMap<int, Steps> steps = stepsOf(m_picture.all);
        for (int band = 0; band < m_bands.size(); ++band) {
            std::array<double, kCableLooks> widest{};
            Loads loads{};
            for (const Loads &change : steps.value(band)) {
                for (size_t look = 0; look < loads.size(); ++look) {
                    loads[look] += change[look];
                    if (loads[look] > 0)
                        widest[look] = std::max(widest[look], px(thickness(loads[look])));
                }
            }
            placeLanes(m_bands[band], widest);
        }
    }

    void placeLanes(Band &band, const std::array<double, kCableLooks> &widest) const
    {
        double all = 0.0;
        for (const double width : widest)
            all += width > 0.0 ? width + px(kLaneGap) : 0.0;
        const double room = band.height - 2 * px(kTrayPadding);
        const double squeeze = all > room ? room / all : 1.0;
        double y = band.top + px(kTrayPadding);
        for (size_t look = 0; look < widest.size(); ++look) {
            band.lane[look] = y + squeeze * widest[look] / 2;
            if (widest[look] > 0.0)
                y += squeeze * (widest[look] + px(kLaneGap));
        }
    }

    int bandOfCell(int cell) const { return m_bandOf[m_layout.cells[cell].row]; }
    double riserOf(int cell) const { return m_layout.cells[cell].frame.right() - kNumberWidth / 2; }
    double spineX() const { return m_bands.first().left - px(kSpine); }

    static void addInterval(Steps &steps, double from, double to, CableLook look, int links)
    {
        const auto [low, high] = std::minmax(from, to);
        steps[low][size_t(look)] += links;
        steps[high][size_t(look)] -= links;
    }

    /// The load of each band's tray.
    QMap<int, Steps> stepsOf(const QList<NetworkRun> &runs) const
    {
        QMap<int, Steps> steps;
        for (const NetworkRun &run : runs) {
            const int a = m_layout.cellOf(run.rackA);
            const int b = m_layout.cellOf(run.rackB);
            if (a < 0 || b < 0 || a == b)
                continue;
            const int bandA = bandOfCell(a);
            const int bandB = bandOfCell(b);
            if (bandA == bandB) {
                addInterval(steps[bandA], riserOf(a), riserOf(b), run.look, run.links);
                continue;
            }
            addInterval(steps[bandA], spineX(), riserOf(a), run.look, run.links);
            addInterval(steps[bandB], spineX(), riserOf(b), run.look, run.links);
        }
        return steps;
    }

    void addSet(const QList<NetworkRun> &runs, const SetStyle &style)
    {
        if (runs.isEmpty() || m_bands.isEmpty())
            return;
        const QMap<int, Steps> steps = stepsOf(runs);
        for (auto it = steps.cbegin(); it != steps.cend(); ++it)
            addTray(m_bands[it.key()], it.value(), style);
        addSpine(runs, style);
        addRisers(runs, style);
        addWarnings(runs, style);
    }

    void addLine(const QLineF &line, int links, CableLook look, const SetStyle &style)
    {
        m_lines.lines.append(
            {line, px(thickness(links)), look, style.opacity, style.atHand, links});
    }

    void addTray(const Band &band, const Steps &steps, const SetStyle &style)
    {
        Loads loads{};
        double from = 0.0;
        for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
            if (!isEmpty(loads))
                addPiece(band, from, it.key(), loads, style);
            for (size_t look = 0; look < loads.size(); ++look)
                loads[look] += it.value()[look];
            from = it.key();
        }
    }

    void addPiece(const Band &band, double from, double to, const Loads &loads, SetStyle style)
    {
        int links = 0;
        for (size_t look = 0; look < loads.size(); ++look) {
            links += loads[look];
            const double y = band.lane[look];
            if (loads[look] > 0)
                addLine({from, y, to, y}, loads[look], CableLook(look), style);
        }
        if (style.counts)
            m_lines.numbers.append({{(from + to) / 2, band.top + band.height / 2},
                                    to - from,
                                    countText(links, m_picture.wording.locale),
                                    CableLook::OtherMedium,
                                    true,
                                    false});
    }

    /// Up and down between bands, at their left.
    void addSpine(const QList<NetworkRun> &runs, const SetStyle &style)
    {
        QList<Loads> loads(m_bands.size(), Loads{}); // between a band and the next one
        for (const NetworkRun &run : runs) {
            const int a = m_layout.cellOf(run.rackA);
            const int b = m_layout.cellOf(run.rackB);
            if (a < 0 || b < 0)
                continue;
            const auto [low, high] = std::minmax({bandOfCell(a), bandOfCell(b)});
            for (int band = low; band < high; ++band)
                loads[band][size_t(run.look)] += run.links;
        }
        for (int band = 0; band + 1 < m_bands.size(); ++band) {
            for (size_t look = 0; look < loads[band].size(); ++look) {
                const double x = spineX();
                if (loads[band][look] > 0)
                    addLine({x, m_bands[band].lane[look], x, m_bands[band + 1].lane[look]},
                            loads[band][look],
                            CableLook(look),
                            style);
            }
        }
    }

    void addRisers(const QList<NetworkRun> &runs, const SetStyle &style)
    {
        QMap<std::pair<int, int>, QList<Drop>> drops; // by cell and look
        for (const NetworkRun &run : runs) {
            const int a = m_layout.cellOf(run.rackA);
            const int b = m_layout.cellOf(run.rackB);
            if (a >= 0 && a == b) {
                addLoop(a, run, style);
                continue;
            }
            for (const auto &[cell, device] :
                 {std::pair(a, run.deviceA), std::pair(b, run.deviceB)}) {
                if (cell >= 0)
                    drops[{cell, int(run.look)}].append(dropAt(cell, device, run.links));
            }
        }
        int previous = -1;
        int place = 0;
        for (auto it = drops.cbegin(); it != drops.cend(); ++it) {
            place = it.key().first == previous ? place + 1 : 0;
            previous = it.key().first;
            addRiser(it.key().first, CableLook(it.key().second), place, it.value(), style);
        }
    }

    Drop dropAt(int cell, const Id &device, int links) const
    {
        const RackCell &its = m_layout.cells[cell];
        if (const std::optional<QRectF> box = boxOf(cell, device))
            return {box->center().y(), box->right(), links};
        return {its.frame.top() + px(kIntoRack), riserOf(cell), links};
    }

    std::optional<QRectF> boxOf(int cell, const Id &device) const
    {
        const RackCell &its = m_layout.cells[cell];
        const DrawnRack &rack = m_rows[its.row].racks[its.rack];
        const int found = deviceIndex(rack, device);
        return found >= 0 ? std::optional(deviceBox(rack, its, found)) : std::nullopt;
    }

    /// From the tray down past one device after the other, thinner behind each.
    void addRiser(int cell, CableLook look, int place, QList<Drop> drops, const SetStyle &style)
    {
        std::sort(
            drops.begin(), drops.end(), [](const Drop &a, const Drop &b) { return a.y < b.y; });
        const double x = riserOf(cell) + (place - 1) * px(kRiserStep);
        int links = 0;
        for (const Drop &drop : std::as_const(drops))
            links += drop.links;
        double y = m_bands[bandOfCell(cell)].lane[size_t(look)];
        addLine({riserOf(cell), y, x, y}, links, look, style);
        for (qsizetype i = 0; i < drops.size(); ++i) {
            if (drops[i].y > y)
                addLine({x, y, x, drops[i].y}, links, look, style);
            if (drops[i].edge < x)
                addLine({x, drops[i].y, drops[i].edge, drops[i].y}, drops[i].links, look, style);
            y = drops[i].y;
            links -= drops[i].links;
        }
    }

    void addLoop(int cell, const NetworkRun &run, const SetStyle &style)
    {
        const Drop a = dropAt(cell, run.deviceA, run.links);
        const Drop b = dropAt(cell, run.deviceB, run.links);
        const double x = m_layout.cells[cell].frame.right() + px(kLoop);
        addLine({a.edge, a.y, x, a.y}, run.links, run.look, style);
        addLine({x, a.y, x, b.y}, run.links, run.look, style);
        addLine({x, b.y, b.edge, b.y}, run.links, run.look, style);
        if (style.counts)
            m_lines.numbers.append({{x, (a.y + b.y) / 2},
                                    std::abs(a.y - b.y),
                                    countText(run.links, m_picture.wording.locale),
                                    run.look,
                                    true,
                                    true});
    }

    /// How long what is too long is, and of how many links nobody knows the length: once for each
    /// rack, on the lower edge of its tray, where neither counts nor names of racks stand.
    void addWarnings(const QList<NetworkRun> &runs, const SetStyle &style)
    {
        if (style.opacity < kSubdued)
            return;
        QMap<int, double> tooLong; // by cell, the longest
        QMap<int, int> unknown;    // by cell, how many links
        for (const NetworkRun &run : runs) {
            const int far = m_layout.cellOf(run.rackB.isEmpty() ? run.rackA : run.rackB);
            if (far < 0)
                continue;
            if (run.look == CableLook::OutOfReach && run.longestM)
                tooLong[far] = std::max(tooLong.value(far), *run.longestM);
            else if (run.look == CableLook::Unknown)
                unknown[far] += run.links;
        }
        for (auto it = tooLong.cbegin(); it != tooLong.cend(); ++it)
            addWarning(it.key(),
                       amountText({it.value(), Unit::Metres}, Digits::Short, m_picture.wording),
                       CableLook::OutOfReach);
        for (auto it = unknown.cbegin(); it != unknown.cend(); ++it)
            addWarning(it.key(), QStringLiteral("? %1").arg(it.value()), CableLook::Unknown);
    }

    void addWarning(int cell, const QString &text, CableLook look)
    {
        const Band &band = m_bands[bandOfCell(cell)];
        m_lines.numbers.append(
            {{riserOf(cell), band.top + band.height}, 0.0, text, look, false, false});
    }

    const NetworkPicture &m_picture;
    const QList<DrawnRow> &m_rows;
    const RoomLayout &m_layout;
    QList<Band> m_bands;
    QList<int> m_bandOf; ///< by row
    NetworkLines m_lines;
};

} // namespace

NetworkLines
networkLines(const NetworkPicture &picture, const QList<DrawnRow> &rows, const RoomLayout &layout)
{
    return LineMaker(picture, rows, layout).made();
}

QString bundleText(const NetworkLines &lines,
                   const NetworkPicture &picture,
                   const QPointF &at,
                   double reach)
{
    const NetworkLine *nearest = nullptr;
    double least = reach;
    for (const NetworkLine &each : lines.lines) {
        // All of them run straight across or straight down.
        const QRectF box = QRectF(each.line.p1(), each.line.p2()).normalized();
        const double x = std::max({box.left() - at.x(), 0.0, at.x() - box.right()});
        const double y = std::max({box.top() - at.y(), 0.0, at.y() - box.bottom()});
        const double away = std::max(0.0, std::hypot(x, y) - each.width / 2);
        if (away > least ||
            (away == least && nearest != nullptr && each.opacity < nearest->opacity))
            continue;
        least = away;
        nearest = &each;
    }
    if (nearest == nullptr)
        return {};
    QString text = Words::tr("%n link(s)", nullptr, nearest->links);
    for (const CableLegend &entry : picture.legend) {
        if (entry.look == nearest->look)
            text = QStringLiteral("%1 \u00b7 %2").arg(text, entry.text);
    }
    return text;
}

} // namespace kf
