package vn.tungho.publicboard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Counts the pages of each address; whoever asks for too many is told to wait. */
@Component
class BoardGate implements HandlerInterceptor, WebMvcConfigurer {
    private static final int TOO_MANY = 429;
    private static final String WORDS = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Xin chờ một phút · Từng Hộ</title></head><body><h1>Xin chờ một phút</h1>
            <p>Có quá nhiều lượt xem từ mạng của bạn. Hãy đợi một phút rồi mở lại trang.</p></body></html>
            """;

    private final BoardLimits limits;
    private final ClientAddress address;

    BoardGate(BoardLimits limits, ClientAddress address) {
        this.limits = limits;
        this.address = address;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cong-khai", "/cong-khai/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (limits.mayRead(address.of(request))) {
            return true;
        }
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", "60");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(WORDS);
        return false;
    }
}
