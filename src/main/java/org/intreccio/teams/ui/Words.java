package org.intreccio.teams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorKind;
import org.intreccio.network.NodeRef;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.teams.Breach;
import org.intreccio.teams.Mate;
import org.intreccio.teams.Offer;
import org.intreccio.teams.Team;
import org.intreccio.teams.TeamAnswer;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Mark;

/** Says in the reader's language what teams are and are not. */
final class Words {

    private final Vocabulary vocabulary;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is wanted, by name. */
    String name(String competence) {
        return vocabulary
                .competence(competence)
                .map(c -> c.label(UI.getCurrent().getLocale()))
                .orElse(competence);
    }

    /** An offer as a few words: what, how well, and whether it can be looked up. */
    String offer(Offer offer) {
        var what = offer.offered().equals(offer.wanted())
                ? name(offer.wanted())
                : say("teams.offer.kind-of", name(offer.offered()), name(offer.wanted()));
        var level = offer.level().isEmpty() ? "" : " · " + say("directory.level." + offer.level());
        return what + level + " · " + say(offer.shown() ? "teams.offer.shown" : "teams.offer.declared");
    }

    /** What was found, and whether fewer would do. */
    String found(TeamAnswer answer, Team team) {
        var many = say("teams.found", team.mates().size());
        return many + " "
                + (answer.smallest() ? say("teams.found.smallest") : say("teams.found.beyond", answer.beyond()));
    }

    String yours(Team team) {
        return say(
                team.breaches().isEmpty() ? "teams.yours.fits" : "teams.yours.not",
                team.mates().size());
    }

    /** How far the team may rely on somebody, and over whom. */
    String trust(Mate mate) {
        var way = mate.standing().way();
        if (way.isEmpty()) {
            return say("teams.trust.none");
        }
        var share = percent(mate.standing().trust());
        if (way.size() == 2) {
            return say("teams.trust.direct", share, way.getFirst().name());
        }
        return say(
                "teams.trust.over",
                share,
                way.getFirst().name(),
                way.subList(1, way.size() - 1).stream().map(NodeRef::name).collect(Collectors.joining(", ")));
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(UI.getCurrent().getLocale()).format(share);
    }

    /** Why it cannot be done, as it is shown. */
    Component obstacle(Breach breach) {
        return note(Glyph.CIRCLE_ALERT, obstacleWords(breach));
    }

    /** What a team does not keep to, as it is shown. */
    Component breach(Breach breach) {
        return note(Glyph.CIRCLE_ALERT, breachWords(breach));
    }

    private String obstacleWords(Breach breach) {
        return switch (breach) {
            case Breach.NobodyOffers(var wanted) -> say("teams.obstacle.nobody", name(wanted));
            case Breach.NobodyThere(var wanted) -> say("teams.obstacle.elsewhere", name(wanted));
            case Breach.TooFew(var kind, int there, int wanted) -> say("teams.obstacle.few", kind(kind), there, wanted);
            case Breach.TooLarge(int there, int wanted) -> say("teams.obstacle.large", there, wanted);
            case Breach.NoneFits(boolean proven) -> say(proven ? "teams.obstacle.none" : "teams.obstacle.not-found");
            default -> breachWords(breach);
        };
    }

    String breachWords(Breach breach) {
        return switch (breach) {
            case Breach.Missing(var wanted) -> say("teams.breach.missing", name(wanted));
            case Breach.TooFew(var kind, int there, int wanted) -> say("teams.breach.few", kind(kind), there, wanted);
            case Breach.TooMany(var kind, int there, int wanted) -> say("teams.breach.many", kind(kind), there, wanted);
            case Breach.TooLarge(int there, int wanted) -> say("teams.breach.large", there, wanted);
            case Breach.Elsewhere(var actors) -> say("teams.breach.elsewhere", actors.size());
            default -> obstacleWords(breach);
        };
    }

    private static String kind(ActorKind kind) {
        return say(Mark.of(kind.name()).key());
    }

    private static Component note(Glyph glyph, String words) {
        var note = new Paragraph(glyph.icon(), new Span(words));
        note.addClassNames("team-note");
        return note;
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
