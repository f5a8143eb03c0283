package org.intreccio.kernel;

import org.jspecify.annotations.Nullable;

/** Refuses a value that breaks a rule of its field. REST answers 422. */
public class InvalidValue extends DomainException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    protected InvalidValue(@Nullable String field, String key, @Nullable Object... arguments) {
        super(field, key, arguments);
    }

    /** Names the field, the sentence and what fills it; long arguments are cut to 60 characters. */
    public static InvalidValue of(String field, String key, @Nullable Object... arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            shown[i] = argument instanceof String s && s.length() > SHOWN
                    ? s.substring(0, SHOWN) + "…"
                    : argument == null ? "" : argument;
        }
        return new InvalidValue(field, key, shown);
    }
}
