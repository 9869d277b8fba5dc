package vn.tungho.security.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.guess.Guesses;
import vn.tungho.security.guess.Guesses.Bucket;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.security.session.SignInDetails;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.AuditTrail;

/** One's own second factor: the app is enrolled once, a code typed at each sign-in and again before signing a decision. */
@Service
public class SecondFactor {
    private static final String TRIES = "SECOND_FACTOR";

    private final FactorMapper mapper;
    private final FactorPolicy policy;
    private final FactorSecrets secrets;
    private final CurrentUser current;
    private final Guesses guesses;
    private final SignInRules rules;
    private final AuditTrail audit;
    private final AppClock clock;

    SecondFactor(
            FactorMapper mapper,
            FactorPolicy policy,
            FactorSecrets secrets,
            CurrentUser current,
            Guesses guesses,
            SignInRules rules,
            AuditTrail audit,
            AppClock clock) {
        this.mapper = mapper;
        this.policy = policy;
        this.secrets = secrets;
        this.current = current;
        this.guesses = guesses;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an app needs to make codes: the secret as it is typed, and the address in a QR code. */
    public record Enrolment(String secret, String address) {}

    /** What is asked of the session at work. */
    @Transactional(readOnly = true)
    public FactorState state() {
        if (!policy.isOn()) {
            return FactorState.NOT_ASKED;
        }
        var me = current.require();
        if (!isAsked(me)) {
            return FactorState.NOT_ASKED;
        }
        if (!isEnrolled(me)) {
            return FactorState.ENROL;
        }
        var key = SignInDetails.currentKey();
        return key != null && mapper.passedAt(key).isPresent() ? FactorState.PASSED : FactorState.ASK;
    }

    /** True when nothing else is open before the app is enrolled or a code typed. */
    @Transactional(readOnly = true)
    public boolean isDue() {
        var state = state();
        return state == FactorState.ENROL || state == FactorState.ASK;
    }

    /** Makes a secret for an app that is not confirmed yet; one that is confirmed stays as it is. */
    @Transactional
    public Enrolment begin() {
        var me = current.require();
        var secret = Totp.newSecret();
        if (isEnrolled(me)) {
            throw new BusinessException(
                    "Bạn đã có ứng dụng mã xác nhận. Muốn đổi máy, hãy nhờ hai quản trị gỡ mã cũ trước.");
        }
        mapper.begin(me.userId(), secrets.seal(me.userId(), secret));
        return new Enrolment(secret, secrets.address(me.username(), secret));
    }

    /** The first code proves that the app works; returns the recovery codes, which are shown only now. */
    @Transactional
    public List<String> confirm(String typed) {
        var me = current.require();
        take(me);
        var kept = mapper.lock(me.userId())
                .filter(k -> k.confirmedAt() == null)
                .orElseThrow(() -> new BusinessException("Chưa quét mã QR. Hãy tải lại trang rồi quét mã."));
        var step = Totp.stepOf(secrets.open(kept), digits(typed), now(), kept.lastStep());
        if (step.isEmpty()) {
            throw wrong();
        }
        mapper.confirm(me.userId(), clock.now(), step.getAsLong());
        passed(me);
        audit.write("enrol-second-factor", "app_user", me.userId(), null, me.username());
        return newCodes(me.userId());
    }

    /** A code of the app, or one of the recovery codes, each of which serves once. */
    @Transactional
    public void check(String typed) {
        var me = current.require();
        take(me);
        var kept = mapper.lock(me.userId())
                .filter(k -> k.confirmedAt() != null)
                .orElseThrow(() -> new BusinessException("Bạn chưa bật mã xác nhận. Hãy tải lại trang."));
        var step = Totp.stepOf(secrets.open(kept), digits(typed), now(), kept.lastStep());
        if (step.isPresent()) {
            mapper.use(me.userId(), step.getAsLong());
        } else {
            useRecoveryCode(me, typed);
        }
        passed(me);
    }

    /** True when a decision cannot be signed before a code is typed again. */
    @Transactional(readOnly = true)
    public boolean mustRepeat() {
        var me = current.require();
        if (!isAsked(me)) {
            return false;
        }
        var key = SignInDetails.currentKey();
        var since = clock.now().minus(rules.get("STEP_UP").length());
        return key == null
                || mapper.passedAt(key).filter(at -> at.isAfter(since)).isEmpty();
    }

    /** Before a signature: refuses unless a code was typed within the last minutes (row {@code STEP_UP}). */
    @Transactional(readOnly = true)
    public void requireFresh() {
        if (mustRepeat()) {
            throw new BusinessException(
                    "Ký cần mã xác nhận nhập trong vòng "
                            + rules.get("STEP_UP").lengthWords()
                            + ". Hãy mở “Mã xác nhận” ở góc trên bên phải, nhập mã rồi bấm ký lại; điều đã ghi vẫn còn trong bản nháp.");
        }
    }

    private boolean isEnrolled(Person me) {
        return mapper.find(me.userId()).filter(k -> k.confirmedAt() != null).isPresent();
    }

    private boolean isAsked(Person me) {
        return policy.isOn() && policy.isGuarded(me.grants());
    }

    private void useRecoveryCode(Person me, String typed) {
        var hash = secrets.hashOf(mapper.codes(me.userId()), me.userId(), typed);
        if (hash.isEmpty() || mapper.useCode(me.userId(), hash.get(), clock.now()) == 0) {
            throw wrong();
        }
        audit.write("use-recovery-code", "app_user", me.userId(), null, me.username());
    }

    /** The count stands whatever becomes of the comparison. */
    private void take(Person me) {
        if (!guesses.take(List.of(tries(me)))) {
            throw rules.get(TRIES).used();
        }
    }

    private void passed(Person me) {
        var key = SignInDetails.currentKey();
        if (key != null) {
            mapper.passed(key, clock.now());
        }
        guesses.right(List.of(tries(me)), List.of());
    }

    private List<String> newCodes(long userId) {
        mapper.deleteCodes(userId);
        var codes = new ArrayList<String>();
        for (var code : secrets.newRecoveryCodes()) {
            mapper.addCode(userId, secrets.hash(userId, code));
            codes.add(code);
        }
        return codes;
    }

    /** Real time, whatever day a demo shows: the telephone knows no other. */
    private static long now() {
        return java.time.Instant.now().getEpochSecond();
    }

    private static Bucket tries(Person me) {
        return new Bucket(TRIES, Long.toString(me.userId()));
    }

    private static String digits(String typed) {
        return typed.strip().replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static BusinessException wrong() {
        return new BusinessException(
                "Mã chưa đúng hoặc đã dùng. Hãy chờ mã mới trên điện thoại rồi nhập 6 chữ số; nếu vẫn sai, xem giờ của điện thoại có đúng không.");
    }
}
