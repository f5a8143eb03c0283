package org.intreccio.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainException;
import org.intreccio.membership.Invitation;
import org.intreccio.membership.Invitations;
import org.intreccio.membership.MemberRole;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.web.PublicAddress;

/** Makes an invitation and shows its link, this once. */
class InviteForm extends Div {

    private static final int USUAL_DAYS = 14;

    private final transient Invitations invitations;
    private final transient PublicAddress address;
    private final transient ActorId organisation;
    private final transient Runnable made;
    private final Select<MemberRole> role = new Select<>();
    private final EmailField email = new EmailField();
    private final IntegerField uses = new IntegerField();
    private final IntegerField days = new IntegerField();
    private final Div fresh = new Div();

    InviteForm(Invitations invitations, PublicAddress address, ActorId organisation, Runnable made) {
        this.invitations = invitations;
        this.address = address;
        this.organisation = organisation;
        this.made = made;
        addClassNames("card", "stack");
        role.setLabel(getTranslation("membership.invite.role"));
        role.setItems(MemberRole.MEMBER, MemberRole.MANAGER);
        role.setItemLabelGenerator(r -> getTranslation(r.key()));
        role.setValue(MemberRole.MEMBER);
        email.setLabel(getTranslation("membership.invite.email"));
        email.setHelperText(getTranslation("membership.invite.email.help"));
        email.setWidthFull();
        uses.setLabel(getTranslation("membership.invite.uses"));
        uses.setValue(1);
        days.setLabel(getTranslation("membership.invite.days"));
        days.setValue(USUAL_DAYS);
        role.setManualValidation(true);
        email.setManualValidation(true);
        uses.setManualValidation(true);
        days.setManualValidation(true);
        var numbers = new Div(role, uses, days);
        numbers.addClassNames("row", "invite-fields");
        var make = new Button(getTranslation("membership.invite.make"), Glyph.LINK.icon(), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        fresh.setVisible(false);
        fresh.addClassNames("note", "ok");
        fresh.getElement().setAttribute("role", "status");
        add(numbers, email, new Div(make), fresh);
    }

    private void make() {
        var fields = Map.<String, HasValidationProperties>of("role", role, "email", email, "uses", uses, "days", days);
        fields.values().forEach(f -> f.setInvalid(false));
        try {
            var issued = invitations.invite(
                    organisation, new Invitations.Draft(role.getValue(), email.getValue(), number(uses), number(days)));
            show(issued);
            email.clear();
            made.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields);
        }
    }

    /** Nothing typed is out of every range, and is refused with the range. */
    private static int number(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }

    private void show(Invitation.Issued issued) {
        fresh.removeAll();
        var link = new TextField(getTranslation("membership.invite.link"));
        link.setValue(address.of(issued.path().substring(1)).toString());
        link.setReadOnly(true);
        link.setWidthFull();
        var copy = new Button(getTranslation("membership.invite.copy"), Glyph.COPY.icon());
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", link.getValue());
            Notices.done(getTranslation("membership.invite.copied"));
        });
        var told = new Div(new Paragraph(getTranslation("membership.invite.once")), link, new Div(copy));
        if (!issued.invitation().email().isEmpty()) {
            told.addComponentAsFirst(new Paragraph(
                    getTranslation("membership.invite.sent", issued.invitation().email())));
        }
        told.addClassNames("stack", "told");
        fresh.add(told);
        fresh.setVisible(true);
    }
}
