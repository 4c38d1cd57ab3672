// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/questions.h"

#include "core/exchange/sheet_content.h"
#include "ui/pages/parts/choice_field.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kMostCards = 30;
constexpr int kMostButtons = 6; ///< more answers than that are chosen from a list
constexpr int kMostListed = 12; ///< more than that are searched by typing
constexpr int kAnswerCharacters = 20;
constexpr int kAnswerRoom = 44; ///< characters of a longer answer that fit beside the preview

/// The first place that asks, and how many others do: "B3 and 10 more cells".
QString placeOf(const ImportQuestion &question)
{
    const int others = question.places - 1;
    const bool isCell = question.row >= 0 && question.column >= 0;
    if (isCell && question.where == placeText({}, -1, -1)) // no cell of the file gives it
        return ImportQuestions::tr("%n cell(s) of the preview", nullptr, question.places);
    if (others <= 0)
        return question.where;
    const QString more = isCell ? ImportQuestions::tr("%1 and %n more cell(s)", nullptr, others)
                         : question.row >= 0
                             ? ImportQuestions::tr("%1 and %n more row(s)", nullptr, others)
                             : ImportQuestions::tr("%1 and %n more column(s)", nullptr, others);
    return more.arg(question.where);
}

QString sentenceOf(const ImportQuestion &question)
{
    const bool isChosen = question.ask == ImportAsk::Word && question.answers.size() > 1;
    const bool isOfSheet = !question.word.startsWith(u'('); // "(empty day)" stands in none
    const bool isWord = isChosen && isOfSheet && !question.word.isEmpty();
    if (isWord && !question.leavesOpen.isEmpty())
        return ImportQuestions::tr("What does \u201c%1\u201d mean? It leaves open: %2.")
            .arg(question.word, question.leavesOpen);
    if (isWord)
        return ImportQuestions::tr("What does \u201c%1\u201d mean?").arg(question.word);
    const QString &text = question.question;
    const bool isClosed =
        text.endsWith(u'?') || text.endsWith(u'.') || text.endsWith(u'!') || text.isEmpty();
    return isClosed ? text : text + u'.';
}

} // namespace

ImportQuestions::ImportQuestions(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_more(new QLabel)
    , m_leaveOut(new QPushButton(tr("&Leave out these rows")))
    , m_back(new QPushButton(tr("Take the last answer &back")))
    , m_list(new QVBoxLayout)
{
    m_title->setProperty("near", true);
    m_more->setProperty("muted", true);
    m_leaveOut->setToolTip(tr("Import the rows that raise no question"));
    m_back->setToolTip(tr("Ask again what was answered last"));
    for (QPushButton *button : {m_leaveOut, m_back}) {
        enterClicks(*button);
        button->setProperty("inline", true);
    }
    connect(m_leaveOut, &QPushButton::clicked, this, &ImportQuestions::leaveOutWanted);
    connect(m_back, &QPushButton::clicked, this, &ImportQuestions::backWanted);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2 * metrics::kStep);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_leaveOut);
    foot->addWidget(m_back);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_title);
    layout->addLayout(m_list);
    layout->addWidget(m_more);
    layout->addLayout(foot);
    presentHead();
    presentBack(false);
}

void ImportQuestions::present(const ImportedSheet &sheet)
{
    m_leaveOut->setVisible(!sheet.problemRows.isEmpty());
    if (sheet.open == m_open && sheet.offers == m_offers)
        return;
    const QWidget *focused = window()->focusWidget();
    const bool hadKeyboard = focused != nullptr && isAncestorOf(focused);
    m_open = sheet.open;
    m_offers = sheet.offers;
    for (QWidget *card : std::as_const(m_cards)) {
        m_list->removeWidget(card);
        card->hide();
        card->deleteLater(); // the answer may come from one of its buttons
    }
    m_cards.clear();
    for (const ImportQuestion &question : m_open.mid(0, kMostCards))
        addCard(question);
    for (const ImportQuestion &offer : std::as_const(m_offers))
        addCard(offer);
    presentHead();
    if (hadKeyboard)
        takeKeyboard();
}

void ImportQuestions::addCard(const ImportQuestion &question)
{
    m_cards.append(cardOf(question));
    m_list->addWidget(m_cards.last());
    m_cards.last()->show(); // at once: it may take the keyboard
}

void ImportQuestions::takeKeyboard()
{
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus(); // hands it on to the first answer
}

void ImportQuestions::presentHead()
{
    const int count = int(m_open.size());
    m_title->setText(tr("%n question(s) before the import", nullptr, count));
    m_title->setVisible(count > 0);
    m_more->setText(tr("%n more question(s) follow", nullptr, count - kMostCards));
    m_more->setVisible(count > kMostCards);
}

void ImportQuestions::presentBack(bool canGoBack)
{
    m_back->setVisible(canGoBack);
}

QWidget *ImportQuestions::cardOf(const ImportQuestion &question)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setAccessibleName(sentenceOf(question));
    auto *text = new QLabel(sentenceOf(question));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *place = new QPushButton(placeOf(question));
    place->setProperty("inline", true);
    enterClicks(*place);
    place->setToolTip(tr("Show the place in the preview"));
    place->setAccessibleName(tr("%1: show in the preview").arg(place->text()));
    connect(place, &QPushButton::clicked, this, [this, question] {
        Q_EMIT placeChosen(question.row, question.column);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(text, 1);
    head->addWidget(place, 0, Qt::AlignTop);
    place->setVisible(question.row >= 0 || question.column >= 0);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(metrics::kStep);
    layout->addLayout(head);
    addAnswers(*layout, question);
    if (question.canBeTyped)
        addTypedAnswer(*layout, question);
    return card;
}

/// A name or a number that nothing can offer.
void ImportQuestions::addTypedAnswer(QVBoxLayout &card, const ImportQuestion &question)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(tr("Type the answer, then Enter"));
    line->setAccessibleName(sentenceOf(question));
    line->setToolTip(tr("It counts for every cell that asks the same"));
    connect(line, &QLineEdit::returnPressed, this, [this, line, question] {
        if (!line->text().trimmed().isEmpty())
            Q_EMIT answered(question, line->text().trimmed());
    });
    card.addWidget(line);
    QWidget *owner = card.parentWidget();
    if (owner->focusProxy() == nullptr)
        owner->setFocusProxy(line);
}

/// A long list is searched by typing, as that of a cell is.
void ImportQuestions::addSearchedAnswers(QVBoxLayout &card, const ImportQuestion &question)
{
    QHash<QString, Choice> zones;
    for (const Choice &zone : m_zones ? m_zones() : QList<Choice>())
        zones.insert(zone.key, zone);
    QList<Choice> choices;
    for (const ImportAnswer &answer : question.answers)
        choices.append(zones.value(answer.id, Choice{answer.id, answer.text}));
    auto *field = new ChoiceField(m_theme, choices);
    field->setText(tr("Choose\u2026"));
    field->setToolTip(tr("Type to search\u2026"));
    field->setAccessibleName(sentenceOf(question));
    enterClicks(*field);
    connect(&field->picker(), &ChoicePicker::chosen, this, [this, question](const Choice &choice) {
        Q_EMIT answered(question, choice.key);
    });
    card.addWidget(field);
    card.parentWidget()->setFocusProxy(field);
}

void ImportQuestions::addAnswers(QVBoxLayout &card, const ImportQuestion &question)
{
    QWidget *owner = card.parentWidget();
    if (question.answers.size() > kMostListed)
        return addSearchedAnswers(card, question);
    if (question.answers.size() > kMostButtons) {
        auto *box = new QComboBox;
        box->setPlaceholderText(tr("Choose\u2026"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kAnswerCharacters);
        box->setAccessibleName(sentenceOf(question));
        for (const ImportAnswer &answer : question.answers)
            box->addItem(answer.text, answer.id);
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::activated, this, [this, box, question](int index) {
            Q_EMIT answered(question, box->itemData(index).toString());
        });
        card.addWidget(box);
        owner->setFocusProxy(box);
        return;
    }
    for (const ImportAnswer &answer : question.answers) {
        const int room = kAnswerRoom * fontMetrics().averageCharWidth();
        const QString shown = fontMetrics().elidedText(answer.text, Qt::ElideRight, room);
        auto *button = new QPushButton(shown);
        button->setAccessibleName(answer.text);
        button->setProperty("inline", true);
        enterClicks(*button);
        button->setToolTip(shown == answer.text ? tr("Answer so, for every cell that asks the same")
                                                : answer.text);
        connect(button, &QPushButton::clicked, this, [this, question, id = answer.id] {
            Q_EMIT answered(question, id);
        });
        card.addWidget(button, 0, Qt::AlignLeft);
        if (owner->focusProxy() == nullptr)
            owner->setFocusProxy(button);
    }
}

} // namespace kf

#include "moc_questions.cpp"
