// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/old_hover.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>

namespace kf {

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() <
           palette.color(QPalette::WindowText).lightnessF();
}

QPalette paletteOf(const Roles &roles)
{
    QPalette palette;
    palette.setColor(QPalette::Window, roles.window);
    palette.setColor(QPalette::WindowText, roles.text);
    palette.setColor(QPalette::Base, roles.surface);
    palette.setColor(QPalette::AlternateBase, roles.window);
    palette.setColor(QPalette::Text, roles.text);
    palette.setColor(QPalette::PlaceholderText, roles.muted);
    palette.setColor(QPalette::Button, roles.surface);
    palette.setColor(QPalette::ButtonText, roles.text);
    palette.setColor(QPalette::BrightText, roles.over);
    palette.setColor(QPalette::ToolTipBase, roles.raised);
    palette.setColor(QPalette::ToolTipText, roles.text);
    palette.setColor(QPalette::Highlight, roles.accent);
    palette.setColor(QPalette::HighlightedText, roles.onAccent);
    palette.setColor(QPalette::Link, roles.accent);
    palette.setColor(QPalette::LinkVisited, roles.accent);
    palette.setColor(QPalette::Light, roles.raised);
    palette.setColor(QPalette::Midlight, roles.grid);
    palette.setColor(QPalette::Mid, roles.line);
    palette.setColor(QPalette::Dark, roles.rackLine);
    palette.setColor(QPalette::Shadow, roles.rackLine);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, roles.faint);
    return palette;
}

/// Labels take the colour of links from the palette when their text is set, and never again.
void paintLinksAnew()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        const QString text = label == nullptr ? QString() : label->text();
        if (!text.contains(QLatin1String("<a ")))
            continue;
        label->clear(); // the same text is not set twice
        label->setText(text);
    }
}

} // namespace

QString textFamily()
{
    const QString preferred = QStringLiteral("Inter");
    return QFontDatabase::hasFamily(preferred) ? preferred : QApplication::font().family();
}

Theme::Theme(ThemeMode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_systemIsDark(isDarkPalette(QApplication::palette()))
    , m_family(textFamily())
{
    m_dark = wantsDark();
    qApp->installEventFilter(this);
    new OldHover(this);
}

bool Theme::wantsDark() const
{
    return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (m_dark == wantsDark())
        return;
    apply();
}

QFont Theme::font(TextStyle style) const
{
    QFont font(m_family);
    // Contextual forms cost half of all work on texts and change none of ours. Scripts that need
    // them get them nevertheless.
    font.setStyleStrategy(QFont::PreferNoShaping);
    switch (style) {
    case TextStyle::Body:
        font.setPixelSize(m_bodyPixels);
        break;
    case TextStyle::Caption:
        font.setPixelSize(m_bodyPixels - 2);
        break;
    case TextStyle::Section:
        font.setPixelSize(m_bodyPixels);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::PageTitle:
        font.setPixelSize(m_bodyPixels + 4);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Headline:
        font.setPixelSize(m_bodyPixels + 6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QIcon Theme::icon(IconName name) const
{
    return kf::icon(name, roles().muted);
}

void Theme::apply()
{
    m_dark = wantsDark();
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(roles()));
    QApplication::setFont(font(TextStyle::Body));
    qApp->setStyleSheet(styleSheet(roles()));
    paintLinksAnew();
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform hands in a new palette; ours has been set by apply() and is left out.
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp &&
        QApplication::palette() != paletteOf(roles())) {
        m_systemIsDark = isDarkPalette(QApplication::palette());
        if (m_mode == ThemeMode::System)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kf

#include "moc_theme.cpp"
