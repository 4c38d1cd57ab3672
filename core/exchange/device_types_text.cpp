// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_text.h"

#include "core/exchange/exchange_text.h"

#include <algorithm>

namespace kf {

namespace {

DeviceTypeProblem
problemAt(QByteArrayView text, qsizetype at, DeviceTypeRule rule, const QString &message)
{
    const QByteArrayView before = text.first(at);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    return {rule, int(line), int(at - before.lastIndexOf('\n')), message};
}

/// The first blank at the end of a line; -1 where there is none.
qsizetype trailingBlank(QByteArrayView text)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype found = text.indexOf('\n', from);
        const qsizetype next = found < 0 ? text.size() : found;
        qsizetype end = next;
        if (end > from && text[end - 1] == '\r')
            --end;
        qsizetype kept = end;
        while (kept > from && text[kept - 1] == ' ')
            --kept;
        if (kept < end)
            return kept;
        from = next + 1;
    }
    return -1;
}

} // namespace

QList<DeviceTypeProblem> textProblems(QByteArrayView text)
{
    QList<DeviceTypeProblem> problems;
    const auto note = [&](qsizetype at, DeviceTypeRule rule, const QString &message) {
        if (at >= 0 && at < text.size())
            problems.append(problemAt(text, at, rule, message));
    };
    const auto foreign =
        std::find_if(text.begin(), text.end(), [](char byte) { return uchar(byte) >= 0x80; });
    note(text.indexOf('\r'),
         DeviceTypeRule::Crlf,
         ExchangeText::tr("Lines end in CR and LF, not in LF alone"));
    note(text.indexOf('\t'), DeviceTypeRule::Tab, ExchangeText::tr("A tab stands here"));
    note(trailingBlank(text),
         DeviceTypeRule::TrailingBlank,
         ExchangeText::tr("A line ends in blanks"));
    note(foreign - text.begin(),
         DeviceTypeRule::NonAscii,
         ExchangeText::tr("A character that is not ASCII stands here"));
    if (!text.isEmpty() && !text.endsWith('\n'))
        note(text.size() - 1,
             DeviceTypeRule::NoFinalNewline,
             ExchangeText::tr("The last line has no end"));
    return problems;
}

} // namespace kf
