// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/project/place.h"
#include "ui/pages/parts/enter_clicks.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace kf {

StartPage::StartPage(const Theme &theme, const QStringList &recent, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_ways(new QWidget)
{
    m_title->setFont(theme.font(TextStyle::PageTitle));
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("muted", true);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &tip, const std::function<void()> &go) {
        auto *button = new QPushButton(text);
        button->setToolTip(tip);
        enterClicks(*button);
        ways->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, go);
        return button;
    };
    add(tr("&Open\u2026"), tr("Open a plan from a file"), [this] {
        Q_EMIT openWanted();
    })->setProperty("primary", true);
    add(tr("&New plan"), tr("Start an empty plan"), [this] { Q_EMIT newWanted(); });
    for (const QString &place : recent)
        add(placeName(place).replace(u'&', QLatin1String("&&")), shownPlace(place), [this, place] {
            Q_EMIT recentWanted(place);
        });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::kPagePadding, metrics::kPagePadding, metrics::kPagePadding, metrics::kPagePadding);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_ways);
    layout->addStretch(1);
}

void StartPage::showOpening(const QString &place)
{
    say(tr("Opening %1\u2026").arg(placeName(place)), tr("The plan is being read."));
    m_ways->hide();
}

void StartPage::showRefused()
{
    say(tr("No plan is open"),
        tr("What was to be opened was not. Nothing has been changed in it."));
    m_ways->show();
    if (auto *first = m_ways->findChild<QPushButton *>())
        first->setFocus();
}

void StartPage::say(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

} // namespace kf

#include "moc_start_page.cpp"
