package vn.tungho.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed after a verb. What the verb does not know is refused, so that a slip is not taken for a wish.
 *
 * @param options each option with its values, in the order typed; a flag has none
 * @param properties properties of Spring, {@code --name=value}
 * @param operands what stands without an option, such as a file
 */
public record CommandLine(Map<String, List<String>> options, List<String> properties, List<String> operands) {
    /** Reads the arguments of a verb; throws {@link IllegalArgumentException} with the words for the person. */
    public static CommandLine parse(Verb verb, List<String> arguments) {
        var options = new LinkedHashMap<String, List<String>>();
        var properties = new ArrayList<String>();
        var operands = new ArrayList<String>();
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (verb.flags().contains(argument)) {
                options.putIfAbsent(argument, List.of());
            } else if (verb.valued().contains(argument)) {
                if (i + 1 == arguments.size()) {
                    throw new IllegalArgumentException("Thiếu giá trị sau " + argument);
                }
                options.computeIfAbsent(argument, a -> new ArrayList<>()).add(arguments.get(++i));
            } else if (argument.matches("--[\\w.-]+=.*")) {
                properties.add(argument);
            } else if (!argument.startsWith("-")
                    && operands.size() < verb.operands().size()) {
                operands.add(argument);
            } else {
                throw new IllegalArgumentException(
                        "Không hiểu “" + argument + "”. Gõ ./tungho help để xem các lệnh và tùy chọn.");
            }
        }
        if (operands.size() < verb.operands().size()) {
            throw new IllegalArgumentException("Thiếu " + verb.operands().get(operands.size()) + " sau ./tungho "
                    + verb.typed() + ". Gõ ./tungho help để xem các lệnh và tùy chọn.");
        }
        return new CommandLine(options, properties, operands);
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    /** The last value given. */
    public Optional<String> value(String option) {
        return values(option).stream().reduce((first, second) -> second);
    }

    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** A count of zero or more; {@code otherwise} when the option was not given. */
    public int number(String option, int otherwise) {
        var typed = value(option);
        if (typed.isPresent() && !typed.get().matches("\\d{1,6}")) {
            throw new IllegalArgumentException("Sau " + option + " phải là một số, không phải “" + typed.get() + "”.");
        }
        return typed.map(Integer::parseInt).orElse(otherwise);
    }
}
