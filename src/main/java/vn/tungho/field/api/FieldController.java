package vn.tungho.field.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tungho.field.DeviceService;
import vn.tungho.field.FieldSet;
import vn.tungho.field.FieldSetService;
import vn.tungho.field.SyncService;
import vn.tungho.field.api.FieldMessages.Device;
import vn.tungho.field.api.FieldMessages.Pull;
import vn.tungho.field.api.FieldMessages.Push;
import vn.tungho.field.api.FieldMessages.Pushed;
import vn.tungho.field.api.FieldMessages.Receipt;
import vn.tungho.field.api.FieldMessages.Session;
import vn.tungho.field.api.FieldMessages.Told;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.PasswordService;
import vn.tungho.security.factor.SecondFactor;
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
    private final PasswordService passwords;
    private final SecondFactor factor;
    private final AppClock clock;
    private final SentReader reader;

    FieldController(
            SyncService sync,
            FieldSetService sets,
            DeviceService devices,
            CurrentUser current,
            PasswordService passwords,
            SecondFactor factor,
            AppClock clock,
            SentReader reader) {
        this.sync = sync;
        this.sets = sets;
        this.devices = devices;
        this.current = current;
        this.passwords = passwords;
        this.factor = factor;
        this.clock = clock;
        this.reader = reader;
    }

    @GetMapping("/session")
    Session session(CsrfToken csrf) {
        requireReady();
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
        requireReady();
        devices.register(device.deviceId(), device.label() == null ? "" : device.label());
    }

    @PostMapping("/pull")
    FieldSet pull(@RequestBody Pull pull) {
        requireReady();
        return sets.pull(pull.deviceId(), pull.cursor());
    }

    @PostMapping("/push")
    Pushed push(@RequestBody Push push) {
        requireReady();
        if (push.records() == null) {
            throw new BusinessException("Máy không gửi bản ghi nào. Hãy cập nhật ứng dụng rồi thử lại.");
        }
        var records = push.records().stream()
                .map(r -> reader.read(push.deviceId(), r))
                .toList();
        var keys = push.records().stream().map(SentReader::key).toList();
        return answered(keys, sync.push(push.deviceId(), records));
    }

    /** A photo by itself: the bytes as body, which visit it belongs to and its check sum beside. */
    @PostMapping("/photos")
    Pushed photo(
            @RequestParam UUID deviceId,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String seq,
            @RequestParam(defaultValue = "") String visit,
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "") String madeAt,
            @RequestHeader(name = "Content-Type", defaultValue = "application/octet-stream") String mediaType,
            @RequestBody(required = false) byte @Nullable [] content) {
        requireReady();
        var bytes = content == null ? new byte[0] : content;
        var sent = reader.photo(deviceId, key, seq, visit + " " + sha256, madeAt, mediaType, bytes);
        return answered(List.of(key), sync.push(deviceId, List.of(sent)));
    }

    /** The device tells how many records still wait on it; none is a complete sync. */
    @PostMapping("/told")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@RequestBody Told told) {
        requireReady();
        devices.told(told.deviceId(), told.waiting());
    }

    /** Whoever got his password from somebody else proves with a new one that it is he, before anything else. */
    private void requireReady() {
        if (passwords.mustChange()) {
            throw new BusinessException(
                    "Bạn cần đổi mật khẩu trước. Hãy mở trang chính của hệ thống, đổi mật khẩu rồi quay lại.");
        }
        if (factor.isDue()) {
            throw new BusinessException(
                    "Bạn cần nhập mã xác nhận trước. Hãy mở trang chính của hệ thống, nhập mã rồi quay lại.");
        }
    }

    private static Pushed answered(List<String> keys, List<SyncService.Answer> answers) {
        var receipts = new ArrayList<Receipt>();
        for (var i = 0; i < answers.size(); i++) {
            receipts.add(receipt(keys.get(i), answers.get(i)));
        }
        var received = (int) answers.stream().filter(a -> a.receipt() != null).count();
        return new Pushed(received, answers.size(), receipts);
    }

    private static Receipt receipt(String key, SyncService.Answer answer) {
        var r = answer.receipt();
        return r == null
                ? new Receipt(key, "AGAIN", answer.again() == null ? "" : answer.again(), null)
                : new Receipt(key, r.state().name(), r.reason(), r.receivedAt().toString());
    }
}
