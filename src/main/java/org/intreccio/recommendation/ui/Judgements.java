package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.intreccio.directory.ActorCard;
import org.intreccio.kernel.DomainException;
import org.intreccio.recommendation.Askers;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.ui.Notices;

/** Passes on what the reader says of partners, each time asking anew whether they may, and offers to undo it. */
final class Judgements {

    private final PartnersOf of;
    private final Feedback feedback;
    private final Askers askers;

    Judgements(PartnersOf of, Feedback feedback, Askers askers) {
        this.of = of;
        this.feedback = feedback;
        this.askers = askers;
    }

    /** Says a word, or takes it back when it was said already. */
    void say(ActorCard partner, FeedbackKind word, Runnable changed) {
        allowed(() -> {
            var before = feedback.of(of.id(), partner.id());
            if (before.filter(word::equals).isPresent()) {
                feedback.takeBack(of.id(), partner.id());
            } else {
                feedback.give(of.id(), partner.id(), word);
                Notices.done(
                        translated("recommendation.word." + word.code() + ".done", partner.name()),
                        translated("recommendation.undo"),
                        () -> restore(partner, before, changed));
            }
            changed.run();
        });
    }

    /** Makes as if nothing had been said. */
    void takeBack(ActorCard partner, Runnable changed) {
        restore(partner, Optional.empty(), changed);
        Notices.done(translated("recommendation.why-not.not-for-me.undone", partner.name()));
    }

    private void restore(ActorCard partner, Optional<FeedbackKind> before, Runnable changed) {
        allowed(() -> {
            before.ifPresentOrElse(
                    word -> feedback.give(of.id(), partner.id(), word), () -> feedback.takeBack(of.id(), partner.id()));
            changed.run();
        });
    }

    private void allowed(Runnable act) {
        try {
            askers.require(of.id());
            act.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
