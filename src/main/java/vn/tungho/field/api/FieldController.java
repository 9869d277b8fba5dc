package vn.tungho.field.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.field.DeviceService;
import vn.tungho.field.FieldRecord;
import vn.tungho.field.FieldSet;
import vn.tungho.field.FieldSetService;
import vn.tungho.field.RecordKind;
import vn.tungho.field.SyncService;
import vn.tungho.field.api.FieldMessages.Device;
import vn.tungho.field.api.FieldMessages.Pull;
import vn.tungho.field.api.FieldMessages.Push;
import vn.tungho.field.api.FieldMessages.Pushed;
import vn.tungho.field.api.FieldMessages.Receipt;
import vn.tungho.field.api.FieldMessages.Sent;
import vn.tungho.field.api.FieldMessages.Session;
import vn.tungho.field.api.FieldMessages.Told;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;

/** The interface of the field app; described in src/docs/field-api.md. */
@RestController
@RequestMapping("/api/field")
class FieldController {
    private final SyncService sync;
    private final FieldSetService sets;
    private final DeviceService devices;
    private final CurrentUser current;
    private final UserService users;
    private final AppClock clock;
    private final JsonMapper json;

    FieldController(
            SyncService sync,
            FieldSetService sets,
            DeviceService devices,
            CurrentUser current,
            UserService users,
            AppClock clock,
            JsonMapper json) {
        this.sync = sync;
        this.sets = sets;
        this.devices = devices;
        this.current = current;
        this.users = users;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping("/session")
    Session session(CsrfToken csrf) {
        if (users.mustChangePassword()) {
            throw new BusinessException(
                    "Bạn cần đổi mật khẩu trước. Hãy mở trang chính của hệ thống, đổi mật khẩu rồi quay lại.");
        }
        var person = current.require();
        return new Session(
                person.userId(),
                person.username(),
                person.fullName(),
                csrf.getHeaderName(),
                csrf.getToken(),
                FieldSetService.MOST_HOUSEHOLDS,
                SyncService.MOST_RECORDS,
                clock.now().toString());
    }

    @PostMapping("/devices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@RequestBody Device device) {
        devices.register(device.deviceId(), device.label() == null ? "" : device.label());
    }

    @PostMapping("/pull")
    FieldSet pull(@RequestBody Pull pull) {
        return sets.pull(pull.deviceId(), pull.cursor());
    }

    @PostMapping("/push")
    Pushed push(@RequestBody Push push) {
        var records = push.records().stream().map(r -> read(push.deviceId(), r)).toList();
        return answered(sync.push(push.deviceId(), records));
    }

    /** A photo by itself: the bytes as body, which visit it belongs to and its check sum beside. */
    @PostMapping("/photos")
    Pushed photo(
            @RequestParam UUID deviceId,
            @RequestParam UUID key,
            @RequestParam long seq,
            @RequestParam UUID visit,
            @RequestParam String sha256,
            @RequestParam LocalDateTime madeAt,
            @RequestHeader("Content-Type") String mediaType,
            @RequestBody byte[] content) {
        var sent =
                new FieldRecord(key, deviceId, seq, RecordKind.PHOTO, visit + " " + sha256, madeAt, mediaType, content);
        return answered(sync.push(deviceId, List.of(sent)));
    }

    /** The device tells how many records still wait on it; none is a complete sync. */
    @PostMapping("/told")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@RequestBody Told told) {
        devices.told(told.deviceId(), told.waiting());
    }

    private FieldRecord read(UUID deviceId, Sent sent) {
        return new FieldRecord(
                sent.key(),
                deviceId,
                sent.seq(),
                kind(sent.kind()),
                sent.epoch() == null ? "" : sent.epoch(),
                sent.madeAt(),
                FieldRecord.JSON,
                json.writeValueAsBytes(sent.payload()));
    }

    private static RecordKind kind(String name) {
        try {
            return RecordKind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BusinessException("Không có loại bản ghi “" + name + "”. Hãy cập nhật ứng dụng.");
        }
    }

    private static Pushed answered(List<SyncService.Answer> answers) {
        var receipts = answers.stream().map(FieldController::receipt).toList();
        var received = (int) answers.stream().filter(a -> a.receipt() != null).count();
        return new Pushed(received, answers.size(), receipts);
    }

    private static Receipt receipt(SyncService.Answer answer) {
        var r = answer.receipt();
        return r == null
                ? new Receipt(answer.key(), "AGAIN", answer.again() == null ? "" : answer.again(), null)
                : new Receipt(
                        answer.key(),
                        r.state().name(),
                        r.reason(),
                        r.receivedAt().toString());
    }
}
