package org.intreccio.directory;

import org.intreccio.identity.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Tells as whom the reader of now reads. In a background thread there is nobody, and nobody is a guest: what was prepared for all
 * holds public things alone.
 */
@Component
public class Viewers {

    private final CurrentUser currentUser;
    private final CurrentActor currentActor;

    Viewers(CurrentUser currentUser, CurrentActor currentActor) {
        this.currentUser = currentUser;
        this.currentActor = currentActor;
    }

    /** In lists, searches, pictures and paths, where one's own things stand among those of others. */
    public Viewer here() {
        return currentUser.find().isPresent() ? Viewer.MEMBER : Viewer.GUEST;
    }

    /** On the page of this actor. Costs one query for whoever is signed in. */
    public Viewer of(ActorId actor) {
        return currentActor.mayManage(actor) ? Viewer.MANAGER : here();
    }
}
