package org.intreccio.moderation;

import org.intreccio.directory.ActorReference;
import org.springframework.stereotype.Component;

/** Cases know their subject by its id, since it may be of any kind. */
@Component
class CaseReference implements ActorReference {

    @Override
    public String label() {
        return "ModerationCase";
    }

    @Override
    public String property() {
        return "subject";
    }
}
