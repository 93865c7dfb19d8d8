// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/list_edit.h"

#include "engine/base/relay_url.h"
#include "engine/base/sentence.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/tag_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;
using nostr::TagList;
namespace kinds = nostr::kinds;

constexpr std::array describing = {std::string_view("d"), std::string_view("title"), std::string_view("name"), std::string_view("image"),
                                   std::string_view("description"), std::string_view("alt"), std::string_view("client"), std::string_view("-")};

// Two ways to write a relay are one relay.
std::string normalised(std::string_view name, std::string_view value)
{
    if (name == "r" || name == "relay") {
        if (const auto url = base::RelayUrl::parse(value))
            return url->text();
    }
    return std::string(value);
}

bool isSame(const TagList::Tag& a, const TagList::Tag& b)
{
    return a.name() == b.name() && normalised(a.name(), a.value()) == normalised(b.name(), b.value());
}

std::optional<TagList::Tag> find(const TagList& tags, const TagList::Tag& wanted)
{
    for (const auto tag : tags) {
        if (isSame(tag, wanted))
            return tag;
    }
    return std::nullopt;
}

bool holds(const TagList& tags, const TagList::Tag& wanted) { return find(tags, wanted).has_value(); }

bool isEntry(const TagList::Tag& tag)
{
    return tag.size() >= 2 && std::find(describing.begin(), describing.end(), tag.name()) == describing.end();
}

TagList without(const TagList& tags, const TagList& removed)
{
    TagList kept;
    for (const auto tag : tags) {
        if (!holds(removed, tag))
            kept.add(tag);
    }
    return kept;
}

// In their order; a relay's role is part of the entry and is put in its place.
TagList with(const TagList& tags, const TagList& added)
{
    TagList result;
    for (const auto tag : tags) {
        const auto next = tag.name() == "r" ? find(added, tag) : std::nullopt;
        if (!next)
            result.add(tag);
        else if (!holds(result, tag)) // two tags, one a role, become one
            result.add(*next);
    }
    for (const auto tag : added) {
        if (!holds(result, tag))
            result.add(tag);
    }
    return result;
}

template <typename Json>
std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<std::string> withFields(const std::string& content, const std::map<std::string, std::string>& fields)
{
    // Ordered, so that what others wrote stays where it was.
    auto profile = content.empty() ? nlohmann::ordered_json::object() : nlohmann::ordered_json::parse(content, nullptr, false);
    if (!profile.is_object())
        //: Error when a list is changed
        return fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "The newest profile is not in a form that can be changed. Nothing was changed."));
    bool isChanged = false;
    for (const auto& [name, value] : fields) {
        const auto known = profile.find(name);
        if (value.empty() ? known == profile.end() : known != profile.end() && *known == value)
            continue;
        isChanged = true;
        if (value.empty())
            profile.erase(name);
        else
            profile[name] = value;
    }
    return isChanged ? dumped(profile) : content;
}

} // namespace

ListAddress listAddressOf(const nostr::Event& event)
{
    return {event.kind, kinds::isAddressable(event.kind) ? std::string(event.tags.first("d")) : std::string()};
}

bool hasPrivateEntries(std::uint16_t kind)
{
    return (kind >= 10'000 && kind < 10'100 && kind != kinds::relayList && kind != kinds::mediaServers) || (kind >= 30'000 && kind < 30'020);
}

base::Result<ListContent> applied(const ListContent& base, const ListEdit& edit)
{
    if (edit.whole)
        return *edit.whole;
    ListContent next = base;
    const bool isAboutPrivate = !edit.addPrivate.empty();
    if (isAboutPrivate && (!base.privateTags || !hasPrivateEntries(edit.list.kind)))
        //: Error when a list is changed
        return fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "The private entries of this list cannot be read with your key, so none can be added. Nothing was changed."));
    next.tags = with(without(base.tags, edit.remove), edit.add);
    if (base.privateTags)
        next.privateTags = with(without(*base.privateTags, edit.remove), edit.addPrivate);
    if (kinds::isAddressable(edit.list.kind) && next.tags.first("d") != edit.list.d) {
        TagList named{{"d", edit.list.d}};
        for (const auto tag : next.tags)
            named.add(tag);
        next.tags = std::move(named);
    }
    if (!edit.fields.empty()) {
        auto content = withFields(base.content, edit.fields);
        if (!content)
            return content.error();
        next.content = *std::move(content);
    }
    return next;
}

bool isSatisfiedBy(const ListContent& content, const ListEdit& edit)
{
    if (edit.whole)
        return edit.whole->tags == content.tags && edit.whole->content == content.content;
    const auto next = applied(content, edit);
    return next && next->tags == content.tags && next->content == content.content && next->privateTags == content.privateTags;
}

std::vector<Entry> entriesOf(std::uint16_t kind, const ListContent& content)
{
    std::vector<Entry> entries;
    if (kind == kinds::profile) {
        const auto profile = nlohmann::ordered_json::parse(content.content, nullptr, false);
        if (!profile.is_object())
            return entries;
        for (const auto& field : profile.items())
            entries.push_back({field.key(), field.value().is_string() ? field.value().get<std::string>() : dumped(field.value()), {}, false});
        return entries;
    }
    std::set<std::pair<std::string, std::string>> seen;
    const auto take = [&](const TagList& tags, bool isPrivate) {
        for (const auto tag : tags) {
            if (!isEntry(tag))
                continue;
            std::string value = normalised(tag.name(), tag.value());
            if (seen.emplace(tag.name(), value).second)
                entries.push_back({std::string(tag.name()), std::move(value), std::string(tag.name() == "p" ? tag[3] : tag.name() == "r" ? tag[2] : std::string_view()), isPrivate});
        }
    };
    take(content.tags, false);
    if (content.privateTags)
        take(*content.privateTags, true);
    return entries;
}

nostr::TagList onlyEntries(const nostr::TagList& tags)
{
    TagList entries;
    for (const auto tag : tags) {
        if (isEntry(tag))
            entries.add(tag);
    }
    return entries;
}

std::vector<Entry> missingIn(const std::vector<Entry>& now, const std::vector<Entry>& before)
{
    std::set<std::pair<std::string, std::string>> there;
    for (const Entry& entry : now)
        there.emplace(entry.name, entry.value);
    std::vector<Entry> missing;
    std::copy_if(before.begin(), before.end(), std::back_inserter(missing), [&](const Entry& entry) { return !there.contains({entry.name, entry.value}); });
    return missing;
}

std::string toJson(const ListEdit& edit)
{
    nlohmann::json json = nlohmann::json::object();
    json["add"] = nostr::tagsToJson(edit.add);
    json["addPrivate"] = nostr::tagsToJson(edit.addPrivate);
    json["remove"] = nostr::tagsToJson(edit.remove);
    json["fields"] = edit.fields;
    if (edit.whole)
        json["whole"] = {{"tags", nostr::tagsToJson(edit.whole->tags)}, {"content", edit.whole->content}};
    return dumped(json);
}

base::Result<ListEdit> editFromJson(const ListAddress& list, std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto tags = [](const nlohmann::json& object, const char* name) -> base::Result<TagList> {
        const auto found = object.find(name);
        if (found == object.end())
            return TagList();
        return found->is_string() ? nostr::tagsFromJson(found->get_ref<const std::string&>()) : fail(ErrorCode::Corrupt, "an edit");
    };
    if (!json.is_object())
        return fail(ErrorCode::Corrupt, "an edit in the user database");
    auto add = tags(json, "add"), addPrivate = tags(json, "addPrivate"), remove = tags(json, "remove");
    if (!add || !addPrivate || !remove)
        return fail(ErrorCode::Corrupt, "an edit in the user database");
    ListEdit edit{list, *std::move(add), *std::move(addPrivate), *std::move(remove), {}, {}};
    if (const auto fields = json.find("fields"); fields != json.end() && fields->is_object()) {
        for (const auto& field : fields->items()) {
            if (field.value().is_string())
                edit.fields[field.key()] = field.value().get<std::string>();
        }
    }
    if (const auto whole = json.find("whole"); whole != json.end() && whole->is_object()) {
        auto publicTags = tags(*whole, "tags");
        if (!publicTags)
            return fail(ErrorCode::Corrupt, "an edit in the user database");
        const auto content = whole->find("content");
        edit.whole = ListContent{*std::move(publicTags), content != whole->end() && content->is_string() ? content->get<std::string>() : std::string(), {}};
    }
    return edit;
}

} // namespace nandu::accounts
