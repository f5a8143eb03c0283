package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.collaborations.CollaborationDraft;
import org.intreccio.collaborations.CollaborationRole;
import org.intreccio.collaborations.Collaborations;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.TypedId;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.DayField;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.SuggestField;

/** Says what one did with others, and asks them. {@code ?with=<actor>} names one from the start. */
@Route(NewCollaborationView.PATH)
@ForSignedIn
@CssImport("./styles/collaborations.css")
class NewCollaborationView extends Page implements BeforeEnterObserver {

    static final String PATH = "collaborations/new";

    private final transient Collaborations collaborations;
    private final transient ActorCatalogue catalogue;
    private final Select<CurrentActor.Choice> as = new Select<>();
    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final Select<CollaborationRole> role = PartnersField.role();
    private final DayField start = new DayField();
    private final DayField end = new DayField();
    private final MultiSelectComboBox<Theme> themes = new MultiSelectComboBox<>();
    private final SuggestField<Place> place;
    private final TextField evidence = new TextField();
    private final TextField evidenceLabel = new TextField();
    private final Select<Visibility> visibility = new Select<>();
    private final PartnersField partners;

    NewCollaborationView(
            Collaborations collaborations,
            ActorCatalogue catalogue,
            ActorSearch search,
            CurrentActor currentActor,
            Vocabulary vocabulary,
            Places places) {
        this.collaborations = collaborations;
        this.catalogue = catalogue;
        partners = new PartnersField(search);
        titled(getTranslation("collaborations.new"));
        reachedBy(new Crumb(getTranslation("collaborations.mine"), MyCollaborationsView.PATH));
        narrow();
        as.setItems(currentActor.choices());
        as.setItemLabelGenerator(CurrentActor.Choice::name);
        currentActor.find().ifPresent(as::setValue);
        themes.setItems(vocabulary.themes());
        themes.setItemLabelGenerator(t -> t.label(getLocale()));
        place = new SuggestField<>(places::suggest, p -> p.called(getLocale()));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(v -> getTranslation(v.key()));
        visibility.setValue(Visibility.PUBLIC);
        labels();
        var save = new Button(getTranslation("collaborations.new.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var days = new Div(start, end);
        days.addClassNames("row", "collaboration-days");
        var proof = new Div(evidence, evidenceLabel);
        proof.addClassNames("row", "collaboration-days");
        var form = new Div(as, title, summary, days, partners, role, themes, place, proof, visibility, new Div(save));
        form.addClassNames("card", "stack");
        add(new PageHeader(getTranslation("collaborations.new")).lead(getTranslation("collaborations.new.lead")), form);
    }

    private void labels() {
        label(as, "as", false);
        label(title, "title", false);
        label(summary, "summary", true);
        label(role, "role", false);
        label(start, "start", false);
        label(end, "end", true);
        label(themes, "themes", false);
        label(place, "place", true);
        label(evidence, "evidence", true);
        label(evidenceLabel, "evidence-label", true);
        label(visibility, "visibility", true);
        title.setRequiredIndicatorVisible(true);
        start.setRequiredIndicatorVisible(true);
        title.setMaxLength(160);
        summary.setMaxLength(600);
        evidence.setPlaceholder("https://");
        fields().values().forEach(f -> f.setManualValidation(true));
        Stream.<HasSize>of(as, title, summary, role, themes, place, visibility).forEach(HasSize::setWidthFull);
    }

    private <F extends com.vaadin.flow.component.HasLabel & com.vaadin.flow.component.HasHelper> void label(
            F field, String name, boolean help) {
        field.setLabel(getTranslation("collaborations.field." + name));
        if (help) {
            field.setHelperText(getTranslation("collaborations.field." + name + ".help"));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("with").stream()
                .filter(id -> TypedId.SHAPE.matcher(id).matches())
                .flatMap(id -> catalogue.find(new ActorId(id)).stream())
                .forEach(card -> partners.name(card.id(), card.name()));
    }

    private Map<String, ? extends HasValidationProperties> fields() {
        return Map.of(
                "title", title,
                "summary", summary,
                "start", start,
                "end", end,
                "themes", themes,
                "place", place,
                "evidence", evidence,
                "partners", partners.field());
    }

    private void save() {
        fields().values().forEach(f -> f.setInvalid(false));
        try {
            collaborations.propose(as.getValue().id(), draft());
            Notices.done(getTranslation("collaborations.new.done"));
            getUI().ifPresent(ui -> ui.navigate(MyCollaborationsView.PATH));
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields());
        }
    }

    private CollaborationDraft draft() {
        return new CollaborationDraft(
                words(title.getValue()),
                words(summary.getValue()),
                role.getValue(),
                start.getValue(),
                end.getValue(),
                themes.getValue().stream().map(Theme::code).collect(Collectors.toSet()),
                place.getOptionalValue().map(p -> p.id().value()).orElse(""),
                evidence.getValue(),
                evidenceLabel.getValue(),
                partners.named(),
                visibility.getValue());
    }

    /** In the language in which the page is read. */
    private Bilingual words(String text) {
        var english = Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
        return english ? new Bilingual("", text) : new Bilingual(text, "");
    }
}
