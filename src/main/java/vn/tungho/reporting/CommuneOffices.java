package vn.tungho.reporting;

import org.springframework.stereotype.Component;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;

/** The communes as issuers of documents. */
@Component
public class CommuneOffices {
    private final AreaDirectory areas;

    CommuneOffices(AreaDirectory areas) {
        this.areas = areas;
    }

    /** The commune's offices, with the province they belong to. */
    public CommuneOffice of(String communeCode) {
        var commune = areas.commune(communeCode);
        return CommuneOffice.of(areas.displayName(Area.province(commune.provinceCode())), commune.name());
    }
}
