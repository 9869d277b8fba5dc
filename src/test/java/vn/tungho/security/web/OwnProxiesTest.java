package vn.tungho.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Whom the server believes about where a request comes from; on a real server. */
class OwnProxiesTest {
    @Test
    void ourProxyIsBelievedAndThenCookiesAreForTlsOnly() throws Exception {
        var answer = ask("127.0.0.1");
        assertThat(answer.body()).isEqualTo("https giamngheo.example 203.0.113.9");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure", "HttpOnly");
    }

    @Test
    void aStrangerIsNotBelieved() throws Exception {
        for (var proxies : new String[] {"", "10.0.0.1"}) {
            var answer = ask(proxies);
            assertThat(answer.body()).isEqualTo("http 127.0.0.1 127.0.0.1");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        }
    }

    @Test
    void addressesAreTakenAsTheServerSeesThemAndNothingElse() {
        var pattern = Pattern.compile(OwnProxies.pattern("10.0.0.1, ::1 proxy.example"));
        assertThat("10.0.0.1").matches(pattern);
        assertThat("0:0:0:0:0:0:0:1").matches(pattern);
        assertThat("10a0b0c1").doesNotMatch(pattern);
        assertThat("proxy.example").doesNotMatch(pattern);
        assertThat(OwnProxies.pattern("")).isEmpty();
    }

    private static HttpResponse<String> ask(String proxies) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new OwnProxies().ownProxiesValve(proxies).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("echo", new Echo()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                            .header("X-Forwarded-For", "203.0.113.9")
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Host", "giamngheo.example")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }

    private static final class Echo extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession(true);
            response.getWriter()
                    .write(request.getScheme() + " " + request.getServerName() + " " + request.getRemoteAddr());
        }
    }
}
