package org.intreccio.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.ProposedCompetence;
import org.intreccio.ui.DayField;
import org.intreccio.ui.Glyph;

/** What an actor offers, or what it seeks: one line each, seen by whom it says. */
final class ExchangeForm extends ProfileForm {

    private static final List<String> LEVELS = List.of("", "basic", "good", "expert");

    private final transient Choices choices;
    private final boolean offers;
    private final Div lines = new Div();
    private final transient List<Line> shown = new ArrayList<>();
    /** Of those that are only proposed, which the vocabulary does not know. */
    private final transient Map<String, String> names = new HashMap<>();

    private final ComboBox<Competence> another;

    ExchangeForm(Profile profile, Choices choices, ProposedCompetences proposed, ActorId actor, boolean offers) {
        super(profile);
        proposed.of(actor).forEach(p -> names.put(p.code(), name(p)));
        this.choices = choices;
        this.offers = offers;
        another = named(offers ? "offers" : "seeks", choices.competence());
        another.setLabel(getTranslation(offers ? "directory.field.offer.add" : "directory.field.seek.add"));
        another.setWidthFull();
        another.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                add(Profile.Exchange.of(e.getValue().code()));
                another.clear();
            }
        });
        lines.addClassName("stack");
        of(profile).forEach(this::add);
        add(new Paragraph(getTranslation("directory.field.exchange.help")), lines, another);
        add(new ProposeForm(proposed, actor, choices, p -> {
            names.put(p.code(), name(p));
            add(Profile.Exchange.of(p.code()));
        }));
    }

    private String name(ProposedCompetence p) {
        var name = p.label(getLocale());
        return name.isEmpty() ? p.labelIt() + p.labelEn() : name;
    }

    private List<Profile.Exchange> of(Profile profile) {
        return offers ? profile.offers() : profile.seeks();
    }

    private void add(Profile.Exchange exchange) {
        if (shown.stream().anyMatch(l -> l.code.equals(exchange.competence()))) {
            return;
        }
        var line = new Line(exchange);
        shown.add(line);
        lines.add(line);
    }

    @Override
    String heading() {
        return getTranslation(offers ? "directory.edit.offers" : "directory.edit.seeks");
    }

    @Override
    Profile applied(Profile profile) {
        var exchanges = shown.stream()
                .map(Line::exchange)
                .sorted(java.util.Comparator.comparing(Profile.Exchange::competence))
                .toList();
        return offers ? profile.withOffers(exchanges) : profile.withSeeks(exchanges);
    }

    @Override
    String told(Profile profile, Profile.Part part) {
        return of(profile).stream().map(e -> label(e.competence())).collect(Collectors.joining(", "));
    }

    private String label(String code) {
        return choices.vocabulary()
                .competence(code)
                .map(c -> c.label(getLocale()))
                .orElse(names.getOrDefault(code, code));
    }

    /** One competence or resource with what is said of it. */
    private final class Line extends Div {

        private final String code;
        private final Bilingual note;
        private final boolean english = Locale.ENGLISH
                .getLanguage()
                .equals(ExchangeForm.this.getLocale().getLanguage());
        private final Select<String> level = new Select<>();
        private final TextField words = new TextField();
        private final DayField until = new DayField();
        private final TextField address = new TextField();
        private final TextField proof = new TextField();
        private final Evidence evidence;
        private final SeenBy visibility;

        Line(Profile.Exchange exchange) {
            code = exchange.competence();
            note = exchange.note();
            addClassName("exchange-line");
            var name = new Div(label(code));
            name.addClassName("result-title");
            level.setLabel(say("directory.field.level"));
            level.setItems(LEVELS);
            level.setItemLabelGenerator(l -> say("directory.level." + (l.isEmpty() ? "none" : l)));
            level.setValue(LEVELS.contains(exchange.level()) ? exchange.level() : "");
            words.setLabel(say("directory.field.note"));
            words.setMaxLength(300);
            words.setValue(english ? note.en() : note.it());
            until.setLabel(say("directory.field.until"));
            until.setValue(exchange.until());
            visibility = new SeenBy(label(code), exchange.visibility());
            visibility.setLabel(say("directory.field.visibility"));
            var remove = new Button(Glyph.TRASH.icon(), click -> {
                shown.remove(this);
                lines.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(say("directory.field.remove", label(code)));
            evidence = exchange.evidence();
            address.setLabel(say("directory.field.evidence"));
            address.setPlaceholder("https://");
            address.setValue(evidence.address());
            proof.setLabel(say("directory.field.evidence-label"));
            proof.setMaxLength(120);
            proof.setValue(evidence.label());
            add(name, level, words, until, visibility);
            if (offers) {
                add(address, proof);
            }
            add(remove);
        }

        private String say(String key, Object... arguments) {
            return ExchangeForm.this.getTranslation(key, arguments);
        }

        Profile.Exchange exchange() {
            var said = words.getValue();
            var both = english ? new Bilingual(note.it(), said) : new Bilingual(said, note.en());
            var shows = offers ? new Evidence(address.getValue(), proof.getValue()) : evidence;
            return new Profile.Exchange(code, level.getValue(), both, until.getValue(), shows, visibility.getValue());
        }
    }
}
