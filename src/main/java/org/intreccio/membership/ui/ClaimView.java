package org.intreccio.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.TypedId;
import org.intreccio.membership.ClaimState;
import org.intreccio.membership.Claims;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.MembershipProperties;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Where somebody says that they act for an organisation, and shows what proves it. */
@Route("actors/:id/claim")
@ForSignedIn
@CssImport("./styles/membership.css")
class ClaimView extends Page implements BeforeEnterObserver {

    private final transient Claims claims;
    private final transient ActorCatalogue catalogue;
    private final transient MembershipProperties limits;
    private final RadioButtonGroup<MemberRole> role = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Div refusal = new Div();
    private final Span refusalWords = new Span();
    private transient Claims.@Nullable Upload upload;

    ClaimView(Claims claims, ActorCatalogue catalogue, MembershipProperties limits) {
        this.claims = claims;
        this.catalogue = catalogue;
        this.limits = limits;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElse("");
        var card = known(catalogue, asked);
        removeAll();
        titled(getTranslation("membership.claim.title", card.name()));
        reachedBy(new Crumb(card.name(), "actors/" + card.id()));
        add(new PageHeader(getTranslation("membership.claim.title", card.name()))
                .lead(getTranslation("membership.claim.lead")));
        var open = claims.mine().stream()
                .filter(c -> c.organisation().equals(card.id()) && c.state() == ClaimState.REQUESTED)
                .findFirst();
        if (open.isPresent()) {
            add(new EmptyState(
                            getTranslation("membership.claim.open"),
                            getTranslation(
                                    "membership.claim.open.why",
                                    Shown.day(open.get().requestedAt())))
                    .action(getTranslation("membership.mine"), MyOrganisationsView.PATH));
        } else {
            add(form(card.id()));
        }
    }

    static org.intreccio.directory.ActorCard known(ActorCatalogue catalogue, String id) {
        if (!TypedId.SHAPE.matcher(id).matches()) {
            throw NotFound.of("directory.error.actor-unknown", id);
        }
        return catalogue
                .find(new ActorId(id))
                .filter(c -> c.kind().organisation())
                .orElseThrow(() -> NotFound.of("directory.error.actor-unknown", id));
    }

    private Div form(ActorId organisation) {
        role.setLabel(getTranslation("membership.claim.role"));
        role.setItems(MemberRole.OWNER, MemberRole.MANAGER);
        role.setItemLabelGenerator(r -> getTranslation(r.key()) + ": " + getTranslation(r.key() + ".what"));
        role.setValue(MemberRole.MANAGER);
        role.setManualValidation(true);
        words.setLabel(getTranslation("membership.claim.words"));
        words.setHelperText(getTranslation("membership.claim.words.help"));
        words.setMaxLength(1000);
        words.setManualValidation(true);
        words.setWidthFull();
        refusal.removeAll();
        refusal.add(Glyph.CIRCLE_ALERT.icon(), refusalWords);
        refusal.addClassNames("note", "danger");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var send = new Button(getTranslation("membership.claim.send"), click -> send(organisation));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(ways(), role, words, document(), refusal, send);
        form.addClassNames("card", "stack");
        return form;
    }

    private Div ways() {
        var list = new UnorderedList(
                new ListItem(getTranslation("membership.claim.ways.domain")),
                new ListItem(getTranslation("membership.claim.ways.document")),
                new ListItem(getTranslation("membership.claim.ways.colleague")));
        var ways = new Div(new Div(new Span(getTranslation("membership.claim.ways")), list));
        ways.addClassName("note");
        return ways;
    }

    private Div document() {
        var label = new Span(getTranslation("membership.claim.document"));
        label.addClassName("field-label");
        long megabytes = limits.largestDocument() >> 20;
        var choose = new Upload(UploadHandler.inMemory((metadata, content) -> {
            upload = new Claims.Upload(metadata.fileName(), content);
            refusal.setVisible(false);
        }));
        choose.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg");
        choose.setMaxFiles(1);
        choose.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limits.largestDocument()));
        choose.setUploadButton(new Button(getTranslation("membership.claim.document.choose"), Glyph.UPLOAD.icon()));
        choose.setDropLabel(new Span(getTranslation("membership.claim.document.drop")));
        choose.addFileRejectedListener(
                e -> refuse(getTranslation("membership.claim.document.refused", e.getFileName(), megabytes)));
        choose.addFileRemovedListener(e -> upload = null);
        var part = new Div(label, choose, Shown.soft(getTranslation("membership.claim.document.help", megabytes)));
        part.addClassName("stack");
        return part;
    }

    private void send(ActorId organisation) {
        refusal.setVisible(false);
        role.setInvalid(false);
        words.setInvalid(false);
        try {
            var claim = claims.request(organisation, role.getValue(), words.getValue(), upload);
            Notices.done(getTranslation(
                    claim.state() == ClaimState.ATTESTED ? "membership.claim.attested" : "membership.claim.sent"));
            getUI().ifPresent(ui -> ui.navigate(MyOrganisationsView.PATH));
        } catch (DomainException e) {
            if (e.field().filter(f -> f.equals("role") || f.equals("words")).isPresent()) {
                Notices.refused(e, Map.of("role", role, "words", words));
            } else {
                refuse(Notices.sentence(e));
            }
        }
    }

    private void refuse(String sentence) {
        refusalWords.setText(sentence);
        refusal.setVisible(true);
    }
}
