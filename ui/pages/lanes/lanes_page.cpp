// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lanes/lanes_page.h"

#include "core/figures/lane_request.h"
#include "core/figures/platform_request.h"
#include "core/plan/edits/common.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "core/words/time_words.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/lanes/hog_bars.h"
#include "ui/pages/parts/add_row.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/month_bar.h"
#include "ui/pages/parts/nothing_yet.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/theme/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kf {

namespace {

constexpr std::array kPrinciples{
    QuotaPrinciple::Peaks, QuotaPrinciple::SameShortHours, QuotaPrinciple::ByPriority};
constexpr int kPanelRows = 30;  ///< and takes what the sheet leaves, at first
constexpr int kStripLines = 8;  ///< high, at least
constexpr int kFewestLines = 2; ///< of a table or of bars that share a panel
constexpr int kAxisDigits = 4;  ///< so that the strips stand below each other

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    return label;
}

/// All of its numbers count GPUs, as those of the sheet above do, and the words beside it say so:
/// without the unit in each cell all columns have room.
Table withoutUnit(Table table)
{
    for (Column &column : table.columns)
        column.unit = Unit::None;
    return table;
}

} // namespace

LanesPage::LanesPage(const PageContext &context, QWidget *parent)
    : Page(context, kLanesPage, parent)
    , m_sheet(new LaneSheet(context.document, this))
    , m_grid(new GridView(context.theme, centre()))
    , m_study(new QuestionStudy(context.catalog, this))
    , m_effect(new QuestionStudy(context.catalog, this))
    , m_verdict(new OneLineLabel)
    , m_keysBox(new QComboBox)
    , m_month(new MonthBar)
    , m_days(new Segments(tr("Day type"), this))
    , m_add(new QPushButton(tr("Add &lane")))
    , m_delete(new QPushButton(tr("Dele&te lane")))
    , m_propose(new QPushButton(tr("Propose &quotas from demand…")))
    , m_empty(new EmptyState(
          context.theme,
          tr("No lanes yet"),
          tr("One lane for all means that one job can hold the whole cluster. Each lane has a "
             "quota of its own: what it does not use, the others of its cohort borrow.")))
{
    m_grid->setModel(m_sheet);
    m_grid->setFrozenColumns(1);
    m_grid->setTitle(tr("Lanes"));
    addGrid(QStringLiteral("lanes"), m_grid);
    // The sheet has the height of its rows; the strips take the rest.
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_verdict->setAccessibleName(tr("Verdict"));
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict, 1);
    buildTools();
    body()->addWidget(m_empty);
    body()->addWidget(m_grid);
    body()->addStretch();
    buildPanels();
    connect(m_empty->addStep(tr("A lane for each &kind")), &QPushButton::clicked, this, [this] {
        divide(LaneDivision::ByKind);
    });
    connect(m_empty->addStep(tr("A lane for each &group")), &QPushButton::clicked, this, [this] {
        divide(LaneDivision::ByGroup);
    });
    connect(m_study, &QuestionStudy::finished, this, &LanesPage::present);
    connect(m_effect, &QuestionStudy::finished, this, &LanesPage::presentProposal);
    connect(m_grid, &GridView::activeCellChanged, this, [this] {
        updateTools();
        presentStrips();
    });
}

void LanesPage::buildTools()
{
    m_keysBox->setAccessibleName(tr("Accelerator"));
    m_keysBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_keysBox->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_propose->setProperty("primary", true);
    tools()->addWidget(m_keysBox);
    tools()->addWidget(m_month);
    tools()->addStretch();
    tools()->addWidget(m_add);
    tools()->addWidget(m_delete);
    head()->addWidget(m_days);
    head()->addWidget(m_propose);
    connect(m_keysBox, &QComboBox::activated, this, [this] {
        putBack();
        present();
    });
    connect(m_month, &MonthBar::monthChanged, this, &LanesPage::ask);
    connect(m_month, &MonthBar::refused, this, [this](const QString &reason) { tell(reason); });
    connect(m_days, &Segments::chosenChanged, this, &LanesPage::present);
    connect(m_add, &QPushButton::clicked, this, &LanesPage::addHere);
    connect(m_delete, &QPushButton::clicked, this, &LanesPage::deleteHere);
    connect(m_propose, &QPushButton::clicked, this, &LanesPage::propose);
    for (QPushButton *button : {m_add, m_delete, m_propose})
        enterClicks(*button);
}

void LanesPage::buildPanels()
{
    m_stripPanel =
        addPanel(QStringLiteral("strips"), tr("Demand against quota"), Qt::BottomDockWidgetArea);
    auto *inside = new QWidget;
    m_stripColumn = new QVBoxLayout(inside);
    m_stripColumn->setContentsMargins({});
    m_stripColumn->setSpacing(2 * metrics::kStep); // the legend of one is not the title of the next
    m_noStrips = wrapped();
    m_noStrips->setAlignment(Qt::AlignCenter);
    m_noStrips->setText(tr("The hours of each lane will stand here."));
    m_stripColumn->addWidget(m_noStrips);
    m_stripPanel->content()->addWidget(scrolledPart(inside), 1);

    m_hourPanel = addPanel(QStringLiteral("hour"), tr("Why short?"), Qt::BottomDockWidgetArea);
    m_hourWords = new ScrolledWords(wrapped());
    m_hourTable = new ValueTable(context().theme);
    m_hourPanel->content()->addWidget(m_hourWords);
    m_hourPanel->content()->addWidget(m_hourTable, 1);
    new NothingYet(tr("What each lane gets will stand here."), m_hourTable);

    m_proposalPanel = addPanelBehind(m_hourPanel, QStringLiteral("proposal"), tr("Proposed"));
    m_principles = new QComboBox;
    m_principles->setAccessibleName(tr("How quotas are proposed"));
    for (const QuotaPrinciple principle : kPrinciples)
        m_principles->addItem(choiceText(principle));
    // The keyboard stays here: the next Enter must not keep what has just been looked at.
    connect(m_principles, &QComboBox::activated, this, &LanesPage::showProposal);
    m_proposalWords = new ScrolledWords(wrapped());
    m_proposalTable = new ValueTable(context().theme);
    m_keep = new QPushButton(tr("&Keep"));
    m_putBack = new QPushButton(tr("Put &back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_principles);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_putBack);
    m_proposalPanel->content()->addLayout(buttons);
    m_proposalPanel->content()->addWidget(m_proposalWords);
    m_proposalTable->setMinimumHeight(kFewestLines * fontMetrics().lineSpacing());
    m_proposalPanel->content()->addWidget(m_proposalTable, 1);
    new NothingYet(tr("Proposed quotas will stand here."), m_proposalTable);
    connect(m_keep, &QPushButton::clicked, this, &LanesPage::keepProposal);
    connect(m_putBack, &QPushButton::clicked, this, &LanesPage::putBack);
    for (QPushButton *button : {m_keep, m_putBack})
        enterClicks(*button);

    auto *hogs = addPanelBehind(m_hourPanel, QStringLiteral("hogs"), tr("Who can hog?"));
    m_hogs = new ValueTable(context().theme);
    m_hogBars = new HogBars(context().theme);
    m_limits = wrapped();
    m_limits->setAccessibleName(tr("Limits that limit nothing"));
    auto *bars = new QWidget;
    auto *column = new QVBoxLayout(bars);
    column->setContentsMargins({});
    column->addWidget(m_hogBars);
    column->addWidget(m_limits);
    column->addStretch();
    for (QWidget *half :
         {static_cast<QWidget *>(scrolledPart(bars)), static_cast<QWidget *>(m_hogs)}) {
        half->setMinimumHeight(kFewestLines * fontMetrics().lineSpacing());
        hogs->content()->addWidget(half, 1);
    }
    auto *deadlines = addPanelBehind(m_hourPanel, QStringLiteral("deadlines"), tr("Deadlines"));
    m_deadlines = new ValueTable(context().theme);
    deadlines->content()->addWidget(m_deadlines, 1);
    new NothingYet(tr("Deadlines of nightly jobs will stand here."), m_deadlines);
    m_hourTable->setAccessibleName(tr("Who gets what in this hour"));
    m_proposalTable->setAccessibleName(tr("Quotas now and proposed"));
    m_hogs->setAccessibleName(tr("Who can hog?"));
    m_deadlines->setAccessibleName(tr("Deadlines"));
    sizePanels({m_stripPanel, m_hourPanel}, {1, 1}, Qt::Horizontal);
    const int high = kPanelRows * fontMetrics().height();
    sizePanels({m_stripPanel, m_hourPanel}, {high, high}, Qt::Vertical);
}

LaneStrip *LanesPage::newStrip()
{
    auto *strip = new LaneStrip(context().theme);
    strip->setAxisDigits(kAxisDigits);
    strip->setMinimumHeight(kStripLines * strip->fontMetrics().height());
    connect(strip, &ChartView::pictureFailed, this, [this](const QString &text) { tell(text); });
    connect(strip, &LaneStrip::hourChosen, this, &LanesPage::chooseHour);
    connect(strip,
            &LaneStrip::quotaWanted,
            this,
            [this, strip](QuotaPart part, double gpus, CurveMotion motion) {
                changeQuota(strip->lane(), part, gpus, motion);
            });
    // One crosshair for one hour: it stands in all strips.
    connect(strip, &ChartView::crosshairChanged, this, [this, strip](int hour) {
        for (LaneStrip *other : std::as_const(m_strips)) {
            if (other != strip)
                other->setCrosshair(hour);
        }
    });
    return strip;
}

QList<LaneStrip *> LanesPage::strips() const
{
    QList<LaneStrip *> shown;
    for (LaneStrip *strip : m_strips) {
        if (!strip->isHidden())
            shown.append(strip);
    }
    return shown;
}

QString LanesPage::verdict() const
{
    return m_verdict->text();
}

bool LanesPage::isDrawing() const
{
    return m_study->isUpdating() || m_effect->isUpdating();
}

Question LanesPage::question() const
{
    const Question &asked = figures()->question;
    const int month = m_month->month();
    return month == asked.demandMonth() ? asked : Question{asked.scenario, month, asked.date};
}

std::optional<WhyRequest> LanesPage::whyHere() const
{
    if (m_sheet->endOfRows() == 0)
        return std::nullopt;
    const AcceleratorKey key = look().key;
    // What is in service stands beside the heading of the sums.
    const std::optional<int> sum = chosenTotal(*m_grid);
    if (sum == LaneSheet::NameColumn)
        return WhyRequest{Subject::Required, m_month->month(), key};
    if (const std::optional<WhyRequest> lane = whyOfLane())
        return lane;
    return sum != LaneSheet::OwnsColumn && isCellChosen(*this) ? std::nullopt
                                                               : std::optional(quotaRequest(key));
}

/// What the lane of the chosen cell wants or gets: in the sheet in its largest hour, beside the
/// strips in the one that is looked at.
std::optional<WhyRequest> LanesPage::whyOfLane() const
{
    static const QHash<QString, QString> hourParts{{QStringLiteral("wants"), kWantsPart},
                                                   {QStringLiteral("borrows"), kBorrowsPart},
                                                   {QStringLiteral("short"), kShortPart},
                                                   {QStringLiteral("lends"), kLendsPart},
                                                   {QStringLiteral("idle"), kIdlePart}};
    const auto at = [this](int hour) {
        return hourTotalRequest(
            m_month->month(), look().key, plan().demand.dayTypes.value(look().dayType).id, hour);
    };
    if (const std::optional<ValuePlace> cell = m_hourTable->chosen()) {
        const WhyRequest hour = at(m_hour.value_or(worstHour(*m_shown, look())));
        if (cell->thing.isEmpty()) // the last row: in no lane
            return cell->column == u"owns" || cell->column == u"idle"
                       ? std::optional(ofLane(hour, {}, {}))
                       : std::nullopt;
        return hourParts.contains(cell->column)
                   ? std::optional(ofLane(hour, cell->thing, hourParts[cell->column]))
                   : std::nullopt;
    }
    const std::optional<CellPlace> cell = chosenCell(*m_grid);
    if (!cell || cell->row >= m_sheet->endOfRows())
        return std::nullopt;
    const LaneRow &row = m_sheet->rowAt(cell->row);
    if (!row.day || !row.day->known)
        return std::nullopt;
    switch (cell->column) {
    case LaneSheet::WantsColumn:
        return ofLane(at(row.day->wantsHour), row.key, kWantsPart);
    case LaneSheet::BorrowsColumn:
        return ofLane(at(row.day->borrowsHour), row.key, kBorrowsPart);
    case LaneSheet::ShortColumn:
        return ofLane(at(row.day->shortHour), row.key, kShortPart);
    default:
        return std::nullopt;
    }
}

LaneLook LanesPage::look() const
{
    return {m_keys.value(m_keysBox->currentIndex()), std::max(0, m_days->chosen())};
}

void LanesPage::refresh()
{
    m_month->present(plan());
    QStringList days;
    for (const DayType &day : plan().demand.dayTypes)
        days.append(day.name.value_or(day.id));
    m_days->setTexts(days);
    if (m_days->chosen() < 0)
        m_days->choose(0);
    m_days->setVisible(days.size() > 1);
    ask();
}

/// Asks for the month that is looked at, and shows what is known of it.
void LanesPage::ask()
{
    if (!figures())
        return;
    m_study->request(plan(), {question()}, figures());
    present();
}

void LanesPage::present()
{
    if (!figures())
        return;
    const EvaluationPtr answer =
        question() == figures()->question ? figures() : m_study->answerTo(question());
    if (!answer)
        return; // what is shown stays until the answer is there
    m_shown = answer;
    presentKeys();
    const Wording &wording = context().wording;
    const bool isEmpty = plan().platform.lanes.isEmpty();
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        const Result<Plan> made = divideIntoLanes(plan(), LaneDivision::ByKind);
        m_empty->setWhyNot(made ? QString() : sentenceOf(made.error()));
    }
    m_sheet->present(plan(), *m_shown, look(), wording);
    m_grid->updateGeometry();
    m_verdict->setText(
        laneVerdict(*m_shown, CatalogView(plan().catalog, context().catalog), look(), wording));
    m_hogs->present(hogTable(*m_shown, look()), wording);
    m_hogBars->present(hogShares(*m_shown, look(), wording));
    const QString above = limitsAbove(*m_shown, look().key, wording);
    m_limits->setText(above);
    m_limits->setVisible(!above.isEmpty());
    m_deadlines->present(deadlineTable(*m_shown, look()), wording);
    presentProposal();
    presentStrips();
    presentHour();
    updateTools();
}

void LanesPage::presentKeys()
{
    const AcceleratorKey chosen = look().key;
    const CatalogView catalog(plan().catalog, context().catalog);
    m_keys = keysOfLanes(*m_shown);
    m_keysBox->clear();
    for (const AcceleratorKey &one : std::as_const(m_keys))
        m_keysBox->addItem(acceleratorName(one, plan(), catalog));
    const qsizetype index = m_keys.indexOf(chosen);
    m_keysBox->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, index)));
    m_keysBox->setVisible(m_keys.size() > 1);
}

void LanesPage::presentStrips()
{
    if (!m_shown)
        return;
    const QMap<Id, QuotaProposal> proposals = proposalOf(m_proposed, look().key);
    const std::optional<int> current = currentRow(*m_grid);
    const int hour = m_hour.value_or(worstHour(*m_shown, look()));
    const bool isShort = isShortAt(*m_shown, look(), hour);
    const QList<Lane> &lanes = m_shown->plan.platform.lanes;
    qsizetype used = 0;
    for (const LaneChart &one : laneCharts(*m_shown, look(), proposals, context().wording)) {
        if (used == m_strips.size()) {
            m_strips.append(newStrip());
            m_stripColumn->addWidget(m_strips.last());
        }
        LaneStrip *strip = m_strips[used++];
        const Lane &lane = lanes[edits::indexOf(lanes, one.lane)];
        const bool mayShare = lane.cohort && !lane.cohort->isEmpty();
        strip->present(
            lane.id, lane.quota.value(look().key), mayShare, one.chart, context().wording);
        strip->setEffect(quotaEffect(*m_shown, lane.id, look(), context().wording));
        strip->frameHour(hour, isShort);
        strip->setVisible(true);
    }
    for (qsizetype i = used; i < m_strips.size(); ++i)
        m_strips[i]->setVisible(false);
    m_noStrips->setVisible(used == 0);
    const CatalogView catalog(plan().catalog, context().catalog);
    const QString month = monthText(plan(), question().demandMonth());
    const QString zone = zoneText(plan().settings.timeZone);
    m_stripPanel->setTitle(
        look().key.isEmpty() ? tr("Demand against quota, %1, %2").arg(month, zone)
                             : tr("Demand against quota, %1, %2, %3")
                                   .arg(acceleratorName(look().key, plan(), catalog), month, zone));
    const Id lane = current ? m_sheet->rowAt(*current).lane.id : Id();
    for (LaneStrip *strip : std::as_const(m_strips))
        strip->setCurrent(strip->lane() == lane);
}

void LanesPage::presentHour()
{
    const int hour = m_hour.value_or(worstHour(*m_shown, look()));
    const Table table = laneHourTable(*m_shown, look(), hour);
    m_hourPanel->setTitle(table.title);
    m_hourTable->present(withoutUnit(table), context().wording);
    m_hourWords->setWords(laneHourSentence(*m_shown, look(), hour, context().wording));
}

QuotaPrinciple LanesPage::principle() const
{
    return kPrinciples.at(std::size_t(std::max(0, m_principles->currentIndex())));
}

void LanesPage::presentProposal()
{
    if (!m_shown)
        return;
    const Wording &wording = context().wording;
    const AcceleratorKey key = look().key;
    m_proposed = m_proposing ? proposedLanes(*m_shown, key, principle()) : LaneFigures();
    const QMap<Id, QuotaProposal> proposals = proposalOf(m_proposed, key);
    const bool changes = changesQuotas(plan(), key, m_proposed);
    bool isWorse = false;
    QString words;
    if (m_proposing)
        words = proposalSentence(*m_shown, *figures(), key, principle(), proposals, wording);
    if (changes) {
        const Result<Plan> taken = takeQuotas(plan(), key, m_proposed);
        m_effect->request(taken.value(), {question()}, figures());
        if (const EvaluationPtr then = m_effect->answerTo(question())) {
            const ProposalEffect effect = proposalEffect(*m_shown, *then, look(), wording);
            isWorse = effect.isWorse;
            words = isWorse ? effect.words + u' ' + words : words + u' ' + effect.words;
        }
    } else if (!proposals.isEmpty()) {
        words += u' ' + tr("The quotas are so already.");
    }
    m_proposalWords->setWords(words);
    m_proposalTable->present(withoutUnit(proposalTable(*m_shown, key, proposals)), wording);
    m_keep->setEnabled(changes);
    m_putBack->setEnabled(m_proposing);
    setLook(*m_keep, "primary", changes && !isWorse);
}

/// What is proposed stands in its panel and in the strips; nothing changes yet.
void LanesPage::showProposal()
{
    if (!finishEditing(*this) || !m_shown)
        return;
    m_proposing = true;
    m_proposalPanel->show();
    m_proposalPanel->raise();
    presentProposal();
    presentStrips();
}

void LanesPage::propose()
{
    showProposal();
    if (m_proposing)
        (m_keep->isEnabled() ? m_keep : m_putBack)->setFocus();
}

void LanesPage::proposeBy(QuotaPrinciple principle)
{
    m_principles->setCurrentIndex(int(principle));
    propose();
}

void LanesPage::keepProposal()
{
    const AcceleratorKey key = look().key;
    m_proposing = false;
    edit(tr("Take proposed quotas"),
         [key, lanes = m_proposed](Plan plan) { return takeQuotas(std::move(plan), key, lanes); });
    present();
}

void LanesPage::putBack()
{
    if (!m_proposing)
        return;
    m_proposing = false;
    presentProposal();
    presentStrips();
}

void LanesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_proposing)
        tell(tr("The proposed quotas were put back: nothing was changed."));
    putBack();
}

void LanesPage::chooseHour(int hour)
{
    m_hour = hour;
    m_hourPanel->raise();
    presentHour();
    presentStrips();
}

void LanesPage::changeQuota(const Id &lane, QuotaPart part, double gpus, CurveMotion motion)
{
    const AcceleratorKey key = look().key;
    if (motion == CurveMotion::Begins) {
        m_gesture = Gesture{context().document.revision() + 1};
        const qsizetype index = edits::indexOf(plan().platform.lanes, lane);
        m_quota = index < 0 ? Quota() : plan().platform.lanes.at(index).quota.value(key);
    }
    edit(
        tr("Change quota"),
        [&](Plan plan) {
            return setQuota(std::move(plan), lane, key, withPart(m_quota, part, gpus));
        },
        m_gesture);
}

void LanesPage::divide(LaneDivision division)
{
    edit(tr("Make lanes"),
         [division](Plan plan) { return divideIntoLanes(std::move(plan), division); });
}

void LanesPage::updateTools()
{
    m_delete->setEnabled(currentRow(*m_grid).has_value());
    m_propose->setEnabled(!plan().platform.lanes.isEmpty());
}

void LanesPage::addHere()
{
    if (finishEditing(*this))
        addRowBehind(*m_grid);
}

void LanesPage::deleteHere()
{
    if (finishEditing(*this))
        deleteCurrentRows(*m_grid);
}

void LanesPage::reveal(const QString &path)
{
    const auto showKey = [this](const AcceleratorKey &key) {
        if (const qsizetype index = m_keys.indexOf(key); index >= 0)
            m_keysBox->setCurrentIndex(int(index));
        present();
    };
    const QString thing = path.section(u'/', 2, 2);
    if (thing == u"quota") { // platform/lanes/quota/KEY
        showKey(path.section(u'/', 3));
        return goToCell(*m_grid, 0, LaneSheet::OwnsColumn);
    }
    const int row = thing.isEmpty() ? m_sheet->endOfRows() : m_sheet->rowOfKey(thing);
    if (path.section(u'/', 3, 3) == u"quota") // platform/lanes/LANE/quota/KEY/borrow
        showKey(path.section(u'/', 4, 4));
    static const QHash<QString, int> columns{
        {QStringLiteral("groups"), LaneSheet::GroupsColumn},
        {QStringLiteral("quota"), LaneSheet::OwnsColumn},
        {QStringLiteral("nominal"), LaneSheet::OwnsColumn},
        {QStringLiteral("borrow"), LaneSheet::BorrowColumn},
        {QStringLiteral("lend"), LaneSheet::LendColumn},
        {QStringLiteral("priority"), LaneSheet::PriorityColumn},
        {QStringLiteral("cohort"), LaneSheet::CohortColumn},
        {QStringLiteral("max_gpus_per_job"), LaneSheet::JobColumn},
        {QStringLiteral("max_gpus_per_user"), LaneSheet::UserColumn}};
    const QString field = path.section(u'/', 3).section(u'/', -1);
    goToCell(*m_grid, row, columns.value(field, LaneSheet::NameColumn));
}

} // namespace kf

#include "moc_lanes_page.cpp"
