// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/rack_type_fields.h"

#include "core/base/units.h"
#include "core/plan/edits/rack_types.h"
#include "core/plan/edits/topology_racks.h"
#include "core/topology/topology_walk.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kMostUnits = 100;
constexpr int kPictureLines = 9; ///< of text: how high the rack is drawn
constexpr int kRackLines = 5;    ///< how wide

const CellUnit kKilowatts{Unit::Watts, 1.0 / kWattsPerKilowatt};
const CellUnit kMillimetres{Unit::Metres, kMmPerM};

/// A number in a field, with its unit or without; nothing for an empty one.
Result<std::optional<double>>
numberIn(const QString &text, const CellUnit &unit, const QLocale &locale)
{
    if (text.isEmpty())
        return std::optional<double>();
    return enteredAmount(text, NumberForm::Plain, unit, locale).andThen([](double number) {
        return Result<std::optional<double>>(std::optional(number));
    });
}

} // namespace

RackTypeFields::RackTypeFields(const PageContext &context, QWidget *parent)
    : FieldForm(context, parent)
{
    m_name = addText(
        tr("Name"), tr("How the plan calls racks of this type"), [this](const QString &text) {
            return change([&text](RackType &type) {
                type.name = text.isEmpty() ? std::nullopt : std::optional(text);
                return Result<>();
            });
        });
    m_height = addText(
        tr("Height, U"), tr("Rack units, from 1 at the bottom"), [this](const QString &text) {
            return change([this, &text](RackType &type) -> Result<> {
                const Result<double> typed = enteredAmount(
                    text, NumberForm::Plain, {Unit::RackUnits}, this->context().wording.locale);
                const double units = typed ? typed.value() : 0.0;
                if (units < 1.0 || units > kMostUnits || units != std::floor(units))
                    return Error{ErrorKind::Invalid,
                                 tr("A rack has 1 to %1 units.").arg(kMostUnits),
                                 {},
                                 {}};
                type.heightU = int(units);
                return {};
            });
        });
    m_reserved = addText(tr("Reserved units"),
                         tr("Units that nothing may take, such as 1-2, 42"),
                         [this](const QString &text) {
                             return change([&text](RackType &type) {
                                 return unitsFromText(text).andThen([&](const QList<int> &units) {
                                     type.reservedU = units;
                                     return Result<>();
                                 });
                             });
                         });
    const QString noLimit = tr("Empty: nobody says, and nothing is checked against it");
    m_power =
        addNumber(tr("Power, kW"), noLimit, &RackType::powerLimitW, kKilowatts, kWattsPerKilowatt);
    addNumber(tr("Air heat, kW"), noLimit, &RackType::heatLimitW, kKilowatts, kWattsPerKilowatt);
    addNumber(
        tr("Liquid heat, kW"), noLimit, &RackType::liquidLimitW, kKilowatts, kWattsPerKilowatt);
    addNumber(tr("Airflow, m\u00b3/h"),
              noLimit,
              &RackType::airflowLimitM3PerH,
              {Unit::CubicMetresPerHour});
    addNumber(tr("Carries, kg"),
              tr("What may stand in it; empty: nobody says, and nothing is checked against it"),
              &RackType::weightLimitKg,
              {Unit::Kilograms});
    for (NumberField &limit : m_numbers)
        limit.empty = tr("no limit");
    addOwnWeight();
    addSize(tr("Width, mm"), tr("Outside"), &RackType::outerWidthMm);
    addSize(tr("Depth, mm"), tr("Outside"), &RackType::outerDepthMm);
    addNumber(tr("Mounting depth, mm"),
              tr("Between the rails: deeper devices do not fit"),
              &RackType::mountingDepthMm,
              kMillimetres);
    addNumber(tr("Outer height, mm"), tr("Outside"), &RackType::outerHeightMm, kMillimetres);
}

FieldEdit *RackTypeFields::field(const QString &name) const
{
    for (FieldEdit *each : findChildren<FieldEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

FieldEdit *RackTypeFields::addNumber(
    const QString &name, const QString &tip, Number number, const CellUnit &unit, double kept)
{
    FieldEdit *field = addText(name, tip, [this, number, unit, kept](const QString &text) {
        return numberIn(text, unit, context().wording.locale)
            .andThen([&](const std::optional<double> &typed) {
                return change([&](RackType &type) {
                    type.*number = typed ? std::optional(*typed * kept) : std::nullopt;
                    return Result<>();
                });
            });
    });
    m_numbers.append({field,
                      [number, kept](const RackType &type) {
                          const std::optional<double> &its = type.*number;
                          return its ? std::optional(*its / kept) : std::nullopt;
                      },
                      tr("not known")});
    return field;
}

/// The weight of the empty rack stands as 0 where nobody says it: shown as what it is.
void RackTypeFields::addOwnWeight()
{
    FieldEdit *field = addText(
        tr("Own weight, kg"),
        tr("The empty rack; counts for the floor. Empty: nobody says, and the floor carries "
           "at least the rest"),
        [this](const QString &text) {
            return numberIn(text, {Unit::Kilograms}, context().wording.locale)
                .andThen([this](const std::optional<double> &typed) {
                    return change([&typed](RackType &type) {
                        type.ownWeightKg = typed.value_or(0.0);
                        return Result<>();
                    });
                });
        });
    m_numbers.append({field,
                      [](const RackType &type) {
                          return type.ownWeightKg > 0.0 ? std::optional(type.ownWeightKg)
                                                        : std::nullopt;
                      },
                      tr("not known")});
}

void RackTypeFields::addSize(const QString &name, const QString &tip, double RackType::*number)
{
    FieldEdit *field = addText(name, tip, [this, number](const QString &text) {
        return enteredAmount(text, NumberForm::Plain, kMillimetres, context().wording.locale)
            .andThen([&](double typed) {
                return change([&](RackType &type) {
                    type.*number = typed;
                    return Result<>();
                });
            });
    });
    m_numbers.append({field,
                      [number](const RackType &type) { return std::optional(type.*number); },
                      tr("not known")});
}

Result<> RackTypeFields::change(const std::function<Result<>(RackType &)> &change)
{
    return edit(tr("Change rack type"), [&](Plan plan) -> Result<Plan> {
        const RackType *found = findRackType(plan.topology, m_type);
        if (found == nullptr)
            return plan;
        RackType type = *found;
        if (const Result<> done = change(type); !done)
            return done.error();
        return replaceRackType(std::move(plan), m_type, type);
    });
}

void RackTypeFields::present(const Id &id)
{
    if (m_type != id)
        startOver();
    m_type = id;
    const RackType *type = findRackType(plan().topology, id);
    setEnabled(type != nullptr);
    if (type == nullptr)
        return;
    m_name->present(type->name.value_or(type->id));
    m_height->present(QString::number(type->heightU));
    m_reserved->present(unitsText(type->reservedU), tr("none"));
    for (const NumberField &number : std::as_const(m_numbers)) {
        const std::optional<double> its = number.get(*type);
        const bool byFeeds = number.field == m_power && !type->feeds.isEmpty();
        number.field->present(its ? editText(*its, NumberForm::Plain, context().wording.locale)
                                  : QString(),
                              byFeeds ? tr("by its feeds") : number.empty);
    }
}

RackTypePicture::RackTypePicture(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RackTypePicture::present(const RackType &type, const Wording &wording)
{
    m_type = type;
    m_words = rackTypeWords(type, wording);
    setAccessibleName(tr("What the rack type gives: %1").arg(m_words.gives));
    setAccessibleDescription(m_words.terms.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize RackTypePicture::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 60;
    return {wide, heightForWidth(wide)};
}

QRect RackTypePicture::textBox(int width) const
{
    const int left = fontMetrics().height() * (kRackLines + 4);
    return {left, 0, std::max(1, width - left), 10000};
}

int RackTypePicture::heightForWidth(int width) const
{
    const QRect box = textBox(width);
    const int terms =
        fontMetrics()
            .boundingRect(box, Qt::TextWordWrap, m_words.terms.join(QLatin1Char('\n')))
            .height();
    const int head = QFontMetrics(m_theme.font(TextStyle::Section)).height() * 2;
    return std::max(kPictureLines * fontMetrics().height(), head + terms + 2 * metrics::kGap);
}

void RackTypePicture::paintRackWithFeeds(QPainter &painter, const QRectF &box) const
{
    const Roles &roles = m_theme.roles();
    painter.setPen(roles.rackLine);
    painter.setBrush(roles.rack);
    painter.drawRoundedRect(box, 4, 4);
    const double unit = box.height() / m_type.heightU;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(roles.muted, Qt::BDiagPattern));
    for (const int reserved : m_type.reservedU)
        painter.drawRect(QRectF(box.left(), box.bottom() - reserved * unit, box.width(), unit));
    painter.setPen(roles.muted);
    painter.drawText(box, Qt::AlignCenter, tr("%1 U").arg(m_type.heightU));
    const double line = fontMetrics().height();
    double heights[2] = {box.top() + line, box.top() + line};
    for (qsizetype i = 0; i < m_type.feeds.size(); ++i) {
        const Feed &feed = m_type.feeds[i];
        const bool right = feed.side ? *feed.side == FeedSide::B
                                     : feed.name.startsWith(QLatin1Char('B')) || i % 2 == 1;
        double &y = heights[right ? 1 : 0];
        const double from = right ? box.right() : box.left();
        const double to = right ? from + line : from - line;
        painter.setPen(QPen(right ? roles.series[2] : roles.series[0], 2));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        painter.setPen(roles.text);
        const QRectF label(right ? to + 2 : to - line - 2, y - line / 2, line, line);
        painter.drawText(label, Qt::AlignCenter, feed.name);
        y += line;
    }
}

void RackTypePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roles &roles = m_theme.roles();
    const double line = fontMetrics().height();
    paintRackWithFeeds(painter,
                       QRectF(2 * line + 6, 2, kRackLines * line - 12, kPictureLines * line - 4));
    QRect box = textBox(width());
    painter.setFont(m_theme.font(TextStyle::Section));
    painter.setPen(m_words.isGood ? roles.text : roles.over);
    QRect used;
    painter.drawText(box, Qt::TextWordWrap, m_words.gives, &used);
    box.setTop(used.bottom() + metrics::kStep);
    painter.setFont(font());
    painter.setPen(roles.muted);
    painter.drawText(box, Qt::TextWordWrap, m_words.terms.join(QLatin1Char('\n')));
}

} // namespace kf

#include "moc_rack_type_fields.cpp"
