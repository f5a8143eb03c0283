package org.intreccio.spaces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceSettings;
import org.intreccio.spaces.SpaceTemplate;
import org.intreccio.spaces.Spaces;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Begins a space from a template; all else is chosen on its desk. */
@Route(NewSpaceView.PATH)
@ForSignedIn
@CssImport("./styles/spaces.css")
class NewSpaceView extends Page {

    static final String PATH = "spaces/new";

    private final transient Spaces spaces;
    private final transient SpaceCatalogue catalogue;
    private final Select<CurrentActor.Choice> host = new Select<>();
    private final RadioButtonGroup<SpaceTemplate> template = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final TextField tagline = new TextField();

    NewSpaceView(Spaces spaces, SpaceCatalogue catalogue, CurrentActor currentActor) {
        this.spaces = spaces;
        this.catalogue = catalogue;
        titled(getTranslation("spaces.new.title"));
        reachedBy(new Crumb(getTranslation("spaces.title"), SpacesView.PATH));
        narrow();
        add(new PageHeader(getTranslation("spaces.new.title")).lead(getTranslation("spaces.new.lead")));
        var hosts = currentActor.choices().stream().filter(c -> !c.myself()).toList();
        if (hosts.isEmpty()) {
            add(new EmptyState(getTranslation("spaces.new.no-host"), getTranslation("spaces.new.no-host.why"))
                    .action(getTranslation("spaces.new.no-host.go"), "actors/new"));
            return;
        }
        add(form(hosts, currentActor));
    }

    private Div form(List<CurrentActor.Choice> hosts, CurrentActor currentActor) {
        host.setLabel(getTranslation("spaces.field.host"));
        host.setItems(hosts);
        host.setItemLabelGenerator(CurrentActor.Choice::name);
        host.setValue(currentActor.find().filter(hosts::contains).orElse(hosts.getFirst()));
        host.setWidthFull();
        template.setLabel(getTranslation("spaces.field.template"));
        template.setItems(SpaceTemplate.values());
        template.setRenderer(new ComponentRenderer<>(this::template));
        template.setValue(SpaceTemplate.PROGRAMME);
        template.addClassName("space-templates");
        name.setLabel(getTranslation("spaces.field.name"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        tagline.setLabel(getTranslation("spaces.field.tagline"));
        tagline.setHelperText(getTranslation("spaces.field.tagline.help"));
        tagline.setWidthFull();
        var begin = new Button(getTranslation("spaces.new.save"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(host, template, name, tagline, begin);
        form.addClassNames("card", "stack");
        return form;
    }

    private Div template(SpaceTemplate choice) {
        var title = new com.vaadin.flow.component.html.Span(getTranslation(choice.key()));
        title.addClassName("template-name");
        var blurb = new com.vaadin.flow.component.html.Span(getTranslation(choice.key() + ".blurb"));
        blurb.addClassName("soft");
        var words = new Div(title, blurb);
        words.addClassName("template-words");
        return words;
    }

    private void begin() {
        var english = Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
        var words = tagline.getValue();
        var chosen = template.getValue();
        try {
            var settings = SpaceSettings.from(
                            chosen, "", name.getValue(), english ? new Bilingual("", words) : new Bilingual(words, ""))
                    .withText(new Bilingual(
                            getTranslation(Locale.ITALIAN, chosen.key() + ".text"),
                            getTranslation(Locale.ENGLISH, chosen.key() + ".text")));
            var id = spaces.begin(host.getValue().id(), chosen, settings);
            catalogue
                    .page(id)
                    .ifPresent(page -> getUI().ifPresent(ui ->
                            ui.navigate(SpaceDeskView.address(page.card().slug()))));
            Notices.done(getTranslation("spaces.new.done", name.getValue()));
        } catch (DomainException refusal) {
            Notices.refused(
                    refusal,
                    Map.of("name", name, "slug", name, "taglineIt", tagline, "taglineEn", tagline, "host", host));
        }
    }
}
