package org.intreccio.shell.reference;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Draws a schema of the OpenAPI document as the JSON that it describes, with the type of each value in its place. */
final class Shape {

    private static final int DEEPEST = 6;
    private static final String REFERENCE = "$ref";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode schemas;

    Shape(JsonNode document) {
        this.schemas = document.at("/components/schemas");
    }

    /** Returns the shape as lines of JSON; the name of a type where there is no more to it. */
    String of(JsonNode schema) {
        var drawn = draw(schema, new HashSet<>(), 0);
        return drawn.isString()
                ? drawn.asString()
                : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(drawn);
    }

    /** Returns the name of a type in a word or two. */
    String word(JsonNode schema) {
        var kind = schema.has(REFERENCE) ? schemas.path(name(schema)) : schema;
        if (kind.path("enum").size() > 0) {
            return String.join(
                    " | ",
                    kind.path("enum").valueStream().map(JsonNode::asString).toList());
        }
        var type = kind.path("type");
        var word = type.isArray() ? type.path(0).asString("") : type.asString("any");
        var format = kind.path("format").asString("");
        return word.equals("array")
                ? word(kind.path("items")) + "[]"
                : format.isEmpty() ? word : word + " (" + format + ")";
    }

    private JsonNode draw(JsonNode schema, Set<String> above, int depth) {
        if (schema.has(REFERENCE)) {
            var name = name(schema);
            if (depth > DEEPEST || !above.add(name)) {
                return text("… " + name);
            }
            var drawn = draw(schemas.path(name), above, depth + 1);
            above.remove(name);
            return drawn;
        }
        if (schema.has("properties")) {
            var object = JsonNodeFactory.instance.objectNode();
            schema.path("properties")
                    .propertyStream()
                    .forEach(property -> object.set(property.getKey(), draw(property.getValue(), above, depth + 1)));
            return object;
        }
        if (schema.has("items")) {
            return JsonNodeFactory.instance.arrayNode().add(draw(schema.path("items"), above, depth + 1));
        }
        if (schema.path("additionalProperties").isObject()) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .set("…", draw(schema.path("additionalProperties"), above, depth + 1));
        }
        return text(word(schema));
    }

    private static JsonNode text(String words) {
        return JsonNodeFactory.instance.stringNode(words);
    }

    private static String name(JsonNode schema) {
        var reference = schema.path(REFERENCE).asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
