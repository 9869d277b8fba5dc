package vn.tungho.registry;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import vn.tungho.security.Scope;

@Mapper
interface RelativeNoteMapper {
    List<RelativeNote> ofUser(long userId);

    /** Those about households in the scope, by the user's name. */
    List<RelativeNote> within(@Param("scope") Scope scope, @Param("limit") int limit);
}
