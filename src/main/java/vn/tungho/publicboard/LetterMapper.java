package vn.tungho.publicboard;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

@Mapper
interface LetterMapper {
    String COLUMNS = "letter_id, posting_id, province_code, commune_code, village_code, head_name, complainant_name,"
            + " complainant_phone, complainant_email, content, received_on, tracking_code, state, reason";

    @Select("select next value for board_letter_seq")
    long nextId();

    @Insert("insert into board_letter (" + COLUMNS
            + ") values (#{letterId}, #{postingId}, #{provinceCode}, #{communeCode},"
            + " #{villageCode}, #{headName}, #{complainantName}, #{complainantPhone}, #{complainantEmail}, #{content},"
            + " #{receivedOn}, #{trackingCode}, #{state}, #{reason})")
    int insert(Letter letter);

    @Select("select " + COLUMNS + " from board_letter where letter_id = #{letterId}")
    Optional<Letter> find(long letterId);

    @Select("select " + COLUMNS + " from board_letter where tracking_code = #{code}")
    Optional<Letter> byCode(String code);

    @Select("select count(*) from board_letter where posting_id = #{postingId} and state = 'WAITING'")
    int waiting(long postingId);

    List<Letter> page(@Param("scope") Scope scope, @Param("after") long after, @Param("limit") int limit);

    @Update(
            "update board_letter set state = #{state}, reason = #{reason}, objection_id = #{objectionId}, handled_by = #{by},"
                    + " handled_at = #{at}, head_name = '', complainant_name = '', complainant_phone = null, complainant_email = null,"
                    + " content = '' where letter_id = #{id} and state = 'WAITING'")
    int handled(
            @Param("id") long letterId,
            @Param("state") LetterState state,
            @Param("reason") @Nullable String reason,
            @Param("objectionId") @Nullable Long objectionId,
            @Param("by") String by,
            @Param("at") LocalDateTime at);
}
