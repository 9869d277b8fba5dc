package vn.tungho.shared.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a sheet's answers, item code → option code, as one JSON text in a stable order. */
@MappedTypes(Map.class)
public class AnswersTypeHandler extends BaseTypeHandler<Map<String, String>> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, Map<String, String> answers, JdbcType jdbcType)
            throws SQLException {
        ps.setString(i, JSON.writeValueAsString(new TreeMap<>(answers)));
    }

    @Override
    public @Nullable Map<String, String> getNullableResult(ResultSet rs, String column) throws SQLException {
        return read(rs.getString(column));
    }

    @Override
    public @Nullable Map<String, String> getNullableResult(ResultSet rs, int column) throws SQLException {
        return read(rs.getString(column));
    }

    @Override
    public @Nullable Map<String, String> getNullableResult(CallableStatement cs, int column) throws SQLException {
        return read(cs.getString(column));
    }

    private static @Nullable Map<String, String> read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, TYPE);
    }
}
