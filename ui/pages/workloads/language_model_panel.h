// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language model of a service: what it needs, how many requests fit, and how long they take.
// Requests at once and GPUs per replica are looked at here and taken over in one step.

#include "core/figures/evaluations.h"
#include "core/report/language_model_view.h"
#include "ui/document/plan_document.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace kf {

class ChartView;
class Facts;
class GridView;
class LanguageModelSheet;
class MeasuredSheet;
class MemoryBar;
struct MemoryParts;

class LanguageModelPanel : public QWidget {
    Q_OBJECT

public:
    LanguageModelPanel(const Theme &theme,
                       PlanDocument &document,
                       const Catalog &catalog,
                       QWidget *parent = nullptr);

    void present(const Plan &plan,
                 const EvaluationPtr &figures,
                 const Id &serving,
                 const Wording &wording);

    GridView &sheet() { return *m_sheetView; }
    GridView &measured() { return *m_measuredView; }
    MemoryBar &bar() { return *m_bar; }
    QPushButton &takeOver() { return *m_takeOver; }
    QPushButton &size() { return *m_size; }
    const LanguageModelWish &wish() const { return m_wish; }

Q_SIGNALS:
    void refused(const QString &reason);

private:
    void build();
    void showView();
    QStringList memoryNames(const MemoryParts &parts) const;
    void beginModel();
    void take();

    PlanDocument &m_document;
    const Catalog &m_catalog;
    LanguageModelSheet *m_sheet;
    MeasuredSheet *m_measured;
    GridView *m_sheetView;
    GridView *m_measuredView;
    QWidget *m_content;
    QLabel *m_none; ///< stands there where no service is looked at
    QPushButton *m_size;
    MemoryBar *m_bar;
    QSpinBox *m_gpus;
    QLabel *m_problem;
    QPushButton *m_takeOver;
    ChartView *m_times;
    Facts *m_reasons;
    Id m_serving;
    ServingWorkload m_work; ///< whose values the wish began with
    EvaluationPtr m_figures;
    Wording m_wording;
    LanguageModelWish m_wish;
    std::optional<LanguageModelView> m_view;
};

} // namespace kf
