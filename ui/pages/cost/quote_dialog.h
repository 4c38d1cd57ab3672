// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text that asks for quotes, to be read, changed and copied.

#include <QDialog>

class QPlainTextEdit;

namespace kf {

class QuoteDialog : public QDialog {
    Q_OBJECT

public:
    explicit QuoteDialog(const QString &text, QWidget *parent);

    QPlainTextEdit &text() { return *m_text; }
    void copy();

private:
    QPlainTextEdit *m_text;
};

} // namespace kf
