// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/rack_texts.h"

#include "ui/rack/rack_shape.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostTexts = 20000; ///< then they are laid out anew

int keyOf(Letters letters)
{
    return 2 * qRound(letters.pixels) + (letters.strong ? 1 : 0);
}

} // namespace

const QFont &RackTexts::fontOf(Letters letters)
{
    const int key = keyOf(letters);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.insert(key, rackFont(m_font, letters.pixels, letters.strong));
    return *found;
}

RackTexts::Laid &RackTexts::laid(const QString &text, Letters letters)
{
    const std::pair<int, QString> key(keyOf(letters), text);
    auto found = m_laid.find(key);
    if (found != m_laid.end())
        return *found;
    if (m_laid.size() > kMostTexts)
        m_laid.clear();
    const QFont &font = fontOf(letters);
    Laid next;
    next.text.setTextFormat(Qt::PlainText);
    next.text.setText(text);
    next.text.prepare({}, font);
    const QFontMetricsF metrics(font);
    next.size = {metrics.horizontalAdvance(text), metrics.height()};
    return *m_laid.insert(key, next);
}

double RackTexts::width(const QString &text, Letters letters)
{
    return laid(text, letters).size.width();
}

QString RackTexts::elided(const QString &text, Letters letters, double width)
{
    if (this->width(text, letters) <= width)
        return text;
    const QString mark(QChar(0x2026));
    qsizetype end = text.lastIndexOf(u' ');
    for (; end > 0; end = text.lastIndexOf(u' ', end - 1)) {
        const QString part = text.left(end + 1) + mark;
        if (this->width(part, letters) <= width)
            return part;
    }
    const QString word = text.section(u' ', 0, 0);
    const bool isFigure =
        std::any_of(word.cbegin(), word.cend(), [](QChar each) { return each.isDigit(); });
    for (qsizetype size = word.size(); size > 0 && !isFigure; --size) {
        const QString part = word.left(size) + mark;
        if (this->width(part, letters) <= width)
            return part;
    }
    return {};
}

QString RackTexts::elidedInside(const QString &text, Letters letters, double width)
{
    if (this->width(text, letters) <= width)
        return text;
    const QString mark(QChar(0x2026));
    for (qsizetype size = text.size() - 1; size > 1; --size) { // one letter would name nothing
        const QString part = text.left(size / 2) + mark + text.right(size - size / 2);
        if (this->width(part, letters) <= width)
            return part;
    }
    return {};
}

void RackTexts::draw(QPainter &painter,
                     const QRectF &box,
                     Letters letters,
                     Qt::Alignment alignment,
                     const QString &text)
{
    const Laid &its = laid(text, letters);
    double x = box.left();
    if (alignment & Qt::AlignHCenter)
        x = box.center().x() - its.size.width() / 2;
    else if (alignment & Qt::AlignRight)
        x = box.right() - its.size.width();
    double y = box.top();
    if (alignment & Qt::AlignVCenter)
        y = box.center().y() - its.size.height() / 2;
    painter.setFont(fontOf(letters));
    painter.drawStaticText(QPointF(x, y), its.text);
}

} // namespace kf
