package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.TakingPart;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Panel;

/** On the page of an imported project: lets those who represent an organisation say that it took part, and shows them what they said. */
@org.springframework.stereotype.Component
class TakingPartPanel implements Panel<ProjectId> {

    private final TakingPart takingPart;
    private final CurrentUser user;

    TakingPartPanel(TakingPart takingPart, CurrentUser user) {
        this.takingPart = takingPart;
        this.user = user;
    }

    @Override
    public boolean appliesTo(ProjectId id) {
        return user.isSignedIn()
                && (!takingPart.choices(id).isEmpty() || !takingPart.open(id).isEmpty());
    }

    @Override
    public Component content(ProjectId id) {
        var panel = new Div();
        panel.addClassName("stack");
        show(panel, id);
        return panel;
    }

    private void show(Div panel, ProjectId id) {
        panel.removeAll();
        var open = takingPart.open(id);
        open.forEach(c -> panel.add(said(c)));
        var saying = open.stream().map(Collaboration::proposer).toList();
        var choices = takingPart.choices(id).stream()
                .filter(choice -> !saying.contains(choice.id()))
                .toList();
        if (!choices.isEmpty()) {
            panel.add(form(panel, id, choices));
        }
    }

    private static Component said(Collaboration c) {
        var note = new Div(
                Shown.paragraph(Shown.say("collaborations.took-part.waits", c.proposerName())),
                new Anchor(MyCollaborationsView.PATH, Shown.say("collaborations.see")));
        note.addClassName("note");
        return note;
    }

    private Component form(Div panel, ProjectId id, List<CurrentActor.Choice> choices) {
        var as = new Select<CurrentActor.Choice>();
        as.setLabel(Shown.say("collaborations.field.as"));
        as.setItems(choices);
        as.setItemLabelGenerator(CurrentActor.Choice::name);
        as.setValue(choices.getFirst());
        as.setManualValidation(true);
        var role = PartnersField.role();
        role.setLabel(Shown.say("collaborations.name.role"));
        var visibility = new Select<Visibility>();
        visibility.setLabel(Shown.say("collaborations.field.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(v -> Shown.say(v.key()));
        visibility.setValue(Visibility.PUBLIC);
        var ask = new Button(Shown.say("collaborations.new.save"), click -> {
            try {
                takingPart.say(id, as.getValue().id(), role.getValue(), visibility.getValue());
                Notices.done(Shown.say("collaborations.took-part.done"));
                show(panel, id);
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("as", as));
            }
        });
        var row = new Div(as, role, visibility);
        row.addClassNames("row", "collaboration-days");
        var fields =
                new Div(Shown.soft(UI.getCurrent().getTranslation("collaborations.took-part.why")), row, new Div(ask));
        fields.addClassName("stack");
        return new Details(Shown.say("collaborations.took-part"), fields);
    }

    @Override
    public int order() {
        return 110;
    }
}
