package org.intreccio.following;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Addressees;
import org.intreccio.kernel.Secret;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes to those who keep a search when somebody new answers it, as often as they asked, and never twice of the same: whichever
 * portal moves a search's next time first tells it, in the transaction of its letter. Nothing new, no letter.
 */
@Component
class SearchAlerts {

    private static final Logger log = LoggerFactory.getLogger(SearchAlerts.class);

    private static final int AT_ONCE = 500;
    private static final int NAMED = 5;

    private final SavedSearchQueries queries;
    private final ActorSearch search;
    private final ActorCatalogue catalogue;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;
    private final Transactions transactions;
    private final SecureRandom random = new SecureRandom();

    SearchAlerts(
            SavedSearchQueries queries,
            ActorSearch search,
            ActorCatalogue catalogue,
            Addressees addressees,
            Post post,
            PublicAddress address,
            Transactions transactions) {
        this.queries = queries;
        this.search = search;
        this.catalogue = catalogue;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
        this.transactions = transactions;
    }

    @Scheduled(initialDelayString = "3m", fixedDelayString = "15m")
    void strike() {
        for (var due : queries.due(AT_ONCE)) {
            try {
                tell(due);
            } catch (RuntimeException e) {
                log.error("The search {} could not be told; it will be tried again", due.id(), e);
            }
        }
    }

    private void tell(SavedSearchQueries.Due due) {
        var answers = SavedSearches.answersForAMember(search, due.query());
        Set<String> fresh = new LinkedHashSet<>(answers);
        due.known().forEach(fresh::remove);
        var names = catalogue
                .cards(fresh.stream().limit(NAMED).map(ActorId::new).toList())
                .stream()
                .map(ActorCard::name)
                .toList();
        transactions.writing(() -> {
            var key = queries.take(due, answers, Secret.fresh(random).value());
            if (key.isPresent() && !fresh.isEmpty()) {
                write(due, fresh.size(), names, key.get());
            }
        });
    }

    private void write(SavedSearchQueries.Due due, int fresh, List<String> names, String key) {
        addressees
                .find(due.user())
                .filter(Addressees.Addressee::confirmed)
                .ifPresent(who -> post.send(Letter.to(who.email(), who.displayName(), who.language())
                        .about("following.letter.subject", due.name(), fresh)
                        .says("following.letter.fresh", due.name(), fresh)
                        .says("following.letter.names", String.join(", ", names), Math.max(0, fresh - names.size()))
                        .offers("following.letter.open", address.of("directory?" + due.query()))
                        .says("following.letter.why", due.name())
                        .offers("following.letter.change", address.of("my/following"))
                        .offers("following.letter.stop", address.of("unsubscribe/" + key))
                        .leftAt(address.of("api/v1/letters/searches/" + key))));
    }
}
