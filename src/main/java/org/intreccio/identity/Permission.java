package org.intreccio.identity;

import java.util.Locale;

/**
 * One thing that may be done to one kind of object. Each room lists its own in an enum; who may is told by the
 * {@link PermissionRules} of that kind and asked with {@link CurrentUser#require(Permission, org.intreccio.kernel.TypedId)}.
 */
public interface Permission {

    /** The kind of object, a lower-case word: {@code actor}. */
    String kind();

    /** The name of the constant. */
    String name();

    /** What one may do, in English, for the table in the docs: "change its profile". */
    String what();

    /** The key of the sentence that tells somebody signed in that they may not. */
    default String refusal() {
        return "kernel.error.not-allowed";
    }

    /** How Shiro reads it, without the object: {@code actor:edit}. */
    default String code() {
        return kind() + ":" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
