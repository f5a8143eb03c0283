package org.intreccio.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.pictures.PictureFiles;
import org.intreccio.pictures.PictureStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SpaceCoversTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SpaceCovers covers;

    @Autowired
    SpaceCatalogue catalogue;

    @Autowired
    PictureStore store;

    @Autowired
    AuditTrail trail;

    @Test
    void showsAPictureUntilItIsTakenDownAndKeepsNoFileOfIt() throws IOException {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        String first;
        String second;
        try (var _ = Visitor.signedIn(context, space.manager())) {
            covers.show(space.space(), png(2_000, 900));
            first = cover(space);
            covers.show(space.space(), png(300, 100));
            second = cover(space);
        }
        assertThat(store.find(first)).isEmpty();
        try (var _ = Visitor.guest(context)) {
            assertThat(covers.find(space.slug())).isPresent();
            assertThat(catalogue.at(space.slug()).orElseThrow().card().coverAddress())
                    .isEqualTo("api/v1/spaces/" + space.slug() + "/cover?v=" + second.substring(0, 8));
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            covers.remove(space.space());
            covers.remove(space.space());
            assertThat(cover(space)).isEmpty();
        }
        assertThat(store.find(second)).isEmpty();
        assertThat(trail.find(AuditFilter.of(Spaces.KIND, space.space().value()), null, 3))
                .extracting(AuditEntry::action)
                .containsExactly("spaces.cover-removed", "spaces.cover-shown", "spaces.cover-shown");
    }

    @Test
    void refusesWhoDoesNotKeepTheSpaceAndWhatIsNoPicture() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> covers.show(space.space(), png(30, 30))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> covers.remove(space.space())).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            var svg = new ByteArrayInputStream("<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> covers.show(space.space(), svg)).isInstanceOf(InvalidValue.class);
            assertThat(cover(space)).isEmpty();
        }
    }

    @Test
    void showsTheCoverOfADraftToItsKeepersAlone() {
        var draft = SpaceFixture.aDraft(context);
        try (var _ = Visitor.signedIn(context, draft.manager())) {
            covers.show(draft.space(), png(30, 30));
            assertThat(covers.find(draft.slug())).isPresent();
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(covers.find(draft.slug())).isEmpty();
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(covers.find(draft.slug())).isEmpty();
        }
    }

    private String cover(SpaceFixture space) {
        return catalogue.at(space.slug()).orElseThrow().card().cover();
    }

    private static InputStream png(int width, int height) {
        return new ByteArrayInputStream(PictureFiles.png(width, height));
    }
}
