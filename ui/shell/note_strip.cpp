// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/note_strip.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kf {

namespace {

/// As high as its lines at the width that it has: what a label would like best is a square.
class Sentence : public QLabel {
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
    }
    QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }
};

} // namespace

NoteStrip::NoteStrip(const Theme &theme, const QString &wayOut, const QString &tip, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_sentence(new Sentence)
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

void NoteStrip::addWay(const QString &text, const QString &tip, const std::function<void()> &take)
{
    auto *way = new QPushButton(text);
    way->setToolTip(tip);
    way->setProperty("inline", true);
    layout()->addWidget(way);
    connect(way, &QPushButton::clicked, this, take);
}

void NoteStrip::showIcon()
{
    m_icon->setPixmap(icon(IconName::Info, m_theme.roles().accent)
                          .pixmap(QSize(metrics::kIconSize, metrics::kIconSize)));
}

} // namespace kf

#include "moc_note_strip.cpp"
