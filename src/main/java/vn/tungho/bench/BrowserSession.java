package vn.tungho.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a browser sends to sign in and to open the work list, without the browser. */
final class BrowserSession {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");
    private static final Pattern UI_KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ChildServer server;

    BrowserSession(ChildServer server) {
        this.server = server;
    }

    /** Signs in through the form. */
    void signIn(String username, String password) throws IOException, InterruptedException {
        var page = get(server.address("/dang-nhap"));
        var token = find(TOKEN, page);
        var form = "username=" + encode(username) + "&password=" + encode(password) + "&_csrf=" + encode(token);
        var answer = http.send(
                HttpRequest.newBuilder(server.address("/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("error")) {
            throw new IllegalStateException(
                    "signing in as " + username + " failed: " + answer.statusCode() + " " + next);
        }
    }

    /** Opens the start page with the list; returns what the server draws. */
    String openList() throws IOException, InterruptedException {
        get(server.address("/"));
        var start = get(server.address("/?v-r=init&location=&query="));
        var key = find(UI_KEY, start);
        var ui = find(UI_ID, start);
        var body = "{\"csrfToken\":\"" + key
                + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":"
                + "{\"route\":\"\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}],"
                + "\"syncId\":0,\"clientId\":0}";
        var answer = http.send(
                HttpRequest.newBuilder(server.address("/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the list did not open: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String get(URI address) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
