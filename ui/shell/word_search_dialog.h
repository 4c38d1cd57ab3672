// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person searches by words: a line to type into, and below it what the words find. The
// arrows walk through the list while the line keeps the keyboard.

#include <QDialog>
#include <QString>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListWidget;

namespace kf {

class Theme;

class WordSearchDialog : public QDialog {
    Q_OBJECT

protected:
    struct Texts {
        QString title;
        QString placeholder;
        QString name;  ///< of the line, for screen readers
        QString found; ///< name of the list, for screen readers
    };
    WordSearchDialog(const Theme &theme, const Texts &texts, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// How far a key walks through the list; 0 where it does not.
    virtual int stepOf(const QKeyEvent &key) const;
    /// Chooses the first of what has been listed; `otherwise` stands where nothing has.
    void presentList(const QString &otherwise);

    QLineEdit *words() const { return m_words; }
    QListWidget *list() const { return m_list; }

private:
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace kf
