package org.intreccio.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.moderation.Breach;
import org.intreccio.moderation.Reportable;
import org.intreccio.moderation.Reports;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Tells stewards what is wrong with something: why, and in words if one likes. */
@Route("report/:kind/:id")
@ForSignedIn
@CssImport("./styles/moderation.css")
class ReportView extends Page implements BeforeEnterObserver {

    private static final int LONGEST = 1_000;

    private final transient Reports reports;
    private final RadioButtonGroup<Breach> breach = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();

    ReportView(Reports reports) {
        this.reports = reports;
        narrow();
        titled(getTranslation("moderation.report.title"));
        breach.setLabel(getTranslation("moderation.report.breach"));
        breach.setItems(Breach.values());
        breach.setItemLabelGenerator(b -> getTranslation("moderation.breach." + b.code()));
        breach.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        breach.setRequiredIndicatorVisible(true);
        breach.setManualValidation(true);
        words.setLabel(getTranslation("moderation.report.words"));
        words.setHelperText(getTranslation("moderation.report.words.help", LONGEST));
        words.setManualValidation(true);
        words.setMinRows(4);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
    }

    static String path(String kind, String id) {
        return "report/" + kind + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kind = event.getRouteParameters().get("kind").orElse("");
        var id = event.getRouteParameters().get("id").orElse("");
        var thing = reports.thing(kind, id);
        removeAll();
        var about = new Paragraph(new Anchor(thing.href(), thing.title()));
        about.addClassName("lead");
        add(new PageHeader(getTranslation("moderation.report.title")).below(about));
        if (reports.waiting(kind, id)) {
            add(new EmptyState(
                            getTranslation("moderation.report.already"),
                            getTranslation("moderation.report.already.why"))
                    .action(getTranslation("moderation.report.back"), thing.href()));
        } else {
            add(form(kind, id, thing));
        }
    }

    private Div form(String kind, String id, Reportable.Thing thing) {
        var promise = new Paragraph(getTranslation("moderation.report.promise"));
        promise.addClassName("note");
        var send = new Button(getTranslation("moderation.report.send"), click -> send(kind, id, thing));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var form = new Div(breach, words, promise, send);
        form.addClassNames("card", "stack", "form");
        return form;
    }

    private void send(String kind, String id, Reportable.Thing thing) {
        breach.setInvalid(false);
        words.setInvalid(false);
        if (breach.getValue() == null) {
            breach.setErrorMessage(getTranslation("moderation.error.breach"));
            breach.setInvalid(true);
            return;
        }
        try {
            reports.report(kind, id, breach.getValue(), words.getValue());
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("words", words));
            return;
        }
        Notices.done(getTranslation("moderation.report.done"));
        getUI().ifPresent(ui -> ui.navigate(thing.href()));
    }
}
