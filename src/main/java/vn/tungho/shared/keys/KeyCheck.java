package vn.tungho.shared.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Binds a database to its keys: it holds a check value for each, which tells nothing about the key. A database that was written with keys
 * never gets others by mistake, neither a file of another installation nor a new one in an empty folder.
 */
final class KeyCheck {
    private final JdbcClient jdbc;
    private final KeyFile file;

    KeyCheck(JdbcClient jdbc, KeyFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** The keys of this database; made when there were never any. */
    Keys keys() {
        var known = known();
        if (known.isEmpty() && !file.exists()) {
            file.make();
        }
        var keys = Keys.of(file);
        known.forEach((number, check) -> expect(keys, number, check));
        keys.numbers().stream()
                .filter(n -> !known.containsKey(n))
                .forEach(n -> jdbc.sql("insert ignore into key_check (key_no, check_value) values (?, ?)")
                        .params(n, check(keys, n))
                        .update());
        return keys;
    }

    private Map<Integer, String> known() {
        var known = new LinkedHashMap<Integer, String>();
        jdbc.sql("select key_no, check_value from key_check order by key_no")
                .query((row, _) -> known.put(row.getInt(1), row.getString(2)))
                .list();
        return known;
    }

    private void expect(Keys keys, int number, String check) {
        if (!keys.numbers().contains(number)) {
            throw new KeyFault("Tệp khóa " + file.path() + " thiếu khóa số " + number
                    + " của cơ sở dữ liệu này: hãy chép lại bản đã giữ cùng bản sao lưu rồi chạy lại.");
        }
        if (!check.equals(check(keys, number))) {
            throw new KeyFault(
                    "Tệp khóa " + file.path()
                            + " không phải của cơ sở dữ liệu này: hãy chép lại tệp khóa của nó, hoặc đặt TUNGHO_KEYS chỉ tới tệp đó.");
        }
    }

    private static String check(Keys keys, int number) {
        return keys.hash(KeyPurpose.CHECK, number, "");
    }
}
