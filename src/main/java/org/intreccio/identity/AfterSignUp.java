package org.intreccio.identity;

/** Where somebody who has just signed up is led, unless they were on their way elsewhere: a bean of the room that receives them. */
public interface AfterSignUp {

    /** The path, with its leading slash. */
    String path();
}
