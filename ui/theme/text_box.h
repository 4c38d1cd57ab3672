// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace kf {

/// Several lines of text to type or paste. Qt asks for the first format of what is pasted without
/// asking whether there is one: a clipboard that holds nothing, as after its program has ended,
/// would end this one too.
class TextBox : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (source != nullptr && !source->formats().isEmpty())
            QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace kf
