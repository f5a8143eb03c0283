package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.intreccio.challenges.Amendment;
import org.intreccio.challenges.Amendments;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeDraft;
import org.intreccio.challenges.ChallengeEdit;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.Challenges;
import org.intreccio.challenges.Readiness;
import org.intreccio.challenges.Readiness.Gap;
import org.intreccio.challenges.Readiness.Step;
import org.intreccio.challenges.TermsDiff;
import org.intreccio.directory.Bilingual;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/**
 * Lays down a call step by step. A draft saves itself with every field; what an open call is to be is kept here until it is published as
 * an amendment with its note.
 */
@Route(ChallengesView.PATH + "/:challenge/edit")
@ForSignedIn
@CssImport("./styles/challenges.css")
class ChallengeEditView extends Page implements BeforeEnterObserver {

    private final transient ChallengeCatalogue catalogue;
    private final transient Challenges challenges;
    private final transient Amendments amendments;
    private final transient SpaceCatalogue spaces;
    private final transient Vocabulary vocabulary;
    private final transient Places places;
    private final transient TermsDiff diff;
    private final transient Clock clock;
    private final Nav steps = new Nav();
    private final Div content = new Div();
    private final Paragraph saved = new Paragraph();
    private final Div clash = new Div();
    private final Div lacking = new Div();
    /** Forms with something that does not fit yet: what was typed there waits while other steps are looked at. */
    private final Map<Step, StepForm> unfit = new EnumMap<>(Step.class);

    private transient @Nullable ChallengeDraft draft;
    private transient @Nullable ChallengeSettings settings;
    private @Nullable StepForm form;
    private Step step = Step.BRIEF;

    ChallengeEditView(
            ChallengeCatalogue catalogue,
            Challenges challenges,
            Amendments amendments,
            SpaceCatalogue spaces,
            Vocabulary vocabulary,
            Places places,
            TermsDiff diff,
            Clock clock) {
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.amendments = amendments;
        this.spaces = spaces;
        this.vocabulary = vocabulary;
        this.places = places;
        this.diff = diff;
        this.clock = clock;
        steps.addClassName("challenge-steps");
        steps.getElement().setAttribute("aria-label", getTranslation("challenges.steps"));
        saved.addClassNames("soft", "small");
        saved.getElement().setAttribute("role", "status");
        clash.addClassNames("note", "warn", "stack");
        clash.getElement().setAttribute("role", "alert");
        lacking.addClassNames("note", "info", "lacking");
        content.addClassName("stack");
    }

    static String address(ChallengeId challenge) {
        return ChallengeView.address(challenge) + "/edit";
    }

    static String address(ChallengeId challenge, Step step) {
        return address(challenge) + "?step=" + step.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var read = catalogue.draft(ChallengeView.asked(event));
        var status = read.challenge().status();
        if (status != ChallengeStatus.DRAFT && status != ChallengeStatus.OPEN) {
            throw Conflict.of("challenges.error.no-draft");
        }
        draft = read;
        settings = read.settings();
        unfit.clear();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("step")
                .orElse("");
        step = Arrays.stream(Step.values())
                .filter(s -> s.code().equals(asked))
                .findFirst()
                .orElse(Step.BRIEF);
        frame(read.challenge());
        show();
    }

    private void frame(Challenge challenge) {
        removeAll();
        var title = challenge.title().in(getLocale());
        titled(getTranslation("challenges.edit.title", title));
        reachedBy(
                new Crumb(getTranslation("challenges.title"), ChallengesView.PATH),
                new Crumb(title, ChallengeView.address(challenge.id())));
        var look = new Anchor(ChallengeDeskView.address(challenge.id()), getTranslation("challenges.desk.go"));
        look.addClassNames("button-link", "quiet");
        clash.setVisible(false);
        var where = new Div(steps, saved);
        where.addClassName("challenge-where");
        add(
                new PageHeader(title)
                        .kicker(getTranslation(amending() ? "challenges.amend.kicker" : "challenges.edit.kicker"))
                        .lead(getTranslation(amending() ? "challenges.amend.lead" : "challenges.edit.lead"))
                        .actions(look),
                where,
                clash,
                content);
    }

    private ChallengeDraft draft() {
        return java.util.Objects.requireNonNull(draft);
    }

    private ChallengeSettings settings() {
        return java.util.Objects.requireNonNull(settings);
    }

    private boolean amending() {
        return draft().challenge().status() == ChallengeStatus.OPEN;
    }

    private void show() {
        var gaps = gaps();
        showSteps(gaps);
        content.removeAll();
        content.add(new H2(getTranslation("challenges.step." + step.code())));
        var waiting = unfit.get(step);
        form = step == Step.PREVIEW || waiting != null ? waiting : form();
        if (form == null) {
            content.add(preview(gaps));
        } else {
            content.add(lacking, form);
        }
        content.add(between());
    }

    private List<Gap> gaps() {
        var all = new ArrayList<>(Readiness.gaps(settings(), clock.instant()));
        unfit.keySet().forEach(each -> all.add(new Gap(each, "", "challenges.gap.unfit", List.of())));
        return all;
    }

    /** Says what is still missing here, and goes once nothing is. */
    private void showLacking(List<Gap> gaps) {
        var here = gaps.stream().filter(g -> g.step() == step).toList();
        lacking.removeAll();
        lacking.setVisible(!here.isEmpty());
        here.forEach(gap ->
                lacking.add(new Span(getTranslation(gap.key(), gap.arguments().toArray()))));
    }

    private StepForm form() {
        return switch (step) {
            case BRIEF -> new BriefStep(settings(), vocabulary, places, spaces.mine(), this::changed);
            case RULES -> new RulesStep(settings(), vocabulary, places, LocalDate.now(clock), this::changed);
            case PHASES -> new PhasesStep(settings(), clock.instant(), this::changed);
            case CRITERIA -> new CriteriaStep(settings(), this::changed);
            case MONEY -> new MoneyStep(settings(), this::changed);
            case DOCUMENTS, PREVIEW -> new DocumentsStep(settings(), this::changed);
        };
    }

    private void showSteps(List<Gap> gaps) {
        var list = new OrderedList();
        for (var each : Step.values()) {
            var missing = gaps.stream().filter(g -> g.step() == each).count();
            var name = getTranslation("challenges.step." + each.code());
            var button = new Button(name, click -> go(each));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            if (each == step) {
                button.getElement().setAttribute("aria-current", "step");
            }
            if (missing > 0) {
                button.setText(name + " · " + getTranslation("challenges.step.missing", missing));
                button.addClassName("missing");
            }
            list.add(new ListItem(button));
        }
        steps.removeAll();
        steps.add(list);
        showLacking(gaps);
    }

    /** Goes to another step; what is typed here goes with it, also where it does not fit yet. */
    private void go(Step next) {
        step = next;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, address(draft().challenge().id(), next)));
        show();
    }

    private Component between() {
        var row = new Div();
        row.addClassName("actions");
        var all = List.of(Step.values());
        var here = all.indexOf(step);
        if (here > 0) {
            row.add(new Button(getTranslation("challenges.step.back"), click -> go(all.get(here - 1))));
        }
        if (here < all.size() - 1) {
            var next = new Button(getTranslation("challenges.step.next"), click -> go(all.get(here + 1)));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(next);
        }
        return row;
    }

    /** Takes what stands in the fields, and saves it where it is a draft's. */
    private void changed() {
        var current = form;
        if (current == null) {
            return;
        }
        var fields = current.fields();
        try {
            settings = current.apply(settings());
            unfit.remove(step);
            if (!amending()) {
                save(draft().edits());
            } else {
                saved.setText(getTranslation("challenges.amend.kept"));
            }
        } catch (DomainException refusal) {
            unfit.put(step, current);
            saved.setText(getTranslation("challenges.edit.unsaved"));
            Notices.refused(refusal, fields);
        }
        showSteps(gaps());
    }

    private void save(long read) {
        switch (challenges.edit(draft().challenge().id(), read, settings())) {
            case ChallengeEdit.Saved now -> {
                draft = now.draft();
                clash.setVisible(false);
                saved.setText(getTranslation("challenges.edit.saved", Days.second(clock.instant(), getLocale())));
            }
            case ChallengeEdit.Clash other -> clash(other.current());
        }
    }

    /** Keeps all that was typed and lets whoever typed it choose which stands. */
    private void clash(ChallengeDraft current) {
        var mine = new Button(getTranslation("challenges.clash.mine"), click -> {
            if (amending()) {
                draft = current;
                clash.setVisible(false);
            } else {
                save(current.edits());
            }
        });
        var theirs = new Button(getTranslation("challenges.clash.theirs"), click -> {
            draft = current;
            settings = current.settings();
            unfit.clear();
            clash.setVisible(false);
            show();
        });
        var buttons = new Div(mine, theirs);
        buttons.addClassName("actions");
        clash.removeAll();
        clash.add(new Paragraph(getTranslation("challenges.clash")), buttons);
        clash.setVisible(true);
        saved.setText(getTranslation("challenges.edit.unsaved"));
    }

    private Component preview(List<Gap> gaps) {
        var challenge = draft().challenge();
        return new PreviewStep(
                challenge,
                settings(),
                gaps,
                clock.instant(),
                this::go,
                amending() ? null : this::send,
                amending() ? this::publish : null,
                amending() ? changes() : List.of());
    }

    /** What the amendment would change, in words and word by word. */
    private List<Component> changes() {
        var read = version(draft().settings());
        var now = version(settings());
        return AmendmentsPart.changes(read, now, diff.say(read, now, getLocale()), getLocale());
    }

    private Amendment version(ChallengeSettings of) {
        return new Amendment(
                draft().challenge().version(), clock.instant(), Bilingual.NONE, of.title(), of.brief(), of.terms());
    }

    private void send() {
        try {
            var id = draft().challenge().id();
            challenges.sendForReview(id);
            Notices.done(getTranslation("challenges.desk.send.done"));
            getUI().ifPresent(ui -> ui.navigate(ChallengeDeskView.address(id)));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private void publish(Bilingual note) {
        if (!unfit.isEmpty()) {
            go(unfit.keySet().iterator().next());
            return;
        }
        var id = draft().challenge().id();
        switch (amendments.amend(id, draft().edits(), settings(), note)) {
            case ChallengeEdit.Saved now -> {
                Notices.done(getTranslation("challenges.amend.done"));
                getUI().ifPresent(ui -> ui.navigate(ChallengeView.address(id)));
            }
            case ChallengeEdit.Clash other -> clash(other.current());
        }
    }
}
