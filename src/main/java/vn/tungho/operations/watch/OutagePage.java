package vn.tungho.operations.watch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The page while the database is away: without scripts, with the words of a public form and a button that sends them again. */
final class OutagePage {
    static final String WORDS = "Cơ sở dữ liệu đang tạm ngừng và được khởi động lại. Xin đợi một chút.";
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** What a citizen writes himself into the public forms; what he chose goes along unseen. A test holds it to their fields. */
    static final Map<String, String> ASKED = asked();

    private static final int MOST_LETTERS = 200_000;
    private static final String UTF_8 = "UTF-8";
    private static final String PAGE = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            %s<title>%s · Từng Hộ</title><link rel="stylesheet" href="/css/board.css"></head>
            <body><main><h1>%s</h1>%s</main></body></html>
            """;

    private OutagePage() {}

    /** What is known of the act that met the failure. */
    enum Known {
        /** Nothing was asked to be written, or not by a form that keeps its words. */
        NOTHING,
        NOT_WRITTEN,
        UNKNOWN
    }

    private static Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("ho", "Chủ hộ");
        asked.put("laodong", "Lao động");
        asked.put("noidung", "Nội dung");
        asked.put("ten", "Người gửi");
        asked.put("dienthoai", "Điện thoại");
        asked.put("thu", "Thư điện tử");
        return asked;
    }

    static String of(HttpServletRequest request, Known known) {
        var head = known == Known.UNKNOWN ? "Hệ thống vừa gặp trục trặc" : "Xin đợi một chút";
        if (!"POST".equals(request.getMethod())) {
            // opens itself when the database is back
            return PAGE.formatted(
                    "<meta http-equiv=\"refresh\" content=\"3\">",
                    head,
                    head,
                    "<p>" + WORDS + " Trang này tự mở lại.</p>");
        }
        if (known == Known.NOTHING) {
            return PAGE.formatted(
                    "",
                    head,
                    head,
                    "<p>" + WORDS + " Việc vừa rồi chưa được ghi; hãy quay lại trang trước và gửi lại.</p>");
        }
        return PAGE.formatted("", head, head, form(request, known));
    }

    /** A form bears a key, so that sending it twice is one letter. */
    private static String form(HttpServletRequest request, Known known) {
        var words = known == Known.NOT_WRITTEN
                ? "Phiếu của bạn chưa được ghi. "
                : "Chưa biết phiếu của bạn đã được ghi hay chưa; gửi lại cũng chỉ là một phiếu. ";
        var html = new StringBuilder("<p class=\"call\">")
                .append(words)
                .append("Những gì bạn viết vẫn còn ở dưới đây. Hãy đợi một phút rồi bấm “Gửi lại”.</p>");
        var fields = fields(request);
        html.append("<dl>");
        ASKED.forEach((name, label) -> fields.filter(name)
                .forEach(value -> html.append("<div><dt>")
                        .append(label)
                        .append("</dt><dd>")
                        .append(HtmlUtils.htmlEscape(value, UTF_8))
                        .append("</dd></div>")));
        html.append("</dl><form method=\"post\" action=\"")
                .append(HtmlUtils.htmlEscape(request.getRequestURI(), UTF_8))
                .append("\">")
                .append(fields.hidden())
                .append("<button>Gửi lại</button></form>");
        return html.toString();
    }

    private static Fields fields(HttpServletRequest request) {
        var sent = request.getParameterMap();
        var letters = sent.values().stream()
                .flatMap(Stream::of)
                .mapToInt(String::length)
                .sum();
        return new Fields(letters > MOST_LETTERS ? Map.of() : sent);
    }

    /** What was sent. */
    private record Fields(Map<String, String[]> sent) {
        Stream<String> filter(String name) {
            return Stream.of(sent.getOrDefault(name, new String[0])).filter(v -> !v.isBlank());
        }

        String hidden() {
            return sent.entrySet().stream()
                    .flatMap(e -> Stream.of(e.getValue()).map(v -> hidden(e.getKey(), v)))
                    .collect(Collectors.joining());
        }

        private static String hidden(String name, String value) {
            return "<input type=\"hidden\" name=\"" + HtmlUtils.htmlEscape(name, UTF_8) + "\" value=\""
                    + HtmlUtils.htmlEscape(value, UTF_8) + "\">";
        }
    }
}
