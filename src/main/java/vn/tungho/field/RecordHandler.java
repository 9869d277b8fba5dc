package vn.tungho.field;

import java.util.Optional;
import vn.tungho.shared.area.Area;

/** Puts one kind of record where it belongs. Runs in the record's transaction. */
public interface RecordHandler {
    RecordKind kind();

    /**
     * Lets the record take effect.
     *
     * @throws vn.tungho.shared.BusinessException when it can not be taken, now or later; it is then kept whole with this reason
     */
    Effect take(FieldRecord sent);

    /** Whom the record is about, as far as it can be told from what may be wrong in many ways. */
    Optional<About> about(FieldRecord sent);

    /** A household's name and place. */
    record About(String subject, Area area) {}
}
