package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.directory.ActorCard;
import org.intreccio.ui.SuggestField;

/** Tells guests how partners are found, and lets them see it for any organisation. */
final class Invitation extends Div {

    Invitation(SuggestField<ActorCard> picker) {
        addClassName("doors");
        picker.setWidthFull();
        var signIn = new Anchor("sign-in?back=%2Fpartners", getTranslation("recommendation.invite.sign-in"));
        signIn.addClassName("button-link");
        add(
                door(
                        getTranslation("recommendation.invite.own"),
                        getTranslation("recommendation.invite.own.why"),
                        signIn),
                door(
                        getTranslation("recommendation.invite.any"),
                        getTranslation("recommendation.invite.any.why"),
                        picker));
    }

    private static Div door(String title, String why, com.vaadin.flow.component.Component act) {
        var door = new Div(new H2(title), new Paragraph(why), act);
        door.addClassNames("card", "invitation");
        return door;
    }
}
