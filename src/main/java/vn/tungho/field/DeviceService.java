package vn.tungho.field;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** The devices on which people take their work along; each belongs to one person for ever. */
@Service
public class DeviceService {
    private final DeviceMapper devices;
    private final CurrentUser current;
    private final AuditTrail audit;
    private final AppClock clock;

    DeviceService(DeviceMapper devices, CurrentUser current, AuditTrail audit, AppClock clock) {
        this.devices = devices;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a new store on a device known; again changes only its name. */
    @Transactional
    public void register(UUID deviceId, String label) {
        var person = current.require();
        var name = label.strip();
        var device = new FieldDevice(
                deviceId.toString(), person.userId(), Texts.cut(name, 200), clock.now(), null, null, null, 0);
        var isNew = devices.find(device.deviceId()).isEmpty();
        devices.register(device);
        requireMine(deviceId);
        if (isNew) {
            audit.write("register-field-device", "field_device", deviceId, null, device.label());
        }
    }

    /** @throws BusinessException when the device is unknown or another person's */
    public void requireMine(UUID deviceId) {
        var known = devices.find(deviceId.toString())
                .orElseThrow(() -> new BusinessException(
                        "Máy này chưa được đăng ký. Hãy mở ứng dụng khi có mạng và đặt mã PIN lại."));
        if (known.userId() != current.require().userId()) {
            throw new BusinessException(
                    "Kho dữ liệu này trên máy thuộc người khác. Hãy đăng nhập bằng tài khoản của người đã đặt mã PIN.");
        }
    }

    /** The signed-in person's devices. */
    @Transactional(readOnly = true)
    public List<FieldDevice> mine() {
        return devices.ofUser(current.require().userId());
    }

    /** The device says how many records it still holds; 0 is a complete sync. */
    @Transactional
    public void told(UUID deviceId, int waiting) {
        requireMine(deviceId);
        devices.told(deviceId.toString(), Math.max(0, waiting), clock.now());
    }

    @Transactional
    void pushed(UUID deviceId) {
        devices.pushed(deviceId.toString(), clock.now());
    }
}
