package org.intreccio.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.intreccio.kernel.DomainException;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.Members;
import org.intreccio.ui.DayField;
import org.intreccio.ui.Notices;

/** Changes what somebody is in an organisation, and until when. */
class RoleDialog extends Dialog {

    private final transient Members members;
    private final transient Members.Member member;
    private final transient Runnable done;
    private final RadioButtonGroup<MemberRole> role = new RadioButtonGroup<>();
    private final DayField until = new DayField();

    RoleDialog(Members members, Members.Member member, Runnable done) {
        this.members = members;
        this.member = member;
        this.done = done;
        setHeaderTitle(getTranslation("membership.role.change.named", member.personName()));
        setWidth("min(32rem, 100%)");
        role.setLabel(getTranslation("membership.role"));
        role.setItems(MemberRole.values());
        role.setItemLabelGenerator(r -> getTranslation(r.key()) + ": " + getTranslation(r.key() + ".what"));
        role.setValue(member.role());
        until.setLabel(getTranslation("membership.role.until"));
        until.setHelperText(getTranslation("membership.role.until.help"));
        until.setValue(member.to());
        until.setManualValidation(true);
        role.setManualValidation(true);
        var fields = new Div(role, until);
        fields.addClassName("stack");
        add(fields);
        var save = new Button(getTranslation("membership.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            members.changeRole(member.organisation(), member.person(), role.getValue(), until.getValue());
            close();
            Notices.done(getTranslation("membership.role.done", member.personName()));
            done.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("role", role, "until", until));
        }
    }
}
