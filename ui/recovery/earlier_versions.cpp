// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/earlier_versions.h"

#include "core/words/web_words.h"
#include "ui/pages/parts/enter_clicks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kCharacters = 56; ///< width of the window
constexpr int kLines = 20;

} // namespace

EarlierVersions::EarlierVersions(const QString &planName,
                                 const QList<Backup> &backups,
                                 const Theme &theme,
                                 const Wording &wording,
                                 QWidget *parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_list(new QListWidget)
    , m_open(new QPushButton(tr("Open &beside")))
    , m_difference(new QPushButton(tr("Di&fference\u2026")))
{
    setWindowTitle(tr("Earlier versions"));
    auto *title = new QLabel(tr("Earlier versions of %1").arg(planName));
    title->setFont(theme.font(TextStyle::Section));
    title->setTextFormat(Qt::PlainText);
    auto *none = new QLabel(tr("None yet: each time the plan is saved, what stood there before is "
                               "kept. How many is set in the preferences."));
    none->setWordWrap(true);
    none->setProperty("muted", true);
    none->setVisible(backups.isEmpty());
    m_list->setAccessibleName(title->text());
    for (const Backup &backup : backups)
        m_list->addItem(
            tr("Saved %1").arg(exactMomentText(backup.saved.toLocalTime(), wording.locale)));
    m_list->setCurrentRow(0);
    m_open->setToolTip(tr("Open this version in a window of its own, as a plan without a file"));
    m_difference->setToolTip(tr("See what has changed since"));
    auto *close = new QPushButton(tr("Close"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_difference}) {
        button->setEnabled(!backups.isEmpty());
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(close);
    for (QPushButton *button : {m_open, m_difference, close})
        enterClicks(*button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(none);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_list, &QListWidget::itemActivated, this, &EarlierVersions::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &EarlierVersions::openCurrent);
    connect(m_difference, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT differenceWanted(m_backups[m_list->currentRow()]);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines);
}

void EarlierVersions::openCurrent()
{
    if (m_list->currentRow() < 0)
        return;
    accept(); // or the window that opens stays behind, and takes no keys
    Q_EMIT besideWanted(m_backups[m_list->currentRow()]);
}

} // namespace kf

#include "moc_earlier_versions.cpp"
