package org.intreccio.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Profile;

/** Asks, for each chosen target, why the actor pursues it, in the language of the page; what was said in the other one stays. */
final class ReasonList extends Div {

    private static final int LONGEST = 300;

    private final transient Map<String, Bilingual> before;
    private final transient Map<String, TextField> shown = new LinkedHashMap<>();

    ReasonList(Profile profile) {
        before = profile.targetReasons();
        addClassName("stack");
    }

    /** Lists these targets, by code with their names; what was typed for one that stays is kept. */
    void list(Map<String, String> targets) {
        shown.keySet().retainAll(targets.keySet());
        removeAll();
        targets.forEach((code, name) -> add(shown.computeIfAbsent(code, c -> field(c, name))));
    }

    private TextField field(String code, String name) {
        var field = new TextField(getTranslation("directory.field.reason", code));
        field.setHelperText(name);
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        var reason = before.getOrDefault(code, Bilingual.NONE);
        field.setValue(english() ? reason.en() : reason.it());
        return field;
    }

    Profile applied(Profile profile) {
        var reasons = new HashMap<String, Bilingual>();
        shown.forEach((code, field) -> {
            var said = before.getOrDefault(code, Bilingual.NONE);
            reasons.put(
                    code,
                    english()
                            ? new Bilingual(said.it(), field.getValue())
                            : new Bilingual(field.getValue(), said.en()));
        });
        return profile.withTargetReasons(reasons);
    }

    private boolean english() {
        return Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
    }
}
