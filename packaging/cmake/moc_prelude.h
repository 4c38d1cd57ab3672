// SPDX-License-Identifier: GPL-3.0-or-later
// moc before Qt 6.5.3 stops at <compare> and <concepts> of GCC 12 without this.
#define _GLIBCXX_VISIBILITY(v)
