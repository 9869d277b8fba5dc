package vn.tungho.operations;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.operations.health.MemoryWatch;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;

/** How the house is, in a dozen figures. */
@Service
public class HealthFacts {
    private static final long MEBIBYTE = 1024L * 1024;

    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final AppClock clock;
    private final MemoryWatch memory;
    private final Path data;

    HealthFacts(
            JdbcClient jdbc,
            RuntimeService runtime,
            ManagementService management,
            AppClock clock,
            MemoryWatch memory,
            @Value("${tungho.data}") Path data) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
        this.data = data;
        this.memory = memory;
    }

    /** Names and values in the order in which they are shown. */
    @Transactional(readOnly = true)
    public Map<String, String> read() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Giờ của hệ thống", VietnameseFormat.dateTime(clock.now()));
        facts.put("Cơ sở dữ liệu", text("select version()"));
        facts.put("Dung lượng cơ sở dữ liệu", megabytes(number("""
                select coalesce(sum(data_length + index_length), 0) from information_schema.tables
                where table_schema = database()""")));
        lastJump().ifPresent(words -> facts.put("Lần đồng hồ nhảy gần nhất", words));
        facts.put("Đĩa của thư mục dữ liệu", disk());
        facts.put("Dấu niêm nhật ký gần nhất", lastSeal());
        facts.put(
                "Thư, tin chờ gửi",
                VietnameseFormat.number(number("select count(*) from notice_message where state = 'WAITING'")));
        facts.put(
                "Hồ sơ đang chạy",
                VietnameseFormat.number(runtime.createProcessInstanceQuery().count()));
        facts.put(
                "Bước tự động đang chờ chạy",
                VietnameseFormat.number(management.createJobQuery().executable().count()));
        facts.put(
                "Hẹn giờ đang chờ",
                VietnameseFormat.number(
                        management.createJobQuery().timers().active().count()));
        facts.put(
                "Việc đang mở",
                VietnameseFormat.number(number("select count(*) from work_item where status = 'OPEN'")));
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        facts.put("Bộ nhớ đang dùng", megabytes(heap.getUsed()) + " trên " + megabytes(heap.getMax()));
        memory.shortSince()
                .ifPresent(since -> facts.put(
                        "Sắp hết bộ nhớ",
                        "từ " + VietnameseFormat.dateTime(since)
                                + ": hãy tăng TUNGHO_MEMORY rồi khởi động lại vào lúc ít người làm"));
        var minutes = ManagementFactory.getRuntimeMXBean().getUptime() / 60_000;
        facts.put("Đã chạy", minutes / 60 + " giờ " + minutes % 60 + " phút");
        return facts;
    }

    /** The disk that fills first is that of the embedded database. */
    private String disk() {
        var file = data.toFile();
        return file.exists()
                ? "còn " + megabytes(file.getUsableSpace()) + " trên " + megabytes(file.getTotalSpace())
                : "chưa có thư mục " + data;
    }

    private Optional<String> lastJump() {
        return jdbc.sql("select confirmed_by, confirmed_at from clock_jump where confirmed_at is not null"
                        + " order by clock_jump_id desc limit 1")
                .query((row, _) -> row.getString(1) + " xác nhận lúc "
                        + VietnameseFormat.dateTime(row.getObject(2, LocalDateTime.class)))
                .optional();
    }

    private String lastSeal() {
        return jdbc.sql("select sealed_at from audit_seal order by seal_no desc limit 1")
                .query(LocalDateTime.class)
                .optional()
                .map(VietnameseFormat::dateTime)
                .orElse("chưa có");
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static String megabytes(long bytes) {
        return VietnameseFormat.number(bytes / MEBIBYTE) + " MB";
    }
}
