package vn.tungho.publicboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {
    @Test
    void whatAClientSaysOfItselfIsNotBelieved() {
        assertThat(new ClientAddress("").of(request("203.0.113.7", "198.51.100.1")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void behindOurProxyTheLastForeignAddressCounts() {
        var address = new ClientAddress("127.0.0.1, 10.0.0.2");

        assertThat(address.of(request("127.0.0.1", "1.1.1.1, 203.0.113.7, 10.0.0.2")))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void ofIpv6TheNetworkCounts() {
        var address = new ClientAddress("");

        assertThat(address.of(request("2001:db8:1:2::5", null)))
                .isEqualTo(address.of(request("2001:db8:1:2:ffff::9", null)))
                .isNotEqualTo(address.of(request("2001:db8:1:3::5", null)));
    }

    @Test
    void aNameIsNeverLookedUp() {
        assertThat(new ClientAddress("127.0.0.1").of(request("127.0.0.1", "mat.example")))
                .isEqualTo("unknown");
    }

    private static MockHttpServletRequest request(String from, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return request;
    }
}
