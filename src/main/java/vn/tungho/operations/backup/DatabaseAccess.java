package vn.tungho.operations.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mariadb.jdbc.Configuration;

/**
 * Where a database is and as whom one comes in, for the driver and for the server's own programs.
 *
 * @param url for the driver
 * @param isEncrypted whether the connection is, as the address for the driver says
 */
record DatabaseAccess(
        String url, String host, int port, String schema, String user, String password, boolean isEncrypted) {
    /** Reads the driver's address of a server. */
    static DatabaseAccess of(String url, String user, String password) {
        try {
            var parsed = Configuration.parse(url);
            if (parsed == null || parsed.addresses().isEmpty() || parsed.database() == null) {
                throw new BackupFault(
                        "Địa chỉ cơ sở dữ liệu phải có dạng jdbc:mariadb://máy:cổng/tên, đang là " + url + ".");
            }
            var server = parsed.addresses().getFirst();
            return new DatabaseAccess(
                    url,
                    server.host,
                    server.port,
                    parsed.database(),
                    user,
                    password,
                    !parsed.sslMode().name().equals("DISABLE"));
        } catch (SQLException e) {
            throw new BackupFault(
                    "Không đọc được địa chỉ cơ sở dữ liệu " + url + ": hãy kiểm tra SPRING_DATASOURCE_URL.");
        }
    }

    /** Opens a connection; what hinders it is said in one sentence. */
    Connection connect() {
        try {
            var connection = DriverManager.getConnection(url, user, password);
            try (var statement = connection.createStatement()) {
                statement.execute("SET time_zone = '+07:00'");
            }
            return connection;
        } catch (SQLException e) {
            throw new BackupFault("Không vào được cơ sở dữ liệu " + schema + " trên " + host + ":" + port + " ("
                    + e.getMessage() + "): hãy kiểm tra địa chỉ, tên và mật khẩu.");
        }
    }

    /** A program of the server with the options that every one of them needs; the password is not among what others can list. */
    ProcessBuilder program(String path, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                path,
                "--no-defaults",
                "--protocol=TCP",
                "--host=" + host,
                "--port=" + port,
                "--user=" + user,
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=64M",
                isEncrypted ? "--ssl" : "--skip-ssl"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().put("MYSQL_PWD", password);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
