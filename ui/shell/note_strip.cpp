// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/note_strip.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kf {

NoteStrip::NoteStrip(const Theme &theme, const QString &wayOut, const QString &tip, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_button(new QPushButton(wayOut))
{
    setProperty("note", true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setToolTip(tip);
    m_button->setProperty("inline", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        metrics::kPagePadding, metrics::kStep, metrics::kPagePadding, metrics::kStep);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoteStrip::wayOutTaken);
    connect(&theme, &Theme::changed, this, &NoteStrip::showIcon);
    showIcon();
    hide();
}

void NoteStrip::present(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void NoteStrip::showIcon()
{
    m_icon->setPixmap(icon(IconName::Info, m_theme.roles().accent)
                          .pixmap(QSize(metrics::kIconSize, metrics::kIconSize)));
}

} // namespace kf

#include "moc_note_strip.cpp"
