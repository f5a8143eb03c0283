package org.intreccio.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.membership.MembershipFixture.claimed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.membership.Claim;
import org.intreccio.membership.Invitations;
import org.intreccio.membership.MemberRole;
import org.intreccio.ui.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MembershipViewsTest {

    @Autowired
    ApplicationContext context;

    private OrganisationFixture organisation;
    private UserId owner;

    @BeforeEach
    void draw() {
        owner = Visitor.newUser(context);
        organisation = OrganisationFixture.imported(context).with("owner", owner);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        var own = component.getElement().getText();
        return own + " "
                + component.getChildren().map(MembershipViewsTest::text).collect(Collectors.joining(" "));
    }

    private Claim claim() {
        return claimed(context, Visitor.newUser(context), organisation.id(), MemberRole.MANAGER);
    }

    @Test
    void offersAGuestTheWayToClaimAndOwnersTheWayToTheirPeople() {
        try (var _ = Visitor.guest(context)) {
            open("actors/" + organisation.id());
            assertThat(_get(Anchor.class, spec -> spec.withText("La rappresento io"))
                            .getHref())
                    .isEqualTo("actors/" + organisation.id() + "/claim");
            open("actors/" + organisation.id() + "/claim");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                    .startsWith("sign-in?back=");
        }
        claim();
        try (var _ = Visitor.signedIn(context, owner)) {
            open("actors/" + organisation.id());
            assertThat(page()).contains("1 in attesa di conferma").doesNotContain("La rappresento io");
        }
    }

    @Test
    void sendsAClaimAndTellsThatItWaits() {
        var claimant = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, claimant)) {
            open("actors/" + organisation.id() + "/claim");
            _setValue(_get(TextArea.class), "Sono la presidente dal 2021");
            _click(_get(Button.class, spec -> spec.withText("Invia la richiesta")));
            assertThat(page()).contains("Le tue richieste", organisation.name(), "In attesa");
            open("actors/" + organisation.id() + "/claim");
            assertThat(_get(EmptyState.class)).isNotNull();
            assertThat(page()).contains("La tua richiesta è in attesa");
        }
    }

    @Test
    void showsAStewardTheEvidenceAndTakesTheDecision() {
        var claim = claim();
        try (var _ = Visitor.steward(context)) {
            open("steward/attestations");
            assertThat(page()).contains(organisation.name(), "visura.pdf", "Ne sono presidente");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                    .contains("/api/v1/claims/" + claim.id() + "/document");
            assertThat(_find(Image.class)).isEmpty();
            _click(inCardOf(claim, "Attesta"));
            assertThat(_find(Anchor.class, spec -> spec.withText(organisation.name())))
                    .isEmpty();
        }
        try (var _ = Visitor.guest(context)) {
            open("actors/" + organisation.id());
            assertThat(page()).contains("custodi del portale", "documento verificato", "fino al");
        }
    }

    @Test
    void keepsTheReasonThatWasTypedWhenItIsRefused() {
        var claim = claim();
        try (var _ = Visitor.steward(context)) {
            open("steward/attestations");
            _click(inCardOf(claim, "Rifiuta"));
            var reason = _get(TextArea.class);
            _click(_find(Button.class, spec -> spec.withText("Rifiuta")).getLast());
            assertThat(reason.isInvalid()).isTrue();
            _setValue(reason, "Il documento non nomina questa associazione");
            _click(_find(Button.class, spec -> spec.withText("Rifiuta")).getLast());
            assertThat(_find(Anchor.class, spec -> spec.withText(organisation.name())))
                    .isEmpty();
        }
    }

    /** The button of this claim; other tests' claims may wait in the same queue. */
    private static Button inCardOf(Claim claim, String words) {
        var card = _find(com.vaadin.flow.component.html.ListItem.class).stream()
                .filter(item -> _find(item, Anchor.class).stream()
                        .anyMatch(a -> a.getHref().endsWith(claim.organisation().value())))
                .findFirst()
                .orElseThrow();
        return _get(card, Button.class, spec -> spec.withText(words));
    }

    @Test
    void makesAnInvitationAndShowsItsLinkOnce() {
        String link;
        try (var _ = Visitor.signedIn(context, owner)) {
            open("actors/" + organisation.id() + "/people");
            assertThat(page()).contains("Giulia Prova", "Titolare");
            _click(_get(Button.class, spec -> spec.withText("Crea il link")));
            link = _get(TextField.class, spec -> spec.withLabel("Link d’invito"))
                    .getValue();
            assertThat(link).contains("/join/");
            assertThat(page()).contains("Inviti aperti", "usato 0 volte su 1");
        }
        var path = link.substring(link.indexOf("/join/") + 1);
        try (var _ = Visitor.guest(context)) {
            open(path);
            assertThat(page()).contains("Entra in " + organisation.name(), "Membro");
            assertThat(_get(Anchor.class, spec -> spec.withText("Crea un account"))
                            .getHref())
                    .startsWith("sign-up?back=%2Fjoin%2F");
        }
        try (var _ = Visitor.signedIn(context)) {
            open(path);
            _click(_get(Button.class, spec -> spec.withText("Entra")));
            assertThat(page()).contains(organisation.name());
            open("my/organisations");
            assertThat(page()).contains(organisation.name(), "Membro");
            _click(_get(Button.class, spec -> spec.withText("Lascia")));
            com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(page()).contains("Di cui hai fatto parte");
            open(path);
            assertThat(page()).contains("Questo invito non vale più");
        }
    }

    @Test
    void tellsTheLastOwnerWhyTheyCannotLeave() {
        try (var _ = Visitor.signedIn(context, owner)) {
            open("my/organisations");
            _click(_get(Button.class, spec -> spec.withText("Lascia")));
            com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(page()).contains(organisation.name(), "Titolare").doesNotContain("Di cui hai fatto parte");
        }
    }

    @Test
    void offersToClaimWhatIsThereAlreadyInsteadOfAddingItAgain() {
        var there = DirectoryFixture.gardenSchoolAndChoir(context);
        try (var _ = Visitor.signedIn(context)) {
            open("actors/new");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Nome")), "Orto " + there.word());
            assertThat(_find(Anchor.class, spec -> spec.withText("La rappresento io")).stream()
                            .map(Anchor::getHref))
                    .contains("actors/" + there.id("orto") + "/claim");
        }
    }

    @Test
    void hidesThePeopleFromEverybodyElse() {
        try (var _ = Visitor.signedIn(context)) {
            open("actors/" + organisation.id() + "/people");
            assertThat(page()).doesNotContain("Crea il link");
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .getFirst()
                            .getClass()
                            .getSimpleName())
                    .isEqualTo("RefusedView");
        }
    }

    @Test
    void tellsAStewardWhoIsNobodyInTheNetworkThatThereIsNothing() {
        try (var _ = Visitor.steward(context)) {
            open("my/organisations");
            assertThat(page()).contains("Non fai ancora parte di nessuna organizzazione");
        }
    }

    @Test
    void showsAnInvitationThatIsUnknownAsOver() {
        try (var _ = Visitor.guest(context)) {
            open("join/guessed");
            assertThat(page()).contains("Questo invito non vale più");
        }
        assertThat(context.getBean(Invitations.class).behind("guessed")).isEmpty();
    }
}
