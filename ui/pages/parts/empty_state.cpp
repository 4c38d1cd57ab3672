// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

EmptyState::EmptyState(const Theme &theme,
                       const QString &title,
                       const QString &text,
                       QWidget *parent)
    : QWidget(parent)
    , m_steps(new QHBoxLayout)
{
    auto *head = new QLabel(title);
    head->setFont(theme.font(TextStyle::Section));
    head->setAlignment(Qt::AlignCenter);
    auto *words = new QLabel(text);
    words->setProperty("muted", true);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFixedWidth(fontMetrics().averageCharWidth() * 70);
    words->setMinimumHeight(words->heightForWidth(words->width()));
    m_steps->addStretch();
    m_steps->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(head);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::kGap);
    layout->addLayout(m_steps);
    layout->addStretch(3);
}

QPushButton *EmptyState::addStep(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("primary", m_steps->count() == 2);
    m_steps->insertWidget(m_steps->count() - 1, button);
    return button;
}

} // namespace kf
