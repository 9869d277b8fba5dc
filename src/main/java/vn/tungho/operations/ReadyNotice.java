package vn.tungho.operations;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tungho.shared.keys.Keys;
import vn.tungho.shared.outage.DatabaseState;

/** Tells whoever started the system where it is. */
@Component
class ReadyNotice {
    private final DatabaseState database;
    private final boolean demo;
    private final String address;
    private final Keys keys;

    ReadyNotice(
            DatabaseState database,
            @Value("${tungho.demo:false}") boolean demo,
            @Value("${server.address:0.0.0.0}") String address,
            Keys keys) {
        this.database = database;
        this.demo = demo;
        this.address = address;
        this.keys = keys;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            PrintStream out = System.out;
            SpringApplication.getShutdownHandlers().add(() -> out.println(stopped(database.isAway())));
            out.println("Từng Hộ đã sẵn sàng: http://localhost:"
                    + web.getWebServer().getPort()
                    + (demo ? " (dữ liệu mẫu; tài khoản ghi trên trang đăng nhập)" : ""));
            if (demo) {
                out.println(
                        "Bản dùng thử: mật khẩu ai cũng biết, không nhập dữ liệu thật. Để làm việc thật hãy dừng lại rồi chạy"
                                + " ./tungho run --empty --data THƯ_MỤC_MỚI.");
            } else {
                out.println(
                        "Tệp khóa: " + keys.path()
                                + ". Hãy giữ một bản ở nơi khác, cùng khóa sao lưu: mất tệp này là mất dữ liệu đã mã hóa và bằng chứng của nhật ký.");
            }
            if (isThisMachineOnly(address)) {
                out.println(
                        "Chỉ mở cho máy này. Để máy khác vào được, hãy thêm --listen 0.0.0.0 hoặc đặt sau một proxy có TLS.");
            }
        }
    }

    /** Handlers run when everything is closed. */
    static String stopped(boolean withoutDatabase) {
        return withoutDatabase
                ? "Đã dừng khi cơ sở dữ liệu không trả lời; điều đã báo là đã ghi thì vẫn còn."
                : "Đã dừng, dữ liệu an toàn.";
    }

    private static boolean isThisMachineOnly(String address) {
        return address.startsWith("127.") || address.equals("localhost") || address.equals("::1");
    }
}
