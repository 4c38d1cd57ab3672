// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/zone_table.h"
#include "core/plan/edits/settings.h"

#include <QDialog>
#include <QLocale>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QPlainTextEdit;

namespace kf {

class ChoiceField;
class Theme;

/// Name, people, zone, start and policy of the plan, as one form and one undo step. What is typed
/// stays until it is taken over or given up: a field that cannot be read keeps the form open and
/// says why.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes the settings over; the error's place is that of the field.
    using Apply = std::function<Result<>(const PlanBasics &basics)>;

    SettingsDialog(const PlanBasics &basics,
                   const ZoneTable &zones,
                   const Theme &theme,
                   Apply check,
                   Apply apply,
                   QWidget *parent = nullptr);

    /// Goes to the field of "plan/policy/headroom"; to the name where the path is of none.
    void goTo(const QString &path);
    /// The plan has dates, about which is asked when the start moves.
    void setDated(bool isDated) { m_isDated = isDated; }
    /// What stands under the field of that path: why it is refused; empty where it is not.
    QString reasonAt(const QString &path) const;

    void accept() override;
    void reject() override;

private:
    /// A field of the form with the place in the plan that it is about.
    struct Line {
        QString path;
        QWidget *editor;
        QLabel *reason;
    };

    QLineEdit *addLine(const char *path, const QString &label, const QString &text);
    void addEditor(const char *path, const QString &label, QWidget *editor);
    void addZone(const ZoneTable &zones, const Theme &theme, QDate date);
    void addPolicy();
    void addButtons();
    void refuse(const QString &path, const QString &reason);
    void refuse(const Error &error, const PlanBasics &basics);
    void goToFirstWrong();
    void clearReason(const Line &line);
    void showUnder(const Line &line, const QString &text, bool isWrong);
    void showShare(const Line &line);
    void showMove();
    void clearReasons();
    const Line *lineOf(const QString &path) const;
    std::optional<double> numberIn(const char *path, const QLineEdit &line, bool isShare);
    std::optional<int> wholeIn(const char *path, const QLineEdit &line);
    std::optional<Month> monthIn(const char *path, const QLineEdit &line);
    std::optional<int> sizeAtIn(const Month &start);
    void readTimes(PlanBasics &basics);
    void readPolicy(PlanBasics &basics);
    /// What the form says; marks every field that cannot be read.
    PlanBasics read();

    PlanBasics m_before;
    PlanBasics m_untouched; ///< what the form says before anybody types: some of it may be offered
    bool m_isDated = false;
    Apply m_check; ///< whether m_apply would be refused
    Apply m_apply;
    QLocale m_locale;
    QFormLayout *m_form;
    QScrollArea *m_fields; ///< around the form
    QList<Line> m_lines;
    QLineEdit *m_name;
    QLineEdit *m_organisation;
    QLineEdit *m_authors;
    QPlainTextEdit *m_description;
    QLineEdit *m_start;
    QLineEdit *m_horizon;
    ChoiceField *m_zone = nullptr;
    QLineEdit *m_typicalDate;
    QLineEdit *m_currency;
    QLineEdit *m_headroom = nullptr;
    QLineEdit *m_storageHeadroom = nullptr;
    QLineEdit *m_spares = nullptr;
    QLineEdit *m_sizeAt = nullptr;
    QLineEdit *m_leadTime = nullptr;
    QComboBox *m_power = nullptr;
    bool m_isWrong = false; ///< a field could not be read
};

} // namespace kf
