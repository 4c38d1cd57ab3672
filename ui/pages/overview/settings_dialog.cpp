// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/settings_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace kf {

namespace {

constexpr int kShortestHorizon = 12;
constexpr int kLongestHorizon = 240;
constexpr double kMostHeadroomPercent = 1000.0;
constexpr double kLongestLeadTime = 60.0;
constexpr int kMostSpares = 10000;
constexpr double kPercent = 100.0;

QDoubleSpinBox *percentBox(double share)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.0, kMostHeadroomPercent);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" %"));
    box->setValue(share * kPercent);
    return box;
}

QSpinBox *monthBox(int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setSuffix(SettingsDialog::tr(" months"));
    return box;
}

QString orEmpty(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The share that a box shows; the one it was set to where nobody changed it.
double shareOf(const QDoubleSpinBox &box, double before)
{
    const double shown = box.value() / kPercent;
    return qFuzzyCompare(1.0 + shown, 1.0 + before) ? before : shown;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const ZoneTable &zones, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_name(new QLineEdit(settings.name))
    , m_organisation(new QLineEdit(orEmpty(settings.organisation)))
    , m_authors(new QLineEdit(settings.authors.join(QStringLiteral(", "))))
    , m_description(new QPlainTextEdit(orEmpty(settings.description)))
    , m_start(new QDateEdit(QDate(settings.start.year, settings.start.month, 1)))
    , m_horizon(monthBox(kShortestHorizon, kLongestHorizon, settings.horizonMonths))
    , m_zone(new QComboBox)
    , m_typicalDate(new QDateEdit(settings.typicalDate))
    , m_currency(new QLineEdit(settings.currency))
    , m_headroom(percentBox(settings.policy.headroom))
    , m_storageHeadroom(percentBox(settings.policy.storageHeadroom))
    , m_spares(new QSpinBox)
    , m_sizeAt(monthBox(0, settings.horizonMonths, settings.policy.sizeAtMonth))
    , m_leadTime(new QDoubleSpinBox)
    , m_power(new QComboBox)
{
    setWindowTitle(tr("Plan settings"));
    m_start->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_typicalDate->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    m_typicalDate->setCalendarPopup(true);
    m_zone->setEditable(true);
    m_zone->addItems(zones.names());
    m_zone->setCurrentText(settings.timeZone);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_spares->setRange(0, kMostSpares);
    m_spares->setValue(settings.policy.spareSystems);
    m_leadTime->setRange(0.0, kLongestLeadTime);
    m_leadTime->setDecimals(1);
    m_leadTime->setSuffix(tr(" months"));
    m_leadTime->setValue(settings.policy.leadTimeMonths.value_or(0.0));
    m_power->addItem(tr("Maximum draw"));
    m_power->addItem(tr("Typical draw"));
    m_power->setCurrentIndex(int(settings.policy.powerBasis));
    m_description->setMaximumHeight(fontMetrics().height() * 4);
    m_description->setTabChangesFocus(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("&Authors"), m_authors);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&Start"), m_start);
    form->addRow(tr("&Horizon"), m_horizon);
    form->addRow(tr("Time &zone"), m_zone);
    form->addRow(tr("&Typical date"), m_typicalDate);
    form->addRow(tr("&Currency"), m_currency);
    form->addRow(tr("Head&room"), m_headroom);
    form->addRow(tr("Stora&ge headroom"), m_storageHeadroom);
    form->addRow(tr("S&pare systems a kind"), m_spares);
    form->addRow(tr("Si&zed for month"), m_sizeAt);
    form->addRow(tr("&Lead time of an order"), m_leadTime);
    form->addRow(tr("Po&wer of devices"), m_power);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_horizon, &QSpinBox::valueChanged, m_sizeAt, &QSpinBox::setMaximum);
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_settings;
    settings.name = m_name->text();
    settings.organisation = orNothing(m_organisation->text());
    settings.authors.clear();
    const QStringList authors = m_authors->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &author : authors)
        settings.authors.append(author.trimmed());
    settings.description = orNothing(m_description->toPlainText());
    settings.start = {m_start->date().year(), m_start->date().month()};
    settings.horizonMonths = m_horizon->value();
    settings.timeZone = m_zone->currentText();
    settings.typicalDate = m_typicalDate->date();
    settings.currency = m_currency->text();
    Policy &policy = settings.policy;
    policy.headroom = shareOf(*m_headroom, policy.headroom);
    policy.storageHeadroom = shareOf(*m_storageHeadroom, policy.storageHeadroom);
    policy.spareSystems = m_spares->value();
    policy.sizeAtMonth = m_sizeAt->value();
    if (policy.leadTimeMonths || m_leadTime->value() > 0.0)
        policy.leadTimeMonths = m_leadTime->value();
    policy.powerBasis = m_power->currentIndex() == 1 ? PowerBasis::Typical : PowerBasis::Maximum;
    return settings;
}

} // namespace kf
