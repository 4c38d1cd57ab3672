// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

EmptyState::EmptyState(const Theme &theme,
                       const QString &title,
                       const QString &text,
                       QWidget *parent)
    : QWidget(parent)
    , m_steps(new QHBoxLayout)
    , m_whyNot(new QLabel)
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
    m_whyNot->setProperty("muted", true);
    m_whyNot->setWordWrap(true);
    m_whyNot->setAlignment(Qt::AlignCenter);
    m_whyNot->setFixedWidth(words->width());
    m_whyNot->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(head);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::kGap);
    layout->addLayout(m_steps);
    layout->addWidget(m_whyNot, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

QPushButton *EmptyState::addStep(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("primary", m_steps->count() == 2);
    m_steps->insertWidget(m_steps->count() - 1, button);
    return button;
}

void EmptyState::setWhyNot(const QString &reason)
{
    for (int i = 0; i < m_steps->count(); ++i) {
        if (QWidget *step = m_steps->itemAt(i)->widget())
            step->setEnabled(reason.isEmpty());
    }
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    m_whyNot->setMinimumHeight(std::max(0, m_whyNot->heightForWidth(m_whyNot->width())));
}

} // namespace kf

#include "moc_empty_state.cpp"
