package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:0:12:1:2:3:4, 2001:db8:0:12::/64",
        "2001:0db8:0:0012::9, 2001:db8:0:12::/64",
        "2001:db8::9, 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
        "fe80:0:0:1::5%eth0, fe80:0:0:1::/64"
    })
    void countsAHouseholdAsOne(String remote, String counted) {
        assertThat(NetworkAddress.of(remote).value()).isEqualTo(counted);
    }
}
