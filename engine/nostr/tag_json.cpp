// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/tag_json.h"

#include "engine/base/limits.h"
#include "engine/nostr/json_text.h"

#include <nlohmann/json.hpp>

namespace nandu::nostr {

using base::ErrorCode;
using base::fail;

std::string tagsToJson(const TagList& tags)
{
    std::string json = "[";
    for (const auto tag : tags) {
        json += json.size() > 1 ? ",[" : "[";
        for (std::size_t i = 0; i < tag.size(); ++i) {
            if (i > 0)
                json += ',';
            appendJsonString(json, tag[i]);
        }
        json += ']';
    }
    return json += ']';
}

base::Result<TagList> tagsFromJson(std::string_view json)
{
    if (json.size() > base::limits::eventBytesMax)
        return fail(ErrorCode::TooLarge, "tags of " + std::to_string(json.size()) + " bytes");
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_array())
        return fail(ErrorCode::InvalidInput, "not a list of tags");
    if (parsed.size() > base::limits::eventTagsMax)
        return fail(ErrorCode::TooLarge, std::to_string(parsed.size()) + " tags");
    TagList tags;
    for (const auto& tag : parsed) {
        if (!tag.is_array())
            return fail(ErrorCode::InvalidInput, "not a list of tags");
        for (const auto& value : tag) {
            if (!value.is_string())
                return fail(ErrorCode::InvalidInput, "a tag with something that is no text");
            tags.appendValue(value.get_ref<const std::string&>());
        }
        tags.endTag();
    }
    return tags;
}

} // namespace nandu::nostr
