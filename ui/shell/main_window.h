// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window: hosts navigator, headline bar and pages, switches between them, and forwards.

#include "core/words/plan_search.h"
#include "core/words/wording.h"
#include "ui/document/evaluator.h"
#include "ui/document/library.h"
#include "ui/document/plan_document.h"
#include "ui/document/plan_journal.h"
#include "ui/pages/page.h"
#include "ui/pages/page_list.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>
#include <QPointer>

#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;

namespace kf {

class Exports;
class HeadlineBar;
class Navigator;
class NoteStrip;
class PlanFind;
class PlanSafety;
class PlanSharing;
class ProblemPanel;
class StartPage;
class StepPlaces;
class TaskBar;
class WhyPanel;
class WebPlaces;
class WhyPlace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All of these must outlive this. Without a `library` own devices are kept in plans alone.
    MainWindow(const Catalog &catalog,
               Theme &theme,
               Preferences &preferences,
               PlanStore &store,
               Library *library = nullptr,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Plans on servers can be opened and saved as well, from now on. `places` must outlive this.
    void setWebPlaces(WebPlaces &places);

    PlanDocument &document() { return m_document; }

    /// Brings the window of this program to the front that has the plan; false where none has it.
    static bool raiseWindowOf(const QString &path, const MainWindow *but = nullptr);
    /// How other programs are asked the same; without it none is.
    void setOtherPrograms(std::function<bool(const QString &path)> raise);

    /// Opens a file in this window; openingEnded() follows. A refused one is explained and what was
    /// open stays.
    void openFile(const QString &path);
    /// Starts with one of the shipped examples ("acme"), or an empty plan.
    bool openExample(const QString &name);
    /// Starts with a plan without a file; the title says what it is by `name`, such as "earlier
    /// version, saved 28 Mar 2027 14:05:09", until it has a file.
    void startCopy(const Plan &plan, const QString &name);

    /// The page in front.
    PageId currentPage() const;
    void showPage(PageId page);
    /// Goes to the page of a place in the plan and selects it.
    void jumpTo(const QString &path);

    /// Takes over what is being typed anywhere in this window. False where that cannot be taken:
    /// its editor stays open and says why, and whatever was to come after it must not happen.
    bool commitOpenEditors();

    /// True while a file is being opened, or figures or parts of the page in front are being made.
    bool isDrawing();
    /// True while a file is being opened, saved or exported.
    bool isTransferring() const;

    /// Shows what an earlier run left over, if anything.
    void offerLeftWork();
    PlanSafety &safety() { return *m_safety; }
    /// Null without setWebPlaces().
    PlanSharing *sharing() { return m_sharing; }

    /// Every action of the menus.
    QList<QAction *> allActions() const { return m_actions; }

Q_SIGNALS:
    /// A person wants another window beside this one.
    void windowWanted();
    /// That plan is wanted in another window: see startCopy().
    void besideWanted(const kf::Plan &plan, const QString &name);
    /// What openFile() or a person opened is there, or was refused or given up.
    void openingEnded(bool opened);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAction(QMenu *menu,
                       const QString &text,
                       const QString &tip,
                       const QKeySequence &keys,
                       const std::function<void()> &run);
    void addWebAction(QMenu *menu,
                      const QString &text,
                      const QString &tip,
                      const QKeySequence &keys,
                      const std::function<void()> &run);
    void buildCentre();
    void connectCentre();
    void followSteps();
    void buildFileMenu();
    void buildEditMenu();
    void buildPlanMenu();
    void buildViewMenu();
    void buildWindowMenu();
    void buildHelpMenu();
    void buildStatusBar();
    void buildFiles(PlanStore &store);
    FilesContext filesContext();
    void buildSafety();
    bool raiseOther(const QString &path);
    TypedText typedText() const;
    void reopen(const TypedText &typed, const std::function<void(bool)> &then);
    void showStart(const QString &place);
    void leaveStart();

    PageContext pageContext();
    Page &page(PageId id);
    void importGroups(const QString &path = {});
    void stepBack();
    void stepOn();
    void requestFigures();
    void withFigures(const std::function<void(const EvaluationPtr &)> &then);
    void presentHeadline();
    void presentFigures();
    void takeUnits();
    void ask(const Question &question);
    void askScenario(const Id &scenario);
    void askWhy();
    void showWhy(const WhyRequest &request);
    void explainAsked();
    void leaveWhy();
    bool closesWhy(const QKeyEvent &event);
    void showTitle();
    void showPlace();
    void showInstead(QWidget *instead);
    void comeBack();
    void shareCopy();
    void listRecentFiles();
    void listGridActions();
    void listScenarios();
    void listComparisons();
    void listPanels();
    void listWindows();
    void resetPanels();
    QList<QAction *> panelActions() const;

    void tell(const QString &text);
    void closeAll();
    void showPalette();
    void addFindActions(QMenu *menu);
    QList<FoundThing> search(const QString &words) const;
    void showShortcuts();
    void showAbout();

    const Catalog &m_catalog;
    Library *m_library;
    Theme &m_theme;
    Preferences &m_preferences;
    Wording m_wording; ///< as the preferences have it
    PlanDocument m_document;
    QString m_copyName; ///< what the plan without a file is a copy of; empty where it is none
    Evaluator m_evaluator;
    EvaluationPtr m_tried; ///< what a page tries out: the headline shows it until it is put back
    Question m_question;
    std::optional<WhyRequest> m_asked; ///< what the panel explains
    QPointer<QWidget> m_askedFrom;     ///< had the keyboard before the panel
    QString m_answer;                  ///< of F1 in the status bar, for what is selected

    PlanStore *m_store = nullptr;
    PlanFiles *m_files = nullptr;
    PlanSafety *m_safety = nullptr;
    PlanSharing *m_sharing = nullptr;
    Exports *m_exports = nullptr;
    PlanFind *m_find = nullptr;
    StepPlaces *m_places = nullptr;

    HeadlineBar *m_headline = nullptr;
    Navigator *m_navigator = nullptr;
    ProblemPanel *m_problems = nullptr;
    NoteStrip *m_scenarioNote = nullptr;
    NoteStrip *m_placeNote = nullptr;
    NoteStrip *m_changedNote = nullptr;
    NoteStrip *m_openNote = nullptr;
    NoteStrip *m_leftNote = nullptr;
    NoteStrip *m_typedNote = nullptr;
    NoteStrip *m_copyNote = nullptr;
    NoteStrip *m_unsafeNote = nullptr;
    NoteStrip *m_conflictNote = nullptr;
    QPointer<StartPage> m_start; ///< while no plan has been open yet
    NoteStrip *m_serverNote = nullptr;
    WhyPanel *m_why = nullptr;
    WhyPlace *m_whyPlace = nullptr;
    QMainWindow *m_docks = nullptr; ///< the pages, and the panels that belong to no page
    QStackedWidget *m_stack = nullptr;
    QByteArray m_firstLayout;    ///< of m_docks, before a person has moved a panel
    std::vector<Page *> m_pages; ///< in the order of pages(); null until first looked at
    QList<QAction *> m_actions;
    QList<QAction *> m_webActions; ///< shown where there are servers
    QMenu *m_recentMenu = nullptr;
    QMenu *m_gridMenu = nullptr;
    QMenu *m_scenarioMenu = nullptr;
    QMenu *m_compareMenu = nullptr;
    QMenu *m_panelMenu = nullptr;
    QMenu *m_windowMenu = nullptr;
    qsizetype m_windowActions = 0; ///< in m_windowMenu, before the names of windows
    TaskBar *m_tasks = nullptr;
    QLabel *m_savedLabel = nullptr;
    QLabel *m_statisticsLabel = nullptr;
    std::function<bool(const QString &path)> m_otherPrograms;
};

} // namespace kf
