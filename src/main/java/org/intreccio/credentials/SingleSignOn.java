package org.intreccio.credentials;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.Serializable;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Account;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Way;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.Secret;
import org.intreccio.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets people in by the sign-in of their organisation (OpenID Connect). Who comes for the first time is linked with the account that has
 * their address, when that address is confirmed; else an account is opened for them.
 */
@Component
public class SingleSignOn {

    /** The page to which providers send the browser back. */
    public static final String PAGE = "sign-in/organisation";

    private static final Logger log = LoggerFactory.getLogger(SingleSignOn.class);

    private final Map<String, SignOnProperties.Organisation> organisations;
    private final Map<String, OpenIdProvider> providers;
    private final LinkedIdentityQueries links;
    private final Proofs proofs;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SingleSignOn(
            SignOnProperties properties,
            LinkedIdentityQueries links,
            Proofs proofs,
            PublicAddress address,
            Transactions transactions,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.organisations = new TreeMap<>(properties.organisations());
        this.links = links;
        this.proofs = proofs;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.providers = organisations.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> new OpenIdProvider(each.getValue(), () -> address.of(PAGE))));
    }

    /** An organisation whose people may come in so. */
    public record Choice(String id, String name) {}

    /**
     * A sign-in that is on its way at a provider; kept in the browser session that began it, which alone can end it.
     *
     * @param goal the address inside the portal to go on to
     */
    public record Journey(String organisation, String state, String nonce, String verifier, String goal)
            implements Serializable {

        /** Without its secrets, for logs. */
        @Override
        public String toString() {
            return "Journey[" + organisation + "]";
        }
    }

    /** Where the browser goes, and what must be remembered until it is back. */
    public record Departure(URI address, Journey journey) {}

    public List<Choice> choices() {
        return organisations.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue().name()))
                .toList();
    }

    /**
     * Sends somebody to their organisation.
     *
     * @throws Refused when the organisation is unknown, or its provider is away
     */
    public Departure begin(String organisation, String goal) {
        var journey = new Journey(organisation, random(), random(), random(), goal);
        try {
            return new Departure(
                    provider(organisation)
                            .address(journey.state(), journey.nonce(), new CodeVerifier(journey.verifier())),
                    journey);
        } catch (OpenIdProvider.Trouble e) {
            throw refused(organisation, e);
        }
    }

    /**
     * Lets in whom the provider vouches for.
     *
     * @param answer the address to which the provider sent the browser back, with its query
     * @throws Refused when the answer is not to be believed, or its address is none of the organisation's
     * @throws Conflict when there is an account with the address, whose owner never confirmed it
     */
    public SignIn.Entry finish(Journey journey, URI answer, Locale language) {
        OpenIdProvider.Claims claims;
        try {
            claims = provider(journey.organisation())
                    .claims(answer, journey.state(), journey.nonce(), new CodeVerifier(journey.verifier()));
        } catch (OpenIdProvider.Trouble e) {
            throw refused(journey.organisation(), e);
        }
        var organisation =
                Optional.ofNullable(organisations.get(journey.organisation())).orElseThrow();
        var user = links.find(claims.issuer(), claims.subject()).orElseGet(() -> link(organisation, claims, language));
        return proofs.enterAskingMore(user, Way.ORGANISATION);
    }

    private UserId link(SignOnProperties.Organisation organisation, OpenIdProvider.Claims claims, Locale language) {
        var email = believed(organisation, claims);
        var user = proofs.withAddress(email)
                .map(SingleSignOn::confirmed)
                .orElseGet(() ->
                        proofs.join(email, claims.name().orElse(email.substring(0, email.indexOf('@'))), language));
        transactions.writing(() -> {
            links.link(claims.issuer(), claims.subject(), user, clock.instant());
            audit.record(AuditNote.of("account.linked", "user", user.value())
                    .by(user.value())
                    .changed("", claims.issuer()));
            if (!organisation.actor().isBlank()) {
                outbox.publish(new CredentialEvent.CameFromOrganisation(user, organisation.actor()));
            }
        });
        return user;
    }

    /** An organisation may speak for the addresses of its own domains, and for no others. */
    private static String believed(SignOnProperties.Organisation organisation, OpenIdProvider.Claims claims) {
        var email = claims.email().orElseThrow(() -> Refused.notAllowed("credentials.error.sign-on-email"));
        var known = organisation.domains().isEmpty() ? claims.emailVerified() : organisation.owns(email);
        if (!known) {
            throw Refused.notAllowed("credentials.error.sign-on-email");
        }
        return email;
    }

    /** Whoever opened an account with an address that may not be theirs still knows its password: it is not handed over. */
    private static UserId confirmed(Account account) {
        if (!account.confirmed()) {
            throw Conflict.of("credentials.error.sign-on-unconfirmed");
        }
        return account.id();
    }

    private OpenIdProvider provider(String organisation) {
        return Optional.ofNullable(providers.get(organisation))
                .orElseThrow(() -> Refused.notAllowed("credentials.error.sign-on"));
    }

    private static Refused refused(String organisation, OpenIdProvider.Trouble trouble) {
        log.warn("A sign-in by {} failed: {}", organisation, trouble.getMessage());
        return Refused.notAllowed("credentials.error.sign-on");
    }

    private String random() {
        return Secret.fresh(random).value();
    }
}
