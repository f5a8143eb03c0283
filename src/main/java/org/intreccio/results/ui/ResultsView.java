package org.intreccio.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.documents.SheetFormat;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.results.Outcome;
import org.intreccio.results.Ranking;
import org.intreccio.results.Rankings;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Stat;

/** The results of a finished call for everybody: rules, criteria, ranking and reasons, and the same as open data. */
@Route("challenges/:id/results")
@OpenToAll
@CssImport("./styles/evaluation.css")
class ResultsView extends Page implements BeforeEnterObserver {

    private final transient Rankings rankings;

    ResultsView(Rankings rankings) {
        this.rankings = rankings;
        wide();
    }

    static String path(ChallengeId id) {
        return "challenges/" + id.value() + "/results";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        try {
            show(rankings.published(new ChallengeId(asked))
                    .orElseThrow(() -> NotFound.of("results.error.unknown", asked)));
        } catch (InvalidValue notAnId) {
            throw NotFound.of("results.error.unknown", asked);
        }
    }

    private void show(Ranking ranking) {
        var call = ranking.challenge();
        removeAll();
        titled(getTranslation("results.title"));
        reachedBy(new Crumb(call.title().in(getLocale()), "challenges/" + call.id()));
        var at = ranking.publishedAt();
        var head = new PageHeader(getTranslation("results.title"))
                .kicker(call.hostName())
                .lead(call.title().in(getLocale()));
        if (at != null) {
            head.below(Shown.soft(getTranslation("results.published.at", Days.minute(at, getLocale()))));
        }
        add(head, stats(ranking));
        add(new PageSection(getTranslation("results.ranking"), new RankingTable(ranking, false)));
        add(new PageSection(getTranslation("results.how"), how(ranking)));
        if (!ranking.decisions().isEmpty()) {
            add(new PageSection(getTranslation("results.ties.settled"), ties(ranking)));
        }
        add(new PageSection(
                getTranslation("results.open-data"),
                Shown.soft(getTranslation("results.open-data.what")),
                openData(call.id()),
                Shown.soft(getTranslation("results.fingerprint", ranking.fingerprint()))));
    }

    private static Component stats(Ranking ranking) {
        var stats = new Div(new Stat(ranking.lines().size(), Shown.say("results.stat.judged")));
        for (var outcome : Outcome.values()) {
            stats.add(new Stat(
                    ranking.lines().stream().filter(l -> l.outcome() == outcome).count(),
                    Shown.say("results.stat." + outcome.code())));
        }
        stats.addClassName("stats");
        return stats;
    }

    private Component how(Ranking ranking) {
        var list = new UnorderedList();
        var rules = ranking.challenge().terms().evaluation();
        list.add(new ListItem(getTranslation("results.how.score")));
        ranking.challenge()
                .terms()
                .criteria()
                .forEach(c -> list.add(new ListItem(getTranslation(
                        c.decidesTies() ? "results.how.criterion.ties" : "results.how.criterion",
                        c.name().in(getLocale()),
                        c.weight(),
                        c.scale()))));
        list.add(new ListItem(getTranslation("results.how.reviews", Math.max(1, rules.reviews()))));
        list.add(new ListItem(getTranslation("results.how.threshold", Shown.points(rules.threshold()))));
        var places = rules.places();
        if (places != null) {
            list.add(new ListItem(getTranslation("results.how.places", places, rules.reserves())));
        }
        var fund = ranking.challenge().terms().money().fund();
        if (fund != null) {
            list.add(new ListItem(getTranslation("results.how.fund", fund.in(getLocale()))));
        }
        if (rules.blind()) {
            list.add(new ListItem(getTranslation("results.how.blind")));
        }
        return list;
    }

    private Component ties(Ranking ranking) {
        var titles = ranking.lines().stream().collect(Collectors.toMap(l -> l.proposal(), l -> l.title()));
        var all = new Div();
        ranking.decisions()
                .forEach(d -> all.add(Shown.note(
                        getTranslation(
                                "results.ties.settled.line",
                                d.order().stream()
                                        .map(p -> titles.getOrDefault(p, p.value()))
                                        .collect(Collectors.joining(" › ")),
                                d.reason()),
                        "info")));
        return all;
    }

    private static Component openData(ChallengeId id) {
        var base = "/api/v1/challenges/" + id + "/results";
        var row = new Div(new Span(Shown.say("results.download")));
        row.addClassName("row");
        row.add(Shown.download(base, "JSON (OCDS)"));
        for (var format : SheetFormat.values()) {
            row.add(Shown.download(
                    base + "/table?format=" + format.code(),
                    format == SheetFormat.JSON ? Shown.say("results.table.json") : format.name()));
        }
        row.add(Shown.download(base + "/record", Shown.say("results.record")));
        return row;
    }
}
