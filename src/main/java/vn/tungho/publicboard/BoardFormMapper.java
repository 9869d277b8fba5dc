package vn.tungho.publicboard;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BoardFormMapper {
    String COLUMNS = "form_key, digest, heading, tracking_code, sent_at, first_sent_at";

    /** Claims key and words; a duplicate key when either is taken, told after whoever holds it has committed. */
    @Insert("insert into board_form (open_digest, " + COLUMNS
            + ") values (#{digest}, #{formKey}, #{digest}, #{heading},"
            + " #{trackingCode}, #{sentAt}, #{firstSentAt})")
    int claim(SentForm form);

    /** Keeps a form that only said again what another one had said. */
    @Insert("insert into board_form (" + COLUMNS + ") values (#{formKey}, #{digest}, #{heading}, #{trackingCode},"
            + " #{sentAt}, #{firstSentAt})")
    int repeat(SentForm form);

    @Update("update board_form set tracking_code = #{code} where form_key = #{key}")
    int settle(@Param("key") String formKey, @Param("code") String trackingCode);

    @Select("select " + COLUMNS + " from board_form where form_key = #{key}")
    Optional<SentForm> byKey(String formKey);

    @Select("select " + COLUMNS + " from board_form where open_digest = #{digest}")
    Optional<SentForm> byWords(String digest);

    /** What these words began is over: they may be sent again. */
    @Update("update board_form set open_digest = null where form_key = #{key}")
    int over(String formKey);
}
