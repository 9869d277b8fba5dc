package vn.tungho.support;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the programmes; they change by two administrators only. */
@Service
public class ProgrammeService {
    private final ProgrammeMapper mapper;

    ProgrammeService(ProgrammeMapper mapper) {
        this.mapper = mapper;
    }

    /** Everything about the programmes at once; five small reads. */
    @Transactional(readOnly = true)
    public ProgrammeBook book() {
        return new ProgrammeBook(
                mapper.programmes(), mapper.editions(), mapper.documents(), mapper.stages(), mapper.conditions());
    }
}
