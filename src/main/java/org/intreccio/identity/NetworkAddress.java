package org.intreccio.identity;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a request came from, as one household: an IPv4 address, or the first half (/64) of an IPv6 address, whose other half
 * anybody changes at will. Behind a proxy, {@code server.forward-headers-strategy} makes it the visitor's and not the proxy's.
 */
record NetworkAddress(String value) {

    static NetworkAddress of(String remote) {
        if (!remote.contains(":") || remote.contains(".")) {
            return new NetworkAddress(remote);
        }
        var halves = remote.replaceAll("[\\[\\]]|%.*", "").split("::", 2);
        var groups = Arrays.stream((halves[0] + (halves.length > 1 ? ":0:0:0:0" : "")).split(":"))
                .filter(g -> !g.isEmpty())
                .limit(4)
                .map(g -> g.replaceFirst("^0+(?=.)", ""));
        return new NetworkAddress(groups.collect(Collectors.joining(":")) + "::/64");
    }
}
