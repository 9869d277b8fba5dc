package vn.tungho.security;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads a table of the test through the one scope condition. */
@Mapper
interface ScopeProbeMapper {
    List<Integer> visible(@Param("scope") Scope scope);
}
