// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/source_dialog.h"

#include "core/words/kind_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace kf {

namespace {

constexpr int kCharactersWide = 48;
constexpr Standing kStandings[] = {
    Standing::Assumed, Standing::Quoted, Standing::Measured, Standing::Decided};

} // namespace

SourceDialog::SourceDialog(const QString &what,
                           const std::optional<Assumption> &known,
                           QWidget *parent)
    : QDialog(parent)
    , m_source(new QLineEdit(known ? known->source.value_or(QString()) : QString()))
    , m_standing(new QComboBox)
{
    setWindowTitle(tr("Source"));
    auto *title = new QLabel(what);
    title->setProperty("muted", true);
    m_source->setPlaceholderText(tr("Cluster metrics, May 2027"));
    m_source->setToolTip(tr("Where the value comes from; empty takes the source away"));
    m_standing->setToolTip(tr("How sure the value is"));
    for (const Standing standing : kStandings)
        m_standing->addItem(standingText(standing));
    m_standing->setCurrentIndex(known ? int(known->confidence) : 0);
    auto *form = new QFormLayout(this);
    form->addRow(title);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("S&tanding"), m_standing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharactersWide);
}

QString SourceDialog::source() const
{
    return m_source->text();
}

Standing SourceDialog::standing() const
{
    return kStandings[m_standing->currentIndex()];
}

} // namespace kf

#include "moc_source_dialog.cpp"
