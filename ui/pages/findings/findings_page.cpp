// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings/findings_page.h"

#include "core/findings/acceptance.h"
#include "core/findings/finding_why.h"
#include "core/findings/findings.h"
#include "core/findings/gather.h"
#include "core/findings/mending_places.h"
#include "core/plan/edits/settings.h"
#include "core/report/quick_fixes.h"
#include "core/words/counted_texts.h"
#include "core/words/kind_words.h"
#include "ui/pages/page_list.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/wrapped_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

enum Filter { OpenFindings, ErrorFindings, WarningFindings, AdviceFindings, AcceptedFindings };

constexpr int kSeverityCharacters = 14;
constexpr int kMostOfFix = 36;     ///< characters on the button of a fix
constexpr int kMeasuredRows = 100; ///< findings that a person reads one after the other

QIcon iconOf(const Finding &finding, const Roles &roles)
{
    switch (finding.severity) {
    case Severity::Error:
        return icon(IconName::Cross, roles.over);
    case Severity::Warning:
        return icon(IconName::Warning, roles.nearLimit);
    case Severity::Advice:
        return icon(IconName::Info, roles.accent);
    }
    return {};
}

bool passes(const Finding &finding, int filter)
{
    switch (filter) {
    case AcceptedFindings:
        return finding.accepted;
    case ErrorFindings:
        return !finding.accepted && finding.severity == Severity::Error;
    case WarningFindings:
        return !finding.accepted && finding.severity == Severity::Warning;
    case AdviceFindings:
        return !finding.accepted && finding.severity == Severity::Advice;
    default:
        return !finding.accepted;
    }
}

/// What can be done about it; of an acceptance that has lapsed, what it said.
QString remedyText(const Plan &plan, const Finding &finding)
{
    const QString said = acceptanceText(plan, finding);
    if (said.isEmpty())
        return remedy(finding);
    return finding.accepted ? acceptanceOf(plan, finding)->reason
                            : FindingsPage::tr("%1. %2").arg(said, remedy(finding));
}

} // namespace

FindingsModel::FindingsModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void FindingsModel::present(const Plan &plan,
                            const QList<QList<Finding>> &groups,
                            const Wording &wording,
                            bool areAccepted)
{
    QList<QString> sentences;
    QList<QString> remedies;
    for (const QList<Finding> &group : groups) {
        sentences.append(gatheredSentence(group, plan, wording));
        remedies.append(remedyText(plan, group.constFirst()));
    }
    const bool isSame = groups == m_groups && sentences == m_sentences && remedies == m_remedies;
    if (isSame && areAccepted == m_areAccepted)
        return;
    beginResetModel();
    m_areAccepted = areAccepted;
    m_groups = groups;
    m_sentences = sentences;
    m_remedies = remedies;
    endResetModel();
}

int FindingsModel::rowOfPath(const QString &path) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const QList<Finding> &group = m_groups[row];
        if (std::any_of(group.cbegin(), group.cend(), [&path](const Finding &finding) {
                return finding.path == path;
            }))
            return row;
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = this->finding(index.row());
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return iconOf(finding, m_theme.roles());
    if (role == Qt::ForegroundRole && index.column() == RemedyColumn && !m_areAccepted)
        return m_theme.roles().accent;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return severityText(finding.severity);
    case SentenceColumn:
        return m_sentences[index.row()];
    default:
        return m_remedies[index.row()];
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return FindingsPage::tr("Severity");
    case SentenceColumn:
        return FindingsPage::tr("What is found");
    default:
        return m_areAccepted ? FindingsPage::tr("Why it is accepted")
                             : FindingsPage::tr("What can be done");
    }
}

void followRemedies(QTableView &view, const std::function<void(int row)> &follow)
{
    QObject::connect(&view, &QTableView::activated, &view, [follow](const QModelIndex &index) {
        follow(index.row());
    });
    QObject::connect(&view, &QTableView::clicked, &view, [follow](const QModelIndex &index) {
        if (index.column() == FindingsModel::RemedyColumn &&
            index.data(Qt::ForegroundRole).isValid()) // it looks like a link: it is one
            follow(index.row());
    });
}

FindingsView::FindingsView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setItemDelegate(new WrappedCells(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // also the last row is seen whole
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    // Narrower columns need higher rows, once all of them have their width.
    connect(horizontalHeader(),
            &QHeaderView::sectionResized,
            this,
            &FindingsView::fitRows,
            Qt::QueuedConnection);
}

void FindingsView::fitRows()
{
    if (model()->rowCount() <= kMeasuredRows)
        resizeRowsToContents();
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

FindingsPage::FindingsPage(const PageContext &context, QWidget *parent)
    : Page(context, PageId::Findings, parent)
    , m_model(new FindingsModel(context.theme, this))
    , m_view(new FindingsView(centre()))
    , m_filter(new Segments(tr("Which findings"), this))
    , m_each(new QPushButton(tr("&Show each")))
    , m_jump(new QPushButton(tr("&Go to place")))
    , m_fix(new QPushButton)
    , m_accept(new QPushButton(tr("&Accept\u2026")))
    , m_page(new QComboBox)
    , m_nothingOpen(new EmptyState(
          context.theme,
          tr("Nothing contradicts itself"),
          tr("Findings of this kind will stand here, each one step from its place.")))
    , m_nothingAccepted(new EmptyState(
          context.theme,
          tr("Nothing is accepted"),
          tr("A finding that is all right as it is can be accepted with a reason, which stands "
             "here and in the report. When its figures change, it is open again.")))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Findings"));
    const int twoLines = 2 * fontMetrics().lineSpacing() + 2 * metrics::kStep;
    m_view->verticalHeader()->setMinimumSectionSize(twoLines);
    m_view->verticalHeader()->setDefaultSectionSize(twoLines);
    m_view->horizontalHeader()->setSectionResizeMode(FindingsModel::SentenceColumn,
                                                     QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(FindingsModel::RemedyColumn,
                                                     QHeaderView::Stretch);
    m_view->setColumnWidth(FindingsModel::SeverityColumn,
                           fontMetrics().averageCharWidth() * kSeverityCharacters);
    tools()->addWidget(m_filter);
    m_page->setAccessibleName(tr("Findings of which page"));
    m_page->setToolTip(m_page->accessibleName());
    m_page->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    tools()->addStretch();
    head()->addStretch();
    m_each->setCheckable(true);
    m_each->setToolTip(
        tr("List each finding by itself, also those that say the same of several things"));
    head()->addWidget(m_each);
    head()->addWidget(m_page);
    tools()->addWidget(m_fix);
    tools()->addWidget(m_jump);
    tools()->addWidget(m_accept);
    body()->addWidget(m_nothingOpen, 1);
    body()->addWidget(m_nothingAccepted, 1);
    body()->addWidget(m_view, 1);
    followRemedies(*m_view, [this](int) { jumpToCurrent(); });
    connect(m_jump, &QPushButton::clicked, this, &FindingsPage::jumpToCurrent);
    connect(m_each, &QPushButton::toggled, this, &FindingsPage::showChosen);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPage::fixCurrent);
    connect(m_accept, &QPushButton::clicked, this, &FindingsPage::acceptCurrent);
    for (QPushButton *button : {m_each, m_jump, m_fix, m_accept})
        enterClicks(*button);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &FindingsPage::showButtons);
    connect(m_filter, &Segments::chosenChanged, this, &FindingsPage::refresh);
    connect(m_page, &QComboBox::activated, this, &FindingsPage::refresh);
    m_view->setFocus(); // what the keyboard is for when the page is shown first
}

/// Those of the page that is chosen.
QList<Finding> FindingsPage::chosenFindings() const
{
    const QString page = m_page->currentData().toString();
    QList<Finding> chosen = figures()->findings;
    if (!page.isEmpty())
        chosen.removeIf(
            [&page](const Finding &finding) { return pageOfPath(finding.path).word() != page; });
    return chosen;
}

/// The pages of which something is found, with the one that is chosen.
void FindingsPage::showPages()
{
    const QString chosen = m_page->currentData().toString();
    m_page->clear();
    m_page->addItem(tr("All pages"), QString());
    for (const PageDescription &page : pages()) {
        const QString id = page.id.word();
        const bool isFound =
            std::any_of(figures()->findings.cbegin(),
                        figures()->findings.cend(),
                        [&id](const Finding &one) { return pageOfPath(one.path).word() == id; });
        if (isFound || id == chosen)
            m_page->addItem(pageTitle(page.id), id);
    }
    m_page->setCurrentIndex(std::max(0, m_page->findData(chosen)));
}

void FindingsPage::showChosen()
{
    const QList<Finding> all = chosenFindings();
    QList<Finding> shown;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(shown), [this](const Finding &f) {
        return passes(f, m_filter->chosen());
    });
    QList<QList<Finding>> groups = gathered(shown);
    m_each->setEnabled(groups.size() < shown.size());
    // Each of them was accepted for a reason of its own.
    const bool areAccepted = m_filter->chosen() == AcceptedFindings;
    if (m_each->isChecked() || areAccepted) {
        groups.clear();
        for (const Finding &finding : std::as_const(shown))
            groups.append({finding});
    }
    const std::optional<Finding> before = current();
    const int place = m_view->currentIndex().row();
    m_model->present(plan(), groups, context().wording, areAccepted);
    choose(before, place);
    m_nothingOpen->setVisible(shown.isEmpty() && !areAccepted);
    m_nothingAccepted->setVisible(shown.isEmpty() && areAccepted);
    m_view->setVisible(!shown.isEmpty());
    m_view->fitRows();
    showButtons();
}

/// The finding that was chosen stays so; where it has gone, the one that stands there now.
void FindingsPage::choose(const std::optional<Finding> &before, int place)
{
    if (!before || m_model->rowCount() == 0)
        return;
    int row = -1;
    for (int i = 0; i < m_model->rowCount() && row < 0; ++i) {
        const QList<Finding> &alike = m_model->alike(i);
        const bool isIts = std::any_of(alike.cbegin(), alike.cend(), [&before](const auto &one) {
            return one.rule == before->rule && one.path == before->path;
        });
        row = isIts ? i : -1;
    }
    m_view->selectRow(row >= 0 ? row : std::clamp(place, 0, m_model->rowCount() - 1));
}

void FindingsPage::refresh()
{
    showPages();
    const QList<Finding> all = chosenFindings();
    const auto count = [this, &all](int filter) {
        const auto found = std::count_if(
            all.cbegin(), all.cend(), [filter](const auto &f) { return passes(f, filter); });
        return countText(found, context().wording.locale);
    };
    m_filter->setTexts({tr("Open (%1)").arg(count(OpenFindings)),
                        tr("Errors (%1)").arg(count(ErrorFindings)),
                        tr("Warnings (%1)").arg(count(WarningFindings)),
                        tr("Advice (%1)").arg(count(AdviceFindings)),
                        tr("Accepted (%1)").arg(count(AcceptedFindings))});
    showChosen();
}

void FindingsPage::reveal(const QString &path)
{
    const int row = m_model->rowOfPath(path);
    if (row >= 0)
        m_view->selectRow(row);
}

void FindingsPage::showButtons()
{
    const std::optional<Finding> finding = current();
    m_jump->setEnabled(finding.has_value());
    m_accept->setEnabled(finding.has_value());
    m_accept->setText(finding && finding->accepted ? tr("&Take back") : tr("&Accept\u2026"));
    const std::optional<QuickFix> fix = currentFix();
    m_fix->setVisible(fix.has_value());
    showFix(fix ? fix->label : QString());
}

/// An offer may have a name wider than a narrow window: all of it stands in the tool tip then.
void FindingsPage::showFix(const QString &label)
{
    const QFontMetrics &metrics = m_fix->fontMetrics();
    const int room = metrics.averageCharWidth() * kMostOfFix;
    QString shown = metrics.elidedText(label, Qt::ElideRight, room);
    const QString told = tr("Takes the finding away in one step, which Undo takes back");
    m_fix->setToolTip(shown == label ? told : QStringLiteral("%1\n%2").arg(told, label));
    m_fix->setAccessibleName(label);
    m_fix->setText(shown.replace(QLatin1Char('&'), QLatin1String("&&"))); // of names
}

std::optional<Finding> FindingsPage::current() const
{
    // The keyboard can stand on a row that nobody has chosen.
    const QModelIndex index = m_view->currentIndex();
    const bool isChosen = index.isValid() && m_view->selectionModel()->isSelected(index);
    return isChosen ? std::optional(m_model->finding(index.row())) : std::nullopt;
}

std::optional<WhyRequest> FindingsPage::whyHere() const
{
    const std::optional<Finding> finding = current();
    return finding ? whyOf(*finding, *figures()) : std::nullopt;
}

/// What takes the chosen finding away in one step, if anything does.
std::optional<QuickFix> FindingsPage::currentFix() const
{
    const std::optional<Finding> finding = current();
    return finding ? quickFix(*finding, {plan(), context().catalog, context().wording})
                   : std::nullopt;
}

void FindingsPage::fixCurrent()
{
    if (const std::optional<QuickFix> fix = currentFix())
        edit(fix->label, fix->edit);
}

void FindingsPage::jumpToCurrent()
{
    if (const std::optional<Finding> finding = current())
        context().jump(placeToMend(*finding, *figures()));
}

void FindingsPage::acceptCurrent()
{
    const QList<Finding> alike = m_model->alike(m_view->currentIndex().row());
    if (alike.constFirst().accepted) {
        edit(tr("Take back acceptance"), [&alike](Plan plan) {
            Result<Plan> next = std::move(plan);
            for (const Finding &finding : alike)
                next = std::move(next).andThen([&finding](Plan now) {
                    return unacceptFinding(std::move(now), finding.rule, finding.path);
                });
            return next;
        });
        return;
    }
    const auto before = acceptanceOf(plan(), alike.constFirst()); // that has lapsed
    bool given = false;
    const QString said = m_model->index(m_view->currentIndex().row(), FindingsModel::SentenceColumn)
                             .data()
                             .toString();
    QString reason = before ? before->reason : QString();
    do { // an empty reason is none
        reason = QInputDialog::getText(
            this,
            tr("Accept finding"),
            tr("%1\n\nWhy is this acceptable? The reason stands in the report.").arg(said),
            QLineEdit::Normal,
            reason,
            &given);
    } while (given && reason.trimmed().isEmpty());
    if (!given)
        return;
    edit(tr("Accept %n finding(s)", nullptr, int(alike.size())), [&](Plan plan) {
        Result<Plan> next = std::move(plan);
        for (const Finding &finding : alike)
            next = std::move(next).andThen([&](Plan now) {
                return acceptFinding(
                    std::move(now), finding.rule, finding.path, reason, fingerprint(finding));
            });
        return next;
    });
}

} // namespace kf

#include "moc_findings_page.cpp"
