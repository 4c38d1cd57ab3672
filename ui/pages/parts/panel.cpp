// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/panel.h"

#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kf {

namespace {

QToolButton *headButton(const QString &tip)
{
    auto *button = new QToolButton;
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("quiet", true);
    button->setIconSize({metrics::kIconSize - metrics::kStep, metrics::kIconSize - metrics::kStep});
    return button;
}

} // namespace

Panel::Panel(const Theme &theme, const QString &name, const QString &title, QWidget *parent)
    : QDockWidget(title, parent)
    , m_theme(theme)
    , m_head(new QFrame(this))
    , m_noHead(new QWidget(this))
    , m_body(new QFrame(this))
    , m_title(new QLabel(title))
    , m_corner(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_float(headButton(tr("Float this panel, or put it back")))
    , m_hide(headButton(tr("Hide this panel; View > Panels shows it again")))
{
    setObjectName(name);
    setAccessibleName(title);
    m_head->setProperty("panelHead", true);
    m_noHead->hide();
    m_title->setFont(theme.font(TextStyle::Section));
    auto *line = new QHBoxLayout(m_head);
    line->setContentsMargins(metrics::kGap, metrics::kGap - metrics::kStep, 2 * metrics::kStep, 0);
    line->setSpacing(metrics::kStep);
    line->addWidget(m_title);
    line->addStretch();
    line->addLayout(m_corner);
    line->addWidget(m_float);
    line->addWidget(m_hide);
    setTitleBarWidget(m_head);
    m_body->setProperty("panelBody", true);
    m_content->setContentsMargins(
        metrics::kGap, metrics::kStep, metrics::kGap, metrics::kGap - metrics::kStep);
    m_content->setSpacing(2 * metrics::kStep);
    m_body->setLayout(m_content);
    setWidget(m_body);
    connect(m_float, &QToolButton::clicked, this, [this] {
        setFloating(!isFloating());
        if (isFloating())
            activateWindow();
        m_float->setFocus(Qt::OtherFocusReason); // the button is pressed again to put it back
    });
    connect(m_hide, &QToolButton::clicked, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &Panel::showIcons);
    showIcons();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void Panel::setOnTab(bool onTab)
{
    m_title->setVisible(!onTab);
}

void Panel::setLow(bool low)
{
    QWidget *wanted = low ? m_noHead : m_head;
    if (titleBarWidget() == wanted)
        return;
    titleBarWidget()->hide();
    setTitleBarWidget(wanted);
    wanted->show();
    setLook(*m_body, "low", low);
}

int Panel::leastHeight() const
{
    return m_body->minimumSizeHint().height();
}

void Panel::showIcons()
{
    m_float->setIcon(m_theme.icon(IconName::Float));
    m_hide->setIcon(m_theme.icon(IconName::Close));
}

} // namespace kf

#include "moc_panel.cpp"
