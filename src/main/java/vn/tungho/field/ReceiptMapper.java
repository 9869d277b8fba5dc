package vn.tungho.field;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

@Mapper
interface ReceiptMapper {
    String COLUMNS =
            "r.user_id, r.record_key, r.device_id, r.seq, r.kind, r.payload_sha256, r.state, r.reason, r.subject,"
                    + " r.province_code, r.commune_code, r.village_code, r.result_id, r.made_at, r.received_at, r.replaces";

    /** Claims the key; a duplicate key when it is taken, told after whoever holds it has committed. */
    @Insert(
            "insert into field_receipt (user_id, record_key, device_id, seq, kind, payload_sha256, state, reason, subject,"
                    + " province_code, commune_code, village_code, result_id, made_at, received_at, replaces) values (#{userId}, #{recordKey},"
                    + " #{deviceId}, #{seq}, #{kind}, #{payloadSha256}, #{state}, #{reason}, #{subject}, #{provinceCode},"
                    + " #{communeCode}, #{villageCode}, #{resultId}, #{madeAt}, #{receivedAt}, #{replaces})")
    int claim(FieldReceipt receipt);

    @Update("update field_receipt set state = #{state}, reason = #{reason}, result_id = #{resultId}"
            + " where user_id = #{userId} and record_key = #{recordKey}")
    int settle(FieldReceipt receipt);

    @Select("select " + COLUMNS + " from field_receipt r where r.user_id = #{userId} and r.record_key = #{key}")
    Optional<FieldReceipt> find(@Param("userId") long userId, @Param("key") String recordKey);

    @Insert("insert into field_quarantine (user_id, record_key, media_type, payload) values (#{userId}, #{key},"
            + " #{mediaType}, #{payload})")
    int quarantine(
            @Param("userId") long userId,
            @Param("key") String recordKey,
            @Param("mediaType") String mediaType,
            @Param("payload") byte[] payload);

    /** How much lies there from this person, in bytes. */
    @Select("select coalesce(sum(octet_length(payload)), 0) from field_quarantine where user_id = #{userId}")
    long keptBytes(@Param("userId") long userId);

    @Delete("delete q from field_quarantine q join (select r.user_id, r.record_key from field_receipt r"
            + " join field_quarantine k on k.user_id = r.user_id and k.record_key = r.record_key"
            + " where r.received_at < #{before} limit #{limit}) old"
            + " on old.user_id = q.user_id and old.record_key = q.record_key")
    int forgetKept(@Param("before") LocalDateTime before, @Param("limit") int limit);

    @Select("select media_type, payload from field_quarantine where user_id = #{userId} and record_key = #{key}")
    Optional<Kept> kept(@Param("userId") long userId, @Param("key") String recordKey);

    /** A person's records that still need a look, the latest first: neither mended and sent again nor chosen between. */
    @Select(
            "select " + COLUMNS + " from field_receipt r where r.user_id = #{userId} and r.state <> 'ACCEPTED'"
                    + " and not exists (select 1 from field_receipt n where n.user_id = r.user_id and n.replaces = r.record_key"
                    + " and n.state <> 'REJECTED') and not exists (select 1 from field_conflict c where r.state = 'CONFLICT'"
                    + " and c.conflict_id = r.result_id and c.state = 'RESOLVED') order by r.received_at desc, r.record_key limit #{limit}")
    List<FieldReceipt> notAccepted(@Param("userId") long userId, @Param("limit") int limit);

    /** A device's records with two versions between which somebody has chosen. */
    @Select("select r.record_key from field_receipt r join field_conflict c on c.conflict_id = r.result_id"
            + " where r.user_id = #{userId} and r.state = 'CONFLICT' and r.device_id = #{device} and c.state = 'RESOLVED'"
            + " order by r.received_at desc, r.record_key limit #{limit}")
    List<String> chosen(@Param("userId") long userId, @Param("device") String deviceId, @Param("limit") int limit);

    /** A person's last records. */
    @Select("select " + COLUMNS + " from field_receipt r where r.user_id = #{userId}"
            + " order by r.received_at desc, r.record_key limit #{limit}")
    List<FieldReceipt> last(@Param("userId") long userId, @Param("limit") int limit);

    List<FieldReceipt> rejected(
            @Param("scope") Scope scope,
            @Param("before") @Nullable LocalDateTime before,
            @Param("beforeKey") @Nullable String beforeKey,
            @Param("limit") int limit);

    /** A payload kept whole. */
    record Kept(String mediaType, byte[] payload) {}
}
