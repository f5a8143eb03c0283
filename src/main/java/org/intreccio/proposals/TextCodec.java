package org.intreccio.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes texts as JSON in one way only, so that the same text is always the same bytes: fields in a fixed order, sections and places
 * sorted, amounts in cents. Both what the graph keeps and what a receipt is a hash of.
 */
@Component
class TextCodec {

    private final JsonMapper json;

    TextCodec(JsonMapper json) {
        this.json = json;
    }

    ObjectNode tree(ProposalText text) {
        var all = json.createObjectNode();
        all.put("title", text.title());
        all.put("summary", text.summary());
        var sections = all.putObject("sections");
        new TreeMap<>(text.sections()).forEach(sections::put);
        var budget = all.putArray("budget");
        text.budget()
                .forEach(line -> budget.addObject()
                        .put("category", line.category())
                        .put("what", line.what())
                        .put("cents", line.amount().cents())
                        .put("coFundedCents", line.coFunded().cents())
                        .put("currency", line.amount().currency()));
        var requested = text.requested();
        if (requested != null) {
            all.putObject("requested").put("cents", requested.cents()).put("currency", requested.currency());
        }
        if (text.months() != null) {
            all.put("months", text.months());
        }
        if (text.ends() != null) {
            all.put("ends", text.ends().toString());
        }
        var places = all.putArray("places");
        text.places().forEach(place -> places.add(place.value()));
        var competences = all.putArray("competences");
        text.competences().forEach(competences::add);
        return all;
    }

    String write(ProposalText text) {
        return tree(text).toString();
    }

    ProposalText read(String text) {
        return text.isBlank() ? ProposalText.EMPTY : read(json.readTree(text));
    }

    private static ProposalText read(JsonNode all) {
        var sections = new LinkedHashMap<String, String>();
        all.path("sections")
                .properties()
                .forEach(e -> sections.put(e.getKey(), e.getValue().asString("")));
        var budget = new ArrayList<Proposal.BudgetLine>();
        all.path("budget")
                .forEach(line -> budget.add(new Proposal.BudgetLine(
                        line.path("category").asString(""),
                        line.path("what").asString(""),
                        money(line, "cents"),
                        money(line, "coFundedCents"))));
        var months = all.path("months");
        return new ProposalText(
                all.path("title").asString(""),
                all.path("summary").asString(""),
                sections,
                budget,
                all.has("requested") ? money(all.path("requested"), "cents") : null,
                months.isNumber() ? Integer.valueOf(months.asInt()) : null,
                day(all.path("ends").asString("")),
                texts(all.path("places")).stream().map(PlaceId::new).toList(),
                texts(all.path("competences")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Money money(JsonNode node, String name) {
        return new Money(node.path(name).asLong(0), node.path("currency").asString("EUR"));
    }

    private static List<String> texts(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(node -> all.add(node.asString("")));
        return all;
    }

    /** For each field the version that changed it last. */
    String touched(Map<String, Long> fields) {
        return json.writeValueAsString(new TreeMap<>(fields));
    }

    Map<String, Long> touched(String text) {
        var all = new LinkedHashMap<String, Long>();
        if (!text.isBlank()) {
            json.readTree(text)
                    .properties()
                    .forEach(e -> all.put(e.getKey(), e.getValue().asLong(0)));
        }
        return all;
    }

    /** The reasons for which a proposal is ineligible, in both languages. */
    String reasons(List<Reason> reasons) {
        return json.writeValueAsString(reasons);
    }

    List<Reason> reasons(String text) {
        return text.isBlank() ? List.of() : List.of(json.readValue(text, Reason[].class));
    }
}
