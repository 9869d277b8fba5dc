package vn.tungho.shared.basis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.StaleException;

/** The texts papers rest on. Who may change them, and that it takes two, is asked by the caller. */
@Service
public class LegalTexts {
    private final LegalTextMapper mapper;

    LegalTexts(LegalTextMapper mapper) {
        this.mapper = mapper;
    }

    /** The text of this name. */
    @Transactional(readOnly = true)
    public LegalText find(String legalText) {
        return mapper.all().stream()
                .filter(t -> t.legalText().equals(legalText))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no legal text " + legalText));
    }

    @Transactional(readOnly = true)
    public List<LegalText> all() {
        return mapper.all();
    }

    /** Lets a number and a date wait for the second administrator; what was confirmed before holds until then. Returns the entry's id. */
    @Transactional
    public long enter(LegalText now, NewText text, String by, LocalDateTime at) {
        var entryId = mapper.nextEntryId();
        changed(mapper.enter(now, text, by, at, entryId));
        return entryId;
    }

    /** What waits counts. */
    @Transactional
    public void confirm(LegalText now, String by, LocalDate on) {
        changed(mapper.confirm(now, by, on));
    }

    /** What waits is taken out. */
    @Transactional
    public void refuse(LegalText now) {
        changed(mapper.refuse(now));
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new StaleException("văn bản này");
        }
    }

    /** What one administrator read in the text. */
    public record NewText(String number, LocalDate issuedOn, String subject) {}

    @Mapper
    interface LegalTextMapper {
        @Select(
                "select legal_text, kind, subject, number, issued_on, confirmed_on, confirmed_by, new_subject, new_number,"
                        + " new_issued_on, entered_by, entered_at, entry_id, version from legal_text order by legal_text")
        List<LegalText> all();

        @Update("update legal_text set new_number = #{t.number}, new_issued_on = #{t.issuedOn},"
                + " new_subject = #{t.subject}, entered_by = #{by}, entered_at = #{at}, entry_id = #{entryId}, version = version + 1"
                + " where legal_text = #{now.legalText} and version = #{now.version}")
        int enter(
                @Param("now") LegalText now,
                @Param("t") NewText text,
                @Param("by") String by,
                @Param("at") LocalDateTime at,
                @Param("entryId") long entryId);

        @Select("select next value for legal_text_entry_seq")
        long nextEntryId();

        @Update("update legal_text set number = new_number, issued_on = new_issued_on, subject = new_subject,"
                + " confirmed_on = #{on}, confirmed_by = #{by}, new_number = null, new_issued_on = null,"
                + " new_subject = null, entry_id = null, version = version + 1"
                + " where legal_text = #{now.legalText} and version = #{now.version} and new_number is not null")
        int confirm(@Param("now") LegalText now, @Param("by") String by, @Param("on") LocalDate on);

        @Update("update legal_text set new_number = null, new_issued_on = null, new_subject = null,"
                + " entry_id = null, version = version + 1"
                + " where legal_text = #{now.legalText} and version = #{now.version} and new_number is not null")
        int refuse(@Param("now") LegalText now);
    }
}
