// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difference/difference_dialog.h"

#include "core/evaluate/evaluate.h"
#include "core/report/scenario_comparison.h"
#include "core/words/change_words.h"
#include "core/words/counted_texts.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "ui/difference/outlined_racks.h"
#include "ui/difference/typed_value.h"
#include "ui/pages/growth/comparison_table.h"
#include "ui/pages/parts/card.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/wrapped_cells.h"
#include "ui/pages/parts/wrapped_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kCharacters = 190; ///< width of the window, where the screen has room
constexpr int kLines = 48;
constexpr int kFrame = 48; ///< of the window, at its top and bottom together
constexpr int kMostHourLines = 11;
constexpr int kFewHourLines = 6;  ///< in a low window: one day and its title
constexpr int kMoreHourLines = 4; ///< where nothing but hours differs
constexpr int kLow = 760;
constexpr int kChangesShare = 3; ///< of the width, beside what they come to
constexpr int kFiguresShare = 2;
constexpr int kMergeFiguresShare = 3; ///< the same where they have a column for each of four plans

/// Fills cells as the model says, which the style sheet leaves to the table.
class FilledCells : public WrappedCells {
public:
    using WrappedCells::WrappedCells;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QVariant fill = index.data(Qt::BackgroundRole);
        if (fill.isValid() && !option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, fill.value<QColor>());
        WrappedCells::paint(painter, option, index);
    }
};

QPushButton *button(const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(tip);
    enterClicks(*made);
    return made;
}

} // namespace

DifferenceDialog::DifferenceDialog(DifferenceSides sides,
                                   const Catalog &catalog,
                                   const Theme &theme,
                                   const Wording &wording,
                                   QWidget *parent)
    : QDialog(parent)
    , m_sides(std::move(sides))
    , m_catalog(catalog)
    , m_theme(theme)
    , m_wording(wording)
    , m_figures([](const Asked &asked, const Evaluations *, WorkControl &) {
        Evaluations all;
        for (const State &state : asked.states)
            all.append(std::make_shared<const Evaluation>(
                evaluate(state.plan, asked.catalog, state.question)));
        return all;
    })
    , m_verdict(new QLabel)
    , m_filter(new Segments(tr("Which changes are shown")))
    , m_way(new Segments(tr("How changes are shown")))
    , m_hoursModel(new HoursModel(theme, {m_sides.isMerge, m_sides.hasBase}, this))
    , m_changesModel(new ChangesModel(theme, {m_sides.isMerge, m_sides.hasBase}, this))
{
    setWindowTitle(m_sides.isMerge ? tr("Merge") : tr("Difference"));
    build();
    connect(&m_figures, &WorkerBase::finished, this, &DifferenceDialog::showFigures);
    connect(m_filter, &Segments::chosenChanged, this, &DifferenceDialog::present);
    connect(m_way, &Segments::chosenChanged, this, &DifferenceDialog::present);
    const QSize room = (parent != nullptr ? parent->screen() : screen())->availableSize();
    resize(QSize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines)
               .boundedTo(room - QSize(2 * metrics::kGap, kFrame)));
    mergeAgain();
    step(1);
}

void DifferenceDialog::build()
{
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setFont(m_theme.font(TextStyle::Section));
    m_hours = makeTable(m_hoursModel, tr("Hours that differ"), LongTexts::Cut);
    m_changes = makeTable(m_changesModel, tr("Everything else that differs"), LongTexts::Wrapped);
    m_changes->horizontalHeader()->setStretchLastSection(true);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter);
    m_filter->setVisible(m_sides.isMerge && m_sides.hasBase); // else all of it is to be decided
    tools->addWidget(m_way);
    tools->addStretch();
    addButtons(*tools);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::kGap);
    middle->addWidget(m_changes, kChangesShare);
    middle->addWidget(makeRacks(), kChangesShare);
    middle->addWidget(makeRight(), m_sides.isMerge ? kMergeFiguresShare : kFiguresShare);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_verdict);
    layout->addLayout(tools);
    layout->addWidget(makeLegend());
    layout->addWidget(m_hours);
    layout->addLayout(middle, 1);
}

QTableView *
DifferenceDialog::makeTable(QAbstractTableModel *model, const QString &name, LongTexts longTexts)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new FilledCells(table));
    table->setAccessibleName(name);
    table->setFont(m_theme.font(TextStyle::Caption));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(
        std::max(metrics::kRowHeight - metrics::kStep, table->fontMetrics().height() + 6));
    table->horizontalHeader()->setHighlightSections(false);
    table->installEventFilter(this);
    new ColumnFit(*table, longTexts);
    connect(table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &DifferenceDialog::presentChoice);
    return table;
}

QWidget *DifferenceDialog::makeLegend()
{
    auto *legend = new QLabel;
    legend->setTextFormat(Qt::PlainText);
    legend->setProperty("muted", true);
    legend->setWordWrap(true);
    QStringList names;
    if (m_sides.hasBase)
        names.append(tr("Before: %1").arg(m_sides.baseName));
    if (m_sides.isMerge)
        names += {tr("Mine: %1").arg(m_sides.mineName), tr("Theirs: %1").arg(m_sides.theirsName)};
    else
        names.append(tr("After: %1").arg(m_sides.theirsName));
    if (!m_sides.hasBase)
        names.append(tr("nobody knows who has changed what: of each difference one is taken"));
    legend->setText(names.join(QStringLiteral("   \u00b7   ")));
    return legend;
}

QWidget *DifferenceDialog::makeRacks()
{
    auto *card = new Card(m_theme, tr("Racks"));
    m_racksCard = card;
    auto *legend = new WrappedLabel;
    legend->setTextFormat(Qt::PlainText);
    legend->setProperty("muted", true);
    const QString lines = tr("Outlines: added drawn through, removed dashed, moved dotted.");
    legend->setText(m_sides.isMerge
                        ? tr("%1 Mine is blue, theirs violet, to decide amber.").arg(lines)
                        : lines);
    m_racks = new OutlinedRacks(m_theme);
    m_racks->setFont(m_theme.font(TextStyle::Caption));
    m_racks->installEventFilter(this);
    card->content()->addWidget(legend);
    card->content()->addWidget(m_racks, 1);
    connect(m_racks, &OutlinedRacks::changeChosen, this, &DifferenceDialog::goTo);
    return card;
}

QWidget *DifferenceDialog::makeRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *figures = new Card(m_theme, tr("What it comes to"));
    m_comparison = new ComparisonTable(m_theme);
    m_comparison->setAccessibleName(tr("What it comes to"));
    m_comparison->setItemDelegate(new FilledCells(m_comparison));
    new ColumnFit(*m_comparison, LongTexts::Wrapped);
    figures->content()->addWidget(m_comparison);
    layout->addWidget(figures, 1);
    if (m_sides.isMerge)
        makeChoice(*layout);
    return right;
}

void DifferenceDialog::makeChoice(QBoxLayout &right)
{
    auto *choice = new Card(m_theme, tr("What is taken here"));
    m_choice = choice;
    m_question = new QLabel;
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_mine = button(tr("&Mine"), tr("Take what this window has"));
    m_theirs = button(tr("&Theirs"), tr("Take what the other has"));
    m_both = button(tr("Bot&h"), tr("Keep what both have added, that of theirs under a new id"));
    m_value = new QLineEdit;
    m_value->setAccessibleName(tr("Another value"));
    m_value->setPlaceholderText(tr("Another value"));
    m_value->installEventFilter(this);
    m_other = button(tr("Othe&r"), tr("Take the value that is typed instead of both"));
    auto *hint =
        new QLabel(m_sides.isWrittenNext
                       ? tr("The merge is one undo step. It is written as soon as you take it.")
                       : tr("The merge is one undo step. Nothing is written before you save."));
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    row->addWidget(m_both);
    row->addWidget(m_value, 1);
    row->addWidget(m_other);
    choice->content()->addWidget(m_question);
    choice->content()->addLayout(row);
    choice->content()->addWidget(hint);
    right.addWidget(choice);
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(MergeSide::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(MergeSide::Theirs); });
    connect(m_both, &QPushButton::clicked, this, &DifferenceDialog::keepBoth);
    connect(m_other, &QPushButton::clicked, this, &DifferenceDialog::chooseOther);
}

void DifferenceDialog::addButtons(QHBoxLayout &tools)
{
    if (m_sides.isMerge) {
        auto *mine = button(tr("&Keep mine"), tr("The plan stays as it is in this window"));
        auto *theirs = button(tr("T&ake theirs"), tr("The plan becomes that of the other"));
        m_accept = button({}, tr("Take the merged plan, as one undo step"));
        m_accept->setProperty("primary", true);
        tools.addWidget(mine);
        tools.addWidget(theirs);
        tools.addWidget(m_accept);
        connect(mine, &QPushButton::clicked, this, [this] { take(MergeSide::Mine); });
        connect(theirs, &QPushButton::clicked, this, [this] { take(MergeSide::Theirs); });
        connect(m_accept, &QPushButton::clicked, this, &DifferenceDialog::accept);
    }
    auto *close =
        button(m_sides.isMerge ? tr("Cancel") : tr("Close"), tr("Leave everything as it is"));
    tools.addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void DifferenceDialog::mergeAgain()
{
    const Plan &base = m_sides.hasBase ? m_sides.base : m_sides.theirs;
    const Plan &mine = m_sides.isMerge ? m_sides.mine : base;
    const ZoneTable &zones = m_catalog.zones();
    m_merge = m_sides.hasBase ? mergePlans(base, mine, m_sides.theirs, m_choices, zones)
                              : mergeWithoutBase(mine, m_sides.theirs, m_choices, zones);
    m_difference = planDifference(base, mine, m_sides.theirs, m_merge, m_catalog, m_wording);
    m_rackDifferences = rackDifferences(base, mine, m_sides.theirs, m_merge, m_wording);
    QList<State> states;
    if (m_sides.hasBase)
        states.append({base, {}});
    if (m_sides.scenarios)
        states = {{m_sides.scenarios->plan, {m_sides.scenarios->before}},
                  {m_sides.scenarios->plan, {m_sides.scenarios->after}}};
    else if (m_sides.isMerge)
        states += {State{m_sides.mine, {}}, State{m_sides.theirs, {}}, State{m_merge.plan, {}}};
    else
        states.append({m_sides.theirs, {}});
    m_figures.request({states, m_catalog});
    present();
    Q_EMIT merged();
}

void DifferenceDialog::present()
{
    QString verdict = differenceText(m_difference);
    if (!m_merge.problems.isEmpty()) {
        const PlanProblem &problem = m_merge.problems.first();
        const Plan &plan = m_merge.plan;
        verdict +=
            QLatin1String(". ") +
            tr("Together they break a rule: %1: %2", "thing, what is wrong with it")
                .arg(placeOfChange(
                         problem.path, plan, CatalogView(plan.catalog, m_catalog), m_wording),
                     problem.message);
    }
    m_verdict->setText(verdict);
    const auto countOf = [this](int changes) {
        return countText(changes, m_wording.locale);
    };
    m_filter->setTexts({tr("All %1").arg(countOf(m_difference.all)),
                        tr("To decide %1").arg(countOf(m_difference.toDecide)),
                        tr("Theirs %1").arg(countOf(m_difference.theirs)),
                        tr("Mine %1").arg(countOf(m_difference.mine))});
    m_hoursModel->present(m_difference, filter(), m_wording);
    m_changesModel->present(m_difference, filter());
    const qsizetype racks = shownRacks().size();
    m_way->setTexts({tr("Tables"), tr("Racks %1").arg(countOf(int(racks)))});
    if (racks == 0)
        m_way->choose(0);
    m_way->setVisible(racks > 0);
    presentTables();
    m_racksCard->setVisible(showsRacks());
    presentRacks();
    if (m_accept != nullptr) {
        const int open = m_difference.toDecide;
        m_accept->setText(open > 0 ? tr("Merge, %n to decide", nullptr, open) : tr("Mer&ge"));
        m_accept->setEnabled(open == 0 && m_merge.problems.isEmpty());
    }
    presentChoice();
}

void DifferenceDialog::presentTables()
{
    const bool hasOthers = !m_difference.rows.isEmpty();
    m_changes->setVisible(hasOthers && !showsRacks());
    const int more = hasOthers ? 0 : kMoreHourLines;
    const int lines = std::min(m_hoursModel->rowCount(),
                               more + (height() < kLow ? kFewHourLines : kMostHourLines));
    m_hours->setVisible(lines > 0 && !showsRacks());
    m_hours->setFixedHeight((lines + 1) * m_hours->verticalHeader()->defaultSectionSize() +
                            2 * metrics::kGap);
    m_hours->clearSpans();
    for (int row = 0; row < m_hoursModel->rowCount(); ++row) {
        if (m_hoursModel->isTitle(row))
            m_hours->setSpan(row, 0, 1, HoursModel::ColumnCount);
    }
}

DifferenceFilter DifferenceDialog::filter() const
{
    return static_cast<DifferenceFilter>(std::max(m_filter->chosen(), 0));
}

bool DifferenceDialog::showsRacks() const
{
    return m_way->chosen() > 0;
}

/// What the filter leaves of them.
QList<RackDifference> DifferenceDialog::shownRacks() const
{
    QList<RackDifference> racks = m_rackDifferences;
    for (RackDifference &rack : racks)
        rack.changes.removeIf(
            [filter = filter()](const RackChange &its) { return !isShown(its.change, filter); });
    racks.removeIf([](const RackDifference &rack) { return rack.changes.isEmpty(); });
    return racks;
}

/// Draws the racks, once there are figures of the plans that are compared.
void DifferenceDialog::presentRacks()
{
    if (!showsRacks() || isUpdating() || m_figures.newest() == nullptr)
        return;
    const Evaluations &figures = *m_figures.newest();
    const Evaluation *first = figures.first().get();
    const Evaluation *last = figures.last().get();
    FiguredPlans plans{FiguredPlan{m_sides.hasBase ? &m_sides.base : nullptr, first},
                       FiguredPlan{},
                       FiguredPlan{&m_sides.theirs, last},
                       FiguredPlan{&m_merge.plan, last}};
    if (m_sides.isMerge) { // mine, theirs and merged stand at the end
        const qsizetype mine = figures.size() - 3;
        plans.at(std::size_t(PlanState::Mine)) = {&m_sides.mine, figures[mine].get()};
        plans.at(std::size_t(PlanState::Theirs)) = {&m_sides.theirs, figures[mine + 1].get()};
    }
    m_racks->present(shownRacks(), plans, m_catalog, m_wording);
    if (const std::optional<MergeRow> change = current())
        m_racks->showChange(change->key);
}

/// The change that has the keyboard, or had it last: one table only has a current cell.
std::optional<MergeRow> DifferenceDialog::current() const
{
    const QModelIndex change = m_changes->currentIndex();
    return change.isValid() ? std::optional(m_changesModel->row(change.row()).change)
                            : m_hoursModel->changeAt(m_hours->currentIndex());
}

void DifferenceDialog::presentChoice()
{
    const std::optional<MergeRow> change = current();
    if (change)
        m_racks->showChange(change->key);
    if (m_choice == nullptr)
        return;
    m_mine->setEnabled(change.has_value());
    m_theirs->setEnabled(change.has_value());
    m_both->setVisible(change && change->addedTwice != IdKind::None);
    m_value->setVisible(change && change->takesOther);
    m_other->setVisible(change && change->takesOther);
    if (!change) {
        m_question->setText(tr("Choose a change: F7 goes to the next one."));
        return;
    }
    const Plan &named = change->mine ? m_sides.mine : m_sides.theirs;
    const QModelIndex at = m_changes->currentIndex();
    const DifferenceRow *row = at.isValid() ? &m_changesModel->row(at.row()) : nullptr;
    const QString place =
        row != nullptr
            ? row->what
            : placeOfChange(change->path, named, CatalogView(named.catalog, m_catalog), m_wording);
    QString question = !change->taken  ? tr("%1: mine or theirs?").arg(place)
                       : change->other ? tr("%1: what was typed is taken").arg(place)
                       : *change->taken == MergeSide::Mine ? tr("%1: mine is taken").arg(place)
                                                           : tr("%1: theirs is taken").arg(place);
    if (!change->sharesUnits.isEmpty())
        question +=
            u'\n' + tr("It stands in the same units of the rack as %1: only one can be there.")
                        .arg(nameOf(change->mine ? m_sides.theirs : m_sides.mine,
                                    IdKind::Device,
                                    change->sharesUnits));
    const bool isOfWhole = !(change->base && change->mine && change->theirs);
    if (row != nullptr && isOfWhole && change->state == MergeRow::State::Conflict)
        question +=
            u'\n' + tr("Mine: %1").arg(row->mine) + u'\n' + tr("Theirs: %1").arg(row->theirs);
    m_question->setText(question);
}

void DifferenceDialog::showFigures()
{
    QStringList names;
    if (m_sides.hasBase)
        names.append(tr("Before"));
    names += m_sides.isMerge ? QStringList{tr("Mine"), tr("Theirs"), tr("Merged")}
                             : QStringList{tr("After")};
    m_comparison->present(comparePlans(*m_figures.newest(), names, m_catalog, m_wording));
    presentRacks();
}

void DifferenceDialog::choose(MergeSide side)
{
    const std::optional<MergeRow> change = current();
    if (!change)
        return;
    m_choices.values.remove(change->key);
    for (const MergeRow &row : std::as_const(m_merge.rows)) {
        if (areOfSameUnits(*change, row)) // of the two the last word counts
            m_choices.rows.remove(row.key);
    }
    m_choices.rows.insert(change->key, side);
    mergeAgain();
}

/// The value that is typed; where it is none, that is said and nothing changes.
void DifferenceDialog::chooseOther()
{
    const std::optional<MergeRow> change = current();
    if (!change || !change->takesOther)
        return;
    const Result<QString> value =
        typedValue(*change, m_value->text(), m_merge.plan.settings.start, m_wording);
    if (!value)
        return m_question->setText(sentenceOf(value.error()));
    m_choices.values.insert(change->key, value.value());
    mergeAgain();
    const bool isTaken =
        std::any_of(m_merge.rows.cbegin(), m_merge.rows.cend(), [&change](const MergeRow &row) {
            return row.key == change->key && row.other.has_value();
        });
    if (isTaken)
        return m_value->clear();
    m_choices.values.remove(change->key);
    mergeAgain();
    m_question->setText(tr("%1 is not allowed here.").arg(m_value->text()));
}

void DifferenceDialog::keepBoth()
{
    const std::optional<MergeRow> change = current();
    if (!change || change->addedTwice == IdKind::None)
        return;
    m_choices.both.append({change->addedTwice, change->path.section(u'/', -1)});
    mergeAgain();
}

/// Takes the other side's value.
void DifferenceDialog::flip()
{
    const std::optional<MergeRow> change = current();
    if (m_sides.isMerge && change)
        choose(change->taken == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine);
}

/// The whole plan of one side.
void DifferenceDialog::take(MergeSide side)
{
    Q_EMIT decided(side == MergeSide::Mine ? m_sides.mine : m_sides.theirs);
    QDialog::accept();
}

void DifferenceDialog::accept()
{
    if (!m_sides.isMerge)
        return QDialog::accept();
    if (m_merge.openConflicts() > 0 || !m_merge.problems.isEmpty())
        return;
    Q_EMIT decided(m_merge.plan);
    QDialog::accept();
}

/// To the change of that key, from the racks that tell of it.
void DifferenceDialog::goTo(const QString &key)
{
    for (int row = 0; row < m_changesModel->rowCount(); ++row) {
        if (m_changesModel->row(row).change.key == key)
            m_changes->setCurrentIndex(m_changesModel->index(row, ChangesModel::WhatColumn));
    }
}

/// To the next change, or the one before: hours first, then everything else; where racks are shown,
/// to what they tell of.
void DifferenceDialog::step(int direction)
{
    QList<std::pair<QTableView *, QModelIndex>> stops;
    for (int row = 0; row < m_hoursModel->rowCount() && !showsRacks(); ++row) {
        if (row + 1 < m_hoursModel->rowCount() && !m_hoursModel->isTitle(row + 1))
            continue; // the last line of each day stands for all of them
        for (int column = 0; column < HoursModel::ColumnCount; ++column) {
            const QModelIndex index = m_hoursModel->index(row, column);
            if (m_hoursModel->changeAt(index))
                stops.append({m_hours, index});
        }
    }
    for (int row = 0; row < m_changesModel->rowCount(); ++row) {
        if (!showsRacks() || m_racks->tells(m_changesModel->row(row).change.key))
            stops.append({m_changes, m_changesModel->index(row, ChangesModel::WhatColumn)});
    }
    if (stops.isEmpty())
        return;
    QTableView *table = m_changes->currentIndex().isValid() ? m_changes : m_hours;
    qsizetype at = -1;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QModelIndex here = table->currentIndex();
        const bool isHere =
            stops[i].first == table &&
            (table == m_changes ? stops[i].second.row() == here.row() : stops[i].second == here);
        at = isHere ? i : at;
    }
    const qsizetype next = at < 0 ? 0 : (at + direction + stops.size()) % stops.size();
    stops[next].first->setFocus();
    stops[next].first->setCurrentIndex(stops[next].second);
}

void DifferenceDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7)
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    QDialog::keyPressEvent(event);
}

bool DifferenceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_value) { // Enter takes the value, and no button of the window
        const auto *key = event->type() == QEvent::KeyPress
                              ? static_cast<const QKeyEvent *>(event) // NOLINT: just asked
                              : nullptr;
        if (key == nullptr || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return QDialog::eventFilter(watched, event);
        chooseOther();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        QTableView *other = watched == m_hours ? m_changes : m_hours;
        other->setCurrentIndex({});
        presentChoice();
    }
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) { // NOLINT: just asked
        flip();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kf

#include "moc_difference_dialog.cpp"
