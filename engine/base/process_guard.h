// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a program that holds secret keys does before anything else (security K7, K8): its files are for their owner only, and no
// dump of its memory is written. Called once, at the start of main().
#pragma once

namespace nandu::base {

void guardProcess();

} // namespace nandu::base
