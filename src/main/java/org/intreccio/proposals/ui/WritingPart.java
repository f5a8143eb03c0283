package org.intreccio.proposals.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intreccio.challenges.SectionTemplate;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalText;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.ui.DayField;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** The text: each field saves itself a moment after its writer pauses, and shows what the others of the team wrote. */
final class WritingPart extends Div {

    private static final int PAUSE = 1_200;
    private static final int SUGGESTIONS = 20;

    private final transient Desk desk;
    private final transient Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final transient Map<String, Consumer<ProposalText>> showing = new LinkedHashMap<>();
    private final transient Map<String, Object> shown = new HashMap<>();
    private final transient UnsavedWords unsaved;
    private final SimilarPart similar;
    private boolean filling;

    WritingPart(Desk desk) {
        this.desk = desk;
        this.similar = new SimilarPart(desk);
        this.unsaved = new UnsavedWords(this, desk);
        addClassName("stack");
        add(new PageSection(getTranslation("proposals.desk.about"), title(), summary(), similar));
        var sections = new Div();
        sections.addClassName("stack");
        desk.page().call().terms().sections().forEach(section -> sections.add(section(section)));
        add(new PageSection(getTranslation("proposals.desk.sections"), sections));
        add(new PageSection(getTranslation("proposals.desk.frame"), frame()));
        show(desk.page());
        desk.watch(this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        unsaved.resume(event.getUI());
    }

    private Component title() {
        var title = new TextField();
        title.setMaxLength(160);
        text("title", title, ProposalText::title, this::titled);
        return title;
    }

    private Component summary() {
        var summary = new TextArea();
        summary.setMinRows(3);
        summary.setMaxLength(800);
        summary.setHelperText(getTranslation("proposals.field.summary.help"));
        text("summary", summary, ProposalText::summary, this::summed);
        return summary;
    }

    private Component section(SectionTemplate section) {
        var area = new TextArea();
        area.setMinRows(6);
        var most = section.most() > 0 ? section.most() : 20_000;
        area.setMaxLength(most);
        area.setRequiredIndicatorVisible(section.required());
        area.setManualValidation(true);
        var field = ProposalText.field(section.code());
        text(field, area, t -> t.in(section.code()), words -> of(section.code(), words));
        area.setLabel(section.title().in(getLocale()));
        var help = section.help().in(getLocale());
        area.setHelperText((help.isBlank() ? "" : help + " ") + getTranslation("proposals.field.most", most));
        var box = new Div(new MarkdownArea(area));
        box.addClassNames("stack", "proposal-section");
        if (section.confidential()) {
            box.addComponentAsFirst(Shown.badge(getTranslation("proposals.confidential"), "warn"));
        }
        return box;
    }

    private Component frame() {
        var months = new IntegerField();
        months.setMin(1);
        months.setStepButtonsVisible(true);
        choice("months", months, ProposalText::months, value -> framed(value, null, List.of(), List.of()));
        var ends = new DayField();
        choice("ends", ends, ProposalText::ends, value -> framed(null, value, List.of(), List.of()));
        var places = new MultiSelectComboBox<Place>();
        places.setItems(query -> desk.parts().places().suggest(query.getFilter().orElse(""), SUGGESTIONS).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        places.setItemLabelGenerator(p -> p.called(getLocale()));
        choice(
                "places",
                places,
                t -> Set.copyOf(desk.parts().places().find(t.places())),
                all -> framed(null, null, all.stream().map(Place::id).toList(), List.of()));
        var competences = new MultiSelectComboBox<Competence>();
        var vocabulary = desk.parts().vocabulary();
        competences.setItems(vocabulary.competences());
        competences.setItemLabelGenerator(c -> c.label(getLocale()));
        competences.setHelperText(getTranslation("proposals.field.competences.help"));
        choice(
                "competences",
                competences,
                t -> t.competences().stream()
                        .flatMap(code -> vocabulary.competence(code).stream())
                        .collect(Collectors.toSet()),
                all -> framed(
                        null,
                        null,
                        List.of(),
                        all.stream().map(Competence::code).sorted().toList()));
        var pair = new Div(months, ends);
        pair.addClassName("field-pair");
        var all = new Div(pair, places, competences);
        all.addClassName("stack");
        places.setWidthFull();
        competences.setWidthFull();
        return all;
    }

    private <F extends AbstractField<?, String> & HasValueChangeMode & HasValidationProperties> void text(
            String name, F field, Function<ProposalText, String> reading, Function<String, ProposalText> writing) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.getElement().setAttribute("data-field", name);
        choice(name, field, reading, writing);
    }

    /** One field of the text: what was shown last is remembered, so that only what the writer changed is saved. */
    private <T, F extends Component & HasValue<?, T> & HasValidationProperties> void choice(
            String name,
            F field,
            Function<ProposalText, ? extends @Nullable T> reading,
            Function<T, ProposalText> writing) {
        field.getElement().setProperty("label", Shown.field(name, desk.page().call()));
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        field.setReadOnly(!desk.page().standing().mayWrite());
        fields.put(name, field);
        showing.put(name, text -> {
            var value = reading.apply(text);
            if (value == null) {
                field.clear();
            } else {
                field.setValue(value);
            }
        });
        field.addValueChangeListener(change -> {
            if (!filling) {
                save(name, writing.apply(change.getValue()));
            }
        });
    }

    private void save(String name, ProposalText mine) {
        var field = Objects.requireNonNull(fields.get(name));
        try {
            field.setInvalid(false);
            desk.save(mine, Set.of(name));
            unsaved.saved(name);
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of(name, field));
        }
    }

    /** Shows what changed elsewhere, and leaves what this writer has just typed. */
    private void show(ProposalPage page) {
        filling = true;
        try {
            showing.forEach((name, field) -> {
                var now = Objects.toString(value(page.text(), name));
                if (!now.equals(shown.put(name, now))) {
                    field.accept(page.text());
                }
            });
        } finally {
            filling = false;
        }
        getElement().setAttribute("data-base", String.valueOf(page.proposal().version()));
        similar.show(page);
    }

    private static @Nullable Object value(ProposalText text, String name) {
        return switch (name) {
            case "title" -> text.title();
            case "summary" -> text.summary();
            case "months" -> text.months();
            case "ends" -> text.ends();
            case "places" -> text.places();
            case "competences" -> text.competences();
            default -> text.in(name.substring("section.".length()));
        };
    }

    private ProposalText titled(String title) {
        return new ProposalText(title, "", Map.of(), List.of(), null, null, null, List.of(), List.of());
    }

    private ProposalText summed(String summary) {
        return new ProposalText("", summary, Map.of(), List.of(), null, null, null, List.of(), List.of());
    }

    private static ProposalText of(String section, String words) {
        return new ProposalText("", "", Map.of(section, words), List.of(), null, null, null, List.of(), List.of());
    }

    private static ProposalText framed(
            @Nullable Integer months, @Nullable LocalDate ends, List<PlaceId> places, List<String> competences) {
        return new ProposalText("", "", Map.of(), List.of(), null, months, ends, places, competences);
    }
}
