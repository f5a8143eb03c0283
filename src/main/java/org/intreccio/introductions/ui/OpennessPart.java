package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Openness;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;

/** On the account page: whether the person, and each organisation they act for, may be asked for introductions. */
@org.springframework.stereotype.Component
class OpennessPart implements Panel<UserId> {

    private final Openness openness;
    private final CurrentActor currentActor;

    OpennessPart(Openness openness, CurrentActor currentActor) {
        this.openness = openness;
        this.currentActor = currentActor;
    }

    @Override
    public boolean appliesTo(UserId id) {
        return true;
    }

    @Override
    public Component content(UserId id) {
        var section = new PageSection(
                        Shown.say("introductions.openness"), new Paragraph(Shown.say("introductions.openness.what")))
                .anchored("introductions");
        currentActor.choices().forEach(choice -> section.add(box(choice)));
        section.add(new Paragraph(new Anchor(MyIntroductionsView.PATH, Shown.say("introductions.mine"))));
        return section;
    }

    private Component box(CurrentActor.Choice choice) {
        var box = new Checkbox(Shown.say("introductions.openness.of", choice.name()), openness.of(choice.id()));
        box.addValueChangeListener(e -> {
            if (!e.isFromClient()) {
                return;
            }
            try {
                openness.set(choice.id(), e.getValue());
                Notices.done(Shown.say(
                        e.getValue() ? "introductions.openness.on" : "introductions.openness.off", choice.name()));
            } catch (DomainException refusal) {
                box.setValue(e.getOldValue());
                Notices.refused(refusal);
            }
        });
        return new Div(box);
    }

    @Override
    public int order() {
        return 80;
    }
}
