// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kf {

Page::Page(const PageContext &context, PageId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_title(new QLabel(pageTitle(id)))
    , m_tools(new QHBoxLayout)
    , m_body(new QVBoxLayout)
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
    layout->addLayout(m_body, 1);
}

void Page::reveal(const QString &) {}

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
