package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.FormalChecks;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.ui.Notices;
import org.intreccio.ui.ReasonDialog;

/** What those who run the call may do by form about a proposal. */
final class CheckButtons {

    private final ProposalPage page;
    private final FormalChecks checks;
    private final Runnable done;

    CheckButtons(ProposalPage page, FormalChecks checks, Runnable done) {
        this.page = page;
        this.checks = checks;
        this.done = done;
    }

    List<Component> all() {
        var all = new ArrayList<Component>();
        if (page.proposal().status() == ProposalStatus.SUBMITTED) {
            var admit = new Button(Shown.say("proposals.check.admit"), click -> {
                try {
                    checks.admit(page.id());
                    Notices.done(Shown.say("proposals.check.admit.done"));
                } catch (DomainException refusal) {
                    Notices.refused(refusal);
                }
                done.run();
            });
            admit.addThemeVariants(ButtonVariant.PRIMARY);
            all.add(admit);
            all.add(asking("ineligible", why -> checks.declareIneligible(page.id(), why)));
        } else if (page.proposal().status() == ProposalStatus.INELIGIBLE) {
            all.add(asking("readmit", why -> checks.readmit(page.id(), why)));
        }
        return all;
    }

    private Button asking(String act, Consumer<String> doing) {
        var key = "proposals.check." + act;
        return new Button(
                Shown.say(key),
                click -> new ReasonDialog(Shown.say(key + ".title"), Shown.say(key + ".what"), Shown.say(key), why -> {
                            doing.accept(why);
                            Notices.done(Shown.say(key + ".done"));
                            done.run();
                        })
                        .readBy(Shown.say("proposals.check.read-by"))
                        .open());
    }
}
