package vn.tungho.security.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refusals below the pages: one sentence, as devices or as people read it. */
final class Answers {
    private Answers() {}

    static void write(HttpServletResponse response, String path, int status, String words) throws IOException {
        var isDevice = path.startsWith("/api/");
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (status == 429 || status == 503) {
            response.setHeader("Retry-After", "120");
        }
        response.setContentType(isDevice ? "application/json" : "text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(isDevice ? "{\"message\":\"" + words + "\",\"reference\":\"\"}" : words);
    }
}
