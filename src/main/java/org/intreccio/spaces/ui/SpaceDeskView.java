package org.intreccio.spaces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.function.Consumer;
import org.intreccio.directory.ActorSearch;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceCovers;
import org.intreccio.spaces.SpaceEdit;
import org.intreccio.spaces.SpaceMembers;
import org.intreccio.spaces.SpacePage;
import org.intreccio.spaces.Spaces;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.PictureUpload;
import org.intreccio.ui.ReasonDialog;

/** Where the keepers of a space shape it, let people in, appoint stewards, open and close it. */
@Route(SpacesView.PATH + "/:slug/" + SpaceDeskView.DESK)
@ForSignedIn
@CssImport("./styles/spaces.css")
class SpaceDeskView extends Page implements BeforeEnterObserver {

    static final String DESK = "desk";

    private final transient SpaceCatalogue catalogue;
    private final transient Spaces spaces;
    private final transient SpaceCovers covers;
    private final transient SpaceMembers members;
    private final transient ActorSearch search;
    private final transient Vocabulary vocabulary;
    private final transient Places places;
    private final Div head = new Div();
    private final Div waiting = new Div();
    private final Div stewards = new Div();
    private final Div clash = new Div();

    SpaceDeskView(
            SpaceCatalogue catalogue,
            Spaces spaces,
            SpaceCovers covers,
            SpaceMembers members,
            ActorSearch search,
            Vocabulary vocabulary,
            Places places) {
        this.catalogue = catalogue;
        this.spaces = spaces;
        this.covers = covers;
        this.members = members;
        this.search = search;
        this.vocabulary = vocabulary;
        this.places = places;
        narrow();
        clash.addClassNames("note", "warn");
        clash.getElement().setAttribute("role", "alert");
    }

    static String address(String slug) {
        return SpaceView.address(slug) + "/" + DESK;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var page = catalogue.at(slug).orElseThrow(() -> NotFound.of("spaces.error.space-unknown", slug));
        if (!catalogue.standing(page).keeper()) {
            throw Refused.notAllowed("spaces.error.not-yours");
        }
        show(page);
    }

    private void show(SpacePage page) {
        removeAll();
        var card = page.card();
        titled(getTranslation("spaces.desk.title", card.name()));
        reachedBy(
                new Crumb(getTranslation("spaces.title"), SpacesView.PATH),
                new Crumb(card.name(), SpaceView.address(card.slug())));
        showState(page);
        showStewards(page);
        add(
                head,
                new PageSection(getTranslation("spaces.desk.waiting"), waiting),
                new PageSection(getTranslation("spaces.desk.settings"), settings(page)),
                new PageSection(getTranslation("spaces.desk.cover"), cover(page)),
                new PageSection(
                        getTranslation("spaces.desk.stewards"),
                        new Paragraph(getTranslation("spaces.desk.stewards.lead")),
                        stewards));
    }

    /** Draws anew what opening and archiving change; what is being typed in the settings stays. */
    private void showState(SpacePage page) {
        var card = page.card();
        var look = new Anchor(SpaceView.address(card.slug()), getTranslation("spaces.desk.look"));
        look.addClassNames("button-link", "quiet");
        head.removeAll();
        head.add(new PageHeader(card.name())
                .kicker(getTranslation("spaces.desk"))
                .lead(getTranslation("spaces.desk.lead." + card.status().code()))
                .actions(status(page), look));
        waiting.removeAll();
        waiting.add(new WaitingPart(catalogue, members, page, search));
    }

    private void showStewards(SpacePage page) {
        stewards.removeAll();
        stewards.add(new StewardsPart(spaces, page, search, () -> again(page, this::showStewards)));
    }

    private void again(SpacePage page, Consumer<SpacePage> part) {
        catalogue.page(page.id()).ifPresent(part);
    }

    private Div cover(SpacePage page) {
        var part = new Div();
        part.addClassNames("card", "stack");
        showCover(part, page);
        return part;
    }

    /** Draws this part alone anew: what is being typed in the settings beside it stays. */
    private void showCover(Div part, SpacePage page) {
        part.removeAll();
        SpaceCover.tint(part, page.card());
        Runnable again = () -> again(page, now -> showCover(part, now));
        var upload = new PictureUpload(getTranslation("spaces.desk.cover"), covers.largest(), file -> {
            covers.show(page.id(), file);
            return () -> {
                Notices.done(getTranslation("spaces.desk.cover.shown"));
                again.run();
            };
        });
        part.add(
                new Paragraph(getTranslation("spaces.desk.cover.lead", covers.largest() / 1_048_576)),
                new SpaceCover(page.card()),
                upload);
        if (!page.card().cover().isEmpty()) {
            part.add(new Button(getTranslation("spaces.desk.cover.remove"), Glyph.TRASH.icon(), click -> {
                covers.remove(page.id());
                Notices.done(getTranslation("spaces.desk.cover.removed"));
                again.run();
            }));
        }
    }

    private Div settings(SpacePage page) {
        var form = new SpaceForm(vocabulary, places);
        form.show(page.settings());
        clash.setVisible(false);
        clash.removeAll();
        var save = new Button(getTranslation("spaces.desk.save"), click -> save(page, page.version(), form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(clash, save);
        return form;
    }

    private void save(SpacePage page, long read, SpaceForm form) {
        try {
            switch (spaces.edit(page.id(), read, form.read())) {
                case SpaceEdit.Saved saved -> {
                    Notices.done(getTranslation("spaces.desk.saved"));
                    show(saved.page());
                }
                case SpaceEdit.Clash other -> clash(other.current(), form);
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal, form.fields());
        }
    }

    /** Keeps all that was typed and lets the keeper choose which stands. */
    private void clash(SpacePage current, SpaceForm form) {
        var mine =
                new Button(getTranslation("spaces.desk.clash.mine"), click -> save(current, current.version(), form));
        var theirs = new Button(getTranslation("spaces.desk.clash.theirs"), click -> show(current));
        var buttons = new Div(mine, theirs);
        buttons.addClassName("actions");
        var words = new Div(
                new Paragraph(getTranslation("spaces.desk.clash")),
                new Paragraph(getTranslation(
                        "spaces.desk.clash.now",
                        current.card().name(),
                        current.card().tagline().in(getLocale()))),
                buttons);
        words.addClassName("stack");
        clash.removeAll();
        clash.add(words);
        clash.setVisible(true);
    }

    private Button status(SpacePage page) {
        return switch (page.card().status()) {
            case DRAFT, ARCHIVED -> {
                var open = new Button(
                        getTranslation(
                                "spaces.desk.open." + page.card().status().code()),
                        click -> {
                            spaces.open(page.id());
                            Notices.done(getTranslation(
                                    "spaces.desk.opened", page.card().name()));
                            again(page, this::showState);
                        });
                open.addThemeVariants(ButtonVariant.PRIMARY);
                yield open;
            }
            case OPEN ->
                new Button(
                        getTranslation("spaces.desk.archive"),
                        click -> new ReasonDialog(
                                        getTranslation(
                                                "spaces.desk.archive.title",
                                                page.card().name()),
                                        getTranslation("spaces.desk.archive.why"),
                                        getTranslation("spaces.desk.archive"),
                                        reason -> {
                                            spaces.archive(page.id(), reason);
                                            Notices.done(getTranslation(
                                                    "spaces.desk.archived",
                                                    page.card().name()));
                                            again(page, this::showState);
                                        })
                                .open());
        };
    }
}
