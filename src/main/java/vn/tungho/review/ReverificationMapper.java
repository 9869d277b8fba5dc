package vn.tungho.review;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReverificationMapper {
    String COLUMNS =
            "objection_id, version, review_id, case_id, province_code, commune_code, village_code, verifier_id,"
                    + " partner_name, sheet_id, is_overdue";

    @Insert(
            "insert into reverification (objection_id, review_id, case_id, province_code, commune_code, village_code) values"
                    + " (#{objectionId}, #{reviewId}, #{caseId}, #{provinceCode}, #{communeCode}, #{villageCode})")
    int insert(Reverification reverification);

    @Select("select " + COLUMNS + " from reverification where objection_id = #{objectionId}")
    Optional<Reverification> findById(long objectionId);

    @Select("select " + COLUMNS + " from reverification where case_id = #{caseId} order by objection_id")
    List<Reverification> ofCase(long caseId);

    @Update("update reverification set verifier_id = #{verifier}, partner_name = #{partner}, version = version + 1"
            + " where objection_id = #{id}")
    int assign(@Param("id") long id, @Param("verifier") long verifier, @Param("partner") String partner);

    @Update("update reverification set sheet_id = #{sheetId}, version = version + 1 where objection_id = #{id}")
    int setSheet(@Param("id") long id, @Param("sheetId") long sheetId);

    @Update("update reverification set concluded_by = #{by}, version = version + 1 where objection_id = #{id}")
    int conclude(@Param("id") long id, @Param("by") String by);

    @Update("update reverification set is_overdue = true, version = version + 1 where objection_id = #{id}")
    int flagOverdue(long id);
}
