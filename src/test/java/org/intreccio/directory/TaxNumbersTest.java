package org.intreccio.directory;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.intreccio.PortalTest;
import org.intreccio.directory.Profile.Part;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The numbers that a state gave an organisation: kept, shown to whom it may concern, and what it is recognised by. */
@PortalTest
class TaxNumbersTest {

    private static final String TAX_CODE = "12345678903";

    @Autowired
    ApplicationContext context;

    @Autowired
    Actors actors;

    @Autowired
    ActorCatalogue catalogue;

    @Autowired
    Lookalikes lookalikes;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final String digits =
            String.format("%010d", ThreadLocalRandom.current().nextLong(10_000_000_000L));
    private UserId owner;
    private ActorId id;

    @BeforeEach
    void add() {
        owner = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, owner)) {
            id = actors.add(draft("Tela " + own, "https://www.tela-" + own + ".example", "pl " + digits, TAX_CODE));
        }
        DirectoryMemory.reread(context, List.of(id.value()));
    }

    private static OrganisationDraft draft(String name, String website, String vatNumber, String taxCode) {
        return new OrganisationDraft(
                name, ActorKind.COMPANY, "", Bilingual.NONE, website, "it-015146", Set.of(), vatNumber, taxCode);
    }

    private ActorPage pageForAGuest() {
        try (var _ = Visitor.guest(context)) {
            return catalogue.page(id).orElseThrow();
        }
    }

    @Test
    void keepsThemAsTheStateWritesThemAndShowsThem() {
        assertThat(pageForAGuest().vatNumber()).isEqualTo("PL" + digits);
        assertThat(pageForAGuest().taxCode())
                .as("For members, where nobody chose otherwise")
                .isEmpty();
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("actors/" + id);
            assertThat(words()).contains("PL" + digits).doesNotContain(TAX_CODE);
        }
        try (var _ = Visitor.signedIn(context)) {
            UI.getCurrent().navigate("actors/" + id);
            assertThat(words()).contains("PL" + digits, TAX_CODE);
        }
    }

    @Test
    void refusesWhatCannotBeOneAtItsField() {
        try (var _ = Visitor.signedIn(context, owner)) {
            var read = actors.profile(id);
            assertThatThrownBy(() -> actors.edit(id, read, read.withVatNumber("IT00950501008")))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).hasValue("vatNumber"));
            assertThatThrownBy(() -> actors.edit(id, read, read.withTaxCode("12345678900")))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).hasValue("taxCode"));
        }
        assertThat(pageForAGuest().vatNumber()).as("as it was").isEqualTo("PL" + digits);
    }

    @Test
    void showsNobodyAPrivateOneNorRecognisesAnythingByIt() {
        try (var _ = Visitor.signedIn(context, owner)) {
            var read = actors.profile(id);
            assertThat(actors.edit(id, read, read.shown(Part.VAT_NUMBER, Visibility.PRIVATE)))
                    .isInstanceOf(Edit.Saved.class);
            assertThat(actors.profile(id).vatNumber()).isEqualTo("PL" + digits);
        }
        DirectoryMemory.reread(context, List.of(id.value()));
        assertThat(pageForAGuest().vatNumber()).isEmpty();
        try (var _ = Visitor.signedIn(context)) {
            assertThat(lookalikes.of(draft("", "", "PL" + digits, ""), 5)).isEmpty();
        }
    }

    @Test
    void recognisesOneWhileItIsTyped() {
        try (var _ = Visitor.signedIn(context)) {
            UI.getCurrent().navigate("actors/new");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Nome")), "Tutt'altra cosa");
            assertThat(words()).doesNotContain("Tela " + own);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Partita IVA")), "PL " + digits);
            assertThat(words()).contains("Tela " + own, "(stessa partita IVA)");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Partita IVA")), "");
            assertThat(words()).doesNotContain("Tela " + own);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Sito web")), "tela-" + own + ".example/chi-siamo");
            assertThat(words()).contains("Tela " + own, "(stesso sito)");
        }
    }

    private static String words() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
