// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/burst_dialog.h"

#include "core/words/refusal_words.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/text_box.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr QSize kSize(620, 560);

} // namespace

BurstDialog::BurstDialog(const Theme &theme, const Wording &wording, QWidget *parent)
    : QDialog(parent)
    , m_wording(wording)
    , m_times(new TextBox)
    , m_result(new QLabel)
    , m_chart(new ChartView(theme))
{
    setWindowTitle(tr("Measure burstiness"));
    auto *text = new QLabel(tr("Paste one request a line: when it came, in seconds or as date and "
                               "time, and, behind a tab, how many seconds it took."));
    text->setWordWrap(true);
    text->setBuddy(m_times);
    m_times->setAccessibleName(tr("Arrival times"));
    m_times->setTabChangesFocus(true);
    m_result->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_take->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_times, &QPlainTextEdit::textChanged, this, &BurstDialog::measure);
    auto *content = new QVBoxLayout(this);
    content->addWidget(text);
    content->addWidget(m_times, 2);
    content->addWidget(m_result);
    content->addWidget(m_chart, 3);
    content->addWidget(buttons);
    resize(kSize);
}

void BurstDialog::measure()
{
    const QString text = m_times->toPlainText();
    const Result<MeasuredBurst> measured = measuredBurst(text, m_wording);
    m_burst = measured ? std::optional(measured.value()) : std::nullopt;
    m_take->setEnabled(m_burst.has_value());
    m_chart->show(m_burst ? m_burst->intervals : ChartSpec(), m_wording);
    m_result->setText(m_burst                    ? burstText(*m_burst, m_wording)
                      : text.trimmed().isEmpty() ? QString()
                                                 : sentenceOf(measured.error()));
}

} // namespace kf

#include "moc_burst_dialog.cpp"
