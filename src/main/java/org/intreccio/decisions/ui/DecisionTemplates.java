package org.intreccio.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.decisions.ReasonRule;
import org.intreccio.decisions.Terms;
import org.intreccio.ui.PageSection;

/** Starting points for what rooms decide most: each fills kind and rules, and what was written before stays. */
final class DecisionTemplates extends Div {

    private enum Template {
        NEXT_STEP(DecisionKind.CONSENT, false, 50, ReasonRule.REQUIRED_FOR_OBJECTION),
        ADOPT_TEXT(DecisionKind.PROPOSAL, false, 50, ReasonRule.REQUIRED_FOR_OBJECTION),
        PRIORITIES(DecisionKind.DOTS, true, 0, ReasonRule.OPTIONAL),
        NAME(DecisionKind.RANKED, true, 30, ReasonRule.OPTIONAL),
        PEOPLE(DecisionKind.STV, true, 50, ReasonRule.OPTIONAL),
        MEETING(DecisionKind.MEETING, false, 0, ReasonRule.OPTIONAL);

        private final DecisionKind kind;
        private final boolean hidden;
        private final int quorum;
        private final ReasonRule reasons;

        Template(DecisionKind kind, boolean hidden, int quorum, ReasonRule reasons) {
            this.kind = kind;
            this.hidden = hidden;
            this.quorum = quorum;
            this.reasons = reasons;
        }

        String key() {
            return "template." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        Terms on(Terms before) {
            return new Terms(
                    kind,
                    before.question().isBlank() ? Shown.say(key() + ".question") : before.question(),
                    before.context(),
                    kind == DecisionKind.MEETING || before.kind() == DecisionKind.MEETING
                            ? List.of()
                            : before.options(),
                    kind == DecisionKind.STV ? 2 : 1,
                    before.voters(),
                    this == PEOPLE,
                    hidden,
                    quorum,
                    reasons,
                    before.closesAt());
        }
    }

    DecisionTemplates(Consumer<Terms> fill, Supplier<Terms> now) {
        var row = new Div();
        row.addClassNames("row", "template-row");
        for (var template : Template.values()) {
            var button = new Button(Shown.say(template.key()), click -> fill.accept(template.on(now.get())));
            row.add(button);
        }
        add(new PageSection(Shown.say("templates"), Shown.soft(Shown.say("templates.lead")), row));
    }
}
