package org.intreccio.sharing;

import java.util.Locale;
import java.util.Optional;

/** A kind of thing that is shown elsewhere: a Spring bean of the room that owns it. It tells what anybody may see, whoever asks. */
public interface ShareCards {

    /** The kind in addresses: {@code challenge}. */
    String kind();

    /** What the addresses of its pages begin with: {@code challenges/}. */
    String pages();

    /** The card of this thing; nothing where there is none or not everybody may see it. */
    Optional<ShareCard> card(String id, Locale language);
}
