// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page takes values and hands back edits. It keeps no truth of its own, only what is selected.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "ui/document/plan_document.h"
#include "ui/pages/page_id.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kf {

/// What every page works with.
struct PageContext {
    PlanDocument &document;
    const Catalog &catalog;
    Theme &theme;
    std::function<void(const QString &path)> jump;     ///< goes to a place of the plan
    std::function<void(const QString &text)> tell;     ///< says something in the status bar
    std::function<void(const Question &question)> ask; ///< looks at another scenario or month
    std::function<void(const QString &text)> tellStatistics; ///< of a selection, in the status bar
};

/// Title, one tool row, the main thing, then cards.
class Page : public QWidget {
    Q_OBJECT

  public:
    Page(const PageContext &context, PageId id, QWidget *parent = nullptr);

    PageId id() const { return m_id; }

    /// Shows these values. Called for the visible page after every change.
    virtual void present(const Plan &plan, const Evaluation &figures) = 0;

    /// Selects the thing at `path`, if this page shows it.
    virtual void reveal(const QString &path);

  protected:
    const PageContext &context() const { return m_context; }
    /// Hands an edit to the document; a refusal is told in the status bar.
    bool edit(const QString &label, const PlanDocument::Change &change, Gesture gesture = {});

    void setTitle(const QString &title);
    /// The row under the title, for segments and buttons.
    QHBoxLayout *tools() { return m_tools; }
    /// Everything under the tool row.
    QVBoxLayout *body() { return m_body; }

  private:
    PageContext m_context;
    PageId m_id;
    QLabel *m_title;
    QHBoxLayout *m_tools;
    QVBoxLayout *m_body;
};

/// The page for `id`.
Page *makePage(PageId id, const PageContext &context, QWidget *parent);

} // namespace kf
