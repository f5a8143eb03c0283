package org.intreccio.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What browsers may do with our pages.
 *
 * @param imageSources other hosts that pictures may come from ({@code https://tiles.example.org}): none unless map tiles are
 *     configured
 * @param address where people find this portal ({@code https://intreccio.example.org}), for links in letters; empty means this
 *     machine's own
 */
@ConfigurationProperties("intreccio.web")
record WebProperties(
        @DefaultValue List<String> imageSources,
        @DefaultValue("") String address) {}
