package vn.tungho.worklist;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface WorkNotesMapper {
    @Select("select next value for work_comment_seq")
    long nextCommentId();

    @Insert("insert into work_comment (work_comment_id, work_item_id, author, author_name, content, written_at) values"
            + " (#{workCommentId}, #{workItemId}, #{author}, #{authorName}, #{content}, #{writtenAt})")
    int insert(WorkComment comment);

    /** All remarks on the case, the oldest first. */
    @Select("select c.work_comment_id, c.work_item_id, c.author, c.author_name, c.content, c.written_at"
            + " from work_item w join work_comment c on c.work_item_id = w.work_item_id"
            + " where w.business_key = #{businessKey} and w.process_key = #{processKey}"
            + " order by c.work_comment_id limit 500")
    List<WorkComment> comments(@Param("processKey") String processKey, @Param("businessKey") String businessKey);

    /** The case's steps, the latest first. */
    @Select("select w.work_item_id, w.kind, w.title, w.status, w.created_at, w.ended_at, a.full_name as assignee_name,"
            + " coalesce(e.full_name, w.ended_by) as ended_by_name from work_item w"
            + " left join app_user a on a.user_id = w.assignee_id left join app_user e on e.username = w.ended_by"
            + " where w.business_key = #{businessKey} and w.process_key = #{processKey}"
            + " order by w.work_item_id desc limit 100")
    List<CaseEntry> history(@Param("processKey") String processKey, @Param("businessKey") String businessKey);

    @Select("select next value for saved_filter_seq")
    long nextFilterId();

    @Insert("insert into saved_filter (saved_filter_id, user_id, name, query) values (#{id}, #{userId}, #{name},"
            + " #{query}) on duplicate key update query = values(query)")
    int putFilter(
            @Param("id") long id,
            @Param("userId") long userId,
            @Param("name") String name,
            @Param("query") String query);

    @Select("select saved_filter_id, name, query from saved_filter where user_id = #{userId} order by name limit 50")
    List<SavedFilter> filters(long userId);

    @Delete("delete from saved_filter where saved_filter_id = #{id} and user_id = #{userId}")
    int deleteFilter(@Param("id") long id, @Param("userId") long userId);
}
