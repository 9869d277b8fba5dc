package vn.tungho.security;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed, with and without a web server. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {
    /** The name of the method stands in the hash, so a later method can live beside this one. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${tungho.security.bcrypt-strength:10}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }
}
