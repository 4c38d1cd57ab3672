// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of components says before anything is chosen.
#include "core/report/component_choice.h"
#include "ui/pages/components/components_page.h"
#include "ui/pages/parts/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

void ComponentsPage::buildEmpty()
{
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    auto *question = new QLabel(tr("Nothing is chosen yet. Start from one of these, or switch on "
                                   "what you need above: what it needs comes with it."));
    question->setWordWrap(true);
    question->setProperty("muted", true);
    column->addWidget(question);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::kGap);
    for (const ComponentPreset preset : kComponentPresets) {
        auto *card = new Card(context().theme, presetText(preset));
        auto *about = new QLabel;
        about->setWordWrap(true);
        about->setProperty("muted", true);
        about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *choose = new QPushButton(tr("Choose\u2026"));
        choose->setAccessibleName(tr("Choose %1", "a preset").arg(presetText(preset)));
        connect(choose, &QPushButton::clicked, this, [this, preset] { take(preset); });
        card->content()->addWidget(about, 1);
        card->content()->addWidget(choose, 0, Qt::AlignLeft);
        cards->addWidget(card, 1);
        m_cards.append(about);
    }
    column->addLayout(cards);
}

void ComponentsPage::presentEmpty()
{
    const bool isEmpty = plan().platform.components.selected.isEmpty();
    m_empty->setVisible(isEmpty);
    for (std::size_t i = 0; isEmpty && i < kComponentPresets.size(); ++i) {
        const PresetView shown =
            presetView(*figures(), context().catalog, kComponentPresets[i], context().wording);
        m_cards[qsizetype(i)]->setText(
            shown.forWhom.isEmpty()
                ? shown.takes
                : tr("%1. Used by %2", "what it takes, groups").arg(shown.takes, shown.forWhom));
    }
}

} // namespace kf
