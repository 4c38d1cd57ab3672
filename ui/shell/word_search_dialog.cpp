// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/word_search_dialog.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

WordSearchDialog::WordSearchDialog(const Theme &theme, const Texts &texts, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel)
{
    setProperty("framed", true);
    setWindowTitle(texts.title);
    setProperty("isPrivate", true); // words to look for are no work that could be lost
    m_words->setPlaceholderText(texts.placeholder);
    m_words->setAccessibleName(texts.name);
    m_words->addAction(theme.icon(IconName::Find), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(texts.found);
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kGap, metrics::kGap, metrics::kGap, metrics::kGap);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    m_words->installEventFilter(this);
}

bool WordSearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type has just been asked
        if (const int step = stepOf(*key); step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

int WordSearchDialog::stepOf(const QKeyEvent &key) const
{
    return key.key() == Qt::Key_Down ? 1 : key.key() == Qt::Key_Up ? -1 : 0;
}

void WordSearchDialog::presentList(const QString &otherwise)
{
    m_list->setCurrentRow(0);
    const bool found = m_list->count() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(otherwise);
}

} // namespace kf

#include "moc_word_search_dialog.cpp"
