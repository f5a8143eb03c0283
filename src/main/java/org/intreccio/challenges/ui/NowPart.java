package org.intreccio.challenges.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageSection;

/** What the reader can do with the call now; where that is nothing, what comes next. */
final class NowPart extends Div {

    NowPart(Challenge challenge, boolean runs, String reason, Instant now) {
        var content = new Div();
        content.addClassNames("card", "stack", "challenge-now");
        var acts = Arrays.stream(PhaseAct.values())
                .filter(act -> challenge.allows(act, now))
                .toList();
        content.add(new Paragraph(lead(challenge, acts, now)));
        if (!reason.isBlank() && challenge.status() == ChallengeStatus.WITHDRAWN) {
            content.add(new Paragraph(getTranslation("challenges.reason", reason)));
        }
        if (!acts.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("challenge-acts");
            acts.forEach(act -> {
                var line = new ListItem(Glyph.CHECK.icon());
                line.add(getTranslation(PhaseLine.key(act) + ".now"));
                list.add(line);
            });
            content.add(list);
        }
        if (runs) {
            var desk = new Anchor(ChallengeDeskView.address(challenge.id()), getTranslation("challenges.desk.go"));
            desk.addClassNames("button-link", "quiet");
            content.add(desk);
        }
        add(new PageSection(getTranslation("challenges.now"), content));
    }

    private String lead(Challenge challenge, List<PhaseAct> acts, Instant now) {
        var left = ChallengeWords.left(challenge, now);
        if (!left.isEmpty()) {
            return left;
        }
        var late = challenge.status() == ChallengeStatus.OPEN;
        return getTranslation(
                late
                        ? "challenges.now.late"
                        : "challenges.now." + challenge.status().code(),
                acts.size());
    }
}
