package org.intreccio.mail;

/** A way by which letters leave the portal. */
interface Carrier {

    /** Brings the letter on its way before it returns; throws when that failed and is worth another try. */
    void carry(WrittenLetter letter);
}
