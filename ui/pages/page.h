// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page takes values and hands back edits. It keeps no truth of its own, only what is selected.

#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"
#include "core/figures/why_request.h"
#include "core/words/wording.h"
#include "ui/document/export_job.h"
#include "ui/document/library.h"
#include "ui/document/plan_document.h"
#include "ui/pages/page_id.h"
#include "ui/theme/theme.h"

#include <QDockWidget>
#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QMainWindow;
class QVBoxLayout;

namespace kf {

class ChartView;
class GridView;
class Panel;

/// What every page works with.
struct PageContext {
    PlanDocument &document;
    const Catalog &catalog;
    Theme &theme;
    const Wording &wording; ///< of the person; the window tells pages by presenting anew
    std::function<void(const QString &path)> jump;           ///< goes to a place of the plan
    std::function<void(const QString &text)> tell;           ///< says something in the status bar
    std::function<void(const Question &question)> ask;       ///< looks at another scenario or month
    std::function<void(const QString &text)> tellStatistics; ///< of a selection, in the status bar
    std::function<void(const WhyRequest &request)> why;      ///< shows how a figure came about
    Library *library = nullptr; ///< null: own devices are kept in plans alone
    std::function<void(const ExportJob &job)> exportBeside = {}; ///< writes files, and tells how
    /// Shows the figures of a plan that is only tried in the headline; null: those of the plan.
    std::function<void(const EvaluationPtr &figures)> whatIf = {};
};

/// Title, one tool row, the main thing, then cards.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const PageContext &context, PageId id, QWidget *parent = nullptr);

    PageId id() const { return m_id; }

    /// Shows the document's plan, as it is now, and these figures, which may still be those of the
    /// plan before the last edit. Called for the visible page after every change.
    void present(const EvaluationPtr &figures);

    /// Selects the thing at `path`, if this page shows it.
    virtual void reveal(const QString &path);

    /// The figure that F1 explains here: that of the focused or selected thing, else the page's.
    virtual std::optional<WhyRequest> whyHere() const;

    /// Whether this page itself says how the row came about that has the keyboard.
    virtual bool explainsRow() const { return false; }
    /// Says it, or gives the keyboard to the panel that does.
    virtual void explainRow() {}

    /// Shows the page again as it is looked at now: which sheet, which month, which view.
    virtual std::function<void()> wayBack() { return {}; }

    /// What this page offers besides the menus of the window, for the search of commands.
    virtual QList<QAction *> pageActions() const { return {}; }

    /// True while something of this page is still being drawn beside the window.
    virtual bool isDrawing() const { return false; }

    /// Where the panels stand, to be remembered; empty for a page without panels.
    QByteArray panelLayout() const;
    void restorePanelLayout(const QByteArray &layout);
    /// Puts the panels back to where they stood at first.
    void resetPanelLayout();
    /// One action for each panel: shows or hides it.
    QList<QAction *> panelActions() const;

    /// Another panel stands below the page, or does no longer: where sheets would not show the rows
    /// that are to be in sight, panels of the page are hidden for it, unless a person works in one.
    void giveWayBelow(bool isBelow);

    /// The tables whose column widths are remembered, by names that are never shown.
    const QMap<QString, GridView *> &grids() const { return m_grids; }

protected:
    const PageContext &context() const { return m_context; }
    /// The plan and the figures that are shown. Before the first present() the plan is empty and
    /// there are no figures: no page is seen then.
    const Plan &plan() const { return m_plan; }
    const EvaluationPtr &figures() const { return m_figures; }
    /// Shows plan() and figures().
    virtual void refresh() = 0;
    /// The panels stand as they were remembered: some of them may belong to what is not shown now.
    virtual void panelsRestored() {}

    /// Hands an edit to the document; a refusal is told in the status bar.
    bool edit(const QString &label, const PlanDocument::Change &change, Gesture gesture = {});
    /// Says something in the status bar.
    void tell(const QString &text) const { m_context.tell(text); }

    void setTitle(const QString &title);
    /// Beside the title, for choices that the whole page follows.
    QHBoxLayout *head() { return m_head; }
    /// The row under the title, for segments and buttons.
    QHBoxLayout *tools() { return m_tools; }
    /// Everything under the tool row; panels stand around it.
    QVBoxLayout *body() { return m_body; }

    /// The widget of body(). Made under it, a thing takes its style over once, not twice.
    QWidget *centre() { return m_centre; }

    /// A new panel in that dock area. Panels of one area stand side by side.
    Panel *addPanel(const QString &name, const QString &title, Qt::DockWidgetArea area);
    /// A new panel in the place of `front`, behind it: a tab for each of them.
    Panel *addPanelBehind(Panel *front, const QString &name, const QString &title);
    /// The sizes of panels along `orientation`, where a person has not chosen others. Panels below
    /// the main thing are higher than that where it leaves them more room.
    void sizePanels(const QList<Panel *> &panels, const QList<int> &sizes, Qt::Orientation along);
    /// The most height that the main thing gets beside panels below it: beside all of them in one
    /// place, as low as they go, unless a person has sized them.
    int mostHeight() const;
    /// Leaves the page to its main thing: all panels but floating ones are hidden, until they are
    /// put back as they stood. What is remembered is how they stood.
    void putPanelsAside(bool aside);
    /// A new chart that says in the status bar where its picture cannot be saved.
    ChartView *newChart();
    /// Remembers the widths that a person gives the columns of `grid`, and shows in the status bar
    /// what it says and the sums of what is selected in it.
    void addGrid(const QString &name, GridView *grid);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEvent(QShowEvent *event) override;
    void applySizes();
    void shareHeightBeside();
    int spareHeight() const;
    int roomForPanels() const;
    void sizeStack();
    void stackPanels(bool stacked);

    struct PanelSizes {
        QList<QDockWidget *> docks;
        QList<int> sizes;
        Qt::Orientation along = Qt::Horizontal;
    };

    PageContext m_context;
    PageId m_id;
    Plan m_plan;
    EvaluationPtr m_figures;
    QLabel *m_title;
    QHBoxLayout *m_head;
    QHBoxLayout *m_tools;
    QVBoxLayout *m_body;
    QMainWindow *m_docks;
    QWidget *m_centre; ///< of m_docks: what the panels stand around
    QList<Panel *> m_panels;
    QList<PanelSizes> m_sizes;
    QMap<QString, GridView *> m_grids;
    QByteArray m_firstLayout;   ///< before a person has moved a panel
    QByteArray m_openLayout;    ///< of panels that share one place as long as the window is low
    bool m_stacked = false;     ///< they do
    bool m_gaveWay = false;     ///< panels are put aside for one below the page
    QByteArray m_asideLayout;   ///< of panels that are put aside; empty where none are
    int m_spareHeight = -1;     ///< that the panels have been sized for
    int m_room = -1;            ///< so has this, where sheets are longer than the window
    int m_docksHeight = -1;     ///< that panels beside the main thing share
    bool m_sizedByHand = false; ///< sizes are a person's, now or in the remembered layout
};

} // namespace kf
