package org.intreccio.identity;

import java.util.regex.Pattern;
import org.apache.shiro.authz.Permission;

/** An act upon one object, as Shiro is asked for it: {@code actor:edit:orto-1a2b3c}. */
record InstancePermission(String kind, String action, String id) implements Permission {

    private static final Pattern FORM = Pattern.compile("([a-z-]+):([a-z-]+):([a-z0-9-]+)");

    /** @throws IllegalArgumentException when the text has another form, wildcards included */
    static InstancePermission of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a permission on an object: " + text);
        }
        return new InstancePermission(parts.group(1), parts.group(2), parts.group(3));
    }

    String code() {
        return kind + ":" + action;
    }

    /** Nothing is stored of what somebody may, so nothing implies anything: the table answers. */
    @Override
    public boolean implies(Permission other) {
        return equals(other);
    }
}
