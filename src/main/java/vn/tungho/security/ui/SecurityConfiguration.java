package vn.tungho.security.ui;

import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.SessionGuard;
import vn.tungho.security.session.SessionBegin;
import vn.tungho.security.session.SignInDetailsSource;

/** What the web server lets through. Not there when a command-line verb runs without a web server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {
    /** For whatever is no page of the desk, which brings its own: files, papers, errors. */
    private static final String UNLESS_A_PAGE =
            "default-src 'self'; script-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The pages are written by a forward, after which no header is taken any more. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGER = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain webSecurity(
            HttpSecurity http,
            SessionGuard.Checks checks,
            SignInDetailsSource details,
            SessionBegin begin,
            RequestUtil vaadinRequests)
            throws Exception {
        http.addFilterAfter(new SessionGuard(checks), SecurityContextHolderFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/css/**",
                        "/js/**",
                        "/icons/**",
                        "/webjars/**",
                        "/favicon.ico",
                        "/manifest.webmanifest",
                        "/actuator/health/**",
                        "/error")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableCsrfConfiguration(false)
                        .loginView(LoginView.class)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(failure()).authenticationDetailsSource(details));
        http.sessionManagement(
                sessions -> sessions.sessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                        List.of(new ChangeSessionIdAuthenticationStrategy(), begin))));
        // the kit would let the sign-in itself pass without a token
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest));
        http.exceptionHandling(e -> e.defaultAccessDeniedHandlerFor(
                (request, response, denied) ->
                        response.sendRedirect(request.getContextPath() + "/" + LoginView.PATH + "?again"),
                request -> "POST".equals(request.getMethod())
                        && request.getRequestURI().equals(request.getContextPath() + "/" + LoginView.PATH)));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(UNLESS_A_PAGE))
                .withObjectPostProcessor(EAGER));
        return http.build();
    }

    @Bean
    @Primary
    NavigationAccessControl grantAccessControl(
            CurrentUser current, List<NavigationAccessChecker> checkers, NavigationAccessControlConfigurer configurer) {
        return configurer.<NavigationAccessControl>build(
                (chosen, resolver) -> new GrantAccessControl(current, chosen, resolver), checkers);
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, exception) ->
                response.sendRedirect(request.getContextPath() + "/" + LoginView.PATH + why(exception));
    }

    private static String why(AuthenticationException refused) {
        if (refused instanceof LockedException) {
            return "?locked";
        }
        return refused instanceof CredentialsExpiredException ? "?expired" : "?error";
    }
}
