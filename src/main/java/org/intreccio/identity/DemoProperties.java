package org.intreccio.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The demo.
 *
 * @param password of every demo account; set by the profile {@code demo} alone, and without it there are no demo accounts
 */
@ConfigurationProperties("intreccio.demo")
record DemoProperties(@Nullable String password) {}
