// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/people_view.h"

#include "core/words/amount_words.h"
#include "core/words/platform_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kDot = 8.0;
constexpr double kPitch = 11.0;
constexpr int kMostDots = 90; ///< of a row; above that a dot is several people
constexpr int kNameCharacters = 24;

/// 1, 2, 5, 10, 20 ... people a dot, so that the largest row still fits.
int peoplePerDot(const QList<PeopleOfPersona> &people, int most)
{
    double largest = 0.0;
    for (const PeopleOfPersona &row : people)
        largest = std::max(largest, row.people);
    int each = 1;
    while (largest > double(each) * most) {
        const bool isTwo = QString::number(each).startsWith(u'2');
        each = isTwo ? each * 5 / 2 : each * 2;
    }
    return each;
}

} // namespace

PeopleView::PeopleView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Who works here"));
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

QString PeopleView::countText(const PeopleOfPersona &row) const
{
    const QString who = pluralText(row.persona);
    if (row.persona == Persona::Application)
        return tr("%1: %n profile(s)", "Applications", int(row.profiles)).arg(who);
    if (!row.isKnown && row.people <= 0.0)
        return tr("%1: not known", "Data scientists, how many").arg(who);
    const QString number = numberText(row.people, Digits::Exact, m_wording.locale);
    return row.isKnown ? tr("%1: %2", "Data scientists, how many").arg(who, number)
                       : tr("%1: at least %2", "Data scientists, how many").arg(who, number);
}

void PeopleView::present(const QList<PeopleOfPersona> &people, const Wording &wording)
{
    m_people = people;
    m_wording = wording;
    QStringList lines;
    for (const PeopleOfPersona &row : people)
        lines.append(countText(row) + QStringLiteral(", ") + row.remark);
    setAccessibleDescription(lines.join(QStringLiteral("\n")));
    setToolTip(lines.join(QStringLiteral("\n")));
    updateGeometry();
    update();
}

int PeopleView::rowHeight() const
{
    return 2 * fontMetrics().lineSpacing() + 2 * metrics::kStep;
}

QSize PeopleView::sizeHint() const
{
    const int rows = std::max(1, int(m_people.size()));
    return {fontMetrics().averageCharWidth() * 2 * kNameCharacters,
            rows * rowHeight() + fontMetrics().lineSpacing()};
}

QSize PeopleView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kNameCharacters, sizeHint().height()};
}

void PeopleView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roles &roles = m_theme.roles();
    const double left =
        std::min(0.45 * width(), double(fontMetrics().averageCharWidth() * kNameCharacters));
    const int across = std::max(1, int((width() - left) / kPitch));
    const int each = peoplePerDot(m_people, std::min(3 * across, kMostDots));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    double top = 0.0;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const PeopleOfPersona &row = m_people[i];
        const double line = fontMetrics().lineSpacing();
        const QRectF name(0.0, top, left - metrics::kStep, line);
        painter.setFont(strong);
        painter.setPen(roles.text);
        painter.drawText(
            name,
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(strong).elidedText(countText(row), Qt::ElideRight, int(name.width())));
        painter.setFont(font());
        const bool isMissing = row.persona == Persona::Devops && row.isKnown && row.people <= 0.0;
        painter.setPen(isMissing ? roles.over : roles.muted);
        painter.drawText(name.translated(0.0, line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(row.remark, Qt::ElideRight, int(name.width())));
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColour(roles, int(row.persona)));
        const int dots = int(std::ceil(row.people / each));
        for (int dot = 0; dot < dots; ++dot)
            painter.drawEllipse(QRectF(
                left + (dot % across) * kPitch, top + 3.0 + (dot / across) * kPitch, kDot, kDot));
        top += rowHeight();
    }
    if (each > 1) {
        painter.setPen(roles.muted);
        painter.drawText(QRectF(left, top, width() - left, fontMetrics().lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("a dot is %1 people").arg(each));
    }
    if (hasFocus()) {
        painter.setPen(roles.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace kf

#include "moc_people_view.cpp"
