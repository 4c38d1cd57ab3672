// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/pages/parts/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QVBoxLayout>

namespace kf {

Page::Page(const PageContext &context, PageId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_title(new QLabel(pageTitle(id)))
    , m_tools(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_docks(new QMainWindow)
{
    setAccessibleName(pageTitle(id));
    m_title->setFont(context.theme.font(TextStyle::PageTitle));
    m_tools->setSpacing(2 * metrics::kStep);
    m_body->setSpacing(metrics::kGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kPagePadding,
                               metrics::kPagePadding - metrics::kStep,
                               metrics::kPagePadding,
                               metrics::kPagePadding);
    layout->setSpacing(metrics::kGap - metrics::kStep);
    layout->addWidget(m_title);
    layout->addLayout(m_tools);
    auto *centre = new QWidget;
    m_body->setContentsMargins(0, 0, 0, 0);
    centre->setLayout(m_body);
    m_docks->setWindowFlags(Qt::Widget);
    m_docks->setContextMenuPolicy(Qt::NoContextMenu); // View > Panels offers them by name
    m_docks->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_docks->setCentralWidget(centre);
    layout->addWidget(m_docks, 1);
}

void Page::reveal(const QString &) {}

std::optional<WhyRequest> Page::whyHere() const
{
    return std::nullopt;
}

Panel *Page::addPanel(const QString &name, const QString &title, Qt::DockWidgetArea area)
{
    auto *panel = new Panel(m_context.theme, name, title);
    m_docks->addDockWidget(area, panel);
    m_panels.append(panel);
    return panel;
}

void Page::sizePanels(const QList<Panel *> &panels, const QList<int> &sizes, Qt::Orientation along)
{
    m_sizes.append({QList<QDockWidget *>(panels.cbegin(), panels.cend()), sizes, along});
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_firstLayout.isEmpty())
        return;
    m_firstLayout = m_docks->saveState();
    if (m_restored)
        return;
    for (const PanelSizes &each : std::as_const(m_sizes))
        m_docks->resizeDocks(each.docks, each.sizes, each.along);
}

QByteArray Page::panelLayout() const
{
    return m_panels.isEmpty() ? QByteArray() : m_docks->saveState();
}

void Page::restorePanelLayout(const QByteArray &layout)
{
    if (m_panels.isEmpty() || layout.isEmpty())
        return;
    if (m_firstLayout.isEmpty())
        m_firstLayout = m_docks->saveState();
    m_restored = m_docks->restoreState(layout);
}

void Page::resetPanelLayout()
{
    m_docks->restoreState(m_firstLayout);
    for (const PanelSizes &each : std::as_const(m_sizes))
        m_docks->resizeDocks(each.docks, each.sizes, each.along);
    m_restored = false;
}

QList<QAction *> Page::panelActions() const
{
    QList<QAction *> actions;
    for (const Panel *panel : m_panels)
        actions.append(panel->toggleViewAction());
    return actions;
}

bool Page::edit(const QString &label, const PlanDocument::Change &change, Gesture gesture)
{
    const Result<> done = m_context.document.edit(label, change, gesture);
    if (!done)
        m_context.tell(done.error().message);
    return done.ok();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

} // namespace kf
