package vn.tungho.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Under which names the system answers. */
class KnownHostsTest {
    private final KnownHosts hosts = new KnownHosts("https://giamngheo.example.gov.vn", "ra-soat.local, XA-19051");

    @Test
    void theNameOutsideTheAddedOnesAndThisMachineAreKnown() {
        assertThat(hosts.isKnown("giamngheo.example.gov.vn")).isTrue();
        assertThat(hosts.isKnown("GIAMNGHEO.example.gov.vn")).isTrue();
        assertThat(hosts.isKnown("ra-soat.local")).isTrue();
        assertThat(hosts.isKnown("xa-19051")).isTrue();
        assertThat(hosts.isKnown("localhost")).isTrue();
    }

    @Test
    void aBareAddressIsKnown() {
        assertThat(hosts.isKnown("192.168.1.10")).isTrue();
        assertThat(hosts.isKnown("::1")).isTrue();
        assertThat(hosts.isKnown("[2001:db8::5]")).isTrue();
    }

    @Test
    void anyOtherNameIsNot() {
        assertThat(hosts.isKnown("evil.example")).isFalse();
        assertThat(hosts.isKnown("giamngheo.example.gov.vn.evil.example")).isFalse();
        assertThat(hosts.isKnown("localhost.evil.example")).isFalse();
        assertThat(hosts.isKnown("1.evil")).isFalse();
        assertThat(hosts.isKnown("")).isFalse();
    }
}
