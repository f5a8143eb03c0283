package org.intreccio.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceMember;
import org.intreccio.spaces.SpacePage;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** Who belongs to a space, as far as the reader may know; more come by the button. */
final class MembersPart extends Div {

    private static final int AT_ONCE = 24;

    private final transient SpaceCatalogue catalogue;
    private final transient SpacePage page;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private transient @Nullable SpaceMember last;

    MembersPart(SpaceCatalogue catalogue, SpacePage page) {
        this.catalogue = catalogue;
        this.page = page;
        list.addClassNames("cards", "small", "space-members");
        more.setText(getTranslation("spaces.members.more"));
        more.addClickListener(click -> more());
        var section = new PageSection(getTranslation("spaces.members"), list, more);
        add(section);
        more();
        if (last == null) {
            var none = new Paragraph(getTranslation("spaces.members.none"));
            none.addClassName("soft");
            section.add(none);
        }
    }

    private void more() {
        List<SpaceMember> next = catalogue.members(page, last, AT_ONCE);
        next.forEach(member -> list.add(new ListItem(tile(member))));
        last = next.isEmpty() ? last : next.getLast();
        more.setVisible(next.size() == AT_ONCE);
        list.setVisible(last != null);
    }

    private static Component tile(SpaceMember member) {
        var name = new Anchor("actors/" + member.actor(), member.name());
        name.addClassName("result-title");
        var tile = new Div(new KindBadge(Mark.of(member.kind().name())), name);
        tile.addClassNames("space-member");
        return tile;
    }
}
