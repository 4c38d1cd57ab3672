// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "core/findings/finding_why.h"
#include "core/findings/gather.h"
#include "core/findings/mending_places.h"
#include "core/findings/question_words.h"
#include "core/plan/edits/dates.h"
#include "core/plan/edits/settings.h"
#include "core/plan/edits/sources.h"
#include "core/report/build/overview_tables.h"
#include "core/report/charts.h"
#include "core/report/write/people_table.h"
#include "core/words/kind_words.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/findings/findings_page.h"
#include "ui/pages/overview/questions_dialog.h"
#include "ui/pages/overview/settings_dialog.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/parts/wrapped_cells.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace kf {

/// Shows as many rows as stand whole in it; `left` hears how many do not.
class WholeRows : public QTableView {
public:
    explicit WholeRows(std::function<void(int hidden)> left) : m_left(std::move(left))
    {
        // Narrower columns need higher rows, once all of them have their width.
        connect(
            horizontalHeader(),
            &QHeaderView::sectionResized,
            this,
            [this] { fitRows(); },
            Qt::QueuedConnection);
    }

    void fitRows()
    {
        const int rows = model() != nullptr ? model()->rowCount() : 0;
        int room = viewport()->height();
        int hidden = 0;
        for (int row = 0; row < rows; ++row) {
            setRowHidden(row, false);
            resizeRowToContents(row);
            room -= rowHeight(row);
            const bool isWhole = room >= 0 || row == 0; // one is shown, whatever room there is
            setRowHidden(row, !isWhole);
            hidden += isWhole ? 0 : 1;
        }
        m_left(hidden);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        fitRows();
    }

private:
    std::function<void(int hidden)> m_left;
};

namespace {

constexpr int kSideCharacters = 46;
constexpr int kSeverityCharacters = 14;
constexpr int kCardsInARow = 3;
constexpr qsizetype kTopFindings = 6;

QList<NamedFact> factsOf(const Table &table)
{
    QList<NamedFact> facts;
    for (const QList<Cell> &row : table.rows) {
        const Cell path = row.value(2);
        facts.append({std::get<QString>(row[0]),
                      std::get<QString>(row[1]),
                      std::holds_alternative<QString>(path) ? std::get<QString>(path) : QString()});
    }
    return facts;
}

/// The plan's settings; those of the policy with how sure they are, where the plan says so.
QList<NamedFact> settingFacts(const Plan &plan, const Id &scenario, const Wording &wording)
{
    QList<NamedFact> facts;
    const FactList list = settingsOverview(plan, scenario);
    for (const ReportFact &fact : list.facts) {
        QString text = cellText(fact.value, fact.unit, wording);
        if (const auto source = sourceAt(plan, QStringLiteral("plan/policy/") + fact.id))
            text = QStringLiteral("%1 \u00b7 %2").arg(text, standingText(source->confidence));
        facts.append({fact.name, text, {}});
    }
    return facts;
}

Card *chartCard(const Theme &theme, const QString &title, ChartView *chart, QWidget *parent)
{
    auto *card = new Card(theme, title, parent);
    card->content()->addWidget(chart, 1);
    return card;
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Overview, parent)
    , m_day(newChart())
    , m_growth(newChart())
    , m_storage(newChart())
    , m_racks(newChart())
    , m_settings(new Facts)
    , m_content(new Facts)
    , m_findings(new FindingsModel(context.theme, this))
    , m_findingsView(new WholeRows([this](int hidden) { showMore(hidden); }))
    , m_noFindings(new QLabel(tr("Nothing contradicts itself.")))
    , m_more(new QPushButton)
    , m_answered(new QPushButton)
{
    m_answered->setToolTip(tr("What the planning of a platform has to answer, with advice and the "
                              "page that answers each question"));
    head()->addStretch();
    head()->addWidget(m_answered);
    connect(m_answered, &QPushButton::clicked, this, &OverviewPage::showQuestions);
    buildFindings();
    auto *edit = new QPushButton(tr("Edi&t\u2026"));
    edit->setToolTip(tr("Change name, people, zone, start and policy"));
    connect(edit, &QPushButton::clicked, this, [this] { editSettings(); });
    auto *settings = new Card(context.theme, tr("Plan"), centre());
    settings->corner()->addWidget(edit);
    settings->content()->addWidget(scrolledPart(m_settings));
    auto *content = new Card(context.theme, tr("What stands"), centre());
    content->content()->addWidget(scrolledPart(m_content));
    auto *findings = new Card(context.theme, tr("Findings"), centre());
    findings->corner()->addWidget(m_more);
    findings->content()->addWidget(m_findingsView);
    QSizePolicy kept = m_more->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the rows keep their room
    m_more->setSizePolicy(kept);
    m_more->setToolTip(tr("Go to the page of all findings"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        this->context().jump(QStringLiteral("findings"));
    });
    m_noFindings->setProperty("muted", true);
    findings->content()->addWidget(m_noFindings, 1, Qt::AlignCenter);
    connect(m_settings, &Facts::linkActivated, this, [this] { editSettings(); });
    connect(m_content, &Facts::linkActivated, this, [this](const QString &path) {
        this->context().jump(path);
    });
    const int side = fontMetrics().averageCharWidth() * kSideCharacters;
    settings->setFixedWidth(side);
    content->setFixedWidth(side);
    placeCards({chartCard(context.theme, tr("The day"), m_day, centre()),
                chartCard(context.theme, tr("Growth"), m_growth, centre()),
                settings,
                chartCard(context.theme, tr("Storage"), m_storage, centre()),
                chartCard(context.theme, tr("Power by rack"), m_racks, centre()),
                content},
               findings);
}

void OverviewPage::placeCards(const QList<QWidget *> &cards, QWidget *below)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::kGap);
    for (int i = 0; i < cards.size(); ++i)
        grid->addWidget(cards[i], i / kCardsInARow, i % kCardsInARow);
    grid->addWidget(below, 2, 0, 1, kCardsInARow);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 5);
    grid->setRowStretch(2, 4);
    body()->addLayout(grid, 1);
}

void OverviewPage::buildFindings()
{
    m_findingsView->setModel(m_findings);
    m_findingsView->setAccessibleName(tr("Most important findings"));
    m_findingsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findingsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findingsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findingsView->setTabKeyNavigation(false);
    m_findingsView->setFrameShape(QFrame::NoFrame);
    m_findingsView->setProperty("plain", true);
    m_findingsView->verticalHeader()->hide();
    m_findingsView->verticalHeader()->setMinimumSectionSize(metrics::kRowHeight);
    m_findingsView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_findingsView->setWordWrap(true); // a sentence can be read to its end
    m_findingsView->setItemDelegate(new WrappedCells(m_findingsView));
    m_findingsView->horizontalHeader()->hide();
    m_findingsView->horizontalHeader()->setSectionResizeMode(FindingsModel::SentenceColumn,
                                                             QHeaderView::Stretch);
    m_findingsView->horizontalHeader()->setSectionResizeMode(FindingsModel::RemedyColumn,
                                                             QHeaderView::Stretch);
    m_findingsView->setColumnWidth(FindingsModel::SeverityColumn,
                                   fontMetrics().averageCharWidth() * kSeverityCharacters);
    followRemedies(*m_findingsView, [this](int row) {
        context().jump(placeToMend(m_findings->finding(row), *figures()));
    });
}

void OverviewPage::refresh()
{
    setTitle(plan().settings.name);
    m_sizeAtMonth = figures()->growth.sizeAtMonth;
    const Wording &wording = context().wording;
    m_day->show(dayChart(*figures(), 0, wording), wording);
    m_growth->show(growthChart(*figures(), context().catalog, wording), wording);
    m_storage->show(storageChart(*figures()), wording);
    m_racks->show(rackPowerChart(*figures()), wording);
    m_settings->setFacts(settingFacts(plan(), figures()->question.scenario, wording));
    m_content->setFacts(factsOf(contentOverview(*figures(), context().catalog, wording)));
    QList<Finding> open;
    for (const Finding &finding : figures()->findings) {
        if (!finding.accepted)
            open.append(finding);
    }
    const QList<QList<Finding>> groups = gathered(open);
    m_findings->present(plan(), groups.mid(0, kTopFindings), wording);
    m_others = int(groups.size()) - m_findings->rowCount();
    m_findingsView->fitRows();
    m_findingsView->setVisible(!open.isEmpty());
    m_noFindings->setVisible(open.isEmpty());
    presentQuestions();
}

/// `hidden`: of the most important findings, those that no room is left for.
void OverviewPage::showMore(int hidden)
{
    const int more = m_others + hidden;
    m_more->setText(tr("%n more finding(s)", nullptr, more));
    m_more->setVisible(more > 0);
}

void OverviewPage::presentQuestions()
{
    const QList<PlanningQuestion> &questions = figures()->questions;
    m_answered->setText(answeredText(questions));
    m_answered->setVisible(!questions.isEmpty());
    if (m_questions != nullptr && m_questions->isVisible())
        m_questions->present(figures());
}

void OverviewPage::showQuestions()
{
    if (m_questions == nullptr)
        m_questions = new QuestionsDialog(context().jump, window());
    m_questions->present(figures());
    m_questions->show();
    m_questions->raise();
    m_questions->activateWindow();
}

std::optional<WhyRequest> OverviewPage::whyHere() const
{
    const auto monthOf = [this](const ChartView &chart) {
        return chart.crosshair() >= 0 ? chart.crosshair() : m_sizeAtMonth;
    };
    if (m_growth->hasFocus())
        return WhyRequest{Subject::Required, monthOf(*m_growth)};
    if (m_storage->hasFocus())
        return WhyRequest{Subject::StorageTotal, monthOf(*m_storage)};
    if (m_racks->hasFocus())
        return WhyRequest{Subject::Power};
    const QModelIndex chosen = m_findingsView->currentIndex();
    if (m_findingsView->hasFocus() && chosen.isValid())
        return whyOf(m_findings->finding(chosen.row()), *figures());
    return WhyRequest{Subject::Peak};
}

void OverviewPage::reveal(const QString &path)
{
    if (path.section(QLatin1Char('/'), 0, 0) == QLatin1String("plan"))
        editSettings(path);
}

/// Whether what is dated keeps its dates when the plan starts in another month; an error where a
/// person would rather think again.
Result<bool> OverviewPage::askForDates(const Month &start)
{
    const int dates = countDates(plan());
    if (start == plan().settings.start || dates == 0)
        return false;
    QMessageBox box(
        QMessageBox::Question,
        tr("Start of the plan"),
        tr("The plan has %n date(s): of events, moves, groups, devices and scenarios. Do they "
           "stay when it starts in %1, or move with the start?",
           nullptr,
           dates)
            .arg(monthText(start)),
        QMessageBox::Cancel,
        window());
    const auto *keep = box.addButton(tr("&Keep the dates"), QMessageBox::AcceptRole);
    const auto *move = box.addButton(tr("&Move them with the start"), QMessageBox::NoRole);
    box.exec();
    if (box.clickedButton() != keep && box.clickedButton() != move)
        return Error{ErrorKind::NotAllowed,
                     tr("Nothing has been changed yet."),
                     QStringLiteral("plan/start"),
                     {}};
    return box.clickedButton() == keep;
}

void OverviewPage::editSettings(const QString &path)
{
    PlanDocument &document = context().document;
    const ZoneTable &zones = context().catalog.zones();
    const auto check = [&document, &zones](const PlanBasics &basics) -> Result<> {
        const Result<Plan> changed = setBasics(document.plan(), basics, zones);
        return changed ? Result<>() : Result<>(changed.error());
    };
    const auto apply = [this, &document, &zones](const PlanBasics &basics) -> Result<> {
        const Result<bool> keeps = askForDates(basics.start);
        if (!keeps)
            return keeps.error();
        return document.edit(tr("Change plan settings"), [&](Plan plan) {
            Result<Plan> next(std::move(plan));
            if (keeps.value())
                next = keepDates(std::move(next).value(), basics.start);
            return next ? setBasics(std::move(next).value(), basics, zones) : next;
        });
    };
    SettingsDialog dialog(
        basicsOf(document.plan().settings), zones, context().theme, check, apply, this);
    dialog.setDated(countDates(document.plan()) > 0);
    dialog.goTo(path);
    dialog.exec();
}

} // namespace kf

#include "moc_overview_page.cpp"
