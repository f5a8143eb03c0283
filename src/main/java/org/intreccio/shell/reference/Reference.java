package org.intreccio.shell.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document as people read it.
 *
 * @param description what holds for every operation, in Markdown
 */
record Reference(String description, List<Group> groups) {

    /** Operations about one kind of thing. */
    record Group(String name, String description, List<Operation> operations) {}

    /**
     * One thing that can be asked of the portal.
     *
     * @param method in capital letters
     * @param body the shape of what is sent, empty where nothing is
     * @param answers by status, the good ones first
     */
    record Operation(
            String method,
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            String body,
            List<Answer> answers) {

        /** Whether all these words stand in it. */
        boolean tellsOf(String words) {
            var text = String.join(" ", method, path, summary, description).toLowerCase(Locale.ROOT);
            return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                    .allMatch(text::contains);
        }

        /** How it is called from a command line, at a portal of this address. */
        String command(String address) {
            var line = new StringBuilder("curl");
            if (!method.equals("GET")) {
                line.append(" -X ").append(method);
            }
            line.append(" -H 'Authorization: Bearer itc_…'");
            if (!body.isEmpty()) {
                line.append(" -H 'Content-Type: application/json' -d @body.json");
            }
            return line + " '" + address + path + "'";
        }
    }

    /**
     * @param place path, query or header
     */
    record Parameter(String name, String place, String type, boolean required, String description) {}

    /**
     * @param shape what comes back, empty where nothing does
     */
    record Answer(String status, String description, String shape) {}

    static Reference read(byte[] json) {
        var document = JsonMapper.shared().readTree(json);
        var shape = new Shape(document);
        var groups = new TreeMap<String, List<Operation>>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(method -> groups.computeIfAbsent(
                                        method.getValue().at("/tags/0").asString("…"), _ -> new ArrayList<>())
                                .add(operation(path.getKey(), method, shape))));
        return new Reference(
                document.at("/info/description").asString(""),
                groups.entrySet().stream()
                        .map(group ->
                                new Group(group.getKey(), told(document, group.getKey()), byPath(group.getValue())))
                        .toList());
    }

    private static List<Operation> byPath(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private static String told(JsonNode document, String tag) {
        return document.path("tags")
                .valueStream()
                .filter(each -> each.path("name").asString("").equals(tag))
                .map(each -> each.path("description").asString(""))
                .findFirst()
                .orElse("");
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> method, Shape shape) {
        var told = method.getValue();
        var content = content(told.path("requestBody"));
        return new Operation(
                method.getKey().toUpperCase(Locale.ROOT),
                path,
                told.path("summary").asString(path),
                told.path("description").asString(""),
                told.path("parameters")
                        .valueStream()
                        .map(each -> new Parameter(
                                each.path("name").asString(""),
                                each.path("in").asString(""),
                                shape.word(each.path("schema")),
                                each.path("required").asBoolean(false),
                                each.path("description").asString("")))
                        .toList(),
                content.isMissingNode() ? "" : shape.of(content),
                told.path("responses")
                        .propertyStream()
                        .map(each -> answer(each, shape))
                        .toList());
    }

    private static Answer answer(Map.Entry<String, JsonNode> response, Shape shape) {
        var content = content(response.getValue());
        return new Answer(
                response.getKey(),
                response.getValue().path("description").asString(""),
                content.isMissingNode() ? "" : shape.of(content));
    }

    /** Returns the schema of the first kind of content. */
    private static JsonNode content(JsonNode of) {
        return of.path("content")
                .valueStream()
                .findFirst()
                .map(each -> each.path("schema"))
                .orElse(of.path("content").path("none"));
    }
}
