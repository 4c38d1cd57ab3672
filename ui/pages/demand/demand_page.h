// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/group_templates.h"
#include "ui/document/question_study.h"
#include "ui/pages/demand/demand_model.h"
#include "ui/pages/page.h"

class QLabel;
class QMenu;
class QPushButton;

namespace kf {

struct CellPlace;
class ChartView;
class DayTypesDialog;
class EmptyState;
class Facts;
class GridView;
class MonthBar;
class Panel;
class PoolDialog;
class Segments;
class SourceDialog;

/// The demand sheet over its charts: the day by group, load duration, and why the peak is what it
/// is. Today, any month ahead, the difference of the two, and the rates of growth.
class DemandPage : public Page {
    Q_OBJECT

public:
    DemandPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;
    bool isDrawing() const override;
    std::function<void()> wayBack() override;

    GridView &grid() { return *m_grid; }
    MonthBar &monthBar() { return *m_month; }
    Segments &views() { return *m_views; }
    Segments &dayTypes() { return *m_days; }
    Segments &hours() { return *m_hours; }

    /// Shows the sheet as it is from `date` on; nothing: on the typical date.
    void showDate(std::optional<QDate> date);
    /// Adds a group below the active row and goes to its name.
    void addGroup();
    void addTemplate(GroupTemplate which);
    /// Puts the sheet that is shown on the clipboard, as values.
    void copyValues();
    /// Opens the form of day types; with a new one where `adds`.
    DayTypesDialog *editDayTypes(bool adds);
    /// Opens the form of a pool; a new one where the id is empty.
    PoolDialog *editPool(const Id &pool);
    void removePool(const Id &pool);
    /// Opens the form that says where a cell's value comes from.
    SourceDialog *editSource(int row, int column);

private:
    void refresh() override;
    std::optional<WhyRequest> whyOfCell(const Id &group, const CellPlace &cell, int month) const;
    std::optional<WhyRequest>
    whyOfSum(const std::optional<int> &hour, const std::optional<GroupBand> &band, int month) const;
    void buildTools();
    void buildChips();
    void buildSheet();
    void buildCharts();
    void connectGrid();
    void fillAddMenus();
    void addTemplatesTo(QMenu &menu);
    void chooseNextDay(int step);
    void goToHour(int hour, const Id &group);
    void presentTabs();
    void presentChips();
    void ask();
    void takeAnswers();
    void presentSheet();
    void presentHeat();
    void presentYear();
    void presentWhy();
    void fillPoolMenu();
    void editNewName();
    void insert(const QString &label, const QList<Group> &groups);
    int dayType() const;
    SheetView view() const;
    bool looksAhead() const;
    PeaksOfYear peaksShown() const;
    int shownMonth() const;
    Question questionAt(int month) const;
    EvaluationPtr answerTo(const Question &question) const;
    DemandLook look() const;
    AcceleratorKey key() const;

    DemandModel *m_model;
    QWidget *m_sheet;
    GridView *m_grid;
    Segments *m_days;
    QPushButton *m_addDay;
    Segments *m_views;
    Segments *m_hours;
    Segments *m_kinds;
    QPushButton *m_pools;
    MonthBar *m_month;
    QPushButton *m_copyValues;
    QList<AcceleratorKey> m_keys; ///< of the chips; the first is all
    QPushButton *m_add;
    QPushButton *m_import;
    QLabel *m_summary;
    QLabel *m_year;
    QPushButton *m_otherDate;
    QPushButton *m_typicalDate;
    EmptyState *m_empty;
    ChartView *m_day;
    ChartView *m_heat;
    bool m_heatIsInFront = false; ///< behind another panel it need not follow each key
    ChartView *m_duration;
    Panel *m_whyPanel;
    Facts *m_why;
    QuestionStudy *m_study;      ///< other months and dates
    EvaluationPtr m_shown;       ///< of the month and date that are looked at
    QString m_awaited;           ///< a place to go to as soon as the figures have it
    Id m_new;                    ///< a group whose name is to be typed as soon as its row is there
    std::optional<QDate> m_date; ///< that is looked at; nothing: the typical date
};

} // namespace kf
