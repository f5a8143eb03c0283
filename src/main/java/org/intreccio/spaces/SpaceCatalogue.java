package org.intreccio.spaces;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.FoldedWords;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads spaces as the person here may see them: drafts for their keepers alone, members as each of them chose.
 *
 * <p>Every answer is read from the graph at once, in one statement or two.
 */
@Service
public class SpaceCatalogue {

    private final SpaceQueries queries;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;

    SpaceCatalogue(SpaceQueries queries, CurrentUser currentUser, CurrentActor currentActor) {
        this.queries = queries;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
    }

    /** What the person here is to a space: {@code keeper}, and how the actor they act for stands to it. */
    public record Standing(
            boolean signedIn, boolean keeper, @Nullable MemberState state) {

        public boolean member() {
            return state == MemberState.MEMBER;
        }
    }

    /** The space at this address, or that once was there: its page then tells the address of now. */
    public Optional<SpacePage> at(String slug) {
        return queries.bySlug(slug).flatMap(this::page);
    }

    /** The page of this space; nothing where the person here may not know of it. */
    public Optional<SpacePage> page(SpaceId id) {
        return queries.pages(List.of(id), signedIn()).stream()
                .filter(p -> p.card().status() != SpaceStatus.DRAFT || currentUser.may(SpacePermission.EDIT, id))
                .findFirst();
    }

    /** How the person here stands to this space. */
    public Standing standing(SpacePage space) {
        var state = currentActor.find().flatMap(me -> queries.state(space.id(), me.id()));
        return new Standing(signedIn(), currentUser.may(SpacePermission.ADMIT, space.id()), state.orElse(null));
    }

    /** Open (or archived) spaces that answer, by name. */
    public List<SpaceCard> find(SpaceFilter filter) {
        return cards(queries.find(filter, FoldedWords.of(filter.words())));
    }

    /** The spaces that this actor hosts or belongs to, as far as the person here may know. */
    public List<SpaceCard> of(ActorId actor) {
        return cards(queries.of(actor, signedIn()));
    }

    /** The spaces that the person here keeps, drafts among them; none for a guest. */
    public List<SpaceCard> mine() {
        var mine = currentActor.choices();
        return mine.isEmpty()
                ? List.of()
                : cards(queries.keptBy(
                        mine.stream().map(CurrentActor.Choice::id).toList()));
    }

    /** Members by name, those after this one; {@code limit} 1–100. Private ones are told to keepers alone. */
    public List<SpaceMember> members(SpacePage space, @Nullable SpaceMember after, int limit) {
        var reader = new SpaceQueries.Reader(signedIn(), currentUser.may(SpacePermission.ADMIT, space.id()));
        return queries.members(space.id(), MemberState.MEMBER, reader, after, Math.clamp(limit, 1, 100));
    }

    /** Ids of all who are in the space, its host among them, as far as the person here may know. */
    public Set<String> actors(SpacePage space) {
        return queries.actors(
                space.id(), new SpaceQueries.Reader(signedIn(), currentUser.may(SpacePermission.ADMIT, space.id())));
    }

    /**
     * Those who asked to be let in, or who were invited.
     *
     * @throws Refused for whoever does not keep the space
     */
    public List<SpaceMember> waiting(SpacePage space) {
        currentUser.require(SpacePermission.ADMIT, space.id());
        var keeper = new SpaceQueries.Reader(true, true);
        return Stream.of(MemberState.REQUESTED, MemberState.INVITED)
                .flatMap(state -> queries.members(space.id(), state, keeper, null, 500).stream())
                .toList();
    }

    private List<SpaceCard> cards(Collection<SpaceId> ids) {
        return queries.pages(ids, signedIn()).stream().map(SpacePage::card).toList();
    }

    private boolean signedIn() {
        return currentUser.find().isPresent();
    }
}
