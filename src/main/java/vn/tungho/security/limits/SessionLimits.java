package vn.tungho.security.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who has no session yet gets one only while there is room; whoever has one goes on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SessionLimits {
    @Bean
    SessionBook sessionBook(Limits limits, @Value("${server.servlet.session.timeout}") java.time.Duration signedIn) {
        return new SessionBook(limits, signedIn);
    }

    @Bean
    ServletListenerRegistrationBean<SessionBook> sessionBookListener(SessionBook book) {
        return new ServletListenerRegistrationBean<>(book);
    }

    /** After the headers, before anybody can ask for a session. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> sessionLimitsFilter(SessionBook book) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Door(book));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    private static final class Door extends OncePerRequestFilter {
        private final SessionBook book;

        Door(SessionBook book) {
            this.book = book;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var isNew = request.getSession(false) == null;
            var refusal = isNew && mayBegin(request) ? book.refusal(request.getRemoteAddr()) : null;
            if (refusal != null) {
                Answers.write(response, request.getRequestURI(), refusal.status(), refusal.words());
                return;
            }
            book.from(request.getRemoteAddr(), () -> chain.doFilter(request, response));
        }

        /** The public pages, files and health never begin a session. */
        private static boolean mayBegin(HttpServletRequest request) {
            var path = request.getRequestURI();
            return !(path.startsWith("/cong-khai")
                    || path.startsWith("/field/")
                    || path.startsWith("/actuator/")
                    || path.startsWith("/css/")
                    || path.startsWith("/icons/")
                    || path.startsWith("/VAADIN/"));
        }
    }
}
