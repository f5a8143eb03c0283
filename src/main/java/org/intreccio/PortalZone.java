package org.intreccio;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Lets the whole portal live in one time zone, {@code intreccio.zone}, wherever its machine stands: a deadline that is written as the end
 * of a day is the end of that day in the place that the portal is for, on pages, in letters and in the terms of calls.
 */
final class PortalZone implements EnvironmentPostProcessor, Ordered {

    static final String SETTING = "intreccio.zone";
    private static final String USUAL = "Europe/Rome";

    /** @throws IllegalStateException naming the setting where there is no such zone */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var name = environment.getProperty(SETTING, USUAL);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(name)));
        } catch (DateTimeException unknown) {
            throw new IllegalStateException(
                    SETTING + " names no time zone: '" + name + "'. Write one such as " + USUAL + ".", unknown);
        }
    }

    /** After all files and arguments were read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
