// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace kf {

namespace {

constexpr std::array kWords{"add",
                            "check",
                            "chevron-down",
                            "close",
                            "copy",
                            "cross",
                            "cut",
                            "dash",
                            "delete",
                            "dotted",
                            "edit",
                            "find",
                            "fit",
                            "float",
                            "info",
                            "paste",
                            "warning"};

constexpr double kDisabledOpacity = 0.4;

QByteArray svgBytes(const QString &word)
{
    QFile file(QStringLiteral(":/kfplan/icons/%1.svg").arg(word));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

/// Paints one SVG at any size; the drawings use currentColor for all they draw.
class SvgEngine : public QIconEngine {
public:
    explicit SvgEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(kDisabledOpacity);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(IconName name, const QColor &colour)
{
    const char *word = kWords.at(static_cast<std::size_t>(name));
    QByteArray svg = svgBytes(QString::fromLatin1(word));
    svg.replace("currentColor", colour.name().toLatin1());
    return QIcon(new SvgEngine(svg));
}

QIcon programIcon()
{
    return QIcon(new SvgEngine(svgBytes(QStringLiteral("kfplan"))));
}

} // namespace kf
