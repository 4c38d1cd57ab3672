// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/evaluate/evaluate.h"
#include "core/project/examples.h"
#include "core/project/place.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/open_editor.h"
#include "ui/pages/demand/import/dialog.h"
#include "ui/pages/demand/import/drop.h"
#include "ui/pages/parts/file_drop.h"
#include "ui/pages/parts/scenario_rule.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/rack/zoom_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/exports.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/note_strip.h"
#include "ui/shell/page_keys.h"
#include "ui/shell/plan_safety.h"
#include "ui/shell/plan_sharing.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/problem_panel.h"
#include "ui/shell/start_page.h"
#include "ui/shell/task_bar.h"
#include "ui/shell/why_panel.h"
#include "ui/shell/why_place.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace kf {

namespace {

constexpr int kMessageMilliseconds = 8000;

/// The name of a table in the preferences.
QString gridName(PageId page, const QString &grid)
{
    return QStringLiteral("%1/%2").arg(page.word(), grid);
}

/// The plan that is dragged along; empty where it is something else, or several things.
QString droppedPlan(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".kfplan"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(const Catalog &catalog,
                       Theme &theme,
                       Preferences &preferences,
                       PlanStore &store,
                       Library *library,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_catalog(catalog)
    , m_library(library)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_wording(QLocale(), preferences.units())
    , m_evaluator(m_catalog)
    , m_pages(pages().size())
{
    setWindowIcon(programIcon());
    m_document.setUndoDepth(preferences.undoDepth());
    setAcceptDrops(true);
    buildCentre();
    followSteps();
    buildStatusBar();
    buildFiles(store);
    buildFileMenu();
    buildEditMenu();
    buildPlanMenu();
    buildViewMenu();
    buildWindowMenu();
    buildHelpMenu();
    new PageKeys(this, [this] { return &page(currentPage()); });
    connect(&m_document, &PlanDocument::changed, this, &MainWindow::requestFigures);
    if (m_library != nullptr)
        connect(m_library, &Library::changed, this, &MainWindow::requestFigures);
    connect(&m_document, &PlanDocument::modifiedChanged, this, &MainWindow::showTitle);
    connect(&m_document, &PlanDocument::fileChanged, this, &MainWindow::showTitle);
    connect(&m_document, &PlanDocument::readOnlyChanged, this, &MainWindow::showTitle);
    connect(&m_document, &PlanDocument::fileChanged, this, &MainWindow::showPlace);
    connect(&m_evaluator, &Evaluator::finished, this, &MainWindow::presentFigures);
    connect(&m_evaluator, &Evaluator::updatingChanged, m_headline, &HeadlineBar::setUpdating);
    connect(&m_theme, &Theme::changed, this, &MainWindow::presentFigures);
    restoreGeometry(preferences.windowGeometry());
    m_docks->restoreState(preferences.windowState());
    m_why->hide(); // nothing has been asked yet
    showTitle();
}

MainWindow::~MainWindow()
{
    // An open editor takes over what was typed when it loses the keyboard: while there is a plan.
    QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && isAncestorOf(focused))
        focused->clearFocus();
    hide();          // pages put back what was tried: while there is a window that can say so
    delete m_safety; // its journal looks at the plan once more
}

PageContext MainWindow::pageContext()
{
    return {m_document,
            m_catalog,
            m_theme,
            m_wording,
            [this](const QString &path) { jumpTo(path); },
            [this](const QString &text) { tell(text); },
            [this](const Question &question) { ask(question); },
            [this](const QString &text) {
                if (!m_answer.isEmpty() && statusBar()->currentMessage() == m_answer)
                    statusBar()->clearMessage(); // it was of what was selected before
                m_answer.clear();
                m_statisticsLabel->setText(text);
            },
            [this](const WhyRequest &request) { showWhy(request); },
            m_library,
            [this](const ExportJob &job) { m_exports->write(job); },
            [this](const EvaluationPtr &tried) {
                m_tried = tried;
                presentHeadline();
            }};
}

/// From that file, or from one that is chosen first.
void MainWindow::importGroups(const QString &path)
{
    if (commitOpenEditors())
        importGroupsInto(pageContext(), this, path);
}

Page &MainWindow::page(PageId id)
{
    const std::size_t index = pageIndex(id);
    Page *&made = m_pages.at(index);
    if (made == nullptr) {
        const PageContext context = pageContext();
        const PageDescription &description = pages()[index];
        made = description.make(description, context, m_stack);
        made->restorePanelLayout(m_preferences.panelLayout(id.word()));
        for (auto it = made->grids().cbegin(); it != made->grids().cend(); ++it)
            it.value()->setColumnWidths(m_preferences.columnWidths(gridName(id, it.key())));
        m_stack->addWidget(made);
    }
    return *made;
}

PageId MainWindow::currentPage() const
{
    return m_navigator->current();
}

void MainWindow::showPage(PageId page)
{
    if (m_start == nullptr)
        m_navigator->choose(page);
    comeBack();
}

bool MainWindow::commitOpenEditors()
{
    return finishEditing(*this);
}

bool MainWindow::isTransferring() const
{
    return m_files->isOpening() || m_files->isSaving() || m_exports->isWriting();
}

bool MainWindow::isDrawing()
{
    return m_files->isOpening() || m_evaluator.isUpdating() || page(currentPage()).isDrawing();
}

void MainWindow::jumpTo(const QString &path)
{
    if (!commitOpenEditors())
        return;
    const PageId id = pageOfPath(path);
    // The settings of the plan are a dialog: it opens over the page that is looked at.
    if (id != PageId::Overview || path.section(u'/', 0, 0) != QLatin1String("plan"))
        showPage(id);
    page(id).reveal(path);
}

void MainWindow::ask(const Question &question)
{
    if (!commitOpenEditors()) {
        presentFigures(); // whoever asked goes back to what is looked at
        return;
    }
    m_question = question;
    requestFigures();
}

/// Looks at another scenario, in the month that is looked at.
void MainWindow::askScenario(const Id &scenario)
{
    Question question = m_question;
    question.scenario = scenario;
    ask(question);
}

void MainWindow::askWhy()
{
    if (m_why->isAncestorOf(QApplication::focusWidget()))
        return; // the answer is there
    Page &shown = page(currentPage());
    std::optional<WhyRequest> request = m_headline->whyHere();
    const bool isOfOne = !areCellsChosen(shown);
    if (!request && isOfOne)
        request = shown.whyHere();
    if (request)
        return showWhy(*request);
    const bool isOfRow = isOfOne && shown.explainsRow() && !isTypedNumberChosen(shown);
    const QString words = wordsOfChosenCell(shown);
    m_why->hide(); // it is about another number
    if (isOfRow) {
        statusBar()->clearMessage();
        shown.explainRow();
    } else {
        m_answer = !words.isEmpty()
                       ? words
                       : tr("Choose a number first: in the headline bar, a table or a chart.");
        tell(m_answer);
    }
}

void MainWindow::showWhy(const WhyRequest &request)
{
    m_asked = request;
    statusBar()->clearMessage(); // no number was chosen, or one without an answer
    QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && !m_why->isAncestorOf(focused))
        m_askedFrom = focused;
    m_why->show();
    m_why->raise();
    explainAsked();
    m_why->takeFocus();
}

void MainWindow::explainAsked()
{
    const std::optional<Derivation> answer =
        explain(m_document.plan(), m_catalog, m_question, *m_asked);
    if (answer)
        m_why->present(derivationLines(*answer, m_document.plan(), m_catalog, m_wording));
    else
        m_why->presentNothing();
}

void MainWindow::leaveWhy()
{
    QWidget *back = m_askedFrom != nullptr && m_askedFrom->isVisible() ? m_askedFrom.data()
                                                                       : &page(currentPage());
    back->setFocus(Qt::OtherFocusReason);
}

/// Escape ends what is going on where the keyboard is; where nothing is, it closes the panel.
bool MainWindow::closesWhy(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape || event.modifiers() != Qt::NoModifier ||
        !m_why->isVisibleTo(this))
        return false;
    const bool hadKeyboard = m_why->isAncestorOf(QApplication::focusWidget());
    m_why->hide();
    if (hadKeyboard)
        leaveWhy();
    return true;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!closesWhy(*event))
        QMainWindow::keyPressEvent(event);
}

/// In a drawing Escape selects less and less, which is nothing that is going on. What is carried
/// there is put back by a shortcut, before the key is pressed for anything else.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QMainWindow::eventFilter(watched, event);
    const auto *drawing = qobject_cast<const ZoomView *>(watched);
    return (drawing != nullptr && isAncestorOf(drawing) &&
            closesWhy(*static_cast<QKeyEvent *>(event))) || // NOLINT: the type has just been asked
           QMainWindow::eventFilter(watched, event);
}

void MainWindow::requestFigures()
{
    // An edit can take away the scenario or the months that were looked at.
    if (!checkQuestion(m_document.plan(), m_question))
        m_question = {};
    m_evaluator.request(m_document.plan(), m_question, m_document.revision());
    if (m_evaluator.isUpdating())
        presentFigures(); // what was typed shows at once, figures follow
}

/// Writes everything anew in the units of the preferences.
void MainWindow::takeUnits()
{
    m_wording.units = m_preferences.units();
    presentFigures();
}

void MainWindow::presentHeadline()
{
    if (m_evaluator.newest())
        m_headline->present(*m_evaluator.newest(), m_catalog, m_wording, m_tried.get());
}

void MainWindow::presentFigures()
{
    if (!m_evaluator.newest())
        return;
    const Evaluation &figures = *m_evaluator.newest();
    presentHeadline();
    m_navigator->present(m_document.plan(), figures);
    m_scenarioNote->present(
        scenarioRule(m_document.plan(), figures.question.scenario, currentPage()));
    if (auto *current = qobject_cast<Page *>(m_stack->currentWidget()))
        current->present(m_evaluator.newest());
    if (m_asked && m_why->isVisibleTo(this) && !m_evaluator.isUpdating())
        explainAsked();
}

void MainWindow::withFigures(const std::function<void(const EvaluationPtr &)> &then)
{
    if (m_evaluator.newest() && !m_evaluator.isUpdating())
        then(m_evaluator.newest());
    else
        connect(&m_evaluator, &Evaluator::finished, this, then, Qt::SingleShotConnection);
}

void MainWindow::openFile(const QString &path)
{
    if (m_document.revision() == 0) // no plan has been open here: none is pretended
        showStart(path);
    m_files->open(path);
}

/// In the place of pages, which would show an empty plan as if it were the wanted one.
void MainWindow::showStart(const QString &place)
{
    if (m_start == nullptr) {
        m_start = new StartPage(m_theme, m_preferences.recentFiles());
        connect(m_start, &StartPage::openWanted, this, [this] { m_files->chooseAndOpen(); });
        connect(m_start, &StartPage::newWanted, this, [this] {
            m_files->newFromExample(kEmptyExample);
        });
        connect(m_start, &StartPage::recentWanted, this, &MainWindow::openFile);
        connect(&m_document, &PlanDocument::changed, m_start, [this] { leaveStart(); });
        connect(m_files, &PlanFiles::ended, m_start, [this](bool isOpened) {
            if (!isOpened && m_start != nullptr)
                m_start->showRefused();
        });
    }
    m_start->showOpening(place);
    m_headline->hide();
    m_navigator->hide();
    showInstead(m_start);
    showTitle();
}

void MainWindow::leaveStart()
{
    if (m_start == nullptr)
        return;
    StartPage *left = std::exchange(m_start, nullptr);
    const bool wasInFront = m_stack->currentWidget() == left;
    m_headline->show();
    m_navigator->show();
    if (wasInFront)
        comeBack();
    left->deleteLater();
}

bool MainWindow::openExample(const QString &name)
{
    return m_files->startExample(name);
}

void MainWindow::startCopy(const Plan &plan, const QString &name)
{
    m_document.start(plan);
    m_copyName = name;
    showTitle();
}

void MainWindow::tell(const QString &text)
{
    statusBar()->showMessage(text, kMessageMilliseconds);
}

/// Nobody works for hours on what cannot be saved without having been told.
void MainWindow::showPlace()
{
    const QString &path = m_document.filePath();
    const bool isSafe = path.isEmpty() || m_store->takesWriting(path);
    m_placeNote->present(isSafe ? QString()
                                : tr("This place can only be read: changes are saved elsewhere."));
}

void MainWindow::showTitle()
{
    const QString &path = m_document.filePath();
    if (m_start != nullptr) {
        setWindowTitle(tr("No plan is open[*] \u2014 KFPlan"));
        m_savedLabel->clear();
        return;
    }
    const QString unsaved = m_copyName.isEmpty() ? tr("not saved yet") : m_copyName;
    const QString name =
        path.isEmpty() ? QStringLiteral("%1 (%2)").arg(m_document.plan().settings.name, unsaved)
        : m_document.isReadOnly() ? tr("%1 (to be read only)").arg(placeName(path))
                                  : placeName(path);
    const QString published = m_sharing != nullptr ? m_sharing->publishedText() : QString();
    setWindowTitle(published.isEmpty() ? tr("%1[*] \u2014 KFPlan").arg(name)
                                       : tr("%1[*] \u00b7 %2 \u2014 KFPlan").arg(name, published));
    setWindowModified(m_document.isModified());
    setWindowFilePath(isAddress(path) ? QString() : path);
    if (m_files->isSaving())
        m_savedLabel->setText(tr("Saving\u2026"));
    else if (path.isEmpty())
        m_savedLabel->setText(tr("Not saved yet"));
    else
        m_savedLabel->setText(m_document.isModified() ? tr("Edited") : tr("All changes saved"));
    m_savedLabel->setToolTip(published);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto closeThen = [this] {
        close();
    };
    if (!m_exports->mayGo(closeThen) || !m_files->mayGo(closeThen)) { // asks last, and once
        event->ignore();
        return;
    }
    m_whyPlace->comeBack();
    m_preferences.setWindow(saveGeometry(), m_docks->saveState());
    for (const Page *made : m_pages) {
        if (made == nullptr)
            continue;
        m_preferences.setPanelLayout(made->id().word(), made->panelLayout());
        for (auto it = made->grids().cbegin(); it != made->grids().cend(); ++it)
            m_preferences.setColumnWidths(gridName(made->id(), it.key()),
                                          it.value()->columnWidths());
    }
    m_safety->letGo();
    event->accept();
}

/// Also windows that still save are gone after this, each once it has; where a person keeps one,
/// those behind it stay as well.
void MainWindow::closeAll()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window != nullptr && window->isVisible() && !window->close() &&
            !window->isTransferring())
            return;
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dragged = *event->mimeData();
    if (!droppedPlan(dragged).isEmpty() || !droppedSheet(dragged).isEmpty())
        takeAsCopy(*event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    takeAsCopy(*event);
    const QString plan = droppedPlan(*event->mimeData());
    const QString sheet = droppedSheet(*event->mimeData());
    // Where it came from waits for this to return, and there may be something to ask.
    QMetaObject::invokeMethod(
        this,
        [this, plan, sheet] {
            if (plan.isEmpty())
                importGroups(sheet);
            else
                m_files->openInPlace(plan);
        },
        Qt::QueuedConnection);
}

} // namespace kf

#include "moc_main_window.cpp"
