// SPDX-License-Identifier: GPL-3.0-or-later
// What the demand page asks, other months and dates, and what it shows of the answers.
#include "core/report/charts.h"
#include "core/report/peak_words.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/month_bar.h"
#include "ui/pages/parts/panel.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace kf {

bool DemandPage::isDrawing() const
{
    return m_study->isUpdating();
}

Question DemandPage::questionAt(int month) const
{
    const Question &asked = figures()->question;
    if (!m_date && month == asked.demandMonth())
        return asked;
    return {asked.scenario, month, m_date};
}

EvaluationPtr DemandPage::answerTo(const Question &question) const
{
    return question == figures()->question ? figures() : m_study->answerTo(question);
}

PeaksOfYear DemandPage::peaksShown() const
{
    return {{figures()->question.scenario, shownMonth()}};
}

int DemandPage::shownMonth() const
{
    return looksAhead() ? m_month->month() : 0;
}

/// Asks for the sheet of the month and date that are looked at, and shows what is known of it.
void DemandPage::ask()
{
    if (!figures())
        return;
    m_month->setVisible(looksAhead());
    // Groups come into today's sheet; that of another month follows from it.
    m_import->setVisible(!looksAhead());
    m_add->setVisible(!looksAhead());
    m_copyValues->setVisible(looksAhead());
    QList<Study> studies{peaksShown()};
    for (const int month : {0, shownMonth()}) {
        const Study study = questionAt(month);
        if (study != Study(figures()->question) && !studies.contains(study))
            studies.append(study);
    }
    m_study->request(plan(), studies, figures());
    presentSheet();
}

void DemandPage::takeAnswers()
{
    if (m_shown && m_shown == answerTo(questionAt(shownMonth())))
        presentYear(); // the sheet stands already
    else
        presentSheet();
}

void DemandPage::presentSheet()
{
    const EvaluationPtr today = answerTo(questionAt(0));
    const EvaluationPtr then = answerTo(questionAt(shownMonth()));
    if (!today || !then)
        return; // what is shown stays until the answer is there
    m_shown = then;
    m_model->present(plan(), today->demand, then->demand, look());
    m_grid->updateGeometry();
    const Wording &wording = context().wording;
    m_day->show(dayChart(*then, dayType(), wording, key()), wording);
    m_duration->show(loadDurationChart(*then, wording, key()), wording);
    presentHeat();
    const QString summary = peakSummary(plan(), *then, dayType(), key(), wording);
    m_summary->setText(m_date ? tr("From %1 on: %2").arg(dateText(*m_date, wording.locale), summary)
                              : summary);
    presentYear();
    presentWhy();
}

void DemandPage::presentHeat()
{
    if (m_shown && m_heatIsInFront)
        m_heat->show(heatMapChart(*m_shown, dayType(), key()), context().wording);
}

/// What clocks do to the peak of all GPUs in the course of the year, where these are looked at, and
/// the way to those dates and back.
void DemandPage::presentYear()
{
    const auto peaks = m_study->answerTo(peaksShown());
    const PeakYear year = key().isEmpty() && peaks && m_shown->demand.total.known()
                              ? peakYear(*peaks, context().wording)
                              : PeakYear();
    m_year->setText(year.sentence);
    m_year->setVisible(!year.sentence.isEmpty());
    m_otherDate->setVisible(!year.moves.isEmpty());
    m_typicalDate->setVisible(m_date.has_value());
    QMenu *menu = m_otherDate->menu();
    menu->clear();
    for (const PeakMove &move : year.moves) {
        QAction *action =
            menu->addAction(move.text, this, [this, date = move.date] { showDate(date); });
        action->setCheckable(true);
        action->setChecked(m_date == move.date);
    }
}

void DemandPage::presentWhy()
{
    const PeakReason reason = peakReason(plan(), *m_shown, key(), context().wording);
    m_whyPanel->setTitle(reason.title);
    QList<NamedFact> facts;
    for (const PeakTerm &term : reason.terms)
        facts.append({term.name, term.value, term.path});
    if (!reason.remark.isEmpty())
        facts.append({reason.remark, {}, {}});
    m_why->setFacts(facts);
}

void DemandPage::showDate(std::optional<QDate> date)
{
    m_date = date;
    ask();
}

} // namespace kf
