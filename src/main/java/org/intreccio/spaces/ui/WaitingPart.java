package org.intreccio.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.kernel.DomainException;
import org.intreccio.spaces.MemberState;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceMember;
import org.intreccio.spaces.SpaceMembers;
import org.intreccio.spaces.SpacePage;
import org.intreccio.spaces.SpaceStatus;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SuggestField;

/** Who asked to be let in and who was invited, and a field to invite others. */
final class WaitingPart extends Div {

    private final transient SpaceCatalogue catalogue;
    private final transient SpaceMembers members;
    private final transient SpacePage page;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    WaitingPart(SpaceCatalogue catalogue, SpaceMembers members, SpacePage page, ActorSearch search) {
        this.catalogue = catalogue;
        this.members = members;
        this.page = page;
        addClassName("stack");
        list.addClassName("space-waiting");
        none.setText(getTranslation("spaces.waiting.none"));
        none.addClassName("soft");
        add(none, list);
        if (page.card().status() == SpaceStatus.OPEN) {
            add(invite(search));
        }
        show();
    }

    private Component invite(ActorSearch search) {
        var whom = new SuggestField<ActorCard>(
                getTranslation("spaces.waiting.invite"), search::suggest, card -> card.called(getLocale()));
        var send = new Button(
                getTranslation("spaces.waiting.invite.send"),
                click -> whom.getOptionalValue().ifPresent(card -> {
                    invite(card);
                    whom.clear();
                }));
        var row = new Div(whom, send);
        row.addClassNames("row", "space-add");
        return row;
    }

    private void invite(ActorCard card) {
        act(() -> members.invite(page.id(), card.id()), getTranslation("spaces.waiting.invited", card.name()));
    }

    private void show() {
        list.removeAll();
        var waiting = catalogue.waiting(page);
        none.setVisible(waiting.isEmpty());
        waiting.forEach(member -> list.add(new ListItem(item(member))));
    }

    private Component item(SpaceMember member) {
        var name = new Anchor("actors/" + member.actor(), member.name());
        name.addClassName("result-title");
        var head = new Div(new KindBadge(Mark.of(member.kind().name())), name);
        head.addClassName("row");
        var item = new Div(head);
        item.addClassNames("card", "small", "stack");
        if (!member.note().isBlank()) {
            item.add(new Paragraph("«" + member.note() + "»"));
        }
        var buttons = new Div();
        buttons.addClassName("actions");
        if (member.state() == MemberState.REQUESTED) {
            var admit = new Button(
                    getTranslation("spaces.waiting.admit"),
                    click -> act(
                            () -> members.admit(page.id(), member.actor()),
                            getTranslation("spaces.waiting.admitted", member.name())));
            admit.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(admit);
        }
        var key = "spaces.waiting.remove." + member.state().code();
        buttons.add(new Button(
                getTranslation(key),
                click -> act(
                        () -> members.remove(page.id(), member.actor(), ""),
                        getTranslation(key + ".done", member.name()))));
        item.add(buttons);
        return item;
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notices.done(done);
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
