// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks an English sentence for people that stands in the detail of an Error: the collector of texts for translators finds it
// (cmake/translations.cmake), models/engine_words says it in the language of the window. The text itself is not changed. Any thread.
#pragma once

#define NANDU_SENTENCE(context, text) text
