package vn.tungho.operations;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.tungho.shared.keys.KeyFault;
import vn.tungho.shared.keys.KeyFile;
import vn.tungho.shared.keys.Keys;

/**
 * {@code keys [--rotate] [--data DIR]}: tells where the keys lie and which there are; with {@code --rotate} adds one, to which the next
 * start turns what is encrypted. Needs no started application.
 */
public final class KeyCommand {
    private KeyCommand() {}

    /** Tells or adds; the return value is the exit code. */
    public static int run(CommandLine line) {
        PrintStream out = System.out;
        try {
            var file = file(line);
            if (line.has("--rotate")) {
                out.println("Đã thêm khóa số " + file.rotate()
                        + ". Lần khởi động tới chuyển dữ liệu mã hóa sang khóa này. Hãy giữ một bản mới của tệp.");
            }
            var keys = Keys.of(file);
            out.println("Tệp khóa " + file.path() + ": khóa số "
                    + keys.numbers().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ", đang dùng số "
                    + keys.current() + ".");
            return 0;
        } catch (KeyFault e) {
            PrintStream err = System.err;
            err.println(e.getMessage());
            return 1;
        }
    }

    private static KeyFile file(CommandLine line) {
        var named = System.getenv("TUNGHO_KEYS");
        return named == null || named.isBlank()
                ? KeyFile.in(VerbData.ofInstallation(line))
                : new KeyFile(Path.of(named.strip()));
    }
}
