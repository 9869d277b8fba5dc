package vn.tungho.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets what every answer bears before anybody begins to write it, error pages included, and answers only under names of ours. The
 * gates of the single parts add to it: what may run in a page, what may be stored.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SafeAnswers {
    /** What no page of ours asks a browser for; a visit may note its place. Photographs come through the file chooser, which needs no leave. */
    private static final String UNUSED =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> safeAnswersFilter(KnownHosts hosts) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Safe(hosts));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    private static final class Safe extends OncePerRequestFilter {
        private final KnownHosts hosts;

        Safe(KnownHosts hosts) {
            this.hosts = hosts;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Permissions-Policy", UNUSED);
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            // the public pages tell nobody where their reader comes from, the others only each other
            response.setHeader(
                    "Referrer-Policy",
                    request.getRequestURI().startsWith("/cong-khai") ? "no-referrer" : "same-origin");
            if (hosts.isKnown(request.getServerName())) {
                chain.doFilter(request, response);
            } else {
                refuse(response);
            }
        }

        /** Says nothing of the name that was asked for: it came from outside. */
        private static void refuse(HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write("Hệ thống này không mang tên máy chủ đó. Hãy dùng địa chỉ được xã, tỉnh thông báo;"
                            + " người quản trị khai thêm tên bằng TUNGHO_HOSTS.");
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }
}
