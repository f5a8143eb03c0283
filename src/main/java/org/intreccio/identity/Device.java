package org.intreccio.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a browser says it is, in two words ({@code Firefox}, {@code Android}): enough to know one's own devices by. No version and no
 * network address, which would follow people around.
 *
 * @param browser empty where it says nothing that we know
 * @param system empty where it says nothing that we know
 */
record Device(String browser, String system) {

    /** In this order, since browsers claim to be the ones before them. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg(e|A|iOS)?/", "Edge",
            "OPR/|Opera", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Vivaldi/", "Vivaldi",
            "Firefox/|FxiOS/", "Firefox",
            "CriOS/|Chrome/|Chromium/", "Chrome",
            "Version/[\\d.]+ .*Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "CrOS", "ChromeOS",
            "Windows", "Windows",
            "Mac OS X|Macintosh", "macOS",
            "Linux|X11", "Linux");

    static Device of(String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(Map<String, String> signs, String userAgent) {
        return signs.entrySet().stream()
                .filter(sign ->
                        Pattern.compile(sign.getKey()).matcher(userAgent).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
