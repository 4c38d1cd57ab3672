// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/hurried_person.h"

#include "ui/shell/plan_safety.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace kf::test {

namespace {

constexpr int kLookMilliseconds = 2;
constexpr int kMostMilliseconds = 60'000; ///< without a question, on a busy machine
constexpr unsigned kMostPause = 3;        ///< times what saving took: a merge takes about that
constexpr qint64 kLongSave = 1000;        ///< milliseconds; longer ones waited for the other
constexpr int kMostTries = 200;           ///< to save one edit
constexpr int kMostSteps = 200;           ///< through the changes of one merge

QPushButton *buttonIn(const QWidget &dialog, const char *words)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (QString(button->text()).remove(u'&') == QString::fromUtf8(words))
            return button;
    }
    return nullptr;
}

void click(QPushButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

/// True where the change that is looked at waits for an answer.
bool asks(const DifferenceDialog &dialog)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().endsWith(QLatin1String("mine or theirs?"));
    });
}

} // namespace

HurriedPerson::HurriedPerson(MainWindow &window, int number)
    : m_window(window)
    , m_number(number)
    , m_random(std::mt19937(unsigned(number)))
{
    m_look.setInterval(kLookMilliseconds);
    QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { answer(); });
    m_look.start();
}

void HurriedPerson::type(int edits)
{
    for (int i = 0; i < edits && m_tale.problem.isEmpty(); ++i) {
        edit(i);
        save();
    }
}

/// What is overwritten stands in front of the person.
void HurriedPerson::edit(int number)
{
    if (!waitForRest())
        return;
    const auto cell = std::size_t(m_random() % kEditedCells);
    const double value = typedValue(m_number, number);
    m_tale.replaced.insert(cellsOf(m_window.document().plan())[cell]);
    m_tale.typed.insert(value);
    const Result<> edited =
        m_window.document().edit(QStringLiteral("Type"), [&](const Plan &plan) -> Result<Plan> {
            return withCell(plan, cell, value);
        });
    if (!edited)
        m_tale.problem = edited.error().message;
}

/// Afterwards a pause, or whoever has to merge is always late: the other one has saved again by
/// then.
void HurriedPerson::save()
{
    QElapsedTimer timer;
    timer.start();
    for (int tries = 0; m_window.document().isModified() && m_tale.problem.isEmpty(); ++tries) {
        if (tries == kMostTries) {
            m_tale.problem = QStringLiteral("one edit was never saved");
            return;
        }
        QApplication::setActiveWindow(&m_window);
        QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier);
        if (!waitForRest())
            return;
    }
    ++m_tale.saves;
    if (m_tale.problem.isEmpty())
        QTest::qWait(int(m_random() % (kMostPause * std::min(timer.elapsed(), kLongSave) + 1)));
}

bool HurriedPerson::waitForRest()
{
    const auto rests = [this] {
        return QApplication::activeModalWidget() == nullptr && !m_window.isTransferring() &&
               !m_window.safety().isBusy();
    };
    // Each question that is answered is a step on: the other one has saved once more.
    int answered = 0;
    do {
        answered = m_answered;
        if (QTest::qWaitFor(rests, kMostMilliseconds))
            return true;
    } while (m_answered != answered);
    if (m_tale.problem.isEmpty())
        m_tale.problem = QStringLiteral("the window never came to rest");
    return false;
}

void HurriedPerson::answer()
{
    QWidget *asked = QApplication::activeModalWidget();
    m_answered += asked != nullptr ? 1 : 0;
    if (auto *box = qobject_cast<QMessageBox *>(asked))
        answerQuestion(*box);
    else if (auto *dialog = qobject_cast<DifferenceDialog *>(asked))
        decide(*dialog);
}

/// "Changed meanwhile" leads to the merge; whatever else refuses is tried again.
void HurriedPerson::answerQuestion(QMessageBox &box)
{
    QPushButton *merge = buttonIn(box, "Merge\u2026");
    if (merge != nullptr) {
        ++m_tale.refusals;
        click(merge);
    } else if (QPushButton *cancel = buttonIn(box, "Cancel")) {
        click(cancel);
    } else {
        m_tale.problem = box.text();
        box.reject();
    }
}

void HurriedPerson::decide(DifferenceDialog &dialog)
{
    for (const MergeRow &row : dialog.merge().rows) {
        if (row.state != MergeRow::State::Conflict)
            continue;
        ++m_tale.conflicts;
        m_tale.shown.insert(row.mine.value_or(QString()).toDouble());
        m_tale.shown.insert(row.theirs.value_or(QString()).toDouble());
    }
    for (int step = 0; dialog.merge().openConflicts() > 0 && step < kMostSteps; ++step) {
        if (asks(dialog))
            click(buttonIn(dialog, m_random() % 2 == 0 ? "Mine" : "Theirs"));
        else
            QTest::keyClick(&dialog, Qt::Key_F7);
    }
    QPushButton *merge = buttonIn(dialog, "Merge");
    if (merge != nullptr && merge->isEnabled())
        return click(merge);
    m_tale.problem = QStringLiteral("a merge could not be decided");
    dialog.reject();
}

} // namespace kf::test
