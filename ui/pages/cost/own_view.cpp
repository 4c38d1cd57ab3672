// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/own_view.h"

#include "core/report/build/cost_tables.h"
#include "core/report/cost_charts.h"
#include "core/words/cost_words.h"
#include "ui/charts/level_view.h"
#include "ui/pages/cost/swing_bars.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/parts/value_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kStrategyRows = 13;
constexpr int kPlaceRows = 5;
constexpr int kLeastPlaceRows = 3;
constexpr int kMostKeyRows = 8;
constexpr int kLeastChartLines = 11; ///< high; below them nothing can be read off

} // namespace

OwnView::OwnView(
    const Theme &theme, const Catalog &catalog, LevelView *curve, LevelView *why, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_curve(curve)
    , m_why(why)
    , m_text(new OneLineLabel)
    , m_planned(new OneLineLabel)
    , m_back(new QPushButton(tr("&Back to K*")))
    , m_take(new QPushButton(tr("&Take over\u2026")))
    , m_place(new QPushButton(tr("Place the&m\u2026")))
    , m_question(new QLabel)
    , m_reason(new ReasonEdit)
    , m_all(new ValueTable(theme))
    , m_strategies(new ValueTable(theme))
    , m_swings(new SwingBars(theme))
    , m_places(new ValueTable(theme))
{
    m_strategies->setAccessibleName(tr("Side by side"));
    m_all->setAccessibleName(tr("All accelerators"));
    m_all->setRows(kLeastPlaceRows, kMostKeyRows);
    m_question->setWordWrap(true);
    m_places->setAccessibleName(tr("Where groups run, and why"));
    m_strategies->setRows(kStrategyRows, kStrategyRows);
    m_places->setRows(kLeastPlaceRows, kPlaceRows);
    m_curve->setMinimumHeight(kLeastChartLines * fontMetrics().height());
    m_text->setAccessibleName(tr("What is looked at"));
    m_planned->setAccessibleName(tr("What the plan owns"));
    m_charts = new QHBoxLayout;
    m_charts->addWidget(m_curve, 3);
    m_charts->addWidget(m_why, 2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_planned, 1);
    row->addWidget(m_back);
    row->addWidget(m_take);
    row->addWidget(m_place);
    auto *reasons = new QVBoxLayout;
    reasons->addWidget(m_swings);
    reasons->addWidget(m_places);
    auto *below = new QHBoxLayout;
    below->addWidget(m_strategies, 1, Qt::AlignTop);
    below->addLayout(reasons, 1);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_charts, 1);
    m_column->addWidget(m_text); // beside the buttons there is no room for all of it
    m_column->addLayout(row);
    auto *own = new QHBoxLayout;
    own->addWidget(m_question, 1);
    own->addWidget(m_reason, 1);
    m_column->addLayout(own);
    m_column->addWidget(m_all);
    m_column->addLayout(below);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolledPart(inside));
    for (LevelView *view : {m_curve, m_why}) {
        connect(view, &LevelView::looked, this, &OwnView::look);
        connect(view, &LevelView::takeWanted, this, &OwnView::take);
        connect(view, &LevelView::putBackWanted, this, &OwnView::putBack);
    }
    connect(m_back, &QPushButton::clicked, this, &OwnView::putBack);
    connect(m_take, &QPushButton::clicked, this, &OwnView::take);
    connect(m_place, &QPushButton::clicked, this, [this] {
        const auto cost = m_figures->cost.byAccelerator.value(m_key);
        Q_EMIT placeWanted(*cost.device, m_systems - m_placed);
    });
    connect(m_reason, &ReasonEdit::given, this, [this](const QString &text) {
        const QString reason = text.trimmed();
        if (!m_reason->isHidden() && !reason.isEmpty())
            Q_EMIT reasonGiven(reason);
    });
    askReason({});
    connect(m_swings, &SwingBars::chosen, this, &OwnView::inputChosen);
}

bool OwnView::isWhatIf() const
{
    return m_systems >= 0 && m_systems != m_best;
}

void OwnView::present(const EvaluationPtr &figures,
                      const AcceleratorKey &key,
                      const Wording &wording)
{
    const bool keepsLook = key == m_key && isWhatIf();
    m_figures = figures;
    m_key = key;
    m_wording = wording;
    const OwnedChoice choice = ownedChoice(*figures, key);
    m_best = choice.best;
    m_placed = choice.placed;
    const auto last = int(figures->cost.byAccelerator.value(key).curve.size()) - 1;
    m_systems = keepsLook && m_systems <= last ? m_systems : m_best;
    const CatalogView catalog(figures->plan.catalog, m_catalog);
    m_curve->show(ownedCurveChart(*figures, key, catalog, wording), wording);
    const bool isAll = key.isEmpty();
    m_all->setVisible(isAll);
    m_curve->setVisible(!isAll);
    m_why->setVisible(!isAll);
    m_column->setStretchFactor(m_charts, isAll ? 0 : 1); // without charts no hole in their place
    if (isAll)
        m_all->present(acceleratorCostTable(*figures, catalog), wording);
    showStrategies();
    showLevel();
}

void OwnView::showYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    if (m_figures)
        showStrategies();
}

void OwnView::showStrategies()
{
    m_strategies->setWords(sideBySideWords(*m_figures));
    m_strategies->present(sideBySideTable(*m_figures, yearShown(), m_wording), m_wording);
}

/// Nothing: the average year.
std::optional<int> OwnView::yearShown() const
{
    const auto years = int(m_figures->cost.of(Strategy::AsPlanned).years.size());
    return m_year >= 0 && m_year < years ? std::optional(m_year) : std::nullopt;
}

std::optional<WhyRequest> OwnView::whyHere() const
{
    const QModelIndex cell = m_strategies->currentIndex();
    if (m_strategies->hasFocus() && cell.isValid())
        return sideBySideRequest(*m_figures, yearShown(), {cell.row(), cell.column()}, m_wording);
    const QModelIndex own = m_all->currentIndex();
    if (!m_all->hasFocus() || !own.isValid())
        return std::nullopt;
    const CatalogView catalog(m_figures->plan.catalog, m_catalog);
    return acceleratorCostRequest(
        acceleratorCostTable(*m_figures, catalog), own.row(), own.column());
}

void OwnView::askReason(const QString &question)
{
    const bool isAsked = !question.isEmpty();
    if (question != m_question->text())
        m_reason->clear();
    m_question->setText(question);
    m_question->setVisible(isAsked);
    m_reason->setVisible(isAsked);
}

QString OwnView::told() const
{
    return m_text->text();
}

/// Both charts and the sentence below them follow at once.
void OwnView::look(int systems)
{
    if (systems == m_systems || m_systems < 0)
        return;
    m_systems = systems;
    showLevel();
}

void OwnView::putBack()
{
    look(m_best);
}

void OwnView::take()
{
    if (m_systems >= 0)
        Q_EMIT takeWanted(m_systems, !isWhatIf());
}

ChartLevel OwnView::levelAcross(const QStringList &text) const
{
    ChartLevel level;
    level.steps = m_curve->spec().positions;
    level.at = m_systems;
    level.home = m_best;
    const QList<ChartSeries> &all = m_curve->spec().series;
    if (m_systems >= 0 && !all.isEmpty())
        level.value = all.constLast().values.value(m_systems);
    level.label = text.mid(0, 2);
    return level;
}

ChartLevel OwnView::levelUp() const
{
    const AcceleratorCost cost = m_figures->cost.byAccelerator.value(m_key);
    ChartLevel level;
    level.axis = Qt::Vertical;
    for (const CostPoint &point : cost.curve)
        level.steps.append(point.gpus);
    level.at = m_systems;
    level.home = m_best;
    level.across = cost.breakEvenHours;
    level.label = QStringList{ownedGpusText(*m_figures, m_key, m_systems, m_wording)};
    level.acrossLabel = breakEvenText(*m_figures, m_key, m_wording);
    return level;
}

void OwnView::showLevel()
{
    const QStringList text = ownedText(*m_figures, m_key, m_systems, m_wording);
    const CatalogView catalog(m_figures->plan.catalog, m_catalog);
    m_why->show(
        whyOwnedChart(
            *m_figures, m_key, m_wording, m_systems, reservedOf(*m_figures, m_key, catalog)),
        m_wording);
    m_curve->setLevel(levelAcross(text));
    m_why->setLevel(levelUp());
    m_text->setText(text.join(QStringLiteral(" \u00b7 ")).toHtmlEscaped());
    m_planned->setText(plannedOwnedText(*m_figures, m_key, catalog, m_wording).toHtmlEscaped());
    showTools();
}

void OwnView::showTools()
{
    const bool hasCurve = m_systems >= 0;
    for (QWidget *tool : {static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_planned),
                          static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_take),
                          static_cast<QWidget *>(m_place)})
        tool->setVisible(hasCurve);
    m_back->setEnabled(isWhatIf());
    m_back->setToolTip(plannedOwnedExplanation());
    m_take->setToolTip(
        isWhatIf() ? tr("Groups that may leave the site overflow into the cloud; what is placed "
                        "says how many systems are owned")
                   : tr("Groups that may leave the site overflow into the cloud; as many systems "
                        "as are cheapest are bought"));
    m_place->setEnabled(hasCurve && m_systems > m_placed);
    m_place->setToolTip(m_systems > m_placed
                            ? tr("%n more than stand there", nullptr, m_systems - m_placed)
                            : tr("As many or more stand there already"));
}

void OwnView::presentSwings(const QList<CostSwing> &swings)
{
    const CatalogView catalog(m_figures->plan.catalog, m_catalog);
    m_swings->present(swingView(swings, *m_figures, catalog, m_wording), m_wording);
}

void OwnView::presentPlaces(const QList<PlaceAdvice> &advice)
{
    m_places->present(placesTable(advice, *m_figures, m_wording), m_wording);
}

} // namespace kf

#include "moc_own_view.cpp"
