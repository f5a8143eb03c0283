package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.collaborations.CollaborationDraft;
import org.intreccio.collaborations.CollaborationRole;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.SuggestField;

/** Names partners one by one, each with its role. */
final class PartnersField extends Div {

    private final SuggestField<ActorCard> another;
    private final UnorderedList lines = new UnorderedList();
    private final transient Map<ActorId, Select<CollaborationRole>> roles = new LinkedHashMap<>();

    PartnersField(ActorSearch search) {
        addClassName("stack");
        lines.addClassNames("result-list", "collaboration-partners");
        another = new SuggestField<>(
                getTranslation("collaborations.field.partners"), search::suggest, card -> card.called(getLocale()));
        another.setHelperText(getTranslation("collaborations.field.partners.help"));
        another.setRequiredIndicatorVisible(true);
        another.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                name(e.getValue().id(), e.getValue().name());
                another.clear();
            }
        });
        add(another, lines);
    }

    /** The field at which a refusal is shown. */
    SuggestField<ActorCard> field() {
        return another;
    }

    /** Names this one; naming it again changes nothing. */
    void name(ActorId id, String name) {
        if (roles.containsKey(id)) {
            return;
        }
        another.setInvalid(false);
        var role = role();
        role.setAriaLabel(getTranslation("collaborations.field.role.of", name));
        roles.put(id, role);
        var title = new Span(name);
        title.addClassName("result-title");
        var item = new ListItem(title, role);
        var remove = new Button(Glyph.TRASH.icon(), click -> {
            roles.remove(id);
            lines.remove(item);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("collaborations.field.partners.remove", name));
        item.add(remove);
        item.addClassName("result");
        lines.add(item);
    }

    static Select<CollaborationRole> role() {
        var role = new Select<CollaborationRole>();
        role.setItems(CollaborationRole.values());
        role.setItemLabelGenerator(r -> Shown.say(r.key()));
        role.setValue(CollaborationRole.PARTNER);
        return role;
    }

    List<CollaborationDraft.Named> named() {
        return roles.entrySet().stream()
                .map(e -> new CollaborationDraft.Named(e.getKey(), e.getValue().getValue()))
                .toList();
    }
}
