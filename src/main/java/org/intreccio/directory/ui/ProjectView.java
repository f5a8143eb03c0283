package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.ProjectPage;
import org.intreccio.identity.OpenToAll;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Chips;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.MapCanvas;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.SdgChip;
import org.springframework.beans.factory.ObjectProvider;

/** One project: what it is about, when, and who did it together. */
@Route("projects/:id")
@OpenToAll
@CssImport("./styles/directory.css")
class ProjectView extends Page implements BeforeEnterObserver {

    private final transient ActorCatalogue catalogue;
    private final transient Vocabulary vocabulary;
    private final transient List<Panel<ProjectId>> panels;
    private final transient ObjectProvider<PageAction> actions;

    ProjectView(
            ActorCatalogue catalogue,
            Vocabulary vocabulary,
            List<Panel<ProjectId>> panels,
            ObjectProvider<PageAction> actions) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<ProjectId> p) -> p.order()))
                .toList();
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        show(Ids.project(asked).flatMap(catalogue::project).orElseThrow(() -> Ids.unknownProject(asked)));
    }

    private void show(ProjectPage project) {
        removeAll();
        var title = project.title().in(getLocale());
        titled(title);
        reachedBy(new Crumb(getTranslation("directory.title"), DirectoryAddress.PATH));
        var header = new PageHeader(title).above(new KindBadge(Mark.PROJECT));
        if (!project.summary().isBlank()) {
            header.lead(project.summary().in(getLocale()));
        }
        var chips = new Chips();
        project.targets().stream()
                .map(t -> t.goal())
                .distinct()
                .sorted()
                .forEach(n -> vocabulary.goal(n).ifPresent(g -> chips.with(new SdgChip(n, g.label(getLocale())))));
        project.themes()
                .forEach(t -> chips.with(Chips.link(t.in(getLocale()), DirectoryAddress.PATH + "?theme=" + t.code())));
        project.directions().forEach(d -> chips.with(d.in(getLocale())));
        if (chips.getComponentCount() > 0) {
            header.below(chips);
        }
        var buttons = PageAction.all(actions, "project", project.id());
        if (!buttons.isEmpty()) {
            header.actions(buttons.toArray(Component[]::new));
        }
        var main = new Div(participants(project));
        main.addClassName("stack");
        panels.stream()
                .filter(p -> p.appliesTo(project.id()))
                .map(p -> p.content(project.id()))
                .forEach(main::add);
        var split = new Div(main, aside(project));
        split.addClassName("split");
        add(header, split);
    }

    private Component participants(ProjectPage project) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        project.participants().forEach(p -> list.add(participant(p)));
        var section = new PageSection(
                getTranslation(
                        "directory.project.participants", project.participants().size()),
                list);
        if (project.participants().isEmpty()) {
            section.add(new Paragraph(getTranslation("directory.project.nobody")));
        }
        return section;
    }

    private ListItem participant(ProjectPage.Participant participant) {
        var title = new Div(new Anchor("actors/" + participant.actor(), participant.name()));
        title.addClassName("result-title");
        var place = participant.place();
        var detail = new Span(Stream.of(
                        Words.of(getLocale()).role(participant.role()),
                        place == null ? "" : place.in(getLocale()),
                        money(participant.contribution()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("soft");
        var shape = new Span(KindBadge.shape(Mark.of(participant.kind().name())));
        shape.addClassName("mark");
        var item = new ListItem(shape, title, detail);
        item.addClassName("result");
        return item;
    }

    private String money(@org.jspecify.annotations.Nullable Long euros) {
        if (euros == null || euros == 0) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(getLocale());
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMaximumFractionDigits(0);
        return format.format(euros);
    }

    private Component aside(ProjectPage project) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "when", Words.of(getLocale()).span(project.start(), project.end()));
        fact(
                facts,
                "status",
                project.status().isEmpty() ? "" : Words.of(getLocale()).status(project.status()));
        fact(facts, "acronym", project.acronym());
        fact(
                facts,
                "where",
                project.places().stream().map(p -> p.in(getLocale())).collect(Collectors.joining(", ")));
        fact(facts, "programme", project.programme());
        fact(facts, "action", project.actionType());
        var topic = project.topic();
        if (topic != null) {
            fact(
                    facts,
                    "topic",
                    topic.description().isEmpty() ? topic.code() : topic.description() + " (" + topic.code() + ")");
        }
        fact(facts, "cost", money(project.totalCost()));
        if (project.source().equals("cordis")) {
            fact(facts, "source", getTranslation("directory.source.cordis"));
        }
        if (!project.evidence().isBlank()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("directory.evidence")),
                    new DescriptionList.Description(Outside.to(project.evidence())));
        }
        var aside = new Div(facts);
        aside.addClassName("aside");
        var points = project.participants().stream()
                .map(ProjectView::point)
                .filter(Objects::nonNull)
                .toList();
        if (!points.isEmpty()) {
            var map = new MapCanvas();
            map.setTitle(getTranslation("directory.project.map"));
            map.setDescription(getTranslation("directory.map.description", points.size()));
            map.show(points);
            var frame = new Div(map);
            frame.addClassNames("canvas", "small-map");
            aside.add(frame);
        }
        return aside;
    }

    private void fact(DescriptionList facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("directory.project." + name)),
                    new DescriptionList.Description(value));
        }
    }

    private static MapCanvas.@org.jspecify.annotations.Nullable Point point(ProjectPage.Participant participant) {
        var point = participant.point();
        return point == null
                ? null
                : MapCanvas.Point.of(
                        participant.actor().value(),
                        participant.name(),
                        Mark.of(participant.kind().name()),
                        point.lat(),
                        point.lon(),
                        "/actors/" + participant.actor());
    }
}
