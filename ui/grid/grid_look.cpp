// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_look.h"

#include "ui/grid/cell_names.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kSmallestZoom = 0.7;
constexpr double kLargestZoom = 2.0;
constexpr double kFontStep = 0.86; // from one size to the next smaller one
constexpr int kCondensed = 90;     // per cent of the letters' width, before a number is cut off
constexpr double kTickBox = 14.0;  // its sides
constexpr int kMostTexts = 4096;   // that are kept laid out in one font

int oneLine(Qt::Alignment alignment)
{
    return static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine;
}

} // namespace

GridLook::GridLook(const Theme &theme) : m_theme(&theme)
{
    refresh();
}

void GridLook::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    refresh();
}

QRectF GridLook::tickBoxIn(const QRect &cell) const
{
    const double size = scaled(kTickBox);
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(cell).center());
    return box;
}

int GridLook::scaled(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_zoom));
}

GridLook::FontSteps GridLook::stepsOf(const QFont &font) const
{
    FontSteps steps;
    const double smallest = m_theme->font(TextStyle::Caption).pixelSize() * m_zoom;
    double pixels = font.pixelSize() * m_zoom;
    for (int i = 0; i < kFontSteps; ++i) {
        QFont sized = font;
        sized.setPixelSize(static_cast<int>(std::lround(std::max(pixels, smallest))));
        if (i == kFontSteps - 1)
            sized.setStretch(kCondensed);
        steps.append({sized, QFontMetricsF(sized)});
        pixels *= kFontStep;
    }
    return steps;
}

void GridLook::refresh()
{
    QFont strong = m_theme->font(TextStyle::Body);
    strong.setWeight(QFont::DemiBold);
    QFont caption = m_theme->font(TextStyle::Caption);
    caption.setPixelSize(caption.pixelSize() + 1);
    QFont hint = caption;
    hint.setItalic(true);
    m_fonts = {
        stepsOf(m_theme->font(TextStyle::Body)), stepsOf(caption), stepsOf(strong), stepsOf(hint)};
    for (int i = 0; i <= kHeatSteps; ++i) {
        const QColor fill = heatColour(roles(), static_cast<double>(i) / kHeatSteps);
        m_heat[static_cast<std::size_t>(i)] = {fill, textOn(roles(), fill)};
    }
}

const QFont &GridLook::font(CellFont font) const
{
    return m_fonts[static_cast<std::size_t>(font)].first().font;
}

double GridLook::digits(double characters) const
{
    return m_fonts.front().first().metrics.horizontalAdvance(u'0') * characters;
}

double GridLook::widthOf(const QString &text, CellFont font) const
{
    return laidOut(m_fonts[static_cast<std::size_t>(font)].first(), text).size().width();
}

const CellColours &GridLook::heat(double share) const
{
    const auto step = std::lround(std::clamp(share, 0.0, 1.0) * kHeatSteps);
    return m_heat[static_cast<std::size_t>(step)];
}

QStringList GridLook::brokenTitle(const QString &title) const
{
    QStringList best{wholeTitle(title)};
    const auto widest = [this](const QStringList &lines) {
        double width = 0.0;
        for (const QString &line : lines)
            width = std::max(width, widthOf(line, titleFont()));
        return width;
    };
    for (qsizetype at = 1; m_titleLines > 1 && at < title.size(); ++at) {
        const bool isHyphen = title[at] == QChar(QChar::SoftHyphen);
        if (!isHyphen && title[at] != u' ')
            continue;
        const bool adds = isHyphen && title[at - 1] != u'-';
        const QStringList lines{wholeTitle(title.left(at)) +
                                    (adds ? QStringLiteral("-") : QString()),
                                wholeTitle(title.mid(at + 1))};
        if (widest(lines) < widest(best))
            best = lines;
    }
    return best;
}

void GridLook::paintHeading(QPainter &painter,
                            const QRect &rect,
                            const QRect &inner,
                            bool lit) const
{
    painter.fillRect(rect, roles().grid);
    painter.fillRect(inner, lit ? roles().accentBackground : roles().window);
}

const QStaticText &GridLook::laidOut(const SizedFont &font, const QString &text)
{
    const auto known = font.texts.constFind(text);
    if (known != font.texts.cend())
        return *known;
    if (font.texts.size() >= kMostTexts)
        font.texts.clear();
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    laid.prepare({}, font.font);
    return *font.texts.insert(text, laid);
}

bool GridLook::drawIfFits(QPainter &painter,
                          const QRect &rect,
                          Qt::Alignment alignment,
                          const QString &text,
                          const SizedFont &font)
{
    const QStaticText &laid = laidOut(font, text);
    const QSizeF spare = rect.size() - laid.size();
    if (spare.width() < 0)
        return false;
    const double left = alignment.testFlag(Qt::AlignRight)     ? spare.width()
                        : alignment.testFlag(Qt::AlignHCenter) ? std::floor(spare.width() / 2)
                                                               : 0.0;
    painter.setFont(font.font);
    painter.drawStaticText(rect.topLeft() + QPointF(left, std::floor(spare.height() / 2)), laid);
    return true;
}

void GridLook::drawText(QPainter &painter,
                        const QRect &rect,
                        Qt::Alignment alignment,
                        const QString &text,
                        CellFont font) const
{
    const SizedFont &full = m_fonts[static_cast<std::size_t>(font)].first();
    if (drawIfFits(painter, rect, alignment, text, full))
        return;
    painter.setFont(full.font);
    painter.drawText(
        rect, oneLine(alignment), full.metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

bool GridLook::drawNumber(QPainter &painter,
                          const QRect &rect,
                          Qt::Alignment alignment,
                          const QString &text,
                          CellFont font) const
{
    const FontSteps &steps = m_fonts[static_cast<std::size_t>(font)];
    return std::any_of(steps.begin(), steps.end(), [&](const SizedFont &step) {
        return drawIfFits(painter, rect, alignment, text, step);
    });
}

bool GridLook::drawInColumn(QPainter &painter,
                            const QRect &rect,
                            const QString &text,
                            const QString &widest,
                            CellFont font) const
{
    // The totals below a column are the widest, and strong.
    const FontSteps &strong = m_fonts[static_cast<std::size_t>(CellFont::Strong)];
    for (qsizetype i = 0; i < strong.size() && !widest.isEmpty(); ++i) {
        const double spare = rect.width() - laidOut(strong[i], widest).size().width();
        if (spare < 0.0)
            continue;
        const QRect inner = rect.adjusted(0, 0, -static_cast<int>(spare / 2.0), 0);
        return drawIfFits(
            painter, inner, Qt::AlignRight, text, m_fonts[static_cast<std::size_t>(font)][i]);
    }
    return false;
}

void GridLook::drawSigns(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const
{
    const SizedFont &smallest = m_fonts.front().last();
    const double sign = smallest.metrics.horizontalAdvance(u'#');
    painter.setFont(smallest.font);
    painter.drawText(rect,
                     oneLine(alignment),
                     QString(std::max(1, static_cast<int>(rect.width() / sign)), u'#'));
}

} // namespace kf
