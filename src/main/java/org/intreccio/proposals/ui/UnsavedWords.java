package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.ProposalText;
import org.intreccio.ui.Notices;
import tools.jackson.databind.JsonNode;

/**
 * Keeps in the browser what was typed and did not reach the portal, because the connection or the sign-in was lost, and hands it in when
 * the writer is back: over the version that they had read, so that nobody else's words are overwritten. What was saved is let go of.
 */
final class UnsavedWords {

    private static final String KEEP = """
            const key = 'intreccio.proposal.' + $0;
            if (!this.keepsWords) {
              this.keepsWords = true;
              this.addEventListener('input', e => {
                const field = e.composedPath().find(n => n.getAttribute && n.getAttribute('data-field'));
                const typed = e.composedPath()[0];
                if (!field || typeof typed.value !== 'string') return;
                try {
                  const all = JSON.parse(localStorage.getItem(key) || '{}');
                  all[field.getAttribute('data-field')] = { value: typed.value, base: Number(this.getAttribute('data-base')) };
                  localStorage.setItem(key, JSON.stringify(all));
                } catch (full) { /* the portal keeps what is saved */ }
              }, true);
            }
            try { return JSON.parse(localStorage.getItem(key) || '{}'); } catch (broken) { return {}; }
            """;

    private static final String LET_GO = """
            const key = 'intreccio.proposal.' + $0;
            try {
              const all = JSON.parse(localStorage.getItem(key) || '{}');
              if (all[$1] && ($2 === null || all[$1].value === $2)) delete all[$1];
              if (Object.keys(all).length) localStorage.setItem(key, JSON.stringify(all)); else localStorage.removeItem(key);
            } catch (broken) { localStorage.removeItem(key); }
            """;

    private final Component part;
    private final Desk desk;

    UnsavedWords(Component part, Desk desk) {
        this.part = part;
        this.desk = desk;
    }

    /** Begins to keep what is typed, and takes up what was kept. */
    void resume(UI ui) {
        if (desk.page().standing().mayWrite()) {
            part.getElement().executeJs(KEEP, desk.page().id().value()).then(JsonNode.class, this::take);
        }
    }

    private void take(JsonNode kept) {
        var byBase = new TreeMap<Long, Map<String, String>>();
        kept.properties()
                .forEach(e -> byBase.computeIfAbsent(e.getValue().path("base").asLong(1), _ -> new LinkedHashMap<>())
                        .put(e.getKey(), e.getValue().path("value").asString("")));
        byBase.forEach(this::take);
    }

    private void take(long base, Map<String, String> words) {
        var sections = new LinkedHashMap<String, String>();
        words.forEach((field, text) -> {
            if (field.startsWith("section.")) {
                sections.put(field.substring("section.".length()), text);
            }
        });
        var mine = new ProposalText(
                words.getOrDefault("title", ""),
                words.getOrDefault("summary", ""),
                sections,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of());
        var before = desk.page().text();
        var changed = before.differing(before.taking(mine, words.keySet()));
        try {
            if (!changed.isEmpty()) {
                desk.save(base, mine, Set.copyOf(changed));
                Notices.done(Shown.say("proposals.autosave.resumed"));
            }
            words.keySet().forEach(field -> letGo(field, words.get(field)));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    /** Lets go of a field that was saved, unless more was typed since. */
    void saved(String field) {
        var text = desk.page().text();
        letGo(
                field,
                switch (field) {
                    case "title" -> text.title();
                    case "summary" -> text.summary();
                    default -> field.startsWith("section.") ? text.in(field.substring("section.".length())) : "";
                });
    }

    private void letGo(String field, String value) {
        part.getElement().executeJs(LET_GO, desk.page().id().value(), field, value);
    }
}
