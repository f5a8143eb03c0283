package org.intreccio.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.membership.MembershipFixture.claimed;

import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people are written on their claims to act for an organisation. */
@PortalTest
class ClaimLettersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Attestations attestations;

    @Autowired
    Addressees addressees;

    @Autowired
    PostOffice office;

    private OrganisationFixture organisation;
    private UserId claimant;

    @BeforeEach
    void draw() {
        organisation = OrganisationFixture.imported(context);
        claimant = Visitor.newUser(context);
    }

    @Test
    void tellsThatItWasAttestedAndUntilWhen() {
        var claim = claimed(context, claimant, organisation.id(), MemberRole.OWNER);
        try (var _ = Visitor.steward(context)) {
            attestations.attest(claim.id());
        }
        assertThat(Letters.saying(office, address(claimant), "è stata attestata", 1))
                .singleElement()
                .asString()
                .contains(claim.organisationName(), "vale fino al", "actors/" + organisation.id());
    }

    @Test
    void tellsThatItWasRefusedAndWhy() {
        var claim = claimed(context, claimant, organisation.id(), MemberRole.MANAGER);
        try (var _ = Visitor.steward(context)) {
            attestations.refuse(claim.id(), "Il documento è di altri");
        }
        assertThat(Letters.saying(office, address(claimant), "non è stata accolta", 1))
                .singleElement()
                .asString()
                .contains("Il motivo: Il documento è di altri");
    }

    @Test
    void tellsThoseAttestedBeforeThatSomebodyAsks() {
        var first = Visitor.newUser(context);
        var standing = claimed(context, first, organisation.id(), MemberRole.OWNER);
        try (var _ = Visitor.steward(context)) {
            attestations.attest(standing.id());
        }
        var claim = claimed(context, claimant, organisation.id(), MemberRole.MANAGER);
        assertThat(Letters.saying(office, address(first), "chiede di agire per", 1))
                .singleElement()
                .asString()
                .contains(claim.personName(), claim.organisationName(), "/people");
        try (var _ = Visitor.signedIn(context, first)) {
            attestations.revoke(attestations.attest(claim.id()).id(), "Non lavora più qui");
        }
        assertThat(Letters.saying(office, address(claimant), "è stata revocata", 1))
                .singleElement()
                .asString()
                .contains("Non lavora più qui");
    }

    private String address(UserId user) {
        return addressees.find(user).orElseThrow().email();
    }
}
