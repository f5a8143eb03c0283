package org.intreccio.challenges;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Locale;
import org.intreccio.taxonomy.PlaceId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes terms as the graph, the templates and the REST interface hold them, and reads them again. Rules go by the codes of their
 * types, enumerations in lower case, instants and days as ISO 8601, money in cents.
 */
@Component
public class TermsJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addModule(codes())
            .build();

    public String write(Terms terms) {
        return mapper.writeValueAsString(terms);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws JacksonException where it is none
     */
    public Terms read(String json) {
        return mapper.readValue(json, Terms.class);
    }

    /** The terms as a tree, for the REST interface. */
    public JsonNode tree(Terms terms) {
        return mapper.valueToTree(terms);
    }

    /**
     * Reads a tree.
     *
     * @throws JacksonException where it is none
     */
    public Terms read(JsonNode tree) {
        return mapper.treeToValue(tree, Terms.class);
    }

    ChallengeTemplate template(byte[] json) {
        return mapper.readValue(json, ChallengeTemplate.class);
    }

    private static SimpleModule codes() {
        var module = new SimpleModule("challenges");
        module.addSerializer(PlaceId.class, new PlaceWriter());
        module.addDeserializer(PlaceId.class, new PlaceReader());
        module.addSerializer(new EnumWriter());
        return module;
    }

    private static final class PlaceWriter extends ValueSerializer<PlaceId> {

        @Override
        public void serialize(PlaceId place, JsonGenerator out, SerializationContext context) {
            out.writeString(place.value());
        }
    }

    private static final class PlaceReader extends ValueDeserializer<PlaceId> {

        @Override
        public PlaceId deserialize(JsonParser in, DeserializationContext context) {
            return new PlaceId(in.getString());
        }
    }

    @SuppressWarnings("rawtypes") // the class of all enumerations has no other name
    private static final class EnumWriter extends ValueSerializer<Enum> {

        @Override
        public Class<Enum> handledType() {
            return Enum.class;
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
