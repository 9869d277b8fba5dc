package vn.tungho.publicboard.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The public pages need nobody signed in and keep no session. Forms bear a token that stands in a cookie of these pages only. Nothing is
 * stored by browsers and proxies, and nothing is indexed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class BoardSecurity {
    /** Set on a form whose token did not fit, so that its page shows it again with the words. */
    static final String STALE = "board.stale";
    /** Under this name what the public writes stands in the audit log. */
    static final String ANYBODY = "cong-khai";

    @Bean
    @Order(3)
    SecurityFilterChain publicBoard(HttpSecurity http) throws Exception {
        http.securityMatcher("/cong-khai", "/cong-khai/**", "/robots.txt");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.anonymous(anybody -> anybody.principal(ANYBODY));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/cong-khai").httpOnly(true).sameSite("Strict"));
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens));
        http.exceptionHandling(e -> e.accessDeniedHandler(BoardSecurity::showAgain));
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(
                                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive")));
        return http.build();
    }

    private static void showAgain(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        request.setAttribute(STALE, true);
        request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
    }
}
