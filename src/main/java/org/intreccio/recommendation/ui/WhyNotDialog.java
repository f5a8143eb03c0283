package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.ranking.Reason;
import org.intreccio.ranking.ReasonFamily;
import org.intreccio.ranking.WhyNot;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.recommendation.Partners;
import org.intreccio.ui.SuggestField;

/** Answers "why is X not among my partners?" for any X, by the same rules and the same scores as the list. */
final class WhyNotDialog extends Dialog {

    private static final int PROJECTS_SHOWN = 3;

    private final transient PartnersOf of;
    private final transient PartnersAsk ask;
    private final transient Partners partners;
    private final transient NodeLabels labels;
    private final transient Judgements judgements;
    private final transient Runnable changed;
    private final Div answer = new Div();

    WhyNotDialog(
            PartnersOf of,
            PartnersAsk ask,
            Partners partners,
            NodeLabels labels,
            ActorSearch search,
            Judgements judgements,
            Runnable changed) {
        this.of = of;
        this.ask = ask;
        this.partners = partners;
        this.labels = labels;
        this.judgements = judgements;
        this.changed = changed;
        addClassName("why-not");
        setHeaderTitle(getTranslation("recommendation.why-not.title"));
        setWidth("min(44rem, 100%)");
        var picker = new SuggestField<ActorCard>(
                getTranslation("recommendation.why-not.pick"), search::suggest, card -> card.called(getLocale()));
        picker.setPlaceholder(getTranslation("recommendation.pick.placeholder"));
        picker.setAutofocus(true);
        picker.addValueChangeListener(e -> {
            answer.removeAll();
            if (e.getValue() != null) {
                answer.add(explained(e.getValue()));
            }
        });
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
        var content = new Div(new Paragraph(getTranslation("recommendation.why-not.lead", of.name())), picker, answer);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Component explained(ActorCard candidate) {
        var found = partners.explain(ask.request(of.id(), of.itself()), candidate.id());
        var said = new Div();
        said.addClassName("stack");
        if (found.isEmpty()) {
            said.add(note("unread", candidate));
        } else {
            switch (found.get()) {
                case WhyNot.Oneself it -> said.add(note("oneself", candidate));
                case WhyNot.OwnOrganisation it -> said.add(note("own", candidate));
                case WhyNot.OptedOut it -> said.add(note("opted-out", candidate));
                case WhyNot.NotForMe it -> said.add(note("not-for-me", candidate), again(candidate));
                case WhyNot.NoPath it -> said.add(note("no-path." + ask.mode().code(), candidate));
                case WhyNot.KnownPartner known -> said.add(note("known", candidate), together(known, candidate));
                case WhyNot.Ranked ranked -> rank(said, ranked, candidate);
            }
        }
        var page = new Anchor("actors/" + candidate.id().value(), getTranslation("recommendation.why-not.page"));
        said.add(page);
        return said;
    }

    private void rank(Div said, WhyNot.Ranked ranked, ActorCard candidate) {
        var key = ranked.narrowed() ? "narrowed" : ranked.place() <= ask.limit() ? "shown" : "ranked";
        said.add(note(key, candidate, ranked.place(), ranked.of()));
        var lines = new ReasonLines(labels.of(List.of(ranked.why()), getLocale()), partners);
        said.add(lines.all(ranked.why().reasons()), new ShareBars(ranked.why()));
    }

    private Component again(ActorCard candidate) {
        return new Button(
                getTranslation("recommendation.why-not.not-for-me.undo"),
                click -> judgements.takeBack(candidate, () -> {
                    changed.run();
                    answer.removeAll();
                    answer.add(explained(candidate));
                }));
    }

    private Component together(WhyNot.KnownPartner known, ActorCard candidate) {
        var projects = known.projects().stream().limit(PROJECTS_SHOWN).toList();
        var words = labels.ofNodes(new HashSet<>(projects), getLocale());
        var lines = new ReasonLines(words, partners);
        var paths = new Div();
        paths.addClassName("reasons");
        for (var project : projects) {
            paths.add(lines.path(
                    new Reason(ReasonFamily.WORKED_TOGETHER, 1, List.of(ref(of.card()), project, ref(candidate)))));
        }
        return paths;
    }

    private static NodeRef ref(ActorCard card) {
        return new NodeRef(NodeKind.ACTOR, card.id().value(), card.name(), null);
    }

    private Component note(String why, ActorCard candidate, Object... more) {
        var arguments = new Object[more.length + 2];
        arguments[0] = candidate.name();
        arguments[1] = of.name();
        System.arraycopy(more, 0, arguments, 2, more.length);
        var note = new Paragraph(getTranslation("recommendation.why-not." + why, arguments));
        note.addClassName("note");
        return note;
    }
}
