package org.intreccio.challenges.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.challenges.ChallengeTemplate;
import org.intreccio.challenges.ChallengeTemplates;
import org.intreccio.challenges.Challenges;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Begins a call from a template; all else is laid down step by step. */
@Route(NewChallengeView.PATH)
@ForSignedIn
@CssImport("./styles/challenges.css")
class NewChallengeView extends Page {

    static final String PATH = "challenges/new";

    private final transient Challenges challenges;
    private final transient ChallengeTemplates templates;
    private final Select<CurrentActor.Choice> host = new Select<>();
    private final RadioButtonGroup<ChallengeTemplate> template = new RadioButtonGroup<>();
    private final TextField name = new TextField();

    NewChallengeView(Challenges challenges, ChallengeTemplates templates, CurrentActor currentActor) {
        this.challenges = challenges;
        this.templates = templates;
        titled(getTranslation("challenges.new.title"));
        reachedBy(new Crumb(getTranslation("challenges.title"), ChallengesView.PATH));
        narrow();
        add(new PageHeader(getTranslation("challenges.new.title")).lead(getTranslation("challenges.new.lead")));
        var hosts = currentActor.choices().stream().filter(c -> !c.myself()).toList();
        if (hosts.isEmpty()) {
            add(new EmptyState(getTranslation("challenges.new.no-host"), getTranslation("challenges.new.no-host.why"))
                    .action(getTranslation("challenges.new.no-host.go"), "actors/new"));
            return;
        }
        add(form(hosts, currentActor));
    }

    private Div form(List<CurrentActor.Choice> hosts, CurrentActor currentActor) {
        host.setLabel(getTranslation("challenges.field.host"));
        host.setItems(hosts);
        host.setItemLabelGenerator(CurrentActor.Choice::name);
        host.setValue(currentActor.find().filter(hosts::contains).orElse(hosts.getFirst()));
        host.setWidthFull();
        template.setLabel(getTranslation("challenges.field.template"));
        template.setItems(templates.all());
        template.setRenderer(new ComponentRenderer<>(this::words));
        template.setValue(templates.all().getFirst());
        template.addClassName("challenge-templates");
        name.setLabel(getTranslation("challenges.field.title"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        var begin = new Button(getTranslation("challenges.new.save"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(host, name, template, begin);
        form.addClassNames("card", "stack");
        return form;
    }

    private Div words(ChallengeTemplate choice) {
        var title = new Span(choice.title().in(getLocale()));
        title.addClassName("template-name");
        var blurb = new Span(choice.blurb().in(getLocale()));
        blurb.addClassName("soft");
        var words = new Div(title, blurb);
        words.addClassName("template-words");
        return words;
    }

    private void begin() {
        var english = Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
        var title = name.getValue();
        try {
            var settings =
                    templates.start(template.getValue(), english ? new Bilingual("", title) : new Bilingual(title, ""));
            var id = challenges.begin(host.getValue().id(), settings);
            getUI().ifPresent(ui -> ui.navigate(ChallengeEditView.address(id)));
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("title", name, "host", host));
        }
    }
}
