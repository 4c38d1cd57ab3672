// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is put together from, and what answers to what.
#include "core/project/place.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/shell/exports.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/plan_find.h"
#include "ui/shell/plan_safety.h"
#include "ui/shell/plan_sharing.h"
#include "ui/shell/problem_panel.h"
#include "ui/shell/start_page.h"
#include "ui/shell/step_places.h"
#include "ui/shell/task_bar.h"
#include "ui/shell/typed_text.h"
#include "ui/shell/why_panel.h"
#include "ui/shell/why_place.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

/// Scrolls a page that does not fit. A page that takes another least size while its own is being
/// set, as panels are stacked, is asked once more and not without an end.
class PageArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_isSettling)
            return false;
        const QScopedValueRollback settling(m_isSettling, true);
        return QScrollArea::eventFilter(watched, event);
    }

private:
    bool m_isSettling = false;
};

/// As wide as the page in front needs, not as the widest that was ever in front.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    QSize minimumSizeHint() const override
    {
        return currentWidget() != nullptr ? currentWidget()->minimumSizeHint()
                                          : QStackedWidget::minimumSizeHint();
    }
};

} // namespace

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    m_headline = new HeadlineBar(m_theme, centre);
    m_navigator = new Navigator(
        m_theme, [this] { return commitOpenEditors(); }, centre);
    m_navigator->setFixedWidth(m_navigator->neededWidth());
    m_problems = new ProblemPanel(m_theme, centre);
    m_scenarioNote = new NoteStrip(
        m_theme, tr("&Look at the base"), tr("Show the numbers of the base on every page"), centre);
    m_placeNote =
        new NoteStrip(m_theme, tr("Save &as\u2026"), tr("Save the plan in another place"), centre);
    m_changedNote =
        new NoteStrip(m_theme, tr("&Merge\u2026"), tr("See both and what they come to"), centre);
    m_openNote = new NoteStrip(m_theme,
                               tr("&Take over"),
                               tr("Where nobody is there any more: mark the plan as open here"),
                               centre);
    m_openNote->addWay(tr("&Look only"),
                       tr("Open the plan to be read: nothing can be changed in it"),
                       [this] { m_safety->lookOnly(); });
    m_unsafeNote = new NoteStrip(
        m_theme, tr("Save &now"), tr("Save the plan: that is safe whatever happens"), centre);
    m_conflictNote =
        new NoteStrip(m_theme, tr("&Merge\u2026"), tr("See both and what they come to"), centre);
    m_conflictNote->addWay(
        tr("&Later"), tr("Leave the copy where it is"), [this] { m_safety->leaveConflictCopy(); });
    m_typedNote = new NoteStrip(
        m_theme, tr("&Copy"), tr("Copy the text, to be put in where it was typed"), centre);
    m_typedNote->addWay(tr("&Understood"), tr("Hide this"), [this] { m_typedNote->present({}); });
    m_leftNote = new NoteStrip(
        m_theme, tr("&Show"), tr("See what was left over, and go on with it or not"), centre);
    m_copyNote = new NoteStrip(
        m_theme, tr("&Try again"), tr("Look whether the server answers by now"), centre);
    m_serverNote = new NoteStrip(m_theme, tr("&Understood"), tr("Hide this for this plan"), centre);
    m_docks = new QMainWindow(centre);
    m_docks->setWindowFlags(Qt::Widget);
    m_why = new WhyPanel(m_theme, m_docks);
    m_docks->setContextMenuPolicy(Qt::NoContextMenu); // View > Panels offers them by name
    // Beside a wide panel a page scrolls rather than pushing the window off the screen.
    auto *pages = new PageArea(m_docks);
    m_stack = new PageStack(pages->viewport());
    pages->setWidgetResizable(true);
    pages->setFrameShape(QFrame::NoFrame);
    pages->setFocusPolicy(Qt::NoFocus);
    pages->viewport()->setAutoFillBackground(false);
    pages->setWidget(m_stack);
    m_stack->setAutoFillBackground(false);
    m_docks->setCentralWidget(pages);
    m_docks->addDockWidget(Qt::RightDockWidgetArea, m_why);
    m_firstLayout = m_docks->saveState();
    m_whyPlace = new WhyPlace(*m_docks, *m_stack, *m_why);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_problems);
    right->addWidget(m_unsafeNote);
    right->addWidget(m_placeNote);
    right->addWidget(m_conflictNote);
    right->addWidget(m_changedNote);
    right->addWidget(m_openNote);
    right->addWidget(m_typedNote);
    right->addWidget(m_leftNote);
    right->addWidget(m_copyNote);
    right->addWidget(m_serverNote);
    right->addWidget(m_scenarioNote);
    right->addWidget(m_docks, 1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addWidget(m_navigator);
    lower->addLayout(right, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_headline);
    layout->addLayout(lower, 1);
    setCentralWidget(centre);
    connectCentre();
}

void MainWindow::connectCentre()
{
    connect(m_headline,
            &HeadlineBar::activated,
            this,
            [this](PageId id, const std::optional<WhyRequest> &why) {
                if (!commitOpenEditors())
                    return;
                const bool explains = m_why->isVisibleTo(this); // another page may hide it
                showPage(id);
                if (why && id == PageId::Growth && !why->key.isEmpty())
                    page(id).reveal(GrowthPage::acceleratorPath(why->key));
                if (why && explains)
                    showWhy(*why);
            });
    connect(m_headline, &HeadlineBar::whyAsked, this, &MainWindow::showWhy);
    connect(m_scenarioNote, &NoteStrip::wayOutTaken, this, [this] { askScenario(kBaseScenario); });
    connect(m_placeNote, &NoteStrip::wayOutTaken, this, [this] { m_files->saveAs(); });
    connect(m_unsafeNote, &NoteStrip::wayOutTaken, this, [this] { m_files->save(); });
    connect(m_why, &WhyPanel::chosen, this, &MainWindow::jumpTo);
    connect(m_why, &WhyPanel::left, this, &MainWindow::leaveWhy);
    connect(m_why, &QDockWidget::visibilityChanged, this, [this](bool seen) {
        if (seen)
            qApp->installEventFilter(this);
        else
            qApp->removeEventFilter(this);
    });
    connect(m_navigator, &Navigator::chosen, this, [this](PageId id) {
        statusBar()->clearMessage(); // what was said and counted there is of no use here
        if (m_statisticsLabel != nullptr)
            m_statisticsLabel->clear();
        m_stack->setCurrentWidget(&page(id));
        presentFigures();
    });
    connect(m_navigator, &QListWidget::itemClicked, this, &MainWindow::comeBack);
}

/// Undo and redo go to where a step was made.
void MainWindow::followSteps()
{
    const auto here = [this] {
        return StepPlaces::Place{currentPage(), page(currentPage()).wayBack()};
    };
    const auto go = [this](const StepPlaces::Place &place) {
        showPage(place.page);
        if (place.wayBack)
            place.wayBack();
    };
    m_places = new StepPlaces(m_document, here, go, this);
}

void MainWindow::buildStatusBar()
{
    m_statisticsLabel = new QLabel;
    m_statisticsLabel->setAccessibleName(tr("Sum, average and count of the selection"));
    m_statisticsLabel->setTextFormat(Qt::RichText);
    m_statisticsLabel->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                               Qt::LinksAccessibleByKeyboard);
    m_statisticsLabel->setToolTip(tr("Click a figure to copy it"));
    connect(m_statisticsLabel, &QLabel::linkActivated, this, [this](const QString &figure) {
        QApplication::clipboard()->setText(figure);
        tell(tr("%1 is on the clipboard").arg(figure));
    });
    m_savedLabel = new QLabel;
    m_savedLabel->setAccessibleName(tr("State of the file"));
    m_tasks = new TaskBar;
    statusBar()->addWidget(m_statisticsLabel, 1);
    statusBar()->addPermanentWidget(m_tasks);
    statusBar()->addPermanentWidget(m_savedLabel);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(metrics::kGap, 0, metrics::kGap, 0);
    // What was said of an edit ends with the next one.
    connect(&m_document, &PlanDocument::changed, statusBar(), &QStatusBar::clearMessage);
    // A message hides the statistics: the page above must not move for it.
    statusBar()->setMinimumHeight(statusBar()->sizeHint().height());
}

FilesContext MainWindow::filesContext()
{
    return {*this,
            m_document,
            m_catalog,
            *m_store,
            m_preferences,
            *m_tasks,
            *m_problems,
            [this] { return commitOpenEditors(); },
            [this](const QString &text) { tell(text); },
            [this](const QString &path) {
                return raiseOther(path);
            }};
}

void MainWindow::buildFiles(PlanStore &store)
{
    const auto commit = [this] {
        return commitOpenEditors();
    };
    const auto say = [this](const QString &text) {
        tell(text);
    };
    m_store = &store;
    m_files = new PlanFiles(filesContext(), this);
    m_exports = new Exports(
        {*this,
         m_document,
         m_catalog,
         m_wording,
         *m_tasks,
         commit,
         [this](const std::function<void(const EvaluationPtr &)> &then) { withFigures(then); },
         say},
        this);
    m_find = new PlanFind(m_theme,
                          {[this](const QString &words) { return search(words); },
                           [this](const QString &path) { jumpTo(path); },
                           say},
                          this);
    connect(m_files, &PlanFiles::replacing, this, [this] {
        m_question = {};
        m_places->forget();
        m_problems->hide(); // they are of a plan that was to be opened
        m_copyName.clear();
    });
    connect(m_files, &PlanFiles::ended, this, &MainWindow::openingEnded);
    connect(m_files, &PlanFiles::savingChanged, this, &MainWindow::showTitle);
    buildSafety();
}

void MainWindow::buildSafety()
{
    m_safety =
        new PlanSafety({*this,
                        m_document,
                        m_catalog,
                        m_theme,
                        m_wording,
                        m_preferences,
                        *m_store,
                        *m_files,
                        *m_changedNote,
                        *m_openNote,
                        *m_leftNote,
                        *m_typedNote,
                        *m_unsafeNote,
                        *m_conflictNote,
                        [this] { return commitOpenEditors(); },
                        [this] { return typedText(); },
                        [this](const QString &text) { tell(text); },
                        [this](QWidget *instead) { showInstead(instead); },
                        [this](const TypedText &typed, const std::function<void(bool)> &then) {
                            reopen(typed, then);
                        },
                        [this](const QList<MergeRow> &changes) {
                            m_navigator->presentChanges(changes);
                        }},
                       this);
    connect(m_safety, &PlanSafety::besideWanted, this, &MainWindow::besideWanted);
    // Its steps were made by an earlier run, and not on the page that is in front.
    connect(m_safety, &PlanSafety::workTaken, this, [this] { m_places->forget(); });
}

void MainWindow::showInstead(QWidget *instead)
{
    if (instead == nullptr)
        return comeBack();
    if (m_stack->indexOf(instead) < 0)
        m_stack->addWidget(instead);
    m_stack->setCurrentWidget(instead);
}

/// To the page that the navigator shows, from what stands in its place.
void MainWindow::comeBack()
{
    if (m_start != nullptr)
        return m_stack->setCurrentWidget(m_start);
    if (m_navigator->currentRow() < 0) // nobody has been anywhere yet
        m_navigator->choose(currentPage());
    QWidget *wanted = &page(currentPage());
    if (m_stack->currentWidget() == wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    presentFigures();
}

void MainWindow::setWebPlaces(WebPlaces &places)
{
    m_sharing = new PlanSharing(
        {filesContext(), m_wording, places, *m_files, *m_safety, *m_copyNote, *m_serverNote}, this);
    connect(m_sharing, &PlanSharing::publishedTextChanged, this, &MainWindow::showTitle);
    for (QAction *action : std::as_const(m_webActions)) {
        action->setVisible(true);
        action->setEnabled(true);
    }
}

void MainWindow::offerLeftWork()
{
    m_safety->offerLeftWork();
}

/// A plan is open in one window only: two would overwrite each other.
bool MainWindow::raiseOther(const QString &path)
{
    const QString place = withoutLinks(path);
    return !place.isEmpty() &&
           (raiseWindowOf(place, this) || (m_otherPrograms && m_otherPrograms(place)));
}

bool MainWindow::raiseWindowOf(const QString &path, const MainWindow *but)
{
    const QString wanted = withoutLinks(path);
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window == nullptr || window == but || !window->isVisible() || wanted.isEmpty())
            continue;
        if (withoutLinks(window->m_document.filePath()) != wanted)
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        return true;
    }
    return false;
}

void MainWindow::setOtherPrograms(std::function<bool(const QString &path)> raise)
{
    m_otherPrograms = std::move(raise);
}

/// What stands in an editor that is open and has not been taken over.
TypedText MainWindow::typedText() const
{
    return typedIn(*this, currentPage(), qobject_cast<const Page *>(m_stack->currentWidget()));
}

/// Once the page shows the plan.
void MainWindow::reopen(const TypedText &typed, const std::function<void(bool)> &then)
{
    const auto shown = pages();
    const auto found =
        std::find_if(shown.begin(), shown.end(), [&typed](const PageDescription &description) {
            return typed.place && description.id.word() == typed.place->page;
        });
    if (found == shown.end())
        return then(false);
    const PageId id = found->id;
    showPage(id);
    withFigures([this, id, typed, then](const EvaluationPtr &) {
        then(currentPage() == id && reopenTyped(typed, page(id)));
    });
}

} // namespace kf
