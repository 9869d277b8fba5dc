package vn.tungho.support;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Requests for papers. */
@Mapper
interface PaperMapper {
    @Insert("insert into support_paper_request (case_id, deadline_rule, asked_on, last_on) values (#{caseId},"
            + " #{deadlineRule}, #{askedOn}, #{lastOn})")
    int insert(PaperRequest request);

    @Select("select * from support_paper_request where case_id = #{caseId}")
    Optional<PaperRequest> find(long caseId);

    @Update("update support_paper_request set last_on = #{last} where case_id = #{caseId}")
    int last(@Param("caseId") long caseId, @Param("last") LocalDate last);
}
