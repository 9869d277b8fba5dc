package vn.tungho.field.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.field.api.FieldMessages.Problem;
import vn.tungho.security.SessionGuard;

/**
 * The interface's own gate: the sign-in session of the pages, a token of that session with every change, and words instead of a
 * redirect when somebody is not signed in. The app's files hold no data and are open.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class FieldSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain fieldInterface(HttpSecurity http, JsonMapper json, SessionGuard.Checks sessions)
            throws Exception {
        http.securityMatcher("/api/field/**");
        http.addFilterAfter(new SessionGuard(sessions), SecurityContextHolderFilter.class);
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.requestCache(AbstractHttpConfigurer::disable);
        // answers are read by the app, never shown as a page
        http.headers(headers -> headers.contentSecurityPolicy(
                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        http.exceptionHandling(e -> e.authenticationEntryPoint((request, response, failure) -> answer(
                        json,
                        response,
                        401,
                        "Phiên đăng nhập đã hết. Hãy đăng nhập lại để gửi và tải dữ liệu; dữ liệu trên máy vẫn còn."))
                .accessDeniedHandler((request, response, failure) -> answer(
                        json,
                        response,
                        403,
                        failure instanceof CsrfException
                                ? "Phiên làm việc đã đổi. Ứng dụng sẽ tự lấy phiên mới rồi gửi lại."
                                : "Bạn không có quyền làm việc này.")));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain fieldFiles(HttpSecurity http) throws Exception {
        http.securityMatcher("/field/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(
                s -> s.sessionCreationPolicy(org.springframework.security.config.http.SessionCreationPolicy.STATELESS));
        http.headers(
                headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(
                                "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'")));
        return http.build();
    }

    private static void answer(JsonMapper json, HttpServletResponse response, int status, String message)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(new Problem(message, "")));
    }
}
