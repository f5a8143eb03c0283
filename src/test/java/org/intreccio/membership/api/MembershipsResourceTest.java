package org.intreccio.membership.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.MembershipFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MembershipsResourceTest {

    @Autowired
    ApplicationContext context;

    private Caller.Answer call(UserId user, String method, String path, String body) {
        return new Caller(context).call(method, "/api/v1" + path, body, "Authorization", Tokens.writing(context, user));
    }

    @Test
    void claimsAttestsAndTellsOverTheWire() {
        var organisation = OrganisationFixture.imported(context);
        var claimant = Visitor.newUser(context);
        var steward = Visitor.newSteward(context);
        var claim = MembershipFixture.claimed(context, claimant, organisation.id(), MemberRole.OWNER);
        var queue = call(steward, "GET", "/claims", "");
        assertThat(queue.body()).contains(claim.id().value());
        var document = call(steward, "GET", "/claims/" + claim.id() + "/document", "");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(document.header("Content-Disposition")).startsWith("attachment");
        assertThat(document.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(document.header("Cache-Control")).contains("no-store");
        var attested = call(steward, "POST", "/claims/" + claim.id() + "/attestation", "");
        assertThat(attested.json().get("state").asString()).isEqualTo("attested");
        assertThat(call(steward, "POST", "/claims/" + claim.id() + "/refusal", "{\"reason\":\"no\"}")
                        .status())
                .isEqualTo(409);
        var mine = call(claimant, "GET", "/me/memberships", "").json().get("items");
        assertThat(mine.get(0).get("role").asString()).isEqualTo("owner");
        var stranger = Visitor.newUser(context);
        assertThat(call(stranger, "GET", "/claims/" + claim.id(), "").status()).isEqualTo(404);
        assertThat(call(stranger, "GET", "/claims/" + claim.id() + "/document", "")
                        .status())
                .isEqualTo(404);
        assertThat(call(stranger, "POST", "/claims/" + claim.id() + "/revocation", "{\"reason\":\"no\"}")
                        .status())
                .isEqualTo(403);
        assertThat(call(stranger, "GET", "/actors/" + organisation.id() + "/people", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void invitesOverTheWireAndTellsTheLinkOnce() {
        var owner = Visitor.newUser(context);
        var organisation = OrganisationFixture.imported(context).with("owner", owner);
        var path = "/actors/" + organisation.id() + "/invitations";
        var made = call(owner, "POST", path, "{\"role\":\"member\",\"uses\":3}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("path").asString()).startsWith("/join/");
        var listed = call(owner, "GET", path, "");
        assertThat(listed.body()).contains(made.json().get("id").asString()).doesNotContain("/join/");
        assertThat(call(owner, "POST", path, "{\"role\":\"owner\"}").status()).isEqualTo(422);
        assertThat(call(owner, "DELETE", "/invitations/" + made.json().get("id").asString(), "")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void showsADocumentForOnesOwnClaimOnce() {
        var organisation = OrganisationFixture.imported(context);
        var claimant = Visitor.newUser(context);
        var claim = call(claimant, "POST", "/actors/" + organisation.id() + "/claims", "{\"words\":\"Sono io\"}")
                .json()
                .get("id")
                .asString();
        var path = "/claims/" + claim + "/document";
        assertThat(call(claimant, "PUT", path, "MZ this is a program").status()).isEqualTo(422);
        var pdf = "%PDF-1.4\n<< /Type /Catalog >>\n%%EOF";
        assertThat(call(Visitor.newUser(context), "PUT", path, pdf).status()).isEqualTo(404);
        var shown = call(claimant, "PUT", path + "?name=../visura.exe", pdf);
        assertThat(shown.json().get("document").get("name").asString()).isEqualTo("visura.pdf");
        var steward = Visitor.newSteward(context);
        assertThat(call(steward, "GET", path, "").body()).isEqualTo(pdf);
        assertThat(call(claimant, "PUT", path, pdf + "\n").status())
                .as("What a decision rests on is not exchanged")
                .isEqualTo(409);
        call(steward, "POST", "/claims/" + claim + "/refusal", "{\"reason\":\"Manca la firma\"}");
        assertThat(call(claimant, "PUT", path, pdf).status()).isEqualTo(409);
    }

    @Test
    void acceptsAnInvitationOverTheWire() {
        var owner = Visitor.newUser(context);
        var organisation = OrganisationFixture.imported(context).with("owner", owner);
        var link = call(owner, "POST", "/actors/" + organisation.id() + "/invitations", "{\"role\":\"member\"}")
                .json()
                .get("path")
                .asString();
        var newcomer = Visitor.newUser(context);
        var joined = accept(newcomer, link);
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.body()).doesNotContain("/join/");
        assertThat(accept(newcomer, link).status()).as("Again").isEqualTo(200);
        assertThat(accept(Visitor.newUser(context), link).status())
                .as("It was for one")
                .isEqualTo(409);
        assertThat(accept(newcomer, "/join/nothing").status()).isEqualTo(404);
        assertThat(call(newcomer, "GET", "/me/memberships", "").body())
                .contains(organisation.id().value());
    }

    private Caller.Answer accept(UserId user, String link) {
        return call(user, "POST", "/invitations/acceptance", "{\"link\":\"" + link + "\"}");
    }

    @Test
    void changesRolesAndEndsMembershipsOverTheWire() {
        var owner = Visitor.newUser(context);
        var member = Visitor.newUser(context);
        var organisation =
                OrganisationFixture.imported(context).with("owner", owner).with("member", member);
        var people = "/actors/" + organisation.id() + "/people/";
        var person = people + MembershipFixture.citizen(context, member);
        assertThat(call(member, "PUT", person, "{\"role\":\"owner\"}").status()).isEqualTo(403);
        var changed = call(owner, "PUT", person, "{\"role\":\"manager\",\"until\":\"2999-12-31\"}");
        assertThat(changed.json().get("role").asString()).isEqualTo("manager");
        assertThat(changed.json().get("to").asString()).isEqualTo("2999-12-31");
        assertThat(call(owner, "PUT", person, "{\"role\":\"queen\"}").status()).isEqualTo(422);
        var self = people + MembershipFixture.citizen(context, owner);
        assertThat(call(owner, "PUT", self, "{\"role\":\"member\"}").status())
                .as("An owner always remains")
                .isEqualTo(409);
        assertThat(call(owner, "DELETE", people + "me", "").status()).isEqualTo(409);
        assertThat(call(owner, "POST", person + "/ending", "{}").status()).isEqualTo(422);
        assertThat(call(owner, "POST", person + "/ending", "{\"reason\":\"Ha cambiato lavoro\"}")
                        .status())
                .isEqualTo(204);
        assertThat(call(member, "DELETE", people + "me", "").status()).isEqualTo(403);
    }
}
