package org.intreccio.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.directory.Bilingual;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SpacesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Spaces spaces;

    @Autowired
    SpaceCatalogue catalogue;

    @Autowired
    AuditTrail trail;

    @Test
    void showsADraftToItsKeepersAlone() {
        var draft = SpaceFixture.aDraft(context);
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.at(draft.slug())).isEmpty();
            assertThat(catalogue.find(SpaceFilter.OPEN.withWords(draft.word()))).isEmpty();
            assertThat(catalogue.of(draft.host())).isEmpty();
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(catalogue.page(draft.space())).isEmpty();
            assertThat(catalogue.mine()).isEmpty();
        }
        try (var _ = Visitor.signedIn(context, draft.manager())) {
            assertThat(catalogue.at(draft.slug())).isPresent();
            assertThat(catalogue.mine()).extracting(SpaceCard::id).containsExactly(draft.space());
            spaces.open(draft.space());
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.at(draft.slug())).isPresent();
            assertThat(catalogue.find(SpaceFilter.OPEN.withWords("INSIEME " + draft.word())))
                    .extracting(SpaceCard::id)
                    .containsExactly(draft.space());
            assertThat(catalogue.of(draft.host())).extracting(SpaceCard::id).containsExactly(draft.space());
        }
    }

    @Test
    void letsNobodyElseTouchIt() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> spaces.archive(space.space(), "perché sì")).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context)) {
            var page = catalogue.at(space.slug()).orElseThrow();
            assertThatThrownBy(() -> spaces.begin(space.host(), SpaceTemplate.CSR, page.settings()))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> spaces.edit(space.space(), page.version(), page.settings()))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> spaces.appoint(space.space(), space.citizen(space.manager())))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> catalogue.waiting(page)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void keepsAStewardsRightUntilItIsTakenBack() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var steward = Visitor.newUser(context);
        var citizen = space.citizen(steward);
        try (var _ = Visitor.signedIn(context, space.manager())) {
            assertThatThrownBy(() -> spaces.appoint(space.space(), space.host()))
                    .isInstanceOf(InvalidValue.class);
            spaces.appoint(space.space(), citizen);
            spaces.appoint(space.space(), citizen);
        }
        try (var _ = Visitor.signedIn(context, steward)) {
            assertThat(catalogue.mine()).extracting(SpaceCard::id).containsExactly(space.space());
            spaces.archive(space.space(), "è finito");
            spaces.dismiss(space.space(), citizen);
            assertThatThrownBy(() -> spaces.open(space.space())).isInstanceOf(Refused.class);
        }
        assertThat(trail.find(AuditFilter.of(Spaces.KIND, space.space().value()), null, 50))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "spaces.steward-dismissed",
                        "spaces.archived",
                        "spaces.steward-appointed",
                        "spaces.opened",
                        "spaces.begun");
    }

    @Test
    void keepsBothVersionsApartWhenTwoEditAtOnce() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context, space.manager())) {
            var read = catalogue.page(space.space()).orElseThrow();
            var hers = read.settings().withText(new Bilingual("Il suo", ""));
            var his = read.settings().withText(new Bilingual("Di lui", ""));
            assertThat(spaces.edit(space.space(), read.version(), hers)).isInstanceOf(SpaceEdit.Saved.class);
            assertThat(spaces.edit(space.space(), read.version(), his))
                    .isInstanceOfSatisfying(SpaceEdit.Clash.class, clash -> {
                        assertThat(clash.current().text().it()).isEqualTo("Il suo");
                        assertThat(spaces.edit(space.space(), clash.current().version(), his))
                                .isInstanceOf(SpaceEdit.Saved.class);
                    });
            assertThat(catalogue.page(space.space()).orElseThrow().text().it()).isEqualTo("Di lui");
        }
    }

    @Test
    void leadsFromEveryAddressItEverHadAndTakesNobodyElses() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var other = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context, space.manager())) {
            var read = catalogue.page(space.space()).orElseThrow();
            var moved = at(read.settings(), "nuovo-" + space.word());
            spaces.edit(space.space(), read.version(), moved);
            assertThat(catalogue.at(space.slug()).orElseThrow().card().slug()).isEqualTo("nuovo-" + space.word());
            var again = catalogue.page(space.space()).orElseThrow();
            assertThatThrownBy(() -> spaces.edit(space.space(), again.version(), at(again.settings(), other.slug())))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("slug"));
            assertThat(catalogue.page(space.space()).orElseThrow().card().slug())
                    .isEqualTo("nuovo-" + space.word());
            spaces.edit(space.space(), again.version(), at(again.settings(), space.slug()));
            assertThat(catalogue
                            .at("nuovo-" + space.word())
                            .orElseThrow()
                            .card()
                            .slug())
                    .isEqualTo(space.slug());
        }
    }

    private static SpaceSettings at(SpaceSettings s, String slug) {
        return new SpaceSettings(
                slug,
                s.name(),
                s.tagline(),
                s.text(),
                s.colour(),
                s.weave(),
                s.joining(),
                s.themes(),
                s.goals(),
                s.place(),
                s.links());
    }

    @Test
    void archivesOnlyWhatIsOpenAndNotWithoutAReason() {
        var draft = SpaceFixture.aDraft(context);
        try (var _ = Visitor.signedIn(context, draft.manager())) {
            assertThatThrownBy(() -> spaces.archive(draft.space(), "motivo")).isInstanceOf(Conflict.class);
            spaces.open(draft.space());
            assertThatThrownBy(() -> spaces.archive(draft.space(), "  ")).isInstanceOf(InvalidValue.class);
            spaces.archive(draft.space(), "motivo");
            spaces.archive(draft.space(), "di nuovo");
            assertThat(catalogue.find(SpaceFilter.OPEN.withWords(draft.word()))).isEmpty();
            assertThat(catalogue.find(SpaceFilter.OPEN.withWords(draft.word()).withArchived(true)))
                    .hasSize(1);
            spaces.open(draft.space());
        }
        assertThat(trail.find(AuditFilter.of(Spaces.KIND, draft.space().value()), null, 50))
                .extracting(AuditEntry::why)
                .filteredOn(why -> !why.isEmpty())
                .containsExactly("motivo");
    }
}
