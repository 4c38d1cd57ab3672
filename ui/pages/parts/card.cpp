// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kf {

Card::Card(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(title))
    , m_corner(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    m_title->setFont(theme.font(TextStyle::Section));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addLayout(m_corner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kGap, metrics::kGap - 2, metrics::kGap, metrics::kGap);
    layout->setSpacing(2 * metrics::kStep);
    layout->addLayout(head);
    layout->addLayout(m_content, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

} // namespace kf

#include "moc_card.cpp"
