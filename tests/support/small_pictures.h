// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real pictures of six by four pixels, red above and blue below, one a format, without metadata. Plain values, any thread.
#pragma once

#include "engine/crypto/base64.h"

#include <string>
#include <string_view>

namespace nandu::tests {

inline std::string smallPicture(std::string_view base64)
{
    const auto bytes = crypto::fromBase64(base64).value();
    return {bytes.begin(), bytes.end()};
}

inline const std::string jpeg = smallPicture("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/"
    "2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAEAAYDASIAAhEBAxEB/8QA"
    "FQABAQAAAAAAAAAAAAAAAAAAAAb/xAAXEAEAAwAAAAAAAAAAAAAAAAAAAxNR/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAYEQACAwAAAAAAAAAAAAAAAAAA"
    "AQITUv/aAAwDAQACEQMRAD8Anb5NAWqoZQm2emf/2Q==");
inline const std::string progressiveJpeg = smallPicture("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/"
    "2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCAAEAAYDASIAAhEBAxEB/8QA"
    "FQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAACBf/aAAwDAQACEAMQAAABmig//8QAFhAAAwAAAAAAAAAAAAAAAAAAAAES/9oACAEB"
    "AAEFAqZ//8QAFxEAAwEAAAAAAAAAAAAAAAAAAAISUf/aAAgBAwEBPwG20//EABcRAAMBAAAAAAAAAAAAAAAAAAACElH/2gAIAQIBAT8BhcP/xAAUEAEAAAAA"
    "AAAAAAAAAAAAAAAA/9oACAEBAAY/An//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/IR//2gAMAwEAAgADAAAAEPP/xAAWEQADAAAAAAAAAAAAAAAA"
    "AAAAYZH/2gAIAQMBAT8QYp//xAAWEQADAAAAAAAAAAAAAAAAAAAAYZH/2gAIAQIBAT8QWh//xAAVEAEBAAAAAAAAAAAAAAAAAAAAYf/aAAgBAQABPxCj/9k=");
inline const std::string png = smallPicture("iVBORw0KGgoAAAANSUhEUgAAAAYAAAAEAgMAAADQaqbQAAAADFBMVEX/AACqAFVVAKoAAP9QAAc5AAAAFElEQVQI12NgYGAIDWBYtYDh/wcADaQD3/STlV4A"
    "AAAASUVORK5CYII=");
inline const std::string webp = smallPicture("UklGRlQAAABXRUJQVlA4IEgAAABwAwCdASoGAAQAAgA0JagCdGuA/gGEAfwD2/7sA/QAGBrNsAAA/vneRWKf/+oYInZ3//y2zOa5f/9xn/v2/lRBeDPvV53d"
    "gAA=");
inline const std::string losslessWebp = smallPicture("UklGRi4AAABXRUJQVlA4TCIAAAAvBcAAAB8QU/XV//kPJ4GCRpKa7x1Qh0lMYiOi//HPq6sA");
inline const std::string gif = smallPicture("R0lGODlhBgAEAPAAAP8AAAAAACH5BAAAAAAAIf8LTkVUU0NBUEUyLjADAQAAACwAAAAABgAEAAACBISPqVcAIfkEAAAAAAAsAAAAAAYABACAAAD/AAAAAgSE"
    "j6lXADs=");

} // namespace nandu::tests
