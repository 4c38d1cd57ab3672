// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/threat_view.h"

#include <QMap>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kf {

class EffectBars;
class Theme;

/// A choice with what each of its ways would do to the plan.
struct GuardSection {
    GuardChoice choice;
    QList<GuardEffect> effects; ///< of its options, in their order

    bool operator==(const GuardSection &) const = default;
};

/// The ways of one choice and of those that are weighed with it, each with what it closes, what it
/// costs and what it would do. Going through them by arrows or mouse previews what would become of
/// the plan; several can be tried together, and nothing changes before they are taken.
class OptionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit OptionsPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows `sections`; the one of `path` is meant. Without sections: a remark what to select.
    void present(const QList<GuardSection> &sections, const QString &path);
    /// Whether what is previewed is kept and put back here: not where the page has the buttons for
    /// it in sight.
    void setHasButtons(bool has);
    /// What all that is previewed would do, in words.
    void setEffect(const QString &effect);

    /// The choice that is meant; one without options where there is none.
    GuardChoice choice() const;
    const QList<GuardSection> &sections() const { return m_sections; }
    /// The way that is looked at; that of the plan where nothing is previewed.
    QString wished(const QString &path) const;
    QString wished() const { return wished(m_path); }
    /// What is previewed; empty: nothing.
    QList<GuardStep> steps() const;
    bool isWhatIf() const { return !steps().isEmpty(); }
    void wish(const QString &path, const QString &key);
    void wish(const QString &key) { wish(m_path, key); }
    void take();
    void putBack();
    /// Puts the keyboard on the way that is chosen.
    void focusOptions();

Q_SIGNALS:
    /// Another way is looked at; no steps: the plan as it is.
    void previewed(const QList<GuardStep> &steps);
    void taken(const QList<GuardStep> &steps);

private:
    struct Way {
        QString path;
        QString key;
        QAbstractButton *button = nullptr;
        EffectBars *bars = nullptr;
    };
    void rebuild();
    void addSection(const GuardSection &section);
    void addWay(const GuardSection &section, int option, QAbstractButton *button);
    void showWishes();
    void keyPressEvent(QKeyEvent *event) override;
    void showWished(const QString &path);
    void showWishedSoon(const QString &path);
    void showButtons();

    const Theme &m_theme;
    QList<GuardSection> m_sections;
    QString m_path;                  ///< of the choice that is meant
    QMap<QString, QString> m_wishes; ///< path to key, where it is not that of the plan
    QList<Way> m_ways;
    QList<QButtonGroup *> m_groups;
    QLabel *m_title;
    QScrollArea *m_area = nullptr; ///< around the ways
    QVBoxLayout *m_list;
    QLabel *m_effect;
    bool m_hasButtons = true;
    QPushButton *m_keep;
    QPushButton *m_putBack;
};

} // namespace kf
