package org.intreccio.membership;

import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.springframework.context.ApplicationContext;

/** People at the portal in tests of memberships. */
public final class MembershipFixture {

    private MembershipFixture() {}

    /** The citizen that this user is. */
    public static ActorId citizen(ApplicationContext context, UserId user) {
        try (var _ = Visitor.signedIn(context, user)) {
            return context.getBean(CurrentActor.class).myself();
        }
    }

    /** A claim of this user on the organisation, with a document. */
    public static Claim claimed(ApplicationContext context, UserId user, ActorId organisation, MemberRole role) {
        try (var _ = Visitor.signedIn(context, user)) {
            return context.getBean(Claims.class)
                    .request(
                            organisation,
                            role,
                            "Ne sono presidente",
                            new Claims.Upload("visura.pdf", DocumentCheckTest.pdf("<< /Type /Catalog >>")));
        }
    }
}
