package org.intreccio.identity;

/** What may ask for more once the password was right; another room knows what. */
public interface SecondFactor {

    /** Whether this person is asked for more. */
    boolean asks(UserId user);

    /** The path of the page that asks, without a leading slash. */
    String path();
}
