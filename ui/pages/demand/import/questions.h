// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What only a person can say about a foreign sheet: each question with its place and its answers.

#include "core/exchange/group_import.h"
#include "ui/grid/grid_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kf {

class Theme;

class ImportQuestions : public QWidget {
    Q_OBJECT

public:
    explicit ImportQuestions(const Theme &theme, QWidget *parent = nullptr);

    /// How zones are chosen: by city and country, as everywhere. Asked once it is needed.
    void setZones(const std::function<QList<Choice>()> &zones) { m_zones = zones; }
    /// The same questions as before keep the keyboard where it is.
    void present(const ImportedSheet &sheet);
    /// Gives the keyboard to the first question.
    void takeKeyboard();
    /// Whether there is an answer that can be taken back.
    void presentBack(bool canGoBack);

    /// What leaves out all rows that raise a question.
    QPushButton &leaveOutButton() { return *m_leaveOut; }
    /// What takes the last answer back.
    QPushButton &backButton() { return *m_back; }

Q_SIGNALS:
    void answered(const kf::ImportQuestion &question, const QString &answer);
    void leaveOutWanted();
    void backWanted();
    /// A person wants to see that place of the preview.
    void placeChosen(int row, int column);

private:
    void addCard(const ImportQuestion &question);
    QWidget *cardOf(const ImportQuestion &question);
    void addAnswers(QVBoxLayout &card, const ImportQuestion &question);
    void addSearchedAnswers(QVBoxLayout &card, const ImportQuestion &question);
    void addTypedAnswer(QVBoxLayout &card, const ImportQuestion &question);
    void presentHead();

    const Theme &m_theme;
    std::function<QList<Choice>()> m_zones;
    QList<ImportQuestion> m_open;
    QList<ImportQuestion> m_offers; ///< below the questions: they stop nothing
    QList<QWidget *> m_cards;
    QLabel *m_title;
    QLabel *m_more;
    QPushButton *m_leaveOut;
    QPushButton *m_back;
    QVBoxLayout *m_list;
};

} // namespace kf
