package org.intreccio.spaces.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Named;
import org.intreccio.spaces.SpaceCard;
import org.intreccio.spaces.SpaceMember;
import org.intreccio.spaces.SpacePage;
import org.intreccio.spaces.SpaceSettings;
import org.jspecify.annotations.Nullable;

/** How the REST interface tells of spaces. */
final class SpaceJson {

    private SpaceJson() {}

    record Host(String id, String kind, String name) {}

    record Brief(
            String id,
            String slug,
            String name,
            Bilingual tagline,
            String status,
            String joining,
            Host host,
            List<Named> themes,
            @Nullable Named place,
            int members) {

        static Brief of(SpaceCard space) {
            var host = space.host();
            return new Brief(
                    space.id().value(),
                    space.slug(),
                    space.name(),
                    space.tagline(),
                    space.status().code(),
                    space.joining().code(),
                    new Host(host.id().value(), host.kind().code(), host.name()),
                    space.themes(),
                    space.place(),
                    space.members());
        }
    }

    record Full(
            Brief space,
            Bilingual text,
            List<Integer> goals,
            List<SpaceSettings.Link> links,
            List<SpacePage.Steward> stewards,
            String colour,
            String weave) {

        static Full of(SpacePage page) {
            return new Full(
                    Brief.of(page.card()),
                    page.text(),
                    page.goals(),
                    page.links(),
                    page.stewards(),
                    page.card().colour().hex(),
                    page.card().weave().code());
        }
    }

    record Member(
            String id,
            String kind,
            String name,
            String state,
            @Nullable Instant since) {

        static Member of(SpaceMember member) {
            return new Member(
                    member.actor().value(),
                    member.kind().code(),
                    member.name(),
                    member.state().name().toLowerCase(Locale.ROOT),
                    member.since());
        }
    }

    record Request(@Nullable String note) {}

    record Joined(String state) {}
}
