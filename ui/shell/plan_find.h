// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding things of the plan by words: in everything or on the page in front, and the next one
// after it.

#include "core/words/plan_search.h"
#include "ui/pages/page_id.h"
#include "ui/shell/word_search_dialog.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kf {

/// Asks for words and shows what they find while they are typed.
class FindDialog : public WordSearchDialog {
    Q_OBJECT

public:
    using Search = std::function<QList<FoundThing>(const QString &words)>;
    FindDialog(const Theme &theme,
               const QString &title,
               const QString &words,
               const Search &search,
               QWidget *parent);

    QString typed() const;
    /// Of what was found; -1 where nothing is chosen.
    int chosen() const;

private:
    int stepOf(const QKeyEvent &key) const override; ///< F3 too
    void listFound();

    Search m_search;
};

class PlanFind : public QObject {
    Q_OBJECT

public:
    struct Hands {
        std::function<QList<FoundThing>(const QString &words)> search;
        std::function<void(const QString &path)> jump;
        std::function<void(const QString &text)> tell;
    };
    PlanFind(const Theme &theme, const Hands &hands, QWidget *window);

    /// Asks for words; without a page everything is searched.
    void open(std::optional<PageId> page, const QString &pageName);
    /// Goes to the next or the one before of what was found last; asks where nothing was.
    void step(int by);

private:
    QList<FoundThing> found(const QString &words) const;
    void goTo(const QList<FoundThing> &found, int index);

    const Theme &m_theme;
    Hands m_hands;
    QWidget *m_window;
    std::optional<PageId> m_page;
    QString m_words;
    QString m_path; ///< gone to last
};

} // namespace kf
