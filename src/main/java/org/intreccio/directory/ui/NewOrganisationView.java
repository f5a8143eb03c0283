package org.intreccio.directory.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Likeness;
import org.intreccio.directory.Lookalikes;
import org.intreccio.directory.OrganisationDraft;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.LegalForm;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.SuggestField;

/** Brings an organisation in; who does becomes its owner. Shows those of a like name first, so that none comes in twice. */
@Route(NewOrganisationView.PATH)
@ForSignedIn
@CssImport("./styles/directory.css")
class NewOrganisationView extends Page {

    static final String PATH = "actors/new";

    private final transient Actors actors;
    private final transient CurrentActor currentActor;
    private final transient Lookalikes lookalikes;
    private final TextField name = new TextField();
    private final Div alike = new Div();
    private final Select<ActorKind> kind = new Select<>();
    private final ComboBox<LegalForm> legalForm = new ComboBox<>();
    private final SuggestField<Place> place;
    private final TextArea summary = new TextArea();
    private final TextField website = new TextField();
    private final TextField vatNumber = new TextField();
    private final TextField taxCode = new TextField();
    private final MultiSelectComboBox<Theme> themes;

    NewOrganisationView(
            Actors actors, CurrentActor currentActor, Lookalikes lookalikes, Vocabulary vocabulary, Places places) {
        this.actors = actors;
        this.currentActor = currentActor;
        this.lookalikes = lookalikes;
        var choices = new Choices(vocabulary, places);
        place = choices.place();
        themes = choices.themes(Set.of());
        titled(getTranslation("directory.new.title"));
        reachedBy(new Crumb(getTranslation("directory.title"), DirectoryAddress.PATH));
        narrow();
        labels(vocabulary);
        var save = new Button(getTranslation("directory.new.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, alike, kind, legalForm, place, website, vatNumber, taxCode, summary, themes, save);
        form.addClassNames("card", "stack");
        add(new PageHeader(getTranslation("directory.new.title")).lead(getTranslation("directory.new.lead")), form);
    }

    private void labels(Vocabulary vocabulary) {
        name.setLabel(getTranslation("directory.part.name"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        alike.getElement().setAttribute("role", "status");
        kind.setLabel(getTranslation("directory.field.kind"));
        kind.setItems(Arrays.stream(ActorKind.values())
                .filter(ActorKind::organisation)
                .toList());
        kind.setItemLabelGenerator(k -> getTranslation(Mark.of(k.name()).key()));
        kind.setValue(ActorKind.ASSOCIATION);
        kind.addValueChangeListener(e -> forms(vocabulary));
        legalForm.setLabel(getTranslation("directory.field.legal-form"));
        legalForm.setItemLabelGenerator(f -> f.label(getLocale()));
        forms(vocabulary);
        place.setLabel(getTranslation("directory.field.seat"));
        place.setHelperText(getTranslation("directory.field.place.help"));
        place.setRequiredIndicatorVisible(true);
        place.setManualValidation(true);
        summary.setLabel(getTranslation("directory.part.summary"));
        summary.setHelperText(getTranslation("directory.field.summary.help", 300));
        website.setLabel(getTranslation("directory.part.website"));
        website.setPlaceholder("https://");
        vatNumber.setLabel(getTranslation("directory.part.vat-number"));
        vatNumber.setHelperText(getTranslation("directory.field.vat-number.help"));
        vatNumber.setManualValidation(true);
        taxCode.setLabel(getTranslation("directory.part.tax-code"));
        taxCode.setHelperText(getTranslation("directory.field.tax-code.help"));
        taxCode.setManualValidation(true);
        Stream.of(name, website, vatNumber, taxCode).forEach(f -> f.addValueChangeListener(e -> alike()));
        place.addValueChangeListener(e -> alike());
        themes.setLabel(getTranslation("directory.part.themes"));
        Stream.<HasSize>of(name, kind, legalForm, place, summary, website, vatNumber, taxCode, themes)
                .forEach(HasSize::setWidthFull);
    }

    private void forms(Vocabulary vocabulary) {
        legalForm.setItems(vocabulary.legalForms().stream()
                .filter(f -> f.kind().equals(kind.getValue().label()))
                .toList());
    }

    /** Shows organisations that may be the one typed, and why. */
    private void alike() {
        alike.removeAll();
        var found = lookalikes.of(draft(), 4);
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        found.forEach(f -> list.add(new ListItem(
                new Anchor("actors/" + f.card().id(), f.card().name()), why(f.reasons()), claim(f.card()))));
        alike.add(new Paragraph(getTranslation("directory.new.alike")), list);
        alike.addClassName("note");
    }

    private Span why(Set<Likeness.Reason> reasons) {
        var words = reasons.stream()
                .filter(r -> !r.against())
                .map(r -> getTranslation(r.key()))
                .collect(Collectors.joining(", "));
        return new Span(words.isEmpty() ? "" : " (" + words + ")");
    }

    /** Leads to where one says that one acts for it, which the room of memberships has under the actor's address. */
    private Span claim(ActorCard card) {
        var words = getTranslation("directory.new.alike.claim");
        var link = new Anchor("actors/" + card.id() + "/claim", words);
        link.getElement().setAttribute("aria-label", words + ": " + card.name());
        return new Span(new Text(" · "), link);
    }

    private OrganisationDraft draft() {
        var english = Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
        var words = summary.getValue();
        return new OrganisationDraft(
                name.getValue(),
                kind.getValue(),
                legalForm.getOptionalValue().map(LegalForm::code).orElse(""),
                english ? new Bilingual("", words) : new Bilingual(words, ""),
                website.getValue(),
                place.getOptionalValue().map(p -> p.id().value()).orElse(""),
                themes.getValue().stream().map(Theme::code).collect(Collectors.toSet()),
                vatNumber.getValue(),
                taxCode.getValue());
    }

    private void save() {
        var draft = draft();
        try {
            var id = actors.add(draft);
            currentActor.actFor(id);
            getUI().ifPresent(ui -> ui.navigate("actors/" + id));
            Notices.done(getTranslation("directory.new.done", draft.name()));
        } catch (DomainException refusal) {
            Notices.refused(
                    refusal,
                    Map.of(
                            "name", name,
                            "legalForm", legalForm,
                            "places", place,
                            "summaryIt", summary,
                            "summaryEn", summary,
                            "website", website,
                            "vatNumber", vatNumber,
                            "taxCode", taxCode,
                            "themes", themes));
        }
    }
}
