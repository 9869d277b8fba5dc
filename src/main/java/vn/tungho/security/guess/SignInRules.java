package vn.tungho.security.guess;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The limits of signing in, read from their rows at each use: there are few, and a changed row holds at once. */
@Component
public class SignInRules {
    private final GuessMapper mapper;

    SignInRules(GuessMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws IllegalArgumentException when there is no such row */
    public SignInRule get(String rule) {
        return mapper.rule(rule).orElseThrow(() -> new IllegalArgumentException("no sign-in rule " + rule));
    }

    /** All of them, as the administrator reads them. */
    public List<SignInRule> all() {
        return mapper.rules();
    }

    Map<String, SignInRule> byName() {
        return mapper.rules().stream().collect(Collectors.toMap(SignInRule::rule, Function.identity()));
    }
}
