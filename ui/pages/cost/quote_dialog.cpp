// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/quote_dialog.h"

#include "ui/theme/text_box.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr QSize kSize(560, 460);

} // namespace

QuoteDialog::QuoteDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new TextBox(text))
{
    setWindowTitle(tr("Ask for quotes"));
    m_text->setAccessibleName(tr("Request for quotes"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &QuoteDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(kSize);
}

void QuoteDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace kf

#include "moc_quote_dialog.cpp"
