package org.intreccio.teams.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorSearch;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.teams.TeamBrief;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Notices;

/** Who is in, what is wanted, and, folded, what the team must keep to. Tells of every change that a person makes. */
final class TeamForm extends Div {

    private static final int SUGGESTIONS = 20;

    private final transient ActorCatalogue actors;
    private final transient Places places;
    private final transient Vocabulary vocabulary;
    private final transient Consumer<TeamBrief> heard;
    private final MultiSelectComboBox<ActorCard> members = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Competence> wanted = new MultiSelectComboBox<>();
    private final TextField title = new TextField();
    private final MultiSelectComboBox<Place> within = new MultiSelectComboBox<>();
    private final IntegerField size = new IntegerField();
    private final Map<ActorKind, IntegerField> least = new EnumMap<>(ActorKind.class);
    private final Map<ActorKind, IntegerField> most = new EnumMap<>(ActorKind.class);
    private final Details limits;
    private boolean showing;

    TeamForm(
            ActorCatalogue actors,
            ActorSearch search,
            Places places,
            Vocabulary vocabulary,
            Consumer<TeamBrief> heard) {
        this.actors = actors;
        this.places = places;
        this.vocabulary = vocabulary;
        this.heard = heard;
        addClassNames("facets", "team-form");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("teams.form"));
        choose(search);
        limits = new Details(getTranslation("teams.limits"), limits());
        limits.setWidthFull();
        add(members, wanted, limits);
    }

    private void choose(ActorSearch search) {
        members.setLabel(getTranslation("teams.members"));
        members.setHelperText(getTranslation("teams.members.help"));
        members.setItems(query -> search.suggest(query.getFilter().orElse(""), SUGGESTIONS, card -> true).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        members.setItemLabelGenerator(ActorCard::name);
        wanted.setLabel(getTranslation("teams.wanted"));
        wanted.setHelperText(getTranslation("teams.wanted.help", TeamBrief.MOST_WANTED));
        wanted.setItems(vocabulary.competences());
        wanted.setItemLabelGenerator(c -> c.label(getLocale()));
        within.setLabel(getTranslation("teams.places"));
        within.setHelperText(getTranslation("teams.places.help"));
        within.setItems(query -> places.suggest(query.getFilter().orElse(""), SUGGESTIONS).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        within.setItemLabelGenerator(p -> p.called(getLocale()));
        for (var field : List.of(members, wanted, within)) {
            field.setWidthFull();
            field.setClearButtonVisible(true);
            field.addValueChangeListener(e -> tell());
        }
    }

    private Div limits() {
        title.setLabel(getTranslation("teams.title"));
        title.setHelperText(getTranslation("teams.title.help"));
        title.setMaxLength(200);
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        title.addValueChangeListener(e -> tell());
        number(size, getTranslation("teams.size"), 1);
        var kinds = new Div(new Paragraph(getTranslation("teams.kinds")));
        kinds.addClassName("team-kinds");
        for (var kind : ActorKind.values()) {
            kinds.add(range(kind));
        }
        var all = new Div(title, within, size, kinds);
        all.addClassName("stack");
        return all;
    }

    private Div range(ActorKind kind) {
        var name = getTranslation(Mark.of(kind.name()).key());
        var from = new IntegerField();
        var to = new IntegerField();
        number(from, getTranslation("teams.kinds.least"), 0);
        number(to, getTranslation("teams.kinds.most"), 0);
        from.setAriaLabel(name + ": " + getTranslation("teams.kinds.least"));
        to.setAriaLabel(name + ": " + getTranslation("teams.kinds.most"));
        least.put(kind, from);
        most.put(kind, to);
        var row = new Div(new Span(name), from, to);
        row.addClassName("team-kind");
        return row;
    }

    private void number(IntegerField field, String label, int lowest) {
        field.setLabel(label);
        field.setMin(lowest);
        field.setMax(lowest == 0 ? 9 : TeamBrief.Range.ANY);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(e -> tell());
    }

    /** Shows what the address says, without telling. */
    void show(TeamBrief brief) {
        showing = true;
        try {
            members.setValue(actors.cards(brief.members()));
            wanted.setValue(brief.wanted().stream()
                    .flatMap(code -> vocabulary.competence(code).stream())
                    .toList());
            title.setValue(brief.title());
            within.setValue(places.find(List.copyOf(brief.places())));
            size.setValue(brief.most() == 0 ? null : brief.most());
            for (var kind : ActorKind.values()) {
                var range = brief.kinds().get(kind);
                Objects.requireNonNull(least.get(kind))
                        .setValue(range == null || range.least() == 0 ? null : range.least());
                Objects.requireNonNull(most.get(kind))
                        .setValue(range == null || range.most() == TeamBrief.Range.ANY ? null : range.most());
            }
            limits.setOpened(limits.isOpened() || brief.limited());
        } finally {
            showing = false;
        }
    }

    private void tell() {
        if (showing) {
            return;
        }
        try {
            heard.accept(brief());
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("member", members, "need", wanted, "size", size, "title", title));
        }
    }

    private TeamBrief brief() {
        var kinds = new EnumMap<ActorKind, TeamBrief.Range>(ActorKind.class);
        for (var kind : ActorKind.values()) {
            var from = Objects.requireNonNull(least.get(kind)).getValue();
            var to = Objects.requireNonNull(most.get(kind)).getValue();
            if (from != null || to != null) {
                kinds.put(kind, new TeamBrief.Range(from == null ? 0 : from, to == null ? TeamBrief.Range.ANY : to));
            }
        }
        return new TeamBrief(
                title.getValue().strip(),
                wanted.getValue().stream().map(Competence::code).toList(),
                kinds,
                within.getValue().stream().map(Place::id).collect(Collectors.toSet()),
                size.getValue() == null ? 0 : size.getValue(),
                members.getValue().stream().map(ActorCard::id).toList());
    }
}
