// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/settings_dialog.h"

#include "core/cells/cell_date.h"
#include "core/cells/cell_month.h"
#include "core/cells/cell_number.h"
#include "core/words/cell_words.h"
#include "core/words/refusal_words.h"
#include "ui/pages/parts/choice_field.h"
#include "ui/pages/parts/leaving.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/parts/zone_choices.h"
#include "ui/theme/look.h"
#include "ui/theme/text_box.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kCharacters = 84; ///< width of the form
constexpr int kDescriptionLines = 4;
constexpr int kLeastLines = 3; ///< of them, on a low screen

} // namespace

SettingsDialog::SettingsDialog(const PlanBasics &basics,
                               const ZoneTable &zones,
                               const Theme &theme,
                               Apply check,
                               Apply apply,
                               QWidget *parent)
    : QDialog(parent)
    , m_before(basics)
    , m_untouched(basics)
    , m_check(std::move(check))
    , m_apply(std::move(apply))
    , m_form(new QFormLayout)
    , m_fields(new ScrolledForm(m_form))
    , m_name(addLine("plan/name", tr("&Name"), basics.name))
    , m_organisation(addLine("plan/organisation", tr("&Organisation"), basics.organisation))
    , m_authors(addLine("plan/authors", tr("&Authors"), basics.authors.join(QStringLiteral(", "))))
    , m_description(new TextBox(basics.description))
{
    setWindowTitle(tr("Plan settings"));
    m_description->setMaximumHeight(fontMetrics().height() * kDescriptionLines);
    m_description->setMinimumHeight(fontMetrics().lineSpacing() * kLeastLines +
                                    2 * int(m_description->document()->documentMargin()) +
                                    2 * (m_description->frameWidth() + metrics::kStep));
    m_description->setTabChangesFocus(true);
    addEditor("plan/description", tr("&Description"), m_description);
    m_start = addLine("plan/start", tr("&Start"), basics.start.toString());
    m_start->setToolTip(tr("The month from which all months count, such as 2027-01"));
    connect(m_start, &QLineEdit::textChanged, this, &SettingsDialog::showMove);
    m_horizon = addLine(
        "plan/horizon_months", tr("&Horizon, months"), QString::number(basics.horizonMonths));
    m_horizon->setToolTip(tr("How far the plan looks ahead, 12 to 240 months"));
    addZone(zones, theme, basics.typicalDate);
    m_typicalDate =
        addLine("plan/typical_date", tr("&Typical date"), basics.typicalDate.toString(Qt::ISODate));
    m_typicalDate->setToolTip(tr("The day whose summer or winter time the sheets show"));
    m_currency = addLine("plan/currency", tr("&Currency"), basics.currency);
    m_currency->setToolTip(tr("A code of three letters, such as USD or EUR"));
    addPolicy();
    addButtons();
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    growInSight(*this);
}

void SettingsDialog::addEditor(const char *path, const QString &label, QWidget *editor)
{
    auto *reason = new QLabel;
    reason->setProperty("invalid", true);
    reason->setWordWrap(true);
    reason->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(reason);
    auto *name = new QLabel(label);
    name->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_form->addRow(name, column);
    m_lines.append({QString::fromLatin1(path), editor, reason});
}

QLineEdit *SettingsDialog::addLine(const char *path, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text);
    addEditor(path, label, line);
    connect(
        line, &QLineEdit::textChanged, this, [this, its = m_lines.last()] { clearReason(its); });
    return line;
}

void SettingsDialog::addZone(const ZoneTable &zones, const Theme &theme, QDate date)
{
    m_zone = new ChoiceField(theme, zonesToChoose(zones, date));
    m_zone->setKey(m_before.timeZone);
    addEditor("plan/time_zone", tr("Time &zone"), m_zone);
}

void SettingsDialog::addPolicy()
{
    const auto share = [this](double value) {
        // As everywhere, where that keeps every digit.
        const QString shown = cellText(value, NumberForm::Share, m_locale);
        const Result<double> read = enteredNumber(shown, NumberForm::Share, m_locale);
        return read && read.value() == value ? shown : editText(value, NumberForm::Share, m_locale);
    };
    m_headroom = addLine("plan/policy/headroom", tr("Head&room"), share(m_before.headroom));
    m_headroom->setToolTip(tr("How much more than the forecast peak is required, in per cent"));
    m_storageHeadroom = addLine(
        "plan/policy/storage_headroom", tr("Stora&ge headroom"), share(m_before.storageHeadroom));
    m_storageHeadroom->setToolTip(tr("How much more than the data is to be kept, in per cent"));
    for (QLineEdit *line : {m_headroom, m_storageHeadroom}) {
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            for (const Line &its : std::as_const(m_lines)) {
                if (its.editor == line)
                    showShare(its);
            }
        });
    }
    m_spares = addLine("plan/policy/spare_systems",
                       tr("S&pare systems a kind"),
                       QString::number(m_before.spareSystems));
    m_spares->setToolTip(tr("Systems of each kind that stand by and do not count as supply"));
    m_sizeAt = addLine("plan/policy/size_at_month",
                       tr("S&ized for month"),
                       m_before.start.plus(m_before.sizeAtMonth).toString());
    m_sizeAt->setToolTip(tr("A month such as 2028-01, or months from the start: 12 is a year "
                            "ahead"));
    m_leadTime = addLine("plan/policy/lead_time_months",
                         tr("&Lead time of an order, months"),
                         m_before.leadTimeMonths
                             ? editText(*m_before.leadTimeMonths, NumberForm::Plain, m_locale)
                             : QString());
    m_leadTime->setToolTip(tr("From the order to the first job; empty: not known"));
    m_power = new QComboBox;
    m_power->addItem(tr("Maximum draw"));
    m_power->addItem(tr("Typical draw"));
    m_power->setCurrentIndex(int(m_before.powerBasis));
    addEditor("plan/policy/power_basis", tr("Po&wer of devices"), m_power);
}

void SettingsDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields, 1);
    layout->addWidget(buttons); // they stay where the fields scroll
}

const SettingsDialog::Line *SettingsDialog::lineOf(const QString &path) const
{
    for (const Line &line : m_lines) {
        if (line.path == path)
            return &line;
    }
    return nullptr;
}

/// "plan/typical_date/2027-03-29" offers that text in the field.
void SettingsDialog::goTo(const QString &path)
{
    const Line *line = lineOf(path);
    const QString offered = path.section(QLatin1Char('/'), -1);
    if (line == nullptr && (line = lineOf(path.chopped(offered.size() + 1))) != nullptr) {
        if (auto *text = qobject_cast<QLineEdit *>(line->editor))
            text->setText(offered);
        m_untouched = read();
        clearReasons();
    }
    QWidget *editor = line != nullptr ? line->editor : m_name;
    editor->setFocus(Qt::ShortcutFocusReason);
    m_fields->ensureWidgetVisible(line != nullptr && line->reason->isVisible() ? line->reason
                                                                               : editor);
    m_fields->ensureWidgetVisible(editor);
    if (auto *text = qobject_cast<QLineEdit *>(editor))
        text->selectAll();
}

QString SettingsDialog::reasonAt(const QString &path) const
{
    const Line *line = lineOf(path);
    return line != nullptr && line->editor->property("invalid").toBool() ? line->reason->text()
                                                                         : QString();
}

void SettingsDialog::clearReasons()
{
    m_isWrong = false;
    for (const Line &line : std::as_const(m_lines))
        clearReason(line);
}

/// What is typed anew, or undone, is another text than the one that was refused.
void SettingsDialog::clearReason(const Line &line)
{
    line.reason->clear();
    line.reason->hide();
    setLook(*line.editor, "invalid", false);
}

/// The dialog grows by the reason, as far as the screen goes: no field gives way to it.
void SettingsDialog::showUnder(const Line &line, const QString &text, bool isWrong)
{
    line.reason->setText(text);
    line.reason->show();
    setLook(*line.reason, "invalid", isWrong);
    setLook(*line.editor, "invalid", isWrong);
    m_form->activate();
    m_fields->updateGeometry();
    growInSight(*this);
}

/// What is typed will mean "= 30 %", as in the cells of sheets.
void SettingsDialog::showShare(const Line &line)
{
    const QString typed = static_cast<const QLineEdit *>(line.editor)->text();
    const Result<double> share = enteredNumber(typed, NumberForm::Share, m_locale);
    if (share && !typed.contains(m_locale.percent()))
        showUnder(
            line, tr("= %1").arg(cellText(share.value(), NumberForm::Share, m_locale)), false);
}

/// Months count from the start: what is dated may move with it, and that is said before.
void SettingsDialog::showMove()
{
    const Result<Month> start = enteredMonth(m_start->text(), m_locale);
    const Line *line = lineOf(QStringLiteral("plan/start"));
    if (start && !m_sizeAt->isModified()) // it is kept as months from the start
        m_sizeAt->setText(start.value().plus(m_before.sizeAtMonth).toString());
    if (m_isDated && line != nullptr && start && !(start.value() == m_before.start))
        showUnder(
            *line,
            tr("Dates of events, groups and devices stay or move with the start: you are asked."),
            false);
}

/// Says why at the field. What no field is about stands at the horizon, the only one that others
/// depend on.
void SettingsDialog::refuse(const QString &path, const QString &reason)
{
    const Line *line = lineOf(path);
    if (line == nullptr)
        line = lineOf(QStringLiteral("plan/horizon_months"));
    if (!line->editor->property("invalid").toBool()) // the first reason is what was typed
        showUnder(*line, reason, true);
    m_isWrong = true;
}

/// Every field that is out of its range, in the unit in which it was typed.
void SettingsDialog::refuse(const Error &error, const PlanBasics &basics)
{
    QList<Error> all;
    for (const Problem &problem : error.problems) {
        const Problem here{{}, 0, 0, problem.message, problem.expected};
        all.append({error.kind, toText(here), problem.entry, {}});
    }
    if (all.isEmpty())
        all.append(error);
    const Line *horizon = lineOf(QStringLiteral("plan/horizon_months"));
    const bool isHorizonWrong = horizon->editor->property("invalid").toBool();
    for (Error &one : all) {
        if (isHorizonWrong && one.where == QStringLiteral("plan/policy/size_at_month"))
            continue; // it would be judged by a horizon that is not the one that is typed
        const bool isHeadroom = one.where == QStringLiteral("plan/policy/headroom");
        if (isHeadroom || one.where == QStringLiteral("plan/policy/storage_headroom"))
            one = inTypedUnit(one,
                              isHeadroom ? basics.headroom : basics.storageHeadroom,
                              NumberForm::Share,
                              {},
                              m_locale);
        refuse(one.where, one.message);
    }
}

void SettingsDialog::goToFirstWrong()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.editor->property("invalid").toBool())
            return goTo(line.path);
    }
}

std::optional<double>
SettingsDialog::numberIn(const char *path, const QLineEdit &line, bool isShare)
{
    const Result<double> number =
        enteredNumber(line.text(), isShare ? NumberForm::Share : NumberForm::Plain, m_locale);
    if (number)
        return number.value();
    refuse(QString::fromLatin1(path), sentenceOf(number.error()));
    return std::nullopt;
}

std::optional<int> SettingsDialog::wholeIn(const char *path, const QLineEdit &line)
{
    constexpr double kMost = 1e6;
    const std::optional<double> number = numberIn(path, line, false);
    if (!number)
        return std::nullopt;
    if (*number == std::floor(*number) && std::abs(*number) <= kMost)
        return static_cast<int>(*number);
    refuse(QString::fromLatin1(path), tr("A whole number is needed here."));
    return std::nullopt;
}

std::optional<Month> SettingsDialog::monthIn(const char *path, const QLineEdit &line)
{
    const Result<Month> month = enteredMonth(line.text(), m_locale);
    if (month)
        return month.value();
    refuse(QString::fromLatin1(path), sentenceOf(month.error()));
    return std::nullopt;
}

/// The month counted from `start` that is typed as a month or as their number.
std::optional<int> SettingsDialog::sizeAtIn(const Month &start)
{
    const Result<double> month = enteredPlanMonth(m_sizeAt->text(), start, m_locale);
    if (month)
        return static_cast<int>(month.value());
    refuse(QStringLiteral("plan/policy/size_at_month"), sentenceOf(month.error()));
    return std::nullopt;
}

void SettingsDialog::readTimes(PlanBasics &basics)
{
    basics.start = monthIn("plan/start", *m_start).value_or(basics.start);
    basics.horizonMonths =
        wholeIn("plan/horizon_months", *m_horizon).value_or(basics.horizonMonths);
    basics.timeZone = m_zone->key();
    const Result<QDate> date = enteredDate(m_typicalDate->text(), m_locale);
    if (date)
        basics.typicalDate = date.value();
    else
        refuse(QStringLiteral("plan/typical_date"), sentenceOf(date.error()));
}

void SettingsDialog::readPolicy(PlanBasics &basics)
{
    // A share that nobody has changed keeps the digits that its text leaves out.
    const auto shareIn = [this](const char *path, const QLineEdit &line, double before) {
        return line.isModified() ? numberIn(path, line, true).value_or(before) : before;
    };
    basics.headroom = shareIn("plan/policy/headroom", *m_headroom, basics.headroom);
    basics.storageHeadroom =
        shareIn("plan/policy/storage_headroom", *m_storageHeadroom, basics.storageHeadroom);
    basics.spareSystems =
        wholeIn("plan/policy/spare_systems", *m_spares).value_or(basics.spareSystems);
    basics.sizeAtMonth = sizeAtIn(basics.start).value_or(basics.sizeAtMonth);
    basics.leadTimeMonths = m_leadTime->text().trimmed().isEmpty()
                                ? std::nullopt
                                : numberIn("plan/policy/lead_time_months", *m_leadTime, false);
    basics.powerBasis = m_power->currentIndex() == 1 ? PowerBasis::Typical : PowerBasis::Maximum;
}

PlanBasics SettingsDialog::read()
{
    clearReasons();
    PlanBasics basics = m_before;
    basics.name = m_name->text();
    basics.organisation = m_organisation->text();
    basics.authors = m_authors->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &author : basics.authors)
        author = author.trimmed();
    basics.description = m_description->toPlainText();
    basics.currency = m_currency->text();
    readTimes(basics);
    readPolicy(basics);
    return basics;
}

void SettingsDialog::accept()
{
    const PlanBasics basics = read();
    if (const Result<> possible = m_check(basics); !possible)
        refuse(possible.error(), basics);
    if (m_isWrong)
        return goToFirstWrong();
    const Result<> taken = m_apply(basics);
    if (taken)
        return QDialog::accept();
    refuse(taken.error(), basics);
    goToFirstWrong();
}

void SettingsDialog::reject()
{
    const bool isUntouched = read() == m_untouched && !m_isWrong;
    clearReasons();
    if (isUntouched)
        return QDialog::reject();
    const Leaving leaving = askBeforeLeaving(*this);
    if (leaving == Leaving::Discard)
        QDialog::reject();
    else if (leaving == Leaving::Keep)
        accept();
}

} // namespace kf

#include "moc_settings_dialog.cpp"
