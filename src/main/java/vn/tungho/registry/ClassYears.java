package vn.tungho.registry;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Scope;
import vn.tungho.shared.ClassYear;

/** Of which review years the classes in an area are, for pages that count households by class. */
@Service
public class ClassYears {
    private final ClassYearMapper mapper;

    ClassYears(ClassYearMapper mapper) {
        this.mapper = mapper;
    }

    /** “phân loại năm 2026”, “phân loại các năm 2025–2026” of the households on the list or newly escaped in this area. */
    @Transactional(readOnly = true)
    public String words(Scope scope) {
        if (scope.isEmpty()) {
            return ClassYear.words(null, null);
        }
        var span = mapper.span(scope);
        return span == null ? ClassYear.words(null, null) : ClassYear.words(span.first(), span.last());
    }

    /** Reads the first and the last year. */
    @Mapper
    interface ClassYearMapper {
        @Nullable Span span(@Param("scope") Scope scope);

        /** Null where no household has a class of a review. */
        record Span(@Nullable Integer first, @Nullable Integer last) {}
    }
}
