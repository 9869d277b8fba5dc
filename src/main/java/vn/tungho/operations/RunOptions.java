package vn.tungho.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tungho.operations.start.Surroundings;

/**
 * The command line of {@code run}: {@code --port N}, {@code --listen ADDRESS}, {@code --data DIR}, {@code --demo} or {@code --empty}. The mode of the first run
 * is kept in the data folder and in the database; later runs, and a new folder on the same database, have it without being told.
 */
public record RunOptions(Map<String, Object> properties, List<String> rest) {
    private static final String MODE_FILE = "mode";

    /** Reads the arguments; properties of Spring ({@code --name=value}) go on to it, anything else is refused. */
    public static RunOptions parse(List<String> arguments, Path defaultData) {
        return parse(arguments, defaultData, properties -> Optional.empty());
    }

    /**
     * As {@link #parse(List, Path)}.
     *
     * @param kept finds the mode of an existing database by the properties of Spring that were typed
     */
    public static RunOptions parse(
            List<String> arguments, Path defaultData, Function<List<String>, Optional<String>> kept) {
        var typed = CommandLine.parse(Verb.RUN, arguments);
        var properties = new HashMap<String, Object>();
        typed.value("--port").ifPresent(port -> properties.put("server.port", port));
        typed.value("--listen").ifPresent(address -> properties.put("server.address", checked(address)));
        var data = typed.value("--data").map(Path::of).orElse(defaultData);
        var asked = typed.has("--demo") ? "demo" : typed.has("--empty") ? "empty" : null;
        var folder = data.toAbsolutePath().normalize();
        var mode = mode(folder, Optional.ofNullable(asked), () -> kept.apply(typed.properties()));
        properties.put("tungho.data", folder.toString());
        properties.put("tungho.mode", mode);
        properties.put("tungho.demo", Boolean.toString(mode.equals("demo")));
        return new RunOptions(properties, typed.properties());
    }

    /** An address of this machine; 0.0.0.0 means all of them. */
    private static String checked(String address) {
        if (!address.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*|localhost")) {
            throw new IllegalArgumentException(
                    "Sau --listen phải là một địa chỉ của máy này, chẳng hạn 0.0.0.0 (mọi mạng), không phải “" + address
                            + "”.");
        }
        return address;
    }

    private static String mode(Path data, Optional<String> asked, Supplier<Optional<String>> ofDatabase) {
        try {
            var file = data.resolve(MODE_FILE);
            if (Files.exists(file)) {
                var kept = Files.readString(file).strip();
                if (!kept.equals("demo") && !kept.equals("empty")) {
                    throw new IllegalArgumentException(
                            "Tệp " + file + " bị hỏng: hãy ghi vào đó một chữ, “empty” nếu dữ liệu này"
                                    + " dùng cho công việc thật, “demo” nếu là dữ liệu mẫu, rồi chạy lại.");
                }
                if (asked.isPresent() && !asked.get().equals(kept)) {
                    throw new IllegalArgumentException("Thư mục dữ liệu này đã dùng ở chế độ " + kept
                            + ". Hãy chọn thư mục khác bằng --data để chạy chế độ " + asked.get() + ".");
                }
                return kept;
            }
            var mode = asked.or(ofDatabase).orElse("demo");
            Files.createDirectories(data);
            Files.writeString(file, mode);
            return mode;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    Surroundings.words(e, data)
                            .orElse("Không đọc hoặc ghi được trong thư mục dữ liệu " + data + " (" + e.getMessage()
                                    + "): hãy kiểm tra thư mục hoặc chọn thư mục khác bằng --data."),
                    e);
        }
    }
}
